"""What is painted holds together what is read as one: a figure and its measure, an item and its number."""

from __future__ import annotations

import pytest

from plenary.tongues.spacing import as_kept, unbroken
from plenary.tongues.words import NBSP

JOINER = "\u2060"


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("赞成2票，反对12票", ("2_票", "12_票")),
        ("第1号记录", ("第_1_号",)),
        ("下午3时45分", ("下午_3_时", "45_分")),
    ],
)
def test_a_chinese_figure_stays_with_its_measure_word(words, held):
    said = unbroken(words)
    assert all(each.replace("_", JOINER) in said for each in held)
    assert as_kept(said) == words


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
