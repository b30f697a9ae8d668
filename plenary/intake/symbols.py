"""Read the symbols of documents: their grammar, their order, and where they stand in a text."""

from __future__ import annotations

import re

from msgspec import Struct

_ORGAN = r"[A-Z]{1,8}(?:\.[A-Z]{2,4})?(?:\.?\d+)?(?:\((?:[A-Z]{2,8}|\d{1,3})\))?"
#: Houses that write a session or a year before the first stroke, with a space: UNESCO, FAO, IMO.
_SPACED = (
    r"(?:\d{1,3} (?:C|EX)(?:/[A-Z]{1,4}\.?)?|(?:CL|C|FC|PC|CCP|CCLM|COAG|COFI|COFO|CFS|MSC|MEPC|LEG|FAL|III|CCC|SDC|SSE|HTW|NCSR|PPR) \d{1,4})"
    r"(?:/[A-Z]{2,4}(?=/))?/(?:\d{1,3}(?:\.(?:\d+|[IVX]+))?|[A-Z]{2,4}\.\d+(?:-\d+)?)(?:(?:-\s?|/)?(?:Add|Corr|Rev)\.?\d+)?"
)
#: Names of two words, words joined by hyphens or points, a session in brackets, papers with a space.
_PART = (
    r"(?:[A-Z]{2,}(?: [A-Z]{2,})+\.\d+|[A-Z]{2,}(?:[-&][A-Z]+)+(?:\.\d+)?|Docs?\.? ?\d+(?:\.\d+)*(?:\(\d+\))?"
    r"|[A-Z][A-Za-z]{0,11}(?:\.[A-Z][A-Za-z]{0,4})*(?:\.\d+|\d{1,3}[A-Z]?)?(?:\((?:\d+|[IVX]+)\))?"
    r"|\d{1,4}(?:[a-z])?)"
)
_TAIL = r"(?:\((?:Add|Corr|Rev)\.\s?\d*\))?(?: (?:(?:Add|Corr|Rev|Amend|Prov)\.\d*|(?:ADD|CORR|REV|PROV)\. ?\d*)(?!\w))*"
#: Working papers of the aviation house, and the papers of the health house in Arabic.
_HOUSES = r"[AC]\d{1,3}-(?:WP|IP|DP)/\d{1,4}|(?:ج|م ?ت)\d{1,3}/(?:\d{1,3}|INF\.?/?\d{1,3})"
_ANY = rf"(?:{_SPACED}|{_HOUSES}|{_ORGAN}(?:/{_PART})+{_TAIL})\*{{0,3}}"
#: Letters of other scripts stand beside a symbol without a space, Latin ones and figures do not.
_SYMBOL = re.compile(rf"(?<![A-Za-z0-9_À-ɏ/.]){_ANY}(?![A-Za-z0-9_À-ɏ/])")
_WHOLE = re.compile(_ANY)
_OF_HOUSES = re.compile(rf"{_SPACED}|{_HOUSES}")
_DOUBLE = re.compile(r"\s?[-–—−‑]\s?")
_FOLLOWS = re.compile(r"\s?(?:,|،|、|and|et|y|и|و|和)\s?(?=(?:Add|Corr|Rev|Amend)\.\d)")
_CHANGE = re.compile(r"(?:Add|Corr|Rev|Amend)\.\d+")

#: Organs whose symbols may have a single stroke ("A/64" is none, "E/5975" is one).
_LEADING = frozenset({"A", "S", "E", "ST", "T", "DP", "TD", "ID", "CD", "EC"})
_BODIES = ("AC", "C", "CN", "CONF", "GC", "PC", "SC", "Sub", "WG", "IRG", "EG", "BUR", "COP", "COSP")
_NATURES = ("", "L", "CRP", "INF", "Misc", "NGO", "PET", "PRST", "PV", "R", "RES", "DEC", "SR", "WP")
_CHANGES = ("Add", "Amend", "Corr", "Rev", "Summary")
_ROMAN = re.compile(r"[IVX]+")


