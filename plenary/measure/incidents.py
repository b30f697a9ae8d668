"""The records of interruptions, open and closed, with all that the officer must be able to produce (practice R-2.5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from plenary.booths.incidents import Incident
from plenary.fact import DelegationCode
from plenary.facts.booths import IncidentClosed
from plenary.measure.spans import Span, halts, total
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments, statements


class IncidentRecord(Struct, frozen=True, kw_only=True):
    """One interruption: the record as it was kept, how it was closed, and what it cost.

    ``lasted`` is how long the language was not heard, until an instant where it still is not;
    ``halted`` how long of that the meeting was suspended. ``delegation`` is who spoke when it
    began, as corrected since. ``action`` is empty and ``text_available`` None while it is open.
    """

    incident: Incident
    meeting: int | None
    lasted: timedelta
    halted: timedelta
    delegation: DelegationCode | None = None
    closed: datetime | None = None
    action: str = ""
    text_available: bool | None = None


def incident_records(proceedings: Proceedings, now: datetime) -> tuple[IncidentRecord, ...]:
    """Give all records by the instant at which the interruption began, as of an instant (UTC)."""
    speakers = {each.id: each.delegation for each in statements(proceedings)}
    stretches = halts(proceedings, now)
    told = [_measured(each, stretches.suspended, now) for each in _kept(proceedings)]
    ordered = sorted(told, key=lambda each: (each.incident.since, each.incident.number))
    return tuple(
        replace(each, delegation=speakers.get(each.incident.statement, each.incident.delegation))
        if each.incident.statement is not None
        else replace(each, delegation=each.incident.delegation)
        for each in ordered
    )


def _kept(proceedings: Proceedings) -> Iterator[IncidentRecord]:
    last: Moment | None = None
    for moment in moments(proceedings):
        last = moment
        if isinstance(moment.fact, IncidentClosed):
            left = moment.now.booths.incidents
            gone = next(each for each in moment.before.booths.incidents if each not in left)
            gone = replace(gone, items=moment.numbering.items(gone.items))
            yield _record(moment, gone, moment.fact)
    if last is not None:
        for each in last.now.booths.incidents:
            yield _record(last, each, None)


def _record(moment: Moment, incident: Incident, closed: IncidentClosed | None) -> IncidentRecord:
    held = [each for each in moment.now.meetings.held if each.opened <= incident.since]
    sat = held[-1] if held and (held[-1].rose is None or held[-1].rose > incident.since) else None
    return IncidentRecord(
        incident=incident,
        meeting=sat.number if sat else None,
        lasted=timedelta(),
        halted=timedelta(),
        closed=closed.at if closed else None,
        action=closed.action if closed else "",
        text_available=closed.text_available if closed else None,
    )


def _measured(record: IncidentRecord, suspended: tuple[Span, ...], now: datetime) -> IncidentRecord:
    since = record.incident.since
    until = max(record.incident.restored or record.closed or now, since)
    gone = Span(since, until)
    return replace(record, lasted=gone.length, halted=total(suspended, gone))
