"""Join the language versions of one agenda: one reading with a title in each language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Document, Item, Reading
from plenary.intake.source import Place


def joined(readings: Sequence[Reading]) -> Reading:
    """Give the first reading with the titles of all; where another version differs, it is doubted."""
    if len(readings) == 1:
        return readings[0]
    first = readings[0]
    kept: dict[str, Reading] = {}
    doubts = list(first.doubts)
    for index, reading in enumerate(readings):
        if reading.language in kept:
            doubts.append(
                doubt("version-twice", None, language=reading.language, document=reading.sources[0].path.name)
            )
            continue
        kept[reading.language] = reading
        doubts += [_of(one, index) for one in reading.doubts] if index else []
        doubts += _differences(first, reading) if index else []
    return replace(
        first,
        sources=tuple(reading.sources[0] for reading in readings),
        items=tuple(_titled(item, kept) for item in first.items),
        doubts=tuple(doubts),
        forms=tuple(
            form for code, other in kept.items() if other is not first for form in _forms(code, other)
        ),
    )


def _forms(code: str, other: Reading) -> Iterator[tuple[str, str]]:
    """The names of the body and of its parent, as the masthead of another version has them."""
    head = other.masthead
    if head.body:
        yield code, head.body
        if head.parent_body:
            yield f"{code}.parent", head.parent_body
    elif head.parent_body:
        yield code, head.parent_body


def _of(one: Doubt, document: int) -> Doubt:
    place = replace(one.place, document=document) if one.place else Place("line", 1, document=document)
    return replace(one, place=place, repair=None)


def _titled(item: Item, readings: dict[str, Reading]) -> Item:
    titles = {code: reading.item(item.number) for code, reading in readings.items()}
    return replace(
        item,
        titles=tuple((code, other.title) for code, other in titles.items() if other),
        documents=tuple(_entitled(document, titles) for document in item.documents),
    )


def _entitled(document: Document, items: dict[str, Item | None]) -> Document:
    """A document is known by its symbols, which are the same in every language."""
    titles = tuple(
        (code, listed.title)
        for code, other in items.items()
        for listed in (other.documents if other else ())
        if listed is not document and listed.title and set(listed.symbols) & set(document.symbols)
    )
    return replace(document, titles=titles)


def _differences(first: Reading, other: Reading) -> Iterator[Doubt]:
    numbers, others = ({item.number for item in reading.items} for reading in (first, other))
    if numbers != others:
        yield doubt(
            "versions-differ", None, language=other.language, items=", ".join(sorted(numbers ^ others))
        )
    if first.rows and other.rows and _times(first) != _times(other):
        yield doubt("versions-times-differ", None, language=other.language)


def _times(reading: Reading) -> list[tuple[object, ...]]:
    return [(slot.date, slot.start, slot.end, slot.items) for slot in reading.slots]
