"""Resolve the organization of work as it stands: which meetings, when, on which items, and what was changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from plenary.agenda.programme import Slot
from plenary.agenda.timetable import Place, Stretch
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.papers.naming import reported_body
from plenary.papers.views.meeting import BodyView
from plenary.papers.views.programmed import Programmed, kept, moves_of, programmed, taken_up
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import added_slots
from plenary.roster.body import Body
from plenary.tongue import Tongue


class SlotView(Struct, frozen=True):
    """One programmed meeting, or what sat ``outside`` the programme; times are those of the place.

    ``added`` after the programme was made; ``number`` is that of the meeting, to come where it was not held yet, and 0 where
    it was cancelled, or ``lapsed``: its time is over and it was not held;
    ``opened`` and ``rose`` tell when it was held, ``considered`` what was taken up in it; when it rose, ``items`` are
    what was taken up and what was moved away, no longer what was programmed: where nothing was, that is marked as missed.
    A meeting that was interrupted and went on on another day has a place of its own there: it was ``resumed``. One that was
    opened for this slot and held on another day was held ``elsewhere``: since then.
    ``opens`` and ``closes`` are what a calendar notes: the hour
    of the place, which a clock on the wall of the room that is wrong does not move.
    """

    id: str
    date: date
    start: time
    end: time
    opens: datetime
    closes: datetime
    items: tuple[Programmed, ...] = ()
    label: str = ""
    number: int = 0
    status: str = "planned"
    added: bool = False
    opened: time | None = None
    rose: time | None = None
    languages: tuple[str, ...] = ()
    considered: tuple[Programmed, ...] = ()
    lapsed: bool = False
    resumed: bool = False
    outside: bool = False
    elsewhere: datetime | None = None

    @property
    def idle(self) -> bool:
        """Tell whether a meeting was opened and nothing was taken up in it."""
        return self.opened is not None and not self.considered


class ProgrammeView(Struct, frozen=True):
    """The organization of work at one moment: ``at`` on ``day``, ``stamp`` the same as an instant in UTC."""

    tongue: Tongue
    body: BodyView
    zone: str
    slots: tuple[SlotView, ...]
    day: date
    at: time
    stamp: datetime
    adopted: bool = False
    amended: bool = False
    size: str = "A4"


def programme_view(
    proceedings: Proceedings, tongue: Tongue, *, at: datetime, size: str = "A4"
) -> ProgrammeView:
    """Give the organization of work as it stands at an instant (UTC), names in ``tongue``."""
    conference = proceedings.now
    local = conference.body.local(at)
    programme = conference.programme
    return ProgrammeView(
        tongue=tongue,
        body=reported_body(conference, tongue),
        zone=conference.body.zone,
        slots=tuple(_slots(proceedings, tongue, at)),
        day=local.date(),
        at=local.time().replace(second=0, microsecond=0),
        stamp=at,
        adopted=programme.adopted,
        amended=programme.amended,
        size=size,
    )


def _slots(proceedings: Proceedings, tongue: Tongue, at: datetime) -> Iterator[SlotView]:
    conference = proceedings.now
    moves, added, ahead = dict(moves_of(proceedings)), added_slots(proceedings), conference.ahead(at)
    number = len(conference.meetings.held)
    seen: set[ItemNumber] = set()
    for place in conference.timetable:
        slot = place.slot
        considered = tuple(taken_up(proceedings, tongue, place.sat, seen))
        if slot is None:
            view = _outside(conference, place.sat[0], at)
            view = replace(view, items=considered, considered=considered)
        else:
            to_come = slot in ahead
            number += to_come
            items = tuple(programmed(conference, tongue, slot, seen, moves))
            view = replace(
                _in_slot(conference, slot, place),
                added=slot.id in added,
                items=_told(conference, place, items, considered),
                considered=considered,
            )
            if to_come:
                view = replace(view, number=number, lapsed=False)
        if view.number:
            seen.update(item.number for item in (*view.items, *considered) if item.stays)
        yield view


def _told(
    conference: Conference,
    place: Place,
    items: tuple[Programmed, ...],
    considered: tuple[Programmed, ...],
) -> tuple[Programmed, ...]:
    """Give the items of a slot: what was programmed until it is over, then what was taken up, and what was moved away."""
    if place.elsewhere is not None:
        return tuple(item for item in items if item.moved_to is not None)
    rose = bool(place.sat) and place.sat[-1].ends is not None
    return kept(conference, items, considered) if rose else items


def _in_slot(conference: Conference, slot: Slot, place: Place) -> SlotView:
    """Give a slot with what sat in its time; where that is nothing, and nothing is to come, its time is over."""
    body, zone = conference.body, ZoneInfo(conference.body.zone)
    view = SlotView(
        id=slot.id,
        date=slot.date,
        start=slot.start,
        end=slot.end,
        opens=slot.opens.replace(tzinfo=zone),
        closes=slot.closes.replace(tzinfo=zone),
        label=slot.label,
        status=slot.status,
        languages=slot.languages,
    )
    if place.elsewhere is not None:
        number, since = place.elsewhere.meeting.number, body.local(place.elsewhere.begins)
        return replace(view, number=number, elsewhere=since)
    return _sat(body, view, place.sat) if place.sat else replace(view, lapsed=slot.status != "cancelled")


def _outside(conference: Conference, stretch: Stretch, at: datetime) -> SlotView:
    """Give what sat outside the programme by the hours at which it sat; one that sits still, until then (UTC)."""
    local = conference.body.local
    opens, closes = (
        local(each).replace(second=0, microsecond=0)
        for each in (stretch.begins, stretch.ends or max(at, stretch.begins))
    )
    name = f"meeting-{stretch.meeting.number}"
    view = SlotView(
        id=f"{name}-{opens.date()}" if stretch.resumed else name,
        date=opens.date(),
        start=opens.time(),
        end=closes.time(),
        opens=opens,
        closes=closes,
        outside=True,
    )
    return _sat(conference.body, view, (stretch,))


def _sat(body: Body, view: SlotView, sat: Sequence[Stretch]) -> SlotView:
    first, last = sat[0], sat[-1]
    return replace(
        view,
        number=first.meeting.number,
        opened=body.local(first.begins).time(),
        rose=body.local(last.ends).time() if last.ends else None,
        resumed=first.resumed,
    )
