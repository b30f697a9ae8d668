"""Paint the chair's screen from a view: what stands still in one layer, what the second changes above it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from plenary.tongue import Tongue
from ui.models.held import Held
from ui.models.stages import Stage
from ui.painting.bar import BarPainter
from ui.painting.canvas import Canvas, Strip
from ui.painting.clock import PODIUM, ClockPainter
from ui.painting.colours import of_hall
from ui.painting.fitted import Fitted
from ui.painting.hall.bands import Band, touched
from ui.painting.hall.card import paint_card
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.painting.hall.head import paint_head, paint_wall, wall_box
from ui.painting.hall.speaker import paint_speaker
from ui.painting.hall.status import StatusPainter
from ui.painting.reading import ClockReading, read, waiting, widest
from ui.painting.values import ClockState, Shape
from ui.podium.lower import FormulaPainter, NextPainter
from ui.podium.view import PodiumView
from ui.tokens import HALL, Scheme

_CLOCK_BASE = 245
_NAME_GAP = 24
_BAR = 28


class PodiumPainter:
    """Paints views in one scheme on a screen of ``width`` × ``height`` pixels."""

    def __init__(self, scheme: Scheme, width: int, height: int) -> None:
        self.grid = Grid(max(1, width), max(1, height))
        self.colours = HALL[scheme]
        time = of_hall(self.colours, scheme)
        self._clock = ClockPainter(PODIUM, time, self.grid.scale)
        px = self.grid.px
        self._bar = BarPainter(time, radius=px(6), gap=max(1, px(4)), mark=max(2, px(8)))
        self._widest: tuple[tuple[int, Tongue], float] | None = None
        self._status = StatusPainter(self.grid, self.colours, time)

    def canvas(self, painter: QPainter, tongue: Tongue) -> Canvas:
        """Give a canvas over the whole screen in the direction of the language."""
        return Canvas(painter, self.grid.width, mirrored=tongue.right_to_left)

    def paint(self, painter: QPainter, view: PodiumView) -> None:
        """Paint everything at once: for previews and pictures."""
        self.paint_still(painter, view)
        self.paint_moving(painter, view)

    def paint_still(self, painter: QPainter, view: PodiumView) -> None:
        """Paint the ground and all that does not change by the second."""
        whole = QRect(0, 0, self.grid.width, self.grid.height)
        painter.fillRect(whole, QColor(self.colours.bg))
        canvas = self.canvas(painter, view.tongue)
        for band in self.bands(view):
            self._paint_band(canvas, view, band)

    def bands(self, view: PodiumView) -> tuple[Band, ...]:
        """Give the bands that stand still, from the top; equal bands are painted the same."""
        grid, tongue = self.grid, view.tongue
        if view.held in (Held.CARD, Held.BLANK):
            return (Band("card", 0, grid.height, (view.held, view.body, view.meeting, tongue)),)
        head, lower, status = (grid.px(each) for each in (HEAD, grid.lower_top, grid.status_top))
        quiet = view.stage is Stage.NO_FLOOR
        name = (view.headline, view.capacity, self.name_width(view), quiet, tongue)
        below = (
            *(view.next_caption, view.next, view.more, view.ahead, view.short),
            *(view.formula, view.message, view.message_icon, tongue),
        )
        return (
            Band("head", 0, head, (view.item_number, view.item_title, view.mark, tongue)),
            Band("name", head, lower, name),
            Band("lower", lower, status, below),
            Band("status", status, grid.height, (view.status, tongue)),
        )

    def box(self, band: Band) -> QRect:
        """Give the rectangle of a band."""
        return QRect(0, band.top, self.grid.width, band.foot - band.top)

    def paint_again(self, painter: QPainter, view: PodiumView, band: Band) -> None:
        """Paint one band over what stood there, and nothing beside it."""
        painter.save()
        painter.setClipRect(self.box(band))
        painter.fillRect(self.box(band), QColor(self.colours.bg))
        self._paint_band(self.canvas(painter, view.tongue), view, band)
        painter.restore()

    def _paint_band(self, canvas: Canvas, view: PodiumView, band: Band) -> None:
        match band.name:
            case "head":
                number, title = view.item_number, view.item_title
                paint_head(canvas, self.grid, self.colours, number, title, view.tongue, view.mark)
            case "name":
                self.paint_name(canvas, view)
            case "lower":
                self._paint_lower(canvas, view)
            case "status":
                self._status.paint(canvas, view.status)
            case _ if view.held is Held.CARD:
                paint_card(canvas, self.grid, self.colours, ((view.body, view.meeting, view.tongue),))

    def paint_moving(self, painter: QPainter, view: PodiumView, asked: QRegion | None = None) -> None:
        """Paint the clock on the wall, the speaker's clock and the bar, as far as they are asked for."""
        if view.held is Held.BLANK:
            return
        canvas = self.canvas(painter, view.tongue)
        if touched(asked, wall_box(self.grid, canvas)):
            paint_wall(canvas, self.grid, self.colours, view.wall)
        if view.held is Held.CARD or view.clock is None:
            return
        reading = self.reading(view)
        if reading is not None and touched(asked, self.clock_box(view)):
            self._clock.paint(canvas, self._end, self._baseline, reading)
        if touched(asked, self.bar_box(view)):
            self._bar.paint(canvas, self._bar_place, view.clock)

    def reading(self, view: PodiumView) -> ClockReading | None:
        """Give what the clock says, or None where there is none."""
        if view.clock is None:
            return None
        if view.clock.state is ClockState.COUNTDOWN:
            shape = Shape.RING if view.stage is Stage.BEFORE else Shape.BARS
            return waiting(view.clock, view.clock_word, view.tongue, shape)
        return read(view.clock, view.tongue)

    def moving_boxes(self, view: PodiumView, before: PodiumView) -> tuple[QRectF, ...]:
        """Give the rectangles that differ between two views that are still the same."""
        canvas = self._measuring(view.tongue)
        boxes = [wall_box(self.grid, canvas)] if view.wall != before.wall else []
        if view.clock != before.clock:
            bar = self._bar_place
            boxes += [canvas.box(bar.x(), bar.y(), bar.width(), bar.height())]
            boxes += [self.clock_box(each) for each in (view, before) if each.clock is not None]
        return tuple(boxes)

    def clock_box(self, view: PodiumView) -> QRectF:
        """Give the rectangle that the clock, with its plate, may take."""
        reading, canvas = self.reading(view), self._measuring(view.tongue)
        if reading is None:
            return QRectF()
        return self._clock.plate(canvas, self._end, self._baseline, reading)

    def bar_box(self, view: PodiumView) -> QRectF:
        """Give the rectangle of the time bar."""
        bar = self._bar_place
        return self._measuring(view.tongue).box(bar.x(), bar.y(), bar.width(), bar.height())

    def name_width(self, view: PodiumView) -> float:
        """Give the width for the name, in pixels: what the widest state of the clock leaves."""
        whole = self.grid.px(self.grid.inner)
        if view.clock is None:
            return whole
        if view.clock.state is ClockState.COUNTDOWN:
            column = self._clock.width(waiting(view.clock, view.clock_word, view.tongue))
        else:
            column = max(self._column(view), self._clock.width(read(view.clock, view.tongue)))
        return whole - column - self._clock.px(self._clock.style.start) - self.grid.px(_NAME_GAP)

    def _column(self, view: PodiumView) -> float:
        """Give the width of the widest state of a clock with this limit, which is asked for at every act."""
        of = (view.limit, view.tongue)
        if self._widest is None or self._widest[0] != of:
            self._widest = (of, self._clock.column(widest(*of)))
        return self._widest[1]

    def name_box(self, view: PodiumView) -> QRectF:
        """Give the rectangle between head and bar that name and capacity may take."""
        top, foot = self.grid.px(HEAD), self.grid.px(self.grid.bar_top)
        start = self.grid.px(MARGIN)
        return self._measuring(view.tongue).box(start, top, self.name_width(view), foot - top)

    def paint_name(self, canvas: Canvas, view: PodiumView) -> Fitted:
        """Paint who has the floor, or the state in its place."""
        return paint_speaker(
            canvas,
            self.grid,
            self.colours,
            view.headline,
            view.capacity,
            self.name_width(view),
            view.tongue,
            quiet=view.stage is Stage.NO_FLOOR,
        )

    @property
    def _end(self) -> float:
        return self.grid.width - self.grid.px(MARGIN)

    @property
    def _baseline(self) -> float:
        return self.grid.px(HEAD + self.grid.floor_shift + _CLOCK_BASE)

    @property
    def _bar_place(self) -> QRectF:
        px = self.grid.px
        return QRectF(px(MARGIN), px(self.grid.bar_top), px(self.grid.inner), px(_BAR))

    def _measuring(self, tongue: Tongue) -> Strip:
        return Strip(self.grid.width, mirrored=tongue.right_to_left)

    def _paint_lower(self, canvas: Canvas, view: PodiumView) -> None:
        panel = view.formula is not None or bool(view.message)
        width = self.grid.px(self.grid.list_width if panel else self.grid.inner)
        follows = NextPainter(self.grid, self.colours, view.tongue)
        follows.paint(canvas, view.next_caption, view.next, view.more, width)
        follows.paint_ahead(canvas, view.next_caption, view.ahead, width, short=view.short)
        if panel:
            FormulaPainter(self.grid, self.colours, view.tongue).paint(
                canvas, view.formula, view.message, view.message_icon
            )
