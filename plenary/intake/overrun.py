"""Join the lines of a table that was wrapped at the edge of the page, as programs print plain text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from plenary.intake.bits import Bit

#: Lines of one paragraph are no further apart, in ems; words so near the left edge begin at it.
_CLOSE, _AT_EDGE = 1.5, 0.5
#: The words that overrun take at least this part of the page's width.
_LONG = 0.3
_FEWEST = 2


def wound_up(lines: Sequence[Sequence[Bit]]) -> list[list[Bit]]:
    """Give the lines with every row whose last cell runs on at the left edge of the page made whole.

    Lines below move up by as much, so that their distances tell the same as if nothing had been wrapped.
    A page without at least two such rows comes back as it is: one alone may be a masthead.
    """
    left = min((bit.x0 for line in lines for bit in line), default=0.0)
    right = max((bit.x1 for line in lines for bit in line), default=0.0)
    goes_on = _overruns(lines, left, right)
    rows = sum(on and not before for before, on in pairwise([False, *goes_on]))
    if rows < _FEWEST:
        return [list(line) for line in lines]
    made: list[list[Bit]] = []
    moved = 0.0
    for before, line, on in zip([lines[0], *lines], lines, goes_on, strict=False):
        if on:
            moved += line[0].y - before[0].y
            last = made[-1][-1]
            made[-1][-1] = replace(last, x1=max(last.x1, line[0].x1), text=f"{last.text} {line[0].text}")
        else:
            made.append([replace(bit, y=bit.y - moved) for bit in line])
    return made


def _overruns(lines: Sequence[Sequence[Bit]], left: float, right: float) -> list[bool]:
    """Tell of each line whether it only ends the last cell of the row above it."""
    found: list[bool] = []
    for before, line in zip([(), *lines], lines, strict=False):
        begun = bool(found) and found[-1]
        in_row = begun or (bool(before) and (len(before) > 1 or not _at_edge(before[0], left)))
        on = in_row and _goes_on(before, line, left, right)
        found.append(on and (begun or _is_end_of_cell(before[-1], line[0], left, right)))
    return found


def _at_edge(bit: Bit, left: float) -> bool:
    return bit.x0 - left <= _AT_EDGE * bit.em


def _goes_on(before: Sequence[Bit], line: Sequence[Bit], left: float, right: float) -> bool:
    """Tell whether a line alone at the left edge follows one in which its first word had no room."""
    bit = line[0]
    if len(line) > 1 or not _at_edge(bit, left) or bit.y - before[0].y > _CLOSE * bit.em:
        return False
    return right - before[-1].x1 < bit.word + bit.em / 2


def _is_end_of_cell(cell: Bit, bit: Bit, left: float, right: float) -> bool:
    """Tell whether a cell holds words that go on at the left edge: in small letters, a bracket, or a long line."""
    width = right - left
    if cell.x1 - cell.x0 < width * _LONG or " " not in cell.text:
        return False
    return bit.text[:1].islower() or bit.text[:1] == "(" or bit.x1 - bit.x0 > width * _LONG
