"""The order of the bands in the place of the list: dragged, or moved, joined and parted by keys (practice R-1.13)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.conference import set_rule
from plenary.conference import Conference
from plenary.floor.inscribing import BANDS
from plenary.floor.precedence import BY_BANDS
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.bands import BandRow, BandsModel, band_rows, bands_now, joined, moved_before, parted, stepped
from ui.painting.canvas import Canvas, advance
from ui.painting.wrapping import elided
from ui.secretary.labels import label
from ui.secretary.movable import MovableList
from ui.secretary.panel import Panel, same
from ui.secretary.rows import RowDelegate
from ui.theme import Look
from ui.tokens import BODY, ROW
from ui.widgets import KeyButton, Paragraph

HEAD = N_("Order of the categories")
HOW = N_(
    "Drag, or Alt ↑ and ↓. The key + joins a category with the one above it: the time of the request decides between them. Enter parts them."
)
NOT_NOW = N_("No list goes by categories now: set it with “Order of the list”.")
BACK = N_("Back to the list")
_NUMBER, _WORDS, _END = 44, 56, 24
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class BandDelegate(RowDelegate):
    """Paints a band: its place and its categories."""

    def draw(self, canvas: Canvas, high: float, look: Look, row: BandRow) -> None:
        """Paint place and words on one base line."""
        base, made, told = high / 2 + look.px(5), look.font(BODY, 500), str(row.number)
        canvas.text(
            look.px(_NUMBER) - advance(told, look.font(BODY)), base, told, look.font(BODY), look.desk.text2
        )
        room = canvas.width - look.px(_WORDS + _END)
        words = row.words[:1].upper() + row.words[1:]
        canvas.text(look.px(_WORDS), base, elided(words, made, room), made, look.desk.text)

    def height(self, look: Look, _row: BandRow, _width: float) -> float:
        """Give the height of a band."""
        return look.px(ROW)


class BandsList(MovableList):
    """The bands. ``stepped(by)``, ``joined`` and ``parted`` by keys that mean speakers elsewhere; ``left`` by Esc."""

    stepped = Signal(int)
    joined = Signal()
    parted = Signal()
    left = Signal()
    one_line = ROW

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.rows = BandsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(BandDelegate(self))

    def event(self, event: QEvent) -> bool:
        """Take the keys of the bands before the window takes them for the list of speakers."""
        if isinstance(event, QKeyEvent):
            means = self._means(event)
            if means is not None and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if means is not None and event.type() is QEvent.Type.KeyPress:
                means()
                return True
        return super().event(event)

    def _means(self, event: QKeyEvent) -> Callable[[], None] | None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier and key in _STEPS:
            return lambda: self.stepped.emit(_STEPS[key])
        if event.text() == "+":
            return self.joined.emit
        plain = {Qt.Key.Key_Return: self.parted, Qt.Key.Key_Enter: self.parted, Qt.Key.Key_Escape: self.left}
        return plain[key].emit if not held and key in plain else None


class BandsPanel(Panel):
    """Stands in the place of the list while the order of the bands is seen to; ``left`` when it is not any more."""

    left = Signal()

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self._meant: tuple[str, ...] = ()
        self.head, self.unused = label(self.text(HEAD), "strong"), label(said="small")
        self.how = Paragraph(self.text(HOW), "small")
        self.list = BandsList(self.text(HEAD))
        self.back = KeyButton(self.text(BACK), icon="previous", key="Esc", height=28, press=self.left.emit)
        self.list.dropped.connect(
            lambda band, before: self._set(moved_before(self._bands, band, before), band)
        )
        self.list.stepped.connect(self._step)
        self.list.joined.connect(self._join)
        self.list.parted.connect(self._part)
        self.list.left.connect(self.left)
        self.acting = (self.list, self.how)
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, top = self.look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, px(8), 0, 0)
        column.setSpacing(px(4))
        top.setContentsMargins(px(24), 0, px(24), 0)
        top.addWidget(self.head, 1)
        top.addWidget(self.back)
        column.addLayout(top)
        for words in (self.how, self.unused):
            words.setContentsMargins(px(24), 0, px(24), 0)
            column.addWidget(words)
        column.addWidget(self.list, 1)

    @property
    def _bands(self) -> tuple[tuple[str, ...], ...]:
        return bands_now(self.bridge.conference)

    def _step(self, by: int) -> None:
        row = self.list.chosen()
        if row is not None:
            self._set(stepped(self._bands, row.id, by), row.id)

    def _join(self) -> None:
        row, bands = self.list.chosen(), self._bands
        place = bands.index(row.id) if row is not None else 0
        if place:
            self._set(joined(bands, row.id), (*bands[place - 1], *row.id))

    def _part(self) -> None:
        row = self.list.chosen()
        if row is not None:
            self._set(parted(self._bands, row.id), row.id[:1])

    def _set(self, value: str, band: tuple[str, ...]) -> None:
        """Ask for other bands; the selection follows to the one that was meant."""
        if value != self.bridge.conference.rules.text("bands"):
            self._meant = band
            self.bridge.perform(set_rule, BANDS, value)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the bands as they stand."""
        if same(before, now, "rules", "floor"):
            return
        self.list.rows.show(band_rows(now, self.tongue))
        if self._meant:
            self.list.choose(self._meant)
            self._meant = ()
        by_bands = any(each.order in BY_BANDS for each in now.floor.lists.values())
        self.unused.setText("" if by_bands else self.text(NOT_NOW))
        self.unused.setVisible(not by_bands)

    def take_focus(self) -> None:
        """Let the keys mean the bands, the first one selected where none is."""
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.list.setFocus()
