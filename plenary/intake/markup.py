"""Read the tables and numbered lists of AsciiDoc and Markdown as the lines of a plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake.source import Line

_FENCE = "|==="
_TITLE = re.compile(r"(?:={1,5}|#{1,5}) (.+)")
_LISTED = re.compile(r"(\.{1,3}) (?=\S)")
_BARS = re.compile(r"\|.*\|.*\|")
#: Cells between bars that have none at the outer edges.
_PARTED = re.compile(r"[^|]*\S\s\|(?:\s.*|\|.*)?|\|\s.*")
_FEWEST_PARTED = 3
_RULE = re.compile(r":?-*:?")
_ATTRIBUTE = re.compile(r"\[[\w%,=\".\s*|<>^-]*\]|:[\w-]+:.*")


def is_marked_up(lines: Sequence[Line]) -> bool:
    """Tell whether a text is marked up in these ways: with a table in fences, or of bars."""
    fences = sum(line.text.strip() == _FENCE for line in lines)
    bars = sum(_BARS.fullmatch(line.text.strip()) is not None for line in lines)
    return fences >= 2 or bars >= 2 or sum(_is_parted(line.text) for line in lines) >= _FEWEST_PARTED


def _is_parted(text: str) -> bool:
    return _PARTED.fullmatch(text.strip()) is not None


def plain(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the lines without marks, list entries with their numbers, tables as rows with cells."""
    table: list[Line] | None = None
    counts = [0, 0, 0]
    for line in lines:
        text = line.text.strip()
        if text == _FENCE:
            if table is not None:
                yield from _rows(table)
            table = [] if table is None else None
        elif table is not None:
            table.append(line)
        elif _BARS.fullmatch(text):
            yield from _barred(line, text)
        elif _is_parted(text):
            yield _parted(line, text)
        elif not _ATTRIBUTE.fullmatch(text):
            yield _marked(line, text, counts)
    yield from table or ()


def _parted(line: Line, text: str) -> Line:
    """Give a row with its cells; a cell that has a line of its own, with the bar after it, is a line."""
    cells = tuple(cell.strip() for cell in text.split("|"))
    if len(cells) == 2 and not cells[1]:
        return replace(line, text=cells[0])
    return replace(line, text="\t".join(cells), cells=cells)


def _barred(line: Line, text: str) -> Iterator[Line]:
    """Give a row between bars with its cells; the line under the head of a table is none."""
    cells = tuple(cell.strip(" *_") for cell in text[1:-1].split("|"))
    if not all(_RULE.fullmatch(cell) for cell in cells):
        yield replace(line, text="\t".join(cells), cells=cells)


def _marked(line: Line, text: str, counts: list[int]) -> Line:
    title, listed = _TITLE.fullmatch(text), _LISTED.match(text)
    if title:
        counts[:] = [0, 0, 0]
        return replace(line, text=title[1], heading=True)
    if listed is None:
        return line
    depth = len(listed[1]) - 1
    counts[depth] += 1
    counts[depth + 1 :] = [0] * (2 - depth)
    number = f"{counts[0]}." if depth == 0 else f"({chr(ord('a') + min(25, counts[depth] - 1))})"
    return replace(line, text=f"{number} {text[listed.end() :]}")


def _rows(lines: Sequence[Line]) -> Iterator[Line]:
    """Put the cells into rows: as many to a row as its first line, or its first paragraph, has."""
    cells: list[tuple[Line, str]] = []
    for line in lines:
        before, *begun = line.text.split("|")
        if cells and before.strip():
            # Words before a bar go on in the cell above.
            cells[-1] = (cells[-1][0], f"{cells[-1][1]} {before.strip()}".strip())
        cells += [(line, cell.strip()) for cell in begun]
    width = _width(lines)
    for index in range(0, len(cells), width):
        row = cells[index : index + width]
        texts = tuple(text for _, text in row)
        yield replace(row[0][0], text="\t".join(texts), cells=texts)


def _width(lines: Sequence[Line]) -> int:
    first = lines[0].text.count("|") if lines else 1
    if first > 1:
        return first
    count = 1
    for line in lines[1:]:
        if line.gap:
            break
        count += line.text.count("|")
    return max(1, count)
