"""The screens: which monitor shows what, in which language, how it is held, with a live picture of each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.hall.screens import Screens, key
from ui.models.held import Held
from ui.secretary.halls import Halls, Room, Shown
from ui.secretary.hand import Hand
from ui.secretary.identify import identify
from ui.secretary.labels import label, rule
from ui.secretary.one_screen import OneScreen
from ui.secretary.panel import Panel
from ui.widgets import KeyButton, Paragraph, scrolling
from ui.widgets.choosing import Segments
from ui.widgets.monitors import Monitor, MonitorMap

MONITORS = N_("Monitors of this computer")
IDENTIFY = N_("Show the numbers on the monitors")
THIS_WINDOW = N_("this window")
CHAIR, ROOM = N_("Chair’s screen"), N_("Room’s screen")
STANDING = N_("What both screens show")
HELD = (
    (None, N_("The meeting")),
    (Held.CARD, N_("Card")),
    (Held.LAST_FRAME, N_("Last frame")),
    (Held.BLANK, N_("Blank")),
)
PRIVATE = N_("In a private meeting the room’s screen is dark whatever is chosen here.")


class ScreensPage(Panel):
    """Shown by Ctrl+4. What is chosen here is kept for the desk."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand, halls: Halls, screens: Screens) -> None:
        super().__init__(bridge, tongue)
        self.hand, self.halls, self.screens = hand, halls, screens
        self.setProperty("panel", "surface")
        self.map = MonitorMap(self.text(MONITORS))
        self.identify = KeyButton(
            self.text(IDENTIFY), icon="podium-screen", height=32, press=self.show_numbers
        )
        self.holding = Segments(
            self.text(STANDING),
            [(each.name if each else "", self.text(words)) for each, words in HELD],
            self._hold,
        )
        self.chair = OneScreen(tongue, self.text(CHAIR), halls.chair, self._officers)
        room = halls.room
        self.room = OneScreen(tongue, self.text(ROOM), room, self._officers) if room else None
        self._lay_out()
        halls.changed.connect(self.show_state)
        screens.came.connect(self.show_state)
        screens.gone.connect(self._gone)
        self.show_state()

    def _lay_out(self) -> None:
        px, holder = self.look.px, QWidget()
        column, head, hall = QVBoxLayout(holder), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(px(24), px(16), px(24), px(16))
        column.setSpacing(px(12))
        head.addWidget(label(self.text(MONITORS), "head"))
        head.addStretch(1)
        head.addWidget(self.identify)
        column.addLayout(head)
        column.addWidget(self.map)
        column.addWidget(rule())
        standing = QHBoxLayout()
        standing.setSpacing(px(12))
        standing.addWidget(label(self.text(STANDING), "emphasis"))
        standing.addWidget(self.holding)
        standing.addStretch(1)
        column.addLayout(standing)
        hall.setSpacing(px(32))
        for each in (self.chair, self.room):
            if each is not None:
                hall.addWidget(each, 1)
        column.addLayout(hall)
        column.addWidget(Paragraph(self.text(PRIVATE), "small"))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(holder))

    @property
    def _all(self) -> tuple[tuple[Shown | Room, str], ...]:
        room = self.halls.room
        both = ((self.halls.chair, self.text(CHAIR)), (room, self.text(ROOM)))
        return tuple((shown, words) for shown, words in both if shown is not None)

    def _officers(self) -> Callable[[], object]:
        return self.window().screen

    def _gone(self, _screen: object) -> None:
        self.show_state()

    def show_state(self, *_changed: object) -> None:
        """Show which monitor does what now."""
        self.map.show_monitors(tuple(self._monitor(number) for number in range(len(self.screens.all()))))
        held = self.halls.chair.held
        self.holding.choose(held.name if isinstance(held, Held) else "")
        for each in (self.chair, self.room):
            if each is not None:
                each.show_state(self.screens.all())

    def _monitor(self, place: int) -> Monitor:
        screen = self.screens.all()[place]
        box = screen.geometry()
        uses = [words for shown, words in self._all if shown.wanted == key(screen)]
        if screen is self.window().screen():
            uses.insert(0, self.text(THIS_WINDOW))
        name = self.tongue.apart(
            [part for part in (screen.name(), f"{box.width()} × {box.height()}") if part]
        )
        return Monitor(
            str(place + 1),
            name,
            self.tongue.series(uses),
            (box.x(), box.y(), box.width(), box.height()),
            bool(uses),
        )

    def show_numbers(self) -> None:
        """Show its number on every monitor for a few seconds."""
        self.plates = identify(self.screens.all())

    def _hold(self, name: str) -> None:
        self.halls.hold_as(Held[name] if name else None)
