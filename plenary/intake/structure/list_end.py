"""Tell where the list of items begins and ends, and whether there is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from plenary.intake.numbering import Marker, marker
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import may_be_heading
from plenary.intake.words import Lexicon

SENTENCE = 60
_FEWEST = 3
#: A numbered text longer than this, before the list, is a paragraph.
_PARAGRAPH = 150
_GLUED = re.compile(r"(?<=[^\W\d_][.;:])(?=\d{1,2}\.\s[^\W\d_])")
#: So many characters between headings such as ``Item 1`` are an annotation.
_ANNOTATION = 150


def unglued(paragraph: Paragraph) -> list[Paragraph]:
    """Part a line in which the next item follows the point of the last one without a space."""
    if paragraph.cells or not _GLUED.search(paragraph.text):
        return [paragraph]
    return [replace(paragraph, text=text, pieces=(text,)) for text in _GLUED.split(paragraph.text)]


def without_lead(agenda: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Leave out numbered sentences before the list, after which the numbers begin anew."""
    numbers = [_top(marker(one.text, words)) for one in agenda]
    again = next((at for at, one in enumerate(numbers) if at and one is not None and one <= 1), 0)
    lead = [at for at in range(again) if numbers[at] is not None]
    if lead and _are_sentences([agenda[at].text.rstrip() for at in lead]):
        return list(agenda[again:])
    return list(agenda)


def _are_sentences(texts: Sequence[str]) -> bool:
    """Tell whether numbered texts are paragraphs: most are long or announce what follows, and none is short."""
    long = sum(text.endswith(":") or len(text) > _PARAGRAPH for text in texts)
    pointed = all(text.endswith((".", ":", "。", "：")) and len(text) > SENTENCE for text in texts)
    return long == len(texts) or (pointed and long * 2 >= len(texts))


def end_of_list(agenda: Sequence[Paragraph], words: Lexicon) -> int | None:
    """Tell where the list ends; None if sentences stand between its items, so that it is none."""
    last, first_sentence = -1, None
    for index, paragraph in enumerate(agenda):
        found = marker(paragraph.text, words)
        number = _top(found)
        if number is None:
            heads = index + 1 < len(agenda) and _heads_group(paragraph, agenda[index + 1], words)
            if (
                found is None
                and last >= 0
                and first_sentence is None
                and _is_sentence(paragraph)
                and not heads
            ):
                first_sentence = index
            continue
        if last >= 1 and number <= 1:
            return index if first_sentence is None else first_sentence
        if first_sentence is not None and number == last + 1:
            return None
        last = max(last, number)
    if last < 0:
        return None
    return len(agenda) if first_sentence is None else first_sentence


def is_annotated(agenda: Sequence[Paragraph], words: Lexicon) -> bool:
    """Tell whether so much stands between headings such as ``Item 1`` that they are no list."""
    found = [marker(paragraph.text, words) for paragraph in agenda]
    heads = [index for index, one in enumerate(found) if one and one.style == "point"]
    if len(heads) < 2:
        return False
    between = sum(
        len(one.text) for index, one in enumerate(agenda) if found[index] is None and index > heads[0]
    )
    return between > _ANNOTATION * len(heads)


def numbers_run_through(agenda: Sequence[Paragraph], words: Lexicon) -> bool:
    """Tell whether plain numbers go on counting across headings such as ``Point 1``: of paragraphs."""
    found = [marker(paragraph.text, words) for paragraph in agenda]
    first = next((index for index, one in enumerate(found) if one and one.style == "point"), None)
    if first is None:
        return False
    before, after = (
        [int(one.values[0]) for one in part if one and one.style == "number"]
        for part in (found[:first], found[first:])
    )
    if any(number == 1 and earlier > 1 for earlier, number in pairwise(before)):
        # A list came first, then the paragraphs.
        return False
    return bool(after) and after[0] == (before[-1] + 1 if before else 1)


def counts_twice(agenda: Sequence[Paragraph], words: Lexicon) -> bool:
    """Tell whether headings and the paragraphs between them are counted, each from one on, with numbers of the same kind."""
    found = [(one, mark) for one in agenda if (mark := marker(one.text, words)) and mark.style == "number"]
    heads = [may_be_heading(mark.rest) and not one.text.rstrip().endswith(":") for one, mark in found]
    numbers = [int(mark.values[0]) for _, mark in found]
    counted = {
        head: [number for number, is_head in zip(numbers, heads, strict=True) if is_head is head]
        for head in (True, False)
    }
    between = [at for at, head in enumerate(heads) if not head]
    second = [at for at, head in enumerate(heads) if head][1:2]
    return (
        len(counted[True]) >= _FEWEST
        and bool(second and between)
        and between[0] < second[0]
        and all(counted[head] == list(range(1, len(counted[head]) + 1)) for head in (True, False))
    )


def _top(found: Marker | None) -> int | None:
    if found is None or found.style not in {"number", "point"} or "(" in found.values[0]:
        return None
    head = found.values[0].partition(".")[0]
    return int(head) if head.isdigit() else None


def _heads_group(paragraph: Paragraph, after: Paragraph, words: Lexicon) -> bool:
    """Tell whether a longer line without a point stands right above an item, as the name of a group of items does."""
    found = marker(after.text, words)
    numbered = found is not None and found.style == "number" and may_be_heading(found.rest.rstrip("."))
    text = paragraph.text.rstrip()
    return numbered and len(text) < _PARAGRAPH and text[-1:].isalpha() and "..." not in text


def _is_sentence(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph stands for itself: no title, and no title that goes on."""
    text = paragraph.text
    goes_on = not paragraph.gap or text[:1].islower()
    return not goes_on and (len(text) > SENTENCE or not may_be_heading(text))
