"""The page of the meeting: programme, floor and lists, side column; the banner under them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from plenary.conference import Conference
from plenary.refusal import Denial
from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.secretary.doings.decisions import Gavel
from ui.secretary.floor import FloorPanel
from ui.secretary.gavel import GavelPanel
from ui.secretary.incident import IncidentPanel
from ui.secretary.labels import rule
from ui.secretary.lists import ListsPanel
from ui.secretary.panel import Panel, leave_caret
from ui.secretary.programme import ProgrammePanel
from ui.secretary.roll_call import RollCallPanel
from ui.secretary.services import ServicesNotice
from ui.secretary.side import Side
from ui.widgets import Banner, Remedy

WIDTHS = (
    (2200, 320, 520),
    (1600, 280, 420),
    (1320, 236, 348),
    (1240, 220, 332),
    (1000, 0, 320),
    (0, 0, 0),
)
"""From this effective width on: the widths of programme and side; 0 where the column gives way to the list."""
ASKED = 300
"""The width of the gavel where there is no side column."""
ASKED_ELSEWHERE, BAR = 720, 64
"""The width of the palette over another page, and the height of the bar there that it leaves in sight."""
SHORT = 690
"""Below this effective height of the window the captions of the bar, the tabs and the head of the table go.

It is the window that is asked: a line that comes and goes under the page moves nothing in it.
"""


class DeskPage(Panel):
    """The three columns. Everything that is not painted is handed on to its parts."""

    def __init__(self, bridge: Bridge, tongue: Tongue, gavel: Gavel) -> None:
        super().__init__(bridge, tongue)
        self.programme = ProgrammePanel(bridge, tongue)
        self.floor, self.lists = FloorPanel(bridge, tongue), ListsPanel(bridge, tongue)
        self.side, self.gavel = Side(bridge, tongue), GavelPanel(bridge, tongue, gavel)
        self.roll_call = RollCallPanel(bridge, tongue, gavel)
        self.incident, self.services = IncidentPanel(bridge, tongue), ServicesNotice(bridge, tongue)
        for turned in (self.incident.turned, bridge.reading.changed):
            turned.connect(self._show_end)
        self.side.languages.recorded.connect(self.incident.look_at_language)
        self.banner = Banner()
        self._room_at_end = True
        self.ends, self.centre = QStackedWidget(), QWidget()
        self.acting = (
            *(self.floor, self.gavel, self.roll_call, self.incident, self.services),
            *(self.lists.field, self.lists.table),
            *(self.side.languages, self.side.script.step, self.side.message),
        )
        self._lay_out()
        self._order()
        leave_caret(self)

    def _order(self) -> None:
        """Let Tab go as the officer works: field, list, the floor's buttons, the side; the bands and the programme follow."""
        side, floor, lists = self.side, self.floor, self.lists
        chain = (
            *(lists.field.edit, lists.table, lists.tabs),
            *(floor.primary, floor.pause, floor.minute, floor.point),
            *(side.tabs, side.script.cards, side.script.step, side.screen_button, side.message.edit),
        )
        for one, following in pairwise(chain):
            self.setTabOrder(one, following)

    def _lay_out(self) -> None:
        for end in (self.side, self.gavel, self.roll_call, self.incident):
            self.ends.addWidget(end)
        middle = QVBoxLayout(self.centre)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.floor)
        middle.addWidget(self.lists, 1)
        middle.addWidget(self.services)
        middle.addWidget(self.banner)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.programme)
        columns.addWidget(rule(upright=True))
        columns.addWidget(self.centre, 1)
        columns.addWidget(rule(upright=True))
        columns.addWidget(self.ends)

    @property
    def parts(self) -> Iterator[Panel]:
        """Give the columns and what stands in them."""
        yield from (
            self.programme,
            self.floor,
            self.lists,
            self.side,
            self.gavel,
            self.roll_call,
            self.incident,
            self.services,
        )

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """Give what F6 walks through, in the order of focus."""
        return (
            self.lists.field.edit,
            *self.banner.remedies,
            *self.services.banner.remedies,
            self.lists.table,
            self.lists.tabs,
            self.floor.primary,
            *self.roll_call.regions,
            *self.gavel.regions,
            *self.incident.regions,
            self.side.tabs,
        )

    def rest(self, elsewhere: QWidget) -> None:
        """Let the focus rest where the arrows choose a speaker; where that is out of sight, on what takes no letters."""
        (self.lists.table if self.lists.table.isVisible() else elsewhere).setFocus()

    def next_region(self) -> QWidget:
        """Give the next part that is in sight, for the focus to go to."""
        regions = [each for each in self.regions if each.isVisible() and each.isEnabled()]
        places = [place for place, each in enumerate(regions) if each.hasFocus()]
        return regions[(places[0] + 1) % len(regions) if places else 0] if regions else self

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its width, and the palette its place over the list."""
        super().resizeEvent(event)
        scale = self.look.scale
        effective = self.width() / scale
        _, programme, side = next(each for each in WIDTHS if effective >= each[0])
        self.programme.setVisible(programme > 0)
        self.programme.setFixedWidth(self.look.px(programme))
        self._room_at_end = side > 0
        self.ends.setFixedWidth(self.look.px(side or ASKED))
        self._show_end()
        self.floor.set_icons(shown=effective >= 1320)
        short = self.window().height() / scale < SHORT
        self.floor.set_short(short)
        self.lists.set_short(short)

    def _show_end(self) -> None:
        """Show a card that lies open, else a vote that goes on, the question, a record that is looked at, or the side.

        A card is for what nobody planned: an objection, an evacuation while States are being called.
        """
        card, now = bool(self.bridge.reading.card), self.bridge.conference
        taken: tuple[tuple[bool, QWidget], ...] = (
            (card, self.side),
            (now.conduct.roll_call is not None, self.roll_call),
            (now.conduct.question is not None, self.gavel),
            (self.incident.incident is not None, self.incident),
        )
        wanted = next((panel for is_wanted, panel in taken if is_wanted), self.side)
        self.ends.setCurrentWidget(wanted)
        self.ends.setVisible(self._room_at_end or card or wanted is not self.side)

    @property
    def for_palette(self) -> QRect:
        """Give the room of the palette: over the list, from edge to edge; on another page in its middle, under its bar."""
        around, layout = self.parentWidget(), self.layout()
        if self.isHidden() and around is not None:
            wide = min(around.width(), self.look.px(ASKED_ELSEWHERE))
            bar = self.look.px(BAR)
            return QRect((around.width() - wide) // 2, bar, wide, around.height() - 2 * bar)
        if layout is not None:
            layout.activate()
        return self.centre.geometry().adjusted(0, self.floor.sizeHint().height(), 0, 0)

    def cover(self, spread: QRect) -> None:
        """Leave out of the list what the palette, which is spread here, would cut."""
        table = self.lists.table
        table.leave_out(spread.bottom() + 1 - table.mapTo(self, QPoint()).y())

    def remedies(self, denial: Denial) -> tuple[Remedy, ...]:
        """Give what the lists can do where a request was refused."""
        return self.lists.remedies(denial)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Hand the conference on; a question before the body takes the side column."""
        self._show_end()
        for panel in self.parts:
            panel.renew(before, now)
