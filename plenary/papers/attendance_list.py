"""Draw up the list of attendance: who was seen, by category, in the alphabetical order of the language, with the persons listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from plenary.conference import Conference
from plenary.facts.roster import CATEGORIES
from plenary.papers.item_views import Named
from plenary.papers.naming import named
from plenary.papers.persons import person_in
from plenary.papers.speakers_list import CATEGORIES as SEVERAL
from plenary.papers.tree import Block, Column, Paper, Run, Table, Text, text
from plenary.papers.usual import line, part, standing
from plenary.roster.roster import Person, Seat
from plenary.tongue import N_, Tongue

TITLE, NUMBER, DELEGATION = N_("Attendance"), N_("No."), N_("Delegation")
REPRESENTATIVES = N_("Representatives")
NOBODY = N_("No delegation was marked present.")
COUNTED = N_("%(category)s (%(number)s)")
SUMMED = N_("Delegations present: %(number)s")


def attendance_list(conference: Conference, tongue: Tongue, now: datetime, *, size: str = "A4") -> Paper:
    """Give the list as it stands ``now`` (UTC): only delegations that were marked present are on it."""
    present = [seat for seat in conference.roster.seats.values() if seat.present]
    blocks = tuple(_blocks(conference, tongue, present))
    return standing(conference, tongue, now, TITLE, blocks, size=size)


def _blocks(conference: Conference, tongue: Tongue, present: Sequence[Seat]) -> Iterator[Block]:
    said = tongue.text(SUMMED, number=tongue.number(len(present))) if present else tongue.text(NOBODY)
    yield line(said)
    for category in CATEGORIES:
        of_it = [seat for seat in present if seat.category == category]
        if of_it and category in SEVERAL:
            number = tongue.number(len(of_it))
            yield part(tongue.text(COUNTED, category=tongue.text(SEVERAL[category]), number=number))
            yield _table(conference, tongue, of_it)


def _table(conference: Conference, tongue: Tongue, seats: Sequence[Seat]) -> Table:
    """The column of persons is left out where no list of participants named any."""
    listed = sorted(
        ((named(conference, seat.delegation, tongue), seat.persons) for seat in seats),
        key=lambda each: each[0].order,
    )
    with_persons = any(seat.persons for seat in seats)
    rest = 41 if with_persons else 91
    heads = [Column(text(tongue.text(NUMBER)), 9, figures=True), Column(text(tongue.text(DELEGATION)), rest)]
    if with_persons:
        heads.append(Column(text(tongue.text(REPRESENTATIVES)), 50))
    rows = (_row(tongue, number, *each) for number, each in enumerate(listed, 1))
    return Table(tuple(heads), tuple(row[: len(heads)] for row in rows))


def _row(tongue: Tongue, number: int, who: Named, persons: Sequence[Person]) -> tuple[Text, ...]:
    said = "\n".join(_person(tongue, each) for each in persons)
    return text(tongue.number(number)), text(Run(who.name, bold=True)), text(said)


def _person(tongue: Tongue, person: Person) -> str:
    addressed = person_in(f"{person.title} {person.name}".strip(), tongue)
    return tongue.apart([each for each in (addressed, person.function) if each])
