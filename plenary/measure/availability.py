"""How far each language was there while meetings sat (practice R-7.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from msgspec import Struct

from plenary.booths.booths import Booth
from plenary.fact import Language, SlotId
from plenary.measure.spans import Halts, Span, halts, total
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments
from plenary.tongue import LANGUAGES

NOTHING = timedelta()
_ALWAYS = datetime.min.replace(tzinfo=UTC)


class Service(Struct, frozen=True):
    """While meetings sat, how long interpretation was planned; of that how long it was gone, how often, and the longest time."""

    sat: timedelta = NOTHING
    planned: timedelta = NOTHING
    gone: timedelta = NOTHING
    interruptions: int = 0
    longest: timedelta = NOTHING

    @property
    def share(self) -> float | None:
        """Give in per cent how much of the time for which it was planned it was there; None where it never was."""
        return 100 * ((self.planned - self.gone) / self.planned) if self.planned else None


class Availability(Service, frozen=True, kw_only=True):
    """How far one language was there."""

    language: Language


def availability(proceedings: Proceedings, now: datetime) -> tuple[Availability, ...]:
    """Give every official language in the order A C E F R S, until an instant (UTC).

    A language that is not planned at all is not interrupted; suspensions and informal consultations do not count.
    """
    past = list(moments(proceedings))
    sittings = list(_sittings(proceedings, now, halts(proceedings, now)))
    gaps, plans = _gaps(past, now), _plans(past)
    return tuple(_of(Language(code), sittings, plans, gaps.get(Language(code), ())) for code in LANGUAGES)


def all_languages(several: Sequence[Service]) -> Service:
    """Weigh all languages together, and keep the longest time that one of them was gone."""
    return Service(
        sat=sum((each.sat for each in several), NOTHING),
        planned=sum((each.planned for each in several), NOTHING),
        gone=sum((each.gone for each in several), NOTHING),
        interruptions=sum(each.interruptions for each in several),
        longest=max((each.longest for each in several), default=NOTHING),
    )


Sittings = Sequence[tuple[SlotId | None, Span]]
Plans = Mapping[SlotId, Sequence[tuple[datetime, tuple[Language, ...]]]]
"""For each slot the languages that were planned, each time from when on."""


def _of(language: Language, sittings: Sittings, plans: Plans, gaps: tuple[Span, ...]) -> Availability:
    planned = [
        span
        for slot, sat in sittings
        for span in _planned(language, sat, plans.get(slot, ()) if slot else ())
    ]
    felt = [part for part in (sum((gap.within(span) for span in planned), NOTHING) for gap in gaps) if part]
    return Availability(
        language=language,
        sat=sum((sat.length for _, sat in sittings), NOTHING),
        planned=sum((span.length for span in planned), NOTHING),
        gone=sum((total(gaps, span) for span in planned), NOTHING),
        interruptions=len(felt),
        longest=max(felt, default=NOTHING),
    )


def _planned(
    language: Language, sat: Span, plan: Sequence[tuple[datetime, tuple[Language, ...]]]
) -> Iterator[Span]:
    """Give the parts of a stretch for which a language was planned; outside the programme nothing tells that one was not."""
    if not plan:
        yield sat
    for (since, languages), (until, _) in pairwise((*plan, (sat.ends, ()))):
        span = Span(max(since, sat.begins), min(until, sat.ends))
        if language in languages and span.length:
            yield span


def _plans(past: list[Moment]) -> Plans:
    found: dict[SlotId, list[tuple[datetime, tuple[Language, ...]]]] = {}
    for moment in past:
        if moment.now.programme is moment.before.programme:
            continue
        for slot in moment.now.programme.slots:
            plan = found.setdefault(slot.id, [])
            if not plan or plan[-1][1] != slot.languages:
                # What a slot begins with holds for it from the first.
                plan.append((moment.fact.at if plan else _ALWAYS, slot.languages))
    return found


def _sittings(
    proceedings: Proceedings, now: datetime, stretches: Halts
) -> Iterator[tuple[SlotId | None, Span]]:
    """Give the stretches in which meetings sat formally, each with the slot of whose time it was."""
    pauses = sorted((*stretches.suspended, *stretches.informal), key=lambda span: span.begins)
    for place in proceedings.now.timetable:
        slot = place.slot.id if place.slot else None
        for stretch in place.sat:
            begins, ends = stretch.begins, stretch.ends or now
            for pause in pauses:
                if begins <= pause.begins < ends:
                    yield slot, Span(begins, pause.begins)
                    begins = pause.ends
            if begins < ends:
                yield slot, Span(begins, ends)


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
