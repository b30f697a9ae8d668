"""The proceedings: every entry in words, struck ones crossed out; strike one with a reason, correct its time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.meant import meant, named
from plenary.conference import Conference
from plenary.fact import DelegationCode, EntryId, Fact
from plenary.proceedings.entry import Entry
from plenary.refusal import Denial
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.models.proceedings import ProceedingsModel, entry_rows
from ui.secretary.choices import Choice
from ui.secretary.doings.naming import delegations
from ui.secretary.doings.times import typed_time
from ui.secretary.empty_field import EmptyField
from ui.secretary.entry_list import EntryDelegate, EntryList
from ui.secretary.hand import Hand
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel
from ui.secretary.vacant import Vacancy
from ui.text import time_of_day
from ui.widgets import Field, KeyButton, Remedy

PROCEEDINGS, FILTER = N_("Proceedings"), N_("Filter: a name, an item, a kind of act")
STRIKE, CORRECT, BACK = N_("Strike…"), N_("Correct…"), N_("Back to the meeting")
WHY, WHEN = N_("Reason for striking the entry"), N_("Time at which it happened, such as %(example)s")
OR_WHO = N_(
    "Time at which it happened, such as %(example)s, or the delegation that was meant instead of %(name)s"
)
_EXAMPLE = time(16, 24)
HAPPENED = N_("It happened at %(time)s")
ALL_OF_THEM = N_("Strike them too")
NOBODY = N_("Choose an entry first.")
NO_TIME = N_("That is no time.")
NOTHING_FOUND = N_("Nothing matches what is typed.")


class ProceedingsPage(Panel):
    """``left`` when the officer goes back; ``asked(caption, then)`` when words are needed."""

    left = Signal()
    asked = Signal(str, object)
    noted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand = hand
        self.setProperty("panel", "surface")
        self._wanted: tuple[EntryId, str] | None = None
        self.model = ProceedingsModel(self)
        self.shown = QSortFilterProxyModel(self)
        self.shown.setSourceModel(self.model)
        self.shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = EntryList(self.text(PROCEEDINGS))
        self.list.struck.connect(self._strike)
        self.list.corrected.connect(self._correct)
        self.list.setModel(self.shown)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.say_empty(Vacancy("filter", self.text(NOTHING_FOUND)))
        self.filter = Field(self.text(FILTER), self.text(FILTER), icon="filter")
        self.filter.edit.textChanged.connect(self.shown.setFilterFixedString)
        EmptyField(self.filter.edit)
        self.strike = KeyButton(self.text(STRIKE), icon="struck", key="Del", height=32, press=self._strike)
        self.correct = KeyButton(
            self.text(CORRECT), icon="corrigendum", key="E", height=32, press=self._correct
        )
        self.back = KeyButton(self.text(BACK), icon="previous", key="Ctrl 2", height=32, press=self.left.emit)
        self.acting = (self.strike, self.correct)
        self._lay_out()

    def _lay_out(self) -> None:
        head, column, px = QHBoxLayout(), QVBoxLayout(self), self.look.px
        head.setContentsMargins(px(24), px(12), px(24), px(12))
        head.setSpacing(px(8))
        head.addWidget(label(self.text(PROCEEDINGS), "head"))
        head.addSpacing(px(16))
        head.addWidget(self.filter, 1)
        for button in (self.strike, self.correct, self.back):
            head.addWidget(button)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.list, 1)

    @property
    def chosen(self) -> EntryId | None:
        """Give the entry that is selected."""
        row = self.list.chosen()
        return row.id if row is not None else None

    def choose(self, entry: EntryId) -> None:
        """Select an entry."""
        index = self.shown.mapFromSource(self.model.index(self.model.place(entry)))
        selection = self.list.selectionModel()
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def recall(self, record: Record) -> None:
        """Show every entry, and stay at the end where the end was in sight."""
        bar = self.list.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - self.look.px(60)
        self.model.show(entry_rows(self.bridge.conference, record, self.tongue))
        if at_end:
            self.list.scrollToBottom()

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Names may be others: the entries are said anew with ``recall``."""

    def _strike(self) -> None:
        entry = self.chosen
        if entry is None:
            self.noted.emit(self.text(NOBODY))
        else:
            self.asked.emit(self.text(WHY), lambda why: self._strike_for(entry, why))

    def _strike_for(self, entry: EntryId, why: str) -> None:
        self._wanted = (entry, why)
        self.bridge.strike(entry, why)

    def remedies(self, denial: Denial) -> tuple[Remedy, ...]:
        """Offer to strike what would fall with the entry too, once it was named."""
        if denial.reason != "entry.conflict" or self._wanted is None:
            return ()
        entry, why = self._wanted
        strike = partial(self.bridge.strike, entry, why, with_fallen=True)
        return (Remedy(self.text(ALL_OF_THEM), "", strike),)

    def _correct(self) -> None:
        entry = self.chosen
        if entry is None:
            self.noted.emit(self.text(NOBODY))
            return
        told = self.bridge.record.entries[entry - 1]
        facts = self.bridge.record.marks.effective(told)
        who = named(facts)
        whom = {"name": self.speech.name(who, "sentence")} if who else {}
        caption = self.text(OR_WHO if who else WHEN, example=self.tongue.time(_EXAMPLE), **whom)
        self.hand.ask(caption, partial(self._propose, told, who), partial(self._corrected, told.id, facts))

    def _propose(self, entry: Entry, who: DelegationCode | None, typed: str) -> Sequence[Choice]:
        """Propose the time that is typed, or the delegations that may have been meant."""
        happened = moved(entry.at, self.bridge.conference, typed)
        if happened is not None:
            time = time_of_day(self.bridge.conference.body.local(happened), self.tongue)
            return [Choice("time", self.text(HAPPENED, time=time), happened, icon="clock")]
        found = delegations(self.hand)(typed) if who and typed.strip() else ()
        others = [each for each in found if each.value.delegation != who]
        return others or ([Choice("no-time", typed, None)] if typed.strip() else [])

    def _corrected(self, entry: EntryId, facts: tuple[Fact, ...], choice: Choice) -> None:
        if choice.value is None:
            self.noted.emit(self.text(NO_TIME))
        elif isinstance(choice.value, datetime):
            self.bridge.correct_time(entry, choice.value)
        else:
            self.bridge.correct(entry, "", meant, facts, choice.value.delegation)


def moved(old: datetime, conference: Conference, when: str) -> datetime | None:
    """Give the instant of a time of day on the day of ``old``; None where the words are no time."""
    found = typed_time(when)
    if found is None or found.rest:
        return None
    local = conference.body.local(old)
    wanted = datetime.combine(local.date(), found.time, local.tzinfo)
    return old + timedelta(seconds=(wanted - local).total_seconds())
