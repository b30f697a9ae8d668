"""Numbers before items, in every style that was seen, and their one normal form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.intake.numbering import depth, marker, normalised, parent, under
from plenary.intake.numerals import from_han, from_roman, han, letter, roman
from plenary.intake.structure.numbers import item_numbers, marked_numbers
from plenary.intake.words import LEXICONS
from plenary.tongue import LANGUAGES

SEEN = [
    ("en", "1. Organizational matters:", "number", "1"),
    ("en", "1) Opening", "number", "1"),
    ("en", "0. Opening", "number", "0"),
    ("en", " - (a) Opening;", "letter", "a"),
    ("en", "(iv) Access", "letter", "iv"),
    ("en", "3.1. Sensors", "decimal", "3.1"),
    ("en", "5.7.1 Float gauges", "decimal", "5.7.1"),
    ("en", "I. Provisional agenda", "section", "1"),
    ("en", "Item 1.    Adoption", "point", "1"),
    ("en", "Items 3 and 4.", "point", "3"),
    ("fr", "POINT 1 DE L’ORDRE DU JOUR. OUVERTURE", "point", "1"),
    ("fr", "a) Ouverture", "letter", "a"),
    ("es", "Tema 1. Apertura", "point", "1"),
    ("ru", "Пункт 1. Открытие", "point", "1"),
    ("ru", "а) Открытие", "letter", "a"),
    ("ar", "1 - المسائل", "number", "1"),
    ("ar", "٣- المسائل", "number", "3"),
    ("ar", "(أ) افتتاح", "letter", "a"),
    ("ar", "(ﻫ) افتتاح", "letter", "e"),
    ("ar", "‘1‘ الأنساق", "letter", "i"),
    ("ar", "البند 1: افتتاح", "point", "1"),
    ("zh", "项目1. 会议开幕", "point", "1"),
    ("zh", "1、会议开幕", "number", "1"),
    ("zh", "（一）通过", "letter", "a"),
    ("zh", "二、说明", "section", "2"),
]


@pytest.mark.parametrize(("code", "text", "style", "value"), SEEN)
def test_a_number_as_it_is_written(code, text, style, value):
    found = marker(text, LEXICONS[code])
    assert (found.style, found.values[0]) == (style, value)
    assert text.endswith(found.rest)


@pytest.mark.parametrize(
    "text",
    ["1 October 2009", "10 a.m.–1 p.m.", "10.00 – 10.15 Coffee", "Item 3 will be considered", "Opening", "", "2009",
     "Item 1 (b) of the provisional agenda*"],
)  # fmt: skip
def test_what_begins_with_no_number_of_an_item(text):
    assert marker(text, LEXICONS["en"]) is None


@pytest.mark.parametrize(
    ("written", "normal"),
    [("1 (a)", "1 (a)"), ("1(a)", "1 (a)"), ("1 a)", "1 (a)"), ("2(b)(i)", "2 (b) (i)"), ("1 (أ)", "1 (a)"),
     ("03.1.", "3.1"), ("2 (b) ‘1‘", "2 (b) (i)"), ("٢ (ب)", "2 (b)"), ("2.", "2"), ("1  (A)", "1 (a)")],
)  # fmt: skip
def test_numbers_have_one_normal_form(written, normal):
    assert normalised(written) == normal


NUMBERS = st.builds(
    lambda head, signs: " ".join([head, *signs]),
    st.one_of(st.integers(0, 99).map(str), st.builds("{}.{}".format, st.integers(0, 99), st.integers(0, 99))),
    st.lists(st.sampled_from(["(a)", "(b)", "(i)", "(iv)"]), max_size=2),
)


@given(NUMBERS)
def test_a_normal_number_stays_as_it_is(number):
    assert normalised(number) == number
    above = parent(number)
    assert depth(number) == (1 if above is None else depth(above) + 1)


@given(st.text(max_size=20))
def test_normalising_twice_changes_nothing_more(text):
    once = normalised(text)
    assert normalised(once) == once


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_line_has_a_marker_or_none(text, code):
    found = marker(text, LEXICONS[code])
    assert found is None or found.rest in text or found.rest.strip()


@pytest.mark.parametrize(
    ("value", "current", "number"),
    [("a", "1", "1 (a)"), ("i", "1 (a)", "1 (a) (i)"), ("ii", "1 (a) (i)", "1 (a) (ii)"), ("i", "1 (h)", "1 (i)"),
     ("b", "1 (a) (iii)", "1 (b)"), ("v", "1 (a) (iv)", "1 (a) (v)"), ("c", "2 (b) (ii)", "2 (c)"), ("a", None, None)],
)  # fmt: skip
def test_a_letter_stands_under_what_came_before(value, current, number):
    assert under(value, current) == number


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [("1 (a)", "1 (a)"), ("1 a)", "1 (a)"),
     ("1 a) and b)", "1 (a)|1 (b)"), ("2, 3 and 4", "2|3|4"), ("3–6", "3|4|5|6"), ("1 (a)–(c)", "1 (a)|1 (b)|1 (c)"),
     ("Items 1 and 2", "1|2"), ("Items 1 to 3 (a)", "1|2|3 (a)"), ("1 (a) and (b)", "1 (a)|1 (b)"), ("Lunch", ""),
     ("3.1", "3.1"), ("10 a.m.", "")],
)  # fmt: skip
def test_a_cell_of_numbers(cell, numbers):
    assert "|".join(item_numbers(cell, LEXICONS["en"], None)) == numbers


def test_marks_of_continuation_belong_to_their_number():
    assert marked_numbers("4 (continued), 5", LEXICONS["en"], None) == (("4", "5"), {"4"})


@given(st.integers(1, 39))
def test_roman_numerals(number):
    assert from_roman(roman(number)) == number


@given(st.integers(1, 99))
def test_chinese_numerals(number):
    assert from_han(han(number)) == number


def test_letters_of_four_alphabets():
    assert [letter(sign) for sign in ("a", "أ", "ا", "ب", "هـ", "а", "в", "G")] == [*list("aaabeac"), "g"]
    assert letter("ab") is letter("1") is None
