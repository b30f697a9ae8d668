"""Acts of a vote in which each State answers: begin, answer, give up, declare."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from plenary.acts.decisions import record_decision
from plenary.acts.procedure import may_appeal
from plenary.acts.voters import may_vote
from plenary.conduct.roll_call import pending
from plenary.conduct.voting import ANSWERS, MAJORITIES, RollCall, vote_taken, wins
from plenary.conference import Conference, fold
from plenary.fact import DelegationCode, Fact, ItemNumber
from plenary.facts import votes as facts
from plenary.facts.conduct import MotionDecided, RulingAppealed
from plenary.facts.floor import StatementPaused, StatementResumed
from plenary.refusal import Refusal
from plenary.roster.roster import EUROPEAN_UNION
from plenary.tongue import Tongue

BY_ANSWER = ("recorded", "roll-call")
"""The methods of voting in which it is known who voted how."""
ABOUT = ("proposal", "motion", "appeal")
"""What a body may vote on so."""


def in_order(conference: Conference, drawn: DelegationCode | None) -> tuple[DelegationCode, ...]:
    """Give the States that vote in the English alphabetical order, from the one drawn round to the one before it.

    An organization is not called among its members: where it votes in their place, that is entered as a recorded vote.

    Raises:
        Refusal: ``vote.not-a-party``, where the State drawn has no vote.
    """
    english, everybody = Tongue("en"), conference.roster.seats.values()
    seats = [seat for seat in everybody if may_vote(conference, seat) and seat.delegation != EUROPEAN_UNION]
    codes = [seat.delegation for seat in sorted(seats, key=lambda seat: english.sort_key(seat.name("en")))]
    if drawn is None:
        return tuple(codes)
    if drawn not in codes:
        raise Refusal("vote.not-a-party", delegation=drawn, rule=conference.rules.rule("vote"))
    place = codes.index(drawn)
    return (*codes[place:], *codes[:place])


def begin_roll_call(
    conference: Conference,
    at: datetime,
    drawn: DelegationCode | None = None,
    text: str = "",
    items: tuple[ItemNumber, ...] = (),
    method: str = "roll-call",
    majority: str = "",
    about: str = "proposal",
    by: DelegationCode | None = None,
    override: bool = False,
) -> tuple[Fact, ...]:
    """Begin a vote in which each State answers: a roll-call from the State that was drawn, or a recorded vote.

    ``about`` tells on what: a proposal (the question before the body unless ``text`` names another), the motion before
    the body, which goes before any proposal, or an appeal ``by`` a delegation against the last ruling (``override`` as
    in ``appeal_ruling``). ``majority`` is the profile's unless it is named.

    Raises:
        Refusal: somebody has the floor, no State votes or was drawn, or there is nothing to vote on.
    """
    conference.open_meeting()
    _known(about, ABOUT)
    stopped = _interrupted(conference, at, about)
    seating = may_appeal(conference, at, _named(by), override=override) if about == "appeal" else ()
    majority = majority or _usual(conference, about)
    called = _called(fold(seating, conference), drawn, method, majority)
    motion = _motion(conference, about)
    if about == "proposal":
        text, items = conference.proposal(text, items)
    begun = facts.RollCallBegun(
        at=at,
        text=text if about == "proposal" else "",
        method=method,
        majority=majority,
        called=called,
        drawn=drawn,
        items=items,
        motion=motion,
        by=by if about == "appeal" else None,
    )
    return *seating, begun, *stopped


def _interrupted(conference: Conference, at: datetime, about: str) -> tuple[Fact, ...]:
    """Let no State be called on a proposal while somebody speaks; a motion or an appeal stops the clock of a statement."""
    statement = conference.floor.statement
    if statement is None:
        return ()
    if about == "proposal":
        raise Refusal("floor.taken", delegation=statement.delegation)
    if statement.paused_since is not None:
        return ()
    return (StatementPaused(at=at, statement=statement.id),)


def _named(by: DelegationCode | None) -> DelegationCode:
    if by is None:
        raise Refusal("appeal.by-nobody")
    return by


def _usual(conference: Conference, about: str) -> str:
    """Give the majority that the rules ask for."""
    kind = "decisions" if about == "proposal" else "procedure"
    return conference.rules.text(f"majority.{kind}", "simple")


def _called(
    conference: Conference, drawn: DelegationCode | None, method: str, majority: str
) -> tuple[DelegationCode, ...]:
    _known(method, BY_ANSWER)
    if method == "roll-call" and drawn is None:
        raise Refusal("roll-call.not-drawn")
    _known(majority, MAJORITIES)
    called = in_order(conference, drawn)
    if not called:
        raise Refusal("roll-call.nobody")
    return called


def _motion(conference: Conference, about: str) -> str:
    """Give the motion that is voted on; before it is decided States are called on no proposal."""
    motion = conference.conduct.motion
    if about == "motion":
        if motion is None:
            raise Refusal("motion.none")
        return motion.motion
    if about == "proposal" and motion is not None:
        raise Refusal("motion.pending", motion=motion.motion)
    return ""


def _known(word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise Refusal("word.unknown", word=word, words=words)


def answer_roll_call(
    conference: Conference, at: datetime, answer: str, delegation: DelegationCode | None = None
) -> facts.RollCallAnswered:
    """Enter the answer of a State: of the one that is called now, unless another is named, whose answer it mends."""
    going_on = pending(conference.conduct)
    _known(answer, ANSWERS)
    if delegation is None and not going_on.left:
        raise Refusal("roll-call.complete")
    delegation = delegation or going_on.left[0]
    if going_on.answers.get(delegation) == answer:
        raise Refusal("act.changes-nothing")
    return facts.RollCallAnswered(at=at, delegation=delegation, answer=answer)


def abandon_roll_call(conference: Conference, at: datetime) -> tuple[Fact, ...]:
    """Give the vote up before its result is declared: nothing was decided; a motion stays before the body."""
    going_on = pending(conference.conduct)
    back = () if going_on.motion else _given_back(conference, at, going_on)
    return facts.RollCallAbandoned(at=at), *back


def declare_roll_call(conference: Conference, at: datetime) -> tuple[Fact, ...]:
    """Enter the result that the Chair declared, once every State was called: the vote and what it decided.

    A speaker whom the vote interrupted goes on, unless a motion was carried: each of them ends or stops the debate.

    Raises:
        Refusal: ``roll-call.unfinished``; what ``record_decision`` refuses.
    """
    going_on = pending(conference.conduct)
    if going_on.left:
        raise Refusal("roll-call.unfinished", count=len(going_on.left), delegation=going_on.left[0])
    yes, no, abstained = map(going_on.answered, ANSWERS[:3])
    taken = vote_taken(at, going_on.about, going_on.majority, (len(yes), len(no), len(abstained)))
    taken = replace(
        taken,
        method=going_on.method,
        drawn=going_on.drawn,
        in_favour=yes,
        against=no,
        abstained=abstained,
    )
    decided = _decided(conference, at, going_on, taken)
    ends = isinstance(decided, MotionDecided) and decided.outcome == "carried"
    return taken, decided, *(() if ends else _given_back(conference, at, going_on))


def _given_back(conference: Conference, at: datetime, ended: RollCall) -> tuple[Fact, ...]:
    """Let the clock run again that the vote stopped: whoever was interrupted goes on (practice R-1.9)."""
    statement = conference.floor.statement
    if statement is None or statement.paused_since != ended.begun or conference.conduct.point is not None:
        return ()
    return (StatementResumed(at=at, statement=statement.id),)


def _decided(conference: Conference, at: datetime, ended: RollCall, taken: facts.VoteTaken) -> Fact:
    """Give what a vote decided; one in which nobody voted adopts nothing."""
    won = wins(taken.majority, taken.votes_for, taken.votes_against)
    if ended.motion:
        return MotionDecided(at=at, outcome="carried" if won else "lost")
    if ended.by is not None:
        return RulingAppealed(at=at, delegation=ended.by, outcome="overruled" if won else "stands")
    counts = (taken.votes_for, taken.votes_against, taken.abstaining)
    over = replace(conference, conduct=replace(conference.conduct, roll_call=None))
    return record_decision(over, at, "vote", ended.text, ended.items, *counts, adopted=won)
