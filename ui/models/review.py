"""What a reader understood of a document, as rows: the lines of the document, and what was made of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, time

from msgspec import Struct

from plenary.intake.characters import untagged
from plenary.intake.doubts import Doubt
from plenary.intake.reading import Reading
from plenary.intake.slot_editing import slot_line
from plenary.intake.source import Place
from plenary.tongue import LETTERS, N_, NP_, Tongue
from ui.text import begun

PARENT, BODY, PLACE, LANGUAGES = (
    N_("Parent organ"),
    N_("Body"),
    N_("Place and dates"),
    N_("Interpretation"),
)
SYMBOL, SESSION, TITLE = N_("Symbol"), N_("Session"), N_("Title")
READ = N_("Read: %(counted)s")
ITEMS = NP_("%(count)s item", "%(count)s items")
MEETINGS = NP_("%(count)s meeting", "%(count)s meetings")
READ_DOCUMENTS = NP_("%(count)s document", "%(count)s documents")
DOCUMENTS = N_("documents: %(symbols)s")
NO_DAY = N_("day not known")


class LineRow(Struct, frozen=True):
    """A line of the document; ``doubtful`` where a doubt stands, ``used`` where something was understood."""

    id: int
    text: str
    doubtful: bool = False
    chosen: bool = False
    heading: bool = False

    def __str__(self) -> str:
        """Say the line."""
        return self.text


class Understood(Struct, frozen=True):
    """One thing that was understood: its label, its words, where it stands in the document.

    ``typed`` is the line on which a slot is mended.
    """

    id: str
    label: str
    text: str
    note: str = ""
    line: int | None = None
    level: int = 0
    doubtful: bool = False
    checked: bool = True
    typed: str = ""

    def __str__(self) -> str:
        """Say the row."""
        return " ".join(part for part in (self.label, self.text, self.note) if part)


def number_of(row: Understood | None) -> str:
    """Give the number of the item that a row shows, empty where it shows none."""
    kind, _, rest = row.id.partition("/") if row is not None else ("", "", "")
    return rest.partition("/")[2] if kind == "item" else ""


def slot_of(row: Understood | None) -> int | None:
    """Give the place of the slot that a row shows, None where it shows none."""
    kind, _, place = row.id.partition("/") if row is not None else ("", "", "")
    return int(place) if kind == "slot" else None


def line_of(place: Place | None) -> int | None:
    """Give the index of the line in the leading document, where the place lies in it."""
    return place.line if place is not None and place.document == 0 else None


def written_at(reading: Reading, doubt: Doubt) -> str:
    """Give the words of the document where a doubt stands; empty where it stands nowhere."""
    place = doubt.place
    if place is None or place.document >= len(reading.sources):
        return ""
    lines = reading.sources[place.document].lines
    return " ".join(untagged(lines[place.line].text).split()) if place.line < len(lines) else ""


def row_about(rows: Sequence[Understood], doubt: Doubt) -> Understood | None:
    """Give the row that a doubt is about: the item that it names, else the slot or the item that begins last before it."""
    line, item = line_of(doubt.place) or 0, dict(doubt.facts).get("item")
    if doubt.of_slot:
        slots = [row for row in rows if slot_of(row) is not None]
        return next((row for row in reversed(slots) if (row.line or 0) <= line), slots[0] if slots else None)
    items = [row for row in rows if number_of(row)]
    near = [row for row in items if (row.line or 0) <= line]
    return next((row for row in items if number_of(row) == item), near[-1] if near else None)


def line_rows(reading: Reading, chosen: int | None) -> tuple[LineRow, ...]:
    """Give the lines of the leading document, without the tags that came with its words (practice R-0.7)."""
    doubtful = {line_of(doubt.place) for doubt in reading.doubts}
    return tuple(
        LineRow(
            place, untagged(line.text).replace("\t", "   "), place in doubtful, place == chosen, line.heading
        )
        for place, line in enumerate(reading.sources[0].lines)
    )


def understood(reading: Reading, tongue: Tongue) -> tuple[Understood, ...]:
    """Give what was understood: the head, the items with their documents, the timetable."""
    return (*_head(reading, tongue), *_items(reading, tongue), *_slots(reading, tongue))


def _head(reading: Reading, tongue: Tongue) -> Iterator[Understood]:
    head, places = reading.masthead, dict(reading.masthead.places)
    told = (
        (BODY, "body", head.body),
        (PARENT, "parent_body", head.parent_body),
        (SESSION, "session", head.session),
        (TITLE, "title", head.title),
        (SYMBOL, "symbol", head.symbol),
        (PLACE, "dates", tongue.apart([part for part in (head.place, head.dates) if part])),
        (LANGUAGES, "services", " ".join(LETTERS.get(each, each) for each in reading.services.languages)),
    )
    for words, name, value in told:
        if value:
            yield Understood(f"head/{name}", tongue.text(words), value, line=line_of(places.get(name)))


def _items(reading: Reading, tongue: Tongue) -> Iterator[Understood]:
    doubtful = {dict(doubt.facts).get("item") for doubt in reading.doubts}
    for place, item in enumerate(reading.items):
        symbols = [
            tongue.isolate(" – ".join(document.symbols)) for document in item.documents if document.symbols
        ]
        note = tongue.text(DOCUMENTS, symbols=tongue.series(symbols)) if symbols else ""
        yield Understood(
            f"item/{place}/{item.number}",
            tongue.item_number(item.number),
            item.title,
            note,
            line_of(item.place),
            int(item.parent is not None),
            item.number in doubtful,
        )


def _slots(reading: Reading, tongue: Tongue) -> Iterator[Understood]:
    for place, slot in enumerate(reading.slots):
        day = _day(slot.date, tongue)
        items = tongue.series([tongue.item_number(each) for each in slot.items]) or slot.label or ""
        hours, line = _hours(slot.start, slot.end, tongue), line_of(slot.place)
        yield Understood(f"slot/{place}", day, hours, items, line, typed=slot_line(slot, tongue))


def _day(day: date | None, tongue: Tongue) -> str:
    return begun(tongue.weekday_date(day, year=False)) if day else tongue.text(NO_DAY)


def _hours(start: time | None, end: time | None, tongue: Tongue) -> str:
    if start is not None and end is not None:
        return tongue.time_range(start, end)
    return tongue.time(start) if start is not None else ""


def read_words(reading: Reading, tongue: Tongue) -> str:
    """Say how much was read."""
    documents = {document.symbols for item in reading.items for document in item.documents}
    counted = ((ITEMS, len(reading.items)), (MEETINGS, len(reading.slots)), (READ_DOCUMENTS, len(documents)))
    said = [tongue.plural(*words, count, count=tongue.number(count)) for words, count in counted]
    return tongue.text(READ, counted=tongue.join(said))


def first_doubts(reading: Reading) -> tuple[Doubt, ...]:
    """Give the doubts, those with something to accept first."""
    return tuple(sorted(reading.doubts, key=lambda doubt: doubt.repair is None))
