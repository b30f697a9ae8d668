"""Facts about the organization of work: slots, and the services planned for them."""

from datetime import date, datetime, time
from typing import ClassVar

from plenary.fact import Fact, ItemNumber, Language, SlotId, kind
from plenary.tongue import N_


@kind("slot.programmed")
class SlotProgrammed(Fact, frozen=True, kw_only=True):
    """A slot stands in the programme; ``start`` and ``end`` in the time of the conference."""

    SAYS: ClassVar[str] = N_("A meeting was programmed: %(date)s, %(start)s (%(items)s).")
    SAYS_PLAIN: ClassVar[str] = N_("A meeting was programmed: %(date)s, %(start)s.")
    slot: SlotId
    date: date
    start: time
    end: time
    items: tuple[ItemNumber, ...] = ()
    label: str = ""
    added: bool = False

    @property
    def says(self) -> str:
        """Give the sentence, with the items where there are any."""
        return self.SAYS if self.items else self.SAYS_PLAIN


@kind("slot.revised")
class SlotRevised(Fact, frozen=True, kw_only=True):
    """A slot to come has another time, other items or another label, as a revised programme has it."""

    SAYS: ClassVar[str] = N_("A meeting was programmed anew: %(date)s, %(start)s (%(items)s).")
    SAYS_PLAIN: ClassVar[str] = N_("A meeting was programmed anew: %(date)s, %(start)s.")
    slot: SlotId
    date: date
    start: time
    end: time
    items: tuple[ItemNumber, ...] = ()
    label: str = ""

    @property
    def says(self) -> str:
        """Give the sentence, with the items where there are any."""
        return self.SAYS if self.items else self.SAYS_PLAIN


@kind("slot.cancelled")
class SlotCancelled(Fact, frozen=True, kw_only=True):
    """A programmed meeting will not be held."""

    SAYS: ClassVar[str] = N_("The meeting of %(slot)s was cancelled.")
    slot: SlotId


@kind("programme.changed")
class ProgrammeChanged(Fact, frozen=True, kw_only=True):
    """An item moved to a slot; ``left`` are the slots it no longer stands in."""

    SAYS: ClassVar[str] = N_("Item %(item)s was moved to %(slot)s.")
    item: ItemNumber
    slot: SlotId
    left: tuple[SlotId, ...] = ()


@kind("programme.adopted")
class ProgrammeAdopted(Fact, frozen=True, kw_only=True):
    """The body adopted its organization of work."""

    SAYS: ClassVar[str] = N_("The organization of work was adopted.")
    SAYS_AMENDED: ClassVar[str] = N_("The organization of work was adopted, as amended.")
    amended: bool = False

    @property
    def says(self) -> str:
        """Give the sentence, with the amendment where there was one."""
        return self.SAYS_AMENDED if self.amended else self.SAYS


@kind("services.planned")
class ServicesPlanned(Fact, frozen=True, kw_only=True):
    """The languages for which interpretation is planned in a slot."""

    SAYS: ClassVar[str] = N_("Interpretation was planned for %(slot)s: %(languages)s.")
    slot: SlotId
    languages: tuple[Language, ...]


@kind("services.extended")
class ServicesExtended(Fact, frozen=True, kw_only=True):
    """Whether interpretation beyond the end of the slot was granted, and until when."""

    SAYS: ClassVar[str] = N_("Interpretation was granted until %(until)s.")
    SAYS_REFUSED: ClassVar[str] = N_("Interpretation until %(until)s was not granted.")
    until: datetime
    granted: bool

    @property
    def says(self) -> str:
        """Give the sentence of the answer."""
        return self.SAYS if self.granted else self.SAYS_REFUSED


@kind("extension.asked")
class ExtensionAsked(Fact, frozen=True, kw_only=True):
    """The booths were asked to stay beyond the end of services; they have not answered yet (practice R-2.9)."""

    SAYS: ClassVar[str] = N_("The interpreters were asked to stay until %(until)s.")
    until: datetime


@kind("services.used")
class ServicesUsed(Fact, frozen=True, kw_only=True):
    """Interpretation was used for informal consultations after the meeting had risen, or while it was suspended.

    What was so used does not count as lost (practice 7.2).
    """

    SAYS: ClassVar[str] = N_("Interpretation was used for informal consultations from %(start)s to %(end)s.")
    start: datetime
    end: datetime
