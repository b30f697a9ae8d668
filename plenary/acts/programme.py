"""Acts about the organization of work."""

from __future__ import annotations

from datetime import date as day
from datetime import datetime, time, timedelta

from plenary.acts.opening import slot_id
from plenary.agenda.programme import Slot
from plenary.conference import Conference
from plenary.fact import ItemNumber, Language, SlotId
from plenary.facts import programme as facts
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES

_LONGEST = timedelta(hours=12)
"""No sitting lasts longer: an end before the start is meant only of one that goes on after midnight."""


def adopt_programme(
    conference: Conference,
    at: datetime,
    amended: bool = False,
) -> facts.ProgrammeAdopted:
    """Enter that the body adopted its organization of work, in an open meeting."""
    conference.open_meeting()
    conference.conduct.unopposed()
    return facts.ProgrammeAdopted(at=at, amended=amended)


def change_programme(
    conference: Conference, at: datetime, item: ItemNumber, slot: SlotId
) -> facts.ProgrammeChanged:
    """Move an item to a slot, to come or sitting; it leaves the other slots that are still to come."""
    conference.agenda.item(item)
    target = conference.programme.not_over(slot)
    if item in target.items:
        raise Refusal("slot.has-item", slot=slot, item=item)
    left = tuple(
        each.id
        for each in conference.programme.slots
        if item in each.items and each.status in ("planned", "added")
    )
    return facts.ProgrammeChanged(at=at, item=item, slot=slot, left=left)


def add_meeting(
    conference: Conference, at: datetime, date: day, start: time, end: time
) -> facts.SlotProgrammed:
    """Programme one more meeting; times in the time of the conference."""
    name = slot_id(conference.programme, (), date, start)
    new = Slot(name, date, start, end)
    if new.closes - new.opens > _LONGEST:
        raise Refusal("meeting.no-time", start=start, end=end)
    clash = tuple(
        slot.id
        for slot in conference.programme.slots
        if slot.status != "cancelled" and slot.opens < new.closes and new.opens < slot.closes
    )
    if clash:
        raise Refusal("slot.overlaps", slots=clash)
    return facts.SlotProgrammed(at=at, slot=name, date=date, start=start, end=end, added=True)


def cancel_meeting(conference: Conference, at: datetime, slot: SlotId) -> facts.SlotCancelled:
    """Cancel a programmed meeting; it takes no number."""
    conference.programme.planned(slot)
    return facts.SlotCancelled(at=at, slot=slot)


def plan_services(
    conference: Conference, at: datetime, slot: SlotId, languages: tuple[Language, ...]
) -> facts.ServicesPlanned:
    """Set for which official languages interpretation is planned in a slot."""
    conference.programme.slot(slot)
    for language in languages:
        if language not in LANGUAGES:
            raise Refusal("language.not-official", language=language)
    return facts.ServicesPlanned(at=at, slot=slot, languages=tuple(dict.fromkeys(languages)))


def extend_services(
    conference: Conference,
    at: datetime,
    until: datetime,
    granted: bool,
) -> facts.ServicesExtended:
    """Note whether interpretation beyond the end of the slot was granted."""
    if conference.meetings.current is None:
        raise Refusal("meeting.not-open")
    return facts.ServicesExtended(at=at, until=until, granted=granted)


def ask_extension(conference: Conference, at: datetime, until: datetime) -> facts.ExtensionAsked:
    """Note that the booths were asked to stay; what they answer is entered by ``extend_services``.

    The Chair asks before the end, and only with the consent of the interpreters (practice 2.1).
    """
    if conference.meetings.current is None:
        raise Refusal("meeting.not-open")
    ends = conference.services_end
    if ends is not None and until <= ends:
        raise Refusal("extension.not-later", ends=ends)
    return facts.ExtensionAsked(at=at, until=until)


def use_services(conference: Conference, at: datetime, start: datetime, end: datetime) -> facts.ServicesUsed:
    """Note that interpretation was used for informal consultations from when to when, after a meeting rose."""
    if end <= start:
        raise Refusal("meeting.no-time", start=start, end=end)
    if end > at:
        raise Refusal("instant.future", at=end)
    if not conference.meetings.held or start < conference.meetings.held[0].opened:
        raise Refusal("services.no-meeting")
    return facts.ServicesUsed(at=at, start=start, end=end)
