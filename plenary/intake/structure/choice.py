"""Find the list of items wherever a document has it: as a list, in headings, a table of contents, or the timetable."""

from __future__ import annotations

from collections.abc import Sequence

from plenary.intake.characters import fold
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker
from plenary.intake.reading import Item
from plenary.intake.structure.annotations import Annotated, annotate
from plenary.intake.structure.contents import leveled
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.list_end import SENTENCE
from plenary.intake.structure.listing import Listing, all_listed, listed
from plenary.intake.structure.lone import in_list
from plenary.intake.structure.parts import Parts
from plenary.intake.structure.programme import (
    days_before,
    from_first_day,
    is_programme,
    items_alone,
    items_in_rows,
    list_and_rows,
    rows_above,
)
from plenary.intake.structure.referred import referred
from plenary.intake.structure.rescued import rescued
from plenary.intake.structure.supplied import begun, bullets
from plenary.intake.structure.titles import related, same
from plenary.intake.words import Lexicon

_FEWEST = 2
#: So many bullets at least are a list of items, and so near to the beginning an agenda is named.
_FEWEST_BULLETS, _HEAD = 5, 10
_OF_ITEMS = frozenset({"number", "letter", "decimal"})


def items_of(parts: Parts, entries: Sequence[Paragraph], words: Lexicon) -> tuple[Listing, Annotated]:
    """Read the list, and give every paragraph of the annotations to its item."""
    _find_timetable(parts, words)
    listing = _listing(parts, words)
    listing = _from_contents(entries, parts, listing, words) if entries else listing
    annotated = annotate([*listing.rest, *parts.annotations], listing.items, words, headed=not listing.items)
    referring = _by_references(parts, annotated, words)
    if referring is not None:
        listing, annotated = Listing(headed=True), referring
    if not annotated.items and parts.agenda:
        listing = all_listed(parts.agenda, words)
        annotated = annotate(parts.annotations, listing.items, words)
    if not annotated.items and (other := _otherwise(parts, words)).items:
        listing = other
        annotated = annotate([*listing.rest, *parts.annotations], listing.items, words)
    if parts.timetable and (
        not annotated.items or _numbers_others(parts, listing.items or annotated.items, words)
    ):
        listing = _from_timetable(parts, words)
        annotated = annotate((), listing.items, words)
    if not annotated.items:
        listing = _unnumbered(parts, words)
        listing = listing if listing.items else _bulleted(parts, words)
        annotated = annotate(listing.rest, listing.items, words)
    return listing, annotated


def _find_timetable(parts: Parts, words: Lexicon) -> None:
    """Take for the timetable what holds its rows without its heading: the list itself, an annex, lines above the list."""
    above = rows_above(_under_title(parts), words) if not parts.timetable else []
    if not parts.timetable and is_programme(parts.agenda, words, parts.masthead):
        parts.agenda, parts.timetable = list_and_rows(parts.agenda, words) or (
            items_alone(parts.agenda, words),
            [*days_before(parts.masthead, words), *parts.agenda],
        )
    if not parts.timetable and is_programme(parts.annex, words):
        parts.timetable, parts.annex = parts.annex, []
    if above and above[0] not in parts.timetable:
        parts.timetable = [*above, *parts.timetable]
        parts.masthead = [one for one in parts.masthead if one not in above]


def _numbers_others(parts: Parts, found: Sequence[Item], words: Lexicon) -> bool:
    """Tell whether the rows from the first day on call every number by another title: what was ``found`` is no list of items."""
    listed = {item.number: item.title for item in found}
    lines = from_first_day(parts.timetable, words)
    rows = items_in_rows(lines, words)
    shared = [(listed[item.number], item.title) for item in rows if item.number in listed]
    if len(shared) < _FEWEST or any(related(one, other, words) for one, other in shared):
        return False
    named = any((mark := marker(one.text, words)) and mark.style == "point" for one in lines)
    return named or len(rows) >= 2 * len(listed)


def _unnumbered(parts: Parts, words: Lexicon) -> Listing:
    """Take the lines under the title as items that lost their numbers, as far as no sentence stands among them."""
    lines: list[Paragraph] = []
    for one in _under_title(parts):
        found = marker(one.text, words)
        if (found and found.style in {"point", "section"}) or _is_sentence(one, words):
            break
        ends_title = not lines and found is None and one.text[:1] in "(（"
        lines += [] if ends_title else [one]
    listing = all_listed(lines, words)
    if sum(item.parent is None for item in listing.items) <= _FEWEST:
        return Listing()
    under = _under_title(parts)
    listing.rest = under[under.index(lines[-1]) + 1 :]
    parts.masthead = parts.masthead[: len(parts.masthead) - len(under)]
    return listing


def _is_sentence(paragraph: Paragraph, words: Lexicon) -> bool:
    text = paragraph.text.strip()
    return len(text) > SENTENCE and (text.endswith((".", "。")) or text.split()[0] in words.openers)


