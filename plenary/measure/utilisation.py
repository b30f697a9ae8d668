"""How well the conference services were used: time lost, the utilisation factor and its companions.

The terms are those of the annexes of the Committee on Conferences (practice 7.2); each stands alone, so that
whoever counts otherwise can add them otherwise. What a body prefers are rules: ``statistics.grace`` (minutes of
late start that do not count), ``statistics.suspensions`` (whether they do) and ``statistics.benchmark`` (per cent).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.agenda.programme import Slot
from plenary.agenda.timetable import Stretch
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

    ``number`` is 0 where none was held. A meeting that was interrupted and went on on another day was ``resumed`` there.
    What sat ``outside`` the programme counts as a meeting added, but nobody assigned time to it, so that none is lost.
    ``informal`` is the part of the time after an early rising in which the services were used for informal
    consultations, ``cancelled`` the time of what was cancelled or not held.
    """

    scheduled: Span
    number: int = 0
    opened: datetime | None = None
    rose: datetime | None = None
    cause: str = ""
    added: bool = False
    resumed: bool = False
    outside: bool = False
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

    @property
    def assigned(self) -> timedelta:
        """Give the time for which services were assigned."""
        return NOTHING if self.outside else self.scheduled.length


class Utilisation(Struct, frozen=True):
    """The figures of a conference until one instant.

    ``held`` counts the numbered meetings that were called to order. ``planned`` is the time of the meetings first
    programmed, ``added`` that of further ones, ``lost`` what was lost so far, ``ahead`` what would
    be lost besides if the meeting that sits were adjourned now.
    """

    meetings: tuple[MeetingTime, ...] = ()
    held: int = 0
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
        """Count the meetings that were added to the programme, and those held outside it."""
        return sum(each.added for each in self.meetings)

    @property
    def programmed(self) -> int:
        """Count the meetings first programmed."""
        return sum(not (each.added or each.outside) for each in self.meetings)

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
    rows = (
        *(
            _meeting(conference, block, stretches, now, added=block[0].slot.id in extra)
            for block in _blocks(conference)
        ),
        *_outside(conference, stretches, now),
    )
    rows = tuple(sorted(rows, key=lambda row: row.scheduled.begins))
    last = rows[-1] if rows else None
    running = next((row for row in rows if row.opened and row.rose is None), last)
    sits = conference.meetings.current is not None and running is not None
    return Utilisation(
        meetings=rows,
        held=len(conference.meetings.held),
        planned=_lengths(row for row in rows if not row.added),
        added=_lengths(row for row in rows if row.added),
        lost=sum((row.lost for row in rows), NOTHING),
        ahead=max(running.scheduled.ends - now, NOTHING) if sits and running else NOTHING,
        benchmark=conference.rules.number("statistics.benchmark", BENCHMARK),
    )


def _lengths(rows: Iterable[MeetingTime]) -> timedelta:
    return sum((row.assigned for row in rows), NOTHING)


class Used(Struct, frozen=True):
    """A slot, and what sat in its time."""

    slot: Slot
    sat: tuple[Stretch, ...]


def _blocks(conference: Conference) -> Iterator[tuple[Used, ...]]:
    """Give the slots meeting by meeting: a timetable in quarters of an hour is no programme of twelve meetings."""
    block: list[Used] = []
    for place in conference.timetable:
        slot = place.slot
        if slot is None or (not slot.items and slot.label and not place.sat):
            # Lunch, a reception: nobody assigned services to it.
            continue
        last = block[-1].slot if block else slot
        if block and (slot.opens - last.closes > PAUSE or slot.status != last.status == "cancelled"):
            yield tuple(block)
            block = []
        block.append(Used(slot, place.sat))
    if block:
        yield tuple(block)


def _meeting(
    conference: Conference, block: Sequence[Used], stretches: Halts, now: datetime, *, added: bool
) -> MeetingTime:
    first, last = block[0].slot, block[-1].slot
    scheduled = Span(conference.body.instant(first.opens), conference.body.instant(last.closes))
    sat = sorted((each for used in block for each in used.sat), key=lambda each: each.begins)
    if not sat:
        # What a body that was declared closed did not hold is not held any more, whatever the clock says.
        over = first.status == "cancelled" or conference.body.closed or now >= scheduled.ends
        gone = scheduled.length if over else NOTHING
        return MeetingTime(scheduled, added=added, cancelled=gone, lost=gone)
    return _held(conference, scheduled, sat, stretches, added=added)


def _outside(conference: Conference, stretches: Halts, now: datetime) -> Iterator[MeetingTime]:
    """Give what sat outside the programme: by its own hours, so that nothing of them is lost."""
    for place in conference.timetable:
        for each in place.sat if place.slot is None else ():
            own = Span(each.begins, each.ends or max(now, each.begins))
            yield MeetingTime(
                own,
                number=each.meeting.number,
                opened=each.begins,
                rose=each.ends,
                added=not each.resumed,
                resumed=each.resumed,
                outside=True,
                suspended=total(stretches.suspended, own),
            )


def _held(
    conference: Conference, scheduled: Span, held: Sequence[Stretch], stretches: Halts, *, added: bool
) -> MeetingTime:
    first, rose = held[0], held[-1].ends
    grace = timedelta(minutes=conference.rules.number("statistics.grace"))
    late = min(max(first.begins - scheduled.begins - grace, NOTHING), scheduled.length)
    early = max(scheduled.ends - max(rose, scheduled.begins), NOTHING) if rose else NOTHING
    rest = Span(rose, scheduled.ends) if rose else Span(scheduled.ends, scheduled.ends)
    informal = min(total(stretches.used, rest), early)
    sat = Span(first.begins, rose or scheduled.ends)
    suspended = total(stretches.suspended, sat) - total(stretches.used, sat)
    counted = max(suspended, NOTHING) if conference.rules.allows("statistics.suspensions") else NOTHING
    return MeetingTime(
        scheduled,
        number=first.meeting.number,
        opened=first.begins,
        rose=rose,
        cause="" if first.resumed else first.meeting.cause,
        added=added,
        resumed=first.resumed,
        late=late,
        early=early,
        informal=informal,
        suspended=total(stretches.suspended, sat),
        over=max(rose - scheduled.ends, NOTHING) if rose else NOTHING,
        lost=min(late + early - informal + counted, scheduled.length),
    )
