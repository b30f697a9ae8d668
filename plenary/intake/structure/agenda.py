"""Understand a whole document: from its lines to what it says, with every doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from msgspec.structs import replace

from plenary.intake import dates
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.language import is_glued
from plenary.intake.numbering import marker
from plenary.intake.reading import Item, Masthead, Reading
from plenary.intake.refused import no_agenda, only_report
from plenary.intake.source import Source
from plenary.intake.structure import contents, flat, footnotes
from plenary.intake.structure.annotations import Annotated
from plenary.intake.structure.bare_numbers import with_points
from plenary.intake.structure.choice import items_of
from plenary.intake.structure.cited import with_rows
from plenary.intake.structure.documents import parted
from plenary.intake.structure.flow import Paragraph, paragraphs
from plenary.intake.structure.indented import lettered
from plenary.intake.structure.kinds import are_paragraphs, is_report, other_kind
from plenary.intake.structure.listing import Listing
from plenary.intake.structure.masthead import read_masthead
from plenary.intake.structure.parts import Parts
from plenary.intake.structure.plain_tables import gathered
from plenary.intake.structure.questions import asked, only_named
from plenary.intake.structure.roman_items import in_plain_numbers
from plenary.intake.structure.sections import part
from plenary.intake.structure.timetable import Timetable, read_timetable
from plenary.intake.structure.unread import unread
from plenary.intake.structure.when import opening, services, wrong_weekdays
from plenary.intake.words import Lexicon


def understand(source: Source, words: Lexicon, year: int | None) -> Reading:
    """Read the agenda that a source holds.

    Raises:
        Unreadable: no agenda is in it.
    """
    flowing, called, entries, numbered = _flowing(source, words)
    parts = part(flowing, words)
    listing, annotated = items_of(parts, entries, words)
    if not annotated.items or (parts.title is None and are_paragraphs(annotated.items)):
        raise (only_report if is_report(flowing, words, entitled=False) else no_agenda)(source.path)
    other = other_kind(flowing, annotated.items, words, entitled=parts.title is not None)
    items, in_documents = _filled(annotated, words)
    masthead = read_masthead([*parts.masthead, *_dated_above(parts, words)], words, year)
    table = read_timetable(parts.timetable, items, masthead, words, year)
    items = with_rows(items, table.documents)
    notes, in_notes = footnotes.placed(called, _starts(items, parts))
    above = (*parts.masthead, *parts.lead, *annotated.before)
    in_list = (*numbered, *listing.doubts, *_headed(listing, items), *annotated.doubts, *_unplaced(annotated))
    in_dates = (*_yearless(masthead, table), *wrong_weekdays(masthead, items, words))
    named = (*in_documents, *only_named(items, masthead), *in_notes)
    reading = Reading(
        sources=(source,),
        language=words.code,
        masthead=masthead,
        opening=opening(items, [one.text for one in above], masthead, words, year),
        services=services(_texts(items, above), words),
        items=items,
        rows=tuple(table.rows),
        footnotes=notes,
        doubts=(*other, *in_list, *named, *in_dates, *table.doubts, *asked(table.rows, items)),
    )
    last = max(item.place.line for item in items)
    head = (one for one in parts.masthead if one.place.line < last)
    lost = unread(flowing, (*head, *parts.lead, *annotated.before, *parts.annex), reading, words)
    return replace(reading, doubts=_ordered(source, (*reading.doubts, *lost)))


def _flowing(
    source: Source, words: Lexicon
) -> tuple[list[Paragraph], list[footnotes.Called], list[Paragraph], list[Doubt]]:
    """Give the paragraphs of a document, its footnotes, the entries of its table of contents, and doubts about numbers."""
    lines, indents = lettered(source.lines, words)
    unfolded = flat.unfolded(replace(source, lines=tuple(lines)), words)
    flowing, called = footnotes.taken(paragraphs(gathered(unfolded, words), words))
    flowing, entries = contents.taken(flowing, words)
    flowing, sections = in_plain_numbers(flowing)
    flowing, bare = with_points(flowing, words)
    return flowing, called, entries, [*sections, *bare, *indents]


def _dated_above(parts: Parts, words: Lexicon) -> list[Paragraph]:
    """Give the lines between the heading of the list and its first number that name the days of the meeting."""
    above = takewhile(
        lambda one: marker(one.text, words) is None and not one.text.strip().isdigit(), parts.agenda
    )
    dated = (one for one in above if any(day.first != day.last for day in dates.find(one.text, words)))
    return [replace(one, gap=True) for one in dated]


def _filled(annotated: Annotated, words: Lexicon) -> tuple[tuple[Item, ...], list[Doubt]]:
    """Give the items their annotations and documents."""
    items: list[Item] = []
    doubts: list[Doubt] = []
    for item in annotated.items:
        under = parted(annotated.under.get(item.number, ()), item.number, words)
        named = {symbol for document in under.documents for symbol in document.symbols}
        listed = (one for one in item.documents if not named & set(one.symbols))
        items.append(replace(item, notes=under.notes, documents=(*listed, *under.documents)))
        doubts += under.doubts
    return tuple(items), doubts


def _starts(items: Sequence[Item], parts: Parts) -> list[tuple[int, str]]:
    """Give the lines where the words of each item begin, and where they end with the annotations."""
    starts = [(item.place.line, item.number) for item in items]
    starts += [(item.heading.line, item.number) for item in items if item.heading]
    after = max((line for line, _ in starts), default=0)
    starts += [
        (one[0].place.line, "") for one in (parts.annex, parts.timetable) if one and one[0].place.line > after
    ]
    return sorted(starts)


def _texts(items: Sequence[Item], above: Iterable[Paragraph]) -> Iterable[str]:
    yield from (one.text for one in above)
    for item in items:
        for note in item.notes:
            yield note.text


def _headed(listing: Listing, items: Sequence[Item]) -> list[Doubt]:
    return [] if listing.items else [doubt("list-missing", items[0].place)]


def _unplaced(annotated: Annotated) -> list[Doubt]:
    """Doubt annotations of which no paragraph found its item."""
    if annotated.under or not annotated.before:
        return []
    return [doubt("annotations-not-placed", annotated.before[0].place, count=len(annotated.before))]


def _yearless(masthead: Masthead, table: Timetable) -> list[Doubt]:
    if (
        masthead.dates is None
        or masthead.date_from
        or any(one.code == "year-missing" for one in table.doubts)
    ):
        return []
    return [doubt("year-missing", dict(masthead.places).get("dates"), day=masthead.dates)]


def _ordered(source: Source, doubts: Iterable[Doubt]) -> tuple[Doubt, ...]:
    """Give each doubt once, those of the whole document first, the others in its order."""
    whole = [doubt(code, None, **dict(facts)) for code, facts in source.guesses]
    if source.language not in {"zh", ""} and is_glued("\n".join(line.text for line in source.lines)):
        whole.append(doubt("words-glued"))
    return (*whole, *sorted(dict.fromkeys(doubts), key=lambda one: one.place.line if one.place else -1))