def _under_title(parts: Parts) -> list[Paragraph]:
    """Give what stands in the masthead below the title of the document."""
    return parts.masthead[parts.masthead.index(parts.title) + 1 :] if parts.title in parts.masthead else []


def _by_references(parts: Parts, found: Annotated, words: Lexicon) -> Annotated | None:
    """Take the headings that name their items in brackets, where the items ``found`` are not theirs: paragraphs were taken for items."""
    lines, titles = referred([*_under_title(parts), *parts.agenda, *parts.annotations], words)
    tops = [item for item in found.items if item.parent is None]
    repeats = any(same(title, item.title) for title in titles for item in tops)
    if len(titles) < max(_FEWEST, len(tops)) or repeats:
        return None
    return annotate(lines, (), words, headed=True)


def _otherwise(parts: Parts, words: Lexicon) -> Listing:
    """Read a list that has no plain numbers before its titles; an empty one where there is none."""
    if lines := _with_bare_numbers(parts, words):
        return listed(lines, words, annotated=bool(parts.annotations))
    listing = listed(_rescued(parts, words), words, annotated=False)
    _end_masthead(parts, listing)
    tops = [item for item in listing.items if item.parent is None]
    parts.annex += _after(listing, parts.agenda)
    listing.doubts += [doubt("list-of-sections", tops[0].place, last=len(tops))] if tops else []
    return listing


def _end_masthead(parts: Parts, listing: Listing) -> None:
    """Let the masthead end where the list begins that was found in it; what follows stands beside the agenda."""
    first = listing.items[0].place.line if listing.items else 0
    if first and parts.masthead and parts.masthead[0].place.line < first:
        parts.annex += [one for one in parts.masthead if one.place.line >= first]
        parts.masthead = [one for one in parts.masthead if one.place.line < first]


def _bulleted(parts: Parts, words: Lexicon) -> Listing:
    """Take the bullets of a text that speaks of an agenda, where they are many and short, and nothing is numbered."""
    named = any(
        fold(title) in fold(one.text) for one in parts.masthead[:_HEAD] for title in words.titles[:-1]
    )
    lines = bullets(parts.masthead, words) if named and not parts.agenda else []
    if len(lines) < _FEWEST_BULLETS:
        return Listing()
    listing = all_listed(lines, words)
    listing.doubts.append(doubt("numbers-supplied", lines[0].place, last=len(lines)))
    _end_masthead(parts, listing)
    return listing


def _after(listing: Listing, agenda: Sequence[Paragraph]) -> list[Paragraph]:
    """Give the notes of a document that follow its list and its numbers."""
    places = [*(item.place for item in listing.items), *(one.place for one in listing.rest)]
    last = max((place.line for place in places), default=0)
    return [one for one in agenda if one.place.line > last]


def _with_bare_numbers(parts: Parts, words: Lexicon) -> list[Paragraph]:
    """Give the lines under the title from the first number on, where numbers without points have lines of their own."""
    lines = in_list(_under_title(parts), words)
    numbered = [
        at for at, one in enumerate(lines) if (mark := marker(one.text, words)) and mark.style == "number"
    ]
    return lines[numbered[0] :] if len(numbered) > _FEWEST else []


def _rescued(parts: Parts, words: Lexicon) -> list[Paragraph]:
    """Give the lines of a list of another kind: in the part of the agenda, or under the title of the document."""
    return rescued(parts.agenda, words) or rescued([*_under_title(parts), *parts.agenda], words)


def _from_contents(entries: Sequence[Paragraph], parts: Parts, found: Listing, words: Lexicon) -> Listing:
    """Take the items from the table of contents, where it names more than what was ``found``; its sections are none."""
    levels: list[Doubt] = []
    numbered = [one for one in entries if (mark := marker(one.text, words)) and mark.style in _OF_ITEMS]
    if not numbered and not found.items and all(marker(one.text, words) is None for one in entries):
        numbered, levels = leveled(entries)
        numbered = numbered or list(entries)
    listing = listed(numbered, words, annotated=True)
    if len(listing.items) <= max(len(found.items), 1):
        return found
    doubts = [doubt("list-from-contents", listing.items[0].place), *levels, *listing.doubts]
    return Listing(items=listing.items, rest=list(parts.agenda), doubts=doubts)


def _from_timetable(parts: Parts, words: Lexicon) -> Listing:
    """Take the items from the rows of the timetable, where nothing else names them."""
    parts.timetable = from_first_day(parts.timetable, words)
    items = items_in_rows(parts.timetable, words)
    doubts = [doubt("list-from-timetable", items[0].place)] if items else []
    return Listing(items=items, doubts=doubts)


def _listing(parts: Parts, words: Lexicon) -> Listing:
    annotated = bool(parts.annotations)
    agenda, doubts = begun(parts.agenda, _under_title(parts), words)
    listing = listed(agenda, words, annotated=annotated)
    listing.doubts += doubts
    if listing.items or not annotated or parts.agenda:
        return listing
    return listed(_under_title(parts), words, annotated=True)
