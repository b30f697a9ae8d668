"""Dates and times as six languages write them, with years and halves of the day that are left out."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from plenary.intake import dates, times
from plenary.intake.words import LEXICONS
from plenary.tongue import LANGUAGES

DATES = [
    ("en", "Vienna, 1-2 October 2009", "2009-10-01", "2009-10-02", None),
    ("en", "Geneva, 30 April – 1 May 2018", "2018-04-30", "2018-05-01", None),
    ("en", "from 8 to 17 October 2008", "2008-10-08", "2008-10-17", None),
    ("en", "on Thursday, 1 October 2009, at 10 a.m.", "2009-10-01", "2009-10-01", 3),
    ("en", "30 December 2025 to 2 January 2026", "2025-12-30", "2026-01-02", None),
    ("en", "30 December to 2 January 2026", "2025-12-30", "2026-01-02", None),
    ("en", "October 1-2, 2009", "2009-10-01", "2009-10-02", None),
    ("en", "5, 6 and 7 May 2020", "2020-05-05", "2020-05-07", None),
    ("en", "(6.3.2007)", "2007-03-06", "2007-03-06", None),
    ("en", "(2013-11-18)", "2013-11-18", "2013-11-18", None),
    ("fr", "Lundi 2 mars 2015", "2015-03-02", "2015-03-02", 0),
    ("fr", "Montréal, 6-7 mai 2026", "2026-05-06", "2026-05-07", None),
    ("fr", "1er octobre 2009", "2009-10-01", "2009-10-01", None),
    ("fr", "du 20 au 23 janvier 2015", "2015-01-20", "2015-01-23", None),
    ("es", "Lunes 2 de marzo de 2015", "2015-03-02", "2015-03-02", 0),
    ("es", "20 a 23 de enero de 2015", "2015-01-20", "2015-01-23", None),
    ("es", "1° de diciembre de 2008", "2008-12-01", "2008-12-01", None),
    ("ru", "Понедельник, 2 марта 2015 года", "2015-03-02", "2015-03-02", 0),
    ("ru", "20 - 23 января 2015 года", "2015-01-20", "2015-01-23", None),
    ("ru", "в среду, 18 февраля 2015 года, в 10 ч. 00 м.", "2015-02-18", "2015-02-18", 2),
    ("ar", "الاثنين، ٢ آذار/مارس ٢٠١٥", "2015-03-02", "2015-03-02", 0),
    ("ar", "فيينا، ٦ و٧ أيار/مايو ٢٠٢٦", "2026-05-06", "2026-05-07", None),
    ("ar", "18 تشرين الأول/أكتوبر 2019", "2019-10-18", "2019-10-18", None),
    ("zh", "2015年3月2日，星期一", "2015-03-02", "2015-03-02", 0),
    ("zh", "2015年1月20至23日", "2015-01-20", "2015-01-23", None),
    ("zh", "2026 年 5 月 6 日和 7 日, 维也纳", "2026-05-06", "2026-05-07", None),
    ("zh", "2015年3月30日至4月2日", "2015-03-30", "2015-04-02", None),
]


@pytest.mark.parametrize(("code", "text", "first", "last", "weekday"), DATES)
def test_a_date_as_it_is_written(code, text, first, last, weekday):
    (found,) = dates.find(text, LEXICONS[code])
    assert (found.begins().isoformat(), found.ends().isoformat(), found.weekday) == (first, last, weekday)


@pytest.mark.parametrize(
    ("code", "text", "weekday"),
    [("en", "Thursday, 1 October", 3), ("es", "Jueves, 1 de octubre", 3), ("fr", "Jeudi 1er octobre", 3),
     ("ru", "Четверг, 1 октября", 3), ("ar", "الخميس، ١ تشرين الأول/أكتوبر", 3), ("zh", "10月1日星期四", 3)],
)  # fmt: skip
def test_a_day_without_its_year_takes_the_one_it_is_given(code, text, weekday):
    (found,) = dates.find(text, LEXICONS[code])
    assert found.begins() is None
    assert found.begins(2009) == date(2009, 10, 1)
    assert found.weekday == weekday


@pytest.mark.parametrize(
    "text", ["decision 4/3", "article 32, paragraph 3 (a)", "2 (b)", "99 October 2009", "10-12"]
)
def test_what_is_no_date(text):
    assert [one.begins(2009) for one in dates.find(text, LEXICONS["en"]) if one.begins(2009)] == []


def test_no_such_day_is_no_date():
    (found,) = dates.find("31 June 2009", LEXICONS["en"])
    assert found.begins() is None


@given(st.dates(date(1946, 1, 1), date(2099, 12, 31)), st.sampled_from(LANGUAGES), st.integers(0, 3))
def test_any_day_in_any_language_is_read_back(day, code, form):
    words = LEXICONS[code]
    written = f"{day.year}年{day.month}月{day.day}日"
    if code != "zh":
        names = words.months[day.month - 1]
        written = f"{day.day} {names[form % len(names)]} {day.year}"
    (found,) = dates.find(f"x, {written}.", words)
    assert found.begins() == found.ends() == day


TIMES = [
    ("en", "10 a.m.–1 p.m.", "10:00", "13:00"),
    ("en", "3–6 p.m.", "15:00", "18:00"),
    ("en", "10 a.m. - 1 p.m.", "10:00", "13:00"),
    ("en", "10–1 p.m.", "10:00", "13:00"),
    ("en", "10.00 – 10.15", "10:00", "10:15"),
    ("en", "10.30 – 11:30", "10:30", "11:30"),
    ("en", "12-13.30 UTC", "12:00", "13:30"),
    ("en", "9.00am-12.30pm", "09:00", "12:30"),
    ("en", "10 a.m. to noon", "10:00", "12:00"),
    ("en", "12.40 p.m.", "12:40", None),
    ("en", "14.10 Adoption", "14:10", None),
    ("fr", "8h30-09h00", "08:30", "09:00"),
    ("fr", "10 heures à 13 heures", "10:00", "13:00"),
    ("fr", "de 15 h à 18 h", "15:00", "18:00"),
    ("fr", "10 h 47", "10:47", None),
    ("es", "de las 10.00 a las 13.00 horas", "10:00", "13:00"),
    ("es", "hasta las 13.00 horas", "13:00", None),
    ("ru", "с 10 ч. 00 м. до 13 ч. 00 м.", "10:00", "13:00"),
    ("ru", "15 час. 00 мин.", "15:00", None),
    ("ar", "من الساعة 10:00 إلى الساعة 13:00", "10:00", "13:00"),
    ("ar", "١٥/٠٠-١٨/٠٠", "15:00", "18:00"),
    ("zh", "上午10时至下午1时", "10:00", "13:00"),
    ("zh", "下午3时至6时", "15:00", "18:00"),
    ("zh", "上午10时40分", "10:40", None),
]


def spans(code, text):
    return [
        (f"{one.begins:%H:%M}", f"{one.ends:%H:%M}" if one.ends else None)
        for one in times.find(text, LEXICONS[code])
    ]


@pytest.mark.parametrize(("code", "text", "begins", "ends"), TIMES)
def test_a_time_as_it_is_written(code, text, begins, ends):
    assert spans(code, text) == [(begins, ends)]


def test_the_second_range_takes_the_half_of_the_first():
    assert spans("zh", "上午10时至下午1时和下午3时至6时") == [("10:00", "13:00"), ("15:00", "18:00")]


@pytest.mark.parametrize(
    ("text", "begins", "ends"), [("00/10-00/13", "10:00", "13:00"), ("الساعة 00:11", "11:00", None)]
)
def test_times_that_bidi_turned_are_turned_back_and_told(text, begins, ends):
    (found,) = times.find(text, LEXICONS["ar"])
    assert spans("ar", text) == [(begins, ends)]
    assert found.oddities == {"turned"}


def test_oddities_are_told_and_nothing_is_corrected():
    (found,) = times.find("3 p.m.–10 a.m.", LEXICONS["en"])
    assert found.oddities == {"backwards"}
    (found,) = times.find("上午11时分", LEXICONS["zh"])
    assert (found.begins, found.oddities) == (time(11), {"minutes"})


@pytest.mark.parametrize(
    "text", ["article 29 and 30", "decision 4/3", "2 (b)", "8 to 17 October", "3-6", "99.99"]
)
def test_what_is_no_time(text):
    assert times.find(text, LEXICONS["en"]) == []


SHAPES = {
    "en": "{h}.{m:02d}",
    "fr": "{h} h {m:02d}",
    "es": "{h}.{m:02d} horas",
    "ru": "{h} ч. {m:02d} м.",
    "ar": "{h}:{m:02d}",
    "zh": "{h}时{m:02d}分",
}
JOINS = {"en": "–", "fr": " à ", "es": " a las ", "ru": " до ", "ar": " إلى ", "zh": "至"}


@given(st.times(), st.times(), st.sampled_from(LANGUAGES))
def test_any_range_in_any_language_is_read_back(one, other, code):
    assume(one.hour and other.hour)
    first, last = sorted((time(one.hour, one.minute), time(other.hour, other.minute)))
    assume(first < last)
    shape = SHAPES[code]
    text = JOINS[code].join(shape.format(h=at.hour, m=at.minute) for at in (first, last))
    (found,) = times.find(text, LEXICONS[code])
    if found.oddities:
        # No body meets at such an hour of the night: the afternoon is meant, and that is told.
        assert found.oddities == {"custom"}
        assert first.hour < 8
        assert {found.begins.hour - first.hour, found.ends.hour - last.hour} <= {0, 12}
        assert time(8) <= found.begins < found.ends
    else:
        assert (found.begins, found.ends) == (first, last)


@pytest.mark.parametrize(
    ("code", "text", "begins", "ends", "settled"),
    [
        ("zh", "10时至1时", time(10), time(13), True),
        ("zh", "3时至6时", time(15), time(18), True),
        ("zh", "上午九时半至十二时", time(9, 30), time(12), False),
        ("zh", "两时三十分至五时", time(14, 30), time(17), True),
        ("zh", "１０：００－１３：００", time(10), time(13), False),
        ("en", "3.00–6.00", time(15), time(18), True),
        ("en", "9.30–1.00", time(9, 30), time(13), True),
        ("en", "03:00–06:00", time(3), time(6), False),
        ("en", "7.30–8.30", time(7, 30), time(8, 30), False),
        ("en", "3–6 p.m.", time(15), time(18), False),
        ("ru", "3 ч. — 6 ч.", time(15), time(18), True),
        ("fr", "3 h 00 à 6 h 00", time(15), time(18), True),
        ("ar", "من الساعة 10:00 صباحا إلى الساعة 1:00 ظهرا", time(10), time(13), False),
    ],
)
def test_hours_without_a_half_of_the_day_are_settled_by_custom(code, text, begins, ends, settled):
    (found,) = times.find(text, LEXICONS[code])
    assert (found.begins, found.ends) == (begins, ends)
    assert ("custom" in found.oddities) is settled


@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_has_dates_and_times_inside_itself(text, code):
    for found in (*dates.find(text, LEXICONS[code]), *times.find(text, LEXICONS[code])):
        assert 0 <= found.start < found.end <= len(text)
