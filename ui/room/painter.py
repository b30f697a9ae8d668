"""Paint the room's screen from a view, whole or the parts of it that are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from plenary.tongue import Tongue
from ui.models.held import Held
from ui.models.stages import Stage
from ui.painting.bar import BarPainter
from ui.painting.canvas import Canvas, Strip
from ui.painting.clock import PODIUM, ClockPainter
from ui.painting.colours import of_hall
from ui.painting.hall.card import paint_card
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.painting.hall.head import paint_head, paint_wall, wall_width
from ui.painting.hall.parts import Part, around, blank, paint_parts
from ui.painting.hall.status import StatusPainter
from ui.painting.hall.wording import FAR, WordingPainter
from ui.painting.reading import ClockReading, read, waiting, widest
from ui.painting.values import ClockState, Shape
from ui.room.parts import HeadPainter, ListPainter, NamePainter
from ui.room.view import RoomView, Telling
from ui.tokens import HALL, Scheme

_CLOCK_BASE, _CLOCK_BASE_BOTH = 245, 212
_SECOND_WORD = 52
_BOTH = replace(PODIUM, below=PODIUM.below + _SECOND_WORD, above=198)
"""The clock with its state in a second language under the first; the plate grows around both."""
_NAME_GAP = 24
_BAR = 28
_WALLS = 300
_WORDS_ASIDE = 12
_INK = 2
"""Pixels by which soft edges may reach beyond a rectangle."""


def _said(view: RoomView) -> tuple[tuple[str, str, Tongue], ...]:
    """Give what a card says, in each language."""
    return tuple((each.body, each.day, each.tongue) for each in view.told)


class RoomPainter:
    """Paints views in one scheme on a screen of ``width`` × ``height`` pixels."""

    def __init__(self, scheme: Scheme, width: int, height: int) -> None:
        self.grid = Grid(max(1, width), max(1, height))
        self.colours = HALL[scheme]
        time = of_hall(self.colours, scheme)
        px = self.grid.px
        self._clocks = {
            1: ClockPainter(PODIUM, time, self.grid.scale),
            2: ClockPainter(_BOTH, time, self.grid.scale),
        }
        self._bar = BarPainter(time, radius=px(6), gap=max(1, px(4)), mark=max(2, px(8)))
        self._status = StatusPainter(self.grid, self.colours, time)
        self._head = HeadPainter(self.grid, self.colours)
        self._names = NamePainter(self.grid, self.colours)
        self._list = ListPainter(self.grid, self.colours)
        self._words = WordingPainter(self.grid, self.colours, FAR)

    def paint(
        self,
        painter: QPainter,
        view: RoomView,
        asked: QRegion | None = None,
        laid: tuple[Part, ...] | None = None,
    ) -> None:
        """Paint a view whole, for pictures, or what of it is asked for; ``laid`` are its parts, where they are known."""
        parts = self.parts(view) if laid is None else laid
        canvas = Canvas(painter, self.grid.width, mirrored=view.tongue.right_to_left)
        one = partial(self._paint_part, canvas, view)
        paint_parts(painter, self.grid, self.colours.bg, parts, asked, one)

    def parts(self, view: RoomView) -> tuple[Part, ...]:
        """Give the parts of a view, what lies above others last; a blank screen is one."""
        if view.held is Held.BLANK:
            return (blank(self.grid),)
        if view.held is Held.CARD:
            whole = QRect(0, 0, self.grid.width, self.grid.height)
            return (Part("card", whole, _said(view)), *self._walls(view))
        return (*self._standing(view), *self._walls(view), *self._moving(view))

    def _standing(self, view: RoomView) -> Iterator[Part]:
        """Give what changes only where something happens."""
        grid, width = self.grid, self.grid.width
        head, lower, status = (grid.px(each) for each in (HEAD, grid.lower_top, grid.status_top))
        tongues = tuple(each.tongue for each in view.told)
        titles = tuple(each.item_title for each in view.told)
        names = tuple((each.headline, each.capacity) for each in view.told)
        captions = tuple(each.caption for each in view.told)
        quiet = view.stage.quiet
        listed = (captions, view.rows, view.page, view.page_at, view.pages, tongues)
        yield Part("head", QRect(0, 0, width, head), (view.item_number, titles, tongues))
        yield Part("name", around(self.name_box(view), grid.px(_NAME_GAP)), (names, quiet, tongues))
        below = QRect(0, lower, width, status - lower)
        words = Part("words", below, (view.wording, view.tongue)) if view.wording else None
        yield words or Part("list", below, listed)
        yield Part("status", QRect(0, status, width, grid.height - status), (view.statuses, tongues))

    def _walls(self, view: RoomView) -> Iterator[Part]:
        if view.walls:
            tongues = tuple(each.tongue for each in view.told)
            yield Part("walls", around(self._walls_box(self._strip(view)), _INK), (view.walls, tongues))

    def _moving(self, view: RoomView) -> Iterator[Part]:
        """Give what changes by the second."""
        if view.clock is not None:
            yield Part("clock", around(self.clock_box(view), _INK, _INK), (self.readings(view), view.tongue))
            yield Part("bar", around(self._bar_box(view), _INK), (view.clock, view.tongue))

    def _paint_part(self, canvas: Canvas, view: RoomView, part: Part) -> None:
        match part.name:
            case "card":
                paint_card(canvas, self.grid, self.colours, _said(view))
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
        """Give the width for the names, in pixels: what the widest state of the clock leaves."""
        whole = self.grid.px(self.grid.inner)
        if view.clock is None:
            return whole
        readings = self.readings(view)
        if view.clock.state is not ClockState.COUNTDOWN:
            limit = view.clock.limit_seconds
            readings += tuple(each for telling in view.told for each in widest(limit, telling.tongue))
        clock = self._clock(view)
        return whole - clock.column(readings) - clock.px(clock.style.start) - self.grid.px(_NAME_GAP)

    def name_box(self, view: RoomView) -> QRectF:
        """Give the rectangle between head and bar that names and capacities may take."""
        top, foot = self.grid.px(HEAD), self.grid.px(self.grid.bar_top)
        return self._strip(view).box(self.grid.px(MARGIN), top, self.name_width(view), foot - top)

    def _clock(self, view: RoomView) -> ClockPainter:
        return self._clocks[min(2, len(view.told))]

    def _baseline(self, view: RoomView) -> float:
        base = _CLOCK_BASE if len(view.told) == 1 else _CLOCK_BASE_BOTH
        return self.grid.px(HEAD + self.grid.floor_shift + base)

    def _strip(self, view: RoomView) -> Strip:
        return Strip(self.grid.width, mirrored=view.tongue.right_to_left)

    def _walls_box(self, strip: Strip) -> QRectF:
        width = self.grid.px(max(_WALLS, wall_width()))
        return strip.box(strip.width - self.grid.px(MARGIN) - width, 0, width, self.grid.px(HEAD - 2))

    @property
    def _end(self) -> float:
        return self.grid.width - self.grid.px(MARGIN)

    @property
    def _bar_place(self) -> QRectF:
        px = self.grid.px
        return QRectF(px(MARGIN), px(self.grid.bar_top), px(self.grid.inner), px(_BAR))

    def _bar_box(self, view: RoomView) -> QRectF:
        bar = self._bar_place
        return self._strip(view).box(bar.x(), bar.y(), bar.width(), bar.height())
