"""The organization of work as rows: days, the meetings under them, the items under those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto

from msgspec import Struct

from plenary.agenda.agenda import Consideration
from plenary.agenda.meetings import Meeting, Sitting
from plenary.agenda.programme import Slot
from plenary.agenda.timetable import Place, Stretch
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.refusal import Refusal
from plenary.terms import SITTINGS
from plenary.tongue import N_, Tongue
from ui.models.rows import RowModel
from ui.text import begun, time_of_day

NUMBERED, RESUMED = N_("%(ordinal)s meeting"), N_("%(ordinal)s meeting (resumed)")
ROSE = N_("rose %(time)s")
MEETING, NOT_HELD = N_("Meeting"), N_("not held")
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
    number = len(conference.meetings.held)
    day, seen, here = None, set[ItemNumber](), conference.slot
    for place in conference.timetable:
        if place.opens.date() != day:
            day = place.opens.date()
            yield ProgrammeRow(f"day/{day}", Level.DAY, begun(tongue.weekday_date(day, year=False)))
        slot = place.slot
        if slot is None:
            yield from _outside(conference, place.sat[-1], seen, tongue)
            continue
        if place.sat:
            yield _sat(conference, f"slot/{slot.id}", place.sat[-1], tongue)
        elif place.elsewhere is not None:
            yield _elsewhere(conference, slot, place.elsewhere, tongue)
        else:
            number += place.to_come is not None
            yield _passed(slot, tongue) if place.passed else _to_come(slot, number, tongue)
        beside = conference.agenda.current if slot == here else ()
        yield from _items(conference, f"item/{slot.id}", (slot.items, beside), seen, tongue)
        if slot.label and not slot.items:
            yield ProgrammeRow(f"label/{slot.id}", Level.ITEM, slot.label)
        seen.update(_begun(conference, place, slot))


def _begun(conference: Conference, place: Place, slot: Slot) -> Iterable[ItemNumber]:
    """Give what a later meeting goes on with: what was taken up in one that rose, what is programmed for one to come."""
    sat = place.sat[-1] if place.sat else None
    if sat is not None and sat.ends is not None:
        return conference.agenda.considered_between(sat.begins, sat.ends)
    return () if slot.status == "cancelled" or place.passed else slot.items


def _outside(
    conference: Conference, stretch: Stretch, seen: set[ItemNumber], tongue: Tongue
) -> Iterator[ProgrammeRow]:
    """Give what sat outside the programme; while it sits, with what is before it."""
    yield _sat(conference, f"meeting/{stretch.meeting.number}/{stretch.begins}", stretch, tongue)
    if stretch.ends is None:
        yield from _items(conference, "before", ((), conference.agenda.current), seen, tongue)


def _to_come(slot: Slot, number: int, tongue: Tongue) -> ProgrammeRow:
    note = tongue.text(CANCELLED) if slot.status == "cancelled" else _hours(slot, tongue)
    text = begun(tongue.text(NUMBERED, ordinal=tongue.ordinal(number)))
    return ProgrammeRow(f"slot/{slot.id}", Level.MEETING, text, note=note)


def _passed(slot: Slot, tongue: Tongue) -> ProgrammeRow:
    """Give the row of a slot in which no meeting was held."""
    return ProgrammeRow(f"slot/{slot.id}", Level.MEETING, tongue.text(MEETING), note=tongue.text(NOT_HELD))


def _sat(conference: Conference, name: str, stretch: Stretch, tongue: Tongue) -> ProgrammeRow:
    """Give the row of what sat: when it rose, or how it stands."""
    meeting, live = stretch.meeting, stretch.ends is None
    if stretch.ends is not None:
        note = tongue.text(ROSE, time=time_of_day(conference.body.local(stretch.ends), tongue))
    else:
        note = tongue.text(_sits(conference, meeting))
    words = RESUMED if stretch.resumed else NUMBERED
    text = begun(tongue.text(words, ordinal=tongue.ordinal(meeting.number)))
    public = meeting.public and conference.meetings.sitting is Sitting.OPEN
    role = ("ok" if public else "warn") if live else "text2"
    return ProgrammeRow(name, Level.MEETING, text, note=note, role=role, live=live)


def _elsewhere(conference: Conference, slot: Slot, stretch: Stretch, tongue: Tongue) -> ProgrammeRow:
    """Give the row of a slot for which a meeting was opened that was held on another day."""
    day = tongue.weekday_date(conference.body.local(stretch.begins).date(), year=False)
    text = begun(tongue.text(NUMBERED, ordinal=tongue.ordinal(stretch.meeting.number)))
    return ProgrammeRow(f"slot/{slot.id}", Level.MEETING, text, note=day)


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
    conference: Conference,
    name: str,
    items: tuple[Sequence[ItemNumber], Sequence[ItemNumber]],
    seen: set[ItemNumber],
    tongue: Tongue,
) -> Iterator[ProgrammeRow]:
    """Give the rows of what was programmed for a meeting, and of what is before it now."""
    programmed, current = items
    for number in dict.fromkeys((*programmed, *current)):
        try:
            item = conference.agenda.item(number)
        except Refusal:
            continue
        title = item.title(tongue.code)
        if number in seen:
            title = tongue.text(CONTINUED, title=title)
        live = number in current
        done = item.state is Consideration.CONCLUDED
        said = NOW_CONSIDERED if live else CONCLUDED if done else ""
        yield ProgrammeRow(
            id=f"{name}/{number}",
            level=Level.ITEM,
            text=title,
            number=tongue.item_number(number),
            note=tongue.text(said),
            live=live,
            done=done,
            item=number,
        )
