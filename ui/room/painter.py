"""Paint the room's screen from a view, whole or the parts of it that are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF

from plenary.tongue import Tongue
from ui.models.stages import Stage
from ui.painting.canvas import Canvas, Strip
from ui.painting.clock import PODIUM, ClockPainter
from ui.painting.hall.card import paint_card
from ui.painting.hall.grid import HEAD, MARGIN
from ui.painting.hall.head import paint_head, paint_wall, wall_width
from ui.painting.hall.painter import INK, NAME_GAP, HallPainter
from ui.painting.hall.parts import Part, around
from ui.painting.hall.wording import FAR, WordingPainter
from ui.painting.reading import ClockReading, read, waiting, widest
from ui.painting.values import ClockState, Shape
from ui.room.parts import HeadPainter, ListPainter, NamePainter
from ui.room.view import RoomView, Telling
from ui.tokens import Scheme

_CLOCK_BASE, _CLOCK_BASE_BOTH = 245, 212
_SECOND_WORD = 52
_BOTH = replace(PODIUM, below=PODIUM.below + _SECOND_WORD, above=198)
"""The clock with its state in a second language under the first; the plate grows around both."""
_WALLS = 300
_WORDS_ASIDE = 12


class RoomPainter(HallPainter[RoomView]):
    """Paints views of the room's screen, in one language or two."""

    def __init__(self, scheme: Scheme, width: int, height: int) -> None:
        super().__init__(scheme, width, height)
        self._clocks = {
            1: ClockPainter(PODIUM, self._time, self.grid.scale),
            2: ClockPainter(_BOTH, self._time, self.grid.scale),
        }
        self._head = HeadPainter(self.grid, self.colours)
        self._names = NamePainter(self.grid, self.colours)
        self._list = ListPainter(self.grid, self.colours)
        self._words = WordingPainter(self.grid, self.colours, FAR)

    def _said(self, view: RoomView) -> tuple[tuple[str, str, Tongue], ...]:
        return tuple((each.body, each.day, each.tongue) for each in view.told)

    def _standing(self, view: RoomView) -> Iterator[Part]:
        grid, width = self.grid, self.grid.width
        head, lower, status = (grid.px(each) for each in (HEAD, grid.lower_top, grid.status_top))
        tongues = tuple(each.tongue for each in view.told)
        titles = tuple(each.item_title for each in view.told)
        names = tuple((each.headline, each.capacity) for each in view.told)
        captions = tuple(each.caption for each in view.told)
        quiet = view.stage.quiet
        listed = (captions, view.rows, view.page, view.page_at, view.pages, tongues)
        yield Part("head", QRect(0, 0, width, head), (view.item_number, titles, tongues))
        yield Part("name", around(self.name_box(view), grid.px(NAME_GAP)), (names, quiet, tongues))
        below = QRect(0, lower, width, status - lower)
        words = Part("words", below, (view.wording, view.tongue)) if view.wording else None
        yield words or Part("list", below, listed)
        yield Part("status", QRect(0, status, width, grid.height - status), (view.statuses, tongues))

    def _walls(self, view: RoomView) -> Iterator[Part]:
        if view.walls:
            tongues = tuple(each.tongue for each in view.told)
            yield Part("walls", around(self._walls_box(self._strip(view)), INK), (view.walls, tongues))

    def _moving(self, view: RoomView) -> Iterator[Part]:
        if view.clock is not None:
            yield Part("clock", around(self.clock_box(view), INK, INK), (self.readings(view), view.tongue))
            yield Part("bar", around(self.bar_box(view), INK), (view.clock, view.tongue))

    def _paint_part(self, canvas: Canvas, view: RoomView, part: Part) -> None:
        match part.name:
            case "card":
                paint_card(canvas, self.grid, self.colours, self._said(view))
            case "head" if len(view.told) > 1:
                self._head.paint(canvas, view.item_number, view.told)
            case "head":
                title = view.told[0].item_title
                paint_head(canvas, self.grid, self.colours, view.item_number, title, view.tongue)
            case "name":
                width, quiet = self.name_width(view), view.stage.quiet
                self._names.paint(canvas, view.told, width, quiet=quiet)
            case "words" if view.wording is not None:
                self._words.paint(canvas, self._words_box(canvas), view.wording, view.tongue)
            case "list":
                self._list.paint(canvas, view)
            case "status":
                fitting = (each for each in view.statuses if self._status.fits(canvas, each))
                self._status.paint(canvas, next(fitting, view.statuses[-1]))
            case _:
                self._paint_moving(canvas, view, part)

    def _words_box(self, canvas: Canvas) -> QRectF:
        """Give the place of the list, for the words of a paragraph."""
        grid = self.grid
        top, foot = grid.px(grid.lower_top + _WORDS_ASIDE), grid.px(grid.status_top - _WORDS_ASIDE)
        return canvas.box(grid.px(MARGIN), top, grid.px(grid.inner), foot - top)

    def _paint_moving(self, canvas: Canvas, view: RoomView, part: Part) -> None:
        if part.name == "walls" and len(view.walls) > 1:
            self._head.paint_walls(canvas, view)
        elif part.name == "walls":
            paint_wall(canvas, self.grid, self.colours, view.walls[0])
        elif part.name == "clock":
            self._paint_clock(canvas, view)
        elif view.clock is not None:
            self._bar.paint(canvas, self._bar_place, view.clock)

    def _paint_clock(self, canvas: Canvas, view: RoomView) -> None:
        clock, base, readings = self._clock(view), self._baseline(view), self.readings(view)
        clock.paint(canvas, self._end, base, readings[0], clock.column(readings))
        drop = clock.px(clock.style.drop + _SECOND_WORD)
        for telling, each in zip(view.told[1:], readings[1:], strict=True):
            mirrored = telling.tongue.right_to_left
            clock.paint_second(canvas, self._end, base + drop, each, mirrored=mirrored)

    def readings(self, view: RoomView) -> tuple[ClockReading, ...]:
        """Give what the clock says in each language."""
        return tuple(self._reading(view, each) for each in view.told) if view.clock else ()

    @staticmethod
    def _reading(view: RoomView, telling: Telling) -> ClockReading:
        assert view.clock is not None  # noqa: S101 - asked for only where there is one
        if view.clock.state is ClockState.COUNTDOWN:
            shape = Shape.RING if view.stage is Stage.BEFORE else Shape.BARS
            return waiting(view.clock, telling.clock_word, telling.tongue, shape)
        return read(view.clock, telling.tongue)

    def clock_box(self, view: RoomView) -> QRectF:
        """Give the rectangle that the clock, with its plate, may take in any of the languages."""
        clock, readings = self._clock(view), self.readings(view)
        if not readings:
            return QRectF()
        least = clock.column(readings)
        return clock.plate(self._strip(view), self._end, self._baseline(view), readings[0], least)

    def name_width(self, view: RoomView) -> float:
        """Give what the widest state of the clock, in any of the languages, leaves."""
        whole = self.grid.px(self.grid.inner)
        if view.clock is None:
            return whole
        readings = self.readings(view)
        if view.clock.state is not ClockState.COUNTDOWN:
            limit = view.clock.limit_seconds
            readings += tuple(each for telling in view.told for each in widest(limit, telling.tongue))
        clock = self._clock(view)
        return whole - clock.column(readings) - clock.px(clock.style.start) - self.grid.px(NAME_GAP)

    def _clock(self, view: RoomView) -> ClockPainter:
        return self._clocks[min(2, len(view.told))]

    def _baseline(self, view: RoomView) -> float:
        base = _CLOCK_BASE if len(view.told) == 1 else _CLOCK_BASE_BOTH
        return self.grid.px(HEAD + self.grid.floor_shift + base)

    def _walls_box(self, strip: Strip) -> QRectF:
        width = self.grid.px(max(_WALLS, wall_width()))
        return strip.box(strip.width - self.grid.px(MARGIN) - width, 0, width, self.grid.px(HEAD - 2))
