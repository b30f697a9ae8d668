"""Widths of columns: they fill the sheet, and no word is broken where there is room for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.papers.columns import NARROWED, fitted, longest_word

SHARES = st.lists(st.floats(1, 100), min_size=1, max_size=7)


@given(st.data(), SHARES, st.floats(100, 600))
def test_columns_fill_the_width_and_none_is_narrower_than_it_must_be(data, shares, width):
    least = data.draw(st.lists(st.floats(0, 200), min_size=len(shares), max_size=len(shares)))
    given_ = fitted(shares, least, width)
    assert sum(given_) == pytest.approx(width)
    needs = [min(need, width * NARROWED) for need in least]
    if sum(needs) < width:
        assert all(wide >= need - 1e-6 for wide, need in zip(given_, needs, strict=True))


@given(SHARES, st.floats(100, 600))
def test_where_nothing_needs_more_than_its_share_each_has_its_share(shares, width):
    assert fitted(shares, [0.0] * len(shares), width) == pytest.approx(
        [share * width / sum(shares) for share in shares]
    )


def test_a_long_word_takes_from_the_others():
    assert fitted((10, 45, 45), (50, 0, 0), 100) == pytest.approx([50, 25, 25])


def test_chinese_may_be_broken_anywhere_and_others_between_words():
    assert longest_word(["技术援助"], 10) == 10
    assert longest_word(["no room"], 10) == pytest.approx(24)
    assert longest_word(["الصيغة النهائية"], 10) > longest_word(["Draft"], 10)
    assert longest_word([], 10) == 0


def test_what_a_space_that_does_not_break_holds_together_is_one_word():
    assert longest_word(["held 10.07 a.m.–12.45 p.m."], 10) == pytest.approx(21 * 6)
    assert longest_word(["[to\u00a0be\u00a0translated]"], 10) == pytest.approx(18 * 6)
