"""Symbols of documents: every shape seen, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.intake import symbols

SEEN = [
    "CTOC/COP/WG.2/2009/2",
    "CTOC/COP/WG.4/2010/L.1",
    "CTOC/COP/2005/2/Rev.2",
    "CTOC/COP/2008/CRP.1",
    "A/64/123",
    "A/AC.172/96/Add.5",
    "A/CONF.211/1/Add.1",
    "CTOC/COP/2004/6*",
    "E/5975/Rev.1",
    "CAC/COSP/IRG/I/3/1/Add.14",
    "TD/OLIVE OIL.10/L.1/Add.1",
    "A/C.5/71/L.22",
    "IDB.49/1",
    "XX/WG.9/2026/INF.1",
    "XX/WG.9/2026/Misc.1",
    "A/AC.1/2/Rev1",
]


def words(text):
    return [[str(one) for one in group] for group in symbols.find(text)]


@pytest.mark.parametrize("symbol", SEEN)
def test_a_symbol_is_found_whole_wherever_it_stands(symbol):
    for text in (
        symbol,
        f"a report ({symbol}).",
        f"see {symbol}, and more",
        f"（{symbol}）",
        f"الوثيقة {symbol}،",
    ):
        assert words(text) == [[symbol]]
    assert str(symbols.parse(symbol)) == symbol


@pytest.mark.parametrize("dash", ["-", "–", "−", " – "])
def test_a_double_symbol_is_one_document(dash):
    text = f"a tool (E/CN.7/2009/CRP.6{dash}E/CN.15/2009/CRP.6)"
    assert words(text) == [["E/CN.7/2009/CRP.6", "E/CN.15/2009/CRP.6"]]


def test_two_documents_and_an_addendum_are_not_double():
    assert words("A/64/1, A/64/2 and A/64/3") == [["A/64/1"], ["A/64/2"], ["A/64/3"]]
    assert words("A/64/1 and Corr.1 and Add.2") == [["A/64/1"], ["A/64/1/Corr.1"], ["A/64/1/Add.2"]]
    assert words("A/64/1 y Add.1") == [["A/64/1"], ["A/64/1/Add.1"]]


@pytest.mark.parametrize(
    "text",
    ["decision 4/3", "decision II/5", "and/or", "questionnaires/checklist", "AIDS/HIV", "2005/2", "A/B", "10/12/2009",
     "resolution 64/179", "km/h", "http", "V.09-85768 (E)", "8 to 17 October", "1/2"],
)  # fmt: skip
def test_what_only_looks_like_a_symbol_is_none(text):
    assert symbols.find(text) == []


def test_order_is_organ_body_year_nature_number_change():
    ordered = [
        "CTOC/COP/2008/2",
        "CTOC/COP/2008/16",
        "CTOC/COP/2008/16/Add.1",
        "CTOC/COP/2008/16/Rev.1",
        "CTOC/COP/2008/CRP.1",
        "CTOC/COP/WG.2/2009/2",
        "CTOC/COP/WG.2/2009/10",
    ]
    found = [symbols.parse(one) for one in ordered]
    assert sorted(found, key=lambda one: one.sort_key) == found


def test_a_mistyped_change_is_told():
    assert symbols.parse("A/AC.1/2/Rev1").unusual
    assert not symbols.parse("A/AC.1/2/Rev.1").unusual


ORGANS = st.sampled_from(["A", "S", "E", "ST", "CTOC/COP", "CAC/COSP", "TD", "XX"])
PARTS = st.one_of(
    st.integers(1, 9999).map(str),
    st.builds(
        "{}.{}".format,
        st.sampled_from(["AC", "CN", "WG", "L", "CRP", "WP", "Add", "Rev"]),
        st.integers(1, 99),
    ),
)
SYMBOLS = st.builds(
    lambda organ, parts, stars: "/".join([organ, *parts]) + "*" * stars,
    ORGANS,
    st.lists(PARTS, min_size=2, max_size=5),
    st.integers(0, 2),
)


@given(SYMBOLS)
def test_what_the_grammar_makes_is_read_and_written_back(text):
    symbol = symbols.parse(text)
    assert str(symbol) == text
    assert words(f"({text})") == [[text]]


@given(st.lists(SYMBOLS, min_size=1, max_size=5))
def test_symbols_keep_their_order(listed):
    assert [group[0] for group in words("; ".join(listed))] == listed


@given(st.text(max_size=80))
def test_whatever_is_found_is_a_symbol(text):
    for group in symbols.find(text):
        for symbol in group:
            assert symbols.parse(str(symbol)) == symbol
            assert symbol.sort_key <= symbol.sort_key
