"""Paint the chair's screen from a view, whole or the parts of it that are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF

from plenary.tongue import Tongue
from ui.models.stages import Stage
from ui.painting.canvas import Canvas
from ui.painting.clock import PODIUM, ClockPainter
from ui.painting.fitted import Fitted
from ui.painting.hall.card import paint_card
from ui.painting.hall.grid import HEAD, MARGIN
from ui.painting.hall.head import paint_head, paint_wall, wall_box
from ui.painting.hall.painter import INK, NAME_GAP, HallPainter
from ui.painting.hall.parts import Part, around
from ui.painting.hall.speaker import paint_speaker
from ui.painting.hall.wording import paint_paragraph
from ui.painting.reading import ClockReading, read, waiting, widest
from ui.painting.values import ClockState, Shape
from ui.podium.next_speakers import NextPainter
from ui.podium.saying import FormulaPainter
from ui.podium.view import PodiumView
from ui.tokens import Scheme

_CLOCK_BASE = 245
_LIST_ASIDE = 20


class PodiumPainter(HallPainter[PodiumView]):
    """Paints views of the chair's screen."""

    def __init__(self, scheme: Scheme, width: int, height: int) -> None:
        super().__init__(scheme, width, height)
        self._clock = ClockPainter(PODIUM, self._time, self.grid.scale)
        self._widest: dict[tuple[int, Tongue], float] = {}

    def _said(self, view: PodiumView) -> tuple[tuple[str, str, Tongue], ...]:
        return ((view.body, view.meeting, view.tongue),)

    def _standing(self, view: PodiumView) -> Iterator[Part]:
        grid, tongue, strip = self.grid, view.tongue, self._strip(view)
        lower, status = grid.px(grid.lower_top), grid.px(grid.status_top)
        head = (view.item_number, view.item_title, view.mark, tongue)
        yield Part("head", QRect(0, 0, grid.width, grid.px(HEAD)), head)
        yield self._name(view)
        start, top, wide, high = (grid.px(each) for each in grid.formula)
        listed = (view.next_caption, view.next, view.more, view.ahead, view.short, tongue)
        foot = top if view.panel and grid.stacked else status
        box = strip.box(grid.px(MARGIN), lower, self._list_width(view), foot - lower)
        yield Part("list", around(box, grid.px(_LIST_ASIDE)), listed)
        if view.panel:
            said = (view.formula, view.message, view.message_icon, tongue)
            yield Part("formula", around(strip.box(start, top, wide, high), INK, INK), said)
        yield Part("status", QRect(0, status, grid.width, grid.height - status), (view.status, tongue))

    def _name(self, view: PodiumView) -> Part:
        """Give who has the floor, or the paragraph that is before the body with its words."""
        if view.wording is not None:
            told = (view.headline, view.capacity, view.wording, view.tongue)
            top, foot = self.grid.px(HEAD), self.grid.px(self.grid.lower_top)
            return Part("name", QRect(0, top, self.grid.width, foot - top), told)
        name = (view.headline, view.capacity, view.stage.quiet, view.tongue)
        return Part("name", around(self.name_box(view), self.grid.px(NAME_GAP)), name)

    def _walls(self, view: PodiumView) -> Iterator[Part]:
        box = wall_box(self.grid, self._strip(view))
        yield Part("wall", around(box, INK), (view.wall, view.tongue))

    def _moving(self, view: PodiumView) -> Iterator[Part]:
        reading = self.reading(view)
        if reading is not None:
            yield Part("clock", around(self.clock_box(view), INK, INK), (reading, view.tongue))
            yield Part("bar", around(self.bar_box(view), INK), (view.clock, view.tongue))

    def _paint_part(self, canvas: Canvas, view: PodiumView, part: Part) -> None:
        match part.name:
            case "card":
                paint_card(canvas, self.grid, self.colours, self._said(view))
            case "head":
                number, title = view.item_number, view.item_title
                paint_head(canvas, self.grid, self.colours, number, title, view.tongue, view.mark)
            case "name":
                self._paint_floor(canvas, view)
            case "list":
                self._paint_list(canvas, view)
            case "formula":
                formula = FormulaPainter(self.grid, self.colours, view.tongue)
                formula.paint(canvas, view.formula, view.message, view.message_icon)
            case "status":
                self._status.paint(canvas, view.status)
            case "wall":
                paint_wall(canvas, self.grid, self.colours, view.wall)
            case _:
                self._paint_moving(canvas, view, part)

    def _paint_floor(self, canvas: Canvas, view: PodiumView) -> None:
        if view.wording is None:
            self.paint_name(canvas, view)
            return
        called = (view.headline, view.capacity.lead)
        paint_paragraph(canvas, self.grid, self.colours, called, view.wording, view.tongue)

    def _paint_moving(self, canvas: Canvas, view: PodiumView, part: Part) -> None:
        reading = self.reading(view)
        if part.name == "clock" and reading is not None:
            self._clock.paint(canvas, self._end, self._baseline, reading)
        elif view.clock is not None:
            self._bar.paint(canvas, self._bar_place, view.clock)

    def reading(self, view: PodiumView) -> ClockReading | None:
        """Give what the clock says, or None where there is none."""
        if view.clock is None:
            return None
        if view.clock.state is ClockState.COUNTDOWN:
            shape = Shape.RING if view.stage is Stage.BEFORE else Shape.BARS
            return waiting(view.clock, view.clock_word, view.tongue, shape)
        return read(view.clock, view.tongue)

    def clock_box(self, view: PodiumView) -> QRectF:
        """Give the rectangle that the clock, with its plate, may take."""
        reading, canvas = self.reading(view), self._strip(view)
        if reading is None:
            return QRectF()
        return self._clock.plate(canvas, self._end, self._baseline, reading)

    def name_width(self, view: PodiumView) -> float:
        """Give what the widest state of the clock with this limit leaves."""
        whole = self.grid.px(self.grid.inner)
        if view.clock is None:
            return whole
        if view.clock.state is ClockState.COUNTDOWN:
            column = self._clock.width(waiting(view.clock, view.clock_word, view.tongue))
        else:
            column = max(self._column(view), self._clock.width(read(view.clock, view.tongue)))
        return whole - column - self._clock.px(self._clock.style.start) - self.grid.px(NAME_GAP)

    def _column(self, view: PodiumView) -> float:
        """Give the width of the widest state of a clock with this limit, which is asked for at every act."""
        of = (view.limit, view.tongue)
        if of not in self._widest:
            self._widest[of] = self._clock.column(widest(*of))
        return self._widest[of]

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
            quiet=view.stage.quiet,
        )

    @property
    def _baseline(self) -> float:
        return self.grid.px(HEAD + self.grid.floor_shift + _CLOCK_BASE)

    def _list_width(self, view: PodiumView) -> int:
        return self.grid.px(self.grid.list_width if view.panel else self.grid.inner)

    def _paint_list(self, canvas: Canvas, view: PodiumView) -> None:
        width = self._list_width(view)
        follows = NextPainter(self.grid, self.colours, view.tongue)
        follows.paint(canvas, view.next_caption, view.next, view.more, width)
        follows.paint_ahead(canvas, view.next_caption, view.ahead, width, short=view.short)
