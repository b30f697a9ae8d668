"""Tell how the lines of a list are set: with commas that go on, with points, in cells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from plenary.intake.doubts import Doubt
from plenary.intake.structure.flow import Paragraph

_NUMBER_CELL = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?")


def comma_at_end(text: str) -> str:
    """Give the comma at the end of a line: it stays where the title goes on."""
    return text.rstrip()[-1:] if text.rstrip().endswith((",", "،", "，")) else ""


def is_pointed(agenda: Sequence[Paragraph]) -> bool:
    """Tell whether items end with points, so that one that does not goes on in the next line."""
    pointed = sum(one.text.rstrip().endswith((".", ";", ":")) for one in agenda)
    return pointed * 3 > len(agenda) * 2


def with_point(paragraph: Paragraph) -> str:
    """Give a row of number and title as one numbered line."""
    cells = [cell for cell in paragraph.cells if cell]
    if len(cells) >= 2 and _NUMBER_CELL.fullmatch(cells[0]):
        point = "." if cells[0].isdigit() else ""
        return f"{cells[0]}{point} {' '.join(cells[1:])}"
    return paragraph.text


def leave_out(told: Doubt, doubts: list[Doubt], before: Doubt | None) -> Doubt | None:
    """Enter a doubt about a line between the items, and give it; with the line ``before`` it, if that was left out too, it is one doubt.

    What stands under many items (the committee that takes them, "no document") is said once.
    """
    if any(one.facts == told.facts for one in doubts if one.code == told.code):
        return before
    if before is not None and doubts and doubts[-1] == before:
        doubts[-1] = replace(before, code="lines-in-list")
    else:
        doubts.append(told)
    return doubts[-1]
