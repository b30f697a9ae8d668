"""What stands together on a page: the one rule of it, which every writer of pages obeys.

What heads or introduces stands with what it heads. Of a list or a table neither the first nor the last line is
left alone. A result is read at one glance. Where the text ends, or a page is turned on purpose, so much of it
comes along to the last page that nobody takes the sheet for an empty one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import singledispatch
from itertools import pairwise

from msgspec import Struct

from plenary.papers import tree

LAST = 4
"""So many lines at least stand on a last page, the head of a table among them."""
FEW = 3
"""So many lines are not parted below what introduces them: two lines at least stand together."""
HALF = 22
"""Lines of half a page: what is longer is parted, whatever it is."""
_LETTERS, _LARGE = 110.0, 70.0
"""Letters of a line from margin to margin, rather too many: lines are never fewer on paper than they are reckoned here."""
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\uffef]")
"""Characters as wide as two letters."""


class Hold(Struct, frozen=True):
    """How a block holds: for each of its lines whether the next one stands with it; with the last one, the next block.

    In a ``whole`` block no line of a list, no paragraph goes on on another page.
    """

    bound: tuple[bool, ...]
    whole: bool = False

    @property
    def leads(self) -> bool:
        """Tell whether the next block stands with its last line."""
        return self.bound[-1:] == (True,)


class _Line(Struct):
    """A paragraph, a line of a list or a row: how many lines it takes at least, whether the next stands with it."""

    least: int
    bound: bool = False


def held(blocks: Sequence[tree.Block]) -> list[Hold]:
    """Give of each block how it holds."""
    lines = [list(_lines(block)) for block in blocks]
    ends = {place for end in _ends(blocks) for place in _gathered(blocks, lines, end)}
    holds: list[Hold] = []
    for place, (block, own) in enumerate(zip(blocks, lines, strict=True)):
        introduced = bool(holds) and holds[-1].leads and all(line.least <= FEW for line in own)
        one = place in ends or introduced or isinstance(block, tree.Heading | tree.Annex) or _result(block)
        short = sum(line.least for line in own) <= HALF
        holds.append(Hold(tuple(line.bound for line in own), whole=one and short))
    return holds


def _result(block: tree.Block) -> bool:
    return isinstance(block, tree.Entries) and block.result


def _ends(blocks: Sequence[tree.Block]) -> Iterator[int]:
    """Give the places of the blocks after which a page is turned on purpose, or nothing follows."""
    for place, (block, after) in enumerate(pairwise((*blocks, tree.PageBreak()))):
        if isinstance(after, tree.PageBreak | tree.Annex) and not isinstance(block, tree.PageBreak):
            yield place


def _gathered(blocks: Sequence[tree.Block], lines: Sequence[list[_Line]], end: int) -> Iterator[int]:
    """Bind lines to an end, from it upwards, until they are enough for a page; give the places of their blocks."""
    gathered, below = 0, False
    for place in range(end, -1, -1):
        if gathered >= LAST or isinstance(blocks[place], tree.PageBreak):
            return
        yield place
        # With any of its rows the head of a table comes along.
        head = int(isinstance(blocks[place], tree.Table))
        for line in reversed(lines[place]):
            if gathered < LAST:
                line.bound = below
                gathered, below, head = gathered + line.least + head, True, 0
        if isinstance(blocks[place], tree.Annex):
            return


def _least(words: tree.Text, letters: float = _LETTERS) -> int:
    """Give how many lines words take at least, of so many letters."""
    said = tree.plain(words).split("\n")
    return sum(max(1, math.ceil((len(each) + len(_WIDE.findall(each))) / letters)) for each in said)


@singledispatch
def _lines(_block: tree.Block) -> Iterator[_Line]:
    """Give the lines of a block, each bound as far as it is wherever it stands."""
    return iter(())


@_lines.register
def _heading(block: tree.Heading) -> Iterator[_Line]:
    yield _Line(_least(block.text), bound=True)


@_lines.register
def _annex(block: tree.Annex) -> Iterator[_Line]:
    yield _Line(1, bound=True)
    if block.subtitle:
        yield _Line(1, bound=True)


@_lines.register
def _paragraph(block: tree.Paragraph) -> Iterator[_Line]:
    yield _Line(_least(block.text), bound=block.leads)


@_lines.register
def _placeholder(block: tree.Placeholder) -> Iterator[_Line]:
    yield _Line(_least(tree.text(block.text)))


@_lines.register
def _entries(block: tree.Entries) -> Iterator[_Line]:
    said = [_least(entry.text) for entry in block.items]
    glance = _result(block) and sum(said) <= HALF
    leads = [glance or above for above in _leading([entry.level for entry in block.items])]
    return _listed(said, leads)


@_lines.register
def _sub_paragraphs(block: tree.SubParagraphs) -> Iterator[_Line]:
    flat = list(_flat(block.items))
    return _listed([_least(item.text) for _, item in flat], _leading([level for level, _ in flat]))


def _flat(items: Iterable[tree.SubParagraph], level: int = 0) -> Iterator[tuple[int, tree.SubParagraph]]:
    for item in items:
        yield level, item
        yield from _flat(item.children, level + 1)


def _leading(levels: Sequence[int]) -> list[bool]:
    """Tell of each line whether lines below it follow: it is not left behind by them at the foot of a page."""
    return [level < after for level, after in pairwise((*levels, 0))]


def _listed(said: Sequence[int], leads: Sequence[bool]) -> Iterator[_Line]:
    """What leads stands with the next; so do the first of all and the one before the last, lest one line be left alone."""
    last = len(said) - 1
    for place, (least, leading) in enumerate(zip(said, leads, strict=True)):
        alone = (place == 0 and least == 1) or (place == last - 1 and said[last] == 1)
        yield _Line(least, bound=place < last and (leading or alone))


@_lines.register
def _table(block: tree.Table) -> Iterator[_Line]:
    whole = sum(column.width for column in block.columns)
    letters = [(_LARGE if block.large else _LETTERS) * column.width / whole for column in block.columns]
    said = [max(map(_least, row, letters)) for row in block.rows]
    return _listed(said, list(_within_half(said, [place in block.bound for place in range(len(said))])))


def _within_half(said: Sequence[int], bound: Sequence[bool]) -> Iterator[bool]:
    """Let rows that are bound one to the other part where they would fill more than half a page."""
    together = 0
    for least, holds in zip(said, bound, strict=True):
        together += least
        kept = holds and together < HALF
        together = together if kept else 0
        yield kept


@_lines.register
def _bars(block: tree.Bars) -> Iterator[_Line]:
    count = len(block.bars)
    return _listed([1] * count, [count <= HALF] * count)
