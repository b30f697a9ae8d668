"""Paragraphs by their numbers: whoever types 3 means paragraph 3 of the draft as it stands."""

from __future__ import annotations

import pytest


@pytest.fixture
def states(plenary, debate):
    def run():
        told = plenary("show", debate, "--json").json["report"]
        return {each["paragraph"]: each["state"] for each in told["paragraphs"]}

    return run


def test_a_number_means_the_paragraph_of_the_draft(plenary, debate, states):
    assert plenary("act", debate, "adopt_paragraph", "paragraph=1").status == 0
    (key,) = states()
    assert not key.isdigit()
    assert states()[key] == "adopted"


def test_what_is_read_brings_its_number_and_text(plenary, debate):
    assert plenary("act", debate, "read_paragraph", "paragraph=2").status == 0
    considered = plenary("show", debate, "--json").json["report"]["considered"]
    assert considered["number"] == "2"
    assert considered["text"]


def test_a_range_is_adopted_as_one_entry(play, states):
    answer = play(("10:30", "adopt_paragraphs", {"paragraphs": "1-3"}))
    assert [line.get("refused") for line in answer.lines] == [None]
    assert list(states().values()) == ["adopted"] * 3


def test_a_number_that_the_draft_does_not_have_is_refused(plenary, debate):
    answer = plenary("act", debate, "adopt_paragraph", "paragraph=99")
    assert answer.status == 1
    assert "no paragraph 99" in answer.err


def test_a_permanent_name_is_taken_as_it_is(plenary, debate, states):
    plenary("act", debate, "adopt_paragraph", "paragraph=introduction")
    assert states() == {"introduction": "adopted"}
