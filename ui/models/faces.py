"""Turn a conference at one instant into what the painters are given: clock, languages, interpretation, capacity."""

from __future__ import annotations

from datetime import datetime, timedelta

from plenary.agenda.meetings import Sitting
from plenary.booths.booths import Booth
from plenary.conduct.conduct import Point
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.floor.request import Request
from plenary.floor.statement import Ended, Statement
from plenary.measure.board import served
from plenary.measure.forecast import services_end
from plenary.measure.services import alarm
from plenary.sentence import Speech
from plenary.terms import CAPACITIES, CATEGORIES
from plenary.tongue import LETTERS, N_, Tongue
from ui.painting.languages import WORDS
from ui.painting.values import (
    MINUTE,
    Capacity,
    ClockFace,
    InterpretationFace,
    LanguageFace,
    LanguageState,
    face,
)
from ui.text import in_meeting, span, time_of_day

BEHALF, NAMED = N_("on behalf of"), "…"
"""Where a name stands within the words, as in Chinese, the dots hold its place."""
_AFTER_BEHALF = {"es": "de", "fr": "de", "ru": "gen"}
"""The case of a name after "on behalf of": it brings its own "of" in French and Spanish."""
PERSONAL = N_("in a personal capacity")
UNTIL = N_("Interpretation until %(time)s")
NO_SERVICES = N_("No interpretation planned")
LEFT = N_("%(span)s left")
ENDED = N_("ended %(span)s ago")
SINCE = N_("%(words)s, since %(time)s")
SCARCE = timedelta(minutes=15)
KEPT = timedelta(seconds=90)
"""So long the final time of a statement stays on the screens."""


def clock_face(conference: Conference, now: datetime) -> ClockFace | None:
    """Give the face of the clock: a point of order, who speaks, or for a while who just spoke; None where nobody does."""
    statement = conference.floor.statement
    warning = conference.rules.number("warning.seconds", MINUTE)
    if conference.conduct.point is not None:
        return _point_face(conference, conference.conduct.point, now)
    if statement is not None:
        elapsed = statement.elapsed(now).total_seconds()
        paused = statement.paused_since is not None
        return face(elapsed, statement.seconds, paused=paused, warning=warning)
    last = just_ended(conference, now)
    return face(last.spoken, last.seconds, ended=True) if last is not None else None


def just_ended(conference: Conference, now: datetime) -> Ended | None:
    """Give the statement whose final time is kept, while nobody speaks and it is not long ago."""
    last = conference.floor.last
    kept = last is not None and conference.floor.statement is None and now - last.at < KEPT
    return last if kept else None


def _point_face(conference: Conference, point: Point, now: datetime) -> ClockFace:
    """Give the clock of a point of order: five minutes by decision 34/401, unless the rules say otherwise."""
    meeting, limit = conference.meetings.current, conference.rules.number("limit.point-of-order") * 60
    sat = meeting.sat_since(point.since, now) if meeting is not None else now - point.since
    return face(
        sat.total_seconds(),
        limit,
        paused=conference.meetings.sitting is not Sitting.OPEN,
        warning=conference.rules.number("warning.seconds", MINUTE),
    )


def booth_state(booth: Booth) -> LanguageState:
    """Give how a language is served: what is worst about it comes first."""
    if booth.coverage == "none":
        return LanguageState.NOT_SCHEDULED
    if booth.quality != "good":
        interrupted = booth.quality == "interrupted"
        return LanguageState.INTERRUPTED if interrupted else LanguageState.DEGRADED
    if booth.via is not None:
        return LanguageState.RELAY
    return {"into": LanguageState.INTO_ONLY, "from": LanguageState.FROM_ONLY}.get(
        booth.coverage, LanguageState.FULL
    )


def language_face(conference: Conference, booth: Booth, tongue: Tongue) -> LanguageFace:
    """Give one language of the strip, in words where it is not fully served."""
    state = booth_state(booth)
    name = tongue.language(booth.language)
    if state is LanguageState.FULL:
        return LanguageFace(LETTERS[booth.language], state, name=name)
    via = tongue.language(booth.via) if booth.via else ""
    word = tongue.text(WORDS[state], **({"language": via} if state is LanguageState.RELAY else {}))
    words = word
    if via and state is not LanguageState.RELAY:
        words = tongue.apart([word, tongue.text(WORDS[LanguageState.RELAY], language=via)])
    if booth.since is None:
        return LanguageFace(LETTERS[booth.language], state, word, name, words)
    since = in_meeting(conference, booth.since, tongue)
    detail = tongue.text(SINCE, words=words, time=since)
    return LanguageFace(LETTERS[booth.language], state, word, name, detail)


def language_faces(conference: Conference, tongue: Tongue) -> tuple[LanguageFace, ...]:
    """Give the six languages in the order A C E F R S."""
    booths = conference.booths.by_language.values()
    return tuple(language_face(conference, served(conference, booth), tongue) for booth in booths)


def interpretation_face(conference: Conference, now: datetime, tongue: Tongue) -> InterpretationFace:
    """Give how much interpretation is left in the meeting that sits."""
    ends, slot = services_end(conference), conference.slot
    if ends is None or slot is None:
        return InterpretationFace(0.0, tongue.text(NO_SERVICES), "")
    whole = (slot.closes - slot.opens).total_seconds()
    left = (ends - now).total_seconds()
    until = tongue.text(UNTIL, time=time_of_day(conference.body.local(ends), tongue))
    words = tongue.text(LEFT if left >= 0 else ENDED, span=span(abs(left), tongue))
    share = round(min(1.0, max(0.0, left / whole)), 3)
    return InterpretationFace(
        share, until, words, left < SCARCE.total_seconds(), alarm(timedelta(seconds=left))
    )


def capacity(conference: Conference, told: Request | Statement, tongue: Tongue) -> Capacity:
    """Give in what capacity somebody speaks; empty in the national one."""
    speech = Speech(tongue, conference)
    if told.on_behalf_of:
        lead, _, tail = tongue.text(BEHALF).partition(NAMED)
        body = tongue.join([group_name(speech, each) for each in told.on_behalf_of])
        if tongue.code == "en" and body.startswith("the "):
            lead, body = f"{lead} the", body.removeprefix("the ")
        return Capacity(lead=lead, body=body, tail=tail)
    reply = told.round if isinstance(told, Request) else told.called.round
    if reply:
        return Capacity(body=tongue.text(CATEGORIES["reply.1" if reply == 1 else "reply.2"]))
    if told.capacity == "personal":
        return Capacity(body=tongue.text(PERSONAL))
    if told.capacity in CAPACITIES:
        words = tongue.text(CAPACITIES[told.capacity])
        return Capacity(body=tongue.apart([words, told.title]) if told.title else words)
    return Capacity(body=told.title) if told.title else Capacity()


def group_name(speech: Speech, code: DelegationCode) -> str:
    """Give the name of a group as it stands after "on behalf of"."""
    return speech.name(code, _AFTER_BEHALF.get(speech.tongue.code, "sentence"))
