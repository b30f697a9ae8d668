"""Write the organization of work for calendars: one event a meeting, cancelled ones as cancelled."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from msgspec.structs import replace

from plenary.papers.foreign import bare
from plenary.papers.programme import CONTINUED, NOTHING, TITLE, held_on, numbered
from plenary.papers.views.programme import ProgrammeView, SlotView
from plenary.tongue import N_, Tongue
from plenary.wording import ITEMS

PRODUCT = "-//Plenary//Organization of work//EN"


def calendar(view: ProgrammeView) -> bytes:
    """Give the programme as iCalendar (RFC 5545); times carry the zone of the place, the same view the same bytes."""
    say = view.tongue
    # What is held apart for a translator on paper is plain words here.
    view = replace(view, body=replace(view.body, name=bare(view.body.name)))
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", say.captioned(say.text(TITLE), view.body.name))
    for slot in view.slots:
        made.add_component(_event(view, slot))
    if view.slots:
        # The rules of the zone are told for the year of the meeting, and not for a century.
        first, last = view.slots[0].date, view.slots[-1].date
        made.add_missing_timezones(date(first.year, 1, 1), date(last.year + 1, 1, 1))
    return bytes(made.to_ical())


def _event(view: ProgrammeView, slot: SlotView) -> Event:
    say, zone = view.tongue, ZoneInfo(view.zone)
    event = Event()
    # The same meeting keeps its name, so that a calendar which imports it again moves it and does not double it.
    event.add("uid", f"{slot.id}@{_named(view)}.plenary")
    event.add("dtstamp", view.stamp)
    event.add("dtstart", slot.opens.astimezone(zone))
    event.add("dtend", slot.closes.astimezone(zone))
    event.add("summary", _summary(say, slot))
    event.add("status", "CONFIRMED" if slot.number and not slot.elsewhere else "CANCELLED")
    if view.body.place:
        event.add("location", view.body.place)
    if any(item.stays for item in slot.items):
        event.add("description", "\n".join(_lines(say, slot)))
    event.add("categories", [view.body.name])
    return event


def _named(view: ProgrammeView) -> str:
    return "".join(letter for letter in view.body.name if letter.isalnum())[:40] or "meeting"


def _summary(say: Tongue, slot: SlotView) -> str:
    here = [say.item_number(item.number) for item in slot.items if item.stays]
    meeting = numbered(say, slot) if slot.number else say.text(N_("Meeting"))
    if slot.elsewhere:
        return say.apart([meeting, held_on(say, slot.elsewhere)])
    if slot.rose and slot.idle:
        return say.captioned(meeting, say.after_colon(say.text(NOTHING)))
    if here:
        items = say.plural(*ITEMS, len(here), items=say.join(here))
        return say.captioned(meeting, items)
    return say.captioned(meeting, slot.label) if slot.label else meeting


def _lines(say: Tongue, slot: SlotView) -> list[str]:
    return [
        f"{say.item_number(item.number)}  "
        + bare(say.text(CONTINUED, title=item.title) if item.continued else item.title)
        for item in slot.items
        if item.stays
    ]
