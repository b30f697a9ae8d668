"""The organization of work as rows: days, the meetings under them, the items under those."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from msgspec import Struct

from plenary.agenda.agenda import Consideration
from plenary.agenda.meetings import Meeting, Sitting
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.refusal import Refusal
from plenary.terms import SITTINGS
from plenary.tongue import N_, Tongue
from ui.models.rows import RowModel
from ui.text import begun, time_of_day

NUMBERED = N_("%(ordinal)s meeting")
ROSE = N_("rose %(time)s")
CANCELLED, PRIVATE = N_("cancelled"), N_("private")
CONTINUED = N_("%(title)s (cont’d)")
SHORT_HOUR, HOURS = "%s\u00a0h\u00a0%s", " horas"
"""An hour of a French timetable as a narrow column has it, and the noun that a Spanish one leaves out there."""
NOW_CONSIDERED = N_("being considered")
CONCLUDED = N_("concluded")


class Level(Enum):
    """What a row of the programme is."""

    DAY = auto()
    MEETING = auto()
    ITEM = auto()


class ProgrammeRow(Struct, frozen=True):
    """One row. ``note`` stands at its end, in the colour of its role; ``live`` is the meeting that sits or the item before it."""

    id: str
    level: Level
    text: str
    number: str = ""
    note: str = ""
    role: str = "text2"
    live: bool = False
    done: bool = False
    item: ItemNumber | None = None

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        return " ".join(part for part in (self.number, self.text, self.note) if part)


class ProgrammeModel(RowModel[ProgrammeRow]):
    """The programme that is shown."""


def programme_rows(conference: Conference, tongue: Tongue) -> tuple[ProgrammeRow, ...]:
    """Give the programme as it stands."""
    return tuple(_rows(conference, tongue))


def _rows(conference: Conference, tongue: Tongue) -> Iterator[ProgrammeRow]:
    meetings = {meeting.slot: meeting for meeting in conference.meetings.held if meeting.slot}
    number = len(conference.meetings.held)
    day, seen = None, set[ItemNumber]()
    for slot in conference.programme.slots:
        if slot.date != day:
            day = slot.date
            yield ProgrammeRow(f"day/{day}", Level.DAY, begun(tongue.weekday_date(day, year=False)))
        meeting = meetings.get(slot.id)
        if meeting is None and slot.status != "cancelled":
            number += 1
        yield _meeting(conference, slot, meeting, meeting.number if meeting else number, tongue)
        yield from _items(conference, slot, meeting, seen, tongue)
        seen.update(slot.items)


def _meeting(
    conference: Conference, slot: Slot, meeting: Meeting | None, number: int, tongue: Tongue
) -> ProgrammeRow:
    live = meeting is not None and meeting is conference.meetings.current
    if slot.status == "cancelled":
        note = tongue.text(CANCELLED)
    elif meeting is None:
        note = _hours(slot, tongue)
    elif meeting.rose is not None:
        note = tongue.text(ROSE, time=time_of_day(conference.body.local(meeting.rose), tongue))
    else:
        note = tongue.text(_sits(conference, meeting))
    text = begun(tongue.text(NUMBERED, ordinal=tongue.ordinal(number)))
    public = meeting is not None and meeting.public and conference.meetings.sitting is Sitting.OPEN
    role = ("ok" if public else "warn") if live else "text2"
    return ProgrammeRow(f"slot/{slot.id}", Level.MEETING, text, note=note, role=role, live=live)


def _sits(conference: Conference, meeting: Meeting) -> str:
    """Give the word for how the meeting that sits stands: whether it is in private where it goes on."""
    sitting = conference.meetings.sitting
    return SITTINGS[sitting] if meeting.public or sitting is not Sitting.OPEN else PRIVATE


def _hours(slot: Slot, tongue: Tongue) -> str:
    """Give from when to when; in French and Spanish short, as a narrow column asks."""
    if tongue.code != "fr":
        return tongue.time_range(slot.start, slot.end).removesuffix(HOURS)
    return (
        "–".join(
            SHORT_HOUR % (each.hour, f"{each.minute:02d}" if each.minute else "")
            for each in (slot.start, slot.end)
        )
        .replace("\u00a0–", "–")
        .strip("\u00a0")
    )


def _items(
    conference: Conference, slot: Slot, meeting: Meeting | None, seen: set[ItemNumber], tongue: Tongue
) -> Iterator[ProgrammeRow]:
    current = meeting is not None and meeting is conference.meetings.current
    beside = conference.agenda.current if current else ()
    for number in dict.fromkeys((*slot.items, *beside)):
        try:
            item = conference.agenda.item(number)
        except Refusal:
            continue
        title = item.title(tongue.code)
        if number in seen:
            title = tongue.text(CONTINUED, title=title)
        live = current and number in conference.agenda.current
        done = item.state is Consideration.CONCLUDED
        said = NOW_CONSIDERED if live else CONCLUDED if done else ""
        yield ProgrammeRow(
            id=f"item/{slot.id}/{number}",
            level=Level.ITEM,
            text=title,
            number=tongue.item_number(number),
            note=tongue.text(said),
            live=live,
            done=done,
            item=number,
        )
    if slot.label and not slot.items:
        yield ProgrammeRow(f"label/{slot.id}", Level.ITEM, slot.label)
