"""What is before the body: a point of order, a motion, a question; and the decision last taken."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.conduct.voting import RollCall
from plenary.fact import DecisionId, DelegationCode, ItemNumber
from plenary.facts import conduct as facts
from plenary.facts import decisions, meetings
from plenary.facts.booths import ContinuationAgreed
from plenary.refusal import Refusal

MANNERS = ("consensus", "without-a-vote", "vote")
"""How a body may decide."""
MOTIONS = ("suspend", "adjourn", "adjourn-debate", "close-debate")
"""The procedural motions in their order of precedence (practice 1.3)."""


class Point(Struct, frozen=True):
    """A point of order on which the Chair has not yet ruled; ``heard`` since those before it were ruled on."""

    delegation: DelegationCode
    raised: datetime
    subject: str = ""
    heard: datetime | None = None

    @property
    def since(self) -> datetime:
        """Give since when (UTC) it is heard: its own time runs from then."""
        return self.heard or self.raised


class Motion(Struct, frozen=True):
    """A procedural motion before the body, and who spoke on it."""

    motion: str
    delegation: DelegationCode
    moved: datetime
    spoke_for: tuple[DelegationCode, ...] = ()
    spoke_against: tuple[DelegationCode, ...] = ()


class Question(Struct, frozen=True):
    """What the Chair asked, and who objected."""

    text: str
    asked: datetime
    items: tuple[ItemNumber, ...] = ()
    objections: tuple[DelegationCode, ...] = ()


class Decision(Struct, frozen=True):
    """The decision last declared, and the items it is about."""

    id: DecisionId
    text: str
    at: datetime
    manner: str
    items: tuple[ItemNumber, ...] = ()


class Conduct(Struct, frozen=True):
    """The procedure as it stands; of the ``motions`` the last one, which precedes the others, is put first.

    ``further`` are points of order that were raised while one was before the Chair;
    ``raised`` counts those of each delegation in the present meeting. ``carried`` is the motion from which
    something still follows; ``unannounced`` was decided in ``private`` and waits for a public meeting;
    ``roll_call`` is a vote in which States are being called one by one; ``settled`` is what was decided, or lost in
    a vote, in the words of the record; ``has_decided`` tells that it decided or adopted anything at all.
    """

    point: Point | None = None
    further: tuple[Point, ...] = ()
    raised: Mapping[DelegationCode, int] = field(default_factory=dict)
    ruled: Point | None = None
    motions: tuple[Motion, ...] = ()
    question: Question | None = None
    decision: Decision | None = None
    carried: str = ""
    private: bool = False
    unannounced: tuple[Decision, ...] = ()
    roll_call: RollCall | None = None
    settled: tuple[str, ...] = ()
    has_decided: bool = False

    @property
    def motion(self) -> Motion | None:
        """Give the motion that is before the body now."""
        return self.motions[-1] if self.motions else None

    def not_risen(self, delegation: DelegationCode) -> None:
        """Let a point of order pass of a delegation that has none before the Chair.

        Raises:
            Refusal: ``point-of-order.pending``.
        """
        pending = [] if self.point is None else [self.point, *self.further]
        if any(each.delegation == delegation for each in pending):
            raise Refusal("point-of-order.pending", delegation=delegation)

    def admits(self, motion: str) -> None:
        """Let a motion pass that precedes what is before the body.

        Raises:
            Refusal: ``motion.pending``.
        """
        pending = self.motion
        if pending is not None and _rank(motion) >= _rank(pending.motion):
            raise Refusal("motion.pending", motion=pending.motion)

    def unopposed(self) -> None:
        """Let what the body adopts pass, while nobody has objected to what was asked.

        Raises:
            Refusal: ``decision.objected``.
        """
        if self.question is not None and self.question.objections:
            raise Refusal("decision.objected", delegations=self.question.objections)


def _rank(motion: str) -> int:
    return MOTIONS.index(motion) if motion in MOTIONS else len(MOTIONS)


CHANGES: Changes[Conduct] = Changes()


@CHANGES.on(facts.PointOfOrderRaised)
def _raised(conduct: Conduct, fact: facts.PointOfOrderRaised) -> Conduct:
    point = Point(fact.delegation, fact.at, fact.subject)
    raised = {**conduct.raised, fact.delegation: conduct.raised.get(fact.delegation, 0) + 1}
    if conduct.point is None:
        return replace(conduct, point=point, raised=raised)
    conduct.not_risen(fact.delegation)
    return replace(conduct, further=(*conduct.further, point), raised=raised)


@CHANGES.on(facts.PointOfOrderRuled)
def _ruled(conduct: Conduct, fact: facts.PointOfOrderRuled) -> Conduct:
    if conduct.point is None:
        raise Refusal("point-of-order.none")
    following = replace(conduct.further[0], heard=fact.at) if conduct.further else None
    return replace(conduct, point=following, further=conduct.further[1:], ruled=conduct.point)


@CHANGES.on(facts.RulingAppealed)
def _appealed(conduct: Conduct, _fact: facts.RulingAppealed) -> Conduct:
    if conduct.ruled is None:
        raise Refusal("ruling.none")
    return replace(conduct, ruled=None)


@CHANGES.on(facts.MotionMoved)
def _moved(conduct: Conduct, fact: facts.MotionMoved) -> Conduct:
    conduct.admits(fact.motion)
    return replace(conduct, motions=(*conduct.motions, Motion(fact.motion, fact.delegation, fact.at)))


@CHANGES.on(facts.MotionSpokenOn)
def _spoken_on(conduct: Conduct, fact: facts.MotionSpokenOn) -> Conduct:
    motion = _pending(conduct)
    if fact.side == "for":
        motion = replace(motion, spoke_for=(*motion.spoke_for, fact.delegation))
    else:
        motion = replace(motion, spoke_against=(*motion.spoke_against, fact.delegation))
    return replace(conduct, motions=(*conduct.motions[:-1], motion))


@CHANGES.on(facts.MotionDecided)
def _motion_decided(conduct: Conduct, fact: facts.MotionDecided) -> Conduct:
    """The question that was asked about the motion goes with it; one that it interrupted stays."""
    motion, question = _pending(conduct), conduct.question
    if question is not None and question.asked >= motion.moved:
        question = None
    carried = motion.motion if fact.outcome == "carried" else conduct.carried
    return replace(conduct, motions=conduct.motions[:-1], question=question, carried=carried)


def _pending(conduct: Conduct) -> Motion:
    if conduct.motion is None:
        raise Refusal("motion.none")
    return conduct.motion


@CHANGES.on(decisions.QuestionAsked)
def _asked(conduct: Conduct, fact: decisions.QuestionAsked) -> Conduct:
    if conduct.question is not None:
        raise Refusal("question.pending", text=conduct.question.text)
    return replace(conduct, question=Question(fact.text, fact.at, fact.items))


@CHANGES.on(decisions.ObjectionMade)
def _objected(conduct: Conduct, fact: decisions.ObjectionMade) -> Conduct:
    question = _question(conduct)
    objections = (*question.objections, fact.delegation)
    return replace(conduct, question=replace(question, objections=objections))


@CHANGES.on(decisions.QuestionWithdrawn)
def _question_withdrawn(conduct: Conduct, _fact: decisions.QuestionWithdrawn) -> Conduct:
    _question(conduct)
    return replace(conduct, question=None)


def _question(conduct: Conduct) -> Question:
    if conduct.question is None:
        raise Refusal("question.none")
    return conduct.question


@CHANGES.on(decisions.DecisionRecorded)
def _decided(conduct: Conduct, fact: decisions.DecisionRecorded) -> Conduct:
    settled = (*conduct.settled, fact.text)
    if not fact.adopted:
        return replace(conduct, question=None, settled=settled, has_decided=True)
    decision = Decision(fact.decision, fact.text, fact.at, fact.manner, fact.items)
    return replace(conduct, question=None, decision=decision, settled=settled, has_decided=True)


@CHANGES.on(ContinuationAgreed)
def _continued(conduct: Conduct, _fact: ContinuationAgreed) -> Conduct:
    _question(conduct)
    conduct.unopposed()
    return replace(conduct, question=None)


@CHANGES.on(meetings.MeetingAdjourned)
def _rose(conduct: Conduct, _fact: meetings.MeetingAdjourned) -> Conduct:
    if conduct.question is not None:
        raise Refusal("question.pending", text=conduct.question.text)
    if conduct.point is not None:
        raise Refusal("point-of-order.pending", delegation=conduct.point.delegation)
    if not (conduct.ruled or conduct.motions or conduct.raised):
        return conduct
    return replace(conduct, ruled=None, motions=(), raised={})
