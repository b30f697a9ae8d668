"""Take the lines above an agenda apart into pieces, and join the names that run over several of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from plenary.intake import symbols
from plenary.intake.characters import fold, is_han, run_on
from plenary.intake.shapes import either
from plenary.intake.source import Place
from plenary.intake.structure.designations import reference_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import LEXICONS, Lexicon
from plenary.intake.words.open_ends import ends_open, is_adjective

_LANGUAGE = r"(?:Arabic|Chinese|English|French|Russian|Spanish)"
_FIELD = re.compile(
    rf"\s+(?=Distr\s*[.:])|(?<=\d)\s+(?=(?:{_LANGUAGE}\s+)?Original\s*:)|\s+(?={_LANGUAGE}\s+Original\s*:)",
    re.IGNORECASE,
)
_DISTRIBUTED = re.compile(r"(Distr\s*[.:]+\s*\w+)\s+(?=\d)", re.IGNORECASE)
#: Some houses write the kind of distribution before its word.
_TURNED = re.compile(r"(\w{5,12})\s+Distr\.?", re.IGNORECASE)
#: The organ of a symbol whose other parts came into the next line.
_ORGAN_AT_END = re.compile(r"(?:^|\s)[A-Z]{1,6}$")
#: Kinds of distribution and of papers, folded, that stand on lines of their own.
_KINDS = frozenset(
    {"general", "limited", "restricted", "working paper", "information paper", "draft", "e", "provisional"}
)
_ABBREVIATION = re.compile(r"[A-Z]{2,6}")


#: Where lines were joined without a space; so many seams in one line are no name that is written so.
_SEAM = re.compile(
    r"(?<=[a-zà-ÿа-я])(?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я])|(?<=[a-zà-ÿа-я])(?=\d)|(?<=\d)(?=[A-ZÀ-ÞА-Я][a-zà-ÿа-я])"
)
#: What conventions are made against stands in the next line.
_AGAINST = re.compile(r"\s(?:against|contra|contre|против)$")
_GLUED = 3
_SHORTEST_HAN = 2
"""Characters; no name of a body in Chinese has so few."""
_LONGEST_LINE = 120
_DRAFT = re.compile(r"^\((?:draft|prov\.?|provisional)\)\s*", re.IGNORECASE)


class Piece(Struct, frozen=True):
    """Words that stand together in the masthead."""

    text: str
    place: Place


def is_nations(text: str, words: Lexicon) -> bool:
    """Tell whether a text is the name of the organization."""
    return any(fold(text) == fold(form) for one in (words, LEXICONS["en"]) for form in one.nations)


def is_heading(text: str, words: Lexicon) -> bool:
    """Tell whether a line is the heading of a table of contents, or of an annex with its number or letter, and nothing else."""
    folded = fold(text)
    annexed = any(re.fullmatch(rf"{re.escape(fold(form))}(?: \w{{1,3}})?", folded) for form in words.annex)
    return annexed or folded in {fold(form) for form in words.contents}


def says_no_name(text: str, words: Lexicon) -> bool:
    """Tell whether a line is no name of a body: a kind of paper, a kind of distribution, a month with its year."""
    months = (fold(name) for one in (words, LEXICONS["en"]) for names in one.months for name in names)
    folded = fold(text)
    return folded in _KINDS or any(re.fullmatch(rf"{re.escape(month)} \d{{4}}", folded) for month in months)


def without_parts(names: Sequence[Piece], words: Lexicon) -> list[Piece]:
    """Leave out the name of the organization where it stands on two lines, and abbreviations above a body."""
    kept: list[Piece] = []
    for piece in names:
        if kept and is_nations(f"{kept[-1].text} {piece.text}", words):
            kept.pop()
        elif kept and fold(kept[-1].text) == fold(piece.text):
            kept[-1] = piece
        else:
            kept.append(piece)
    return [one for one in kept[:-1] if not _ABBREVIATION.fullmatch(one.text)] + kept[-1:]


def pieces_of(paragraphs: Sequence[Paragraph], words: Lexicon) -> list[Piece]:
    """Give the pieces; a name that runs over two lines is joined where grammar shows it."""
    pieces: list[Piece] = []
    beside = 0
    for paragraph in paragraphs:
        inside = _in_cells(paragraph, words)
        first, *others = inside
        joined = _joins(pieces, beside, paragraph, words)
        if joined:
            begun = pieces.pop(-1 - beside)
            whole = f"{begun.text}{first}" if first.startswith("/") else run_on((begun.text, first))
            pieces.append(Piece(whole, begun.place))
        if joined and not others:
            continue
        parts = [part for text in (others if joined else inside) for part in _apart(text, words)]
        pieces += [Piece(text, paragraph.place) for text in parts]
        beside = len(parts) - (not joined)
    return pieces


def _apart(text: str, words: Lexicon) -> list[str]:
    """Part a line into which the columns of a masthead were run together."""
    seams = _SEAM.split(text)
    if len(seams) > _GLUED:
        return [part.strip() for part in seams if part.strip()]
    turned = _TURNED.fullmatch(text)
    if turned:
        return [f"Distr.: {turned[1]}"]
    text = _DISTRIBUTED.sub("\\1\n", _FIELD.sub("\n", text))
    text = _within(words).sub(lambda found: f"\n{found.group().strip()}\n", text)
    return [piece for part in text.split("\n") if part.strip() for piece in _beside_symbol(part.strip())]


def _beside_symbol(text: str) -> list[str]:
    """Part a name in capitals, a symbol, and what follows it, which stand on one line."""
    found = symbols.located(text)
    before, after = (
        (text[: found[0][1]].strip(), text[found[0][2] :].strip(" *")) if len(found) == 1 else ("", "")
    )
    if not (before or after) or (before and not before.isupper()) or len(text) > _LONGEST_LINE:
        return [text]
    symbol = text[found[0][1] : found[0][2]]
    return [part for part in (before, symbol, _DRAFT.sub("", after)) if part]


@lru_cache(maxsize=8)
def _within(words: Lexicon) -> re.Pattern[str]:
    """Give what stands for itself after a date on the same line: a reference to an agenda, who wrote the paper."""
    notes = either(words.notes)
    after = rf"(?<=\d)\s+{reference_shape(words).pattern}|(?<=\S)\s+{notes}\b.*"
    return re.compile(after, re.IGNORECASE)


def _joins(pieces: Sequence[Piece], beside: int, paragraph: Paragraph, words: Lexicon) -> bool:
    """Tell whether words go on with the last line, whose last pieces may stand in another column."""
    text = paragraph.pieces[0]
    if not pieces or any(fold(text).startswith(fold(form)) for form in words.notes):
        return False
    before = pieces[-1 - beside].text
    if text.startswith("/") and _ORGAN_AT_END.search(before):
        return True
    if before.isupper() and text.isupper():
        # In capitals the small words are known by themselves: ``OF THE PARTIES`` goes on, ``TEAM ON`` does too.
        first = text.split()[0].lower()
        before, text = before.lower(), first if first.isalpha() and goes_on(f"x {first}") else text
    return not paragraph.gap and _is_one_name(before, text, words)


def goes_on(name: str) -> bool:
    """Tell whether a name does not end here: with a comma, or with a small word such as "of" or "para"."""
    return name.endswith(",") or (" " in name and ends_open(name))


def _is_one_name(before: str, text: str, words: Lexicon) -> bool:
    """Tell whether two lines are one name: the first is left open, or the second cannot begin one."""
    if text[:1].islower() or goes_on(before) or _AGAINST.search(before):
        return True
    last, first = before.split()[-1:], text.split()[:1]
    if words.code == "zh" or not last or not first or last[0] == before:
        return words.code == "zh" and len(text) <= _SHORTEST_HAN and is_han(before[-1:] + text)
    broken = fold(f"{last[0]} {first[0]}") in {fold(form) for form in words.nations}
    return broken or (words.code == "ru" and is_adjective(last[0]))


def _in_cells(paragraph: Paragraph, words: Lexicon) -> list[str]:
    """Give the pieces of a line; the lines of one cell are joined where they are one name."""
    pieces: list[str] = []
    for cell in paragraph.cells:
        lines = [line for line in cell.split("\n") if line.strip()]
        for at, line in enumerate(lines):
            if at and _is_one_name(pieces[-1], line, words):
                pieces[-1] = run_on((pieces[-1], line))
            else:
                pieces.append(line.strip())
    return pieces or list(paragraph.pieces)
