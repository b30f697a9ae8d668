"""Follow a vote in which each State answers: begun, answered, mended, declared or given up."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.conduct.conduct import Conduct
from plenary.conduct.voting import RollCall
from plenary.facts import meetings
from plenary.facts import votes as facts
from plenary.refusal import Refusal

CHANGES: Changes[Conduct] = Changes()


def pending(conduct: Conduct) -> RollCall:
    """Give the vote that goes on.

    Raises:
        Refusal: ``roll-call.none``.
    """
    if conduct.roll_call is None:
        raise Refusal("roll-call.none")
    return conduct.roll_call


def none_pending(conduct: Conduct) -> None:
    """Let nothing else be done while States are being called: only a point of order interrupts a vote (practice 1.3).

    Raises:
        Refusal: ``roll-call.pending``.
    """
    if conduct.roll_call is not None:
        raise Refusal("roll-call.pending")


@CHANGES.on(facts.RollCallBegun)
def _begun(conduct: Conduct, fact: facts.RollCallBegun) -> Conduct:
    none_pending(conduct)
    begun = RollCall(
        text=fact.text,
        begun=fact.at,
        method=fact.method,
        majority=fact.majority,
        called=fact.called,
        drawn=fact.drawn,
        items=fact.items,
        motion=fact.motion,
        by=fact.by,
    )
    return replace(conduct, roll_call=begun)


@CHANGES.on(facts.RollCallAnswered)
def _answered(conduct: Conduct, fact: facts.RollCallAnswered) -> Conduct:
    going_on = pending(conduct)
    if fact.delegation not in going_on.called:
        raise Refusal("roll-call.not-called", delegation=fact.delegation)
    answers = {**going_on.answers, fact.delegation: fact.answer}
    return replace(conduct, roll_call=replace(going_on, answers=answers, changed=fact.at))


@CHANGES.on(facts.RollCallAbandoned)
def _abandoned(conduct: Conduct, _fact: facts.RollCallAbandoned) -> Conduct:
    pending(conduct)
    return replace(conduct, roll_call=None)


@CHANGES.on(facts.VoteTaken)
def _declared(conduct: Conduct, fact: facts.VoteTaken) -> Conduct:
    """The vote that goes on ends with its result; another one may be on a ruling that was given meanwhile."""
    ended = conduct.roll_call is not None and fact.about == conduct.roll_call.about
    return replace(conduct, roll_call=None) if ended else conduct


@CHANGES.on(meetings.MeetingAdjourned)
def _rose(conduct: Conduct, _fact: meetings.MeetingAdjourned) -> Conduct:
    none_pending(conduct)
    return conduct
