"""How far each language was there while meetings sat (practice R-7.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.booths.booths import Booth
from plenary.conference import Conference
from plenary.fact import Language
from plenary.measure.board import served
from plenary.measure.spans import Halts, Span, halts, total
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments
from plenary.tongue import LANGUAGES

NOTHING = timedelta()


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

    A language is planned while the programme, or who set it since the meeting was opened, has it so; one that is not
    planned is not interrupted. Suspensions and informal consultations do not count.
    """
    past = [moment for moment in moments(proceedings) if _tells(moment)]
    sittings = list(_sittings(proceedings, now, halts(proceedings, now)))
    scheduled, gaps = _while(_scheduled, past, now), _while(_interrupted, past, now)
    return tuple(_of(code, sittings, scheduled[code], gaps[code]) for code in map(Language, LANGUAGES))


def _tells(moment: Moment) -> bool:
    """Tell whether a fact may change how a language is served; most change nothing of it."""
    before, now = moment.before, moment.now
    return not (
        now.booths is before.booths and now.programme is before.programme and now.meetings is before.meetings
    )


def all_languages(several: Sequence[Service]) -> Service:
    """Weigh all languages together, and keep the longest time that one of them was gone."""
    return Service(
        sat=sum((each.sat for each in several), NOTHING),
        planned=sum((each.planned for each in several), NOTHING),
        gone=sum((each.gone for each in several), NOTHING),
        interruptions=sum(each.interruptions for each in several),
        longest=max((each.longest for each in several), default=NOTHING),
    )


def _of(
    language: Language, sittings: Sequence[Span], scheduled: Sequence[Span], gaps: Sequence[Span]
) -> Availability:
    meant = [
        Span(max(sat.begins, span.begins), min(sat.ends, span.ends)) for sat in sittings for span in scheduled
    ]
    felt = [part for part in (sum((gap.within(span) for span in meant), NOTHING) for gap in gaps) if part]
    return Availability(
        language=language,
        sat=sum((sat.length for sat in sittings), NOTHING),
        planned=sum((span.length for span in meant), NOTHING),
        gone=sum((total(gaps, span) for span in meant), NOTHING),
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


def _scheduled(conference: Conference, booth: Booth) -> bool:
    return served(conference, booth).coverage != "none"


def _interrupted(_conference: Conference, booth: Booth) -> bool:
    return booth.quality == "interrupted"


def _while(
    holds: Callable[[Conference, Booth], bool], past: Sequence[Moment], now: datetime
) -> Mapping[Language, Sequence[Span]]:
    """Give for each language from when to when something held of it."""
    since: dict[Language, datetime] = {}
    found: dict[Language, list[Span]] = {Language(code): [] for code in LANGUAGES}
    for moment in past:
        for language, booth in moment.now.booths.by_language.items():
            if holds(moment.now, booth):
                since.setdefault(language, moment.fact.at)
            elif language in since:
                found[language].append(Span(since.pop(language), moment.fact.at))
    for language, begun in since.items():
        found[language].append(Span(begun, now))
    return found
