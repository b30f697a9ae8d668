"""The grid of podium and room, drawn at 1920 × 1080 and scaled to whatever the screen is."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

WIDTH, HEIGHT = 1920, 1080
MARGIN = 72
HEAD, FLOOR, BAR, LOWER, STATUS = 112, 404, 48, 412, 104
LIST, GUTTER = 772, 44
NARROW = 1.5
"""Below this ratio of width to height the formula goes under the list, which shows two names."""
_STACKED_LOWER, _STACKED_LIST, _BELOW = 690, 276, 56


class Grid(Struct, frozen=True, dict=True):
    """The places on a screen of ``width`` × ``height`` pixels.

    Methods take and give units of the drawing unless they are called ``px``; spare
    width goes to the gap between name and clock, spare height to the floor.
    """

    width: int
    height: int

    @cached_property
    def scale(self) -> float:
        """Give the factor from the drawing to the screen."""
        return min(self.width / WIDTH, self.height / HEIGHT)

    def px(self, units: float) -> int:
        """Give units of the drawing in whole pixels."""
        return round(units * self.scale)

    @property
    def across(self) -> float:
        """Give the width of the screen in units."""
        return self.width / self.scale

    @property
    def down(self) -> float:
        """Give the height of the screen in units."""
        return self.height / self.scale

    @property
    def stacked(self) -> bool:
        """Tell whether the formula stands under the list."""
        return self.width / self.height < NARROW

    @property
    def lower_height(self) -> float:
        """Give the height of the row of list and formula."""
        spare = self.down - HEAD - FLOOR - BAR - STATUS
        return min(_STACKED_LOWER, spare) if self.stacked else LOWER

    @property
    def floor_height(self) -> float:
        """Give the height of the floor, with all the spare height."""
        return self.down - HEAD - BAR - self.lower_height - STATUS

    @property
    def floor_shift(self) -> float:
        """Give how far down the floor's own drawing stands, so that spare height is shared above and below."""
        return (self.floor_height - FLOOR) / 2

    @property
    def bar_top(self) -> float:
        """Give the top of the time bar."""
        return HEAD + self.floor_height + 10

    @property
    def lower_top(self) -> float:
        """Give the top of the row of list and formula."""
        return HEAD + self.floor_height + BAR

    @property
    def status_top(self) -> float:
        """Give the top of the status row."""
        return self.down - STATUS

    @property
    def inner(self) -> float:
        """Give the width between the margins."""
        return self.across - 2 * MARGIN

    @property
    def formula(self) -> tuple[float, float, float, float]:
        """Give start, top, width and height of the panel of the formula."""
        if self.stacked:
            height = self.lower_height - _STACKED_LIST - _BELOW
            return (MARGIN, self.lower_top + _STACKED_LIST, self.inner, height)
        width = WIDTH - 2 * MARGIN - LIST - GUTTER
        return (self.across - MARGIN - width, self.lower_top + 26, width, 358)

    @property
    def list_width(self) -> float:
        """Give the width of the list beside the formula, or above it."""
        return self.inner if self.stacked else self.formula[0] - GUTTER - MARGIN

    @property
    def list_rows(self) -> int:
        """Give how many names the list shows."""
        return 2 if self.stacked else 3
