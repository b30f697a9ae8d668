"""A proposed name of a file is one that every system takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.papers.shelf import PAPERS
from plenary.tongue import LANGUAGES, Tongue
from ui.models.file_names import file_name

NEVER = set('<>:"/\\|?*\u2066\u2069\u200e\u200f')


@given(st.text(max_size=300))
def test_whatever_is_said_makes_a_name_that_every_system_takes(words):
    named = file_name(words)
    assert not NEVER & set(named)
    assert all(each.isprintable() or each in words for each in named)
    assert len(named.encode()) <= 120
    assert not named.endswith((".", " "))
    assert named == named.strip()


def test_a_colon_becomes_a_dash_and_what_is_too_long_ends_with_a_whole_word():
    assert file_name("List of speakers: right of reply") == "List of speakers - right of reply"
    assert file_name("2 تشرين الأول/أكتوبر 2009") == "2 تشرين الأول أكتوبر 2009"
    assert file_name("word " * 60) == " ".join(["word"] * 24)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_paper_of_the_shelf_has_its_own_name_whole(code):
    names = [Tongue(code).text(kept.words) for kept in PAPERS.values()]
    assert len({file_name(name) for name in names}) == len(names)
    assert not any(file_name(name) in name.split(":")[0] for name in names if ":" in name)
