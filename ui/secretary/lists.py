"""The lower part of the centre: the lists by tab, the field to inscribe, the table, and what was refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.requests import inscribe, move
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.floor.speakers import SpeakersList
from plenary.refusal import Denial
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.models.ahead import pace_of
from ui.models.foreseen import foreseen
from ui.models.list_standing import list_standing
from ui.models.proposals import Proposal, proposals
from ui.models.speakers import shown_list, speaker_rows
from ui.secretary.inscribe import InscribeField
from ui.secretary.labels import rule
from ui.secretary.late_request import asked_before
from ui.secretary.list_bar import ListBar
from ui.secretary.matters import Matters
from ui.secretary.panel import Panel, same
from ui.secretary.speakers import SpeakersHead
from ui.secretary.speakers_table import SpeakersTable
from ui.widgets import Remedy, Tabs

if TYPE_CHECKING:
    from ui.secretary.bands import BandsPanel

TABS = (
    ("main", N_("Speakers")),
    ("reply", N_("Right of reply")),
    ("points", N_("Points of order")),
    ("motions", N_("Motions")),
)
LISTS = ("main", "reply")
FOLLOWED = ("floor", "conduct", "agenda", "roster", "rules", "body", "meetings", "programme")
"""What is told here changes with these parts of the conference."""
KINDS_OF_LISTS = N_("Lists and matters")


class ListsPanel(Panel):
    """``unknown(name)`` when a name is to be inscribed that no list of delegations holds."""

    opened_tab = Signal(str)
    unknown = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self.share, self._tried = 1.0, cast("Proposal | None", None)
        self.items: Callable[[], tuple[ItemNumber, ...]] = lambda: self.bridge.conference.agenda.current
        """Whose list is kept: the current items, or others before their time."""
        self.tabs = Tabs(self.text(KINDS_OF_LISTS))
        for _, words in TABS:
            self.tabs.addTab(self.text(words))
        self.bar = ListBar(self.tabs)
        self.standing, self.closes = self.bar.standing, self.bar.closes
        self.field = InscribeField(tongue, self._propose)
        self.head, self.table = SpeakersHead(tongue), SpeakersTable(tongue)
        self.table.widened.connect(self.head.stand_over)
        self.matters = Matters(bridge, tongue)
        self.tabs.currentChanged.connect(self._turn)
        self.field.inscribed.connect(self._inscribe)
        self.field.unknown.connect(self.unknown)
        self.field.left.connect(self.table.setFocus)
        self.table.dropped.connect(lambda request, before: bridge.perform(move, request, before))
        self.bands: BandsPanel | None = None
        self._lay_out()
        self._show_tab(TABS[0][0])

    def _lay_out(self) -> None:
        px, column = self.look.px, QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addWidget(self.bar)
        field = QHBoxLayout()
        field.setContentsMargins(px(24), px(8), px(24), px(4))
        field.addWidget(self.field)
        column.addLayout(field)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        column.addWidget(self.matters, 1)

    def set_short(self, short: bool) -> None:
        """Leave out the tabs and the head of the table, where the window is low."""
        self.bar.setVisible(not short)
        self.head.setMaximumHeight(0 if short else self.head.sizeHint().height())

    @property
    def purpose(self) -> str:
        """Give which list the tab shows; the one of the speakers where it shows none."""
        name = TABS[self.tabs.currentIndex()][0]
        return name if name in LISTS else "main"

    def _turn(self, place: int) -> None:
        self._show_tab(TABS[place][0])
        self._show_held(self.bridge.clock.now())

    def _show_tab(self, name: str) -> None:
        listed = name in LISTS
        for widget in (self.head, self.table, self.field):
            widget.setVisible(listed)
        if self.bands is not None:
            self.bands.hide()
        if listed:
            self.table.say_nobody(name)
        self.matters.setVisible(not listed)
        self.matters.show_matter(name)
        self.opened_tab.emit(name)

    def take_focus(self) -> None:
        """Let the caret stand in the field, ready for a name; a tab without a field gives way to the speakers."""
        if TABS[self.tabs.currentIndex()][0] not in LISTS:
            self.tabs.setCurrentIndex(0)
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def show_again(self) -> None:
        """Show the list of other items, or the current one again."""
        self.tell()
        self._show_held(self.bridge.clock.now())

    def _held(self, now: Conference, purpose: str) -> SpeakersList | None:
        return shown_list(now, purpose, self.items())

    def show_bands(self, make: Callable[[Bridge, Tongue], BandsPanel]) -> None:
        """Let the order of the bands stand in the place of the list; its panel is made when it is first wanted."""
        if self.bands is None:
            self.bands = make(self.bridge, self.tongue)
            self.bands.left.connect(self.show_table)
            cast("QVBoxLayout", self.layout()).addWidget(self.bands, 1)
        for widget in (self.head, self.table, self.field, self.matters):
            widget.hide()
        self.bands.tell()
        self.bands.show()
        self.bands.take_focus()

    def show_table(self) -> None:
        """Let the list stand in its place again."""
        self._turn(self.tabs.currentIndex())
        self.table.setFocus()

    def _propose(self, typed: str) -> tuple[Proposal, ...]:
        conference, now = self.bridge.conference, self.bridge.clock.now()
        return proposals(typed, conference, now, self.tongue, self.items())

    def _inscribe(self, proposal: Proposal) -> None:
        """Inscribe in the list that is shown; the field stays ready for the next name."""
        self._tried = proposal
        self.bridge.perform(
            inscribe,
            proposal.delegation,
            self.items(),
            self.purpose,
            proposal.capacity,
            proposal.on_behalf_of,
            requested=proposal.requested,
        )
        self.ready()

    def ready(self) -> None:
        """Let the field be ready for the next name."""
        # What was inscribed is taken back by Ctrl+Z, not what was typed: a text that is set has no history.
        self.field.edit.setText("")
        self.field.edit.setFocus()

    def remedies(self, denial: Denial) -> tuple[Remedy, ...]:
        """Give the way out for a request that was made before the list was closed."""
        return asked_before(
            self.bridge, self.tongue, denial, self._tried, self._held(self.bridge.conference, self.purpose)
        )

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show how many are on the lists; how they stand, and who is expected when, is shown by the tick that follows."""
        self.matters.renew(before, now)
        if self.bands is not None and not self.bands.isHidden():
            self.bands.renew(before, now)
        if same(before, now, *FOLLOWED):
            return
        self._show_counts(now)

    def _show_held(self, now: datetime) -> None:
        conference = self.bridge.conference
        self._show_standing(self._held(conference, "main"), conference)
        ahead, held = foreseen(conference, now, self.share), self._held(conference, self.purpose)
        self.table.rows.show(speaker_rows(conference, ahead, self.tongue, held))
        self.table.settle()

    def _show_counts(self, now: Conference) -> None:
        counts = [len(held.requests) if (held := self._held(now, name)) else 0 for name in LISTS]
        counts += [
            int(now.conduct.point is not None) + len(now.conduct.further),
            int(now.conduct.motion is not None),
        ]
        for place, ((_, words), count) in enumerate(zip(TABS, counts, strict=True)):
            said = self.text(words)
            counted = f"{said}  {self.tongue.number(count)}" if count else said
            if counted != self.tabs.tabText(place):
                # Even the same words would have the tabs measured and painted again.
                self.tabs.setTabText(place, counted)

    def _show_standing(self, held: SpeakersList | None, now: Conference) -> None:
        made = list_standing(now, held, self.purpose, self.tongue, self.bridge.clock.now())
        words = " · ".join([*self._of_others(held, now), made.words])
        self.bar.show_standing(words, made.beside, made.said)

    def _of_others(self, held: SpeakersList | None, now: Conference) -> list[str]:
        """Name all items of the list that is kept, where they are not those being considered."""
        items = held.items if held else self.items()
        return [] if items == now.agenda.current else [self.speech.items(items)]

    def recall(self, _record: Record) -> None:
        """Take the pace of this meeting from its statements."""
        self.share = pace_of(self.bridge.conference)

    def tick(self, now: datetime) -> None:
        """Show who waits, and when each is expected, as of this minute."""
        if self.minute_passed(now):
            self._show_held(now)
