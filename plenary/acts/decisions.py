"""Acts of decision: ask, objection or none, declare. No single act makes a body decide."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.roster import seated
from plenary.conduct.conduct import MANNERS
from plenary.conduct.counting import counted
from plenary.conduct.roll_call import none_pending
from plenary.conference import Conference
from plenary.fact import DecisionId, DelegationCode, Fact, ItemNumber, new_id
from plenary.facts import decisions as facts
from plenary.refusal import Refusal


def ask(
    conference: Conference, at: datetime, text: str, items: tuple[ItemNumber, ...] = ()
) -> facts.QuestionAsked:
    """Enter what the presiding officer asks: whether there is any objection to this text."""
    conference.open_meeting()
    if conference.conduct.question is not None:
        raise Refusal("question.pending", text=conference.conduct.question.text)
    text, items = conference.proposal(text, items)
    return facts.QuestionAsked(at=at, text=text, items=items)


def object_(conference: Conference, at: datetime, delegation: DelegationCode) -> tuple[Fact, ...]:
    """Enter that a delegation objected to what was asked."""
    if conference.conduct.question is None:
        raise Refusal("question.none")
    conference.open_meeting()
    if delegation in conference.conduct.question.objections:
        raise Refusal("act.changes-nothing")
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.ObjectionMade(at=at, delegation=delegation))


def withdraw_question(conference: Conference, at: datetime) -> facts.QuestionWithdrawn:
    """Take back what was asked: the body does not decide it now."""
    if conference.conduct.question is None:
        raise Refusal("question.none")
    none_pending(conference.conduct)
    return facts.QuestionWithdrawn(at=at)


def record_decision(
    conference: Conference,
    at: datetime,
    manner: str,
    text: str = "",
    items: tuple[ItemNumber, ...] = (),
    for_: int | None = None,
    against: int | None = None,
    abstaining: int | None = None,
    adopted: bool | None = None,
) -> facts.DecisionRecorded:
    """Enter what the presiding officer declared decided.

    By consensus or without a vote only after the question was asked and while
    nobody has objected; by vote only with its counts. A vote is won by a
    majority in favour, an equal division is lost (practice 1.3); ``adopted``
    says no where the rules ask for more than a majority. While States are
    being called nothing else is decided: the Chair declares that vote first. So
    it is with a motion: what is asked about one is no proposal, and it has an
    act of its own.
    """
    conference.open_meeting()
    if conference.conduct.motion is not None:
        raise Refusal("motion.pending", motion=conference.conduct.motion.motion)
    if manner not in MANNERS:
        raise Refusal("word.unknown", word=manner, words=MANNERS)
    if manner == "vote":
        _counted(for_, against, abstaining)
    else:
        _unopposed(conference)
        if not for_ is against is abstaining is adopted is None:
            raise Refusal("vote.not-counted", manner=manner)
    text, items = conference.proposal(text, items)
    return facts.DecisionRecorded(
        at=at,
        decision=DecisionId(new_id()),
        text=text,
        manner=manner,
        items=items,
        votes_for=for_,
        votes_against=against,
        abstaining=abstaining,
        adopted=_carried(for_ or 0, against or 0, adopted) if manner == "vote" else True,
    )


def _unopposed(conference: Conference) -> None:
    if conference.conduct.question is None:
        raise Refusal("decision.not-asked")
    conference.conduct.unopposed()


def _counted(votes_for: int | None, votes_against: int | None, abstaining: int | None) -> None:
    if votes_for is None or votes_against is None:
        raise Refusal("vote.no-counts")
    for each in (votes_for, votes_against, abstaining or 0):
        counted(each)


def _carried(votes_for: int, votes_against: int, adopted: bool | None) -> bool:
    majority = votes_for > votes_against
    if adopted and not majority:
        raise Refusal("vote.lost", for_=votes_for, against=votes_against)
    return majority if adopted is None else adopted


def explain_vote(
    conference: Conference, at: datetime, delegation: DelegationCode, before_or_after: str
) -> tuple[Fact, ...]:
    """Enter that a delegation explained its vote or its position: before the vote, or after something was decided."""
    conference.open_meeting()
    if before_or_after not in ("before", "after"):
        raise Refusal("word.unknown", word=before_or_after, words=("before", "after"))
    if before_or_after == "after" and not conference.conduct.has_decided:
        raise Refusal("decision.none")
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.VoteExplained(at=at, delegation=delegation, moment=before_or_after))


def dissociate(conference: Conference, at: datetime, delegation: DelegationCode) -> tuple[Fact, ...]:
    """Enter that a delegation dissociated itself from the decision last taken."""
    decision = conference.conduct.decision
    if decision is None:
        raise Refusal("decision.none")
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.Dissociated(at=at, delegation=delegation, decision=decision.id))
