"""Draw up the letter to the Chair on the use of conference services: figures only, no judgement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from plenary.conference import Conference
from plenary.measure.utilisation import MeetingTime, Utilisation
from plenary.papers.archival import Properties
from plenary.papers.foreign import runs, typed
from plenary.papers.naming import body_view
from plenary.papers.programme import NUMBERED, RESUMED
from plenary.papers.tree import (
    Block,
    Column,
    Paper,
    Placeholder,
    Run,
    Table,
    Text,
    text,
)
from plenary.papers.usual import begun, line
from plenary.papers.views.meeting import BodyView
from plenary.terms import LATENESS
from plenary.tongue import N_, Tongue
from plenary.tongues.counts import per_cent
from plenary.wording import Wording

TITLE = N_("Use of conference services")
TO = N_("To the Chair")
USED = N_("Of the %(assigned)s for which conference services were assigned, %(lost)s were lost.")
USED_SO_FAR = N_(
    "Of the %(assigned)s for which conference services are assigned, %(lost)s have been lost so far "
    "(meetings opened: %(held)s of %(programmed)s)."
)
FACTOR_SO_FAR = N_(
    "If no more time is lost, the utilization factor will be %(factor)s. "
    "The benchmark of the Committee on Conferences is %(benchmark)s."
)
FACTOR = N_(
    "The utilization factor was %(factor)s. The benchmark of the Committee on Conferences is %(benchmark)s."
)
FROM = N_("[Signature: to be supplied]")
HEADS = (
    (N_("Meeting"), 20),
    (N_("Late start"), 32),
    (N_("Early rising"), 16),
    (N_("Used informally"), 18),
    (N_("Lost"), 14),
)


def lost_time(
    conference: Conference, use: Utilisation, tongue: Tongue, now: datetime, *, size: str = "A4"
) -> Paper:
    """Give the letter, with the figures of every meeting held or lost until ``now`` (UTC)."""
    body, title = body_view(conference, tongue), tongue.text(TITLE)
    return Paper(
        title=text(title),
        language=tongue.code,
        blocks=tuple(_blocks(conference, use, tongue)),
        corner=tuple(_corner(conference, body, tongue, now)),
        properties=Properties(title=title, subject=body.name, created=now.astimezone(UTC)),
        size=size,
    )


def _corner(conference: Conference, body: BodyView, tongue: Tongue, now: datetime) -> Iterator[Text]:
    yield text(Run(body.name, bold=True))
    day = tongue.date(conference.body.local(now).date())
    yield text(tongue.apart([part for part in (body.place, day) if part]))
    yield text(Wording(tongue, conference).presided(tongue.text(TO)))


def _blocks(conference: Conference, use: Utilisation, tongue: Tongue) -> Iterator[Block]:
    used, factor_was = (USED_SO_FAR, FACTOR_SO_FAR) if use.so_far else (USED, FACTOR)
    assigned, lost = tongue.duration(use.assigned), tongue.duration(_whole(use.lost))
    held, programmed = (
        tongue.number(use.held),
        tongue.number(sum(not (each.cancelled or each.resumed) for each in use.meetings)),
    )
    yield line(tongue.text(used, assigned=assigned, lost=lost, held=held, programmed=programmed))
    if use.factor is not None:
        factor = per_cent(tongue.code, use.factor, decimals=1)
        benchmark = per_cent(tongue.code, use.benchmark)
        yield line(tongue.text(factor_was, factor=factor, benchmark=benchmark))
    rows = [each for each in use.meetings if each.held or each.lost]
    if rows:
        columns = tuple(Column(text(tongue.text(head)), width) for head, width in HEADS)
        yield Table(columns, tuple(tuple(_row(conference, each, tongue)) for each in rows))
    yield Placeholder(tongue.text(FROM), "signature")


def _row(conference: Conference, told: MeetingTime, tongue: Tongue) -> Iterator[Text]:
    begins = conference.body.local(told.scheduled.begins)
    meeting = RESUMED if told.resumed else NUMBERED
    number = tongue.text(meeting, ordinal=tongue.ordinal(told.number)) if told.held else ""
    yield text(begun(number) or tongue.moment(begins.date(), begins.time()))
    late = tongue.duration(_whole(told.late)) if told.late else ""
    known = LATENESS.get(told.cause)
    cause = tongue.text(known) if known else typed(told.cause, conference.body.language, tongue)
    yield runs(f"{late}\n{cause}" if late and cause else late or "–", tongue)
    for length in (told.early, told.informal, told.lost):
        yield text(tongue.duration(_whole(length)) if length else "–")


def _whole(length: timedelta) -> timedelta:
    return timedelta(minutes=round(length.total_seconds() / 60))
