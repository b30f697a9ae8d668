"""What the painters of the chair’s and the room’s screen have in common: parts one above the other, a name, a time bar."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from plenary.tongue import Tongue
from ui.models.held import Held
from ui.painting.bar import BarPainter
from ui.painting.canvas import Canvas, Strip
from ui.painting.colours import of_hall
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.painting.hall.parts import Part, blank, paint_parts
from ui.painting.hall.status import StatusPainter
from ui.tokens import HALL, Scheme

BAR, NAME_GAP = 28, 24
"""The height of the time bar, and what stays free beside a name, in units."""
INK = 2
"""Pixels by which soft edges may reach beyond a rectangle."""


class View(Protocol):
    """What a screen of the hall shows at one instant."""

    @property
    def held(self) -> Held | None:
        """Give what stands there instead of the meeting, or None."""
        ...

    @property
    def headline(self) -> str:
        """Give what stands in large letters."""
        ...

    @property
    def tongue(self) -> Tongue:
        """Give the language whose direction the screen has."""
        ...

    def __str__(self) -> str:
        """Say the screen in words, for a screen reader."""
        ...


V = TypeVar("V", bound=View)


class HallPainter(ABC, Generic[V]):
    """Paints views of one screen in one scheme, ``width`` × ``height`` pixels; all places are pixels."""

    def __init__(self, scheme: Scheme, width: int, height: int) -> None:
        self.grid = Grid(max(1, width), max(1, height))
        self.colours = HALL[scheme]
        self._time = of_hall(self.colours, scheme)
        px = self.grid.px
        self._bar = BarPainter(self._time, radius=px(6), gap=max(1, px(4)), mark=max(2, px(8)))
        self._status = StatusPainter(self.grid, self.colours, self._time)

    def paint(
        self,
        painter: QPainter,
        view: V,
        asked: QRegion | None = None,
        laid: tuple[Part, ...] | None = None,
    ) -> None:
        """Paint a view whole, for pictures, or what of it is asked for; ``laid`` are its parts, where they are known."""
        parts = self.parts(view) if laid is None else laid
        canvas = Canvas(painter, self.grid.width, mirrored=view.tongue.right_to_left)
        paint_parts(
            painter, self.grid, self.colours.bg, parts, asked, partial(self._paint_part, canvas, view)
        )

    def parts(self, view: V) -> tuple[Part, ...]:
        """Give the parts of a view, what lies above others last; a blank screen is one."""
        if view.held is Held.BLANK:
            return (blank(self.grid),)
        if view.held is Held.CARD:
            whole = QRect(0, 0, self.grid.width, self.grid.height)
            return (Part("card", whole, self._said(view)), *self._walls(view))
        return (*self._standing(view), *self._walls(view), *self._moving(view))

    @abstractmethod
    def _said(self, view: V) -> tuple[tuple[str, str, Tongue], ...]:
        """Give what a card says, in each language."""

    @abstractmethod
    def _standing(self, view: V) -> Iterable[Part]:
        """Give what changes only where something happens."""

    @abstractmethod
    def _walls(self, view: V) -> Iterable[Part]:
        """Give the clock on the wall."""

    @abstractmethod
    def _moving(self, view: V) -> Iterable[Part]:
        """Give what changes by the second."""

    @abstractmethod
    def _paint_part(self, canvas: Canvas, view: V, part: Part) -> None:
        """Paint one part of a view."""

    @abstractmethod
    def name_width(self, view: V) -> float:
        """Give the width for the name: what the widest state of the clock leaves."""

    def name_box(self, view: V) -> QRectF:
        """Give the rectangle between head and bar that name and capacity may take: there one speaker gives way to the next."""
        top, foot = self.grid.px(HEAD), self.grid.px(self.grid.bar_top)
        return self._strip(view).box(self.grid.px(MARGIN), top, self.name_width(view), foot - top)

    def bar_box(self, view: V) -> QRectF:
        """Give the rectangle of the time bar."""
        bar = self._bar_place
        return self._strip(view).box(bar.x(), bar.y(), bar.width(), bar.height())

    def _strip(self, view: V) -> Strip:
        return Strip(self.grid.width, mirrored=view.tongue.right_to_left)

    @property
    def _end(self) -> float:
        return self.grid.width - self.grid.px(MARGIN)

    @property
    def _bar_place(self) -> QRectF:
        px = self.grid.px
        return QRectF(px(MARGIN), px(self.grid.bar_top), px(self.grid.inner), px(BAR))
