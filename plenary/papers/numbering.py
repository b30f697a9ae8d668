"""Number a paper: one count for every writer, so that paragraph 12 is paragraph 12 everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plenary.papers.tree import Annex, Block, Heading, Paragraph
from plenary.report.keys import version_label
from plenary.tongue import Tongue

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def roman(number: int) -> str:
    """Give a positive number in capital roman figures."""
    said = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        said += sign * count
    return said


def letter(number: int) -> str:
    """Give the small letter of a positive number: a ... z, aa, bb as Word counts them."""
    turn, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (turn + 1)


def bracketed(label: str, language: str) -> str:
    """Put a label in brackets; French, Russian and Spanish drop the opening one."""
    return f"{label})" if language in {"es", "fr", "ru"} else f"({label})"


_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CHAPTERS_AR = ("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا")
_SECTIONS_AR = (
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام", "ميم", "نون",
    "سين", "عين", "فاء", "صاد", "قاف", "راء", "شين", "تاء", "ثاء", "خاء", "ذال", "ضاد", "ظاء", "غين",
)  # fmt: skip
_CHAPTERS_ZH = "一二三四五六七八九十"


def sub_label(number: int, level: int, language: str) -> str:
    """Give the label of a sub-paragraph: (a), then (i), then a., then i."""
    if language == "ar" and level == 0 and number <= len(_ABJAD):
        return f"({_ABJAD[number - 1]})"
    said = letter(number) if level % 2 == 0 else roman(number).lower()
    return bracketed(said, language) if level < 2 else f"{said}."


def counted(number: object, language: str) -> str:
    """Give a number as it begins a line: 7., and in Arabic 7-, as its documents have it."""
    return f"{number}-" if language == "ar" else f"{number}."


def heading_label(number: int, level: int, language: str) -> str:
    """Give the label of a heading: I., A., 1., (a); or what Arabic and Chinese have instead."""
    own = _own_label(number, level, language)
    if own:
        return own
    if level == 1:
        return f"{roman(number)}."
    if level == 2:
        return f"{letter(number).upper()}."
    return counted(number, language) if level == 3 else bracketed(letter(number), language)


def _own_label(number: int, level: int, language: str) -> str:
    """Arabic counts chapters and sections in words, Chinese its chapters in characters."""
    if language == "ar" and level in (1, 2):
        words = (_CHAPTERS_AR, _SECTIONS_AR)[level - 1]
        return f"{words[number - 1]}-" if number <= len(words) else ""
    if language == "zh" and level == 1 and number <= len(_CHAPTERS_ZH):
        return f"{_CHAPTERS_ZH[number - 1]}."
    return ""


def paragraph_label(number: int, alternative: int, language: str) -> str:
    """Give the label of a paragraph: 12., and of the versions that follow it 12 bis., 12 ter., 12 quater."""
    if not alternative:
        return counted(number, language)
    return version_label(number, alternative, Tongue(language))


def labelled(blocks: Iterable[Block], language: str) -> Iterator[tuple[str, Block]]:
    """Go through the blocks with the label of each; those without one have an empty label."""
    counts = [0] * 5
    paragraphs = 0
    for block in blocks:
        label = ""
        if isinstance(block, Heading) and block.numbered:
            counts[block.level :] = [counts[block.level] + 1] + [0] * (4 - block.level)
            label = heading_label(counts[block.level], block.level, language)
        elif isinstance(block, Paragraph) and block.numbered:
            paragraphs += not block.alternative
            label = paragraph_label(paragraphs, block.alternative, language)
        elif isinstance(block, Annex):
            counts = [0] * 5
        yield label, block


def without_lone_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Drop every section heading that has no sister: where there is an A there must be a B (R-4.7)."""
    kept: Sequence[Block] = blocks
    for level in (2, 3, 4):
        lone = set(_lone(kept, level))
        kept = [block for place, block in enumerate(kept) if place not in lone]
    return tuple(kept)


def _lone(blocks: Sequence[Block], level: int) -> Iterator[int]:
    sisters: list[int] = []
    for place, block in enumerate((*blocks, Heading(1, ()))):
        if isinstance(block, Annex) or (isinstance(block, Heading) and block.level < level):
            yield from sisters if len(sisters) == 1 else ()
            sisters = []
        elif isinstance(block, Heading) and block.level == level:
            sisters.append(place)
