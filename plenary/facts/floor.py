"""Facts about the floor: who speaks, since when, and how the statement went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from plenary.fact import DelegationCode, Fact, ItemNumber, Language, ListId, RequestId, StatementId, kind
from plenary.tongue import N_


@kind("floor.given")
@dataclass(frozen=True, slots=True, kw_only=True)
class FloorGiven(Fact):
    """The floor was given to a request that waited, for ``seconds`` (0: without limit)."""

    SAYS: ClassVar[str] = N_("The floor was given to %(delegation)s.")
    request: RequestId
    statement: StatementId
    delegation: DelegationCode
    list: ListId
    seconds: int = 0


@kind("statement.paused")
@dataclass(frozen=True, slots=True, kw_only=True)
class StatementPaused(Fact):
    """The clock of the statement was stopped."""

    SAYS: ClassVar[str] = N_("The clock was stopped.")
    statement: StatementId


@kind("statement.resumed")
@dataclass(frozen=True, slots=True, kw_only=True)
class StatementResumed(Fact):
    """The clock of the statement runs again."""

    SAYS: ClassVar[str] = N_("The clock runs again.")
    statement: StatementId


@kind("statement.extended")
@dataclass(frozen=True, slots=True, kw_only=True)
class StatementExtended(Fact):
    """The presiding officer allowed the speaker more time, in seconds."""

    SAYS: ClassVar[str] = N_("The time of %(delegation)s was extended by %(seconds)s.")
    statement: StatementId
    delegation: DelegationCode
    seconds: int


@kind("statement.ended")
@dataclass(frozen=True, slots=True, kw_only=True)
class StatementEnded(Fact):
    """A statement ended after ``spoken`` seconds of running clock."""

    SAYS: ClassVar[str] = N_("Statement by %(delegation)s, %(spoken)s.")
    statement: StatementId
    delegation: DelegationCode
    spoken: int


@kind("speaker.replaced")
@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerReplaced(Fact):
    """The statement on the floor was recorded for the wrong delegation; the clock stays the same.

    ``request`` is the request of the right delegation, where it had one waiting.
    """

    SAYS: ClassVar[str] = N_("The speaker was corrected: %(to)s, not %(delegation)s.")
    statement: StatementId
    delegation: DelegationCode
    to: DelegationCode
    category: str
    request: RequestId | None = None


@kind("statement.language-set")
@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLanguageSet(Fact):
    """The language spoken; where it is not official, the pivot and who points along the text."""

    SAYS: ClassVar[str] = N_("Spoken language: %(language)s.")
    statement: StatementId
    language: Language
    pivot: Language | None = None
    pointer: str = ""


@kind("statement.recorded-late")
@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRecordedLate(Fact):
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
