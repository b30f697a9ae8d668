"""Acts about who is in the room."""

from __future__ import annotations

from datetime import date, datetime
from itertools import count

from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts import roster as facts
from plenary.facts.body import Pairs
from plenary.facts.roster import CATEGORIES
from plenary.refusal import Refusal
from plenary.roster.body import official
from plenary.roster.directory import directory
from plenary.roster.roster import STATES, Seat


def seated(conference: Conference, at: datetime, delegation: DelegationCode) -> tuple[Seat, tuple[Fact, ...]]:
    """Give the seat of a delegation, and the fact that seats it where it was not seated yet.

    Raises:
        Refusal: ``delegation.unknown``.
    """
    seat = conference.roster.seats.get(delegation)
    if seat is not None:
        return seat, ()
    fact = seat_delegation(conference, at, delegation)
    return Seat(fact.delegation, fact.names, fact.category, fact.region, fact.party_since), (fact,)


def seated_too(
    conference: Conference, at: datetime, delegations: tuple[DelegationCode, ...]
) -> tuple[Fact, ...]:
    """Give the facts that seat those of these delegations that were not seated yet: groups spoken for.

    Raises:
        Refusal: ``delegation.unknown``.
    """
    return tuple(fact for each in dict.fromkeys(delegations) for fact in seated(conference, at, each)[1])


def seat_delegation(
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    category: str = "",
    party_since: date | None = None,
) -> facts.DelegationSeated:
    """Seat a delegation under the names it has on the day, in its category unless another is named."""
    day = conference.body.begins or at.date()
    listed = directory(day)
    if delegation not in listed:
        raise Refusal("delegation.unknown", word=delegation)
    if category in ("", "state"):
        category = _usual_category(conference, delegation, day)
    if category not in CATEGORIES:
        raise Refusal("word.unknown", word=category, words=CATEGORIES)
    return facts.DelegationSeated(
        at=at,
        delegation=delegation,
        names=listed.names(delegation),
        category=category,
        region=listed.region(delegation),
        party_since=party_since or listed.party_since(delegation),
    )


def _usual_category(conference: Conference, delegation: DelegationCode, day: date) -> str:
    """Give the category of a delegation: of a State its standing towards the treaty of the rules, if any."""
    known = directory(day).category(delegation)
    if delegation.startswith("state:") and conference.rules.text("treaty") != "untoc":
        known = ""
    return known or conference.rules.text("category.state", STATES[0])


def seat_unlisted(
    conference: Conference, at: datetime, name: str, category: str = "observer", language: str = "en"
) -> facts.DelegationSeated:
    """Seat somebody whom no list of delegations names, on the fly, under a code made of the name."""
    if not name.strip():
        raise Refusal("text.empty")
    if category not in CATEGORIES:
        raise Refusal("word.unknown", word=category, words=CATEGORIES)
    official(language)
    names: Pairs = ((language, name.strip()), (f"{language}.sentence", name.strip()))
    if language != "en":
        names = (*names, ("en", name.strip()))
    code = _new_code(conference, at, name)
    return facts.DelegationSeated(at=at, delegation=code, names=names, category=category)


def _new_code(conference: Conference, at: datetime, name: str) -> DelegationCode:
    listed = directory(conference.body.begins or at.date())
    letters = "".join(each for each in name.upper() if each.isalnum())[:12] or "GUEST"
    codes = (DelegationCode(f"entity:{letters}{number or ''}") for number in count())
    return next(each for each in codes if each not in listed and each not in conference.roster.seats)


def rename_delegation(
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    name: str,
    language: str = "en",
) -> facts.DelegationRenamed:
    """Note another name of a delegation in a language (``en``), or a form of it (``en.sentence``)."""
    conference.roster.seat(delegation)
    if not name.strip():
        raise Refusal("text.empty")
    official(language)
    return facts.DelegationRenamed(at=at, delegation=delegation, names=((language, name),))


def mark_present(conference: Conference, at: datetime, delegation: DelegationCode) -> tuple[Fact, ...]:
    """Mark a delegation present; one that the rules keep out of the room is not (practice R-1.12).

    Raises:
        Refusal: ``delegation.unknown``, ``ngo.may-not-attend``.
    """
    seat, seating = seated(conference, at, delegation)
    if seat.category == "ngo" and not conference.rules.allows("ngo.attend", default=True):
        raise Refusal("ngo.may-not-attend", delegation=delegation)
    return (*seating, facts.DelegationPresent(at=at, delegation=delegation))


def mark_absent(conference: Conference, at: datetime, delegation: DelegationCode) -> tuple[Fact, ...]:
    """Mark a delegation absent."""
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.DelegationAbsent(at=at, delegation=delegation))


def elect(
    conference: Conference,
    at: datetime,
    office: str,
    person: str,
    delegation: DelegationCode | None = None,
) -> tuple[Fact, ...]:
    """Enter that the body elected a person to an office, in an open meeting."""
    conference.open_meeting()
    conference.conduct.unopposed()
    if not person.strip() or not office.strip():
        raise Refusal("text.empty")
    seating = seated(conference, at, delegation)[1] if delegation else ()
    return (*seating, facts.OfficerElected(at=at, office=office, person=person, delegation=delegation))
