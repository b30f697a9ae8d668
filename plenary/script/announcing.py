"""Say what follows at once from what was just entered: who was absent, what was announced, how a vote or a ballot ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from plenary.fact import Fact
from plenary.facts.booths import LanguageSet, RelayRequested
from plenary.facts.conduct import PointOfOrderRuled, RulingAppealed
from plenary.facts.decisions import DecisionRecorded
from plenary.facts.lists import RequestPassedOver
from plenary.facts.meetings import AnnouncementMade, ChairTaken, MeetingMadePublic
from plenary.facts.report import ParagraphAmended
from plenary.facts.roster import OfficerElected
from plenary.facts.votes import BallotCounted, VoteTaken
from plenary.script import matters
from plenary.script.line import Draft, Line
from plenary.script.saying import Term

ASKED = {"slower": "F19", "microphone": "F50"}
"""The formula that passes on what the interpreters ask."""


def announced(draft: Draft) -> Iterator[Line]:
    """Give the lines that are said because of the last entry; none of them enters anything."""
    for fact in draft.just:
        say = _SAID.get(type(fact))
        if say is not None:
            yield from say(draft, fact)


def possible(draft: Draft) -> Iterator[Line]:
    """Give what may have to be said after all else: a ruling that was just given may be appealed against."""
    if draft.now.conduct.ruled is not None and any(
        isinstance(fact, PointOfOrderRuled) for fact in draft.just
    ):
        yield draft.say("F54", wants="appeal")


def counts(draft: Draft, in_favour: int, against: int, abstaining: int) -> Mapping[str, Term]:
    """Give the values of a result."""
    figure = draft.terms.figure
    return {"in_favour": figure(in_favour), "against": figure(against), "abstaining": figure(abstaining)}


def outcome(majority: str, in_favour: int, against: int, *, adopted: bool) -> str:
    """Give the formula that declares how a vote on a proposal ended; where nobody voted nothing is divided.

    That the vote is equally divided is the reason only under a simple majority: under another the majority was not reached.
    """
    equal = majority == "simple" and in_favour == against > 0
    return "F44-carried" if adopted else "F44-equal" if equal else "F44-lost"


def _voted(draft: Draft, vote: VoteTaken) -> Iterator[Line]:
    figures = counts(draft, vote.votes_for, vote.votes_against, vote.abstaining)
    if vote.about == "proposal":
        adopted = any(isinstance(fact, DecisionRecorded) and fact.adopted for fact in draft.just)
        yield draft.declare(
            outcome(vote.majority, vote.votes_for, vote.votes_against, adopted=adopted), figures
        )
        yield draft.say("F43-after")
    elif vote.about == "motion":
        carried = bool(draft.now.conduct.carried)
        yield draft.declare("F44-motion" if carried else "F44-motion-lost", figures)
    else:
        stands = any(isinstance(fact, RulingAppealed) and fact.outcome == "stands" for fact in draft.just)
        yield draft.declare("F54-stands" if stands else "F54-overruled", figures)


def _balloted(draft: Draft, ballot: BallotCounted) -> Iterator[Line]:
    tongue = draft.terms.tongue
    each = zip(ballot.persons, ballot.votes, strict=True)
    told = Term(
        tongue.semicolons(
            [f"{draft.terms.person(person).text} – {tongue.number(votes)}" for person, votes in each]
        )
    )
    elected = next((fact for fact in draft.just if isinstance(fact, OfficerElected)), None)
    if elected is None:
        yield draft.declare("F53-none", {"text": told})
        return
    who = {
        "person": draft.terms.person(elected.person),
        "office": draft.terms.office(elected.office, elected.person),
    }
    yield draft.declare("F53-elected", {"text": told, **who})


def _decided(draft: Draft, decision: DecisionRecorded) -> Iterator[Line]:
    """Let positions be explained after a text was adopted without a vote; matters of procedure need none."""
    procedural = any(decision.text in matters.recorded(draft.now, each) for each in matters.PROCEDURAL)
    if decision.manner != "vote" and not procedural:
        yield draft.say("F43-position")


def _ruled(draft: Draft, _fact: Fact) -> Iterator[Line]:
    yield draft.declare("F21", {})


def _passed_over(draft: Draft, _fact: Fact) -> Iterator[Line]:
    yield draft.say("F47")


def _chair(draft: Draft, fact: ChairTaken) -> Iterator[Line]:
    if fact.person:
        yield draft.say("F48", person=draft.terms.person(fact.person))


def _announcement(draft: Draft, fact: AnnouncementMade) -> Iterator[Line]:
    yield draft.say("F45", text=draft.terms.words(fact.text))


def _public(draft: Draft, fact: MeetingMadePublic) -> Iterator[Line]:
    yield draft.say("F57-public" if fact.public else "F57")


def _relayed(draft: Draft, fact: RelayRequested) -> Iterator[Line]:
    if fact.request in ASKED:
        yield draft.say(ASKED[fact.request])


def _degraded(draft: Draft, fact: LanguageSet) -> Iterator[Line]:
    if fact.quality == "degraded":
        yield draft.say("F50-channel", lang=draft.terms.language(fact.language))


def _amended(draft: Draft, fact: ParagraphAmended) -> Iterator[Line]:
    before = draft.now.report.considered
    if before is not None and before.paragraph == fact.paragraph:
        yield draft.say("F51-read")


_SAID: Mapping[type[Fact], Callable[[Draft, Any], Iterator[Line]]] = {
    PointOfOrderRuled: _ruled,
    VoteTaken: _voted,
    BallotCounted: _balloted,
    DecisionRecorded: _decided,
    RequestPassedOver: _passed_over,
    ChairTaken: _chair,
    AnnouncementMade: _announcement,
    MeetingMadePublic: _public,
    RelayRequested: _relayed,
    LanguageSet: _degraded,
    ParagraphAmended: _amended,
}
