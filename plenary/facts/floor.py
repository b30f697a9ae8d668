"""Facts about the floor: who speaks, since when, and how the statement went."""

from datetime import datetime
from typing import ClassVar

from plenary.fact import DelegationCode, Fact, ItemNumber, Language, ListId, RequestId, StatementId, kind
from plenary.tongue import N_


@kind("floor.given")
class FloorGiven(Fact, frozen=True, kw_only=True):
    """The floor was given to a request that waited, for ``seconds`` (0: without limit)."""

    SAYS: ClassVar[str] = N_("The floor was given to %(delegation)s.")
    request: RequestId
    statement: StatementId
    delegation: DelegationCode
    list: ListId
    seconds: int = 0


@kind("statement.paused")
class StatementPaused(Fact, frozen=True, kw_only=True):
    """The clock of the statement was stopped."""

    SAYS: ClassVar[str] = N_("The clock was stopped.")
    statement: StatementId


@kind("statement.resumed")
class StatementResumed(Fact, frozen=True, kw_only=True):
    """The clock of the statement runs again."""

    SAYS: ClassVar[str] = N_("The clock was restarted.")
    statement: StatementId


@kind("statement.extended")
class StatementExtended(Fact, frozen=True, kw_only=True):
    """The presiding officer allowed the speaker more time, in seconds."""

    SAYS: ClassVar[str] = N_("The time of %(delegation)s was extended by %(seconds)s.")
    statement: StatementId
    delegation: DelegationCode
    seconds: int


@kind("statement.ended")
class StatementEnded(Fact, frozen=True, kw_only=True):
    """A statement ended after ``spoken`` seconds of running clock."""

    SAYS: ClassVar[str] = N_("Statement by %(delegation)s, %(spoken)s.")
    statement: StatementId
    delegation: DelegationCode
    spoken: int


@kind("speaker.replaced", version=2)
class SpeakerReplaced(Fact, frozen=True, kw_only=True):
    """The statement on the floor was recorded for the wrong delegation; the clock runs on.

    ``request`` is the request of the right delegation, where it had one waiting; ``seconds`` is its own
    limit (0: without limit), None where the limit of the wrong one stayed, as before version 2.
    """

    SAYS: ClassVar[str] = N_("The speaker was corrected: %(to)s, not %(delegation)s.")
    statement: StatementId
    delegation: DelegationCode
    to: DelegationCode
    category: str
    request: RequestId | None = None
    seconds: int | None = None


@kind("statement.language-set")
class StatementLanguageSet(Fact, frozen=True, kw_only=True):
    """The language spoken; where it is not official, the pivot and who points along the text."""

    SAYS: ClassVar[str] = N_("Spoken language: %(language)s.")
    SAYS_PIVOT: ClassVar[str] = N_("Spoken language: %(language)s, which reaches the booths in %(pivot)s.")
    SAYS_POINTER: ClassVar[str] = N_(
        "Spoken language: %(language)s, which reaches the booths in %(pivot)s; %(pointer)s points along the text."
    )
    statement: StatementId
    language: Language
    pivot: Language | None = None
    pointer: str = ""

    @property
    def says(self) -> str:
        """Give the language, and of one that is not official the one in which the booths hear or read it."""
        if self.pivot is None:
            return self.SAYS
        return self.SAYS_POINTER if self.pointer else self.SAYS_PIVOT


@kind("statement.recorded-late")
class StatementRecordedLate(Fact, frozen=True, kw_only=True):
    """A statement that nobody recorded when it was made, whole; ``after`` is the statement it followed."""

    SAYS: ClassVar[str] = N_("Entered late: statement by %(delegation)s, %(start)s to %(end)s.")
    statement: StatementId
    delegation: DelegationCode
    category: str
    start: datetime
    end: datetime
    meeting: int
    items: tuple[ItemNumber, ...] = ()
    on_behalf_of: tuple[DelegationCode, ...] = ()
    after: StatementId | None = None
