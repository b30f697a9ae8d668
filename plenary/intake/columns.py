"""Find the rows and cells of tables that are known only by where their words stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plenary.intake.bits import Bit, Found, Rule
from plenary.intake.middles import parted
from plenary.intake.overrun import wound_up
from plenary.intake.tab_stops import found_at, stopped

#: How far the left edges of one column may differ, in ems.
_ALIGNED = 0.7
#: Within a table, this much more than the usual distance of lines begins a new row.
_WIDE = 1.25
_FEWEST_LINES = 3
#: A cell before the middle of whose words its row begins has at most so many lines more.
_WRAPPED = 4
#: So many lines in the first column alone stand within a table, such as days above its rows.
_ALONE = 6
#: Lines of one cell are no further apart, in ems.
_CLOSE = 1.5


def found(lines: Sequence[Sequence[Bit]], rules: Sequence[Rule] = ()) -> Iterator[Found]:
    """Give the lines of one page in order, those of a table gathered into rows."""
    lines = lines if rules else wound_up(lines)
    left = min((bit.x0 for line in lines for bit in line), default=0.0)
    index = 0
    while index < len(lines):
        count = 0 if rules or len(lines[index]) == 1 else stopped(lines[index:], left)
        if count:
            yield from (found_at(line, left) for line in lines[index : index + count])
            index += count
            continue
        end, starts = _region(lines, index)
        if starts:
            yield from _rows(lines[index:end], starts, rules)
            index = end
        else:
            yield Found(tuple(lines[index]))
            index += 1


def _region(lines: Sequence[Sequence[Bit]], start: int) -> tuple[int, list[float]]:
    """Tell how far a table reaches from here, and where its columns begin; no columns: no table.

    A table may begin with the first line of a wrapped cell, which stands alone.
    """
    first = start
    while first < min(start + _WRAPPED, len(lines)) and len(lines[first]) < 2:
        first += 1
    if first >= len(lines) or len(lines[first]) < 2:
        return start, []
    starts = sorted(bit.x0 for bit in lines[first])
    alone = [line[0] for line in lines[start:first]]
    following = lines[first][0].y
    if alone and not (
        _close(lines[start : first + 1]) and all(_within(bit, starts, following) for bit in alone)
    ):
        return start, []
    starts = sorted({*starts, *(bit.x0 for bit in alone if _column(bit, starts) is None)})
    end, several, alone_for = first + 1, 1, 0
    while end < len(lines):
        widened = _widened(starts, lines[end])
        if widened is None:
            break
        starts = widened
        several += len(lines[end]) > 1
        alone_for = 0 if _is_in_row(lines[end], starts) else alone_for + 1
        end += 1
        if alone_for > _ALONE:
            break
    while not _is_in_row(lines[end - 1], starts):
        end -= 1
    enough = several >= _FEWEST_LINES or (several == 2 and len(starts) > 2)
    return (end, starts) if enough else (start, [])


def _is_in_row(line: Sequence[Bit], starts: list[float]) -> bool:
    """Tell whether a line has words beyond the first column; headings and text around a table have none."""
    return len(line) > 1 or (_column(line[0], starts) or 0) > 0


def _within(bit: Bit, starts: Sequence[float], following: float) -> bool:
    """Tell whether words stand in a column: in the first one only if half a line above the row."""
    column = _column(bit, starts)
    if column == 0 or (column is None and bit.x1 < starts[0]):
        return following - bit.y < bit.em
    later = [x for x in starts if x > bit.x0 + bit.em]
    return bool(column) or (column is None and bit.x0 > starts[0] and (not later or bit.x1 < later[0]))


def _close(lines: Sequence[Sequence[Bit]]) -> bool:
    """Tell whether lines follow each other as closely as those of one cell do."""
    return all(after[0].y - before[0].y <= _CLOSE * before[0].em for before, after in pairwise(lines))


def _widened(starts: list[float], line: Sequence[Bit]) -> list[float] | None:
    """Give the columns if the line fits them, with a column it adds; None if it does not fit."""
    known = [_column(bit, starts) for bit in line]
    if len(line) == 1:
        bit = line[0]
        column = known[0]
        if column is None:
            return None
        following = starts[column + 1] if column + 1 < len(starts) else None
        heads = following is None or bit.x1 < following + 12 * bit.em
        return starts if heads else None
    if sum(one is not None for one in known) * 2 < len(line):
        return None
    new = [bit.x0 for bit, one in zip(line, known, strict=True) if one is None]
    return sorted([*starts, *new])


def _column(bit: Bit, starts: Sequence[float]) -> int | None:
    near = [column for column, x in enumerate(starts) if abs(bit.x0 - x) <= _ALIGNED * bit.em]
    return near[0] if near else None


def _nearest(bit: Bit, starts: Sequence[float]) -> int:
    return min(range(len(starts)), key=lambda column: abs(bit.x0 - starts[column]))


def _rows(lines: Sequence[Sequence[Bit]], starts: list[float], rules: Sequence[Rule]) -> Iterator[Found]:
    starts = _merged(starts, lines)
    inside = [rule for rule in rules if lines[0][0].y - 40 <= rule.y <= lines[-1][0].y + 40]
    if len(inside) >= _FEWEST_LINES:
        yield from _ruled(lines, starts, inside)
        return
    groups = list(_groups(lines, starts))
    for row in parted(groups, lambda bit: _nearest(bit, starts), len(starts)):
        if any(row):
            yield _found(row, starts)


def _merged(starts: list[float], lines: Sequence[Sequence[Bit]]) -> list[float]:
    """Drop the edges that are only centred or indented words of a neighbouring column."""
    counted = {x: sum(abs(bit.x0 - x) <= _ALIGNED * bit.em for line in lines for bit in line) for x in starts}
    kept: list[float] = []
    for x in starts:
        em = lines[0][0].em
        if kept and x - kept[-1] < 3 * em:
            kept[-1] = max(kept[-1], x, key=lambda one: counted[one])
        else:
            kept.append(x)
    return kept


def _groups(lines: Sequence[Sequence[Bit]], starts: list[float]) -> Iterator[list[Sequence[Bit]]]:
    """Gather lines into rows: by wider distances if there are any, else where a leading cell begins."""
    distances = [after[0].y - before[0].y for before, after in pairwise(lines)]
    usual = _usual(lines, starts)
    spaced = any(one > usual * _WIDE for one in distances) and any(one <= usual * _WIDE for one in distances)
    group: list[Sequence[Bit]] = [lines[0]]
    for distance, line in zip(distances, lines[1:], strict=True):
        apart = distance > _CLOSE * line[0].em
        begins = distance > usual * _WIDE if spaced else apart or _leads(line, starts)
        if begins or (spaced and _is_whole(line, starts) and _is_whole(group[0], starts)):
            yield group
            group = []
        group.append(line)
    yield group


def _usual(lines: Sequence[Sequence[Bit]], starts: list[float]) -> float:
    """Give how far the lines of one cell are apart."""
    last: dict[int, float] = {}
    distances: list[float] = []
    for line in lines:
        for bit in line:
            column = _nearest(bit, starts)
            if column in last and bit.y > last[column]:
                distances.append(bit.y - last[column])
            last[column] = bit.y
    return min(distances, default=1.0)


def _is_whole(line: Sequence[Bit], starts: list[float]) -> bool:
    return len(line) > 1 and _leads(line, starts)


def _leads(line: Sequence[Bit], starts: list[float]) -> bool:
    return any(_nearest(bit, starts) < len(starts) - 1 for bit in line)


def _found(group: Sequence[Sequence[Bit]], starts: list[float]) -> Found:
    cells: list[list[str]] = [[] for _ in starts]
    for line in group:
        for bit in line:
            cells[_nearest(bit, starts)].append(bit.text)
    bits = tuple(bit for line in group for bit in line)
    return Found(bits, tuple("\n".join(words) for words in cells))


def _ruled(lines: Sequence[Sequence[Bit]], starts: list[float], rules: Sequence[Rule]) -> Iterator[Found]:
    """Gather words into rows by drawn lines; a cell over several rows belongs to the first of them."""
    edges = sorted({round(rule.y, 0) for rule in rules})
    rows: dict[int, list[tuple[int, Bit]]] = {}
    for line in lines:
        for bit in line:
            column = _nearest(bit, starts)
            rows.setdefault(_row_of(bit, edges, rules), []).append((column, bit))
    for row in sorted(rows):
        cells: list[list[str]] = [[] for _ in starts]
        for column, bit in rows[row]:
            cells[column].append(bit.text)
        yield Found(tuple(bit for _, bit in rows[row]), tuple("\n".join(words) for words in cells))


def _row_of(bit: Bit, edges: Sequence[float], rules: Sequence[Rule]) -> int:
    """Give the row whose upper edge is the nearest line above that crosses the words' own column."""
    middle = bit.y - bit.em / 3
    x = bit.x0 + min(bit.em, (bit.x1 - bit.x0) / 2)
    above = [rule.y for rule in rules if rule.y <= middle and rule.x0 - 1 <= x <= rule.x1 + 1]
    top = round(max(above, default=edges[0]), 0)
    return min(range(len(edges)), key=lambda index: abs(edges[index] - top))
