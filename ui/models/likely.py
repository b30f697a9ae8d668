"""Times that the programme and the meeting make likely: what is proposed where one is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, timedelta

from plenary.agenda.programme import Slot
from plenary.conference import Conference

_WEEK, _WORKING = 7, 5
_QUARTER = 15
_LONG = timedelta(hours=3)
"""How long a meeting is where the programme has none that begins at that hour."""
Said = Mapping[str, object]
"""What was said of the act already, by the names of its arguments, as a console takes it."""
At = Callable[[Conference, datetime, Said], datetime | None]


def rounded(local: datetime) -> datetime:
    """Give the next quarter of an hour that is at least a quarter of an hour away."""
    ahead = local.replace(second=0, microsecond=0) + timedelta(minutes=_QUARTER)
    return ahead + timedelta(minutes=-ahead.minute % _QUARTER)


def free_place(conference: Conference, now: datetime, day: date | None = None) -> Slot | None:
    """Give the first meeting that could be added after ``now`` (UTC): at hours at which others are, where none is yet.

    On ``day``, or on whatever day of the programme, or the working days after it.
    """
    local, slots = conference.body.local(now).replace(tzinfo=None), conference.programme.slots
    taken = [each for each in slots if each.status != "cancelled"]
    hours = sorted({(each.start, each.end) for each in slots})
    days = _days(sorted({each.date for each in slots})) if day is None else (day,)
    for one in days:
        for start, end in hours:
            place = Slot(slots[0].id, one, start, end)
            clash = any(each.opens < place.closes and place.opens < each.closes for each in taken)
            if place.opens > local and not clash:
                return place
    return None


def _days(known: list[date]) -> Iterator[date]:
    """Give the days of the programme, then the working days of the week after them."""
    yield from known
    after = [known[-1] + timedelta(days=each + 1) for each in range(_WEEK)] if known else []
    yield from (each for each in after if each.weekday() < _WORKING)


def _beyond(conference: Conference, now: datetime, _said: Said) -> datetime:
    ends = conference.services_end
    return rounded(conference.body.local(max(ends, now) if ends else now))


def _rose(conference: Conference, _now: datetime, _said: Said) -> datetime | None:
    rose = [each.rose for each in conference.meetings.held if each.rose is not None]
    return conference.body.local(rose[-1]) if rose else None


def _now(conference: Conference, now: datetime, _said: Said) -> datetime:
    return conference.body.local(now)


def _opens(conference: Conference, now: datetime, said: Said) -> datetime | None:
    place = free_place(conference, now, _day(said))
    return place.opens if place else None


def _closes(conference: Conference, _now: datetime, said: Said) -> datetime | None:
    """Give the end of a meeting that begins at the hour that was said: that of others which do."""
    opens = datetime.fromisoformat(f"{said['date']}T{said['start']}") if _day(said) else None
    if opens is None:
        return None
    ends = {each.start: each.closes - each.opens for each in conference.programme.slots}
    return opens + ends.get(opens.time(), _LONG)


def _day(said: Said) -> date | None:
    """Give the day that was said; None where none was, or none that is understood."""
    try:
        return date.fromisoformat(str(said.get("date", "")))
    except ValueError:
        return None


LIKELY: Mapping[tuple[str, str], At] = {
    ("ask_extension", "until"): _beyond,
    ("extend_services", "until"): _beyond,
    ("use_services", "start"): _rose,
    ("use_services", "end"): _now,
    ("record_late", "end"): _now,
    ("add_meeting", "date"): _opens,
    ("add_meeting", "start"): _opens,
    ("add_meeting", "end"): _closes,
}
"""By act and argument: gives the likely time as the clock of the room shows it, or None, as of an instant (UTC)."""


def likely(conference: Conference, now: datetime, act: str, argument: str, said: Said) -> datetime | None:
    """Give the time that an act most likely asks for, as the clock of the room shows it; None where none is likely."""
    way = LIKELY.get((act, argument))
    found = way(conference, now, said) if way is not None else None
    return found.replace(second=0, microsecond=0, tzinfo=None) if found else None
