"""Take the symbols in brackets from the end of a title: they list the documents of the item."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.reading import Document, Item
from plenary.intake.source import Place
from plenary.intake.symbols import Symbol

_LAST = re.compile(r"\s*[(（]([^()（）]*(?:\(\d{1,3}\)[^()（）]*)*)[)）]\s*$")
_BETWEEN = re.compile(r"(?:[\s,;،、؛；/]|and|et|y|и|و|和|&)*")

#: Some houses number their documents without a symbol: ``Doc. 10.4``, ``CoP18 Doc. 4.1 (Rev. 1)``.
_DOC = re.compile(r"(?:CoP\d{1,2}\s+)?Doc\.\s?\d+(?:\.\d+)*(?:\s?\(Rev\.(?:\s?\d)?\))?")
_HOUSE = re.compile(
    r"DOC\.\s?[A-Z]{2}[\w.-]*(?: [A-Z]{2}-)?[\w.-]*\d|[A-Z]{2,5}\d{1,2} Doc\.\s?\d+(?:\.\d+)*"
)
_NUMBERED = re.compile(rf"(?:[\s;&,]+{_DOC.pattern})+\s*$")


def with_documents(item: Item) -> Item:
    """Give an item whose title ends with symbols in brackets as its title and its documents; any other as it is."""
    title, documents = item.title, list(item.documents)
    if numbered := _NUMBERED.search(title):
        title = title[: numbered.start()]
        names = dict.fromkeys(" ".join(name.split()) for name in _DOC.findall(numbered[0]))
        documents += [Document(symbols=(name,), title=None, place=item.place) for name in names]
    while found := _LAST.search(title):
        if _HOUSE.fullmatch(found[1].strip()):
            title = title[: found.start()]
            documents.insert(0, Document(symbols=(found[1].strip(),), title=None, place=item.place))
            continue
        groups = symbols.located(found[1])
        rest = found[1]
        for _, start, end in reversed(groups):
            rest = rest[:start] + rest[end:]
        if not groups or not _BETWEEN.fullmatch(rest) or not found.start():
            break
        title = title[: found.start()]
        documents[:0] = [
            Document(symbols=tuple(str(one) for one in group), title=None, place=item.place)
            for group, _, _ in groups
        ]
    return item if title == item.title else replace(item, title=title, documents=tuple(documents))


def sent_to(item: Item, named: Sequence[tuple[Symbol, ...]], place: Place) -> Item:
    """Give an item with the documents to which a line under it sends the reader."""
    documents = (
        Document(symbols=tuple(str(one) for one in group), title=None, place=place) for group in named
    )
    return replace(item, documents=(*item.documents, *documents))
