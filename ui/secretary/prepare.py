"""Before the meeting: the agenda, the programme, who takes part, the checklist and the name of the body, by tab."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.models.checks import check_rows, counted, meeting_of
from ui.secretary.hand import Hand
from ui.secretary.labels import rule
from ui.secretary.panel import Panel, same
from ui.secretary.prepared.agenda import AgendaPanel
from ui.secretary.prepared.checklist import ChecklistPanel
from ui.secretary.prepared.incoming import IncomingPanel
from ui.secretary.prepared.naming import NamingPanel
from ui.secretary.prepared.participants import ParticipantsPanel
from ui.secretary.prepared.programme import ProgrammeEditor
from ui.widgets import Tabs

PAGES = N_("Agenda, programme, participants, checklist, name of the body")
COUNTED = N_("%(name)s %(count)s")
OF = N_("%(done)s of %(all)s")
Make = Callable[[Bridge, Tongue, Hand], Panel]
TABS: tuple[tuple[str, str, Make], ...] = (
    ("agenda", N_("Agenda"), AgendaPanel),
    ("programme", N_("Programme"), ProgrammeEditor),
    ("participants", N_("Participants"), ParticipantsPanel),
    ("checklist", N_("Checklist"), ChecklistPanel),
    ("body", N_("Name of the body"), NamingPanel),
    ("incoming", N_("Import"), IncomingPanel),
)
"""Name, words and page of each tab; a page is made when it is first shown."""
NAMES = tuple(name for name, _, _ in TABS)


class PreparePage(Panel):
    """Shown by Prepare. A page that was never looked at costs nothing."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand = hand
        self.setProperty("panel", "surface")
        self.tabs, self.stack = Tabs(self.text(PAGES)), QStackedWidget()
        self.made: dict[str, Panel] = {}
        for _, words, _make in TABS:
            self.tabs.addTab(self.text(words))
        column, row, px = QVBoxLayout(self), QHBoxLayout(), self.look.px
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(px(20), 0, px(20), 0)
        row.addWidget(self.tabs, 1)
        column.addLayout(row)
        column.addWidget(rule())
        column.addWidget(self.stack, 1)
        there = NAMES.index(hand.underway.tab)
        self.tabs.setCurrentIndex(there)
        self.tabs.currentChanged.connect(self._show)
        self._show(there)

    def show_tab(self, name: str) -> Panel:
        """Go to a tab by its name and give its page."""
        self.tabs.setCurrentIndex(NAMES.index(name))
        return self.made[name]

    def _show(self, place: int) -> None:
        name, _, make = TABS[place]
        if name not in self.made:
            page = self.made[name] = make(self.bridge, self.tongue, self.hand)
            self.stack.addWidget(page)
            page.renew(None, self.bridge.conference)
            page.recall(self.bridge.record)
        self.stack.setCurrentWidget(self.made[name])
        self.hand.underway.tab = name

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Hand the conference on, and count what there is in the tabs."""
        for page in self.made.values():
            page.renew(before, now)
        if not same(before, now, "roster", "checklist", "programme", "meetings"):
            number = self.tongue.number
            done, every = counted(check_rows(now, meeting_of(now), self.tongue))
            counts = {
                "participants": number(len(now.roster.seats)),
                "checklist": self.text(OF, done=number(done), all=number(every)),
            }
            for place, (name, words, _) in enumerate(TABS):
                if name in counts:
                    said = self.text(COUNTED, name=self.text(words), count=counts[name])
                    self.tabs.setTabText(place, said)

    def recall(self, record: Record) -> None:
        """Hand the proceedings on."""
        for page in self.made.values():
            page.recall(record)

    def tick(self, now: datetime) -> None:
        """Hand the instant on."""
        for page in self.made.values():
            page.tick(now)
