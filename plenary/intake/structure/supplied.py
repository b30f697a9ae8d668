"""Number items that lost their automatic numbers on the way: by their order, their colons and their stops."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from plenary.intake import symbols
from plenary.intake.characters import fold, run_on
from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import marker, under
from plenary.intake.structure.flow import Paragraph
from plenary.intake.structure.titles import may_be_heading
from plenary.intake.words import Lexicon
from plenary.intake.words.open_ends import ends_open

Numbered = tuple[str, str, Paragraph]
_POINTS = ".;:。；：؛"
_GOES_ON = re.compile(r"[;；؛]\s*(?:[^\W\d_]{1,3})?$")
#: The first letter of what is announced was left at the end of the line before.
_LEFT_OVER = re.compile(r"(?<=[:：])\s*(?:[(（]?\w[)）]|\d{1,2}\.)$")
#: The number of a rule or of a year at the beginning of a line, which ends a sentence begun above.
_CITED = re.compile(r"\d{1,4},? [a-zа-яё]")
_FEWEST = 2


def supplied(agenda: Sequence[Paragraph], words: Lexicon) -> list[Numbered]:
    """Give number, text and paragraph of the lines that can be titles; fewer than two are no list.

    What is announced by a colon and has no letters of its own is lettered as long as its lines end with semicolons, and with the point after them.
    """
    found = list(_numbered([one for one in _joined(agenda, words) if _may_be_item(one)], words))
    return found if len(found) >= _FEWEST else []


def _joined(agenda: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Join the lines that go on in small letters, with the figure that is cited or after an open end, with those before them."""
    lines: list[Paragraph] = []
    for one in agenda:
        left_open = bool(lines) and ends_open(lines[-1].text, words.code) and not marker(one.text, words)
        goes_on = one.text[:1].islower() or _CITED.match(one.text) or left_open
        if lines and goes_on and lines[-1].text.rstrip()[-1:] not in _POINTS:
            text = run_on((lines[-1].text, one.text))
            lines[-1] = replace(lines[-1], text=text, pieces=(text,))
        else:
            lines.append(one)
    return lines


def _may_be_item(paragraph: Paragraph) -> bool:
    text = paragraph.text.strip()
    plain = may_be_heading(text.rstrip(_POINTS)) and len(fold(text)) > 1
    return plain and symbols.parse(text) is None


def _numbered(lines: Sequence[Paragraph], words: Lexicon) -> Iterator[Numbered]:
    top, letters, inside, last = 0, 0, False, ""
    for paragraph in lines:
        text = _LEFT_OVER.sub("", paragraph.text.strip())
        found = marker(text, words)
        lettered = under(found.values[0], last) if found and found.style == "letter" and last else None
        ends = _GOES_ON.search(text) is not None, text.endswith((".", "。"))
        if lettered:
            number, rest, inside = lettered, found.rest if found else text, False
        elif inside and any(ends):
            letters += 1
            number, rest = f"{top} ({chr(96 + min(letters, 26))})", text
        else:
            top, letters = top + 1, 0
            number, rest = str(top), found.rest if found and found.style == "bullet" else text
        inside = text.endswith((":", "：")) or (inside and ends[0])
        last = number
        yield number, rest, paragraph


def bullets(lines: Sequence[Paragraph], words: Lexicon) -> list[Paragraph]:
    """Give the first run of bulleted lines that can be titles, numbered in their order; a sentence with its point ends it."""
    made: list[Paragraph] = []
    for one in lines:
        found = marker(one.text, words)
        ends = found is not None and bool(made) and found.rest.endswith(".") > made[-1].text.endswith(".")
        if found and found.style == "bullet" and not ends and may_be_heading(found.rest.rstrip(_POINTS)):
            text = f"{len(made) + 1}. {found.rest}"
            made.append(replace(one, text=text, pieces=(text,), cells=()))
        elif made:
            break
    return made


def begun(
    agenda: Sequence[Paragraph], before: Sequence[Paragraph], words: Lexicon
) -> tuple[list[Paragraph], list[Doubt]]:
    """Number the lines ``before`` a list whose first number is not the first, and give them with the list."""
    first = next(
        (found for one in agenda if (found := marker(one.text, words)) and found.style == "number"), None
    )
    start = int(first.values[0]) if first else 1
    lines = supplied(before, words) if start > 1 else []
    tops = [number for number, _, _ in lines if number.isdigit()]
    if len(tops) < _FEWEST or len(tops) >= start:
        return list(agenda), []
    made = [_written(number, text, paragraph) for number, text, paragraph in lines]
    return [*made, *agenda], [doubt("numbers-supplied", lines[0][2].place, last=len(tops))]


def _written(number: str, text: str, paragraph: Paragraph) -> Paragraph:
    """Write the number before a line as the list would: ``2.``, ``(a)``."""
    mark = f"{number}." if number.isdigit() else number.rpartition(" ")[2]
    told = f"{mark} {text}"
    return replace(paragraph, text=told, pieces=(told,), cells=())
