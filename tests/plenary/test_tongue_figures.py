"""Numbers, ordinals and counts as each language version of a document writes them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.counts import per_cent

NBSP, HYPHEN = "\u00a0", "\u2011"


def test_numbers_under_ten_are_words():
    assert [Tongue("en").in_words(value) for value in (1, 9, 10, 1234)] == ["one", "nine", "10", "1,234"]
    assert Tongue("fr").in_words(1) == "une"
    assert Tongue("fr").in_words(1, "m") == "un"
    assert Tongue("ru").in_words(2, "n") == "два"
    assert Tongue("zh").in_words(10) == "十"
    assert Tongue("ar").in_words(3, "m") == "ثلاثة"


def test_figures_have_the_marks_of_the_language():
    said = {code: Tongue(code).number(1234.5, decimals=1) for code in LANGUAGES}
    assert said == {
        "ar": f"1{NBSP}234,5",
        "zh": "1,234.5",
        "en": "1,234.5",
        "fr": f"1{NBSP}234,5",
        "ru": f"1{NBSP}234,5",
        "es": "1.234,5",
    }
    assert Tongue("en").percent(85) == "85 per cent"
    assert Tongue("fr").percent(85) == f"85{NBSP}%"


@pytest.mark.parametrize("code", LANGUAGES)
@given(value=st.integers(-10_000_000, 10_000_000))
def test_the_digits_of_a_number_survive(code, value):
    said = Tongue(code).number(value)
    assert "".join(mark for mark in said if mark.isdigit()) == str(abs(value))


def test_english_ordinals():
    said = [Tongue("en").ordinal(value) for value in (1, 2, 3, 4, 11, 12, 13, 21, 22, 111)]
    assert said == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "111th"]


def test_ordinals_of_a_meeting():
    assert Tongue("fr").ordinal(1) == "1re"
    assert Tongue("fr").ordinal(1, gender="m") == "1er"
    assert Tongue("fr").ordinal(2) == "2e"
    assert Tongue("es").ordinal(1) == "primera"
    assert Tongue("es").ordinal(4, gender="m") == "cuarto"
    assert Tongue("es").ordinal(11) == "11ª"
    assert Tongue("ru").ordinal(1) == f"1{HYPHEN}е"
    assert Tongue("ru").ordinal(1, case="prep") == f"1{HYPHEN}м"
    assert Tongue("zh").ordinal(1) == "第1次"
    said = [Tongue("ar").ordinal(value) for value in (1, 11, 20, 21, 100)]
    assert said == ["الأولى", "الحادية عشرة", "العشرين", "الحادية والعشرين", "100"]


@pytest.mark.parametrize(
    ("code", "two", "row", "gap"),
    [
        ("en", "1st and 2nd", "1st to 3rd", "1st, 3rd and 4th"),
        ("fr", "1re et 2e", "1re à 3e", "1re, 3e et 4e"),
        ("es", "primera y segunda", "primera a tercera", "primera, tercera y cuarta"),
        ("ru", "1-м и 2-м", "1–3-м", "1-м, 3-м и 4-м"),
        ("zh", "第1次和第2次", "第1次至第3次", "第1次、第3次和第4次"),
        ("ar", "الأولى والثانية", "من الأولى إلى الثالثة", "الأولى والثالثة والرابعة"),
    ],
)
def test_several_meetings(code, two, row, gap):
    tongue = Tongue(code)
    said = [tongue.ordinals(values, case="prep") for values in ([1, 2], [3, 1, 2], [1, 3, 4])]
    assert [text.replace(HYPHEN, "-") for text in said] == [two, row, gap]
    assert tongue.ordinals([]) == ""


def test_a_mixed_row_of_spanish_ordinals_is_in_figures():
    assert Tongue("es").ordinals([9, 10, 11]) == "9ª a 11ª"


@pytest.mark.parametrize(
    ("code", "one", "two", "three"),
    [
        ("en", "At its 1st meeting", "At its 1st and 2nd meetings", "At its 1st to 3rd meetings"),
        ("fr", "À sa 1re séance", "À ses 1re et 2e séances", "De sa 1re à sa 3e séance"),
        (
            "es",
            "En su primera sesión",
            "En sus sesiones primera y segunda",
            "En sus sesiones primera a tercera",
        ),
        ("ru", "На своем 1-м заседании", "На своих 1-м и 2-м заседаниях", "На своих 1–3-м заседаниях"),
        ("zh", "第1次会议", "第1次和第2次会议", "第1次至第3次会议"),
        ("ar", "في جلسته الأولى", "في جلستيه الأولى والثانية", "في جلساته من الأولى إلى الثالثة"),
    ],
)
def test_at_which_meetings(code, one, two, three):
    said = [Tongue(code).at_meetings(values) for values in ([1], [1, 2], [1, 2, 3])]
    assert [text.replace(HYPHEN, "-") for text in said] == [one, two, three]


def test_an_arabic_body_lends_its_gender():
    assert Tongue("ar").at_meetings([1], "f") == "في جلستها الأولى"


def test_ordinals_in_words():
    assert [Tongue("en").ordinal_words(n) for n in (4, 20, 62)] == ["fourth", "twentieth", "sixty-second"]
    assert [Tongue("fr").ordinal_words(n) for n in (1, 21, 30, 42)] == [
        "première",
        "vingt et unième",
        "trentième",
        "quarante-deuxième",
    ]
    assert Tongue("fr").ordinal_words(1, "m") == "premier"
    assert [Tongue("zh").ordinal_words(n) for n in (5, 10, 11, 21)] == ["第五", "第十", "第十一", "第二十一"]
    assert Tongue("fr").ordinal_words(80) == "80e"
    assert Tongue("ru").ordinal_words(4) == f"4{HYPHEN}е"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_meetings_bear_the_same_ordinal(code):
    tongue = Tongue(code)
    for say in (tongue.ordinal, tongue.ordinal_words):
        assert len({say(value) for value in range(1, 100)}) == 99


def test_how_many_meetings():
    said = {code: [Tongue(code).meetings(count) for count in (1, 2, 4, 11)] for code in LANGUAGES}
    assert said == {
        "ar": ["جلسة واحدة", "جلستين", "أربع جلسات", "11 جلسة"],
        "zh": ["一次会议", "两次会议", "四次会议", "11次会议"],
        "en": ["one meeting", "two meetings", "four meetings", "11 meetings"],
        "fr": ["une séance", "deux séances", "quatre séances", "11 séances"],
        "ru": ["одно заседание", "два заседания", "четыре заседания", "11 заседаний"],
        "es": ["una sesión", "dos sesiones", "cuatro sesiones", "11 sesiones"],
    }
    assert Tongue("ru").meetings(21) == "21 заседание"


def test_how_many_minutes():
    assert Tongue("en").minutes(1) == "1 minute"
    assert Tongue("fr").minutes(2.5) == f"2,5{NBSP}minutes"
    assert Tongue("ru").minutes(5) == f"5{NBSP}минут"
    assert Tongue("ru").minutes(2.5) == f"2,5{NBSP}минуты"
    assert [Tongue("ar").minutes(value) for value in (1, 2, 3, 11, 103)] == [
        "دقيقة واحدة",
        "دقيقتان",
        "3 دقائق",
        "11 دقيقة",
        "103 دقائق",
    ]
    assert Tongue("zh").minutes(5) == "5分钟"


def test_a_limit_takes_the_case_of_its_verb():
    assert Tongue("ru").limited_to(5) == "пятью минутами"
    assert Tongue("ru").limited_to(21) == "21 минутой"
    assert Tongue("ru").limited_to(11) == "11 минутами"
    assert Tongue("ru").limited_to(2.5) == "двумя с половиной минутами"
    assert Tongue("ar").limited_to(5) == "بخمس دقائق"
    assert Tongue("ar").limited_to(2) == "بدقيقتين"
    assert Tongue("ar").limited_to(15) == f"بـ{NBSP}15 دقيقة"
    assert Tongue("es").limited_to(1) == "1 minuto"


def test_minutes_that_end_a_length_are_said_whole_in_chinese():
    zh = Tongue("zh")
    assert [zh.duration(timedelta(seconds=each)) for each in (45, 120, 150, 3600, 5940)] == [
        "45秒",
        "2分钟",
        "2分30秒",
        "1小时",
        "1小时39分钟",
    ]


def test_russian_has_a_word_for_per_cent_in_a_sentence():
    assert per_cent("ru", 88.9, decimals=1) == f"88,9{NBSP}процента"
    assert [per_cent("ru", each) for each in (1, 80, 93)] == [
        f"1{NBSP}процент",
        f"80{NBSP}процентов",
        f"93{NBSP}процента",
    ]
    assert per_cent("en", 80) == "80 per cent"
