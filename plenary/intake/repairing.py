"""Apply what was proposed with a doubt, once a person has accepted it."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.intake.doubts import Doubt, MoveRow
from plenary.intake.reading import Reading, Row


def repair(reading: Reading, doubt: Doubt) -> Reading:
    """Give the reading with the proposal of one of its doubts applied and that doubt settled.

    A doubt without a repair, or one that is not of this reading, leaves everything else as it is.
    """
    if doubt not in reading.doubts:
        return reading
    rows = _moved(reading.rows, doubt.repair) if doubt.repair else reading.rows
    return settled(replace(reading, rows=rows), doubt)


def settled(reading: Reading, doubt: Doubt) -> Reading:
    """Give the reading without one of its doubts: somebody looked at it."""
    return replace(reading, doubts=tuple(other for other in reading.doubts if other != doubt))


def _moved(rows: tuple[Row, ...], move: MoveRow) -> tuple[Row, ...]:
    """Put a row at the end of another block; it takes that block's date and times."""
    into = [row for row in rows if row.block == move.block]
    moving = next((row for row in rows if (row.place, row.item) == (move.place, move.item)), None)
    if not into or moving is None:
        return rows
    model = into[-1]
    moved = replace(
        moving,
        block=model.block,
        date=model.date,
        start=model.start,
        end=model.end,
        day=model.day,
        when=model.when,
    )
    others = [row for row in rows if row is not moving]
    position = max(index for index, row in enumerate(others) if row.block == move.block) + 1
    return (*others[:position], moved, *others[position:])
