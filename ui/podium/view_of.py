"""Make the chair's screen from the conference and one instant; it reads the meeting and cannot change it."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.floor.request import Request
from plenary.measure.forecast import Forecast
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.terms import REQUESTS
from plenary.tongue import N_, Tongue
from ui.models.faces import interpretation_face, language_faces
from ui.models.foreseen import foreseen
from ui.models.hall import day_and_place, item_words, list_words
from ui.models.held import Held
from ui.models.stages import Headline, Stage, headline, waiting
from ui.models.wording import wording
from ui.painting.hall.status import StatusFace
from ui.podium.view import Formula, NextSpeaker, PodiumView
from ui.text import span, time_of_day, wall_time

FOLLOWS = N_("Next")
THEN = N_("Then")
RESUMES = N_("First to speak when the meeting resumes")
ON_PROGRAMME = N_("On the programme")
NOBODY = N_("Nobody else on the list")
MORE = N_("and %(count)s more, about %(span)s")
INTERPRETATION = N_("Interpretation")
CLOSED_MEETING = N_("Private meeting")
BOOTHS_ASK = N_("The interpreters ask: %(request)s")
LIST_ENDS = N_("list ends about %(time)s")
LIST_ENDS_LATE = N_("list ends about %(time)s, after interpretation")

SHOWN = 3
_OPEN = (Stage.RUNNING, Stage.ENDED, Stage.NO_FLOOR)
ASKED_FOR = timedelta(seconds=60)
"""So long what the booths ask stands on the chair's screen."""


def view_of(
    conference: Conference,
    now: datetime,
    tongue: Tongue,
    *,
    held: Held | None = None,
    formula: Formula | None = None,
    share: float = 1.0,
    drafted: str = "",
) -> PodiumView:
    """Give the chair's screen at an instant (UTC), said in ``tongue``.

    ``formula`` is what the script says next, already said; ``share`` is the pace of this
    meeting, the part of their time that statements take; ``held`` what stands instead; ``drafted`` the words of the
    paragraph before the body in another language than the draft's own.
    """
    said = headline(conference, now, tongue)
    number, title = item_words(conference, tongue)
    follows = _following(conference, said)
    meeting = conference.meetings.current
    view = PodiumView(
        tongue=tongue,
        stage=said.stage,
        held=held,
        wall=wall_time(conference.body.local(now), tongue),
        body=conference.body.form(tongue.code),
        meeting=day_and_place(conference, now, tongue),
        item_number=number,
        item_title=title,
        mark=tongue.text(CLOSED_MEETING) if meeting and not meeting.public else "",
        headline=said.words,
        capacity=said.capacity,
        clock=said.clock,
        clock_word=said.clock_word,
        next_caption=_caption(conference, said, follows, tongue),
        next=_next(conference, said, follows, tongue),
        status=_status(conference, now, tongue),
        formula=formula,
        message=conference.notices.message,
        wording=wording(conference, now, drafted),
    )
    return _with_the_time_ahead(view, conference, now, said, share)


def _with_the_time_ahead(
    view: PodiumView, conference: Conference, now: datetime, said: Headline, share: float
) -> PodiumView:
    """Add what the forecast says, and for a while what the booths ask in the place of a message."""
    made, tongue = foreseen(conference, now, share), view.tongue
    ahead, short = _ahead(conference, made, said, tongue)
    more = _more(made, _following(conference, said), tongue)
    view = replace(view, more=more, ahead=ahead, short=short)
    asked = _asked(conference, now, tongue)
    return replace(view, message=asked, message_icon="headphones") if asked else view


def _asked(conference: Conference, now: datetime, tongue: Tongue) -> str:
    """Say for a while what the booths asked; which of them it was is not known here either (practice R-2.10)."""
    booths = conference.booths
    if not booths.asked or booths.asked_at is None or now - booths.asked_at >= ASKED_FOR:
        return ""
    return tongue.text(BOOTHS_ASK, request=tongue.text(REQUESTS[booths.asked]))


