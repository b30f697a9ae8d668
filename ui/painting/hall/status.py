"""Paint the status row: the list, the languages in the middle, and the interpretation that is left."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from plenary.measure.services import ALARMS
from ui.fonts import Face, font
from ui.icons import paint_icon
from ui.painting.canvas import Canvas, Run, Strip
from ui.painting.colours import TimeColours
from ui.painting.hall.grid import MARGIN, Grid
from ui.painting.languages import PODIUM, ROOM, LanguagePainter
from ui.painting.shapes import paint_shape
from ui.painting.values import LanguageFace, LanguageState, Shape
from ui.tokens import HallColours

_BASE, _SIZE, _ICON, _MIDDLE = 67, 36, 40, 53
_ICON_GAP, _NOTE_GAP, _BETWEEN, _CLEAR = 17, 16, 6, 28
_SHAPE, _SHAPE_GAP, _PAD, _RISE, _PLATE = 26, 14, 16, 43, 58
_GRAVE = ALARMS[-1]


class StatusFace(Struct, frozen=True):
    """What the status row says, in words of its language; empty words are left out.

    ``alarm`` is that of the services: 30, 15, 5 or 0 minutes, each more urgent than the one before. Words in two
    languages, one above the other, have a line for each.
    """

    list_closed: bool = False
    list_word: str = ""
    list_note: str = ""
    languages: tuple[LanguageFace, ...] = ()
    services_caption: str = ""
    services: str = ""
    alarm: int | None = None


def dropping(status: StatusFace) -> Iterator[StatusFace]:
    """Give the row with less and less: first its caption, the closing time, the word of relay, all words of states.

    For the caption an icon stays. Letter and shape still tell how each language is served.
    """
    yield status
    status = replace(status, services_caption="")
    yield status
    status = replace(status, list_note="")
    yield status
    bare = tuple(
        replace(each, word="") if each.state is LanguageState.RELAY else each for each in status.languages
    )
    yield replace(status, languages=bare)
    yield replace(status, languages=tuple(replace(each, word="") for each in bare))


class StatusPainter:
    """Paints the status row of a grid."""

    def __init__(self, grid: Grid, colours: HallColours, time: TimeColours) -> None:
        self.grid = grid
        self.colours = colours
        self._strips = {
            False: LanguagePainter(PODIUM, time, grid.scale),
            True: LanguagePainter(ROOM, time, grid.scale),
        }
        self._plain = font(Face.SANS, grid.px(_SIZE), 400)
        self._strong = font(Face.SANS, grid.px(_SIZE), 600)
        self._tall = font(ROOM.face, grid.px(ROOM.word), 600)

    def paint(self, canvas: Canvas, status: StatusFace) -> None:
        """Paint the rule and the three parts, with as much as has room."""
        grid, top = self.grid, self.grid.status_top
        canvas.fill(
            canvas.box(grid.px(MARGIN), grid.px(top), grid.px(grid.inner), max(1, grid.px(2))),
            self.colours.line,
        )
        shown = next((each for each in dropping(status) if self.fits(canvas, each)), None)
        if shown is None:
            *_, shown = dropping(status)
        base = grid.px(top + _BASE)
        self._paint_list(canvas, shown, base)
        self._paint_services(canvas, shown, base)
        self._paint_languages(canvas, shown)

    def _list(self, status: StatusFace) -> tuple[tuple[Run, ...], ...]:
        """Give how the list stands, in a line for each language."""
        lines = status.list_word.split("\n")
        if len(lines) > 1:
            return tuple((Run(line, self._tall, self.colours.text),) for line in lines)
        runs = (
            Run(status.list_word, self._strong, self.colours.text),
            Run(status.list_note, self._plain, self.colours.text2, self.grid.px(_NOTE_GAP)),
        )
        return (tuple(run for run in runs if run.text),)

    def _services(self, status: StatusFace) -> tuple[Run, ...]:
        grave = status.alarm is not None and status.alarm <= _GRAVE
        ink = self.colours.onover if grave else self.colours.text
        quiet = ink if grave else self.colours.text2
        runs = (
            Run(status.services_caption, self._plain, quiet),
            Run(
                status.services, self._strong, ink, self.grid.px(_NOTE_GAP) if status.services_caption else 0
            ),
        )
        return tuple(run for run in runs if run.text)

    def _paint_services(self, canvas: Canvas, status: StatusFace, base: float) -> None:
        """What is left; with a shape from thirty minutes on, in a frame from fifteen, on red from five."""
        grid, runs = self.grid, self._services(status)
        end = canvas.width - grid.px(MARGIN)
        if status.alarm is None or not runs:
            canvas.runs_to(end, base, runs)
            if runs and not status.services_caption:
                self._paint_icon(
                    canvas, "headphones", end - sum(run.width for run in runs) - self._icon, base
                )
            return
        side, pad = grid.px(_SHAPE), grid.px(_PAD)
        width, grave = sum(run.width for run in runs), status.alarm <= _GRAVE
        start = end - width - side - grid.px(_SHAPE_GAP)
        plate = canvas.box(start - pad, base - grid.px(_RISE), end - start + 2 * pad, grid.px(_PLATE))
        if grave:
            canvas.fill(plate, self.colours.over, grid.px(12))
        elif status.alarm < ALARMS[0]:
            canvas.outline(plate, self.colours.warn, max(1, grid.px(3)), grid.px(12))
        tint = self.colours.onover if grave else self.colours.warn
        box = canvas.box(start, base - side + grid.px(1), side, side)
        paint_shape(canvas.painter, Shape.SQUARE if grave else Shape.TRIANGLE, box, tint)
        canvas.runs_to(end, base, runs)

    def _sides(self, status: StatusFace) -> tuple[float, float]:
        words = max((sum(run.width for run in line) for line in self._list(status)), default=0.0)
        services = sum(run.width for run in self._services(status))
        sign = self._icon if services and not status.services_caption else 0
        if status.alarm is not None:
            sign = self.grid.px(_SHAPE + _SHAPE_GAP + _PAD)
        return words + (self._icon if words else 0), services + sign

    def _middle(self, status: StatusFace) -> float:
        gaps = self.grid.px(_BETWEEN) * max(0, len(status.languages) - 1)
        return gaps + sum(self._strip(each).width(each) for each in status.languages)

    def _strip(self, face: LanguageFace) -> LanguagePainter:
        """Give what paints a language: the higher box where its word has two lines."""
        return self._strips["\n" in face.word]

    def _place(self, canvas: Canvas, status: StatusFace) -> float:
        """Give where the languages begin: in the middle, or as near to it as the sides leave room."""
        start, end = self._sides(status)
        clear, margin, middle = self.grid.px(_CLEAR), self.grid.px(MARGIN), self._middle(status)
        least, most = margin + start + clear, canvas.width - margin - end - clear - middle
        return min(max(least, (canvas.width - middle) / 2), max(least, most))

    def fits(self, canvas: Strip, status: StatusFace) -> bool:
        """Tell whether the whole row has room."""
        start, end = self._sides(status)
        clear = 2 * self.grid.px(_CLEAR)
        return start + end + clear + self._middle(status) <= canvas.width - 2 * self.grid.px(MARGIN)

    def _paint_list(self, canvas: Canvas, status: StatusFace, base: float) -> None:
        if not status.list_word:
            return
        margin = self.grid.px(MARGIN)
        self._paint_icon(canvas, "list-closed" if status.list_closed else "list-open", margin, base)
        lines, pitch = self._list(status), self.grid.px(ROOM.pitch)
        first = base - pitch * (len(lines) - 1) / 2
        for number, line in enumerate(lines):
            canvas.runs(margin + self._icon, first + number * pitch, line)

    @property
    def _icon(self) -> int:
        """Give the width of an icon with the gap behind it."""
        return self.grid.px(_ICON + _ICON_GAP)

    def _paint_icon(self, canvas: Canvas, name: str, start: float, base: float) -> None:
        side = self.grid.px(_ICON)
        box = canvas.box(start, base - self.grid.px(_ICON - 7), side, side)
        paint_icon(canvas.painter, name, box, self.colours.text2, mirrored=canvas.mirrored)

    def _paint_languages(self, canvas: Canvas, status: StatusFace) -> None:
        place = self._place(canvas, status)
        for each in status.languages:
            strip = self._strip(each)
            top = self.grid.px(self.grid.status_top + _MIDDLE - strip.style.height / 2)
            place += strip.paint(canvas, place, top, each) + self.grid.px(_BETWEEN)
