"""Facts about the record itself: nothing is ever deleted, so mending is entered too."""

from typing import ClassVar

from plenary.fact import EntryId, Fact, kind
from plenary.tongue import N_


@kind("entry.struck")
class EntryStruck(Fact, frozen=True, kw_only=True):
    """An entry no longer stands."""

    SAYS: ClassVar[str] = N_("Entry %(entry)s was struck.")
    SAYS_WHY: ClassVar[str] = N_("Entry %(entry)s was struck (%(reason)s).")
    entry: EntryId
    reason: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the reason where one was given."""
        return self.SAYS_WHY if self.reason else self.SAYS


@kind("entry.restored")
class EntryRestored(Fact, frozen=True, kw_only=True):
    """A struck entry stands again, with its own instants."""

    SAYS: ClassVar[str] = N_("Entry %(entry)s was restored.")
    entry: EntryId


@kind("entry.corrected")
class EntryCorrected(Fact, frozen=True, kw_only=True):
    """An entry is replaced by the facts that follow on the same entry of the record."""

    SAYS: ClassVar[str] = N_("Entry %(entry)s was corrected.")
    SAYS_WHY: ClassVar[str] = N_("Entry %(entry)s was corrected (%(reason)s).")
    entry: EntryId
    reason: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the reason where one was given."""
        return self.SAYS_WHY if self.reason else self.SAYS


@kind("body.redacted")
class BodyRedacted(Fact, frozen=True, kw_only=True):
    """The text of an entry was blanked; the chain still shows that it was there."""

    SAYS: ClassVar[str] = N_("Entry %(entry)s was redacted.")
    entry: EntryId
    reason: str = ""


@kind("role.taken")
class RoleTaken(Fact, frozen=True, kw_only=True):
    """Whoever entered this works from now on in a role: viewer, assistant or secretary (practice R-1.6)."""

    SAYS: ClassVar[str] = N_("The work at this desk goes on as: %(role)s.")
    role: str
