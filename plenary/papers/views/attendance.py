"""Who attended the session: whoever was seen or acted in the room at any time, a group for each category."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts import conduct, decisions, roster, votes
from plenary.facts.roster import CATEGORIES
from plenary.papers.naming import day_of, reported
from plenary.papers.views.doors import Doors
from plenary.papers.views.item import Named
from plenary.papers.views.meeting import Attendance
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, PastStatement, moments, statements
from plenary.roster.directory import directory
from plenary.roster.roster import STATES, Seat, told_as
from plenary.tongue import Tongue

OWN_VOICE = ("secretariat", "personal")
"""Capacities in which somebody speaks for no delegation."""
ATTENDED = ("state-party", "reio", *CATEGORIES[CATEGORIES.index("signatory") :])
"""The categories under which attendance is told, in their order."""


class Attending:
    """Keeps every delegation that attended, with the first entry that tells so.

    A report says who was represented at the session, not who sits there when it is written: to be marked
    absent later, or to have left, takes nobody off it. To take the floor, to vote by name, to move or to
    object is to be there. What was entered by mistake is struck, and then tells nothing; of what was done
    in a private meeting nothing is told, so it does not tell of anybody either.
    """

    def __init__(self) -> None:
        self.found: dict[DelegationCode, int] = {}
        self._doors = Doors()

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        fact, meeting = moment.fact, moment.now.meetings.current
        closed = meeting is not None and not meeting.public
        self._doors.follow(moment)
        told = _ACTED.get(type(fact))
        if told and (not closed or isinstance(fact, roster.DelegationPresent)):
            for delegation in told(fact):
                self.found.setdefault(delegation, moment.entry.id)

    def spoke(self, made: Iterable[PastStatement]) -> None:
        """Take in the statements that were made."""
        for each in made:
            if each.capacity not in OWN_VOICE and each.id not in self._doors.private:
                self.found.setdefault(each.delegation, each.entry)


def _one(fact: Any) -> tuple[DelegationCode, ...]:
    return (fact.delegation,)


def _answered(fact: votes.VoteTaken) -> tuple[DelegationCode, ...]:
    return (*fact.in_favour, *fact.against, *fact.abstained)


_ACTED: dict[type[Fact], Callable[[Any], tuple[DelegationCode, ...]]] = {
    roster.DelegationPresent: _one,
    conduct.PointOfOrderRaised: _one,
    conduct.RulingAppealed: _one,
    conduct.MotionMoved: _one,
    conduct.MotionSpokenOn: _one,
    decisions.ObjectionMade: _one,
    decisions.VoteExplained: _one,
    decisions.Dissociated: _one,
    votes.VoteTaken: _answered,
}


def attending(proceedings: Proceedings) -> Attending:
    """Go through what was done once, and keep who attended."""
    found = Attending()
    for moment in moments(proceedings):
        found.follow(moment)
    found.spoke(statements(proceedings))
    return found


def attendance_view(conference: Conference, attending: Attending, tongue: Tongue) -> tuple[Attendance, ...]:
    """Give who was represented at any time of the session, under the names and categories known now."""
    entries = attending.found
    seats = [seat for code, seat in conference.roster.seats.items() if code in entries]
    return tuple(_groups(conference, tongue, seats, entries))


def _groups(
    conference: Conference, tongue: Tongue, seats: list[Seat], entries: dict[DelegationCode, int]
) -> Iterator[Attendance]:
    for category in ATTENDED:
        of_it = of_category(seats, category)
        if of_it:
            yield Attendance(
                category,
                tuple(_named(conference, seat, tongue) for seat in of_it),
                tuple(entries[seat.delegation] for seat in of_it),
                tuple(_named(conference, seat, tongue) for seat in of_it if _unsure(conference, seat)),
            )


def _named(conference: Conference, seat: Seat, tongue: Tongue) -> Named:
    return reported(conference, seat.delegation, tongue)


def of_category(seats: list[Seat], category: str) -> list[Seat]:
    """A State of States is no State: the European Union is told of in a sentence of its own."""
    return [seat for seat in seats if told_as(seat.delegation, seat.category) == category]


def _unsure(conference: Conference, seat: Seat) -> bool:
    """Tell whether a State was seated as what it is to the treaty by custom, or against the list of its parties."""
    day = day_of(conference)
    if seat.category not in STATES or day is None or seat.delegation not in directory(day):
        return False
    listed = directory(day)
    if conference.rules.text("treaty") == "untoc":
        return listed.category(seat.delegation) != seat.category
    told = seat.party_since is not None and seat.party_since != listed.party_since(seat.delegation)
    return seat.category == conference.rules.text("category.state", STATES[0]) and not told
