"""Paint the room's screen from a view: what stands still in one layer, what the second changes above it."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from ui.models.held import Held
from ui.models.stages import Stage
from ui.painting.bar import BarPainter
from ui.painting.canvas import Canvas, Strip
from ui.painting.clock import PODIUM, ClockPainter
from ui.painting.colours import of_hall
from ui.painting.hall.bands import Band, touched
from ui.painting.hall.card import paint_card
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.painting.hall.head import paint_head, paint_wall, wall_width
from ui.painting.hall.status import StatusPainter
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

    def bands(self, view: RoomView) -> tuple[Band, ...]:
        """Give the bands that stand still, from the top; equal bands are painted the same."""
        grid = self.grid
        if view.held in (Held.CARD, Held.BLANK):
            said = tuple((each.body, each.day, each.tongue) for each in view.told)
            return (Band("card", 0, grid.height, (view.held, said)),)
        head, lower, status = (grid.px(each) for each in (HEAD, grid.lower_top, grid.status_top))
        tongues = tuple(each.tongue for each in view.told)
        titles = tuple(each.item_title for each in view.told)
        names = tuple((each.headline, each.capacity) for each in view.told)
        captions = tuple(each.caption for each in view.told)
        quiet = view.stage is Stage.NO_FLOOR
        return (
            Band("head", 0, head, (view.item_number, titles, tongues)),
            Band("name", head, lower, (names, self.name_width(view), quiet, tongues)),
            Band("lower", lower, status, (captions, view.rows, view.page, view.page_at, view.pages, tongues)),
            Band("status", status, grid.height, (view.statuses, tongues)),
        )

    def box(self, band: Band) -> QRect:
        """Give the rectangle of a band."""
        return QRect(0, band.top, self.grid.width, band.foot - band.top)

    def paint_still(self, painter: QPainter, view: RoomView) -> None:
        """Paint the ground and all that does not change by the second."""
        painter.fillRect(QRect(0, 0, self.grid.width, self.grid.height), QColor(self.colours.bg))
        canvas = self._canvas(painter, view)
        for band in self.bands(view):
            self._paint_band(canvas, view, band)

    def paint_again(self, painter: QPainter, view: RoomView, band: Band) -> None:
        """Paint one band over what stood there, and nothing beside it."""
        painter.save()
        painter.setClipRect(self.box(band))
        painter.fillRect(self.box(band), QColor(self.colours.bg))
        self._paint_band(self._canvas(painter, view), view, band)
        painter.restore()

    def _canvas(self, painter: QPainter, view: RoomView) -> Canvas:
        return Canvas(painter, self.grid.width, mirrored=view.tongue.right_to_left)

    def _paint_band(self, canvas: Canvas, view: RoomView, band: Band) -> None:
        match band.name:
            case "head" if len(view.told) > 1:
                self._head.paint(canvas, view.item_number, view.told)
            case "head":
                title = view.told[0].item_title
                paint_head(canvas, self.grid, self.colours, view.item_number, title, view.tongue)
            case "name":
                width, quiet = self.name_width(view), view.stage is Stage.NO_FLOOR
                self._names.paint(canvas, view.told, width, quiet=quiet)
            case "lower":
                self._list.paint(canvas, view)
            case "status":
                fitting = (each for each in view.statuses if self._status.fits(canvas, each))
                self._status.paint(canvas, next(fitting, view.statuses[-1]))
            case _ if view.held is Held.CARD:
                said = tuple((each.body, each.day, each.tongue) for each in view.told)
                paint_card(canvas, self.grid, self.colours, said)

    def paint_moving(self, painter: QPainter, view: RoomView, asked: QRegion | None = None) -> None:
        """Paint the time of day, the speaker's clock and the bar, as far as they are asked for."""
        if view.held is Held.BLANK:
            return
        canvas = self._canvas(painter, view)
        if touched(asked, self._walls_box(canvas)):
            if len(view.walls) > 1:
                self._head.paint_walls(canvas, view)
            elif view.walls:
                paint_wall(canvas, self.grid, self.colours, view.walls[0])
        if view.held is Held.CARD or view.clock is None:
            return
        if touched(asked, self.clock_box(view)):
            self._paint_clock(canvas, view)
        if touched(asked, self._bar_box(view)):
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

    def moving_boxes(self, view: RoomView, before: RoomView) -> tuple[QRectF, ...]:
        """Give the rectangles that differ between two views that are still the same."""
        boxes = [self._walls_box(self._strip(view))] if view.walls != before.walls else []
        if view.clock != before.clock:
            boxes.append(self._bar_box(view))
            boxes += [self.clock_box(each) for each in (view, before) if each.clock is not None]
        return tuple(boxes)

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
