"""The organization of work tells what was held, added, cancelled and moved; calendars learn the same."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from icalendar import Calendar

from plenary.acts.agenda import take_up
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.programme import add_meeting, cancel_meeting, change_programme
from plenary.papers.calendar import calendar
from plenary.papers.journal_note import journal_note
from plenary.papers.pdf.paragraphs import wide
from plenary.papers.pdf.tables import table
from plenary.papers.programme import programme
from plenary.papers.tree import Entries, Table, plain
from plenary.papers.views.programme import programme_view
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import TEN, new_desk

WIDTH, CELL = 481.0, 9.5
"""Points of a line of the paper, and the size of a cell."""
LAST = "2009-10-02T15:00"


@pytest.fixture
def desk():
    """Give two days of which one meeting was held as programmed, an item moved, a meeting added and another cancelled."""
    desk = new_desk()
    desk.perform_at(TEN + timedelta(minutes=7), call_to_order)
    for item in ("1 (a)", "1 (b)", "2"):
        desk.perform_at(TEN + timedelta(minutes=7), take_up, (item,))
    desk.perform_at(TEN + timedelta(minutes=8), change_programme, "4", "2009-10-02T10:00")
    desk.perform_at(TEN + timedelta(minutes=9), add_meeting, date(2009, 10, 3), time(10), time(13))
    desk.perform_at(TEN + timedelta(minutes=10), cancel_meeting, LAST)
    desk.perform_at(TEN + timedelta(hours=2, minutes=50), adjourn)
    return desk


def view(desk, code="en"):
    return programme_view(desk.proceedings, Tongue(code), at=desk.proceedings.latest)


def rows(paper):
    return [
        [plain(cell) for cell in row]
        for block in paper.blocks
        if isinstance(block, Table)
        for row in block.rows
    ]


def test_each_meeting_stands_with_its_hours_and_what_became_of_it(desk):
    told = [row[:2] for row in rows(programme(view(desk))) if row[0]]
    assert told == [
        ["10 a.m.–1 p.m.", "1st meeting\nheld from 10.07 a.m. to 12.50 p.m."],
        ["3–6 p.m.", "2nd meeting"],
        ["10 a.m.–1 p.m.", "3rd meeting"],
        ["3–6 p.m.", "cancelled"],
        ["10 a.m.–1 p.m.", "4th meeting, added to the programme"],
    ]


def test_a_row_that_does_not_tell_its_meeting_stands_on_the_page_of_the_one_that_does(desk):
    tables = [block for block in programme(view(desk)).blocks if isinstance(block, Table)]
    untold = [(block, place) for block in tables for place, row in enumerate(block.rows) if not plain(row[0])]
    assert untold
    assert all(place - 1 in block.bound for block, place in untold)
    assert all(len(block.rows) - 1 not in block.bound for block in tables)


@pytest.mark.parametrize("code", ["en", "fr", "es", "ru", "zh"])
def test_the_hours_do_not_touch_the_meeting_nor_the_meeting_the_item(desk, code):
    block = next(each for each in programme(view(desk, code)).blocks if isinstance(each, Table))
    hours, meeting, _ = (plain(cell) for cell in block.rows[0][:3])
    number, held = meeting.split("\n")
    widths = table(block, code, WIDTH)._colWidths
    for said, given in zip((hours, held if code in ("fr", "zh") else number), widths, strict=False):
        assert wide(said, code, CELL) + 12 <= given


def test_the_journal_names_what_was_considered_and_not_what_was_programmed():
    desk = new_desk()
    desk.perform_at(TEN, call_to_order)
    assert "No item has been taken up yet." in journal(desk, 1)
    for minutes, item in ((5, "3"), (10, "2"), (15, "3")):
        desk.perform_at(TEN + timedelta(minutes=minutes), take_up, (item,))
    assert in_journal(desk) == ["2", "3"]
    desk.perform_at(TEN + timedelta(hours=2), adjourn)
    assert in_journal(desk) == ["2", "3"]


def in_journal(desk):
    """Give the items of the first meeting as the note has them."""
    note = journal_note(view(desk), view(desk).slots[0].date)
    entries = next(block for block in note.blocks if isinstance(block, Entries))
    return [entry.label for entry in entries.items]


def journal(desk, minutes):
    """Give the lines of the note so many minutes after ten of the first day."""
    seen = programme_view(desk.proceedings, Tongue("en"), at=TEN + timedelta(minutes=minutes))
    return [plain(each.text) for each in journal_note(seen, seen.day).blocks if not isinstance(each, Entries)]


def test_a_meeting_that_sits_is_in_progress_and_was_not_held():
    desk = new_desk()
    desk.perform_at(TEN + timedelta(minutes=7), call_to_order)
    assert journal(desk, 92) == [
        "Meeting in progress",
        "1st meeting, Thursday, 1 October, opened at 10.07 a.m.",
        "No item has been taken up yet.",
        "Meetings programmed",
        "2nd meeting, Thursday, 1 October, 3–6 p.m.",
        "3rd meeting, Friday, 2 October, 10 a.m.–1 p.m.",
        "4th meeting, Friday, 2 October, 3–6 p.m.",
    ]
    desk.perform_at(TEN + timedelta(minutes=170), adjourn)
    assert journal(desk, 171)[:3] == [
        "Meetings held",
        "1st meeting, Thursday, 1 October, 10.07 a.m.–12.50 p.m.",
        "No item was taken up.",
    ]


def items(desk, place):
    """Give the items of one meeting as the organization of work shows them."""
    return [
        (item.number, item.continued, item.moved_to is not None, item.moved_here)
        for item in view(desk).slots[place].items
    ]


def hold(desk, begins, *taken):
    """Hold a meeting of an hour in which items are taken up."""
    desk.perform_at(begins, call_to_order)
    for place, item in enumerate(taken, 1):
        desk.perform_at(begins + timedelta(minutes=place), take_up, (item,))
    desk.perform_at(begins + timedelta(hours=1), adjourn)


def test_of_a_meeting_that_was_held_what_was_taken_up_is_shown():
    desk = new_desk()
    assert [number for number, *_ in items(desk, 0)] == ["1 (a)", "1 (b)", "2"]
    hold(desk, TEN, "3", "2")
    assert [number for number, *_ in items(desk, 0)] == ["2", "3"]
    desk.perform(change_programme, "4", "2009-10-02T10:00")
    # What an earlier meeting took up goes on in whatever meeting comes to it again.
    assert items(desk, 2) == [("3", True, False, False), ("4", False, False, True)]
    hold(desk, TEN + timedelta(days=1), "4")
    assert items(desk, 2) == [("4", False, False, True)]
    hold(desk, TEN + timedelta(days=1, hours=5), "4", "5")
    assert items(desk, 3) == [("4", True, False, False), ("5", False, False, False)]


def test_what_was_moved_out_of_a_meeting_that_was_held_is_told_in_its_place():
    desk = new_desk()
    desk.perform_at(TEN, change_programme, "4", "2009-10-02T10:00")
    hold(desk, TEN + timedelta(days=1, hours=5), "3", "5")
    assert items(desk, 3) == [
        ("3", False, False, False),
        ("4", False, True, False),
        ("5", False, False, False),
    ]


def test_of_a_meeting_in_which_nothing_was_taken_up_no_paper_says_it_was():
    desk = new_desk()
    hold(desk, TEN)
    seen = view(desk)
    assert [row[1:] for row in rows(programme(seen))[:5]] == [
        ["1st meeting\nheld from 10 a.m. to 11 a.m.", "", "No item was taken up."],
        ["", "1 (a)", "Opening of the meeting – had been programmed"],
        ["", "1 (b)", "Adoption of the agenda and organization of work – had been programmed"],
        ["", "2", "Observation of coasts – had been programmed"],
        # What was not begun is not continued.
        ["2nd meeting", "2", "Observation of coasts"],
    ]
    assert journal(desk, 60)[2] == "No item was taken up."
    first = Calendar.from_ical(calendar(seen)).walk("VEVENT")[0]
    assert (str(first["summary"]), "description" in first) == ("1st meeting: no item was taken up", False)


def test_a_meeting_with_no_items_in_which_nothing_was_taken_up_says_so_once():
    desk = new_desk()
    desk.perform(add_meeting, date(2009, 10, 3), time(10), time(11))
    hold(desk, TEN + timedelta(days=2))
    assert rows(programme(view(desk)))[-1][1:] == [
        "1st meeting, added to the programme\nheld from 10 a.m. to 11 a.m.",
        "",
        "No item was taken up.",
    ]


def test_a_meeting_whose_time_is_over_was_not_held_and_takes_no_number():
    desk = new_desk()
    hold(desk, TEN, "2")
    hold(desk, TEN + timedelta(days=1), "3")
    told = [row[1:3] for row in rows(programme(view(desk))) if row[1]]
    assert told == [
        ["1st meeting\nheld from 10 a.m. to 11 a.m.", "2"],
        ["not held", "2"],
        ["2nd meeting\nheld from 10 a.m. to 11 a.m.", "3"],
        ["3rd meeting", "3"],
    ]
    assert [slot.number for slot in view(desk).slots] == [1, 0, 2, 3]
    events = Calendar.from_ical(calendar(view(desk))).walk("VEVENT")
    assert [str(event["status"]) for event in events] == ["CONFIRMED", "CANCELLED", "CONFIRMED", "CONFIRMED"]
    assert "2nd meeting, Thursday, 1 October, 3–6 p.m." not in journal(desk, 60)


def test_what_was_moved_away_keeps_its_place_in_the_agenda():
    desk = new_desk()
    desk.perform_at(TEN, change_programme, "4", "2009-10-02T10:00")
    assert [number for number, *_ in items(desk, 3)] == ["3", "4", "5"]


def test_an_item_that_moved_is_told_in_both_places(desk):
    told = [row[3] for row in rows(programme(view(desk))) if row[2] == "4"]
    assert told == ["Means – moved here", "Means – moved to Friday, 2 October, 10 a.m.–1 p.m."]


def test_an_item_of_an_earlier_meeting_is_continued(desk):
    told = [row[3] for row in rows(programme(view(desk))) if row[2] == "2"]
    assert told == ["Observation of coasts", "Observation of coasts (continued)"]


def test_nothing_is_programmed_and_the_paper_says_so():
    desk = new_desk()
    for slot in desk.conference.programme.slots:
        desk.perform(cancel_meeting, slot.id)
    assert [row[1] for row in rows(programme(view(desk))) if row[0]] == ["cancelled"] * 4


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_calendar_holds_every_meeting_at_its_hour(code, desk):
    events = Calendar.from_ical(calendar(view(desk, code))).walk("VEVENT")
    slots = desk.conference.programme.slots
    assert [event.decoded("dtstart") for event in events] == [
        desk.conference.body.instant(slot.opens) for slot in slots
    ]
    assert [str(event["status"]) for event in events].index("CANCELLED") == [s.id for s in slots].index(LAST)
    assert len({str(event["uid"]) for event in events}) == len(slots)


def test_a_calendar_that_is_made_again_is_the_same(desk):
    assert calendar(view(desk)) == calendar(view(desk))


def test_the_calendar_names_the_items_that_stayed(desk):
    events = Calendar.from_ical(calendar(view(desk))).walk("VEVENT")
    assert [str(event["summary"]) for event in events][:4] == [
        "1st meeting: items 1 (a), 1 (b) and 2",
        "2nd meeting: item 2",
        "3rd meeting: items 3 and 4",
        "Meeting: items 3 and 5",
    ]
