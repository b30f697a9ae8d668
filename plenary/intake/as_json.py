"""Say a reading as the JSON that other programs read: schema 1, keys in a fixed order."""

from __future__ import annotations

from datetime import date, datetime, time

from plenary.intake.doubts import Doubt
from plenary.intake.reading import Document, Footnote, Item, Reading, Row, Slot
from plenary.intake.source import Place
from plenary.tongue import Tongue

SCHEMA = 1
Json = dict[str, object]


def as_json(reading: Reading, tongue: Tongue) -> Json:
    """Give the reading as plain values; doubts are said in ``tongue``, dates and times are ISO 8601."""
    head = reading.masthead
    return {
        "schema": SCHEMA,
        "language": reading.language,
        "parent_body": head.parent_body,
        "body": head.body,
        "session": head.session,
        "symbol": head.symbol,
        "title": head.title,
        "dates": head.dates,
        "date_from": _day(head.date_from),
        "date_to": _day(head.date_to),
        "place": head.place,
        "opening": _instant(reading.opening),
        "distribution": head.distribution,
        "document_date": _day(head.document_date),
        "original_language": head.original_language,
        "services": {
            "meetings_per_day": reading.services.meetings_per_day,
            "languages": list(reading.services.languages),
        },
        "items": [_item(item) for item in reading.items],
        "slots": [_slot(slot) for slot in reading.slots],
        "rows": [_row(row) for row in reading.rows if row.item or row.title],
        "footnotes": [_footnote(footnote) for footnote in reading.footnotes],
        "doubts": [_doubt(doubt, reading, tongue) for doubt in reading.doubts],
    }


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _clock(value: time | None) -> str | None:
    return f"{value:%H:%M}" if value else None


def _instant(value: datetime | None) -> str | None:
    return f"{value:%Y-%m-%dT%H:%M}" if value else None


def _item(item: Item) -> Json:
    titles: Json = {"titles": dict(item.titles)} if item.titles else {}
    return {
        "number": item.number,
        "title": item.title,
        **titles,
        "parent": item.parent,
        "documents": [_document(document) for document in item.documents],
        "annotation": item.annotation,
    }


def _document(document: Document) -> Json:
    return {"symbols": list(document.symbols), "title": document.title}


def _slot(slot: Slot) -> Json:
    return {
        "date": _day(slot.date),
        "start": _clock(slot.start),
        "end": _clock(slot.end),
        "items": list(slot.items),
        "label": slot.label,
    }


def _row(row: Row) -> Json:
    return {
        "date": _day(row.date),
        "start": _clock(row.start),
        "end": _clock(row.end),
        "item": row.item,
        "title": row.title,
        "continued": row.continued,
    }


def _footnote(footnote: Footnote) -> Json:
    return {
        "marker": footnote.marker,
        "item": footnote.item,
        "text": footnote.text,
        "symbols": list(footnote.symbols),
    }


def _doubt(doubt: Doubt, reading: Reading, tongue: Tongue) -> Json:
    return {
        "code": doubt.code,
        "where": _where(doubt.place, reading),
        "text": doubt.says(tongue),
        "proposal": doubt.proposes(tongue),
    }


def _where(place: Place | None, reading: Reading) -> Json | None:
    if place is None:
        return None
    where: Json = {place.unit: place.number}
    if len(reading.sources) > 1:
        where["document"] = reading.sources[place.document].path.name
    return where
