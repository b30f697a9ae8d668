"""What a line that is typed mends: the title of an item, where it is split, a slot, the year of the dates."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from plenary.intake import editing
from plenary.intake.characters import digits
from plenary.intake.doubts import Doubt
from plenary.intake.reading import Reading
from plenary.intake.repairing import settled
from plenary.intake.slot_editing import rewritten, wrong_in
from plenary.intake.years import in_year
from plenary.tongue import N_, Tongue
from ui.models.review import Understood, number_of, slot_of

TITLE, PART = N_("Title of the item"), N_("Put the cursor where the next item begins, then Enter")
SLOT, YEAR = N_("Day, hours and items of the meeting"), N_("Year of the meeting")
_FIRST, _LAST = 1900, 2199
Mend = Callable[[Reading], Reading]


class Asked(Struct, frozen=True):
    """What is to be typed.

    Attributes:
        words: what it is, marked.
        text: what stands there at first.
        change: gives the change from the line and from where the cursor stands in it.
        wrong: tells what of a line cannot be, where that can be told.
    """

    words: str
    text: str
    change: Callable[[str, int], Mend]
    wrong: Callable[[str, Reading], Doubt | None] = lambda _line, _reading: None


def line_of_row(row: Understood | None, tongue: Tongue) -> Asked | None:
    """Ask for the line of a row anew: the title of an item, a slot; nothing else is typed."""
    slot = slot_of(row)
    if row is not None and slot is not None:
        return _slot(slot, row.typed, tongue)
    number = number_of(row)
    if row is None or not number:
        return None
    return Asked(TITLE, row.text, lambda line, _: partial(editing.retitle, number=number, title=line))


def _slot(place: int, written: str, tongue: Tongue) -> Asked:
    def change(line: str, _cursor: int) -> Mend:
        return partial(rewritten, place=place, line=line, tongue=tongue)

    def wrong(line: str, reading: Reading) -> Doubt | None:
        return wrong_in(reading, place, line, tongue)

    return Asked(SLOT, written, change, wrong)


def part_of_row(row: Understood | None) -> Asked | None:
    """Ask where the title of an item is to be split."""
    number = number_of(row)
    if row is None or not number:
        return None
    return Asked(PART, row.text, lambda _, cursor: partial(editing.split, number=number, at=cursor))


def year_of(doubt: Doubt) -> Asked:
    """Ask for the year of dates that name none."""
    return Asked(YEAR, dict(doubt.facts).get("year", ""), lambda line, _: partial(_in_year, line))


def answering(asked: Asked, doubt: Doubt) -> Asked:
    """Ask for the same, and hold a doubt for settled once something was changed."""
    return replace(asked, change=lambda line, cursor: partial(_answered, asked.change(line, cursor), doubt))


def _answered(change: Mend, doubt: Doubt, reading: Reading) -> Reading:
    now = change(reading)
    return now if now == reading else settled(now, doubt)


def _in_year(line: str, reading: Reading) -> Reading:
    written = digits(line).strip()
    year = int(written) if written.isascii() and written.isdigit() else 0
    return in_year(reading, year) if _FIRST <= year <= _LAST else reading
