"""A reading becomes the agenda that is entered: nothing is lost, nothing is invented."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from msgspec.structs import replace

from plenary.acts.opening import open_conference
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.intake import read
from plenary.intake.entering import accepted, announced_at, provisional
from plenary.intake.reading import Document, Item, Masthead, Row
from plenary.intake.source import Place
from plenary.resources import folder

HERE = Place("line", 1)
NOW = datetime(2026, 6, 1, tzinfo=UTC)
EXAMPLES = sorted((Path(__file__).resolve().parents[4] / "shared" / "examples").glob("*.txt"))


@pytest.fixture(scope="module")
def reading():
    return read([folder("sample") / "agenda.txt"])


def entered(reading):
    desk = Desk(MemoryArchive(), HandClock(NOW))
    desk.perform(open_conference, provisional(reading))
    return desk.conference


def test_every_item_document_and_slot_is_entered(reading):
    conference = entered(reading)
    assert [item.number for item in conference.agenda.items] == [item.number for item in reading.items]
    assert len(conference.agenda.documents) == 5
    assert len(conference.programme.slots) == 4


def test_a_document_of_two_items_is_one_document(reading):
    shared = next(each for each in provisional(reading).documents if "CTOC/COP/2008/16" in each.symbols)
    assert shared.items == ("2", "4")


def test_documents_without_symbols_are_told_apart_by_their_titles(reading):
    untitled = tuple(Document(symbols=(), title=title, place=HERE) for title in ("One", "Two", "One"))
    items = (replace(reading.items[3], documents=untitled),)
    documents = entered(replace(reading, items=items, rows=())).agenda.documents
    assert [each.title for each in documents] == ["One", "Two"]


def test_a_number_that_stands_twice_loses_nothing(reading):
    twice = (*reading.items, Item(number="2", title="Other matters", parent=None, place=HERE))
    agenda = entered(replace(reading, items=twice)).agenda
    assert agenda.item("2 bis").title("en") == "Other matters"


def test_a_slot_that_cannot_be_held_is_left_out_and_one_without_an_end_has_three_hours(reading):
    rows = tuple(
        Row(block=block, date=day, start=start, end=None, item="2", title="", continued=False, place=HERE)
        for block, (day, start) in enumerate(
            [(None, time(10)), (date(2009, 10, 1), None), (date(2009, 10, 1), time(15))]
        )
    )
    (slot,) = provisional(replace(reading, rows=rows)).slots
    assert (slot.start, slot.end) == (time(15), time(18))


def test_an_item_that_is_not_listed_does_not_stand_in_a_slot(reading):
    rows = (
        Row(
            block=0,
            date=date(2009, 10, 1),
            start=time(10),
            end=time(13),
            item="9",
            title="Lunch",
            continued=False,
            place=HERE,
        ),
    )
    (slot,) = provisional(replace(reading, rows=rows)).slots
    assert (slot.items, slot.label) == ((), "9")


def test_an_agenda_comes_in_on_its_day_and_never_after_the_meeting_begins(reading):
    assert announced_at(reading, "Europe/Vienna", NOW) == datetime(2009, 8, 13, 22, tzinfo=UTC)
    undated = replace(reading, masthead=replace(reading.masthead, document_date=None))
    assert announced_at(undated, "Europe/Vienna", NOW) == datetime(2009, 9, 30, 22, tzinfo=UTC)
    before = datetime(2009, 8, 1, tzinfo=UTC)
    assert announced_at(reading, "Europe/Vienna", before) == before
    assert announced_at(replace(reading, masthead=Masthead()), "UTC", NOW) == NOW


def test_accepting_applies_what_can_be_applied(reading):
    assert accepted(reading) == reading


@pytest.mark.parametrize(
    "path", EXAMPLES or [pytest.param(None, marks=pytest.mark.skip("no examples beside the clone"))]
)
def test_whatever_was_read_can_be_entered(path):
    reading = accepted(read([path]))
    conference = entered(reading)
    assert {item.number for item in conference.agenda.items} == {item.number for item in reading.items}
