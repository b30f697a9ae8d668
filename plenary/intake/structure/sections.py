"""Part a document into masthead, list of items, annotations and timetable."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct, field

from plenary.intake import dates, times
from plenary.intake.characters import digits, fold, is_han, squeezed
from plenary.intake.numbering import marker
from plenary.intake.structure.designations import reference_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.strays import is_of_masthead
from plenary.intake.words import LEXICONS, Lexicon

Kind = Literal["masthead", "agenda", "annotations", "annex", "timetable"]
_LONGEST_HEADING = 160
_LOOK_AHEAD = 8
_SHORT = 80
_NUMBER_AFTER = re.compile(r"(?: (?:[ivx]{1,4}|\d{1,2}))?")


class Parts(Struct):
    """The paragraphs of each part, headings of parts left out; ``title`` is that of the document."""

    title: Paragraph | None = None
    masthead: list[Paragraph] = field(default_factory=list)
    agenda: list[Paragraph] = field(default_factory=list)
    annotations: list[Paragraph] = field(default_factory=list)
    annex: list[Paragraph] = field(default_factory=list)
    timetable: list[Paragraph] = field(default_factory=list)

    def of(self, kind: Kind) -> list[Paragraph]:
        """Give the list of one part."""
        lists = {
            "masthead": self.masthead,
            "agenda": self.agenda,
            "annotations": self.annotations,
            "annex": self.annex,
            "timetable": self.timetable,
        }
        return lists[kind]


def part(paragraphs: Sequence[Paragraph], words: Lexicon) -> Parts:
    """Part the paragraphs; every one lands in exactly one part, but for the headings of the parts."""
    parts = Parts()
    kind: Kind = "masthead"
    annotated = any(_heading(one, words) == "annotations" for one in paragraphs)
    opens = _list_section(paragraphs, words)
    for index, paragraph in enumerate(paragraphs):
        if kind == "masthead" and parts.title is None and is_title(paragraph.text, words):
            parts.title = paragraph
            parts.masthead.append(paragraph)
            continue
        heading = _heading(paragraph, words)
        if heading == "timetable" and not _times_follow(
            paragraphs[index + 1 : index + 1 + _LOOK_AHEAD], words
        ):
            heading = None
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


def _list_section(paragraphs: Sequence[Paragraph], words: Lexicon) -> int:
    """Give where a section of its own holds the list (``II. Provisional agenda``), 0 if none does."""
    for index, one in enumerate(paragraphs):
        found = marker(one.text, words)
        if found and found.style == "section" and _heading(one, words) == "agenda":
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
    refers = parts.title is None and reference_shape(words).fullmatch(digits(paragraph.text))
    if refers or found is None or found.style not in {"number", "point", "decimal"}:
        return kind
    first = found.values[0].partition(".")[0] in {"0", "1"}
    return "agenda" if first or parts.title else kind


def title_part(text: str) -> str:
    """Give a title without what some add after a comma: where and when the session is."""
    head, _, rest = re.sub("[،，]", ",", text).partition(",")
    return text[: len(head)].strip() if any(sign.isdigit() for sign in digits(rest)) else text.strip()


def is_title(text: str, words: Lexicon) -> bool:
    """Tell whether a line is the title of an agenda, and no reference to one."""
    text = title_part(text)
    if len(text) > _LONGEST_HEADING or marker(text, words) or reference_shape(words).match(digits(text)):
        return False
    folded = fold(text)
    if squeezed(text) in _squeezed(words.titles):
        return True
    return any(_longer(folded, title) for title in _folded(words.titles))


def _longer(folded: str, title: str) -> bool:
    if " " not in title and not title[:1] > "\u3000":
        return False
    if title[:1] > "\u3000" and folded[len(title) :].lstrip()[:1].isascii():
        return False
    return (
        folded.startswith((f"{title} ", title if title[:1] > "\u3000" else f"{title} ")) and len(folded) < 90
    )


@lru_cache(maxsize=64)
def _folded(forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(form) for form in forms)


@lru_cache(maxsize=64)
def _squeezed(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(squeezed(form) for form in forms)


def _heading(paragraph: Paragraph, words: Lexicon) -> Kind | None:
    text = paragraph.text
    if not text or len(text) > _LONGEST_HEADING or len([cell for cell in paragraph.cells if cell]) > 1:
        return None
    return heading_kind(text, words)


def heading_kind(text: str, words: Lexicon) -> Kind | None:
    """Tell which part a line heads by its words alone; None if it heads none."""
    if len(text) > _LONGEST_HEADING:
        return None
    numbered = marker(text, words)
    if numbered and numbered.style != "section":
        return None
    folded = fold(numbered.rest if numbered else text)
    return _kind_of(folded, words, numbered=numbered is not None)


def _kind_of(folded: str, words: Lexicon, *, numbered: bool) -> Kind | None:
    if squeezed(folded) in _squeezed(words.annotations) or _annotates(folded, words):
        return "annotations"
    if squeezed(folded) in _squeezed(words.agenda):
        return "agenda"
    if any(_is_annex(folded, form) for form in _folded(words.annex)):
        return "annex"
    folded = _without_annex(folded, words)
    for form in _folded(words.timetable):
        if squeezed(folded) == squeezed(form) or (
            folded.startswith(form + " ") and (numbered or " " in form)
        ):
            return "timetable"
    return None


def _without_annex(folded: str, words: Lexicon) -> str:
    """Take the word for an annex, and its number, from before the title of the annex."""
    for form in _folded(words.annex):
        if folded.startswith(form if is_han(form) else f"{form} "):
            return re.sub(r"^(?:[ivx]{1,4}|\d{1,2}) ", "", folded[len(form) :].lstrip())
    return folded


def _annotates(folded: str, words: Lexicon) -> bool:
    """Tell whether a heading says annotations to, or on, an agenda."""
    begins = any(folded.startswith(f"{form} ") for form in _folded(words.annotations))
    return begins and any(folded.endswith(f" {form}") for form in _folded(words.agenda))


def _is_annex(folded: str, form: str) -> bool:
    return folded.startswith(form) and _NUMBER_AFTER.fullmatch(folded[len(form) :]) is not None


def _times_follow(paragraphs: Sequence[Paragraph], words: Lexicon) -> bool:
    return any(
        is_column_head(one, words)
        or (len(one.text) < 200 and (times.find(one.text, words) or dates.find(one.text, words)))
        for one in paragraphs
    )


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
        if sum(bool(cells & set(_folded(kind))) for kind in kinds) >= 2:
            return True
    return False
