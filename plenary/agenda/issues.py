"""The issues of one document: a revision takes the place of what it revises, a corrigendum and an addendum stand beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plenary.agenda.agenda import Document
from plenary.pattern import pattern

_REVISION = pattern(r"^(.+?)(?:[/ ](?:Rev|REV)\.? ?(\d+))?(\**)$")
"""A symbol, the number of its revision, and the asterisks of one that was issued again for technical reasons."""
_BESIDE = pattern(r"[/ ](?:Add|Amend|Corr|ADD|AMEND|CORR)\.? ?\d+\**$")


def issue(symbol: str) -> tuple[str, int, int]:
    """Give what a symbol is an issue of, which revision of it, and how often that was issued again.

    ``A/1/2/Rev.1`` is revision 1 of ``A/1/2``; ``A/1/2/Add.1`` and ``A/1/2/Rev.1/Corr.1`` are documents of
    their own, ``A/1/2/Add.1/Rev.1`` a revision of the first of them.
    """
    found = _REVISION.fullmatch(symbol)
    if found is None:
        return symbol, 0, 0
    return found[1], int(found[2] or 0), len(found[3])


def follows(new: Sequence[str], old: Sequence[str]) -> bool:
    """Tell whether a document is a later issue of another: one of its symbols is, and none is an earlier one."""
    pairs = [(issue(now), issue(was)) for now in new for was in old]
    orders = [(now[1:], was[1:]) for now, was in pairs if now[0] == was[0]]
    return any(now > was for now, was in orders) and all(now >= was for now, was in orders)


def revised(new: Sequence[str], old: Sequence[str]) -> bool:
    """Tell whether a document takes the place of one of another symbol; one only issued again does not."""
    bare = [{each.rstrip("*") for each in symbols} for symbols in (new, old)]
    return bool(bare[0] and bare[1]) and bare[0] != bare[1]


def beside(symbol: str) -> str:
    """Give the symbol of the document that a corrigendum or an addendum belongs to; empty where it is neither."""
    return _BESIDE.sub("", symbol) if _BESIDE.search(symbol) else ""


def in_order(documents: Iterable[Document]) -> tuple[Document, ...]:
    """Give documents in their order, each corrigendum and addendum after the document that it belongs to."""
    placed: list[Document] = []
    for each in documents:
        own = {issue(beside(symbol))[0] for symbol in each.symbols} - {""}
        places = [place for place, other in enumerate(placed) if own & _family(other)]
        placed.insert(places[-1] + 1 if places else len(placed), each)
    return tuple(placed)


def _family(document: Document) -> set[str]:
    return {issue(each)[0] for symbol in document.symbols for each in (symbol, beside(symbol))}
