"""What is painted holds together what is read as one: a figure and its measure, an item and its number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from plenary.tongues.spacing import JOINER, as_kept, clings, said_once, unbroken
from plenary.tongues.words import NBSP

CATALOGUE = Path(__file__).parents[2] / "translations" / "zh" / "LC_MESSAGES" / "plenary.po"
COUNTED = re.compile(
    r"%\((?:count|hours|minutes|seconds|for_|against|in_favour|abstaining)\)s(?=[\u3400-\u9fff])"
)


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("赞成2票，反对12票", ("2_票", "12_票")),
        ("第1号记录", ("第_1_号",)),
        ("下午3时45分", ("下_午_3_时_45_分",)),
        ("还有3小时20分钟", ("3_小_时_20_分_钟",)),
        ("议程项目2和3", ("目_2和3",)),
    ],
)
def test_a_chinese_figure_stays_with_its_measure_word(words, held):
    said = unbroken(words)
    assert all(each.replace("_", JOINER) in said for each in held)
    assert as_kept(said) == words


def test_whatever_the_catalogue_counts_in_chinese_is_a_measure_word():
    with CATALOGUE.open("rb") as file:
        strings = [each.string for each in read_po(file)]
    said = [words for each in strings for words in ([each] if isinstance(each, str) else each)]
    places = [(found, words) for words in said for found in COUNTED.finditer(words)]
    assert len(places) > 50
    for found, words in places:
        assert clings(f"2{words[found.end() :]}", 1), words


@pytest.mark.parametrize(
    "words",
    [
        "item 2",
        "la liste (point 2)",
        "los temas 2 y 3",
        "по пункту 2",
        "البند 2",
        "البنود 2 و3",
        "пунктами 2 и 3",
        "والبندين 2 و3",
    ],
)
def test_an_item_stays_with_its_number(words):
    assert unbroken(words).replace(NBSP, " ") == words
    assert f"{NBSP}2" in unbroken(words)


@pytest.mark.parametrize("words", ["points for 2 days", "2009", "ninepoint 2", "Group of 77"])
def test_other_figures_stand_free(words):
    assert unbroken(words) == words


@pytest.mark.parametrize(
    ("code", "said", "once"),
    [
        ("es", "de las 15.20 horas a las 15.25 horas.", "de las 15.20 a las 15.25 horas."),
        ("es", "de 9.00 horas a 13.00 horas", "de 9.00 a 13.00 horas"),
        ("es", "a las 9.00 horas, y a las 13.00 horas", "a las 9.00 horas, y a las 13.00 horas"),
        ("zh", "下午3时20分至下午3时25分", "下午3时20分至3时25分"),
        ("zh", "上午10时至下午1时", "上午10时至下午1时"),
        ("zh", "上午10时至中午12时", "上午10时至中午12时"),
    ],
)
def test_the_ends_of_a_span_of_time_say_once_what_they_have_in_common(code, said, once):
    assert said_once(code, said) == once


@pytest.mark.parametrize(
    ("code", "said", "once"),
    [
        ("en", "They state: “It meets.”.", "They state: “It meets.”"),
        ("fr", "On lit\u00a0: «\u00a0Il “se” réunit.\u00a0».", "On lit\u00a0: «\u00a0Il “se” réunit.\u00a0»"),
        ("zh", "说明指出：“It meets.”。", "说明指出：“It meets.”"),
        ("zh", "说明指出：“It meets.\ue002”。", "说明指出：“It meets.\ue002”"),
        ("es", "Se indica: “Se reúne.”.", "Se indica: “Se reúne”."),
        ("es", "Se indica: “It meets.\ue002”.", "Se indica: “It meets\ue002”."),
        ("ru", "Указано: «Она собирается.».", "Указано: «Она собирается»."),
        ("en", "They state: “it meets”.", "They state: “it meets”."),
        ("en", "Item 2, entitled “It meets.”.", "Item 2, entitled “It meets”."),
    ],
)
def test_a_sentence_that_is_quoted_whole_ends_within_its_marks_where_the_language_wants_it(code, said, once):
    assert said_once(code, said) == once
