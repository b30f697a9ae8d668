"""Facts about interpretation: coverage, quality, strength, incidents."""

from __future__ import annotations

from typing import ClassVar

from plenary.fact import Fact, Language, kind
from plenary.tongue import N_


@kind("language.set")
class LanguageSet(Fact, frozen=True, kw_only=True):
    """The state of one language from now on.

    ``coverage``: full, into, from or none; ``quality``: good, degraded or interrupted;
    ``via`` is the language of relay.
    """

    SAYS: ClassVar[str] = N_("%(language)s: %(coverage)s, %(quality)s.")
    language: Language
    coverage: str = "full"
    quality: str = "good"
    via: Language | None = None
    cause: str = ""
    reported_by: str = ""


@kind("booth.staffed")
class BoothStaffed(Fact, frozen=True, kw_only=True):
    """How many interpreters are in a booth."""

    SAYS: ClassVar[str] = N_("The %(language)s booth has %(strength)s interpreters.")
    language: Language
    strength: int


@kind("incident.closed")
class IncidentClosed(Fact, frozen=True, kw_only=True):
    """What was done about an interruption of a language, and whether interpreters had the text."""

    SAYS: ClassVar[str] = N_("The incident in %(language)s was closed: %(action)s.")
    language: Language
    action: str
    text_available: bool | None = None


@kind("relay.requested")
class RelayRequested(Fact, frozen=True, kw_only=True):
    """The booths, none of them named, ask the Chair for something: slower, microphone, sound."""

    SAYS: ClassVar[str] = N_("The interpreters ask: %(request)s.")
    request: str
