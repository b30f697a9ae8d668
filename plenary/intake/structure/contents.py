"""Take the table of contents out of a document; where there is no other list, it is the list of items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake.characters import digits, fold, run_on
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.part_headings import folded_forms, heading_of
from plenary.intake.words import Lexicon
from plenary.intake.words.page_heads import PAGE_HEADS

#: Points that lead to the numbers of paragraphs and of a page at the end of an entry.
_PAGES = re.compile(r"[\s.…·]*(?:(?<=[\s.…·])\d{1,3}(?:\s*[-–—−]\s*\d{1,3})?\s+)?(?<=[\s.…·])\d{1,3}$")
#: Points that lead to pages, with whatever a converter put behind them: the foot of the page, the word for it.
_LED = re.compile(r"(?:\s?[.…·]){4,}\s*(?:[\divxlc]{1,5}\b.*)?$")
#: So many lines of an entry may come before the one that has its page, so long is a table at most.
_WRAPPED, _LONGEST, _FEWEST = 3, 150, 3
_LONG, _LETTERS = 300, 26


def taken(paragraphs: Sequence[Paragraph], words: Lexicon) -> tuple[list[Paragraph], list[Paragraph]]:
    """Part the entries of a table of contents from everything else; their pages are left out."""
    heads = folded_forms(words.contents)
    start = next((at for at, one in enumerate(paragraphs) if fold(one.text) in heads), None)
    start = _unheaded(paragraphs) if start is None else start
    if start is None:
        return list(paragraphs), []
    end = _end(paragraphs, start + 1, words)
    paged = [one for one in paragraphs[start + 1 : end] if _pages(one.text)]
    if len(paged) < _FEWEST:
        return list(paragraphs), []
    return [*paragraphs[:start], *paragraphs[end:]], _entries(paragraphs[start + 1 : end], words)


def _pages(text: str) -> re.Match[str] | None:
    """Find the pages at the end of an entry, with the points that lead to them."""
    plain = digits(text)
    return _LED.search(plain) or _PAGES.search(plain)


def _unheaded(paragraphs: Sequence[Paragraph]) -> int | None:
    """Give what stands before the first of several lines that end with points, where no word heads a table of contents."""
    led = [at for at, one in enumerate(paragraphs) if _LED.search(digits(one.text))]
    if len(led) <= _FEWEST or led[0] == 0:
        return None
    first = led[0]
    wrapped = first > 1 and paragraphs[first].text[:1].islower()
    return first - 2 if wrapped else first - 1


def _end(paragraphs: Sequence[Paragraph], start: int, words: Lexicon) -> int:
    """Give where the table ends: after its last page number, before the numbers begin anew or sentences come."""
    end, highest = start, 0
    for at in range(start, min(start + _LONGEST, len(paragraphs))):
        one = paragraphs[at]
        found = marker(one.text, words)
        number = int(found.values[0]) if found and found.style == "number" else 0
        paged = _pages(one.text) is not None
        if (number == 1 and highest and not paged) or at - end > _WRAPPED or len(one.text) > _LONG:
            break
        if heading_of(one, words) and not paged and at > start + 1:
            break
        highest = max(highest, number)
        end = at + 1 if paged else end
    return end


def _entries(table: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Join the lines of each entry and take its pages away."""
    entries: list[Paragraph] = []
    heads = folded_forms(PAGE_HEADS[words.code])
    open_entry: Paragraph | None = None
    for one in table:
        if marker(one.text, words) or (open_entry and fold(open_entry.text) in heads):
            open_entry = None
        text = run_on((open_entry.text, one.text)) if open_entry else one.text
        place = open_entry.place if open_entry else one.place
        found = _pages(text)
        indent = open_entry.indent if open_entry else one.indent
        whole = replace(one, text=text, pieces=(text,), place=place, cells=(), indent=indent)
        if found is None:
            open_entry = whole if text[:1].isalnum() else None
            continue
        title = text[: found.start()].rstrip(" .…·")
        entries.append(replace(whole, text=title, pieces=(title,)))
        open_entry = None
    return entries


def leveled(entries: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Doubt]]:
    """Number entries without numbers by how far in they stand; none where all stand alike."""
    first = min((one.indent for one in entries), default=0)
    if not entries or entries[0].indent > first or all(one.indent == first for one in entries):
        return [], []
    made: list[Paragraph] = []
    top = letters = 0
    for one in entries:
        top, letters = (top, letters + 1) if one.indent > first else (top + 1, 0)
        mark = f"({chr(96 + min(letters, _LETTERS))})" if letters else f"{top}."
        made.append(replace(one, text=f"{mark} {one.text}", pieces=(f"{mark} {one.text}",)))
    return made, [doubt("numbers-supplied", entries[0].place, last=top)]
