"""Find a delegation by whatever an officer types of its name, in any of the six languages, typos forgiven."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from importlib import import_module
from itertools import accumulate

from msgspec import Struct

from plenary.fact import DelegationCode
from plenary.pattern import pattern
from plenary.refusal import Refusal
from plenary.roster.directory import Directory, Entry
from plenary.tongues.order import arabic_letters, without_article

WAYS = ("exact", "prefix", "word", "inside", "typo")
"""How a term may match what was typed, the surest first."""

#: Shorter words are not forgiven a typo, they would match everything.
LONG_ENOUGH = 3
#: From so many letters on, what begins like another name may still be a slip: «малаи» is Малайзия begun, or Малави.
MAYBE_A_SLIP = 5
FEW = 3
#: So many letters of what was typed are compared with each name as far as it goes; longer names differ before.
LONGEST = 63

LATER = {"typos": "plenary.roster.typos"}
"""Loaded by name where no word is what was typed: its library takes longer to load than all lists."""

_SPELLED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ё": "е", "&": " and "}
)
_APART = pattern(r"[\W_]+")


class Match(Struct, frozen=True):
    """A delegation found: by which of its words, and in which of ``WAYS``."""

    code: DelegationCode
    matched: str
    way: str


class _Term(Struct, frozen=True):
    code: DelegationCode
    said: str
    weight: int
    kind: int


class _Index(Struct, frozen=True):
    """All terms in order, and as one line of text in which each begins with a space at its start."""

    terms: tuple[_Term, ...]
    folded: tuple[str, ...]
    line: str
    starts: tuple[int, ...]

    def holding(self, piece: str) -> Iterator[int]:
        """Give the places of the terms that hold a piece; a leading space means the start of a word."""
        at = self.line.find(piece)
        while at >= 0:
            place = bisect_right(self.starts, at) - 1
            yield place
            at = self.line.find(piece, self.starts[place + 1])


def folded(text: str) -> str:
    """Give text as it is compared: no case, accents, points, dashes or hamzas."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED))
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark))
    return arabic_letters(_APART.sub(" ", plain.replace(".", "")).strip())


def _words_of(entry: Entry) -> Iterable[tuple[int, str]]:
    """Give what an entry is found by, with a weight: listed names before codes before other words."""
    yield from ((0, name) for name in entry.names.values())
    yield (0, without_article(entry.names.get("ar", "")))
    yield from ((1, code) for code in (entry.code, *entry.codes))
    yield from ((2, alias) for alias in entry.aliases)


@lru_cache(maxsize=8)
def _index(directory: Directory) -> _Index:
    kinds = ("state", "group", "entity")
    found: dict[tuple[DelegationCode, str], _Term] = {}
    for entry in directory.entries:
        for weight, said in _words_of(entry):
            if text := folded(said):
                found.setdefault((entry.code, text), _Term(entry.code, said, weight, kinds.index(entry.kind)))
    ordered = sorted(found.items(), key=lambda item: (item[0][1], item[0][0]))
    texts = tuple(text for (_, text), _ in ordered)
    starts = accumulate((len(text) + 2 for text in texts), initial=0)
    return _Index(
        tuple(term for _, term in ordered), texts, "".join(f" {text}\n" for text in texts), tuple(starts)
    )


def ready(directory: Directory) -> None:
    """Prepare the names of a directory, and what forgives slips, as the first search does by itself."""
    _forgivingly(_index(directory), "x" * LONG_ENOUGH)


_Rank = tuple[int, int, int, int, str]


def _rank(index: _Index, place: int, way: int, misses: int = 0) -> _Rank:
    term = index.terms[place]
    return (way, misses, term.weight, term.kind, index.folded[place])


def _plainly(index: _Index, typed: str) -> dict[int, _Rank]:
    """Rank the terms that hold what was typed: as a whole, at the start, at words, anywhere."""
    words = [f" {word}" for word in typed.split()]
    ranks = {}
    for place in index.holding(words[0]):
        text = index.folded[place]
        if text.startswith(typed):
            ranks[place] = _rank(index, place, 0 if text == typed else 1)
        elif all(word in f" {text}" for word in words):
            ranks[place] = _rank(index, place, 2)
    if len(typed) >= LONG_ENOUGH:
        ranks |= {place: _rank(index, place, 3) for place in index.holding(typed) if place not in ranks}
    return ranks


def _forgivingly(index: _Index, typed: str) -> dict[int, _Rank]:
    """Rank the terms that are nearly what was typed, as a whole or as far as it was typed."""
    ranks: dict[int, _Rank] = {}
    length = min(len(typed), LONGEST)
    for texts in (index.folded, [text[:length] for text in index.folded]):
        for place, likeness in import_module(LATER["typos"]).nearly(typed[:LONGEST], texts):
            rank = _rank(index, place, 4, round((1 - likeness) * 100))
            ranks[place] = min(ranks.get(place, rank), rank)
    return ranks


def _best(
    index: _Index, ranks: dict[int, _Rank], allowed: Callable[[str], bool]
) -> dict[DelegationCode, Match]:
    best: dict[DelegationCode, Match] = {}
    for place, rank in sorted(ranks.items(), key=lambda item: item[1]):
        term = index.terms[place]
        if allowed(term.code):
            best.setdefault(term.code, Match(term.code, term.said, WAYS[rank[0]]))
    return best


def _few_and_none_whole(best: dict[DelegationCode, Match]) -> bool:
    return len(best) < FEW and all(match.way != "exact" for match in best.values())


def find(
    text: str, directory: Directory, limit: int = 5, within: Collection[str] | None = None
) -> list[Match]:
    """Find delegations by an official name, code, alias or group, or a part of it, the likeliest first.

    Names that are what was typed come first, then those that begin with it, then those
    with words that do, then those that hold it. Typos are forgiven where no word begins
    with what was typed, and after the names that do where they are few. ``within`` keeps
    to some codes, as those seated.
    """
    typed = folded(text)
    if not typed:
        return []
    index = _index(directory)
    allowed = within.__contains__ if within is not None else directory.__contains__
    best = _best(index, _plainly(index, typed), allowed)
    if len(typed) >= LONG_ENOUGH and all(match.way == "inside" for match in best.values()):
        best = _best(index, _forgivingly(index, typed), allowed) | best
    elif len(typed) >= MAYBE_A_SLIP and _few_and_none_whole(best):
        best |= {
            code: match
            for code, match in _best(index, _forgivingly(index, typed), allowed).items()
            if code not in best
        }
    return sorted(best.values(), key=lambda match: WAYS.index(match.way))[:limit]


def resolve(word: str, directory: Directory) -> DelegationCode:
    """Give the code that a word names: a full code, or a whole name, short code or alias.

    A listed name goes before a short code, and a short code before an alias, so that
    «Niger» is Niger; words that several delegations share on one of these levels are
    refused with all of them.

    Raises:
        Refusal: ``delegation.ambiguous`` (word, candidates: codes), ``delegation.unknown`` (word).
    """
    if word in directory:
        return DelegationCode(word)
    index, typed = _index(directory), folded(word)
    named = index.terms[bisect_left(index.folded, typed) : bisect_right(index.folded, typed)]
    if not named:
        raise Refusal("delegation.unknown", word=word)
    surest = min(term.weight for term in named)
    codes = sorted({term.code for term in named if term.weight == surest})
    if len(codes) > 1:
        raise Refusal("delegation.ambiguous", word=word, candidates=tuple(codes))
    return codes[0]
