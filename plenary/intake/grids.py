"""Read tables that are drawn with lines all round their cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from plenary.intake.bits import Bit, Found, Rule
from plenary.intake.glyphs import Sign

#: Lines that are no further apart than this, in points, are one line.
_SAME = 4.0
_NARROWEST = 8.0
_FEWEST_EDGES = 3


class Upright(Struct, frozen=True):
    """A vertical line of a drawn table."""

    x: float
    y0: float
    y1: float


class Grid(Struct, frozen=True):
    """A drawn table: where it stands, where its columns begin and end, and its lines."""

    top: float
    bottom: float
    edges: tuple[float, ...]
    rules: tuple[Rule, ...]
    uprights: tuple[Upright, ...]

    def holds(self, sign: Sign) -> bool:
        """Tell whether a sign stands in the table."""
        middle = (sign.x0 + sign.x1) / 2
        return self.top < sign.y < self.bottom + _SAME and self.edges[0] <= middle <= self.edges[-1]

    def column(self, sign: Sign, *, from_right: bool) -> int:
        """Give the column a sign stands in, from the left; of several that a cell spans, the first read."""
        middle, y = (sign.x0 + sign.x1) / 2, sign.y - sign.em / 3
        drawn = [at for at, edge in enumerate(self.edges) if self._is_drawn(edge, y)]
        if from_right:
            return min((at for at in drawn if self.edges[at] >= middle), default=len(self.edges) - 1) - 1
        return max((at for at in drawn[:-1] if self.edges[at] <= middle), default=0)

    def _is_drawn(self, edge: float, y: float) -> bool:
        return any(abs(one.x - edge) <= _NARROWEST and one.y0 <= y <= one.y1 for one in self.uprights)

    def row(self, sign: Sign) -> int:
        """Give the row whose upper edge is the nearest line above a sign that crosses its column."""
        middle, x = sign.y - sign.em / 3, (sign.x0 + sign.x1) / 2
        above = [rule.y for rule in self.rules if rule.y <= middle and rule.x0 - 1 <= x <= rule.x1 + 1]
        top = max(above, default=self.top)
        return sum(edge < top - _SAME for edge in _clustered(rule.y for rule in self.rules))


def grids_of(rules: Sequence[Rule], uprights: Sequence[Upright]) -> list[Grid]:
    """Give the drawn tables of a page from top to bottom."""
    bands: list[list[Upright]] = []
    for one in sorted(uprights, key=lambda upright: upright.y0):
        if bands and one.y0 <= max(other.y1 for other in bands[-1]) + _SAME:
            bands[-1].append(one)
        else:
            bands.append([one])
    return [grid for band in bands if (grid := _grid(band, rules))]


def _grid(band: Sequence[Upright], rules: Sequence[Rule]) -> Grid | None:
    top, bottom = min(one.y0 for one in band), max(one.y1 for one in band)
    edges = _columns(_clustered(one.x for one in band))
    inside = [rule for rule in rules if top - _SAME <= rule.y <= bottom + _SAME]
    if len(edges) < _FEWEST_EDGES or len(_clustered(rule.y for rule in inside)) < _FEWEST_EDGES:
        return None
    return Grid(top, bottom, edges, tuple(inside), tuple(band))


def _columns(edges: Sequence[float]) -> tuple[float, ...]:
    """Drop edges that are only the gap between the borders of two cells."""
    kept: list[float] = []
    for edge in edges:
        if not kept or edge - kept[-1] >= _NARROWEST:
            kept.append(edge)
    return tuple(kept)


def _clustered(values: Iterable[float]) -> list[float]:
    ordered = sorted(values)
    return ordered[:1] + [after for before, after in pairwise(ordered) if after - before > _SAME]


def rows_of(
    grid: Grid, signs: Iterable[Sign], lines: Callable[[Sequence[Sign]], list[list[Bit]]], *, from_right: bool
) -> Iterator[Found]:
    """Give the rows of a table; a cell over several rows belongs to the first of them."""
    cells: dict[int, dict[int, list[Sign]]] = {}
    place: tuple[int, int] | None = None
    for sign in signs:
        if sign.em or place is None:
            place = (grid.row(sign), grid.column(sign, from_right=from_right))
        cells.setdefault(place[0], {}).setdefault(place[1], []).append(sign)
    count = len(grid.edges) - 1
    order = range(count - 1, -1, -1) if from_right else range(count)
    for row in sorted(cells):
        stacks = [lines(cells[row].get(column, ())) for column in order]
        bits = tuple(bit for stack in stacks for line in stack for bit in line)
        if bits:
            texts = ("\n".join(" ".join(bit.text for bit in line) for line in stack) for stack in stacks)
            yield Found(bits, tuple(texts))
