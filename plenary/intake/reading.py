"""What was understood of a provisional agenda, literally, with the place of everything and all doubts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from plenary.intake.doubts import Doubt
from plenary.intake.source import Place, Source

#: No meeting lasts longer, in days.
_LONGEST = 60


class Note(Struct, frozen=True, kw_only=True):
    """One paragraph of an annotation."""

    text: str
    place: Place


class Document(Struct, frozen=True, kw_only=True):
    """A document listed for an item; a double-numbered one has two symbols, in their order.

    ``titles`` are those of other versions of the agenda, by the code of their language.
    """

    symbols: tuple[str, ...]
    title: str | None
    place: Place
    titles: tuple[tuple[str, str], ...] = ()


class Item(Struct, frozen=True, kw_only=True):
    """An item or sub-item of the agenda.

    Attributes:
        number: normalised, such as ``1``, ``1 (a)``, ``2 (b) (i)``, ``3.1``.
        title: on one line, without final points and footnote marks.
        titles: the title by the code of the language, where several versions were read.
        heading: where its annotation begins, if it has one.
    """

    number: str
    title: str
    parent: str | None
    place: Place
    notes: tuple[Note, ...] = ()
    documents: tuple[Document, ...] = ()
    titles: tuple[tuple[str, str], ...] = ()
    heading: Place | None = None

    @property
    def annotation(self) -> str | None:
        """Give the annotation, its paragraphs parted by an empty line; None if it has none."""
        return "\n\n".join(note.text for note in self.notes) or None


class Row(Struct, frozen=True, kw_only=True):
    """One row of the timetable, literally; rows of the same ``block`` stand in the same slot.

    Times are wall time at the place of the meeting. ``day`` and ``when`` are the words of the
    document for the date and the time.
    """

    block: int
    date: date | None
    start: time | None
    end: time | None
    item: str | None
    title: str
    continued: bool
    place: Place
    day: str = ""
    when: str = ""


class Slot(Struct, frozen=True, kw_only=True):
    """A block of time with the items that stand in it, or a label where it names no item."""

    date: date | None
    start: time | None
    end: time | None
    items: tuple[str, ...]
    label: str | None
    place: Place


class Footnote(Struct, frozen=True, kw_only=True):
    """A footnote, the item it belongs to, and the symbols it names."""

    marker: str
    item: str | None
    text: str
    symbols: tuple[str, ...]
    place: Place


class Services(Struct, frozen=True, kw_only=True):
    """The conference services that the annotations promise; what they do not say is None or empty."""

    meetings_per_day: int | None = None
    languages: tuple[str, ...] = ()


class Masthead(Struct, frozen=True, kw_only=True):
    """What stands above the list of items; ``places`` says where, by the name of the field."""

    parent_body: str | None = None
    body: str | None = None
    session: str | None = None
    symbol: str | None = None
    title: str | None = None
    dates: str | None = None
    date_from: date | None = None
    date_to: date | None = None
    place: str | None = None
    distribution: str | None = None
    document_date: date | None = None
    original_language: str | None = None
    places: tuple[tuple[str, Place], ...] = ()

    @property
    def days(self) -> tuple[date, ...]:
        """Give the days of the meeting, first to last; none where they are not known or cannot be right."""
        if self.date_from is None or self.date_to is None:
            return ()
        count = (self.date_to - self.date_from).days
        return tuple(
            self.date_from + timedelta(days=day) for day in range(count + 1 if count < _LONGEST else 0)
        )


class Reading(Struct, frozen=True, kw_only=True):
    """All that was understood of one agenda, of one or of several language versions of it.

    ``opening`` is wall time at the place of the meeting, without a time zone.
    """

    sources: tuple[Source, ...]
    language: str
    masthead: Masthead
    opening: datetime | None
    services: Services
    items: tuple[Item, ...]
    rows: tuple[Row, ...]
    footnotes: tuple[Footnote, ...]
    doubts: tuple[Doubt, ...]
    forms: tuple[tuple[str, str], ...] = ()

    @property
    def slots(self) -> tuple[Slot, ...]:
        """Give the blocks of time in the order of the document, made of the rows as they stand."""
        return slots_of(self.rows)

    def item(self, number: str) -> Item | None:
        """Give the item of a number, None if there is none."""
        return next((item for item in self.items if item.number == number), None)


def slots_of(rows: Sequence[Row]) -> tuple[Slot, ...]:
    """Gather rows into slots, in the order of their blocks."""
    blocks: dict[int, list[Row]] = {}
    for row in rows:
        blocks.setdefault(row.block, []).append(row)
    return tuple(_slot(blocks[block]) for block in sorted(blocks))


def _slot(rows: Sequence[Row]) -> Slot:
    first = rows[0]
    items = tuple(dict.fromkeys(row.item for row in rows if row.item))
    labels = [row.title for row in rows if not row.item and row.title]
    return Slot(
        date=first.date,
        start=first.start,
        end=first.end,
        items=items,
        label=None if items else "; ".join(labels) or None,
        place=first.place,
    )
