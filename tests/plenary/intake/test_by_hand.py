"""No document at all: lines that are typed or pasted, and a sentence that says when."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.opening import open_conference
from plenary.conference import Conference, fold
from plenary.intake.by_hand import read_typed
from plenary.intake.editing import to_slot
from plenary.intake.entering import provisional
from plenary.intake.slot_editing import rewritten
from plenary.intake.years import in_year
from plenary.refusal import Unreadable
from plenary.tongue import Tongue
from tests.desks import TEN

TODAY = date(2009, 8, 1)
ITEMS = {
    "en": "Opening of the meeting\nGeneral debate\nAdoption of the report",
    "fr": "Ouverture de la réunion\nDébat général\nAdoption du rapport",
    "es": "Apertura de la reunión\nDebate general\nAprobación del informe",
    "ru": "Открытие заседания\nОбщие прения\nУтверждение доклада",
    "zh": "会议开幕\n一般性辩论\n通过报告",
    "ar": "افتتاح الاجتماع\nالمناقشة العامة\nاعتماد التقرير",
}
FOUR = [(date(2009, 10, day), time(start), time(start + 3)) for day in (1, 2) for start in (10, 15)]


def slots(reading):
    return [(slot.date, slot.start, slot.end) for slot in reading.slots]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "two meetings a day, 10-1 and 3-6, from 1 to 2 October"),
        ("en", "From 1 to 2 October 2009, two meetings per day, 10 a.m.–1 p.m. and 3–6 p.m."),
        ("fr", "deux séances par jour, 10-13 et 15-18, du 1er au 2 octobre"),
        (
            "fr",
            "deux séances par jour, de 10 heures à 13 heures et de 15 heures à 18 heures, du 1er au 2 octobre",
        ),
        ("es", "dos sesiones diarias, 10-13 y 15-18, del 1 al 2 de octubre"),
        (
            "es",
            "dos sesiones al día, de las 10.00 a las 13.00 y de las 15.00 a las 18.00, del 1 al 2 de octubre",
        ),
        ("ru", "два заседания в день, 10-13 и 15-18, с 1 по 2 октября"),
        ("zh", "每天两次会议，10-1和3-6，10月1日至2日"),
        ("zh", "10月1日至2日，每天两次会议，上午10时至下午1时和下午3时至6时"),
        ("ar", "جلستان في اليوم، 10-13 و15-18، من 1 إلى 2 تشرين الأول/أكتوبر"),
    ],
)
def test_a_sentence_gives_the_slots_in_six_languages(language, sentence):
    for text in (f"{ITEMS[language]}\n\n{sentence}", f"{sentence}\n{ITEMS[language]}"):
        reading = read_typed(text, TODAY)
        assert reading.language == language
        assert [item.title for item in reading.items] == ITEMS[language].split("\n")
        assert slots(reading) == FOUR
        assert reading.services.meetings_per_day == 2
        assert [each.code for each in reading.doubts] == (["year-taken"] if "2009" not in sentence else [])


def test_lines_that_are_numbered_keep_their_numbers_and_indented_ones_stand_below():
    numbered = read_typed(
        "Working Group on Coasts\n\n1. Opening\n2. Debate\n(a) First\n(b) Second\n3. Report", TODAY
    )
    plain = read_typed("Working Group on Coasts\n\nOpening\nDebate\n  First\n  Second\nReport", TODAY)
    for reading in (numbered, plain):
        assert reading.masthead.body == "Working Group on Coasts"
        assert [item.number for item in reading.items] == ["1", "2", "2 (a)", "2 (b)", "3"]
        assert [item.title for item in reading.items] == ["Opening", "Debate", "First", "Second", "Report"]


def test_a_weekend_is_left_out_and_said():
    reading = read_typed("Opening\nReport\n3 meetings a day, 10-1 and 3-6, from 1 to 5 October", TODAY)
    assert {slot.date.day for slot in reading.slots} == {1, 2, 5}
    assert [each.code for each in reading.doubts] == [
        "year-taken", "weekend-left-out", "meetings-not-as-many"
    ]  # fmt: skip


def test_a_day_without_a_year_is_the_next_to_come():
    sentence = "Opening\nReport\nfrom 1 to 2 October, 10-1"
    assert slots(read_typed(sentence, date(2009, 10, 3)))[0][0] == date(2010, 10, 1)
    assert slots(read_typed(sentence, date(2009, 10, 2)))[0][0] == date(2009, 10, 1)


@pytest.mark.parametrize("days", ["1 October", "from 1 to 2 October", "1, 2 and 5 October"])
def test_the_year_that_was_taken_is_said_and_no_year_is_taken_where_one_is_named(days):
    text = f"Opening\nReport\n{days}, 10-1"
    taken = read_typed(text, TODAY).doubts[0]
    assert (taken.code, dict(taken.facts)["year"]) == ("year-taken", "2009")
    named = (read_typed(text.replace("October", "October 2009"), TODAY), read_typed(text, TODAY, year=2009))
    above = read_typed(
        f"Working Group on Coasts\nVienna, 1–5 October 2009\n\n1. {text.replace('Report', '2. Report')}",
        date(2026, 1, 1),
    )
    for reading in (*named, above):
        assert slots(reading)[0][0] == date(2009, 10, 1)
        assert "year-taken" not in {each.code for each in reading.doubts}


def test_the_last_days_of_a_year_run_into_the_next_and_a_leap_day_comes_when_it_comes():
    over = read_typed("Opening\nReport\nfrom 31 December to 1 January, 10-1", TODAY)
    assert [day for day, _, _ in slots(over)] == [date(2009, 12, 31), date(2010, 1, 1)]
    leap = read_typed("Opening\nReport\n29 February, 10-1", TODAY)
    assert slots(leap)[0][0] == date(2012, 2, 29)


@given(st.integers(1990, 2100))
def test_another_year_moves_the_days_and_keeps_what_was_put_into_the_slots(year):
    reading = to_slot(read_typed("Opening\nReport\nfrom 1 to 9 October, 10-1 and 3-6", TODAY), "2", 1)
    made = in_year(reading, year)
    days = {day for day, _, _ in slots(made)}
    assert days == {day for day in (date(year, 10, at) for at in range(1, 10)) if day.weekday() < 5}
    assert [slot.items for slot in made.slots][:2] == [(), ("2",)]
    assert (made.masthead.date_from, made.masthead.date_to) == (min(days), max(days))
    assert "year-taken" not in {each.code for each in made.doubts}


def test_the_year_leaves_what_was_mended_in_the_slots():
    reading = read_typed("Opening\nReport\nfrom 1 to 2 October, 10-1 and 3-6", TODAY)
    mended = rewritten(reading, 0, "9:30–12:30, Reception", Tongue("en"))
    made = in_year(mended, 2015)
    assert slots(made)[0] == (date(2015, 10, 1), time(9, 30), time(12, 30))
    assert (made.slots[0].label, len(made.slots)) == ("Reception", 4)


@pytest.mark.parametrize("days", ["from 12 to 2 October 2026", "from 12 to 2 October"])
def test_days_that_run_backwards_make_no_slot_and_are_doubted(days):
    reading = read_typed(f"Opening\nReport\n{days}, 10-1 and 3-6", TODAY)
    assert reading.slots == ()
    assert "days-backwards" in {each.code for each in reading.doubts}


def test_a_text_with_a_timetable_of_its_own_and_no_year_is_asked_for_its_year():
    reading = read_typed(
        "1. Opening\n2. Report\n\nTimetable\n\nThursday, 1 October\n10 a.m.–1 p.m.\tItem 1\n3–6 p.m.\tItem 2",
        TODAY,
    )
    assert [each.code for each in reading.doubts] == ["year-missing"]
    made = in_year(reading, 2010)
    assert [day for day, _, _ in slots(made)] == [date(2010, 10, 1)] * 2
    assert [each.code for each in made.doubts] == ["weekday-differs"]
    assert in_year(reading, 2009).doubts == ()


def test_every_item_points_to_its_line_as_it_was_typed():
    reading = read_typed("from 1 to 2 October, 10-1 and 3-6\nOpening\nDebate\nReport", TODAY)
    lines = [line.text for line in reading.sources[0].lines]
    assert [lines[item.place.line] for item in reading.items] == ["Opening", "Debate", "Report"]
    assert lines[reading.rows[0].place.line].startswith("from 1")


def test_what_was_typed_opens_a_conference():
    reading = read_typed(f"{ITEMS['en']}\ntwo meetings a day, 10-1 and 3-6, from 1 to 2 October", TODAY)
    now = fold(open_conference(Conference(), TEN, provisional(reading), zone="Europe/Vienna"))
    assert [str(slot.id) for slot in now.programme.slots] == [
        "2009-10-01T10:00", "2009-10-01T15:00", "2009-10-02T10:00", "2009-10-02T15:00"
    ]  # fmt: skip
    assert now.body.begins == date(2009, 10, 1)


@given(st.text(max_size=200))
def test_no_text_is_too_odd(text):
    with suppress(Unreadable):
        assert read_typed(text, TODAY).items


def test_a_long_text_without_an_end_makes_no_title_without_an_end():
    lines = [f"Report of the committee on matter number {number} and its follow-up" for number in range(1200)]
    reading = read_typed("\n".join(lines), TODAY)
    assert len(reading.items) == 999
    assert max(len(item.title) for item in reading.items) < 3_100
    assert {each.code for each in reading.doubts if each.place} == {"lines-in-list"}
