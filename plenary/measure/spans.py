"""Stretches of time, and what the record tells of those in which a meeting did not sit formally."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.fact import Fact
from plenary.facts import meetings as facts
from plenary.facts.programme import ServicesUsed
from plenary.proceedings.proceedings import Proceedings


class Span(Struct, frozen=True):
    """From an instant (UTC) to a later one."""

    begins: datetime
    ends: datetime

    @property
    def length(self) -> timedelta:
        """Give how long it is; never negative."""
        return max(self.ends - self.begins, timedelta())

    def within(self, other: Span) -> timedelta:
        """Give how much of it lies in another."""
        return Span(max(self.begins, other.begins), min(self.ends, other.ends)).length


def total(spans: Iterable[Span], within: Span) -> timedelta:
    """Give how much of a stretch several spans cover; what two of them cover counts once."""
    covered, reached = timedelta(), within.begins
    for span in sorted(spans, key=lambda each: each.begins):
        left = Span(max(span.begins, reached), span.ends)
        covered += left.within(within)
        reached = max(reached, min(span.ends, within.ends))
    return covered


class Halts(Struct, frozen=True):
    """When meetings were suspended or informal, and when services were used after they rose."""

    suspended: tuple[Span, ...] = ()
    informal: tuple[Span, ...] = ()
    used: tuple[Span, ...] = ()


_BEGIN = {facts.MeetingSuspended: "suspended", facts.InformalsBegun: "informal"}
_END = (facts.MeetingResumed, facts.InformalsEnded, facts.MeetingAdjourned)


def halts(proceedings: Proceedings, now: datetime) -> Halts:
    """Give every such stretch of the record; one that runs still ends now (UTC)."""
    found: dict[str, list[Span]] = {"suspended": [], "informal": []}
    running: tuple[str, datetime] | None = None
    for fact in _facts(proceedings):
        if type(fact) in _BEGIN:
            running = (_BEGIN[type(fact)], fact.at)
        elif isinstance(fact, _END) and running:
            found[running[0]].append(Span(running[1], fact.at))
            running = None
    if running:
        found[running[0]].append(Span(running[1], now))
    used = (Span(f.start, f.end) for f in _facts(proceedings) if isinstance(f, ServicesUsed))
    return Halts(tuple(found["suspended"]), tuple(found["informal"]), tuple(used))


def _facts(proceedings: Proceedings) -> Iterator[Fact]:
    for _, held in proceedings.standing():
        yield from held
