"""Say what is said while a vote goes on: States are called, answers corrected, the result declared."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.acts.decisions import withdraw_question
from plenary.acts.lists import found_list
from plenary.acts.roll_call import declare_roll_call
from plenary.conduct.voting import RollCall, wins
from plenary.script.announcing import counts, outcome
from plenary.script.line import Deed, Draft, Line, Step
from plenary.script.speaking import given, thanks
from plenary.tongue import Tongue


def roll_call(draft: Draft, _officers: Tongue) -> Iterator[Line]:
    """Give the lines of a vote in which each State answers; nothing where none goes on."""
    going_on = draft.now.conduct.roll_call
    if going_on is None:
        return
    if not going_on.answers:
        yield _begun(draft, going_on)
    if going_on.left:
        yield draft.say("F44-call", wants="roll-call", state=draft.terms.name(going_on.left[0]))
        return
    if not draft.quiet:
        asked = draft.ask("F44-check", {})
        yield Line(asked.formula, Step.NONE, asked.text)
    yes, no, abstained = (len(going_on.answered(answer)) for answer in ("yes", "no", "abstention"))
    yield draft.declare(_ended(going_on, yes, no), counts(draft, yes, no, abstained), Deed(declare_roll_call))


def _ended(vote: RollCall, yes: int, no: int) -> str:
    """Give the formula that declares how a vote ended."""
    won = wins(vote.majority, yes, no)
    if vote.about == "motion":
        return "F44-motion" if won else "F44-motion-lost"
    if vote.about == "appeal":
        return "F54-overruled" if won else "F54-stands"
    return outcome(vote.majority, yes, no, adopted=won)


def _begun(draft: Draft, going_on: RollCall) -> Line:
    if going_on.drawn is None:
        return draft.say("F44-recorded")
    return draft.say("F44-roll-call", state=draft.terms.name(going_on.drawn))


def opposed(draft: Draft) -> Iterator[Line]:
    """Give the lines after an objection: the question is withdrawn, or votes are explained and it is voted on."""
    question = draft.now.conduct.question
    if question is None:
        return
    yield draft.say("F56", Deed(withdraw_question), speaker=draft.terms.speaker(question.objections[-1]))
    before = found_list(draft.now, purpose="before-vote") if draft.now.agenda.current else None
    if draft.now.floor.statement is not None:
        yield from thanks(draft)
    elif before is not None and before.requests:
        yield given(draft, before.requests[0])
    else:
        yield draft.say("F43-vote")
    yield draft.say("F44", wants="vote")
