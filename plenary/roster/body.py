"""The body that meets: what it is called, where and when it meets, and its time."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from msgspec import Struct
from msgspec.structs import replace

from plenary.changes import Changes
from plenary.facts import body as facts
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES


class Body(Struct, frozen=True):
    """The body as its agenda announces it. ``forms`` maps ``en``, ``en.short``, ``ru.gen`` ... to names."""

    name: str = ""
    parent: str = ""
    title: str = ""
    symbol: str = ""
    session: str = ""
    place: str = ""
    dates: str = ""
    begins: date | None = None
    ends: date | None = None
    language: str = "en"
    forms: tuple[tuple[str, str], ...] = ()
    zone: str = "UTC"
    offset: timedelta = timedelta()
    closed: bool = False

    def form(self, key: str) -> str:
        """Give a form of the name, or the name as the document has it where that form was not set."""
        return dict(self.forms).get(key) or self.name

    def local(self, instant: datetime) -> datetime:
        """Give an instant in the time that the clock of the room shows."""
        return (instant + self.offset).astimezone(ZoneInfo(self.zone))

    def instant(self, local: datetime) -> datetime:
        """Give the instant (UTC) at which the clock of the room shows a naive time: what ``local`` undoes."""
        return local.replace(tzinfo=ZoneInfo(self.zone)).astimezone(ZoneInfo("UTC")) - self.offset


@cache
def zones() -> frozenset[str]:
    """Give the time zones that there are on every computer, by their names in the tz database."""
    return frozenset(available_timezones() - {"localtime", "Factory"})


def official(key: str) -> None:
    """Let ``en`` pass, or a form of it (``en.sentence``): a name is kept in one of the six languages.

    Raises:
        Refusal: ``language.not-official``; ``text.empty`` where none is named.
    """
    language = key.partition(".")[0]
    if not language:
        raise Refusal("text.empty")
    if language not in LANGUAGES:
        raise Refusal("language.not-official", language=language)


CHANGES: Changes[Body] = Changes()


@CHANGES.on(facts.ConferenceAnnounced)
def _announced(body: Body, fact: facts.ConferenceAnnounced) -> Body:
    return replace(
        body,
        name=fact.body,
        parent=fact.parent,
        title=fact.title,
        symbol=fact.symbol,
        session=fact.session,
        place=fact.place,
        dates=fact.dates,
        begins=fact.begins,
        ends=fact.ends,
        language=fact.language,
    )


@CHANGES.on(facts.BodyNamed)
def _named(body: Body, fact: facts.BodyNamed) -> Body:
    return replace(body, forms=tuple({**dict(body.forms), **dict(fact.forms)}.items()))


@CHANGES.on(facts.TimezoneSet)
def _zone_set(body: Body, fact: facts.TimezoneSet) -> Body:
    return replace(body, zone=fact.zone)


@CHANGES.on(facts.ClockSet)
def _clock_set(body: Body, fact: facts.ClockSet) -> Body:
    return replace(body, offset=fact.offset)


@CHANGES.on(facts.ConferenceClosed)
def _closed(body: Body, _fact: facts.ConferenceClosed) -> Body:
    if body.closed:
        raise Refusal("conference.closed")
    return replace(body, closed=True)
