"""Part a document into masthead, list of items, annotations and timetable."""

from __future__ import annotations

from collections.abc import Sequence

from plenary.intake import dates, times
from plenary.intake.characters import digits, fold
from plenary.intake.numbering import marker
from plenary.intake.structure.designations import reference_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.part_headings import Kind, folded_forms, heading_of, is_title
from plenary.intake.structure.parts import Parts, start_over
from plenary.intake.structure.strays import is_of_masthead
from plenary.intake.words import LEXICONS, Lexicon

_LOOK_AHEAD = 8
_SHORT = 80
_LONGEST_ROW, _AT_BEGINNING = 200, 20


def part(paragraphs: Sequence[Paragraph], words: Lexicon) -> Parts:
    """Part the paragraphs; every one lands in exactly one part, but for the headings of the parts."""
    parts = Parts()
    kind: Kind = "masthead"
    annotated = any(heading_of(one, words) == "annotations" for one in paragraphs)
    opens = _list_section(paragraphs, words)
    for index, paragraph in enumerate(paragraphs):
        if kind == "masthead" and parts.title is None and is_title(paragraph.text, words):
            parts.title = paragraph
            parts.masthead.append(paragraph)
            continue
        heading = _headed(paragraphs, index, words)
        if _starts_over(parts, kind, heading, paragraphs[index:], words):
            # What stood before was the paper that brings the agenda, with paragraphs of its own.
            start_over(parts, paragraph, words)
            kind = heading or "masthead"
            continue
        if heading:
            kind = heading
            continue
        if annotated and kind == "agenda" and parts.agenda and _is_other_section(paragraph, words):
            kind = "annex"
            continue
        if kind == "agenda" and is_of_masthead(paragraph, words):
            parts.masthead.append(paragraph)
            continue
        before, kind = kind, kind if index < opens else _turn(kind, paragraph, parts, words)
        if kind == "timetable" and before != kind:
            parts.timetable += _days_at_end(parts.of(before), words)
        parts.of(kind).append(paragraph)
    return parts


def _starts_over(
    parts: Parts, kind: Kind, heading: Kind | None, after: Sequence[Paragraph], words: Lexicon
) -> bool:
    """Tell whether an agenda begins within a longer paper: under its own heading, or as an annex under its title."""
    if heading == "agenda" and parts.agenda:
        return _begins_anew(after[1:], words)
    untitled = parts.title is None and not (parts.annotations or parts.timetable)
    annexed = untitled and is_title(after[0].text, words) and _begins_anew(after[1:], words)
    # The whole list is gone through only where a title says that it may be no list.
    return annexed and (kind == "annex" or (kind == "agenda" and _are_paragraphs(parts.agenda, words)))


def _are_paragraphs(agenda: Sequence[Paragraph], words: Lexicon) -> bool:
    """Tell whether what was taken for items are the numbered paragraphs of a text."""
    numbered = [one for one in agenda if (found := marker(one.text, words)) and found.style == "number"]
    return bool(numbered) and all(len(one.text) > _LONGEST_ROW / 2 for one in numbered)


def _headed(paragraphs: Sequence[Paragraph], index: int, words: Lexicon) -> Kind | None:
    """Tell which part a paragraph heads; that of a timetable only where times follow."""
    heading = heading_of(paragraphs[index], words)
    after = paragraphs[index + 1 : index + 1 + _LOOK_AHEAD]
    return None if heading == "timetable" and not _times_follow(after, words) else heading


def _begins_anew(after: Sequence[Paragraph], words: Lexicon) -> bool:
    """Tell whether the next number is the first of a list."""
    found = next(
        (found for one in after[:_LOOK_AHEAD] if (found := marker(one.text, words)) and found.values), None
    )
    return found is not None and found.style in {"number", "point"} and found.values[0] in {"0", "1"}


def _list_section(paragraphs: Sequence[Paragraph], words: Lexicon) -> int:
    """Give where a section of its own holds the list (``II. Provisional agenda``), 0 if none does."""
    for index, one in enumerate(paragraphs):
        found = marker(one.text, words)
        if found and found.style == "section" and heading_of(one, words) == "agenda":
            return index
    return 0


def _days_at_end(paragraphs: list[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Take the days from the end of a part: they head the first rows of the timetable that follows."""
    days: list[Paragraph] = []
    while paragraphs and _is_day(paragraphs[-1].text, words):
        days.insert(0, paragraphs.pop())
    return days


def _is_day(text: str, words: Lexicon) -> bool:
    found = dates.find(text, words) if len(text) < _SHORT else []
    return bool(found) and found[0].start == 0 and not text[found[0].end :].strip(" .,:")


def _is_other_section(paragraph: Paragraph, words: Lexicon) -> bool:
    """Tell whether a line heads a part, such as the background, that this reader has no use for."""
    found = marker(paragraph.text, words)
    return (
        found is not None
        and found.style == "section"
        and len(found.rest) < _SHORT
        and found.rest[-1:].isalpha()
    )


def _turn(kind: Kind, paragraph: Paragraph, parts: Parts, words: Lexicon) -> Kind:
    """Tell which part a paragraph belongs to that has no heading of its own."""
    if kind != "timetable" and paragraph.cells and is_column_head(paragraph, words):
        return "timetable"
    if kind != "masthead":
        starts = kind in {"agenda", "annotations", "annex"} and _is_timed_row(paragraph, words)
        return "timetable" if starts else kind
    cells = [cell for cell in paragraph.cells if cell]
    if parts.title and len(cells) > 1 and cells[0].strip(".") in {"0", "1"}:
        return "agenda"
    found = marker(paragraph.text, words)
    if _refers(paragraph, parts, words) or found is None or found.style not in {"number", "point", "decimal"}:
        return kind
    first = found.values[0].partition(".")[0] in {"0", "1"}
    return "agenda" if first or parts.title else kind


def _refers(paragraph: Paragraph, parts: Parts, words: Lexicon) -> bool:
    """Tell whether a line above the title says under which item the document itself comes."""
    if parts.title is not None:
        return False
    found = marker(paragraph.text, words)
    alone = found is not None and found.style == "point" and not found.rest.strip()
    return alone or reference_shape(words).fullmatch(digits(paragraph.text)) is not None


def _times_follow(paragraphs: Sequence[Paragraph], words: Lexicon) -> bool:
    return any(
        is_column_head(one, words) or (len(one.text) < _LONGEST_ROW and _near(one, words))
        for one in paragraphs
    )


def _near(paragraph: Paragraph, words: Lexicon) -> bool:
    """Tell whether a row or a short line holds a time or a date; in a long line it must stand near the beginning."""
    text = paragraph.text
    starts = [one.start for one in times.find(text, words)] + [one.start for one in dates.find(text, words)]
    return bool(starts) and (bool(paragraph.cells) or len(text) < _SHORT or min(starts) < _AT_BEGINNING)


def _is_timed_row(paragraph: Paragraph, words: Lexicon) -> bool:
    first = next((cell for cell in paragraph.cells if cell), "")
    if len(paragraph.cells) < 2 or not first or len(first) > 60:
        return False
    spans = times.find(first, words)
    return bool(spans) and spans[0].ends is not None and spans[0].start < 3


def is_column_head(paragraph: Paragraph, words: Lexicon) -> bool:
    """Tell whether a row heads the columns of a timetable."""
    cells = {fold(cell) for cell in paragraph.cells if cell}
    if not cells:
        return False
    for one in (words, LEXICONS["en"]):
        kinds = (one.times_column, one.item_column, one.title_column)
        if sum(bool(cells & set(folded_forms(kind))) for kind in kinds) >= 2:
            return True
    return False
