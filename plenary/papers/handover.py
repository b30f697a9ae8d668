"""Draw up the sheet with which an officer hands the desk over: what the next one must know, on one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec.structs import replace

from plenary.booths.booths import Booth
from plenary.conduct.voting import voted_on
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts.lists import RequestMoved, RequestsSwapped, RequestYielded
from plenary.facts.meetings import MeetingAdjourned
from plenary.floor.statement import Statement
from plenary.measure.board import served
from plenary.measure.forecast import services_end
from plenary.papers.foreign import runs
from plenary.papers.printed import Printed
from plenary.papers.starred import starred
from plenary.papers.tree import Block, Paper, Run, text
from plenary.papers.usual import begun, line, part, standing
from plenary.papers.waiting import NONE, lists_of, who
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import moments
from plenary.roster.persons import officer_in
from plenary.terms import RELAY
from plenary.tongue import N_, Tongue

TITLE = N_("Handing over the desk")
TO = N_("To: %(name)s")
MEETING = N_("%(ordinal)s meeting")
NO_MEETING = N_("No meeting is open")
FLOOR = N_("Has the floor: %(name)s")
SINCE, STOPPED, NO_LIMIT = N_("since %(time)s"), N_("clock stopped"), N_("no time limit")
LEFT, OVER = N_("time left: %(left)s of %(limit)s"), N_("over time by %(over)s, beyond %(limit)s")
POINT = N_("Point of order raised by %(name)s at %(time)s, not yet ruled on")
MOTION = N_("Motion: %(motion)s (moved by %(name)s at %(time)s, not yet decided)")
SPOKE = {"for": N_("for: %(names)s"), "against": N_("against: %(names)s")}
QUESTION = N_("Proposal put before the body at %(time)s, not yet decided: %(text)s")
OBJECTIONS = N_("Objection by %(names)s")
PRESIDES = N_("Presiding: %(name)s")
VOTE = N_("States are being called to vote: %(text)s (%(left)s of %(all)s still to be called)")
ITEMS = N_("Under consideration: %(items)s")
PROMISES = N_("Promises still open")
CHANGES = N_("Places exchanged, given up or changed for a reason in this meeting")
MESSAGES, SERVICES = N_("Messages to the chair’s screen"), N_("Interpretation")
UNTIL = N_("Interpretation until %(time)s")
LANGUAGE = N_("%(language)s: %(coverage)s; %(quality)s")
COVERED = {
    "full": N_("interpretation into and from this language"),
    "into": N_("interpretation into this language only"),
    "from": N_("interpretation from this language only"),
    "none": N_("no interpretation scheduled"),
}
SERVED = {
    "good": N_("no interruption"),
    "degraded": N_("with disturbance"),
    "interrupted": N_("interrupted at present"),
}
ALL_WELL = N_("All six languages are fully served.")


def handover(
    conference: Conference, proceedings: Proceedings, tongue: Tongue, now: datetime, to: str = ""
) -> Paper:
    """Give the sheet as everything stands ``now`` (UTC): lists, promises, swaps, missing texts, services, messages."""
    speech = Printed(tongue, conference)
    blocks = (
        *_meeting(speech, now),
        *lists_of(speech, now),
        *_section(speech, PROMISES, _promises(speech, now)),
        *_section(speech, CHANGES, _since_opened(speech, proceedings)),
        *_section(speech, SERVICES, _services(speech, now)),
        *_section(speech, MESSAGES, _messages(speech)),
    )
    sheet = starred(standing(conference, tongue, now, TITLE, blocks))
    subtitle = (text(Run(tongue.text(TO, name=to), bold=True)),) if to else ()
    return replace(sheet, subtitle=subtitle)


def _section(speech: Printed, title: str, told: Iterator[str]) -> Iterator[Block]:
    said = list(told) or [speech.tongue.text(NONE)]
    yield part(speech.tongue.text(title))
    for each in said:
        yield line(runs(begun(each), speech.tongue))


def _meeting(speech: Printed, at: datetime) -> Iterator[Block]:
    say, now = speech.tongue, speech.conference
    meeting = now.meetings.current
    ordinal = say.ordinal(meeting.number) if meeting else ""
    said = say.text(MEETING, ordinal=ordinal) if meeting else say.text(NO_MEETING)
    yield line(text(Run(begun(said), bold=True)))
    if now.agenda.current:
        yield line(text(say.text(ITEMS, items=speech.items(now.agenda.current))))
    if meeting and now.meetings.presiding:
        name = officer_in(now.meetings.presiding, now.roster.seats.values(), say)
        yield line(runs(say.text(PRESIDES, name=name), say))
    if now.floor.statement is not None:
        yield from _floor(speech, now.floor.statement, at)
    for said in _before_the_body(speech, at):
        yield line(runs(said, say))
    going_on = now.conduct.roll_call
    if going_on is not None:
        left = say.number(len(going_on.left))
        voted = (
            voted_on(going_on, say, speech.name)
            if going_on.motion or going_on.by
            else speech.typed(going_on.text)
        )
        yield line(runs(say.text(VOTE, text=voted, left=left, all=say.number(len(going_on.called))), say))


def _before_the_body(speech: Printed, at: datetime) -> Iterator[str]:
    """Say what waits for a ruling or a decision ``at`` (UTC): points of order, motions, the question and who objected to it."""
    say, conduct = speech.tongue, speech.conference.conduct
    for point in (conduct.point, *conduct.further) if conduct.point else ():
        raised = speech.when(point.raised, at)
        yield say.text(POINT, name=speech.name(point.delegation), time=raised)
    for each in reversed(conduct.motions):
        moved, name = speech.when(each.moved, at), speech.name(each.delegation)
        said = say.text(MOTION, motion=speech.value("motion", each.motion), name=name, time=moved)
        sides = (("for", each.spoke_for), ("against", each.spoke_against))
        spoke = [say.text(SPOKE[side], names=_named(speech, who)) for side, who in sides if who]
        yield say.semicolons([said, *spoke])
    if conduct.question is not None:
        asked = speech.when(conduct.question.asked, at)
        yield say.text(QUESTION, time=asked, text=speech.typed(conduct.question.text))
        if conduct.question.objections:
            yield say.text(OBJECTIONS, names=_named(speech, conduct.question.objections))


def _named(speech: Printed, delegations: Iterable[DelegationCode]) -> str:
    return speech.tongue.join([speech.name(each) for each in delegations])


def _floor(speech: Printed, statement: Statement, at: datetime) -> Iterator[Block]:
    """Say who has the floor, for whom, since when, and how much time is left or was exceeded ``at`` (UTC)."""
    say, left = speech.tongue, statement.remaining(at)
    name = who(speech, statement)
    yield line(runs(say.text(FLOOR, name=name), say, bold=True))
    said = [say.text(SINCE, time=speech.when(statement.started, at))]
    limit = speech.duration(statement.seconds)
    if left is None:
        said.append(say.text(NO_LIMIT))
    elif left < timedelta():
        said.append(say.text(OVER, over=speech.duration(-left.total_seconds()), limit=limit))
    else:
        said.append(say.text(LEFT, left=speech.duration(left.total_seconds()), limit=limit))
    if statement.paused_since is not None:
        said.append(say.text(STOPPED))
    yield line(text(begun(say.apart(said))))


def _promises(speech: Printed, now: datetime) -> Iterator[str]:
    for each in speech.conference.notices.promises:
        whom = speech.name(each.delegation) if each.delegation else ""
        parts = [speech.when(each.made, now), whom, speech.typed(each.text)]
        yield speech.tongue.apart([part for part in parts if part])


def _since_opened(speech: Printed, proceedings: Proceedings) -> Iterator[str]:
    told: list[str] = []
    for moment in moments(proceedings):
        if isinstance(moment.fact, MeetingAdjourned):
            told.clear()
        elif isinstance(moment.fact, RequestsSwapped | RequestYielded) or _explained(moment.fact):
            said = Printed(speech.tongue, moment.now)
            told.append(speech.tongue.captioned(said.value("", moment.fact.at), said.fact(moment.fact)))
    yield from told


def _explained(fact: Fact) -> bool:
    """Tell whether somebody was moved for a reason that the next officer may be asked for."""
    return isinstance(fact, RequestMoved) and bool(fact.reason)


def _services(speech: Printed, now: datetime) -> Iterator[str]:
    say, conference = speech.tongue, speech.conference
    ends = services_end(conference)
    if ends is not None:
        yield say.text(UNTIL, time=speech.when(ends, now))
    booths = [served(conference, booth) for booth in conference.booths.by_language.values()]
    troubled = [each for each in booths if (each.coverage, each.quality, each.via) != ("full", "good", None)]
    yield from (_served(each, say) for each in troubled)
    if not troubled:
        yield say.text(ALL_WELL)


def _served(booth: Booth, say: Tongue) -> str:
    language, coverage = say.language(booth.language), say.text(COVERED[booth.coverage])
    if booth.coverage == "none":
        return say.captioned(language, coverage)
    told = say.text(LANGUAGE, language=language, coverage=coverage, quality=say.text(SERVED[booth.quality]))
    relay = [say.text(RELAY, language=say.language(booth.via))] if booth.via else []
    return say.apart([told, *relay])


def _messages(speech: Printed) -> Iterator[str]:
    if speech.conference.notices.message:
        yield speech.tongue.quote(speech.typed(speech.conference.notices.message))
