"""Rows of the organization of work are made from what sat: outside the programme, on another day than its slot, on two days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from plenary.acts.agenda import take_up
from plenary.acts.decisions import ask, record_decision
from plenary.acts.meetings import adjourn, call_to_order, resume, suspend
from plenary.measure.utilisation import utilisation
from plenary.papers.calendar import calendar
from plenary.papers.handover import handover
from plenary.papers.journal_note import journal_note
from plenary.papers.programme import programme
from plenary.papers.tree import Entries, Paragraph, Table, plain
from plenary.papers.views.programme import programme_view
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk
from ui.models.programme import Level, programme_rows

FRIDAY_MORNING = "2009-10-02T10:00"


def at(day, hour, minute=0):
    """Give an instant, told in the time of Vienna."""
    return datetime(2009, 10, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


def hold(desk, begins, *items, minutes=60, slot=None):
    """Hold a meeting so many minutes long in which items are taken up."""
    desk.perform_at(begins, call_to_order, slot)
    for place, item in enumerate(items, 1):
        desk.perform_at(begins + timedelta(minutes=place), take_up, (item,))
    desk.perform_at(begins + timedelta(minutes=minutes), adjourn)


def five_meetings():
    """All that was programmed was held, and a fifth meeting on the last evening."""
    desk = new_desk()
    for begins in (at(1, 10), at(1, 15), at(2, 10), at(2, 15)):
        hold(desk, begins, "2", minutes=180)
    hold(desk, at(2, 19), "3")
    return desk


def overnight():
    """Suspended on 1 October on item 2, gone on with on the 2nd, on item 3."""
    desk = new_desk()
    desk.perform_at(at(1, 10), call_to_order)
    desk.perform_at(at(1, 10, 1), take_up, ("2",))
    desk.perform_at(at(1, 12, 50), suspend)
    desk.perform_at(at(2, 10), resume)
    desk.perform_at(at(2, 10, 1), take_up, ("3",))
    desk.perform_at(at(2, 10, 10), adjourn)
    return desk


def view(desk, code="en", now=None):
    return programme_view(desk.proceedings, Tongue(code), at=now or desk.proceedings.latest)


def told(desk, code="en", now=None):
    """Give the days and the rows of the organization of work."""
    for block in programme(view(desk, code, now)).blocks:
        if isinstance(block, Table):
            yield from ([plain(cell) for cell in row] for row in block.rows)
        else:
            yield plain(block.text)


def journal(desk, now=None):
    seen = view(desk, now=now)
    for block in journal_note(seen, seen.day).blocks:
        if isinstance(block, Entries):
            yield [entry.label for entry in block.items]
        else:
            yield plain(block.text)


def pane(desk):
    return [
        (row.text, row.note)
        for row in programme_rows(desk.conference, Tongue("en"))
        if row.level is not Level.ITEM
    ]


def test_a_meeting_outside_the_programme_is_told_on_its_day_in_every_paper():
    desk = five_meetings()
    assert list(told(desk))[-2:] == [
        ["3–6 p.m.", "4th meeting\nheld from 3 p.m. to 6 p.m.", "2", "Observation of coasts (continued)"],
        ["7–8 p.m.", "5th meeting\noutside the programme", "3", "Exchange of data"],
    ]
    assert list(journal(desk))[-4:-2] == ["5th meeting, Friday, 2 October, 7–8 p.m.", ["3"]]
    event = Calendar.from_ical(calendar(view(desk))).walk("VEVENT")[-1]
    assert (str(event["summary"]), str(event["status"])) == ("5th meeting: item 3", "CONFIRMED")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (at(2, 19), at(2, 20))
    assert pane(desk)[-1] == ("5th meeting", "rose 8\u00a0p.m.")


def test_it_counts_as_held_and_as_added_and_loses_no_time():
    use = utilisation(five_meetings().proceedings, at(2, 21))
    assert (use.held, use.programmed, use.further) == (5, 4, 1)
    assert (use.meeting_ratio, use.planning_accuracy, use.factor) == (125, 75, 100)
    assert use.assigned == timedelta(hours=12)


def test_while_it_sits_it_is_in_progress_and_interpretation_is_promised_to_nobody():
    desk = five_meetings()
    desk.perform_at(at(2, 21), call_to_order)
    desk.perform_at(at(2, 21, 1), take_up, ("4",))
    assert list(told(desk))[-1] == ["9 p.m.", "6th meeting\noutside the programme", "4", "Means"]
    assert list(journal(desk))[-5:-2] == [
        "Meeting in progress",
        "6th meeting, Friday, 2 October, opened at 9 p.m.",
        ["4"],
    ]
    rows = programme_rows(desk.conference, Tongue("en"))
    assert [(row.text, row.live) for row in rows[-2:]] == [("6th meeting", True), ("Means", True)]
    sheet = handover(desk.conference, desk.proceedings, Tongue("en"), at(2, 21, 5))
    assert not any("until" in plain(b.text) for b in sheet.blocks if isinstance(b, Paragraph))


def test_a_meeting_in_the_evening_does_not_take_the_slot_of_the_next_morning():
    desk = new_desk()
    for begins in (at(1, 10), at(1, 15)):
        hold(desk, begins, "2")
    hold(desk, at(1, 20), "3")
    assert desk.conference.meetings.held[-1].slot is None
    assert list(told(desk))[3:] == [
        ["8–9 p.m.", "3rd meeting\noutside the programme", "3", "Exchange of data"],
        "Friday, 2 October 2009",
        ["10 a.m.–1 p.m.", "4th meeting", "3", "Exchange of data (continued)"],
        ["3–6 p.m.", "5th meeting", "3", "Exchange of data (continued)"],
        ["", "", "4", "Means"],
        ["", "", "5", "Adoption of the report"],
    ]
    hold(desk, at(2, 10, 5), "4")
    assert desk.conference.meetings.held[-1].slot == FRIDAY_MORNING


def test_a_meeting_that_was_opened_for_the_slot_of_another_day_is_told_on_the_day_on_which_it_was_held():
    desk = new_desk()
    hold(desk, at(1, 10), "2")
    hold(desk, at(1, 20), "3", slot=FRIDAY_MORNING)
    rows = list(told(desk))
    assert rows[3] == ["8–9 p.m.", "2nd meeting\noutside the programme", "3", "Exchange of data"]
    assert rows[5] == ["10 a.m.–1 p.m.", "2nd meeting\nheld on Thursday, 1 October 2009", "", ""]
    assert list(journal(desk))[3:5] == ["2nd meeting, Thursday, 1 October, 8–9 p.m.", ["3"]]
    assert pane(desk)[-2:] == [("2nd meeting", "Thursday, 1 October"), ("3rd meeting", "3–6 p.m.")]
    events = Calendar.from_ical(calendar(view(desk))).walk("VEVENT")
    assert [str(event["status"]) for event in events] == [
        "CONFIRMED",
        "CANCELLED",
        "CONFIRMED",
        "CANCELLED",
        "CONFIRMED",
    ]
    assert str(events[3]["summary"]) == "2nd meeting, held on Thursday, 1 October 2009"
    use = utilisation(desk.proceedings, at(2, 13, 30))
    assert (use.held, [each.number for each in use.meetings]) == (2, [1, 0, 2, 0, 0])


def test_a_meeting_that_went_on_on_the_next_day_stands_on_both_days():
    desk = overnight()
    rows = [row for row in told(desk) if row[1] or isinstance(row, str)]
    assert rows == [
        "Thursday, 1 October 2009",
        ["10 a.m.–1 p.m.", "1st meeting\nheld from 10 a.m. to 12.50 p.m.", "2", "Observation of coasts"],
        ["3–6 p.m.", "not held", "2", "Observation of coasts (continued)"],
        "Friday, 2 October 2009",
        ["10 a.m.–1 p.m.", "1st meeting (resumed)\nheld from 10 a.m. to 10.10 a.m.", "3", "Exchange of data"],
        ["3–6 p.m.", "2nd meeting", "3", "Exchange of data (continued)"],
    ]
    assert list(journal(desk))[:3] == [
        "Meetings held",
        "1st meeting (resumed), Friday, 2 October, 10–10.10 a.m.",
        ["3"],
    ]
    assert pane(desk)[2:] == [
        ("Meeting", "not held"),
        ("Friday, 2 October", ""),
        ("1st meeting (resumed)", "rose 10.10\u00a0a.m."),
        ("2nd meeting", "3–6 p.m."),
    ]
    uids = [str(event["uid"]) for event in Calendar.from_ical(calendar(view(desk))).walk("VEVENT")]
    assert len(uids) == len(set(uids)) == 4


def test_its_figures_are_those_of_each_day():
    use = utilisation(overnight().proceedings, at(2, 19))
    assert use.held == 1
    assert [each.lost / timedelta(minutes=1) for each in use.meetings] == [10, 180, 170, 180]
    assert [each.over for each in use.meetings] == [timedelta()] * 4


def test_a_resumption_alone_is_no_consideration_on_that_day():
    desk = new_desk()
    desk.perform_at(at(1, 10), call_to_order)
    desk.perform_at(at(1, 10, 1), take_up, ("2",))
    desk.perform_at(at(1, 12), suspend)
    desk.perform_at(at(2, 10), resume)
    assert list(journal(desk))[:3] == [
        "Meeting in progress",
        "1st meeting (resumed), Friday, 2 October, resumed at 10 a.m.",
        ["2"],
    ]
    assert desk.conference.services_end == at(2, 13)
    desk.perform_at(at(2, 10, 5), ask, "To exchange data.")
    desk.perform_at(at(2, 10, 6), record_decision, "consensus")
    desk.perform_at(at(2, 10, 10), take_up, ("3",))
    desk.perform_at(at(2, 11), adjourn)
    assert next(journal_items for journal_items in journal(desk) if isinstance(journal_items, list)) == [
        "2",
        "3",
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_said_in_six_languages(code):
    said = " ".join(str(row) for row in (*told(five_meetings(), code), *told(overnight(), code)))
    if code != "en":
        assert not any(word in said for word in ("outside", "resumed", "held"))


MINUTES = st.integers(0, 300)


@given(st.lists(st.tuples(MINUTES, MINUTES, st.booleans()), max_size=6))
def test_each_meeting_stands_once_on_each_day_on_which_it_sat_and_no_slot_is_lost(plan):
    desk, now = new_desk(), at(1, 10)
    days = 0
    for pause, length, night in plan:
        now += timedelta(minutes=pause)
        desk.perform_at(now, call_to_order)
        days += 1
        if night:
            now += timedelta(minutes=length)
            desk.perform_at(now, suspend)
            now += timedelta(hours=24)
            desk.perform_at(now, resume)
            days += 1
        now += timedelta(minutes=length + 1)
        desk.perform_at(now, adjourn)
    slots = view(desk).slots
    assert sum(slot.opened is not None for slot in slots) == days
    assert {slot.id for slot in slots} >= {slot.id for slot in desk.conference.programme.slots}
    assert {slot.number for slot in slots if slot.opened} == set(range(1, len(plan) + 1))
    assert all(slot.date >= date(2009, 10, 1) for slot in slots)
    assert [slot.opens for slot in slots] == sorted(slot.opens for slot in slots)


def test_a_slot_that_passed_before_something_sat_is_not_the_next_one():
    desk = overnight()
    assert desk.conference.following_slot.id == "2009-10-02T15:00"
    assert five_meetings().conference.following_slot is None
    assert new_desk().conference.following_slot.id == "2009-10-01T10:00"
