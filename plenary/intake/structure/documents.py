"""Part what stands under an item into its annotation and the documents listed for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.characters import RAISED, fold
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker
from plenary.intake.reading import Document, Note
from plenary.intake.structure.designations import is_documents_heading
from plenary.intake.structure.flow import Paragraph
from plenary.intake.symbols import Symbol
from plenary.intake.words import Lexicon

_BRACKETS = re.compile(r"[(（\[]([^()（）\[\]]*)[)）\]][\s.;,*؛。；]*$")
_EMPTY = re.compile(r"[(（\[]\s*[)）\]]")
_EDGES = " .;:,-–—*•。；：" + RAISED
_SHORT, _LONGEST = 80, 300
#: Words that only join symbols.
_JOINS = re.compile(r"(?:[\s,;،、]|and|et|y|и|و|和|&)*")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+")


class Under(Struct, frozen=True):
    """What stands under one item."""

    notes: tuple[Note, ...]
    documents: tuple[Document, ...]
    doubts: tuple[Doubt, ...]


def parted(paragraphs: Sequence[Paragraph], number: str, words: Lexicon) -> Under:
    """Part the paragraphs under an item at the heading of its documents."""
    parter = _Parter(number, words)
    for paragraph in paragraphs:
        parter.take(paragraph)
    documents = _paired(parter.documents)
    doubts = [*parter.doubts, *(one for document in documents for one in _doubts(document, number))]
    return Under(tuple(parter.notes), tuple(documents), tuple(doubts))


class _Parter:
    """Goes through the paragraphs once and knows whether the documents have begun."""

    def __init__(self, number: str, words: Lexicon) -> None:
        self.number = number
        self.words = words
        self.notes: list[Note] = []
        self.documents: list[Document] = []
        self.doubts: list[Doubt] = []
        self.listing = False

    def take(self, paragraph: Paragraph) -> None:
        inline = None if self.listing else _after_heading(paragraph, self.words)
        if inline is not None or is_documents_heading(paragraph.text, self.words):
            self.listing = True
            paragraph = inline or replace(paragraph, text="")
        elif not self.listing and self._is_bulleted(paragraph):
            document = _document(paragraph, self.words)
            self.documents += [document] if document else []
            return
        elif not self.listing and _begins_with_symbol(paragraph.text):
            title = _short(paragraph.text)
            self.doubts.append(doubt("document-unheaded", paragraph.place, item=self.number, title=title))
        elif not self.listing:
            self.notes.append(Note(text=paragraph.text, place=paragraph.place))
            return
        if not _is_nothing(paragraph.text, self.words):
            self._list(paragraph)

    def _is_bulleted(self, paragraph: Paragraph) -> bool:
        """Tell whether a bullet lists a document: a title and its symbol in brackets, no sentence."""
        found = marker(paragraph.text, self.words)
        brackets = _BRACKETS.search(paragraph.text) if found and found.style == "bullet" else None
        return brackets is not None and bool(symbols.find(brackets[1]))

    def _list(self, paragraph: Paragraph) -> None:
        document = _document(paragraph, self.words)
        if document is None:
            return
        groups = symbols.find(paragraph.text) if document.title is None else []
        if len(groups) > 1:
            self.documents += [_made("", [group], paragraph) for group in groups]
            return
        goes_on = not paragraph.gap and not document.symbols and paragraph.text[:1].islower()
        if goes_on and self.documents:
            before = self.documents[-1]
            self.documents[-1] = replace(before, title=f"{before.title or ''} {document.title}".strip())
        else:
            self.documents.append(document)


def _paired(documents: list[Document]) -> list[Document]:
    """Join symbols and titles that stand on lines of their own, in whichever order the first two do."""
    symbol_first = bool(documents) and documents[0].title is None
    paired: list[Document] = []
    for document in documents:
        before = paired[-1] if paired else None
        lead, follow = (before, document) if symbol_first else (document, before)
        if before and lead and follow and lead.title is None and not follow.symbols:
            paired[-1] = Document(symbols=lead.symbols, title=follow.title, place=before.place)
        else:
            paired.append(document)
    return paired


def _begins_with_symbol(text: str) -> bool:
    """Tell whether a paragraph without a heading lists a document: a symbol, then a title, no sentence."""
    located = symbols.located(text)
    return bool(located) and located[0][1] == 0 and len(text) < _LONGEST and not text.rstrip().endswith(".")


def _short(text: str) -> str:
    return text if len(text) < _SHORT else f"{text[: _SHORT - 1]}…"


def _after_heading(paragraph: Paragraph, words: Lexicon) -> Paragraph | None:
    """Give what stands on the line of the heading itself, if documents do."""
    head, colon, rest = paragraph.text.partition(":")
    if not colon or not is_documents_heading(head, words) or not symbols.find(rest):
        return None
    return replace(paragraph, text=rest.strip())


def _is_nothing(text: str, words: Lexicon) -> bool:
    folded = fold(text)
    return any(folded == fold(form) or folded.startswith(fold(form) + " ") for form in words.nothing)


def _document(paragraph: Paragraph, words: Lexicon) -> Document | None:
    found = marker(paragraph.text, words)
    text = found.rest if found else paragraph.text
    text = _ADDRESS.sub("", text).strip()
    if not text:
        return None
    brackets = _BRACKETS.search(text)
    within = symbols.find(brackets[1]) if brackets else []
    if brackets and within:
        return _made(text[: brackets.start()], within, paragraph)
    located = symbols.located(text)
    apart = [piece for piece in paragraph.pieces if symbols.parse(piece) is None]
    if located and 0 < len(apart) < len(paragraph.pieces):
        return _made(apart[0], [group for group, _, _ in located], paragraph)
    if not located:
        return _made(text, [], paragraph)
    title = text
    for _, start, end in reversed(located):
        opens, closes = _bracketed(title, start, end)
        title = title[:opens] + title[closes:]
    if _JOINS.fullmatch(title):
        title = ""
    return _made(title, [group for group, _, _ in located], paragraph)


def _bracketed(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the brackets around a symbol stand, with what they say of its parts; else the symbol."""
    closes = re.compile(r"[^()（）]{0,60}[)）]").match(text, end)
    if closes and text[:start].endswith(("(", "（")):
        return start - 1, closes.end()
    return start, end


def _made(title: str, groups: Sequence[tuple[Symbol, ...]], paragraph: Paragraph) -> Document:
    return Document(
        symbols=tuple(str(one) for group in groups for one in group),
        title=" ".join(_EMPTY.sub("", title).split()).strip(_EDGES) or None,
        place=paragraph.place,
    )


def _doubts(document: Document, number: str) -> list[Doubt]:
    if not document.symbols:
        return [doubt("document-without-symbol", document.place, item=number, title=document.title)]
    read = [symbols.parse(symbol) for symbol in document.symbols]
    return [
        doubt("symbol-unusual", document.place, symbol=symbol)
        for symbol in read
        if symbol is not None and symbol.unusual
    ]
