"""Acts of procedure: points of order, rulings, replies, motions."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.requests import inscribe
from plenary.acts.roster import seated
from plenary.conduct.conduct import MOTIONS
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, ItemNumber
from plenary.facts import conduct as facts
from plenary.refusal import Refusal

OUTCOMES = ("carried", "lost", "withdrawn")
APPEALS = ("stands", "overruled")


def raise_point_of_order(
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    subject: str = "",
    override: bool = False,
) -> tuple[Fact, ...]:
    """Enter a point of order; the clock of the speaker stops. A right of States parties (UNTOC COP rule 44).

    While one is before the Chair, another waits for its turn behind it.
    ``override`` is for the presiding officer who allows it to somebody else.
    """
    conference.meetings.open_one()
    conference.conduct.not_risen(delegation)
    seat, seating = seated(conference, at, delegation)
    entitled = seat.category == "state-party" or conference.rules.allows("point-of-order.any")
    if not (entitled or override):
        raise Refusal(
            "point-of-order.not-a-party",
            delegation=delegation,
            rule=conference.rules.rule("point-of-order"),
        )
    return (
        *seating,
        facts.PointOfOrderRaised(at=at, delegation=delegation, subject=subject, allowed=not entitled),
    )


def rule_on_point_of_order(conference: Conference, at: datetime, ruling: str) -> facts.PointOfOrderRuled:
    """Enter the ruling of the presiding officer; the interrupted speaker goes on."""
    point = conference.conduct.point
    if point is None:
        raise Refusal("point-of-order.none")
    if not ruling.strip():
        raise Refusal("text.empty")
    return facts.PointOfOrderRuled(at=at, delegation=point.delegation, ruling=ruling)


def appeal_ruling(
    conference: Conference, at: datetime, delegation: DelegationCode, outcome: str
) -> tuple[Fact, ...]:
    """Enter an appeal against the last ruling and how it ended: stands or overruled."""
    if outcome not in APPEALS:
        raise Refusal("word.unknown", word=outcome, words=APPEALS)
    if conference.conduct.ruled is None:
        raise Refusal("ruling.none")
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.RulingAppealed(at=at, delegation=delegation, outcome=outcome))


def request_reply(
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    items: tuple[ItemNumber, ...] = (),
    override: bool = False,
) -> tuple[Fact, ...]:
    """Inscribe a delegation for a right of reply; the rules say how many it may make (practice R-1.8).

    Where they keep it to States parties, ``override`` is for the presiding officer who allows it to another.
    """
    seat, _ = seated(conference, at, delegation)
    entitled = seat.category == "state-party" or conference.rules.allows("replies.any", default=True)
    if not (entitled or override):
        raise Refusal("reply.not-entitled", delegation=delegation)
    return inscribe(conference, at, delegation, items=items, list="reply")


def move_motion(
    conference: Conference, at: datetime, motion: str, delegation: DelegationCode
) -> tuple[Fact, ...]:
    """Enter a procedural motion, while none that precedes it is before the body."""
    conference.meetings.open_one()
    if motion not in MOTIONS:
        raise Refusal("word.unknown", word=motion, words=MOTIONS)
    conference.conduct.admits(motion)
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.MotionMoved(at=at, motion=motion, delegation=delegation))


def speak_on_motion(
    conference: Conference, at: datetime, delegation: DelegationCode, for_or_against: str
) -> tuple[Fact, ...]:
    """Enter that a delegation spoke for or against the motion; the rules say how many may (practice 1.3)."""
    if for_or_against not in ("for", "against"):
        raise Refusal("word.unknown", word=for_or_against, words=("for", "against"))
    motion = conference.conduct.motion
    if motion is None:
        raise Refusal("motion.none")
    spoke = motion.spoke_for if for_or_against == "for" else motion.spoke_against
    if len(spoke) >= conference.rules.number(f"motion.{motion.motion}.{for_or_against}"):
        raise Refusal("motion.spoken-on", motion=motion.motion, side=for_or_against)
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.MotionSpokenOn(at=at, delegation=delegation, side=for_or_against))


def decide_motion(conference: Conference, at: datetime, outcome: str) -> facts.MotionDecided:
    """Enter how the motion ended; what follows from it is entered by its own act."""
    if outcome not in OUTCOMES:
        raise Refusal("word.unknown", word=outcome, words=OUTCOMES)
    if conference.conduct.motion is None:
        raise Refusal("motion.none")
    return facts.MotionDecided(at=at, outcome=outcome)
