"""Take the documents of an item from its line: from brackets after its title, from a column, from a line under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.reading import Document, Item
from plenary.intake.source import Place
from plenary.intake.structure.flow import Paragraph

_LAST = re.compile(r"\s*[(（]([^()（）]*(?:\(\d{1,3}\)[^()（）]*)*)[)）]\s*$|\s*\[([^\[\]]*)\]\s*$")
#: What a house writes before the symbols it lists, and where it lists none.
_LEADS = r"(?:docs?\.?|documents?|documentos?|документ\w*|文件|(?:ال)?وثيق\w+|see|voir|véan?se|см\.|参看|参见|见|انظر)"
_NONE = re.compile(
    r"no documents?|sans document|sin documentos?|без документ\w*|无文件|لا توجد وثائق", re.IGNORECASE
)
_BETWEEN = re.compile(
    rf"(?:[\s,;:،、؛；：/.。]|(?:and|et|y|и|و|和|&)(?!\w)|{_LEADS}(?![A-Za-z]))*", re.IGNORECASE
)
_BEGINS = re.compile(rf"\s*{_LEADS}(?![A-Za-z])", re.IGNORECASE)
_TAIL = re.compile(rf"\s{_LEADS}\s*[:：]\s*([^:：]+)$", re.IGNORECASE)
#: What is asked of the body after the documents of an item: ``(CL 1/2): For decision``.
_ACTION = re.compile(r"(?<=[)）])\s*[:：]\s*[^\W\d_][^()（）]{0,60}$")
#: The points that lead to the next column, and a column that names nothing.
_LEADERS = re.compile(r"\s*[.…·_]{4,}\s*$")
_REVISION = re.compile(r"\((?:Rev|Add|Corr)\.\s?\d*\)")
_NOTHING = re.compile(r"[\s–—-]+")

#: Some houses number their documents without a symbol: ``Doc. 10.4``, ``CoP18 Doc. 4.1 (Rev. 1)``, ``DOC. SC31-35``.
_HOUSE = re.compile(
    r"DOC\.\s?[A-Z]{2}[\w.-]*(?: [A-Z]{2}-)?[\w.-]*\d|[A-Z]{2,5}\d{1,2} Doc\.\s?\d+(?:\.\d+)*"
    r"|(?:CoP\d{1,2}\s+)?Doc\.?\s?\d+(?:\.\d+)*(?:\.?\s?\(?Rev\.?(?:\s?\d)?\)?)?(?![\w.]*/)"
)
_NUMBERED = re.compile(rf"(?:[\s;&,]+(?:{_HOUSE.pattern}))+\s*$")
Names = list[tuple[str, ...]]


def with_documents(item: Item) -> Item:
    """Give an item whose title ends with its documents as its title and its documents; any other as it is."""
    title, documents = item.title, list(item.documents)
    asked = _ACTION.search(title)
    title = title[: asked.start()] if asked else title
    if numbered := _NUMBERED.search(title):
        title = _LEADERS.sub("", title[: numbered.start()])
        documents += made(dict.fromkeys(named_in(numbered[0])[0]), item.place)
    while (found := _LAST.search(title)) and found.start():
        names = only_named(found[1] or found[2] or "")
        if not names and not _NONE.fullmatch((found[1] or found[2] or "").strip()):
            break
        title = _LEADERS.sub("", title[: found.start()])
        documents[:0] = made(names, item.place)
    if title == item.title or (asked and len(documents) == len(item.documents)):
        return item
    return replace(item, title=f"{title}{asked[0] if asked else ''}", documents=tuple(documents))


def named_in(text: str) -> tuple[Names, str]:
    """Give the documents that a text names, in their order, and the text without them."""
    found: list[tuple[tuple[str, ...], int, int]] = [
        ((house.group(),), *house.span()) for house in _HOUSE.finditer(text)
    ]
    taken = [(start, end) for _, start, end in found]
    for group, start, end in symbols.located(text):
        if not any(start < other_end and other < end for other, other_end in taken):
            found.append((tuple(str(one) for one in group), start, end))
    found.sort(key=lambda one: one[1])
    for _, start, end in reversed(found):
        text = f"{text[:start]} {text[end:]}"
    return [tuple(" ".join(name.split()) for name in names) for names, _, _ in found], text


def only_named(text: str) -> Names:
    """Give the documents of a text that names documents and says nothing else; none where it says more."""
    names, rest = named_in(text)
    return names if _BETWEEN.fullmatch(rest) else []


def documents_below(text: str) -> Names:
    """Give the documents of a line under an item that names documents alone, or begins with the word for them."""
    return only_named(text) or (named_in(text)[0] if _BEGINS.match(text) else [])


def parted_at_documents(text: str) -> tuple[str, Names]:
    """Give the words of a row and the documents that it names after them: ``Rivers Documents: A/1/2``."""
    found = _TAIL.search(text)
    names = only_named(found[1]) if found else []
    return (text[: found.start()], names) if found and names else (text, [])


def titled_below(text: str) -> tuple[str, Names]:
    """Give title and documents of a line under an item that ends with documents in brackets; no documents where it does not."""
    found = _LAST.search(text.rstrip(" .;"))
    names = only_named(found[1] or found[2] or "") if found and found.start() else []
    return (text[: found.start()] if found and names else text), names


def beside(paragraph: Paragraph) -> tuple[Paragraph, Names]:
    """Part the column of documents from the row of an item; a row without one is given as it is."""
    pieces = [piece for piece in paragraph.cells or paragraph.pieces if piece.strip()]
    names = only_named(pieces[-1]) if len(pieces) > 1 else []
    if not names and not (len(pieces) > 1 and _NOTHING.fullmatch(pieces[-1])):
        return paragraph, []
    kept = tuple(_LEADERS.sub("", piece) for piece in pieces[:-1])
    return replace(paragraph, text=" ".join(kept), pieces=kept, cells=kept if paragraph.cells else ()), names


def sent_to(item: Item, names: Iterable[Sequence[str]], place: Place, title: str | None = None) -> Item:
    """Give an item with further documents."""
    return replace(item, documents=(*item.documents, *made(names, place, title)))


def revised(item: Item, text: str) -> Item | None:
    """Give an item whose last document is the revision that a line of its own names: ``(Rev. 4)``; None for any other line."""
    if not item.documents or not _REVISION.fullmatch(text.strip()):
        return None
    *before, last = item.documents
    symbols_of = (*last.symbols[:-1], f"{last.symbols[-1]} {text.strip()}")
    return replace(item, documents=(*before, replace(last, symbols=symbols_of)))


def with_rows(items: Sequence[Item], rows: Sequence[tuple[str, Names, Place]]) -> tuple[Item, ...]:
    """Give the items with the documents that are named under their rows of the timetable, as far as they do not have them."""
    held = {item.number: {symbol for one in item.documents for symbol in one.symbols} for item in items}
    fresh = [
        (number, group, place)
        for number, names, place in rows
        for group in names
        if not held.get(number, set()) & set(group)
    ]
    return tuple(
        replace(
            item,
            documents=(
                *item.documents,
                *(
                    one
                    for number, group, place in fresh
                    if number == item.number
                    for one in made([group], place)
                ),
            ),
        )
        for item in items
    )


def made(names: Iterable[Sequence[str]], place: Place, title: str | None = None) -> list[Document]:
    """Give the documents of these names."""
    return [Document(symbols=tuple(group), title=title, place=place) for group in names]
