"""What the table of those who wait looks like: its head and its painted rows."""

from __future__ import annotations

from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from plenary.fact import RequestId
from plenary.tongue import N_, Tongue
from ui import theme
from ui.icons import paint_icon
from ui.models.speakers import SpeakerRow
from ui.painting.canvas import Canvas, advance
from ui.painting.kept import Kept
from ui.painting.wrapping import elided
from ui.secretary.rows import RowDelegate, State
from ui.theme import Look
from ui.tokens import BODY, ROW, SMALL, STRONG

SPEAKER, EXPECTED, LIMIT, TEXT = N_("Speaker"), N_("Expected"), N_("Limit"), N_("Text")
_NUMBER, _NAME, _END = 44, 56, 24
_TEXT, _LANGUAGE, _LANGUAGE_WIDE, _LIMIT, _EXPECTED = 122, 158, 22, 172, 232
_HEAD = 24
_NARROW = 500
"""Below this width a row keeps number, name and the time expected."""
_KEPT = 48
"""So many pictures of rows are kept, which is more than are in sight."""
_ANY = RequestId("")
_SEEN = State.State_Selected | State.State_MouseOver


class SpeakersHead(QWidget):
    """The words above the columns."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self._tongue, self._across = tongue, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def stand_over(self, across: int) -> None:
        """Stand over columns that are so many pixels wide: beside them may be a scroll bar."""
        self._across = across
        self.update()

    def sizeHint(self) -> QSize:
        """Give the height of the head."""
        return QSize(200, theme.look().px(_HEAD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words over their columns."""
        look = theme.look()
        across = self._across or self.width()
        canvas = Canvas(QPainter(self), across, mirrored=self.isRightToLeft())
        canvas.painter.translate(self.width() - across if canvas.mirrored else 0, 0)
        made, ink, base = look.font(SMALL), look.desk.text2, look.px(14)
        say = self._tongue.text
        canvas.text(look.px(_NAME), base, say(SPEAKER), made, ink)
        narrow = _narrow(canvas.width, look)
        columns = ((EXPECTED, _END),) if narrow else ((EXPECTED, _EXPECTED), (LIMIT, _LIMIT))
        for words, place in columns:
            start = canvas.width - look.px(place) - advance(say(words), made)
            canvas.text(start, base, say(words), made, ink)
        if not narrow:
            canvas.text(canvas.width - look.px(_TEXT), base, say(TEXT), made, ink)
        canvas.painter.end()


class _Still(Struct, frozen=True):
    """What of a row stays the same while those before it speak; of ``row`` its number and its time do not count."""

    row: SpeakerRow
    state: State
    look: Look
    mirrored: bool
    width: float
    high: float


