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

    SAYS: ClassVar[str] = N_("A meeting was programmed on %(date)s at %(start)s for item %(items)s.")
    slot: SlotId
    date: date
    start: time
    end: time
    items: tuple[ItemNumber, ...] = ()
    label: str = ""
    added: bool = False


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
    amended: bool = False


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

    SAYS: ClassVar[str] = N_("Interpretation until %(until)s: %(granted)s.")
    until: datetime
    granted: bool
