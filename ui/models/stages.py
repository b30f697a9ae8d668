"""Say what stands in large letters on the screens of the hall at each stage of a meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum, auto

from msgspec import Struct
from msgspec.structs import replace

from plenary.acts.statements import seconds_for
from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.floor.speakers import SpeakersList
from plenary.report.keys import FIRST, called
from plenary.report.report import Considered
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.models.faces import capacity, clock_face, just_ended
from ui.painting.reading import LONGEST
from ui.painting.values import NATIONAL, Capacity, ClockFace, countdown, ready
from ui.text import begun, time_of_day

NUMBERED = N_("%(ordinal)s meeting")
OPENS = N_("opens at")
WAS_TO_OPEN = N_("was to open at")
TO_OPENING = N_("Until the opening")
SUSPENDED = N_("Suspended")
UNTIL = N_("until")
NEXT_MEETING = N_("next meeting")
WAS_TO_RESUME = N_("was to resume at")
TO_RESUMPTION = N_("Until resumption")
INFORMAL = N_("Informal consultations")
INTERPRETATION = N_("interpretation into")
WITHOUT = N_("without interpretation")
ADJOURNED = N_("Adjourned")
TO_NEXT = N_("Until the next meeting")
POINT = N_("Point of order")
CLOSED = N_("Closed")
PARAGRAPH = N_("Paragraph %(number)s")
PARAGRAPH_OF = N_("Paragraph %(number)s of %(document)s")
PARAGRAPH_OF_FIRST = N_("Paragraph %(number)s of the first document")
ADOPTION = N_("Adoption of the report")
NO_SPEAKER = N_("No speaker")
NEXT = N_("next speaker")
NEXT_FOR = N_("next, %(lead)s")

WAIT = timedelta(hours=1)
"""The countdown to an opening fills its bar from an hour before."""
_ARTICLE = "the "


class Stage(Enum):
    """What the meeting is doing, as far as podium and room show it."""

    BEFORE = auto()
    RUNNING = auto()
    ENDED = auto()
    NO_FLOOR = auto()
    SUSPENDED = auto()
    INFORMAL = auto()
    ADJOURNED = auto()

    @property
    def quiet(self) -> bool:
        """Tell whether the meeting is open and nobody speaks: just ended, or next to speak."""
        return self in (Stage.ENDED, Stage.NO_FLOOR)


class Headline(Struct, frozen=True):
    """The large part of the screen: stage, words, capacity and clock."""

    stage: Stage
    words: str
    capacity: Capacity = NATIONAL
    clock: ClockFace | None = None
    clock_word: str = ""


def headline(conference: Conference, now: datetime, tongue: Tongue) -> Headline:
    """Give what stands in large letters now (UTC)."""
    return _SAID[conference.meetings.sitting](conference, now, tongue)


def waiting(conference: Conference) -> SpeakersList | None:
    """Give the list of the items being considered; that of the replies once nobody else waits (practice R-1.8)."""
    main, replies = _list_of(conference, "main"), _list_of(conference, "reply")
    return replies if replies and replies.requests and not (main and main.requests) else main


def _list_of(conference: Conference, purpose: str) -> SpeakersList | None:
    """Give the list of these items alone, or one that takes them with others."""
    items = conference.agenda.current
    return conference.floor.list_for(items, purpose) if items else None


def with_article(told: Capacity) -> Capacity:
    """Let the English article stand with "on behalf of" and not with the name it leads to."""
    if not (told.lead and told.body.startswith(_ARTICLE)):
        return told
    return replace(told, lead=f"{told.lead} {_ARTICLE.strip()}", body=told.body.removeprefix(_ARTICLE))


def _wait(left: float, whole: float) -> ClockFace | None:
    """A countdown, while it is short enough to be read as minutes and seconds."""
    return countdown(left, max(whole, left)) if 0 <= left < LONGEST else None


def _open(conference: Conference, now: datetime, tongue: Tongue) -> Headline:
    statement, speech = conference.floor.statement, Speech(tongue, conference)
    clock, point = clock_face(conference, now), conference.conduct.point
    if point is not None:
        return Headline(Stage.RUNNING, speech.name(point.delegation), Capacity(tongue.text(POINT)), clock)
    if statement is not None:
        told = with_article(capacity(conference, statement, tongue))
        return Headline(Stage.RUNNING, speech.name(statement.delegation), told, clock)
    considered = conference.report.considered
    if considered is not None:
        return Headline(Stage.NO_FLOOR, _paragraph(considered, tongue), Capacity(lead=tongue.text(ADOPTION)))
    ended, held = just_ended(conference, now), waiting(conference)
    if ended is not None:
        return Headline(Stage.ENDED, speech.name(ended.delegation), NATIONAL, clock)
    if held is None or not held.requests:
        return Headline(Stage.NO_FLOOR, tongue.text(NO_SPEAKER))
    first = held.requests[0]
    told = with_article(capacity(conference, first, tongue))
    lead = tongue.text(NEXT_FOR, lead=told.lead) if told.lead else tongue.text(NEXT)
    told = replace(told, lead=lead, less=str(told).strip())
    return Headline(
        Stage.NO_FLOOR,
        speech.name(first.delegation),
        told,
        ready(seconds_for(conference, held, first)),
    )


def _paragraph(considered: Considered, tongue: Tongue) -> str:
    """Say which paragraph is before the body, and of which part, where the report is issued in several."""
    if considered.document in ("", FIRST):
        words = PARAGRAPH_OF_FIRST if considered.document else PARAGRAPH
        return tongue.text(words, number=considered.number)
    part = tongue.isolate(called(considered.document))
    return tongue.text(PARAGRAPH_OF, number=considered.number, document=part)


def _suspended(conference: Conference, now: datetime, tongue: Tongue) -> Headline:
    until = conference.meetings.until
    words = tongue.text(SUSPENDED)
    if until is None:
        return Headline(Stage.SUSPENDED, words)
    since = conference.meetings.held[-1].halted_since or now
    left = (until - now).total_seconds()
    told = Capacity(tongue.text(UNTIL if left >= 0 else WAS_TO_RESUME), _local(conference, until, tongue))
    clock = _wait(left, (until - since).total_seconds())
    return Headline(Stage.SUSPENDED, words, told, clock, tongue.text(TO_RESUMPTION))


def _informal(conference: Conference, _now: datetime, tongue: Tongue) -> Headline:
    """Say into what informal consultations are interpreted: as was said of them, else what the booths serve."""
    booths = conference.booths
    heard = booths.informal
    if heard is None:
        heard = tuple(each.language for each in booths.by_language.values() if each.served)
    served = [tongue.language(each) for each in heard]
    told = Capacity(tongue.text(INTERPRETATION), tongue.join(served))
    none = Capacity(tongue.text(WITHOUT))
    return Headline(Stage.INFORMAL, tongue.text(INFORMAL), told if served else none)


def _not_sitting(conference: Conference, now: datetime, tongue: Tongue) -> Headline:
    if conference.body.closed:
        return Headline(Stage.ADJOURNED, tongue.text(CLOSED))
    before = not conference.meetings.held
    slot = conference.following_slot
    opens = conference.meetings.until
    if opens is None and slot is not None:
        opens = conference.body.instant(slot.opens)
    number = tongue.ordinal(len(conference.meetings.held) + 1)
    words = begun(tongue.text(NUMBERED, ordinal=number)) if before else tongue.text(ADJOURNED)
    stage = Stage.BEFORE if before else Stage.ADJOURNED
    if opens is None:
        return Headline(stage, words)
    left = (opens - now).total_seconds()
    told = _opening(conference, opens, tongue, before=before, late=left < 0)
    clock = _wait(left, WAIT.total_seconds())
    return Headline(stage, words, told, clock, tongue.text(TO_OPENING if before else TO_NEXT))


def _opening(
    conference: Conference, opens: datetime, tongue: Tongue, *, before: bool, late: bool
) -> Capacity:
    at = _local(conference, opens, tongue)
    if late:
        return Capacity(tongue.text(WAS_TO_OPEN), at)
    if before:
        return Capacity(tongue.text(OPENS), at)
    rose = conference.meetings.held[-1].rose or opens
    local = conference.body.local
    if local(rose).date() == local(opens).date():
        return Capacity(tongue.text(NEXT_MEETING), at)
    return Capacity(
        tongue.text(NEXT_MEETING), tongue.apart([tongue.weekday_date(local(opens).date(), year=False), at])
    )


def _local(conference: Conference, instant: datetime, tongue: Tongue) -> str:
    return time_of_day(conference.body.local(instant), tongue)


_SAID: dict[Sitting, Callable[[Conference, datetime, Tongue], Headline]] = {
    Sitting.NONE: _not_sitting,
    Sitting.OPEN: _open,
    Sitting.SUSPENDED: _suspended,
    Sitting.INFORMAL: _informal,
}