def _ahead(
    conference: Conference, made: Forecast, said: Headline, tongue: Tongue
) -> tuple[tuple[str, ...], bool]:
    """Say when the list ends at this pace, and whether that is after the services; the room is never told."""
    held = waiting(conference)
    if said.stage not in _OPEN or held is None or not held.requests:
        return (), False
    ends = time_of_day(conference.body.local(made.list_ends), tongue)
    short = made.services_end is not None and made.list_ends > made.services_end
    ways = (LIST_ENDS_LATE, LIST_ENDS) if short else (LIST_ENDS,)
    return tuple(tongue.text(way, time=ends) for way in ways), short


def _following(conference: Conference, said: Headline) -> tuple[Request, ...]:
    """Give those who wait; the first stands in large letters already when nobody speaks."""
    held = waiting(conference)
    requests = held.requests if held else ()
    return requests[1:] if said.stage is Stage.NO_FLOOR else requests


def _caption(conference: Conference, said: Headline, follows: tuple[Request, ...], tongue: Tongue) -> str:
    if said.stage in (Stage.BEFORE, Stage.ADJOURNED):
        return tongue.text(ON_PROGRAMME) if conference.following_slot else ""
    if not follows:
        return tongue.text(NOBODY) if waiting(conference) else ""
    if said.stage in (Stage.SUSPENDED, Stage.INFORMAL):
        return tongue.text(FOLLOWS if conference.floor.statement else RESUMES)
    return tongue.text(THEN if said.stage is Stage.NO_FLOOR else FOLLOWS)


def _next(
    conference: Conference, said: Headline, follows: tuple[Request, ...], tongue: Tongue
) -> tuple[NextSpeaker, ...]:
    if said.stage in (Stage.BEFORE, Stage.ADJOURNED):
        return _programmed(conference, tongue)
    speech = Speech(tongue, conference)
    return tuple(
        NextSpeaker(
            speech.name(each.delegation),
            tongue.join([speech.name(group) for group in each.on_behalf_of]) if each.on_behalf_of else "",
        )
        for each in follows[:SHOWN]
    )


def _programmed(conference: Conference, tongue: Tongue) -> tuple[NextSpeaker, ...]:
    slot = conference.following_slot
    if slot is None:
        return ()
    if not slot.items:
        return (NextSpeaker(slot.label, number=" "),) if slot.label else ()
    return tuple(_programmed_item(conference, number, tongue) for number in slot.items[:SHOWN])


def _programmed_item(conference: Conference, number: ItemNumber, tongue: Tongue) -> NextSpeaker:
    try:
        title = conference.agenda.item(number).title(tongue.code)
    except Refusal:
        # An item may be programmed that the agenda does not have (yet).
        title = ""
    return NextSpeaker(title, number=tongue.item_number(number))


def _more(made: Forecast, follows: tuple[Request, ...], tongue: Tongue) -> str:
    """Say how many more wait, and for how long they will speak at this pace."""
    rest = {each.id for each in follows[SHOWN:]}
    if not rest:
        return ""
    seconds = sum(
        (each.ends - each.begins).total_seconds() for each in made.statements if each.request in rest
    )
    return tongue.text(MORE, count=tongue.number(len(rest)), span=span(seconds, tongue))


def _status(conference: Conference, now: datetime, tongue: Tongue) -> StatusFace:
    held = waiting(conference)
    closed, word, note = list_words(conference, held, tongue, now) if held else (False, "", "")
    face = interpretation_face(conference, now, tongue)
    left = face.words
    return StatusFace(
        list_closed=closed,
        list_word=word,
        list_note=note,
        languages=language_faces(conference, tongue),
        services_caption=tongue.text(INTERPRETATION) if left else "",
        services=left,
        alarm=face.alarm,
    )
