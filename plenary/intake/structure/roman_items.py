"""Know a list whose items have Roman numerals, under each of which plain numbers begin anew."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from plenary.intake.characters import digits
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numerals import from_roman
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import may_be_heading

_ROMAN = re.compile(r"([IVXL]{1,6})(?:\s*[.)\-–—]\s*|\s+)(?=[^\W\d_a-zа-я])")
_PLAIN = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
#: So many Roman numerals at least, and so many of them with nothing beneath.
_FEWEST, _BARE = 4, 2


def in_plain_numbers(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Doubt]]:
    """Give ``IX`` as ``9.`` and ``2.`` under it as ``9.2``; any other document as it is.

    Parts of a document have text beneath them and are numbered through; items often have nothing.
    """
    numbers = [_roman(one) for one in paragraphs]
    heads = [at for at, number in enumerate(numbers) if number]
    if len(heads) < _FEWEST or not _count([numbers[at] or 0 for at in heads]):
        return list(paragraphs), []
    plain = [_PLAIN.match(digits(one.text.strip())) for one in paragraphs]
    last = next(
        (at for at in range(heads[-1] + 1, len(plain)) if not _belongs(paragraphs[at], plain[at])), len(plain)
    )
    between = [range(start + 1, end) for start, end in zip(heads, [*heads[1:], last], strict=True)]
    bare = sum(not under for under in between)
    if bare < _BARE or not all(_is_list(under, paragraphs, plain) for under in between):
        return list(paragraphs), []
    made = list(paragraphs)
    for at, under in zip(heads, between, strict=True):
        made[at] = _numbered(made[at], f"{numbers[at]}.", _ROMAN)
        for line in under:
            found = plain[line]
            made[line] = _numbered(made[line], f"{numbers[at]}.{found[1]}", _PLAIN) if found else made[line]
    return made, [doubt("list-of-sections", paragraphs[heads[0]].place, last=numbers[heads[-1]])]


def _count(numbers: Sequence[int]) -> bool:
    """Tell whether numbers count from one on, with at most one left out at a time."""
    return numbers[0] == 1 and all(0 < after - before <= 2 for before, after in pairwise(numbers))


def _roman(one: Paragraph) -> int | None:
    text = one.text.strip()
    found = None if one.cells else _ROMAN.match(text)
    return from_roman(found[1]) if found and may_be_heading(text.rstrip(".;:")) else None


def _belongs(one: Paragraph, plain: re.Match[str] | None) -> bool:
    """Tell whether a line is a sub-item: plain or lettered, and no sentence."""
    lettered = re.match(r"\s*[(（]?[a-z][)）]", one.text) is not None
    return (plain is not None or lettered) and may_be_heading(one.text.rstrip(".;: "))


def _is_list(under: range, paragraphs: Sequence[Paragraph], plain: Sequence[re.Match[str] | None]) -> bool:
    """Tell whether what stands under a numeral is nothing, or numbers from one on, with short lines among them."""
    counted = [int(found[1]) for at in under if (found := plain[at])]
    short = all(may_be_heading(paragraphs[at].text.rstrip(".;: ")) for at in under)
    return short and counted == list(range(1, len(counted) + 1)) and bool(counted) == bool(under)


def _numbered(one: Paragraph, number: str, shape: re.Pattern[str]) -> Paragraph:
    text = one.text.strip()
    found = shape.match(digits(text))
    text = f"{number} {text[found.end() :]}" if found else text
    return replace(one, text=text, pieces=(text,))
