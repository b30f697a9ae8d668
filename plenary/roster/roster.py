"""The delegations that take part, who is present, and who holds an office."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct, field
from msgspec.structs import force_setattr, replace

from plenary.changes import Changes
from plenary.fact import DelegationCode
from plenary.facts import roster as facts
from plenary.facts import votes
from plenary.refusal import Refusal
from plenary.tongues.spacing import curved

EUROPEAN_UNION = "state:EU"
"""Whose membership is of States: a party to the conventions that is no State (practice 1.4)."""
SEVERAL = "vice-chair"
"""The office that several persons hold."""
STATES = ("state-party", "signatory", "non-signatory")
"""What ``state`` means as a category: the three kinds of States."""


def told_as(delegation: str, category: str) -> str:
    """Give what a delegation is told of as: its category, but of an organization of States ``reio``, not a State."""
    return "reio" if delegation == EUROPEAN_UNION and category in STATES else category


class Person(Struct, frozen=True):
    """One representative: the name, how the person is addressed, and the function."""

    name: str
    title: str = ""
    function: str = ""


class Seat(Struct, frozen=True):
    """One delegation: its names as used at this conference, its category, whether it was seen, its persons."""

    delegation: DelegationCode
    names: tuple[tuple[str, str], ...]
    category: str
    region: str = ""
    party_since: date | None = None
    present: bool | None = None
    persons: tuple[Person, ...] = ()

    def __post_init__(self) -> None:
        # A file keeps a name as it was entered; it is printed with the apostrophe of printing (language_fr_es G1).
        if any("'" in name for _, name in self.names):
            force_setattr(self, "names", tuple((key, curved(name)) for key, name in self.names))

    def name(self, language: str, case: str = "") -> str:
        """Give the listed name in a language, or its form in a sentence where a case is asked for.

        A form that is not kept falls back to the listed name, a language that is
        not kept to English, and no name at all to the code.
        """
        names = dict(self.names)
        return (
            (case and names.get(f"{language}.{case}"))
            or names.get(language)
            or names.get("en")
            or str(self.delegation)
        )


class Officer(Struct, frozen=True):
    """Who was elected to an office, and from which delegation."""

    office: str
    person: str
    delegation: DelegationCode | None = None


class Roster(Struct, frozen=True):
    """All seats by code, and the officers in the order of their election."""

    seats: Mapping[DelegationCode, Seat] = field(default_factory=dict)
    officers: tuple[Officer, ...] = ()
    nominations: tuple[Officer, ...] = ()

    def seat(self, delegation: DelegationCode) -> Seat:
        """Give the seat of a delegation.

        Raises:
            Refusal: ``delegation.not-seated``.
        """
        try:
            return self.seats[delegation]
        except KeyError:
            raise Refusal("delegation.not-seated", delegation=delegation) from None

    def named(self, words: str) -> DelegationCode | None:
        """Give the delegation that somebody named by one of its names, or by its code; None for others."""
        asked = curved(words)
        return next(
            (
                code
                for code, seat in self.seats.items()
                if asked and asked in (code, *dict(seat.names).values())
            ),
            None,
        )

    def officer(self, office: str) -> Officer | None:
        """Give who was last elected to an office."""
        return next((officer for officer in reversed(self.officers) if officer.office == office), None)

    def present(self, *categories: str) -> int:
        """Count the delegations of these categories that were marked present."""
        return sum(seat.present is True and seat.category in categories for seat in self.seats.values())


def others(delegation: DelegationCode, named: tuple[DelegationCode, ...]) -> tuple[DelegationCode, ...]:
    """Give those for whom a delegation speaks besides itself, each once."""
    return tuple(each for each in dict.fromkeys(named) if each != delegation)


CHANGES: Changes[Roster] = Changes()


def _with(roster: Roster, seat: Seat) -> Roster:
    return replace(roster, seats={**roster.seats, seat.delegation: seat})


@CHANGES.on(facts.DelegationSeated)
def _seated(roster: Roster, fact: facts.DelegationSeated) -> Roster:
    before = roster.seats.get(fact.delegation)
    return _with(
        roster,
        Seat(
            delegation=fact.delegation,
            names=fact.names,
            category=fact.category,
            region=fact.region,
            party_since=fact.party_since,
            present=before.present if before else None,
            persons=before.persons if before else (),
        ),
    )


@CHANGES.on(facts.RepresentativeNamed)
def _represented(roster: Roster, fact: facts.RepresentativeNamed) -> Roster:
    """Who is named again keeps the place, with the title and function that are known now."""
    seat = roster.seat(fact.delegation)
    person = Person(fact.person, fact.title, fact.function)
    persons = {each.name: each for each in seat.persons} | {person.name: person}
    return _with(roster, replace(seat, persons=tuple(persons.values())))


@CHANGES.on(facts.DelegationRenamed)
def _renamed(roster: Roster, fact: facts.DelegationRenamed) -> Roster:
    seat = roster.seat(fact.delegation)
    return _with(roster, replace(seat, names=tuple({**dict(seat.names), **dict(fact.names)}.items())))


@CHANGES.on(facts.DelegationPresent)
def _present(roster: Roster, fact: facts.DelegationPresent) -> Roster:
    return _with(roster, replace(roster.seat(fact.delegation), present=True))


@CHANGES.on(facts.DelegationAbsent)
def _absent(roster: Roster, fact: facts.DelegationAbsent) -> Roster:
    return _with(roster, replace(roster.seat(fact.delegation), present=False))


@CHANGES.on(facts.OfficerElected)
def _elected(roster: Roster, fact: facts.OfficerElected) -> Roster:
    officer = Officer(fact.office, fact.person, fact.delegation)
    left = tuple(
        each
        for each in roster.nominations
        if each.office != fact.office or (fact.office == SEVERAL and each.person != fact.person)
    )
    return replace(roster, officers=(*roster.officers, officer), nominations=left)


@CHANGES.on(votes.OfficerNominated)
def _nominated(roster: Roster, fact: votes.OfficerNominated) -> Roster:
    candidate = Officer(fact.office, fact.person, fact.delegation)
    return replace(roster, nominations=(*roster.nominations, candidate))
