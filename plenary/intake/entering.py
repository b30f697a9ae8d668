"""Make of a reading the provisional agenda that is entered in a meeting file, and say when that happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from plenary.agenda import agenda
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.conduct.proposing import Proposal, proposed
from plenary.fact import ItemNumber
from plenary.intake.reading import Document, Item, Reading
from plenary.intake.repairing import repair

LENGTH = timedelta(hours=3)
"""How long a meeting lasts whose end the document does not say."""


def accepted(reading: Reading) -> Reading:
    """Give the reading with every proposal that can be applied without a person applied."""
    for doubt in reading.doubts:
        if doubt.repair is not None:
            reading = repair(reading, doubt)
    return reading


def provisional(reading: Reading) -> ProvisionalAgenda:
    """Give the agenda of a reading; a slot without a date or a time cannot be held and is left out."""
    head = reading.masthead
    slots = tuple(_slots(reading))
    days = [slot.date for slot in slots]
    return ProvisionalAgenda(
        body=head.body or head.parent_body or head.title or "",
        items=tuple(_items(reading)),
        documents=_documents(reading),
        slots=slots,
        parent=(head.parent_body or "") if head.body else "",
        title=head.title or "",
        symbol=head.symbol or "",
        session=str(head.session or ""),
        place=head.place or "",
        dates=head.dates or "",
        begins=head.date_from or min(days, default=None),
        ends=head.date_to or head.date_from or max(days, default=None),
        language=reading.language,
        forms=reading.forms,
        versions=tuple(dict.fromkeys(_versions(reading))),
    )


def rules_for(reading: Reading) -> Proposal:
    """Propose the rules of procedure for the body of a reading, with the reason."""
    head = reading.masthead
    names = [head.body or "", head.parent_body or "", *(form for _, form in reading.forms)]
    return proposed(head.symbol or "", names)


def _versions(reading: Reading) -> Iterator[tuple[str, str, str]]:
    for item in reading.items:
        for document in item.documents:
            for code, title in document.titles:
                yield document.symbols[0], code, title


def announced_at(reading: Reading, zone: str, now: datetime) -> datetime:
    """Give the instant (UTC) at which the agenda came in: the day of the document, never after the meeting begins.

    Whoever enters an old agenda can then enter all that was done before and in the meeting.
    """
    head, place = reading.masthead, ZoneInfo(zone)
    days = [day for day in (head.document_date, head.date_from) if day is not None]
    begins = (datetime.combine(day, time(), place).astimezone(UTC) for day in days)
    return min(now, *begins) if days else now


def _items(reading: Reading) -> Iterator[agenda.Item]:
    taken: set[str] = set()
    for item in reading.items:
        # Nothing of the document is lost where it gives a number twice; the doubt says so.
        number = item.number if item.number not in taken else f"{item.number} bis"
        if number in taken:
            continue
        taken.add(number)
        yield agenda.Item(
            ItemNumber(number),
            item.titles or ((reading.language, item.title),),
            ItemNumber(item.parent) if item.parent else None,
            item.annotation or "",
            notes=tuple((note.marker, note.text) for note in reading.footnotes if note.item == item.number),
        )


def _documents(reading: Reading) -> tuple[agenda.Document, ...]:
    """A document that is listed for several items is one document (R-0.3)."""
    found: list[agenda.Document] = []
    for item in reading.items:
        for document in item.documents:
            _add(found, item, document)
    return tuple(found)


def _add(found: list[agenda.Document], item: Item, document: Document) -> None:
    number = ItemNumber(item.number)
    for place, known in enumerate(found):
        if _same(known, document):
            items = known.items if number in known.items else (*known.items, number)
            found[place] = agenda.Document(known.symbols, known.title, items)
            return
    found.append(agenda.Document(document.symbols, document.title or "", (number,)))


def _same(known: agenda.Document, document: Document) -> bool:
    if known.symbols or document.symbols:
        return bool(set(known.symbols) & set(document.symbols))
    return known.title == document.title


def _slots(reading: Reading) -> Iterator[ProvisionalSlot]:
    numbers = {item.number for item in reading.items}
    for slot in reading.slots:
        if slot.date is None or slot.start is None:
            continue
        end = slot.end or (datetime.combine(slot.date, slot.start) + LENGTH).time()
        items = tuple(ItemNumber(item) for item in slot.items if item in numbers)
        label = slot.label or ("" if items else ", ".join(slot.items))
        yield ProvisionalSlot(slot.date, slot.start, end, items, label)
