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
    """Let nothing else be put or decided while States are being called.

    Raises:
        Refusal: ``roll-call.pending``.
    """
    if conduct.roll_call is not None:
        raise Refusal("roll-call.pending")


@CHANGES.on(facts.RollCallBegun)
def _begun(conduct: Conduct, fact: facts.RollCallBegun) -> Conduct:
    none_pending(conduct)
    begun = RollCall(fact.text, fact.at, fact.method, fact.majority, fact.called, fact.drawn, fact.items)
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
    """A vote on a proposal ends the one that goes on: it is its result."""
    return replace(conduct, roll_call=None) if conduct.roll_call and fact.about == "proposal" else conduct


@CHANGES.on(meetings.MeetingAdjourned)
def _rose(conduct: Conduct, _fact: meetings.MeetingAdjourned) -> Conduct:
    none_pending(conduct)
    return conduct
