"""Draw up the list of attendance: who was represented, by category, in alphabetical order, with the persons listed.

Who attended is one truth, that of the report: ``plenary.papers.views.attendance`` says what tells of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from plenary.conference import Conference
from plenary.papers.naming import body_view, named
from plenary.papers.report.say import in_words_of
from plenary.papers.speakers_list import CATEGORIES
from plenary.papers.tree import Block, Column, Paper, Run, Table, Text, text
from plenary.papers.usual import line, part, standing
from plenary.papers.views.attendance import ATTENDED, attending, of_category
from plenary.papers.views.item import Named
from plenary.proceedings.proceedings import Proceedings
from plenary.roster.persons import person_in
from plenary.roster.roster import Person, Seat
from plenary.tongue import N_, Tongue

TITLE, NUMBER, DELEGATION = N_("Attendance"), N_("No."), N_("Delegation")
REPRESENTATIVES = N_("Representatives")
NOBODY = N_("No delegation was marked present.")
COUNTED = N_("%(category)s (%(number)s)")
SUMMED = N_("Delegations represented: %(number)s")
SITTING = N_("Delegations represented: %(number)s; marked present now: %(present)s")
AWAY = N_("%(delegation)s (not marked present now)")
SEVERAL = {**CATEGORIES, "reio": N_("regional economic integration organizations")}


def attendance_list(
    conference: Conference, proceedings: Proceedings, tongue: Tongue, now: datetime, *, size: str = "A4"
) -> Paper:
    """Give the list as it stands ``now`` (UTC): whoever attended, as the report tells it.

    While a meeting sits, who is not marked present any more is marked so.
    """
    found = attending(proceedings).found
    there = [seat for code, seat in conference.roster.seats.items() if code in found]
    blocks = tuple(_blocks(conference, tongue, there))
    return standing(conference, tongue, now, TITLE, blocks, size=size)


def _blocks(conference: Conference, tongue: Tongue, there: list[Seat]) -> Iterator[Block]:
    yield line(_summed(conference, tongue, there))
    body = body_view(conference, tongue)
    for category in ATTENDED:
        of_it = of_category(there, category)
        if of_it:
            number = tongue.number(len(of_it))
            several = in_words_of(body, tongue.text(SEVERAL[category]))
            yield part(tongue.text(COUNTED, category=several, number=number))
            yield _table(conference, tongue, of_it)


def _summed(conference: Conference, tongue: Tongue, there: Sequence[Seat]) -> str:
    if not there:
        return tongue.text(NOBODY)
    number = tongue.number(len(there))
    if conference.meetings.current is None:
        return tongue.text(SUMMED, number=number)
    present = tongue.number(sum(seat.present is True for seat in there))
    return tongue.text(SITTING, number=number, present=present)


def _table(conference: Conference, tongue: Tongue, seats: Sequence[Seat]) -> Table:
    """The column of persons is left out where no list of participants named any."""
    listed = sorted(
        ((named(conference, seat.delegation, tongue), seat) for seat in seats),
        key=lambda each: each[0].order,
    )
    sitting = conference.meetings.current is not None
    with_persons = any(seat.persons for seat in seats)
    rest = 41 if with_persons else 91
    heads = [Column(text(tongue.text(NUMBER)), 9, figures=True), Column(text(tongue.text(DELEGATION)), rest)]
    if with_persons:
        heads.append(Column(text(tongue.text(REPRESENTATIVES)), 50))
    rows = (
        _row(tongue, number, who, seat, away=sitting and not seat.present)
        for number, (who, seat) in enumerate(listed, 1)
    )
    return Table(tuple(heads), tuple(row[: len(heads)] for row in rows))


def _row(tongue: Tongue, number: int, who: Named, seat: Seat, *, away: bool) -> tuple[Text, ...]:
    said = "\n".join(_person(tongue, each) for each in seat.persons)
    name = tongue.text(AWAY, delegation=who.name) if away else who.name
    return text(tongue.number(number)), text(Run(name, bold=not away)), text(said)


def _person(tongue: Tongue, person: Person) -> str:
    addressed = person_in(f"{person.title} {person.name}".strip(), tongue)
    return tongue.apart([each for each in (addressed, person.function) if each])
