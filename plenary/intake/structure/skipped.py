"""Doubt a list whose numbers or letters do not follow one another: something may have been left out."""

from __future__ import annotations

import re

from plenary.intake.doubts import Doubt, doubt
from plenary.intake.numbering import parent
from plenary.intake.source import Place

_LETTER = re.compile(r"\(([a-z])\)$")


def skipped(number: str, before: str | None, place: Place) -> list[Doubt]:
    """Give the doubt about a number that does not follow the one ``before`` it, if there is one."""
    if before is None:
        first = number.isdigit() and int(number) > 1
        return [doubt("number-first", place, item=number)] if first else []
    last = before.partition(" ")[0].partition(".")[0]
    if number.isdigit():
        gap = last.isdigit() and int(number) > int(last) + 1
        return [doubt("number-skipped", place, item=number, before=last)] if gap else []
    return [doubt("number-skipped", place, item=number, before=before)] if _skips(number, before) else []


def _skips(number: str, before: str) -> bool:
    """Tell whether a letter was left out: after another one, or (a) itself after the item above."""
    found = _LETTER.search(number)
    above = parent(number)
    if found is None or above is None or above.count("("):
        return False
    if before == above:
        return found[1] != "a"
    siblings = before.partition(f"{above} (")[2].partition(")")[0]
    return len(siblings) == 1 and ord(found[1]) > ord(siblings) + 1
