"""Know lists within lists: numbers that begin anew under an item, and go on with the list after it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import Marker, marker
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import may_be_heading, same
from plenary.intake.words import Lexicon

_SENTENCE = 60


def unnested(agenda: Sequence[Paragraph], words: Lexicon) -> tuple[list[Paragraph], list[Doubt]]:
    """Give the list with ``1.``, ``2.`` under item 9 as ``9.1.``, ``9.2.``, where item 10 comes after them.

    Only lines that follow one another count, and none that repeats a title of the list: annotations do.
    """
    made = list(agenda)
    doubts: list[Doubt] = []
    numbers = [_number(one, words) for one in made]
    if next((one for one in numbers if one is not None), 2) > 1:
        return made, doubts
    for at, number in enumerate(numbers):
        inner = _inner(numbers, at) if number else 0
        if not inner or _announces(made[at]) or not _is_inner(made, at, inner, words):
            continue
        for step in range(1, inner + 1):
            one = made[at + step]
            text = f"{number}.{one.text.lstrip()}"
            made[at + step] = replace(one, text=text, pieces=(text,))
            numbers[at + step] = None
        first, last = f"{number}.1", f"{number}.{inner}"
        doubts.append(doubt("numbers-nested", made[at + 1].place, item=number, first=first, last=last))
    return made, doubts


def _announces(paragraph: Paragraph) -> bool:
    """Tell whether a line is a sentence that announces the list, and no item of it."""
    return paragraph.text.rstrip().endswith((":", "：")) and len(paragraph.text) > _SENTENCE


def _number(paragraph: Paragraph, words: Lexicon) -> int | None:
    found = marker(paragraph.text, words) if not paragraph.cells else None
    plain = found is not None and found.style == "number" and paragraph.text.lstrip()[:1].isdigit()
    return int(found.values[0]) if found is not None and plain else None


def _inner(numbers: Sequence[int | None], at: int) -> int:
    """Count the lines 1, 2, 3 … after a number that are followed by the next number; 0 if there are none.

    A heading without a number may stand before the next number, but not between the lines.
    """
    number, count = numbers[at] or 0, 0
    while numbers[at + count + 1 : at + count + 2] == [count + 1] and count + 1 != number + 1:
        count += 1
    after = next((one for one in numbers[at + count + 1 :] if one is not None), None)
    return count if count and after == number + 1 else 0


def _has_own(found: Marker | None, number: int) -> bool:
    """Tell whether a line after an inner one is its sub-item, so that it is no inner one."""
    return found is not None and (
        found.style == "letter" or (found.style == "decimal" and found.values[0].startswith(f"{number}."))
    )


def _is_inner(agenda: Sequence[Paragraph], at: int, count: int, words: Lexicon) -> bool:
    inner = agenda[at + 1 : at + count + 1]
    others = [found.rest for one in agenda if one not in inner and (found := marker(one.text, words))]
    titles = [found.rest for one in inner if (found := marker(one.text, words))]
    following = agenda[at + count + 1 : at + count + 2]
    if any(_has_own(marker(one.text, words), count) for one in following):
        return False
    plain = all(may_be_heading(title.rstrip(" .;:")) for title in titles)
    return plain and not any(same(title, other) for title in titles for other in others)
