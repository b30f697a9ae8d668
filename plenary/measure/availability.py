"""How far each language was there while meetings sat (practice R-7.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.booths.booths import Booth
from plenary.fact import Language
from plenary.measure.spans import Halts, Span, halts, total
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments
from plenary.tongue import LANGUAGES

NOTHING = timedelta()


class Availability(Struct, frozen=True):
    """One language: while meetings sat, how long it was planned, how long gone, how often, the longest time."""

    language: Language
    sat: timedelta = NOTHING
    gone: timedelta = NOTHING
    interruptions: int = 0
    longest: timedelta = NOTHING

    @property
    def share(self) -> float | None:
        """Give in per cent how much of the time it was there; None where no meeting sat."""
        return 100 * ((self.sat - self.gone) / self.sat) if self.sat else None


def availability(proceedings: Proceedings, now: datetime) -> tuple[Availability, ...]:
    """Give every official language in the order A C E F R S, until an instant (UTC).

    A language that is not planned at all is not interrupted; suspensions and informal consultations do not count.
    """
    past = list(moments(proceedings))
    sittings = list(_sittings(proceedings, now, halts(proceedings, now)))
    gaps = _gaps(past, now)
    return tuple(_of(Language(code), sittings, gaps.get(Language(code), ())) for code in LANGUAGES)


def _of(language: Language, sittings: list[Span], gaps: tuple[Span, ...]) -> Availability:
    parts = [NOTHING] * len(gaps)
    for number, gap in enumerate(gaps):
        parts[number] = sum((gap.within(sat) for sat in sittings), NOTHING)
    felt = [part for part in parts if part]
    return Availability(
        language,
        sat=sum((sat.length for sat in sittings), NOTHING),
        gone=sum((total(gaps, sat) for sat in sittings), NOTHING),
        interruptions=len(felt),
        longest=max(felt, default=NOTHING),
    )


def _sittings(proceedings: Proceedings, now: datetime, stretches: Halts) -> Iterator[Span]:
    """Give the stretches in which meetings sat formally."""
    pauses = sorted((*stretches.suspended, *stretches.informal), key=lambda span: span.begins)
    for meeting in proceedings.now.meetings.held:
        begins, ends = meeting.opened, meeting.rose or now
        for pause in pauses:
            if begins <= pause.begins < ends:
                yield Span(begins, pause.begins)
                begins = pause.ends
        if begins < ends:
            yield Span(begins, ends)


def _gaps(past: list[Moment], now: datetime) -> Mapping[Language, tuple[Span, ...]]:
    """Give for each language from when to when it was interrupted."""
    since: dict[Language, datetime] = {}
    found: dict[Language, tuple[Span, ...]] = {}
    for moment in past:
        if moment.now.booths is moment.before.booths:
            continue
        for language, booth in moment.now.booths.by_language.items():
            _note(language, booth, moment.fact.at, since, found)
    for language, begun in since.items():
        found[language] = (*found.get(language, ()), Span(begun, now))
    return found


def _note(
    language: Language,
    booth: Booth,
    at: datetime,
    since: dict[Language, datetime],
    found: dict[Language, tuple[Span, ...]],
) -> None:
    if booth.quality == "interrupted":
        since.setdefault(language, at)
    elif language in since:
        found[language] = (*found.get(language, ()), Span(since.pop(language), at))
