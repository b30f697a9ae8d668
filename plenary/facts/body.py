"""Facts about the body that meets: its names, where and when, its rules and its clock."""

from datetime import date, timedelta
from typing import ClassVar

from plenary.fact import Fact, kind
from plenary.tongue import N_

Pairs = tuple[tuple[str, str], ...]
"""A small mapping as it is kept on disk: ordered pairs of key and text."""


@kind("conference.announced")
class ConferenceAnnounced(Fact, frozen=True, kw_only=True):
    """What the masthead of the agenda says. Empty text where the document says nothing."""

    SAYS: ClassVar[str] = N_("The provisional agenda of %(body)s was read.")
    body: str
    parent: str = ""
    title: str = ""
    symbol: str = ""
    session: str = ""
    place: str = ""
    dates: str = ""
    begins: date | None = None
    ends: date | None = None
    language: str = "en"


@kind("body.named")
class BodyNamed(Fact, frozen=True, kw_only=True):
    """The forms of the body's name: ``en``, ``en.short`` ("the Working Group"), ``ru.gen`` ..."""

    SAYS: ClassVar[str] = N_("The forms of the body’s name were set: %(forms)s.")
    forms: Pairs


@kind("conference.timezone-set")
class TimezoneSet(Fact, frozen=True, kw_only=True):
    """The time zone of the conference, by its name in the tz database."""

    SAYS: ClassVar[str] = N_("The time zone was set to %(zone)s.")
    zone: str


@kind("conference.clock-set")
class ClockSet(Fact, frozen=True, kw_only=True):
    """How far the clock of the room is ahead of the computer's."""

    SAYS: ClassVar[str] = N_("The clock of the room was set %(offset)s ahead.")
    SAYS_BEHIND: ClassVar[str] = N_("The clock of the room was set %(offset)s back.")
    offset: timedelta

    @property
    def says(self) -> str:
        """Give the sentence of ahead or behind; a length is written without its sign."""
        return self.SAYS if self.offset >= timedelta(0) else self.SAYS_BEHIND


@kind("rules.chosen")
class RulesChosen(Fact, frozen=True, kw_only=True):
    """A profile of rules of procedure, whole: its values, and the numbers of the rules they come from."""

    SAYS: ClassVar[str] = N_("The rules of procedure were chosen: %(profile)s.")
    profile: str
    values: Pairs
    rules: Pairs = ()


@kind("rules.set")
class RuleSet(Fact, frozen=True, kw_only=True):
    """One value of the rules changed for this conference."""

    SAYS: ClassVar[str] = N_("The rule “%(name)s” was set: %(value)s.")
    name: str
    value: str


@kind("conference.closed")
class ConferenceClosed(Fact, frozen=True, kw_only=True):
    """The presiding officer declared the meeting of the body closed."""

    SAYS: ClassVar[str] = N_("The meeting was declared closed.")
    SAYS_SESSION: ClassVar[str] = N_("The session was declared closed.")