class SpeakersDelegate(RowDelegate):
    """Paints one who waits, on the surface: number, name and capacity, expected, limit, language, text.

    Number and expected change in every row with most acts; the rest, most of the work, is kept as a picture.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = Kept(_KEPT)

    def ground(self, canvas: Canvas, high: float, state: State, look: Look, row: SpeakerRow) -> None:
        """Paint what stays; the first in the list stands out quietly."""
        seen = state & _SEEN
        if row.number == 1 and not seen & State.State_Selected:
            seen = State.State_MouseOver
        stays = replace(row, id=_ANY, number=0, expected="")
        still = _Still(stays, seen, look, canvas.mirrored, canvas.width, high)
        size, paint = (round(canvas.width), round(high)), partial(self._paint_still, still)
        self._kept.paint(canvas.painter, size, still, paint, look.desk.surface)

    def _paint_still(self, still: _Still, painter: QPainter) -> None:
        canvas = Canvas(painter, still.width, mirrored=still.mirrored)
        row, look, high, base = still.row, still.look, still.high, _base(still.high, still.look)
        super().ground(canvas, high, still.state, look, row)
        start = look.px(_NAME)
        canvas.fill(canvas.box(start, high - 1, canvas.width - start - look.px(_END), 1), look.desk.line)
        self._draw_name(canvas, base, look, row)
        if _narrow(canvas.width, look):
            return
        plain = look.font(BODY)
        limit = canvas.width - look.px(_LIMIT) - advance(row.limit, plain)
        canvas.text(limit, base, row.limit, plain, look.desk.text)
        if row.language:
            self._draw_language(canvas, high, look, row.language)
        self._draw_text(canvas, high, base, look, row)

    def draw(self, canvas: Canvas, high: float, look: Look, row: SpeakerRow) -> None:
        """Paint number and expected on the base line of the others."""
        colours, base, plain = look.desk, _base(high, look), look.font(BODY)
        number, told = look.font(BODY, 600) if row.number == 1 else plain, str(row.number)
        ink = colours.accent if row.number == 1 else colours.text2
        canvas.text(look.px(_NUMBER) - advance(told, number), base, told, number, ink)
        end = canvas.width - look.px(_END if _narrow(canvas.width, look) else _EXPECTED)
        canvas.text(end - advance(row.expected, plain), base, row.expected, plain, colours.text2)

    @staticmethod
    def _room(look: Look, width: float) -> float:
        """Give how many pixels there are for name, capacity and marks."""
        expected = _END if _narrow(width, look) else _EXPECTED
        return width - look.px(expected) - advance("12.59", look.font(BODY)) - look.px(12) - look.px(_NAME)

    def is_cut(self, look: Look, row: SpeakerRow, width: float) -> bool:
        """Tell whether something of a row has no room."""
        parts = ((row.name, STRONG), (row.capacity, BODY), (row.marks, SMALL))
        wide = sum(advance(words, look.font(kind)) + look.px(9) for words, kind in parts if words)
        return wide - look.px(9) > self._room(look, width)

    def _draw_name(self, canvas: Canvas, base: float, look: Look, row: SpeakerRow) -> None:
        strong, plain = look.font(STRONG), look.font(BODY)
        start: float = look.px(_NAME)
        room = self._room(look, canvas.width)
        name = elided(row.name, strong, room)
        start += canvas.text(start, base, name, strong, look.desk.text) + look.px(9)
        left = look.px(_NAME) + room - start
        if row.capacity and left > look.px(40):
            start += canvas.text(start, base, elided(row.capacity, plain, left), plain, look.desk.text2)
            start += look.px(9)
        left, small = look.px(_NAME) + room - start, look.font(SMALL)
        if row.marks and left > look.px(60):
            canvas.text(start, base, elided(row.marks, small, left), small, look.desk.text2)

    @staticmethod
    def _draw_language(canvas: Canvas, high: float, look: Look, letter: str) -> None:
        side, made = look.px(_LANGUAGE_WIDE), look.font(SMALL, 600)
        start = canvas.width - look.px(_LANGUAGE)
        canvas.fill(canvas.box(start, (high - side) / 2, side, side), look.desk.sunken, look.px(4))
        inner = start + (side - advance(letter, made)) / 2
        canvas.text(inner, high / 2 + look.px(4), letter, made, look.desk.text)

    @staticmethod
    def _draw_text(canvas: Canvas, high: float, base: float, look: Look, row: SpeakerRow) -> None:
        small, side, start = look.font(SMALL), look.px(14), canvas.width - look.px(_TEXT)
        quiet = not row.text_icon
        if quiet:
            canvas.text(start + look.px(3), base, "–", small, look.desk.text3)
        else:
            ink = look.desk.ok if row.text_icon == "check" else look.desk.text2
            box = canvas.box(start, (high - side) / 2, side, side)
            paint_icon(canvas.painter, row.text_icon, box, ink)
        place = start + look.px(20)
        room = canvas.width - place - look.px(_END)
        ink = look.desk.text3 if quiet else look.desk.text2
        canvas.text(place, base - look.px(0.5), elided(row.text, small, room), small, ink)

    def height(self, look: Look, _row: SpeakerRow, _width: float) -> float:
        """Give the height of a row."""
        return look.px(ROW)


def _base(high: float, look: Look) -> float:
    return high / 2 + look.px(5)


def _narrow(width: float, look: Look) -> bool:
    return width < look.px(_NARROW)
