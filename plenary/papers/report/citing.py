"""Cite documents by title and symbol; a corrigendum that brings no title of its own is cited with what it corrects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plenary.agenda.issues import beside
from plenary.papers.foreign import bare
from plenary.papers.report.say import Say
from plenary.papers.views.item import DocumentView
from plenary.tongues.words import NBSP

_NAMES_ALONE = frozenset(
    [
        "corrigendum",
        "addendum",
        "rectificatif",
        "additif",
        "corrección",
        "adición",
        "исправление",
        "добавление",
        "تصويب",
        "إضافة",
        "更正",
        "增编",
    ]
)
"""Titles that only say what a document is (practice 4.3, headings)."""


def cited(say: Say, documents: Iterable[DocumentView]) -> Iterator[tuple[DocumentView, str]]:
    """Give documents with the words that cite them: «Note by the Secretariat (A/64/123 and Corr.1)»."""
    for document, further in _together(documents):
        yield document, _cited(say, document, further)


def _together(documents: Iterable[DocumentView]) -> Iterator[tuple[DocumentView, list[str]]]:
    """Give each document with the ends of the symbols that stand beside it: Corr.1, Add.2."""
    told: list[tuple[DocumentView, list[str]]] = []
    for each in documents:
        found = next((one for one in told if _shares(each, one[0])), None)
        if found is None:
            told.append((each, []))
            continue
        ends = [symbol.removeprefix(beside(symbol)).lstrip("/ ") for symbol in each.symbols]
        found[1].extend(end for end in ends if end not in found[1])
    yield from told


def _shares(document: DocumentView, other: DocumentView) -> bool:
    follows = document.symbols and all(beside(symbol) in other.symbols for symbol in document.symbols)
    title = bare(document.title).casefold()
    return bool(follows) and (title in _NAMES_ALONE or title == bare(other.title).casefold())


def _cited(say: Say, document: DocumentView, further: list[str]) -> str:
    own = "–".join(document.symbols)
    # No line parts them; where lines run from the right each keeps its own direction.
    symbols = say.tongue.join([say.tongue.isolate(own), *further]).replace(" ", NBSP) if further else own
    if not (document.title and own):
        return document.title or say.tongue.isolate(symbols)
    if say.tongue.code == "zh":
        return f"{document.title}（{symbols}）"
    bracketed = f"({symbols})"
    return f"{document.title} {bracketed if further else say.tongue.isolate(bracketed)}"
