"""See that nothing of an agenda is lost in silence: what stands nowhere in the reading is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from plenary.intake import dates, symbols, times
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.reading import Item, Reading
from plenary.intake.structure.designations import session_shape
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.known import Known, letters_of
from plenary.intake.words import LEXICONS, Lexicon

_SHORT, _TOLD = 120, 80
#: The number of an item that has no point, with what numbers its sub-items.
_BARE = re.compile(r"\d{1,2}(?:\.\d{1,2})*\s+[^\W\d_]{2}")


def unread(
    paragraphs: Sequence[Paragraph], besides: Iterable[Paragraph], held: Reading, words: Lexicon
) -> list[Doubt]:
    """Give a doubt for each stretch of lines of which neither the reading nor another doubt says anything.

    Of what stands above the first item, and ``besides`` list, annotations and timetable, only those lines count that
    name hours or a day, or begin as items do.
    """
    known = Known(held, words)
    above, outside = set(_above(paragraphs, held.items)), set(besides)

    def counts(one: Paragraph) -> bool:
        numbered = one in above and _numbered(one, words)
        return one not in above | outside or numbered or _tells(one, words)

    marked = [(one, not known.holds(one) and counts(one)) for one in paragraphs]
    doubts: list[Doubt] = []
    for lost, stretch in groupby(marked, lambda pair: pair[1]):
        lines = [one for one, _ in stretch] if lost else []
        if lines:
            text = lines[0].text
            told = text if len(text) < _TOLD else f"{text[: _TOLD - 1]}…"
            doubts.append(doubt("lines-unread", lines[0].place, line=told, count=len(lines)))
    return doubts


def _above(paragraphs: Sequence[Paragraph], items: Sequence[Item]) -> Sequence[Paragraph]:
    """Give what stands above the first item."""
    if not items:
        return ()
    title = letters_of(items[0].title)
    there = [at for at, one in enumerate(paragraphs) if one.place == items[0].place]
    named = [at for at in there if title in letters_of(paragraphs[at].text)]
    return paragraphs[: (named or there or [0])[0]]


def _tells(one: Paragraph, words: Lexicon) -> bool:
    """Tell whether a short line outside the agenda names hours, or begins with a day of the week."""
    text = one.text.strip()
    if len(text) > _SHORT:
        return False
    timed = any(span.ends for span in times.find(text, words))
    return timed or any(day.weekday is not None and day.start == 0 for day in _days(text, words))


def _numbered(one: Paragraph, words: Lexicon) -> bool:
    """Tell whether a short line begins with a number as items do, and with no date or session."""
    text = one.text.strip()
    dated = symbols.parse(text) or _days(text, words) or session_shape(words).search(text)
    return _BARE.match(text) is not None and len(text) < _SHORT and not dated


def _days(text: str, words: Lexicon) -> list[dates.Found]:
    return [*dates.find(text, words), *dates.find(text, LEXICONS["en"])]
