"""Part what stands between two blank lines of a table into its rows, by the numbers of items.

The time of several rows stands beside the first of them, or in their vertical middle.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from plenary.intake.bits import Bit

_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*)?(?:\s*[(（]?[^\W\d_]{1,4}[)）])*\.?")
_CLOCK = re.compile(r"\d{1,2}(?:\s?[.:hч]\s?\d\d)?")
#: From one hour to another, on one line.
_RANGE = re.compile(r"\d\D{0,8}[-–—]\D{0,8}\d")
_OPEN_END = re.compile(r"[-–—至]\s*$|[^\W\d_]$")
_CLOSE, _LEVEL = 1.5, 0.3
#: Of two partings that fit alike, the one whose times stand nearer to their first rows is taken.
_RATHER_AT_TOP = 0.01
Lines = Sequence[Sequence[Bit]]
Columns = Callable[[Bit], int]


class _Block(Struct):
    """What stands between two blank lines: headings above the rows, rows, and cells beside them."""

    above: list[Bit]
    starts: list[float]
    beside: list[list[Bit]]
    rest: list[Bit]

    def middles(self) -> list[float]:
        return [(cell[0].y + cell[-1].y) / 2 for cell in self.beside]

    def bottoms(self) -> list[float]:
        ends = [*self.starts[1:], float("inf")]
        return [max(bit.y for bit in self.rest if bit.y < end - _LEVEL * bit.em) for end in ends]


def parted(groups: Sequence[Lines], column: Columns, count: int) -> Iterator[list[list[Bit]]]:
    """Give the rows of each group as lines of bits; a group that is one row comes back as it is."""
    blocks = [_block(group, column, count) for group in groups]
    top = all(_is_at_top(block) for block in blocks if block)
    for group, block in zip(groups, blocks, strict=True):
        if block is None:
            yield from _timed_rows(group, column)
        else:
            yield from ([bits] for bits in _rows(block, top=top))


def _timed_rows(group: Lines, column: Columns) -> Iterator[list[list[Bit]]]:
    """Part a group where several lines begin with a cell of their own beside words."""
    row: list[list[Bit]] = []
    timed = False
    for line in group:
        begins = len(line) > 1 and column(line[0]) == 0
        if begins and timed:
            yield row
            row = []
        timed = timed or begins
        row.append(list(line))
    yield row


def _block(group: Lines, column: Columns, count: int) -> _Block | None:
    """Read a group that holds several numbered rows; None if it is none."""
    if count < 3:
        return None
    bits = [bit for line in group for bit in line]
    numbered = _numbered(bits, column, count)
    if len(numbered) < 2:
        return None
    begin = numbered[0].y - _LEVEL * numbered[0].em
    first = [bit for bit in bits if column(bit) == 0]
    rest = [bit for bit in bits if column(bit) > 0]
    if any(bit.y < begin for bit in rest):
        return None
    beside = _cells([bit for bit in first if bit.y >= begin])
    starts = _with_unnumbered([bit.y for bit in numbered], beside, rest)
    return _Block([bit for bit in first if bit.y < begin], starts, beside, rest)


def _with_unnumbered(
    starts: list[float], beside: Sequence[Sequence[Bit]], rest: Sequence[Bit]
) -> list[float]:
    """Give where rows begin, with those that have hours and words but no number, where hours stand beside first lines."""
    timed = [cell[0] for cell in beside if _RANGE.search(cell[0].text)]
    alone = [bit for bit in timed if not _is_level(bit, starts)]
    begun = [
        bit
        for bit in alone
        if any(abs(one.y - bit.y) <= _LEVEL * bit.em and one.text[:1].isupper() for one in rest)
    ]
    if not begun or len(alone) * 3 > len(timed):
        return starts
    return sorted({*starts, *(bit.y for bit in begun)})


def _is_level(bit: Bit, starts: Sequence[float]) -> bool:
    return any(abs(bit.y - y) <= _LEVEL * bit.em for y in starts)


def _numbered(bits: Sequence[Bit], column: Columns, count: int) -> list[Bit]:
    for one in range(1, count - 1):
        within = [bit for bit in bits if column(bit) == one]
        if len(within) > 1 and all(_NUMBER.fullmatch(bit.text) for bit in within):
            return sorted(within, key=lambda bit: bit.y)
    return []


def _cells(bits: Sequence[Bit]) -> list[list[Bit]]:
    """Join the lines of a time that is broken."""
    cells: list[list[Bit]] = []
    for bit in bits:
        before = cells[-1][-1] if cells else None
        if before and bit.y - before.y <= _CLOSE * bit.em and _is_broken(before.text, bit.text):
            cells[-1].append(bit)
        else:
            cells.append([bit])
    return cells


def _is_broken(text: str, following: str) -> bool:
    if _RANGE.search(text) and following[:1].isupper():
        return False
    if following[:1].isalpha():
        return True
    if text[:1].isalpha() and _RANGE.search(following):
        return False
    return len(_CLOCK.findall(text)) < 2 and _OPEN_END.search(text) is not None


def _is_at_top(block: _Block) -> bool:
    """Tell whether every time stands beside the first line of a row, the first one beside the first row."""
    if not block.beside:
        return True
    level = _LEVEL * block.beside[0][0].em
    timed = [cell[0] for cell in block.beside if not cell[0].text[:1].isalpha()] or [block.beside[0][0]]
    begun = all(_is_level(bit, block.starts) for bit in timed)
    return begun and abs(timed[0].y - block.starts[0]) <= level


def _rows(block: _Block, *, top: bool) -> Iterator[list[Bit]]:
    for bit in block.above:
        yield [bit]
    ends = [*block.starts[1:], float("inf")]
    level = _LEVEL * block.rest[0].em
    owners = _by_top(block) if top else _by_middle(block)
    for index, (start, end) in enumerate(zip(block.starts, ends, strict=True)):
        words = [bit for bit in block.rest if start - level <= bit.y < end - level]
        yield [*(bit for owner in owners.get(index, ()) for bit in block.beside[owner]), *words]


def _by_top(block: _Block) -> dict[int, list[int]]:
    """Give for each row the times that stand beside it."""
    owners: dict[int, list[int]] = {}
    for index, cell in enumerate(block.beside):
        below = [at for at, y in enumerate(block.starts) if y >= cell[0].y - _LEVEL * cell[0].em]
        nearest = min(range(len(block.starts)), key=lambda at: abs(block.starts[at] - cell[0].y))
        # A day stands above the first of its rows, and hours may stand beside any line of theirs.
        row = below[0] if below and cell[0].text[:1].isalpha() else nearest
        owners.setdefault(row, []).append(index)
    return owners


def _by_middle(block: _Block) -> dict[int, list[int]]:
    """Give for each row the time of the slot it begins: the parting whose middles fit the times best."""
    times, bottoms = block.middles(), block.bottoms()
    rows = len(bottoms)
    if not 0 < len(times) <= rows:
        return _by_top(block)

    def away(time: float, begin: int, end: int) -> float:
        top = block.starts[begin]
        return abs((top + bottoms[end - 1]) / 2 - time) + abs(top - time) * _RATHER_AT_TOP

    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for time in times:
        found: dict[int, tuple[float, tuple[int, ...]]] = {}
        for begin, (cost, path) in best.items():
            for end in range(begin + 1, rows + 1):
                one = (cost + away(time, begin, end), (*path, begin))
                found[end] = min(found.get(end, one), one)
        best = found
    return {row: [index] for index, row in enumerate(best[rows][1])}
