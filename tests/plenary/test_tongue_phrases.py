"""Lists, quotations, item numbers and alphabetical order in each language."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.phrases import ISOLATE, ISOLATE_END

NBSP = "\u00a0"


def test_no_comma_before_and():
    assert Tongue("en").join(["Algeria", "Brazil", "China"]) == "Algeria, Brazil and China"
    assert Tongue("en").join(["Algeria"]) == "Algeria"
    assert Tongue("en").join([]) == ""
    assert Tongue("fr").join(["Algérie", "Chine"]) == "Algérie et Chine"


def test_spanish_and_before_the_sound_of_i():
    spanish = Tongue("es")
    assert spanish.join(["Argelia", "Israel"]) == "Argelia e Israel"
    assert spanish.join(["Argelia", "Irán"]) == "Argelia e Irán"
    assert spanish.join(["Argelia", "Hungría"]) == "Argelia y Hungría"
    assert spanish.join(["Argelia", "el Iraq"]) == "Argelia y el Iraq"
    assert spanish.join(["agua", "hielo"]) == "agua y hielo"


def test_russian_says_also_where_a_name_has_an_and_of_its_own():
    assert Tongue("ru").join(["Кубы", "Тринидада и Тобаго"]) == "Кубы, а также Тринидада и Тобаго"
    assert Tongue("ru").join(["Кубы", "Китая"]) == "Кубы и Китая"


def test_chinese_lists():
    assert Tongue("zh").join(["阿根廷", "中国", "法国"]) == "阿根廷、中国和法国"
    assert (
        Tongue("zh").join(["克罗地亚", "波斯尼亚和黑塞哥维那", "中国"])
        == "克罗地亚、波斯尼亚和黑塞哥维那以及中国"
    )


def test_arabic_lists_are_short_or_have_commas():
    arabic = Tongue("ar")
    assert arabic.join(["السودان", "الصين"]) == "السودان والصين"
    assert (
        arabic.join(["إيطاليا", "البوسنة والهرسك", "جمهورية كوريا"])
        == "إيطاليا، والبوسنة والهرسك، وجمهورية كوريا"
    )
    assert "\u2066A/64/1\u2069" in arabic.join(["الوثيقة", "A/64/1"])
    assert arabic.series(["إثيوبيا", "أذربيجان"]) == "إثيوبيا، أذربيجان"


@pytest.mark.parametrize("code", LANGUAGES)
@given(items=st.lists(st.text("abcXYZ", min_size=1, max_size=8), min_size=1, max_size=6))
def test_a_list_holds_every_name(code, items):
    said = Tongue(code).join(items)
    assert all(item in said for item in items)
    assert all(item in Tongue(code).series(items) for item in items)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ar", "”title “"),
        ("en", "“title ”"),
        ("es", "“title ”"),
        ("fr", f"«{NBSP}title {NBSP}»"),
        ("ru", "«title »"),
        ("zh", "“title ”"),
    ],
)
def test_quotation_marks(code, said):
    assert Tongue(code).quote("title ") == said


def test_a_quotation_within_a_quotation():
    assert Tongue("en").quote("The “new” plan") == "“The ‘new’ plan”"
    assert Tongue("en").quote('The "new" plan') == "“The ‘new’ plan”"
    assert Tongue("ru").quote("План «новый»") == "«План “новый”»"
    assert Tongue("fr").quote(f"Le «{NBSP}nouveau{NBSP}» plan") == f"«{NBSP}Le “nouveau” plan{NBSP}»"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ar", "1 (ب)"),
        ("en", "1 (b)"),
        ("es", f"1{NBSP}b)"),
        ("fr", f"1{NBSP}b)"),
        ("ru", "1(b)"),
        ("zh", "1(b)"),
    ],
)
def test_the_number_of_a_sub_item(code, said):
    assert Tongue(code).item_number("1 (b)") == said
    assert Tongue(code).item_number("2") == "2"
    assert Tongue(code).item_number("3.1") == "3.1"


def test_a_deeper_sub_item():
    assert Tongue("fr").item_number("2 (b) (i)") == f"2{NBSP}b){NBSP}i)"
    assert Tongue("ar").item_number("2 (b) (i)") == "2 (ب) ‘i’"
    assert Tongue("zh").item_number("2 (b) (i)") == "2(b)(i)"


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Congo", "Costa Rica", "Côte d'Ivoire", "Croatia"]),
        ("en", ["Guinea", "Guinea-Bissau", "Guyana"]),
        ("fr", ["Égypte", "El Salvador", "Émirats arabes unis", "Équateur", "Érythrée"]),
        ("es", ["el Perú", "Emiratos", "España"]),
        ("ru", ["Израиль", "Италия", "Йемен", "Кабо-Верде"]),
        ("ar", ["إثيوبيا", "أذربيجان", "الأردن", "إسبانيا"]),
        ("zh", ["阿尔巴尼亚", "北马其顿", "秘鲁", "冰岛", "中国"]),
    ],
)
def test_alphabetical_order(code, names):
    upside_down = names[::-1]
    upside_down.sort(key=Tongue(code).sort_key)
    assert upside_down == names


@pytest.mark.parametrize(
    ("code", "line", "limits", "caption"),
    [
        ("ar", "أ، ب", "أ؛ ب", "أ: ب"),
        ("zh", "甲，乙", "甲；乙", "甲：乙"),
        ("en", "A, B", "A; B", "A: B"),
        ("fr", "A, B", f"A{NBSP}; B", f"A{NBSP}: B"),
        ("ru", "А, Б", "А; Б", "А: Б"),
        ("es", "A, B", "A; B", "A: B"),
    ],
)
def test_signs_between_parts_of_a_line(code, line, limits, caption):
    parts = line.replace("،", ",").replace("，", ", ").split(", ")
    assert Tongue(code).apart(parts) == line
    assert Tongue(code).semicolons(parts) == limits
    assert Tongue(code).captioned(*parts) == caption


@pytest.mark.parametrize(
    ("code", "sentence", "said"),
    [
        ("en", "Which paragraph", "which paragraph"),
        ("fr", "L’enregistrement de la salle a commencé.", "l’enregistrement de la salle a commencé"),
        ("fr", "États présents", "états présents"),
        ("ru", "Заседание продолжено как закрытое.", "заседание продолжено как закрытое"),
        ("ar", "استمرت الجلسة مغلقة.", "استمرت الجلسة مغلقة"),
        ("zh", "会议转为非公开举行。", "会议转为非公开举行"),
        ("es", "¿Concedida?", "¿concedida?"),
        ("en", "As at 1 October 2009, 10.19 a.m.", "as at 1 October 2009, 10.19 a.m."),
        ("ru", "Начато в 10\u00a0ч. 19\u00a0м.", "начато в 10\u00a0ч. 19\u00a0м."),
        ("en", "UTC", "UTC"),
        ("en", "", ""),
    ],
)
def test_a_sentence_goes_on_after_a_colon(code, sentence, said):
    assert Tongue(code).after_colon(sentence) == said


@pytest.mark.parametrize(
    ("code", "parts", "line"),
    [
        ("zh", ("Geneva", "14-15 April 2011"), "Geneva, 14-15 April 2011"),
        ("ar", ("Geneva", "14-15 April 2011"), f"{ISOLATE}Geneva, 14-15 April 2011{ISOLATE_END}"),
        ("zh", ("维也纳", "14-15 April 2011"), "维也纳，14-15 April 2011"),
        ("zh", ("2", "10:00"), "2，10:00"),
    ],
)
def test_latin_parts_of_a_line_keep_their_comma(code, parts, line):
    assert Tongue(code).apart(parts) == line


@pytest.mark.parametrize(
    ("code", "quoted"),
    [("en", "“It meets on 1 October”"), ("fr", f"«{NBSP}It meets on 1 October{NBSP}»")],
)
def test_what_ends_with_a_quotation_ends_with_one_stop(code, quoted):
    tongue = Tongue(code)
    assert tongue.text("%(line)s.", line=tongue.quote("It meets on 1 October.")) == f"{quoted}."


def test_the_end_of_a_line():
    assert [Tongue(code).sign(".") for code in LANGUAGES] == [".", "。", ".", ".", ".", "."]
    assert [Tongue(code).sign(";") for code in LANGUAGES] == ["؛", "；", ";", f"{NBSP};", ";", ";"]


def test_a_moment_is_a_day_and_a_time_of_it():
    assert Tongue("en").moment(date(2009, 10, 1), time(15)) == "1 October at 3 p.m."
    assert Tongue("zh").moment(date(2009, 10, 1), time(15)) == "10月1日下午3时"
    assert "،" in Tongue("ar").moment(date(2009, 10, 1), time(15))


@pytest.mark.parametrize(
    ("code", "said", "kept"),
    [("ar", "It is agreed to go on.", True), ("ar", "Согласовано.", True), ("ar", "12:30", False),
     ("ar", "الوثيقة A/1", False), ("ar", "\u2066A/1\u2069", False), ("fr", "It is agreed.", False), ("ar", "", False)],
)  # fmt: skip
def test_words_of_another_script_do_not_jump_in_an_arabic_line(code, said, kept):
    assert Tongue(code).foreign(said) == (f"\u2066{said}\u2069" if kept else said)
