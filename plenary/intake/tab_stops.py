"""Read tables of plain text that were printed with tabulators: their cells begin at stops, not in columns."""

from __future__ import annotations

from collections.abc import Sequence

from plenary.intake.bits import Bit, Found

#: A step from stop to stop, in ems, and how far words may begin from their stop.
_LEAST, _MOST, _NEAR = 1.8, 6.0, 0.15
_FEWEST = 3


def stopped(lines: Sequence[Sequence[Bit]], left: float) -> int:
    """Tell how many lines from the first one on are rows with cells at stops; 0 where they are a table with columns, or none.

    After a longer cell the next one begins a stop later: so rows with as many cells do not begin alike.
    """
    end = 0
    for count, line in enumerate(lines, 1):
        if len(line) == 1 and line[0].x0 - left < line[0].em and not _is_short(line[0]):
            break
        end = count if len(line) > 1 or line[0].x0 - left >= line[0].em else end
    rows = [line for line in lines[:end] if len(line) > 1]
    return end if len(rows) >= _FEWEST and _is_ragged(rows, left) and _step(lines[:end], left) else 0


def found_at(line: Sequence[Bit], left: float) -> Found:
    """Give a row with its cells in their order, the first one empty where nothing stands at the left edge.

    Words alone at the edge, such as a day, are a line.
    """
    if line[0].x0 - left >= line[0].em:
        return Found(tuple(line), ("", *(bit.text for bit in line)))
    return Found(tuple(line), tuple(bit.text for bit in line) if len(line) > 1 else ())


def _is_short(bit: Bit) -> bool:
    return bit.x1 - bit.x0 < 20 * bit.em


def _is_ragged(rows: Sequence[Sequence[Bit]], left: float) -> bool:
    seconds = [row[1].x0 for row in rows if row[0].x0 - left < row[0].em]
    return bool(seconds) and max(seconds) - min(seconds) > rows[0][0].em


def _step(lines: Sequence[Sequence[Bit]], left: float) -> float:
    """Give the distance of the stops; 0 where the words begin at none."""
    em = lines[0][0].em
    offsets = [bit.x0 - left for line in lines for bit in line if bit.x0 - left >= em]
    for count in range(1, 5):
        step = min(offsets) / count
        if not _LEAST * em <= step <= _MOST * em:
            continue
        if all(abs(one - round(one / step) * step) <= _NEAR * em * max(1, one / step / 4) for one in offsets):
            return step
    return 0.0
