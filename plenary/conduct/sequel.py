"""What follows from what a body decided: from a motion carried, from a decision in private, from new numbers of items."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.conduct.conduct import Conduct, Decision, Question
from plenary.conduct.voting import RollCall
from plenary.fact import Fact
from plenary.facts import agenda, decisions, lists, meetings, programme, report, roster, votes
from plenary.refusal import Refusal

CHANGES: Changes[Conduct] = Changes()


@CHANGES.on(decisions.DecisionRecorded)
def _decided(conduct: Conduct, fact: decisions.DecisionRecorded) -> Conduct:
    """Keep what was decided in private until the next public meeting announces it (UNTOC COP rule 40)."""
    if not (conduct.private and fact.adopted and conduct.decision):
        return conduct
    return replace(conduct, unannounced=(*conduct.unannounced, conduct.decision))


@CHANGES.on(votes.DecisionAnnounced)
def _announced(conduct: Conduct, fact: votes.DecisionAnnounced) -> Conduct:
    if conduct.private:
        raise Refusal("meeting.private")
    left = tuple(each for each in conduct.unannounced if each.id != fact.decision)
    if len(left) == len(conduct.unannounced):
        raise Refusal("decision.none")
    return replace(conduct, unannounced=left)


@CHANGES.on(meetings.MeetingMadePublic)
def _made_public(conduct: Conduct, fact: meetings.MeetingMadePublic) -> Conduct:
    return replace(conduct, private=not fact.public)


@CHANGES.on(meetings.MeetingCalledToOrder)
def _called(conduct: Conduct, _fact: meetings.MeetingCalledToOrder) -> Conduct:
    return replace(conduct, private=False) if conduct.private else conduct


def _followed(conduct: Conduct, _fact: Fact) -> Conduct:
    """What followed from the motion was done."""
    return replace(conduct, carried="") if conduct.carried else conduct


CHANGES.on(meetings.MeetingSuspended)(_followed)
CHANGES.on(meetings.MeetingAdjourned)(_followed)
CHANGES.on(agenda.ItemsTakenUp)(_followed)
CHANGES.on(agenda.ItemsConcluded)(_followed)
CHANGES.on(lists.ListClosed)(_followed)


def _has_decided(conduct: Conduct, _fact: Fact) -> Conduct:
    """What a body adopts, or whom it elects, it has decided: a position on it may be explained."""
    return conduct if conduct.has_decided else replace(conduct, has_decided=True)


CHANGES.on(agenda.AgendaAdopted)(_has_decided)
CHANGES.on(programme.ProgrammeAdopted)(_has_decided)
CHANGES.on(roster.OfficerElected)(_has_decided)
CHANGES.on(report.ParagraphAdopted)(_has_decided)
CHANGES.on(report.ParagraphDeleted)(_has_decided)
CHANGES.on(report.ReportAdopted)(_has_decided)


About = TypeVar("About", Question, Decision, RollCall)


def _about(told: About, change: agenda.Renumbering) -> About:
    items = change.numbers_of(told.items)
    return told if items == told.items else replace(told, items=items)


def _renumbered(conduct: Conduct, change: agenda.Renumbering) -> Conduct:
    """What is before the body, and what it decided last, stays with its items."""
    now = replace(
        conduct,
        question=_about(conduct.question, change) if conduct.question else None,
        decision=_about(conduct.decision, change) if conduct.decision else None,
        roll_call=_about(conduct.roll_call, change) if conduct.roll_call else None,
        unannounced=tuple(_about(each, change) for each in conduct.unannounced),
    )
    return conduct if now == conduct else now


CHANGES.on(agenda.AgendaAmended)(_renumbered)
CHANGES.on(agenda.AgendaRevised)(_renumbered)