class Symbol(Struct, frozen=True):
    """One symbol as its parts between strokes; ``reissued`` counts the asterisks at its end."""

    parts: tuple[str, ...]
    reissued: int = 0

    def __str__(self) -> str:
        return "/".join(self.parts) + "*" * self.reissued

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Order by organ, body, year or session, nature, number, change."""
        ranks: list[list[tuple[str, int]]] = [[], [], [], [], []]
        for part in self.parts:
            ranks[_rank(part)].append(_natural(part))
        organ, bodies, numbers, natures, changes = map(tuple, ranks)
        return (organ, bodies, numbers[:1], natures, numbers[1:], changes, self.reissued)

    @property
    def unusual(self) -> bool:
        """Tell whether a part looks mistyped, such as ``Rev1`` for ``Rev.1``."""
        return any(re.fullmatch(r"(?:Add|Amend|Corr|Rev|CRP|INF|WP)\d+", part) for part in self.parts)


def _natural(part: str) -> tuple[str, int]:
    name, _, number = part.rpartition(".")
    if number.isdecimal():
        return (name, int(number))
    return (part, 0)


def _rank(part: str) -> int:
    """Tell what a part is: 0 organ, 1 body, 2 year, session or number, 3 nature, 4 change."""
    stem = part.split(".", maxsplit=1)[0].rstrip("0123456789")
    if part[0].isdigit():
        return 2
    if stem in _CHANGES:
        return 4
    if stem in _NATURES:
        return 3
    return 1 if "." in part and (stem in _BODIES or stem.isupper()) else 0


def parse(text: str) -> Symbol | None:
    """Read one symbol that is the whole text; None if it is none."""
    if not _WHOLE.fullmatch(text):
        return None
    bare = text.rstrip("*")
    symbol = Symbol(tuple(bare.split("/")), len(text) - len(bare))
    return symbol if _is_symbol(symbol.parts) else None


def _is_symbol(parts: tuple[str, ...]) -> bool:
    if not any(any(sign.isdigit() for sign in part) for part in parts):
        return False
    if _OF_HOUSES.match("/".join(parts)):
        return True
    if len(parts) == 2:
        known = (
            parts[0] in _LEADING
            or parts[0][-1].isdigit()
            or parts[0][-1] == ")"
            or "." in parts[0]
            or "." in parts[1]
        )
        return known and not _ROMAN.fullmatch(parts[0])
    return True


def find(text: str) -> list[tuple[Symbol, ...]]:
    """Give the symbols of a text in order; those of one double-numbered document together.

    ``A/1/2 and Add.1`` gives two symbols, ``A/1/2`` and ``A/1/2/Add.1``.
    """
    return [group for group, _, _ in located(text)]


def located(text: str) -> list[tuple[tuple[Symbol, ...], int, int]]:
    """Give what ``find`` gives, each with where it begins and ends in the text."""
    groups: list[tuple[tuple[Symbol, ...], int, int]] = []
    for match in _SYMBOL.finditer(text):
        symbol = parse(match.group())
        if symbol is None:
            continue
        if groups and _DOUBLE.fullmatch(text, groups[-1][2], match.start()):
            before, start, _ = groups.pop()
            groups.append(((*before, symbol), start, match.end()))
        else:
            groups.append(((symbol,), match.start(), match.end()))
        groups.extend(_changes(text, symbol, match.end()))
    return groups


def _changes(text: str, symbol: Symbol, position: int) -> list[tuple[tuple[Symbol, ...], int, int]]:
    found: list[tuple[tuple[Symbol, ...], int, int]] = []
    while follows := _FOLLOWS.match(text, position):
        change = _CHANGE.match(text, follows.end())
        if change is None:
            break
        found.append(((Symbol((*symbol.parts, change.group())),), change.start(), change.end()))
        position = change.end()
    return found
