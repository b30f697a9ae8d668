"""A wrong structure is mended by hand: every change gives another reading, and what hangs on items follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary import intake
from plenary.intake.editing import demote, merge, promote, remove, retitle, split, to_slot

TWIN = next((Path(__file__).resolve().parents[2] / "data" / "agendas").glob("twin-en-annex*.txt"))


@pytest.fixture(scope="module")
def reading():
    return intake.read([TWIN])


def numbers(reading):
    return [item.number for item in reading.items]


def rows(reading):
    return [row.item for row in reading.rows]


def test_demoted_an_item_stands_under_the_one_before_and_promoted_it_is_back(reading):
    before = numbers(reading)
    assert before == ["1", "1 (a)", "1 (b)", "2", "3", "4", "5"]
    lower = demote(reading, "3")
    assert numbers(lower) == ["1", "1 (a)", "1 (b)", "2", "2 (a)", "3", "4"]
    assert lower.item("2 (a)").parent == "2"
    assert [item.title for item in lower.items] == [item.title for item in reading.items]
    follow = dict(zip(before, numbers(lower), strict=True))
    assert rows(lower) == [follow.get(item) for item in rows(reading)]
    assert promote(lower, "2 (a)") == reading


def test_what_stands_under_an_item_goes_with_it(reading):
    lower = demote(demote(reading, "3"), "2")
    assert numbers(lower) == ["1", "1 (a)", "1 (b)", "1 (c)", "1 (c) (i)", "2", "3"]


def test_merged_the_titles_the_notes_and_the_documents_are_together(reading):
    joined = merge(reading, "4")
    three, four = reading.item("3"), reading.item("4")
    assert joined.item("3").title == f"{three.title} {four.title}"
    assert joined.item("3").notes == (*three.notes, *four.notes)
    assert numbers(joined) == ["1", "1 (a)", "1 (b)", "2", "3", "4"]
    assert rows(joined).count("3") == rows(reading).count("3") + rows(reading).count("4")


def test_split_at_a_letter_the_rest_is_the_next_item_and_merged_again_it_is_as_before(reading):
    title = reading.item("3").title
    place = title.index(" ", 10)
    parted = split(reading, "3", place)
    assert (parted.item("3").title, parted.item("4").title) == (title[:place], title[place:].strip())
    assert numbers(parted) == ["1", "1 (a)", "1 (b)", "2", "3", "4", "5", "6"]
    again = merge(parted, "4")
    assert [item.title for item in again.items] == [item.title for item in reading.items]
    assert rows(again) == rows(reading)


def test_an_item_goes_to_one_slot_and_an_empty_slot_stays(reading):
    moved = to_slot(reading, "5", 0)
    assert "5" in moved.slots[0].items
    assert sum("5" in slot.items for slot in moved.slots) == 1
    assert len(moved.slots) == len(reading.slots)
    away = reading
    for item in numbers(reading):
        away = to_slot(away, item, 0)
    assert [slot.items for slot in away.slots[1:]] == [()] * (len(reading.slots) - 1)
    back = to_slot(away, "2", 1)
    assert [slot.items for slot in back.slots][1] == ("2",)
    assert (back.slots[1].date, back.slots[1].start) == (reading.slots[1].date, reading.slots[1].start)


def test_a_removed_item_leaves_its_row_with_its_words(reading):
    fewer = remove(reading, "1")
    assert numbers(fewer) == ["1", "2", "3", "4"]
    assert len(fewer.rows) == len(reading.rows)
    assert fewer.items[0].title == reading.item("2").title


def test_what_cannot_be_done_changes_nothing(reading):
    assert promote(reading, "2") is reading
    assert demote(reading, "1") is reading
    assert merge(reading, "1") is reading
    assert split(reading, "2", 0) is reading
    assert retitle(reading, "2", "  ") is reading
    assert to_slot(reading, "2", 99) is reading
    assert remove(reading, "99") is reading


EDITS = (
    lambda reading, number, _at: promote(reading, number),
    lambda reading, number, _at: demote(reading, number),
    lambda reading, number, _at: merge(reading, number),
    split,
    lambda reading, number, at: to_slot(reading, number, at % 5),
    lambda reading, number, at: retitle(reading, number, f"Title {at}"),
    lambda reading, number, _at: remove(reading, number),
)


@given(st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 9), st.integers(0, 60)), max_size=12))
def test_whatever_is_mended_numbers_are_given_once_and_everything_points_to_an_item(edits):
    reading = intake.read([TWIN]) if not CACHE else CACHE[0]
    CACHE[:] = [reading]
    for edit, place, at in edits:
        if reading.items:
            reading = edit(reading, reading.items[place % len(reading.items)].number, at)
    assert len(set(numbers(reading))) == len(reading.items)
    assert {row.item for row in reading.rows if row.item} <= set(numbers(reading))
    assert {item.parent for item in reading.items if item.parent} <= set(numbers(reading))
    assert len(reading.slots) == len(CACHE[0].slots)


CACHE: list[intake.Reading] = []
