"""How well the conference services were used: time lost, the utilisation factor and its companions.

The terms are those of the annexes of the Committee on Conferences (practice 7.2); each stands alone, so that
whoever counts otherwise can add them otherwise. What a body prefers are rules: ``statistics.grace`` (minutes of
late start that do not count), ``statistics.suspensions`` (whether they do) and ``statistics.benchmark`` (per cent).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.agenda.meetings import Meeting
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.measure.spans import Halts, Span, halts, total
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import added_slots

BENCHMARK = 80
"""The factor in per cent below which a body is consulted."""
PAUSE = timedelta(minutes=45)
"""Slots that follow each other sooner are parts of one meeting: coffee is no lunch."""
NOTHING = timedelta()


class MeetingTime(Struct, frozen=True):
    """One programmed meeting beside what became of it. Instants in UTC.

    ``number`` is 0 where none was held. ``informal`` is the part of the time after an early rising in which the
    services were used for informal consultations, ``cancelled`` the time of what was cancelled or not held.
    """

    scheduled: Span
    number: int = 0
    opened: datetime | None = None
    rose: datetime | None = None
    cause: str = ""
    added: bool = False
    late: timedelta = NOTHING
    early: timedelta = NOTHING
    informal: timedelta = NOTHING
    suspended: timedelta = NOTHING
    cancelled: timedelta = NOTHING
    over: timedelta = NOTHING
    lost: timedelta = NOTHING

    @property
    def held(self) -> bool:
        """Tell whether the meeting was called to order."""
        return self.opened is not None


class Utilisation(Struct, frozen=True):
    """The figures of a conference until one instant.

    ``planned`` is the time of the meetings first programmed, ``added`` that of further ones, ``lost`` what
    was lost so far, ``ahead`` what would be lost besides if the meeting that sits were adjourned now.
    """

    meetings: tuple[MeetingTime, ...] = ()
    planned: timedelta = NOTHING
    added: timedelta = NOTHING
    lost: timedelta = NOTHING
    ahead: timedelta = NOTHING
    benchmark: int = BENCHMARK

    @property
    def assigned(self) -> timedelta:
        """Give all the time for which services were assigned."""
        return self.planned + self.added

    @property
    def factor(self) -> float | None:
        """Give the utilisation factor in per cent, as if every meeting to come used its time."""
        return _share(self.assigned - self.lost, self.assigned)

    @property
    def if_adjourned_now(self) -> float | None:
        """Give the factor in per cent if the meeting that sits were adjourned now."""
        return _share(self.assigned - self.lost - self.ahead, self.assigned)

    @property
    def may_lose(self) -> timedelta:
        """Give how much more may be lost before the factor falls below the benchmark; negative below it."""
        return self.assigned * (100 - self.benchmark) / 100 - self.lost

    @property
    def so_far(self) -> bool:
        """Tell whether a meeting sits or is still to come: what is lost is lost so far, and the factor may fall."""
        return any(each.rose is None and not each.cancelled for each in self.meetings)

    @property
    def further(self) -> int:
        """Count the meetings that were added to the programme."""
        return len(self.meetings) - self.programmed

    @property
    def held(self) -> int:
        """Count the meetings that were held."""
        return sum(each.held for each in self.meetings)

    @property
    def programmed(self) -> int:
        """Count the meetings first programmed."""
        return sum(not each.added for each in self.meetings)

    @property
    def meeting_ratio(self) -> float | None:
        """Give the meetings held to those planned, in per cent."""
        return 100 * self.held / self.programmed if self.programmed else None

    @property
    def planning_accuracy(self) -> float | None:
        """Give in per cent how far the programme was kept: neither meetings added nor cancelled."""
        changed = sum(each.added or bool(each.cancelled) for each in self.meetings)
        return 100 * (1 - changed / self.programmed) if self.programmed else None

    @property
    def lost_a_meeting(self) -> timedelta:
        """Give all that was lost, by meetings not held too, divided by those that were (practice 7.2)."""
        return self.lost / self.held if self.held else NOTHING


def _share(part: timedelta, whole: timedelta) -> float | None:
    return 100 * (part / whole) if whole else None


def utilisation(proceedings: Proceedings, now: datetime) -> Utilisation:
    """Give the figures of what stands in the record, as at an instant (UTC)."""
    conference = proceedings.now
    extra = added_slots(proceedings)
    stretches = halts(proceedings, now)
    rows = tuple(
        _meeting(conference, block, stretches, now, added=block[0].id in extra)
        for block in _blocks(conference)
    )
    last = rows[-1] if rows else None
    running = next((row for row in rows if row.opened and row.rose is None), last)
    sits = conference.meetings.current is not None and running is not None
    return Utilisation(
        meetings=rows,
        planned=_lengths(row for row in rows if not row.added),
        added=_lengths(row for row in rows if row.added),
        lost=sum((row.lost for row in rows), NOTHING),
        ahead=max(running.scheduled.ends - now, NOTHING) if sits and running else NOTHING,
        benchmark=conference.rules.number("statistics.benchmark", BENCHMARK),
    )


def _lengths(rows: Iterable[MeetingTime]) -> timedelta:
    return sum((row.scheduled.length for row in rows), NOTHING)


def _blocks(conference: Conference) -> Iterator[tuple[Slot, ...]]:
    """Give the slots meeting by meeting: a timetable in quarters of an hour is no programme of twelve meetings."""
    block: list[Slot] = []
    held = {meeting.slot for meeting in conference.meetings.held}
    for slot in conference.programme.slots:
        if not slot.items and slot.label and slot.id not in held:
            # Lunch, a reception: nobody assigned services to it.
            continue
        apart = block and (
            slot.opens - block[-1].closes > PAUSE or slot.status != block[-1].status == "cancelled"
        )
        if apart:
            yield tuple(block)
            block = []
        block.append(slot)
    if block:
        yield tuple(block)


def _meeting(
    conference: Conference, block: Sequence[Slot], stretches: Halts, now: datetime, *, added: bool
) -> MeetingTime:
    scheduled = Span(conference.body.instant(block[0].opens), conference.body.instant(block[-1].closes))
    names = {slot.id for slot in block}
    held = [meeting for meeting in conference.meetings.held if meeting.slot in names]
    if not held:
        # What a body that was declared closed did not hold is not held any more, whatever the clock says.
        over = block[0].status == "cancelled" or conference.body.closed or now >= scheduled.ends
        gone = scheduled.length if over else NOTHING
        return MeetingTime(scheduled, added=added, cancelled=gone, lost=gone)
    return _held(conference, scheduled, held, stretches, added=added)


def _held(
    conference: Conference, scheduled: Span, held: Sequence[Meeting], stretches: Halts, *, added: bool
) -> MeetingTime:
    first, last = held[0], held[-1]
    grace = timedelta(minutes=conference.rules.number("statistics.grace"))
    late = min(max(first.opened - scheduled.begins - grace, NOTHING), scheduled.length)
    rose = last.rose
    early = max(scheduled.ends - max(rose, scheduled.begins), NOTHING) if rose else NOTHING
    rest = Span(rose, scheduled.ends) if rose else Span(scheduled.ends, scheduled.ends)
    informal = min(total(stretches.used, rest), early)
    sat = Span(first.opened, rose or scheduled.ends)
    suspended = total(stretches.suspended, sat) - total(stretches.used, sat)
    counted = max(suspended, NOTHING) if conference.rules.allows("statistics.suspensions") else NOTHING
    return MeetingTime(
        scheduled,
        number=first.number,
        opened=first.opened,
        rose=rose,
        cause=first.cause,
        added=added,
        late=late,
        early=early,
        informal=informal,
        suspended=total(stretches.suspended, sat),
        over=max(rose - scheduled.ends, NOTHING) if rose else NOTHING,
        lost=min(late + early - informal + counted, scheduled.length),
    )
