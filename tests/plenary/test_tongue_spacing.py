"""What is painted holds together what is read as one: a figure and its measure, an item and its number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from plenary.tongues.spacing import JOINER, as_kept, clings, unbroken
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
