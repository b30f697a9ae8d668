"""A slot written on one line is read back from it, in six languages."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary import intake
from plenary.intake.slot_editing import rewritten, slot_line, without_slot, wrong_in
from plenary.tongue import LANGUAGES, Tongue

TWIN = next((Path(__file__).resolve().parents[2] / "data" / "agendas").glob("twin-en-annex*.txt"))
READING = intake.read([TWIN])
NUMBERS = [item.number for item in READING.items]
ENGLISH = Tongue("en")


@given(
    st.sampled_from(LANGUAGES),
    st.dates(date(2000, 1, 1), date(2099, 12, 31)),
    st.times(time(1), time(12)),
    st.times(time(13), time(23)),
    st.lists(st.sampled_from(NUMBERS), min_size=1, unique=True),
)
def test_what_a_line_says_is_what_was_written_on_it(code, day, begins, ends, items):
    tongue = Tongue(code)
    begins, ends = (each.replace(second=0, microsecond=0) for each in (begins, ends))
    numbers = tongue.apart([tongue.item_number(each) for each in items])
    line = tongue.apart([tongue.date(day), f"{begins:%H:%M}–{ends:%H:%M}", numbers])
    made = rewritten(READING, 1, line, tongue).slots[1]
    assert (made.date, made.start, made.end, list(made.items)) == (day, begins, ends, items)
    assert slot_line(made, tongue) == line


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_line_that_is_given_back_as_it_was_written_changes_nothing(code):
    tongue = Tongue(code)
    for place, slot in enumerate(READING.slots):
        assert rewritten(READING, place, slot_line(slot, tongue), tongue).slots == READING.slots


def test_the_other_slots_stay_and_keep_their_order():
    made = rewritten(READING, 1, "2 October 2011, 9.30 a.m.–12 noon, 1-2", ENGLISH)
    assert made.slots[1].items == ("1", "2")
    assert (made.slots[1].start, made.slots[1].end) == (time(9, 30), time(12))
    assert [*made.slots[:1], *made.slots[2:]] == [*READING.slots[:1], *READING.slots[2:]]


@pytest.mark.parametrize(
    "line",
    [
        "2 October 2011, 10-1, 2 and 3",
        "2 October 2011 10 a.m.–1 p.m. 2, 3",
        "10.00-13.00 2 October 2011: items 2 and 3",
    ],
)
def test_a_line_is_understood_as_people_type_it(line):
    made = rewritten(READING, 0, line, ENGLISH).slots[0]
    assert (made.date, made.start, made.end) == (date(2011, 10, 2), time(10), time(13))
    assert made.items == ("2", "3")


def test_words_are_the_label_of_a_slot():
    made = rewritten(READING, 0, "2 October 2011, Reception", ENGLISH).slots[0]
    assert (made.items, made.label) == ((), "Reception")


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("15 April, 15:00-18:00, 3", "date", date(2011, 4, 15)),
        ("10:00–12:00", "end", time(12)),
        ("1, 3", "items", ("1", "3")),
        ("15 April 2011", "date", date(2011, 4, 15)),
        ("Reception", "label", "Reception"),
    ],
)
def test_what_a_line_does_not_say_stays_as_it_was(line, field, value):
    before, made = READING.slots[0], rewritten(READING, 0, line, ENGLISH).slots[0]
    assert getattr(made, field) == value
    said = {
        "date": "April" in line,
        "start": ":" in line,
        "end": ":" in line,
        "items": line[-1] == "3" or "R" in line,
    }
    assert all(getattr(made, name) == getattr(before, name) for name, named in said.items() if not named)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("31 November 2026, 10:00–13:00, 1", "no-such-day"),
        ("14 April 2011, 13:00-10:00, 1", "times-backwards"),
        ("14 April 2011, 10:00-13:00, 3, 4, 9", "item-not-in-list"),
    ],
)
def test_what_cannot_be_is_refused_and_told(line, code):
    assert rewritten(READING, 0, line, ENGLISH) is READING
    assert wrong_in(READING, 0, line, ENGLISH).code == code
    assert wrong_in(READING, 0, slot_line(READING.slots[0], ENGLISH), ENGLISH) is None


def test_a_day_outside_the_dates_of_the_meeting_moves_them_and_is_doubted():
    made = rewritten(READING, 3, "18 April 2011", ENGLISH)
    assert (made.masthead.date_from, made.masthead.date_to) == (date(2011, 4, 14), date(2011, 4, 18))
    assert [each.code for each in made.doubts][-1] == "day-outside-dates"
    assert rewritten(READING, 3, "14 April 2011", ENGLISH).masthead == READING.masthead


def test_a_superfluous_slot_is_taken_away_and_its_items_stay_on_the_agenda():
    made = without_slot(READING, 1)
    assert made.slots == (READING.slots[0], *READING.slots[2:])
    assert made.items == READING.items
    assert without_slot(READING, 9) is READING


@pytest.mark.parametrize("line", ["", "  ", "2 October 2011, 10-1, 99"])
def test_what_says_nothing_or_names_an_item_that_is_none_changes_nothing(line):
    assert rewritten(READING, 0, line, ENGLISH) is READING
    assert rewritten(READING, 99, "2 October 2011", ENGLISH) is READING
