"""How the floor follows statements, and the meeting around them."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from msgspec.structs import replace

from plenary.changes import Changes
from plenary.fact import DelegationCode
from plenary.facts import conduct, meetings
from plenary.facts import floor as facts
from plenary.floor.floor import Floor
from plenary.floor.statement import Ended, Statement
from plenary.refusal import Refusal

CHANGES: Changes[Floor] = Changes()


@CHANGES.on(facts.FloorGiven)
def _given(floor: Floor, fact: facts.FloorGiven) -> Floor:
    if floor.statement is not None:
        raise Refusal("floor.taken", delegation=floor.statement.delegation)
    held = floor.list(fact.list)
    request = held.request(fact.request)
    statement = Statement(
        id=fact.statement,
        delegation=request.delegation,
        category=request.category,
        list=held.id,
        started=fact.at,
        seconds=fact.seconds,
        called=request,
        request=request.id,
        on_behalf_of=request.on_behalf_of,
        capacity=request.capacity,
        person=request.person,
        title=request.title,
        level=request.level,
        mode=request.mode,
        language=request.language,
        text=request.text,
    )
    last = floor.last
    seen = floor.changeovers.after((fact.at - last.at).total_seconds()) if last else floor.changeovers
    return replace(floor.without(request.id), statement=statement, changeovers=seen)


@CHANGES.on(facts.StatementPaused)
def _paused(floor: Floor, fact: facts.StatementPaused) -> Floor:
    statement = floor.speaking(fact.statement)
    if statement.paused_since is not None:
        raise Refusal("statement.paused")
    return replace(floor, statement=_stopped(statement, fact.at, "officer"))


@CHANGES.on(facts.StatementResumed)
def _resumed(floor: Floor, fact: facts.StatementResumed) -> Floor:
    statement = floor.speaking(fact.statement)
    if statement.paused_since is None:
        raise Refusal("statement.runs")
    return replace(floor, statement=_running(statement, fact.at))


def _stopped(statement: Statement, at: datetime, by: str) -> Statement:
    return replace(statement, paused_since=at, paused_by=by)


def _running(statement: Statement, at: datetime) -> Statement:
    paused = statement.paused + (at - cast("datetime", statement.paused_since))
    return replace(statement, paused=paused, paused_since=None, paused_by="")


@CHANGES.on(facts.StatementExtended)
def _extended(floor: Floor, fact: facts.StatementExtended) -> Floor:
    statement = floor.speaking(fact.statement)
    seconds, extended = statement.seconds + fact.seconds, statement.extended + fact.seconds
    return replace(floor, statement=replace(statement, seconds=seconds, extended=extended))


@CHANGES.on(facts.StatementEnded)
def _ended(floor: Floor, fact: facts.StatementEnded) -> Floor:
    statement = floor.speaking(fact.statement)
    if fact.at < statement.started:
        raise Refusal("statement.no-time", start=statement.started, end=fact.at)
    ended = Ended(statement.id, statement.delegation, fact.at, fact.spoken, statement.seconds)
    floor = _counted(floor, statement, fact.spoken)
    return replace(floor, statement=None, last=ended, used=floor.used.after(fact.spoken, statement.seconds))


def _counted(floor: Floor, statement: Statement, seconds: int) -> Floor:
    floor = _heard(floor, statement.delegation, seconds)
    if floor.list(statement.list).purpose != "reply":
        return floor
    key = (statement.delegation, statement.list)
    replied = {**floor.replied, key: floor.replied.get(key, 0) + 1}
    return replace(floor, replied=replied)


def _heard(floor: Floor, delegation: DelegationCode, seconds: int) -> Floor:
    spoken = {**floor.spoken, delegation: floor.spoken.get(delegation, 0) + 1}
    heard = {**floor.heard, delegation: floor.heard.get(delegation, 0) + seconds}
    return replace(floor, spoken=spoken, heard=heard)


@CHANGES.on(facts.SpeakerReplaced)
def _replaced(floor: Floor, fact: facts.SpeakerReplaced) -> Floor:
    statement = floor.speaking(fact.statement)
    right = floor.waiting(fact.request) if fact.request is not None else None
    if right is not None:
        floor = floor.without(right.id)
    if statement.request == statement.called.id:
        held = floor.list(statement.list)
        floor = floor.with_list(replace(held, requests=(statement.called, *held.requests)))
    now = replace(
        statement,
        delegation=fact.to,
        category=fact.category,
        seconds=_seconds(statement, fact),
        called=right or statement.called,
        request=right.id if right else None,
        on_behalf_of=right.on_behalf_of if right else (),
        capacity=right.capacity if right else "national",
        person=right.person if right else "",
        title=right.title if right else "",
        level=right.level if right else "",
        mode=right.mode if right else "",
        language=right.language if right else None,
        text=right.text if right else None,
    )
    return replace(floor, statement=now)


def _seconds(statement: Statement, fact: facts.SpeakerReplaced) -> int:
    """Give the right delegation its own limit, and what the presiding officer allowed to whoever was heard."""
    if fact.seconds is None:
        return statement.seconds
    return fact.seconds + statement.extended if fact.seconds else 0


@CHANGES.on(facts.StatementLanguageSet)
def _language(floor: Floor, fact: facts.StatementLanguageSet) -> Floor:
    statement = replace(
        floor.speaking(fact.statement), language=fact.language, pivot=fact.pivot, pointer=fact.pointer
    )
    return replace(floor, statement=statement)


@CHANGES.on(facts.StatementRecordedLate)
def _late(floor: Floor, fact: facts.StatementRecordedLate) -> Floor:
    return _heard(floor, fact.delegation, int((fact.end - fact.start).total_seconds()))


def _halt(floor: Floor, at: datetime, by: str) -> Floor:
    statement = floor.statement
    if statement is None or statement.paused_since is not None:
        return floor
    return replace(floor, statement=_stopped(statement, at, by))


def _go_on(floor: Floor, at: datetime, by: str) -> Floor:
    statement = floor.statement
    if statement is None or statement.paused_by != by:
        return floor
    return replace(floor, statement=_running(statement, at))


@CHANGES.on(meetings.MeetingSuspended)
def _meeting_suspended(floor: Floor, fact: meetings.MeetingSuspended) -> Floor:
    return _halt(floor, fact.at, "meeting")


@CHANGES.on(meetings.MeetingResumed)
def _meeting_resumed(floor: Floor, fact: meetings.MeetingResumed) -> Floor:
    return _go_on(floor, fact.at, "meeting")


@CHANGES.on(meetings.InformalsBegun)
def _informals_begun(floor: Floor, fact: meetings.InformalsBegun) -> Floor:
    return _halt(floor, fact.at, "meeting")


@CHANGES.on(meetings.InformalsEnded)
def _informals_ended(floor: Floor, fact: meetings.InformalsEnded) -> Floor:
    return _go_on(floor, fact.at, "meeting")


@CHANGES.on(meetings.MeetingAdjourned)
def _meeting_adjourned(floor: Floor, _fact: meetings.MeetingAdjourned) -> Floor:
    if floor.statement is not None:
        raise Refusal("floor.taken", delegation=floor.statement.delegation)
    return replace(floor, last=None, replied={}) if floor.last or floor.replied else floor


@CHANGES.on(conduct.PointOfOrderRaised)
def _point_raised(floor: Floor, fact: conduct.PointOfOrderRaised) -> Floor:
    return _halt(replace(floor, points=floor.points + 1), fact.at, "point-of-order")


@CHANGES.on(conduct.PointOfOrderRuled)
def _point_ruled(floor: Floor, fact: conduct.PointOfOrderRuled) -> Floor:
    """The speaker who was interrupted goes on when no other point of order is before the Chair."""
    floor = replace(floor, points=max(0, floor.points - 1))
    return floor if floor.points else _go_on(floor, fact.at, "point-of-order")
