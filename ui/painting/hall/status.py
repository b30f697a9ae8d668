"""Paint the status row: the list, the languages in the middle, and the interpretation that is left."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from ui.fonts import Face, font
from ui.icons import paint_icon
from ui.painting.canvas import Canvas, Run, Strip
from ui.painting.colours import TimeColours
from ui.painting.hall.grid import MARGIN, Grid
from ui.painting.languages import PODIUM, LanguagePainter
from ui.painting.values import LanguageFace, LanguageState
from ui.tokens import HallColours

_BASE, _SIZE, _ICON, _TOP = 67, 36, 40, 24
_ICON_GAP, _NOTE_GAP, _BETWEEN, _CLEAR = 17, 16, 6, 28


class StatusFace(Struct, frozen=True):
    """What the status row says, in words of its language; empty words are left out."""

    list_closed: bool = False
    list_word: str = ""
    list_note: str = ""
    languages: tuple[LanguageFace, ...] = ()
    services_caption: str = ""
    services: str = ""


def dropping(status: StatusFace) -> Iterator[StatusFace]:
    """Give the row with less and less: first its caption, then the closing time, then the word of relay."""
    yield status
    status = replace(status, services_caption="")
    yield status
    status = replace(status, list_note="")
    yield status
    bare = tuple(
        replace(each, word="") if each.state is LanguageState.RELAY else each for each in status.languages
    )
    yield replace(status, languages=bare)


class StatusPainter:
    """Paints the status row of a grid."""

    def __init__(self, grid: Grid, colours: HallColours, time: TimeColours) -> None:
        self.grid = grid
        self.colours = colours
        self._languages = LanguagePainter(PODIUM, time, grid.scale)
        self._plain = font(Face.SANS, grid.px(_SIZE), 400)
        self._strong = font(Face.SANS, grid.px(_SIZE), 600)

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
        canvas.runs_to(canvas.width - grid.px(MARGIN), base, self._services(shown))
        self._paint_languages(canvas, shown)

    def _list(self, status: StatusFace) -> tuple[Run, ...]:
        runs = (
            Run(status.list_word, self._strong, self.colours.text),
            Run(status.list_note, self._plain, self.colours.text2, self.grid.px(_NOTE_GAP)),
        )
        return tuple(run for run in runs if run.text)

    def _services(self, status: StatusFace) -> tuple[Run, ...]:
        runs = (
            Run(status.services_caption, self._plain, self.colours.text2),
            Run(status.services, self._strong, self.colours.text, self.grid.px(_NOTE_GAP)),
        )
        return tuple(run for run in runs if run.text)

    def _sides(self, status: StatusFace) -> tuple[float, float]:
        words = sum(run.width for run in self._list(status))
        icon = self.grid.px(_ICON + _ICON_GAP) if words else 0
        return words + icon, sum(run.width for run in self._services(status))

    def _middle(self, status: StatusFace) -> float:
        gaps = self.grid.px(_BETWEEN) * max(0, len(status.languages) - 1)
        return gaps + sum(self._languages.width(each) for each in status.languages)

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
        grid = self.grid
        side = grid.px(_ICON)
        box = canvas.box(grid.px(MARGIN), base - grid.px(_ICON - 7), side, side)
        name = "list-closed" if status.list_closed else "list-open"
        paint_icon(canvas.painter, name, box, self.colours.text2, mirrored=canvas.mirrored)
        canvas.runs(grid.px(MARGIN + _ICON + _ICON_GAP), base, self._list(status))

    def _paint_languages(self, canvas: Canvas, status: StatusFace) -> None:
        place, top = self._place(canvas, status), self.grid.px(self.grid.status_top + _TOP)
        for each in status.languages:
            place += self._languages.paint(canvas, place, top, each) + self.grid.px(_BETWEEN)
