"""The organization of work: slots in the order of time, and items that move between them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.agenda.programme import CHANGES, Programme, Slot
from plenary.facts import programme as facts
from plenary.facts.agenda import AgendaAmended
from plenary.facts.meetings import MeetingCalledToOrder
from tests.desks import TEN, refused

DAY = date(2009, 10, 1)


def after(programme, kind, **values):
    return CHANGES.after(programme, kind(at=TEN, **values))


def programmed(*starts, items=("2",)):
    programme = Programme()
    for start in starts:
        programme = after(
            programme,
            facts.SlotProgrammed,
            slot=f"{start:%H:%M}",
            date=DAY,
            start=start,
            end=time(23, 30),
            items=items,
        )
    return programme


@given(st.lists(st.times(), max_size=8, unique_by=lambda start: f"{start:%H:%M}"))
def test_slots_stand_in_the_order_of_time(starts):
    programme = programmed(*starts)
    assert [slot.start for slot in programme.slots] == sorted(starts)


@given(st.times(), st.times())
def test_a_slot_ends_after_it_begins_and_within_a_day(start, end):
    slot = Slot("s", DAY, start, end)
    assert slot.opens < slot.closes <= slot.opens + timedelta(days=1)


def test_a_slot_past_midnight_ends_on_the_next_day():
    assert Slot("s", DAY, time(22), time(1)).closes == datetime(2009, 10, 2, 1)  # noqa: DTZ001 - as the programme has it


def test_a_cancelled_slot_is_passed_by_and_cannot_be_held():
    programme = after(programmed(time(10), time(15)), facts.SlotCancelled, slot="10:00")
    assert programme.next_planned().id == "15:00"
    with refused("slot.cancelled"):
        after(programme, MeetingCalledToOrder, number=1, slot="10:00")


def test_a_slot_is_held_once():
    programme = after(programmed(time(10)), MeetingCalledToOrder, number=1, slot="10:00")
    assert programme.next_planned() is None
    with refused("slot.sits"):
        after(programme, facts.SlotCancelled, slot="10:00")


def test_an_item_that_moves_leaves_the_slots_it_stood_in():
    programme = after(
        programmed(time(10)), facts.SlotProgrammed, slot="b", date=DAY, start=time(15), end=time(18)
    )
    programme = after(programme, facts.ProgrammeChanged, item="2", slot="b", left=("10:00",))
    assert [slot.items for slot in programme.slots] == [(), ("2",)]
    with refused("slot.has-item"):
        after(programme, facts.ProgrammeChanged, item="2", slot="b")


def test_the_programme_follows_the_agenda():
    programme = programmed(time(10), items=("2", "2 (a)", "3"))
    programme = after(programme, AgendaAmended, item="2", action="renumber", number="7")
    assert programme.slots[0].items == ("7", "7 (a)", "3")
    programme = after(programme, AgendaAmended, item="7", action="delete")
    assert programme.slots[0].items == ("3",)


def test_an_amendment_of_another_item_leaves_the_programme_as_it_is():
    programme = programmed(time(10))
    assert after(programme, AgendaAmended, item="5", action="delete") is programme


def test_what_was_granted_ends_with_the_next_meeting():
    until = TEN + timedelta(hours=3)
    programme = after(programmed(time(10)), facts.ServicesExtended, until=until, granted=True)
    assert programme.extended == until
    refused = after(programme, facts.ServicesExtended, until=TEN, granted=False)
    assert (refused.extended, refused.refused) == (until, TEN)
    assert after(programme, MeetingCalledToOrder, number=1).extended is None


def test_services_are_planned_for_a_slot():
    programme = after(programmed(time(10)), facts.ServicesPlanned, slot="10:00", languages=("en", "fr"))
    assert programme.slot("10:00").languages == ("en", "fr")
    with refused("slot.unknown"):
        programme.slot("11:00")
