"""The list of speakers as rows: who waits, for whom, when expected, for how long, in which language, with what text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.acts.lists import found_list
from plenary.acts.statements import seconds_for
from plenary.conference import Conference
from plenary.fact import DelegationCode, ItemNumber, RequestId
from plenary.floor.precedence import by_request
from plenary.floor.request import Request, Text
from plenary.floor.speakers import SpeakersList
from plenary.measure.forecast import Forecast
from plenary.sentence import Speech
from plenary.terms import CAPACITIES, MODES, PASSED_OVER
from plenary.tongue import LETTERS, N_, Tongue
from ui.models.rows import MovableModel
from ui.text import MINUTES, wall_time

AT_BOOTHS = N_("at booths")
RECEIVED = N_("received")
NONE_YET = N_("none yet")
NO_LIMIT = N_("no limit")
BY_RULE = N_("asked as no. %(place)s")
FIRST_TIME, SECOND_REPLY = N_("first time"), N_("second reply")


class SpeakerRow(Struct, frozen=True):
    """One who waits. ``text`` says where the text of the statement is; ``text_icon`` is its shape.

    ``marks`` are said quietly behind the name: that it speaks for the first time, its place by the
    time of the requests where that is another (R-1.13), how the statement is made.
    """

    id: RequestId
    number: int
    name: str
    capacity: str
    expected: str
    limit: str
    language: str
    text: str
    text_icon: str
    marks: str = ""

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        parts = (str(self.number), self.name, self.capacity, self.marks, self.expected, self.limit, self.text)
        return ", ".join(part for part in parts if part)


class SpeakersModel(MovableModel[SpeakerRow]):
    """The list that is shown; its rows can be dragged and dropped between others."""


def shown_list(
    conference: Conference, purpose: str = "main", items: tuple[ItemNumber, ...] = ()
) -> SpeakersList | None:
    """Give the list of some items, or of the current ones, for a purpose; None where there is none."""
    items = items or conference.agenda.current
    return found_list(conference, items, purpose) if items else None


def speaker_rows(
    conference: Conference, ahead: Forecast, tongue: Tongue, held: SpeakersList | None
) -> tuple[SpeakerRow, ...]:
    """Give the rows of a list; None has none."""
    if held is None:
        return ()
    expected = {each.request: each.begins for each in ahead.statements}
    first = _first_timers(conference, held)
    elsewhere = _elsewhere(held)
    return tuple(
        replace(
            _row(conference, held, request, number, expected.get(request.id), tongue),
            marks=_marks(request, elsewhere.get(request.id, 0), first, tongue),
        )
        for number, request in enumerate(held.requests, start=1)
    )


def _row(
    conference: Conference,
    held: SpeakersList,
    request: Request,
    number: int,
    expected: datetime | None,
    tongue: Tongue,
) -> SpeakerRow:
    seconds = seconds_for(conference, held, request)
    words, icon = _text(request.text)
    return SpeakerRow(
        id=request.id,
        number=number,
        name=Speech(tongue, conference).name(request.delegation),
        capacity=short_capacity(conference, request, tongue),
        expected=wall_time(conference.body.local(expected), tongue).figures if expected else "",
        limit=limit_words(seconds, tongue),
        language=LETTERS.get(str(request.language), "") if request.language else "",
        text=tongue.text(words),
        text_icon=icon,
    )


def limit_words(seconds: int, tongue: Tongue) -> str:
    """Say a time limit in minutes, or that there is none (0)."""
    return tongue.text(MINUTES, minutes=f"{seconds / 60:g}") if seconds else tongue.text(NO_LIMIT)


def _text(text: Text | None) -> tuple[str, str]:
    if text is None:
        return NONE_YET, ""
    return (AT_BOOTHS, "check") if text.given is not None else (RECEIVED, "document")


def _first_timers(conference: Conference, held: SpeakersList) -> frozenset[DelegationCode]:
    """Give who will speak for the first time, where they are the smaller part: a mark on everybody marks nobody."""
    waiting = {each.delegation for each in held.requests}
    first = frozenset(waiting - set(conference.floor.spoken))
    return first if 2 * len(first) <= len(waiting) else frozenset()


def _marks(request: Request, rule: int, first: frozenset[DelegationCode], tongue: Tongue) -> str:
    """Say what is remarkable; ``rule`` is the place by the time of the requests, 0 where it is the same."""
    marks = []
    if rule:
        marks.append(tongue.text(BY_RULE, place=tongue.number(rule)))
    if request.round > 1:
        marks.append(tongue.text(SECOND_REPLY))
    if request.delegation in first:
        marks.append(tongue.text(FIRST_TIME))
    if request.mode in MODES and request.mode != "room":
        marks.append(tongue.text(MODES[request.mode]))
    if request.passed_over:
        marks.append(tongue.text(PASSED_OVER))
    return tongue.apart(marks) if marks else ""


def short_capacity(conference: Conference, request: Request, tongue: Tongue) -> str:
    """Give in a few words for whom a request speaks; empty in the national capacity."""
    speech = Speech(tongue, conference)
    if request.on_behalf_of:
        return tongue.series([speech.name(each) for each in request.on_behalf_of])
    if request.capacity in CAPACITIES:
        return tongue.text(CAPACITIES[request.capacity])
    return request.title or request.person


def _elsewhere(held: SpeakersList) -> dict[RequestId, int]:
    """Give the place by the rule of those who do not follow it: who merely gave way to them is not marked."""
    rule = {each.id: place for place, each in enumerate(by_request(held.requests), start=1)}
    follow = set(rising([rule[each.id] for each in held.requests]))
    return {each: place for each, place in rule.items() if place not in follow}


def rising(places: Sequence[int]) -> list[int]:
    """Give the longest part of different places in which they rise; of several, the one that is reached first.

    Places that end equally long parts fall one after the other; each is kept with the first it can follow.
    """
    ends: list[list[int]] = []
    lowest: list[int] = []
    before: dict[int, int] = {}
    for place in places:
        long = bisect_left(lowest, place)
        if long:
            shorter = ends[long - 1]
            before[place] = -shorter[bisect_right(shorter, -place)]
        if long == len(ends):
            ends.append([])
            lowest.append(place)
        ends[long].append(-place)
        lowest[long] = place
    found = [-ends[-1][0]] if ends else []
    while found and found[-1] in before:
        found.append(before[found[-1]])
    return found[::-1]
