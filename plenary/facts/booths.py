"""Facts about interpretation and the recording: coverage, quality, strength, channels, incidents."""

from typing import ClassVar

from plenary.fact import DelegationCode, Fact, ItemNumber, Language, StatementId, kind
from plenary.tongue import N_, NP_


@kind("language.set")
class LanguageSet(Fact, frozen=True, kw_only=True):
    """The state of one language from now on.

    ``coverage``: full, into, from or none; ``quality``: good, degraded or interrupted;
    ``via`` is the language of relay.
    """

    SAYS: ClassVar[str] = N_("%(language)s: %(coverage)s, %(quality)s.")
    SAYS_CAUSE: ClassVar[str] = N_("%(language)s: %(coverage)s, %(quality)s (%(cause)s).")
    SAYS_RELAY: ClassVar[str] = N_("%(language)s: %(coverage)s, %(quality)s, relay via %(via)s.")
    SAYS_RELAY_CAUSE: ClassVar[str] = N_(
        "%(language)s: %(coverage)s, %(quality)s, relay via %(via)s (%(cause)s)."
    )
    language: Language
    coverage: str = "full"
    quality: str = "good"
    via: Language | None = None
    cause: str = ""
    reported_by: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the language of relay and the cause where they are known."""
        if self.via is not None:
            return self.SAYS_RELAY_CAUSE if self.cause else self.SAYS_RELAY
        return self.SAYS_CAUSE if self.cause else self.SAYS


@kind("booth.staffed")
class BoothStaffed(Fact, frozen=True, kw_only=True):
    """How many interpreters are in a booth."""

    SAYS, SAYS_SEVERAL = NP_(
        "The %(language)s booth has %(strength)s interpreter.",
        "The %(language)s booth has %(strength)s interpreters.",
    )
    language: Language
    strength: int

    @property
    def of_how_many(self) -> int:
        """Give the number of interpreters."""
        return self.strength


@kind("incident.closed")
class IncidentClosed(Fact, frozen=True, kw_only=True):
    """What was done about an interruption of a language, and whether interpreters had the text."""

    SAYS: ClassVar[str] = N_("The incident record (%(language)s) was closed: %(action)s.")
    language: Language
    action: str
    text_available: bool | None = None


@kind("relay.requested")
class RelayRequested(Fact, frozen=True, kw_only=True):
    """The booths, none of them named, ask the Chair for something: slower, microphone, sound."""

    SAYS: ClassVar[str] = N_("The interpreters asked: %(request)s.")
    request: str


@kind("incident.noted")
class IncidentNoted(Fact, frozen=True, kw_only=True):
    """What is known of the last open interruption of a language, all of it anew (practice R-2.5).

    ``direction``: into, from or both; ``statement`` and ``delegation`` are who spoke when it
    began, ``items`` what was being considered. ``incident`` is its number for the technicians.
    """

    SAYS: ClassVar[str] = N_("Incident record %(incident)s (%(language)s): %(symptom)s.")
    SAYS_OPENED: ClassVar[str] = N_("Incident record %(incident)s (%(language)s) was opened.")
    incident: int
    language: Language
    direction: str = ""
    symptom: str = ""
    cause: str = ""
    reported_by: str = ""
    statement: StatementId | None = None
    delegation: DelegationCode | None = None
    items: tuple[ItemNumber, ...] = ()

    @property
    def says(self) -> str:
        """Give the symptom, or that the record was opened while nobody knows it."""
        return self.SAYS if self.symptom else self.SAYS_OPENED


@kind("continuation.asked")
class ContinuationAsked(Fact, frozen=True, kw_only=True):
    """What the Chair asks is whether the meeting may go on without interpretation into a language."""

    SAYS: ClassVar[str] = N_("It was asked whether to go on without interpretation into %(language)s.")
    language: Language


@kind("continuation.agreed")
class ContinuationAgreed(Fact, frozen=True, kw_only=True):
    """Nobody objected to going on without interpretation into a language (practice R-2.6)."""

    SAYS: ClassVar[str] = N_(
        "The meeting continued without interpretation into %(language)s; there was no objection."
    )
    language: Language


@kind("strength.required")
class StrengthRequired(Fact, frozen=True, kw_only=True):
    """How many interpreters a booth needs at this conference."""

    SAYS, SAYS_SEVERAL = NP_(
        "The %(language)s booth needs %(strength)s interpreter.",
        "The %(language)s booth needs %(strength)s interpreters.",
    )
    language: Language
    strength: int

    @property
    def of_how_many(self) -> int:
        """Give the number of interpreters."""
        return self.strength


@kind("channels.set")
class ChannelsSet(Fact, frozen=True, kw_only=True):
    """The channels of the room in their order: a language or ``floor``, and its number (practice R-2.1)."""

    SAYS: ClassVar[str] = N_("The channels of the room are: %(channels)s.")
    channels: tuple[tuple[str, int], ...]


@kind("informals.served")
class InformalsServed(Fact, frozen=True, kw_only=True):
    """Into which languages informal consultations are interpreted; none is an answer too (practice R-2.11)."""

    SAYS: ClassVar[str] = N_("The informal consultations are interpreted: %(languages)s.")
    SAYS_NOT: ClassVar[str] = N_("The informal consultations are not interpreted.")
    languages: tuple[Language, ...]

    @property
    def says(self) -> str:
        """Give the languages, or that there are none."""
        return self.SAYS if self.languages else self.SAYS_NOT


@kind("recording.started")
class RecordingStarted(Fact, frozen=True, kw_only=True):
    """The floor recording of a meeting began; it ends when the meeting rises (UNTOC COP rule 39)."""

    SAYS: ClassVar[str] = N_("The floor recording began.")
