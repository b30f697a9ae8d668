"""Take the lines above an agenda apart into pieces, and join the names that run over several of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from plenary.intake import symbols
from plenary.intake.characters import fold
from plenary.intake.shapes import either
from plenary.intake.source import Place
from plenary.intake.structure.designations import reference_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.words import LEXICONS, Lexicon

#: A name does not end with a comma, nor with a small word such as "of" or "para".
GOES_ON = re.compile(
    r",$|\s(?:of|on|the|and|to|for|in|with|de|del|la|las|los|el|en|por|para|con|y|e|al|du|des|le|les|et|à|aux|au|sur"
    r"|par|pour|по|и|в|во|на|о|об|к|с|со|для|при|от|из)$"
)
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
_GLUED = 3
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
        first, *others = paragraph.pieces
        joined = _joins(pieces, beside, paragraph, words)
        if joined:
            begun = pieces.pop(-1 - beside)
            space = "" if first.startswith("/") else " "
            pieces.append(Piece(f"{begun.text}{space}{first}", begun.place))
        if joined and not others:
            continue
        parts = [part for text in (others if joined else paragraph.pieces) for part in _apart(text, words)]
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
        before, text = before.lower(), first if first.isalpha() and GOES_ON.search(f" {first}") else text
    return not paragraph.gap and (text[:1].islower() or GOES_ON.search(before) is not None)
