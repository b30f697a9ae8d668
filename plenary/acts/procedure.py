"""Acts of procedure: points of order, rulings, replies, motions."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.requests import inscribe
from plenary.acts.roster import seated
from plenary.acts.taking import Told, taken
from plenary.conduct.conduct import MOTIONS
from plenary.conduct.roll_call import none_pending
from plenary.conduct.voting import wins
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, ItemNumber
from plenary.facts import conduct as facts
from plenary.facts.votes import VoteTaken
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
    conference.open_meeting(while_voting=True)
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
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    outcome: str = "",
    for_: int | None = None,
    against: int | None = None,
    abstaining: int = 0,
    override: bool = False,
    method: str = "show-of-hands",
    drawn: DelegationCode | None = None,
    yes: tuple[DelegationCode, ...] = (),
    no: tuple[DelegationCode, ...] = (),
    abstained: tuple[DelegationCode, ...] = (),
) -> tuple[Fact, ...]:
    """Enter an appeal against the last ruling, put to the vote at once: with its counts or answers, or how it ended.

    The ruling stands unless a majority of those present and voting is in favour of the appeal (practice 1.3).
    Who may not rise to a point of order may not appeal either, unless the rules (``appeal.any``) let everybody or
    the presiding officer allows it (``override``).
    """
    _known(outcome, APPEALS)
    _not_called_on(conference, "appeal")
    seating = may_appeal(conference, at, delegation, override=override)
    told = Told(for_, against, abstaining, method, drawn, (yes, no, abstained))
    voters, vote = _put(conference, at, "appeal", told)
    outcome = _outcome(vote, outcome, "overruled", "stands")
    appealed = facts.RulingAppealed(at=at, delegation=delegation, outcome=outcome)
    return *dict.fromkeys((*seating, *voters)), *((vote,) if vote else ()), appealed


def may_appeal(
    conference: Conference, at: datetime, delegation: DelegationCode, *, override: bool = False
) -> tuple[Fact, ...]:
    """Let a delegation appeal against the last ruling; give the fact that seats it where it was not.

    Raises:
        Refusal: ``ruling.none`` or ``appeal.not-a-party``.
    """
    if conference.conduct.ruled is None:
        raise Refusal("ruling.none")
    seat, seating = seated(conference, at, delegation)
    if not (seat.category == "state-party" or override or conference.rules.allows("appeal.any")):
        raise Refusal(
            "appeal.not-a-party", delegation=delegation, rule=conference.rules.rule("point-of-order")
        )
    return seating


def _not_called_on(conference: Conference, about: str) -> None:
    """Let no vote be counted by hand on what States are being called to vote on."""
    going_on = conference.conduct.roll_call
    if going_on is not None and going_on.about == about:
        raise Refusal("roll-call.pending")


def _known(outcome: str, words: tuple[str, ...]) -> None:
    if outcome and outcome not in words:
        raise Refusal("word.unknown", word=outcome, words=words)


def _put(
    conference: Conference, at: datetime, about: str, told: Told
) -> tuple[tuple[Fact, ...], VoteTaken | None]:
    """Give the vote that was taken and who is seated because of it; none where nothing is told of a vote."""
    if not told:
        return (), None
    return taken(conference, at, about, conference.rules.text("majority.procedure", "simple"), told)


def _outcome(vote: VoteTaken | None, told: str, won: str, lost: str) -> str:
    """Give how a vote ended: by its counts, which what was told may not gainsay, or as it was told."""
    if vote is None:
        if not told:
            raise Refusal("vote.no-counts")
        return told
    outcome = won if wins(vote.majority, vote.votes_for, vote.votes_against) else lost
    if told and told != outcome:
        raise Refusal("vote.otherwise", outcome=told, for_=vote.votes_for, against=vote.votes_against)
    return outcome


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
    conference.open_meeting()
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
    none_pending(conference.conduct)
    motion = conference.conduct.motion
    if motion is None:
        raise Refusal("motion.none")
    spoke = motion.spoke_for if for_or_against == "for" else motion.spoke_against
    if len(spoke) >= conference.rules.number(f"motion.{motion.motion}.{for_or_against}"):
        raise Refusal("motion.spoken-on", motion=motion.motion, side=for_or_against)
    _, seating = seated(conference, at, delegation)
    return (*seating, facts.MotionSpokenOn(at=at, delegation=delegation, side=for_or_against))


def decide_motion(
    conference: Conference,
    at: datetime,
    outcome: str = "",
    for_: int | None = None,
    against: int | None = None,
    abstaining: int = 0,
    method: str = "show-of-hands",
    drawn: DelegationCode | None = None,
    yes: tuple[DelegationCode, ...] = (),
    no: tuple[DelegationCode, ...] = (),
    abstained: tuple[DelegationCode, ...] = (),
) -> tuple[Fact, ...]:
    """Enter how the motion ended, or its counts or answers, which tell it; what follows from it has acts of its own."""
    _known(outcome, OUTCOMES)
    none_pending(conference.conduct)
    if conference.conduct.motion is None:
        raise Refusal("motion.none")
    told = Told(for_, against, abstaining, method, drawn, (yes, no, abstained))
    voters, vote = _put(conference, at, "motion", told)
    outcome = _outcome(vote, outcome, "carried", "lost")
    return *voters, *((vote,) if vote else ()), facts.MotionDecided(at=at, outcome=outcome)
