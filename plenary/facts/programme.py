"""Facts about the organization of work: slots, and the services planned for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import ClassVar

from plenary.fact import Fact, ItemNumber, Language, SlotId, kind
from plenary.tongue import N_


@kind("slot.programmed")
@dataclass(frozen=True, slots=True, kw_only=True)
class SlotProgrammed(Fact):
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


@kind("slot.cancelled")
@dataclass(frozen=True, slots=True, kw_only=True)
class SlotCancelled(Fact):
    """A programmed meeting will not be held."""

    SAYS: ClassVar[str] = N_("The meeting of %(slot)s was cancelled.")
    slot: SlotId


@kind("programme.changed")
@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeChanged(Fact):
    """An item moved to a slot; ``left`` are the slots it no longer stands in."""

    SAYS: ClassVar[str] = N_("Item %(item)s was moved to %(slot)s.")
    item: ItemNumber
    slot: SlotId
    left: tuple[SlotId, ...] = ()


@kind("programme.adopted")
@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeAdopted(Fact):
    """The body adopted its organization of work."""

    SAYS: ClassVar[str] = N_("The organization of work was adopted.")
    SAYS_AMENDED: ClassVar[str] = N_("The organization of work was adopted, as amended.")
    amended: bool = False

    @property
    def says(self) -> str:
        """Give the sentence, with the amendment where there was one."""
        return self.SAYS_AMENDED if self.amended else self.SAYS


@kind("services.planned")
@dataclass(frozen=True, slots=True, kw_only=True)
class ServicesPlanned(Fact):
    """The languages for which interpretation is planned in a slot."""

    SAYS: ClassVar[str] = N_("Interpretation was planned for %(slot)s: %(languages)s.")
    slot: SlotId
    languages: tuple[Language, ...]


@kind("services.extended")
@dataclass(frozen=True, slots=True, kw_only=True)
class ServicesExtended(Fact):
    """Whether interpretation beyond the end of the slot was granted, and until when."""

    SAYS: ClassVar[str] = N_("Interpretation was granted until %(until)s.")
    SAYS_REFUSED: ClassVar[str] = N_("Interpretation until %(until)s was not granted.")
    until: datetime
    granted: bool

    @property
    def says(self) -> str:
        """Give the sentence of the answer."""
        return self.SAYS if self.granted else self.SAYS_REFUSED
