"""A list of participants as it comes in, and what it brings that is not so yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from plenary.fact import DelegationCode
from plenary.roster.roster import Person, Roster, Seat

Names = tuple[tuple[str, str], ...]


class Participant(Struct, frozen=True):
    """One delegation of a list: its category where the list says one, and its persons.

    ``names`` are given only for those that no directory knows, by language.
    """

    delegation: DelegationCode
    category: str = ""
    names: Names = ()
    persons: tuple[Person, ...] = ()


class Enrolment(Struct, frozen=True):
    """What one participant of a list changes: seated newly, in another category, with these persons."""

    participant: Participant
    seated: bool = False
    category: str = ""
    persons: tuple[Person, ...] = ()

    @property
    def changes(self) -> bool:
        """Tell whether anything is not so yet."""
        return self.seated or bool(self.category or self.persons)


def enrolments(roster: Roster, participants: Iterable[Participant]) -> tuple[Enrolment, ...]:
    """Hold a list against those who are seated: for each delegation of it, what is new of it.

    Nobody is ever unseated by a list that does not name them.
    """
    return tuple(_enrolment(roster.seats.get(each.delegation), each) for each in merged(participants))


def _enrolment(seat: Seat | None, participant: Participant) -> Enrolment:
    if seat is None:
        return Enrolment(participant, seated=True, persons=participant.persons)
    other = participant.category not in ("", "state", seat.category)
    completed = (_completed(person, seat) for person in participant.persons)
    persons = tuple(person for person in completed if person not in seat.persons)
    return Enrolment(participant, category=participant.category if other else "", persons=persons)


def _completed(person: Person, seat: Seat) -> Person:
    """Give a person with what is known of them already and a list does not say."""
    known = next((one for one in seat.persons if one.name == person.name), person)
    return replace(person, title=person.title or known.title, function=person.function or known.function)


def merged(participants: Iterable[Participant]) -> Iterator[Participant]:
    """Give each delegation once, in the order of the list, with all its persons; the last word on one holds."""
    found: dict[DelegationCode, Participant] = {}
    for each in participants:
        before = found.get(each.delegation)
        found[each.delegation] = _one(before, each) if before else each
    yield from (_one(each, each) for each in found.values())


def _one(before: Participant, now: Participant) -> Participant:
    persons = {person.name: person for person in (*before.persons, *now.persons)}
    return Participant(
        now.delegation,
        now.category or before.category,
        now.names or before.names,
        tuple(persons.values()),
    )
