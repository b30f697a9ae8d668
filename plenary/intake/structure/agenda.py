"""Understand a whole document: from its lines to what it says, with every doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.language import is_glued
from plenary.intake.numbering import marker
from plenary.intake.reading import Item, Masthead, Reading
from plenary.intake.refused import no_agenda
from plenary.intake.source import Source
from plenary.intake.structure import contents, flat, footnotes
from plenary.intake.structure.annotations import Annotated, annotate
from plenary.intake.structure.documents import parted
from plenary.intake.structure.flow import Paragraph, paragraphs
from plenary.intake.structure.listing import Listing, all_listed, listed
from plenary.intake.structure.masthead import read_masthead
from plenary.intake.structure.plain_tables import gathered
from plenary.intake.structure.programme import days_before, is_programme, items_alone, items_in_rows
from plenary.intake.structure.questions import asked, only_named
from plenary.intake.structure.referred import referred
from plenary.intake.structure.rescued import rescued
from plenary.intake.structure.sections import Parts, part
from plenary.intake.structure.supplied import begun
from plenary.intake.structure.timetable import Timetable, read_timetable
from plenary.intake.structure.titles import same
from plenary.intake.structure.when import opening, services, wrong_weekdays
from plenary.intake.words import Lexicon

_FEWEST = 2
_OF_ITEMS = frozenset({"number", "letter", "decimal"})


def understand(source: Source, words: Lexicon, year: int | None) -> Reading:
    """Read the agenda that a source holds.

    Raises:
        Unreadable: no agenda is in it.
    """
    flowing, called = footnotes.taken(paragraphs(gathered(flat.unfolded(source, words), words), words))
    flowing, entries = contents.taken(flowing, words)
    parts = part(flowing, words)
    listing, annotated = _items(parts, entries, words)
    if not annotated.items:
        raise no_agenda(source.path)
    items, document_doubts = _filled(annotated, words)
    masthead = read_masthead(parts.masthead, words, year)
    table = read_timetable(parts.timetable, items, masthead, words, year)
    notes, note_doubts = footnotes.placed(called, _starts(items, parts))
    above = [one.text for one in (*parts.masthead, *parts.lead, *annotated.before)]
    in_list = (*listing.doubts, *_headed(listing, items), *annotated.doubts, *_unplaced(annotated))
    in_documents = (*document_doubts, *only_named(items, masthead))
    in_dates = (*_yearless(masthead, table), *wrong_weekdays(masthead, items, words))
    in_table = (*in_dates, *table.doubts, *asked(table.rows, items))
    return Reading(
        sources=(source,),
        language=words.code,
        masthead=masthead,
        opening=opening(items, above, masthead, words, year),
        services=services(_texts(items, above), words),
        items=items,
        rows=tuple(table.rows),
        footnotes=notes,
        doubts=_ordered(source, (*in_list, *in_documents, *note_doubts, *in_table)),
    )


def _items(parts: Parts, entries: Sequence[Paragraph], words: Lexicon) -> tuple[Listing, Annotated]:
    """Read the list, and give every paragraph of the annotations to its item."""
    if not parts.timetable and is_programme(parts.agenda, words):
        parts.timetable = [*days_before(parts.masthead, words), *parts.agenda]
        parts.agenda = items_alone(parts.agenda, words)
    listing = _listing(parts, words)
    listing = _from_contents(entries, parts, listing, words) if entries else listing
    annotated = annotate([*listing.rest, *parts.annotations], listing.items, words, headed=not listing.items)
    referring = _by_references(parts, annotated, words)
    if referring is not None:
        listing, annotated = Listing(headed=True), referring
    if not annotated.items and parts.agenda:
        listing = all_listed(parts.agenda, words)
        annotated = annotate(parts.annotations, listing.items, words)
    if not annotated.items and (lines := _rescued(parts, words)):
        listing = listed(lines, words, annotated=False)
        tops = [item for item in listing.items if item.parent is None]
        listing.doubts += [doubt("list-of-sections", tops[0].place, last=len(tops))] if tops else []
        annotated = annotate([*listing.rest, *parts.annotations], listing.items, words)
    if not annotated.items and parts.timetable:
        listing = _from_timetable(parts, words)
        annotated = annotate((), listing.items, words)
    return listing, annotated


def _by_references(parts: Parts, found: Annotated, words: Lexicon) -> Annotated | None:
    """Take the headings that name their items in brackets, where the items ``found`` are not theirs: paragraphs were taken for items."""
    after = parts.masthead.index(parts.title) + 1 if parts.title in parts.masthead else len(parts.masthead)
    lines, titles = referred([*parts.masthead[after:], *parts.agenda, *parts.annotations], words)
    tops = [item for item in found.items if item.parent is None]
    repeats = any(same(title, item.title) for title in titles for item in tops)
    if len(titles) < max(_FEWEST, len(tops)) or repeats:
        return None
    return annotate(lines, (), words, headed=True)


def _rescued(parts: Parts, words: Lexicon) -> list[Paragraph]:
    """Give the lines of a list of another kind: in the part of the agenda, or under the title of the document."""
    after = parts.masthead.index(parts.title) + 1 if parts.title in parts.masthead else len(parts.masthead)
    return rescued(parts.agenda, words) or rescued([*parts.masthead[after:], *parts.agenda], words)


def _from_contents(entries: Sequence[Paragraph], parts: Parts, found: Listing, words: Lexicon) -> Listing:
    """Take the items from the table of contents, where it names more than what was ``found``; its sections are none."""
    numbered = [one for one in entries if (mark := marker(one.text, words)) and mark.style in _OF_ITEMS]
    listing = listed(numbered, words, annotated=True)
    if len(listing.items) <= max(len(found.items), 1):
        return found
    doubts = [doubt("list-from-contents", listing.items[0].place), *listing.doubts]
    return Listing(items=listing.items, rest=list(parts.agenda), doubts=doubts)


def _from_timetable(parts: Parts, words: Lexicon) -> Listing:
    """Take the items from the rows of the timetable, where nothing else names them."""
    items = items_in_rows(parts.timetable, words)
    doubts = [doubt("list-from-timetable", items[0].place)] if items else []
    return Listing(items=items, doubts=doubts)


def _listing(parts: Parts, words: Lexicon) -> Listing:
    annotated = bool(parts.annotations)
    after = parts.masthead.index(parts.title) + 1 if parts.title in parts.masthead else len(parts.masthead)
    agenda, doubts = begun(parts.agenda, parts.masthead[after:], words)
    listing = listed(agenda, words, annotated=annotated)
    listing.doubts += doubts
    if listing.items or not annotated or parts.agenda:
        return listing
    return listed(parts.masthead[after:], words, annotated=True)


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


def _texts(items: Sequence[Item], above: Iterable[str]) -> Iterable[str]:
    yield from above
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
    whole = [doubt(code, None, encoding=fact) for code, fact in source.guesses]
    if source.language not in {"zh", ""} and is_glued("\n".join(line.text for line in source.lines)):
        whole.append(doubt("words-glued"))
    return (*whole, *sorted(dict.fromkeys(doubts), key=lambda one: one.place.line if one.place else -1))
