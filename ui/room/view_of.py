"""Make the room's screen from the conference and one instant; nothing internal ever reaches it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.models.faces import language_faces
from ui.models.hall import day_and_place, item_words, list_words
from ui.models.held import Held
from ui.models.stages import Headline, Stage, headline, waiting
from ui.models.wording import wording
from ui.painting.hall.status import StatusFace
from ui.room.view import RoomView, Row, Telling
from ui.text import in_meeting, isolated, wall_time

NEXT = N_("Next speakers")
ITEMS = N_("On the programme")
UNTIL = N_("Open until %(time)s")
PAGE = N_("%(first)s–%(last)s of %(count)s")
ROWS = 5
"""So many rows stand on a page: they are read from the last row of the hall."""
_NOT_SITTING = (Stage.BEFORE, Stage.ADJOURNED)


def pages_of(conference: Conference, now: datetime, tongues: Sequence[Tongue]) -> int:
    """Give how many pages the list takes now."""
    stage = headline(conference, now, tongues[0]).stage
    return max(1, -(-len(_all_rows(conference, stage, tongues)) // ROWS))


def view_of(
    conference: Conference,
    now: datetime,
    tongues: Sequence[Tongue],
    *,
    held: Held | None = None,
    page: int = 0,
    words: bool = False,
    drafted: str = "",
) -> RoomView:
    """Give the room's screen at an instant (UTC), in one language or two; a private meeting is dark.

    With ``words`` the paragraph that is before the body is shown with its words, ``drafted`` in another language than
    the draft's own.
    """
    meeting = conference.meetings.current
    if meeting is not None and not meeting.public:
        return RoomView(told=tuple(Telling(tongue=each) for each in tongues), held=Held.BLANK)
    said = [headline(conference, now, each) for each in tongues]
    stage, local = said[0].stage, conference.body.local(now)
    rows = _all_rows(conference, stage, tongues)
    first = page * ROWS
    return RoomView(
        told=tuple(_told(conference, now, *each) for each in zip(said, tongues, strict=True)),
        walls=tuple(wall_time(local, each) for each in tongues),
        stage=stage,
        held=held,
        item_number=item_words(conference, tongues[0])[0],
        clock=said[0].clock,
        rows=rows[first : first + ROWS],
        page=_page(rows, first, tongues),
        page_at=page,
        pages=max(1, -(-len(rows) // ROWS)),
        wording=wording(conference, now, drafted) if words else None,
        statuses=_statuses(conference, now, tongues),
    )


def _told(conference: Conference, now: datetime, said: Headline, tongue: Tongue) -> Telling:
    caption = ""
    if said.stage in _NOT_SITTING:
        caption = tongue.text(ITEMS) if conference.following_slot else ""
    elif waiting(conference):
        caption = tongue.text(NEXT)
    return Telling(
        tongue=tongue,
        body=conference.body.form(tongue.code),
        day=day_and_place(conference, now, tongue),
        item_title=item_words(conference, tongue)[1],
        headline=said.words,
        capacity=said.capacity,
        clock_word=said.clock_word,
        caption=caption,
    )


def _all_rows(conference: Conference, stage: Stage, tongues: Sequence[Tongue]) -> tuple[Row, ...]:
    if stage in _NOT_SITTING:
        return _programmed(conference, tongues)
    held = waiting(conference)
    requests = list(enumerate(held.requests if held else (), start=1))
    # The first one already stands in large letters while nobody speaks.
    follows = requests[1:] if stage is Stage.NO_FLOOR else requests
    speeches = [Speech(each, conference) for each in tongues]
    first = speeches[0]
    return tuple(
        Row(
            tongues[0].number(place),
            tuple(speech.name(each.delegation) for speech in speeches),
            tongues[0].join([first.name(group) for group in each.on_behalf_of]) if each.on_behalf_of else "",
        )
        for place, each in follows
    )


def _programmed(conference: Conference, tongues: Sequence[Tongue]) -> tuple[Row, ...]:
    slot = conference.following_slot
    if slot is None:
        return ()
    if not slot.items:
        return (Row("", (slot.label,)),) if slot.label else ()
    return tuple(
        Row(tongues[0].item_number(number), _titles(conference, number, tongues)) for number in slot.items
    )


def _titles(conference: Conference, number: ItemNumber, tongues: Sequence[Tongue]) -> tuple[str, ...]:
    """Give the title in each language; one that is the same in all is said once, over the whole width."""
    titles = tuple(_title(conference, number, each) for each in tongues)
    return titles[:1] if len(set(titles)) == 1 else titles


def _title(conference: Conference, number: ItemNumber, tongue: Tongue) -> str:
    try:
        return conference.agenda.item(number).title(tongue.code)
    except Refusal:
        # An item may be programmed that the agenda does not have (yet).
        return ""


def _page(rows: tuple[Row, ...], first: int, tongues: Sequence[Tongue]) -> str:
    if len(rows) <= ROWS:
        return ""
    last = min(len(rows), first + ROWS)
    start, end = rows[first].number, rows[last - 1].number
    if len(tongues) > 1:
        return isolated(f"{start}–{end} / {rows[-1].number}", tongues[0])
    return tongues[0].text(PAGE, first=start, last=end, count=rows[-1].number)


def _statuses(conference: Conference, now: datetime, tongues: Sequence[Tongue]) -> tuple[StatusFace, ...]:
    """Give the row in all languages: beside each other, and above each other what has no room, the list before the rest."""
    alone = _status(conference, now, tongues[0])
    if len(tongues) < 2:
        return (alone,)
    languages = tuple(zip(alone.languages, _status(conference, now, tongues[1]).languages, strict=True))
    words = [_standing(conference, now, each) for each in tongues]
    return tuple(
        StatusFace(
            list_closed=alone.list_closed,
            list_word=_together(words, listed),
            languages=tuple(
                replace(one, word=_together((one.word, other.word), mark)) for one, other in languages
            ),
        )
        for listed, mark in ((_BESIDE, _BESIDE), (_BELOW, _BESIDE), (_BELOW, _BELOW))
    )


_BESIDE, _BELOW = " · ", "\n"


def _together(words: Sequence[str], mark: str) -> str:
    """Say in one what two languages say; what both say alike is said once."""
    return mark.join(dict.fromkeys(_apart(each) for each in words if each))


def _apart(words: str) -> str:
    """Let words keep their own direction beside those of another language."""
    return f"\u2068{words}\u2069"


def _standing(conference: Conference, now: datetime, tongue: Tongue) -> str:
    """Say in few words how the list stands, for a row that says it twice."""
    held = waiting(conference)
    if held is None:
        return ""
    if held.closed is None and held.closes is not None and now < held.closes:
        return tongue.text(UNTIL, time=in_meeting(conference, held.closes, tongue))
    return list_words(conference, held, tongue, now)[1]


def _status(conference: Conference, now: datetime, tongue: Tongue) -> StatusFace:
    held = waiting(conference)
    closed, word, note = list_words(conference, held, tongue, now) if held else (False, "", "")
    return StatusFace(
        list_closed=closed, list_word=word, list_note=note, languages=language_faces(conference, tongue)
    )
