"""Days and hours as each language version of a document writes them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from plenary.tongue import Tongue

NBSP = "\u00a0"
FIRST, SECOND = date(2009, 10, 1), date(2009, 10, 2)
JANUARY = date(2010, 1, 27), date(2010, 1, 29)
OVER_MONTHS = date(2009, 9, 30), date(2009, 10, 2)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ar", "1 تشرين الأول/أكتوبر 2009"),
        ("en", "1 October 2009"),
        ("es", "1 de octubre de 2009"),
        ("fr", f"1er{NBSP}octobre 2009"),
        ("ru", "1 октября 2009 года"),
        ("zh", "2009年10月1日"),
    ],
)
def test_a_day(code, said):
    assert Tongue(code).date(FIRST) == said


def test_a_day_without_its_year():
    assert Tongue("en").date(FIRST, year=False) == "1 October"
    assert Tongue("ru").date(FIRST, year=False) == "1 октября"
    assert Tongue("fr").date(FIRST, year=False) == f"1er{NBSP}octobre"
    assert Tongue("zh").date(FIRST, year=False) == "10月1日"


@pytest.mark.parametrize(
    ("code", "note", "running", "held"),
    [
        ("en", "1-2 October 2009", "1 and 2 October 2009", "on 1 and 2 October 2009"),
        ("fr", "1er et 2 octobre 2009", "1er et 2 octobre 2009", "les 1er et 2 octobre 2009"),
        ("es", "1 y 2 de octubre de 2009", "1 y 2 de octubre de 2009", "los días 1 y 2 de octubre de 2009"),
        ("ru", "1 и 2 октября 2009 года", "1 и 2 октября 2009 года", "1 и 2 октября 2009 года"),
        ("zh", "2009年10月1日和2日", "2009年10月1日和2日", "2009年10月1日和2日"),
        (
            "ar",
            "1 و2 تشرين الأول/أكتوبر 2009",
            "1 و2 تشرين الأول/أكتوبر 2009",
            "يومي 1 و2 تشرين الأول/أكتوبر 2009",
        ),
    ],
)
def test_two_days(code, note, running, held):
    tongue = Tongue(code)
    assert tongue.dates(FIRST, SECOND) == note
    assert tongue.dates(FIRST, SECOND, running=True) == running
    assert tongue.held(FIRST, SECOND) == held


@pytest.mark.parametrize(
    ("code", "note", "held"),
    [
        ("en", "27-29 January 2010", "from 27 to 29 January 2010"),
        ("fr", "27-29 janvier 2010", "du 27 au 29 janvier 2010"),
        ("es", "27 a 29 de enero de 2010", "del 27 al 29 de enero de 2010"),
        ("ru", "27–29 января 2010 года", "27–29 января 2010 года"),
        ("zh", "2010年1月27日至29日", "2010年1月27日至29日"),
        ("ar", "27\u200f-\u200f29 كانون الثاني/يناير 2010", "في الفترة من 27 إلى 29 كانون الثاني/يناير 2010"),
    ],
)
def test_a_row_of_days(code, note, held):
    assert Tongue(code).dates(*JANUARY) == note
    assert Tongue(code).held(*JANUARY) == held


@pytest.mark.parametrize(
    ("code", "held"),
    [
        ("en", "from 30 September to 2 October 2009"),
        ("fr", "du 30 septembre au 2 octobre 2009"),
        ("es", "del 30 de septiembre al 2 de octubre de 2009"),
        ("ru", "30 сентября – 2 октября 2009 года"),
        ("zh", "2009年9月30日至10月2日"),
        ("ar", "في الفترة من 30 أيلول/سبتمبر إلى 2 تشرين الأول/أكتوبر 2009"),
    ],
)
def test_days_of_two_months(code, held):
    assert Tongue(code).held(*OVER_MONTHS) == held


def test_days_of_two_years_name_both():
    said = Tongue("en").held(date(2009, 12, 31), date(2010, 1, 2))
    assert said == "from 31 December 2009 to 2 January 2010"
    assert Tongue("zh").held(date(2009, 12, 31), date(2010, 1, 2)) == "2009年12月31日至2010年1月2日"


def test_days_apart_are_listed():
    days = [FIRST, SECOND, date(2009, 10, 5)]
    assert Tongue("en").on_dates(days) == "on 1, 2 and 5 October 2009"
    assert Tongue("ar").on_dates(days) == "أيام 1 و2 و5 تشرين الأول/أكتوبر 2009"
    assert Tongue("zh").on_dates(days) == "2009年10月1日、2日和5日"
    assert Tongue("en").on_dates([SECOND, FIRST, FIRST]) == "on 1 and 2 October 2009"


def test_one_day_takes_its_preposition():
    said = {code: Tongue(code).held(FIRST, FIRST) for code in ("en", "fr", "es", "ru", "ar")}
    assert said == {
        "en": "on 1 October 2009",
        "fr": f"le 1er{NBSP}octobre 2009",
        "es": "el 1 de octubre de 2009",
        "ru": "1 октября 2009 года",
        "ar": "في 1 تشرين الأول/أكتوبر 2009",
    }


def test_the_dash_of_a_range_follows_the_year():
    assert Tongue("en").dates(date(2019, 12, 16), date(2019, 12, 20)) == "16–20 December 2019"
    assert Tongue("en").dates(date(2014, 12, 16), date(2014, 12, 20)) == "16-20 December 2014"


def test_a_day_under_its_weekday():
    assert Tongue("en").weekday_date(FIRST, year=False) == "Thursday, 1 October"
    assert Tongue("en").weekday(FIRST) == "Thursday"
    assert Tongue("fr").weekday_date(SECOND) == "vendredi 2 octobre 2009"
    assert Tongue("zh").weekday_date(SECOND) == "2009年10月2日星期五"
    assert Tongue("ru").on_weekday(SECOND) == "в пятницу, 2 октября 2009 года,"
    assert Tongue("ru").on_weekday(date(2009, 10, 6)) == "во вторник, 6 октября 2009 года,"
    assert Tongue("ar").on_weekday(SECOND) == "يوم الجمعة 2 تشرين الأول/أكتوبر 2009"
    assert Tongue("es").on_weekday(SECOND) == "el viernes 2 de octubre de 2009"
    assert Tongue("en").on_weekday(SECOND) == "on Friday, 2 October 2009"


@pytest.mark.parametrize(
    ("code", "morning", "afternoon", "noon"),
    [
        ("ar", "10:07", "15:00", "12:00"),
        ("en", "10.07 a.m.", "3 p.m.", "12 noon"),
        ("es", "10.07 horas", "15.00 horas", "12.00 horas"),
        ("fr", f"10{NBSP}h{NBSP}7", f"15{NBSP}heures", f"12{NBSP}heures"),
        ("ru", f"10{NBSP}ч. 07{NBSP}м.", f"15{NBSP}ч. 00{NBSP}м.", f"12{NBSP}ч. 00{NBSP}м."),
        ("zh", "上午10时07分", "下午3时", "中午12时"),
    ],
)
def test_a_time_of_day(code, morning, afternoon, noon):
    tongue = Tongue(code)
    assert tongue.time(time(10, 7)) == morning
    assert tongue.time(time(15)) == afternoon
    assert tongue.time(time(12)) == noon


@pytest.mark.parametrize(("code", "ends"), [("en", "10 a.m."), ("ru", f"10{NBSP}ч. 00{NBSP}м.")])
def test_a_sentence_that_ends_with_an_hour_has_one_full_stop(code, ends):
    tongue = Tongue(code)
    assert tongue.text("%(hour)s.", hour=tongue.time(time(10))) == ends


def test_midnight_has_words_of_its_own():
    assert Tongue("en").time(time(0)) == "midnight"
    assert Tongue("zh").time(time(0)) == "午夜12时"
    assert Tongue("en").time(time(0, 30)) == "12.30 a.m."
    assert Tongue("fr").time(time(1)) == f"1{NBSP}heure"


@pytest.mark.parametrize(
    ("code", "morning", "afternoon"),
    [
        ("ar", "10:00\u200f-\u200f13:00", "15:00\u200f-\u200f18:00"),
        ("en", "10 a.m.–1 p.m.", "3–6 p.m."),
        ("es", "10.00 a 13.00 horas", "15.00 a 18.00 horas"),
        ("fr", f"10{NBSP}heures-13{NBSP}heures", f"15{NBSP}heures-18{NBSP}heures"),
        ("ru", "10.00–13.00", "15.00–18.00"),
        ("zh", "上午10时至下午1时", "下午3时至6时"),
    ],
)
def test_a_slot_of_the_timetable(code, morning, afternoon):
    tongue = Tongue(code)
    assert tongue.time_range(time(10), time(13)) == morning
    assert tongue.time_range(time(15), time(18)) == afternoon


def test_noon_and_midnight_keep_their_words_in_a_slot():
    assert Tongue("en").time_range(time(10, 30), time(12)) == "10.30 a.m.–12 noon"
    assert Tongue("en").time_range(time(12), time(13)) == "12 noon–1 p.m."
    assert Tongue("en").time_range(time(0), time(1)) == "midnight–1 a.m."


def test_durations():
    said = {code: Tongue(code).duration(timedelta(minutes=4, seconds=52)) for code in ("en", "zh", "ru")}
    assert said == {"en": "4 min 52 s", "zh": "4分52秒", "ru": f"4{NBSP}мин{NBSP}52{NBSP}с"}
    assert Tongue("en").duration(timedelta(hours=3)) == "3 h"
    assert Tongue("en").duration(timedelta(hours=1, minutes=39, seconds=59)) == "1 h 39 min"
    assert Tongue("en").duration(timedelta(seconds=9)) == "9 s"


@pytest.mark.parametrize(
    ("code", "same", "other", "last_year"),
    [
        ("en", "3 p.m.", "3 p.m. on 1 October", "3 p.m. on 1 October 2009"),
        ("fr", "15 heures", "15 heures le 1er octobre", "15 heures le 1er octobre 2009"),
        ("es", "15.00 horas", "15.00 horas del 1 de octubre", "15.00 horas del 1 de octubre de 2009"),
        ("ru", "15 ч. 00 м.", "15 ч. 00 м. 1 октября", "15 ч. 00 м. 1 октября 2009 года"),
        ("ar", "15:00", "15:00 يوم 1 تشرين الأول/أكتوبر", "15:00 يوم 1 تشرين الأول/أكتوبر 2009"),
        ("zh", "下午3时", "10月1日下午3时", "2009年10月1日下午3时"),
    ],
)
def test_a_time_says_its_day_where_that_is_another(code, same, other, last_year):
    say, at = Tongue(code), datetime(2009, 10, 1, 15, tzinfo=UTC)
    assert say.hour(at, date(2009, 10, 1)).replace("\u00a0", " ") == same
    assert say.hour(at, date(2009, 10, 2)).replace("\u00a0", " ") == other
    assert say.hour(at, date(2010, 1, 1)).replace("\u00a0", " ") == last_year
