"""Acts of a vote in which each State answers: begin, answer, give up, declare."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec.structs import replace

from plenary.acts.votes import record_vote
from plenary.conduct.roll_call import none_pending, pending
from plenary.conduct.voting import ANSWERS, MAJORITIES
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, ItemNumber
from plenary.facts import votes as facts
from plenary.refusal import Refusal
from plenary.roster.roster import Seat
from plenary.tongue import Tongue

BY_ANSWER = ("recorded", "roll-call")
"""The methods of voting in which it is known who voted how."""


def in_order(conference: Conference, drawn: DelegationCode | None) -> tuple[DelegationCode, ...]:
    """Give the States that vote in the English alphabetical order, from the one drawn round to the one before it.

    Raises:
        Refusal: ``vote.not-a-party``, where the State drawn has no vote.
    """
    english, votes = Tongue("en"), _voter(conference)
    seats = [seat for seat in conference.roster.seats.values() if votes(seat)]
    codes = [seat.delegation for seat in sorted(seats, key=lambda seat: english.sort_key(seat.name("en")))]
    if drawn is None:
        return tuple(codes)
    if drawn not in codes:
        raise Refusal("vote.not-a-party", delegation=drawn, rule=conference.rules.rule("vote"))
    place = codes.index(drawn)
    return (*codes[place:], *codes[:place])


def _voter(conference: Conference) -> Callable[[Seat], bool]:
    """Tell who votes: States parties (UNTOC COP rule 57), or every State where the rules say so."""
    everybody = conference.rules.allows("vote.any")

    def votes(seat: Seat) -> bool:
        return seat.category == "state-party" or (everybody and seat.delegation.startswith("state:"))

    return votes


def begin_roll_call(
    conference: Conference,
    at: datetime,
    drawn: DelegationCode | None = None,
    text: str = "",
    items: tuple[ItemNumber, ...] = (),
    method: str = "roll-call",
    majority: str = "",
) -> facts.RollCallBegun:
    """Begin a vote in which each State answers: a roll-call from the State that was drawn, or a recorded vote.

    It is on the question before the body unless ``text`` names another proposal; ``majority`` is the profile's unless
    it is named. A motion goes before it: what is asked about one is no proposal, and its vote has an act of its own.
    """
    conference.open_meeting()
    none_pending(conference.conduct)
    _no_motion(conference)
    _known(method, BY_ANSWER)
    if method == "roll-call" and drawn is None:
        raise Refusal("roll-call.not-drawn")
    majority = majority or conference.rules.text("majority.decisions", "simple")
    _known(majority, MAJORITIES)
    called = in_order(conference, drawn)
    if not called:
        raise Refusal("roll-call.nobody")
    text, items = conference.proposal(text, items)
    return facts.RollCallBegun(
        at=at,
        text=text,
        method=method,
        majority=majority,
        called=called,
        drawn=drawn,
        items=items,
    )


def _no_motion(conference: Conference) -> None:
    motion = conference.conduct.motion
    if motion is not None:
        raise Refusal("motion.pending", motion=motion.motion)


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


def abandon_roll_call(conference: Conference, at: datetime) -> facts.RollCallAbandoned:
    """Give the vote up before its result is declared: nothing was decided."""
    pending(conference.conduct)
    return facts.RollCallAbandoned(at=at)


def declare_roll_call(conference: Conference, at: datetime) -> tuple[Fact, ...]:
    """Enter the result that the Chair declared, once every State was called: the vote and what it decided.

    Raises:
        Refusal: ``roll-call.unfinished``; what ``record_vote`` refuses.
    """
    going_on = pending(conference.conduct)
    if going_on.left:
        raise Refusal("roll-call.unfinished", count=len(going_on.left), delegation=going_on.left[0])
    yes, no, abstained = map(going_on.answered, ANSWERS[:3])
    ended = replace(conference, conduct=replace(conference.conduct, roll_call=None))
    return record_vote(
        ended,
        at,
        for_=len(yes),
        against=len(no),
        text=going_on.text,
        items=going_on.items,
        method=going_on.method,
        majority=going_on.majority,
        drawn=going_on.drawn,
        yes=yes,
        no=no,
        abstained=abstained,
    )
