"""Mending the record from the command line: undo, redo, strike, correct, redact."""

from __future__ import annotations

import pytest

from plenary.console.opened import proceedings_of


def test_undo_and_redo_are_acts(plenary, play, debate):
    told = play(("10:15", "end_statement", {}), ("10:15", "undo", {}), ("10:16", "redo", {}))
    assert [each["entry"] for each in told.lines] == [8, 9, 10]
    assert proceedings_of(debate).now.floor.statement is None
    assert plenary("act", debate, "undo").status == 0
    assert proceedings_of(debate).now.floor.statement is not None


def test_there_is_nothing_to_redo(plenary, debate):
    told = plenary("act", debate, "redo")
    assert (told.status, told.err) == (1, "There is nothing to redo.\n")


def test_any_entry_is_struck_with_a_reason(plenary, debate):
    assert plenary("act", debate, "strike", "entry=6", "reason=withdrew before").status == 0
    waiting = [each.delegation for each in proceedings_of(debate).now.floor.lists["2"].requests]
    assert waiting == ["state:NG"]


def test_a_strike_needs_its_reason(plenary, debate):
    told = plenary("act", debate, "strike", "entry=6")
    assert (told.status, "reason" in told.err) == (2, True)


def test_what_others_stand_on_is_struck_with_them_only_if_accepted(plenary, debate):
    refused = plenary("act", debate, "strike", "entry=2", "reason=not yet")
    assert refused.status == 1
    assert "3 and 7" in refused.err
    accepted = plenary("act", debate, "strike", "entry=2", "reason=not yet", "with_fallen=yes")
    assert accepted.status == 0
    assert proceedings_of(debate).now.agenda.current == ()


def test_the_time_of_an_entry_is_corrected(plenary, debate):
    assert plenary("act", debate, "correct", "entry=7", "at=10:10:30", "reason=late hand").status == 0
    started = proceedings_of(debate).now.floor.statement.started
    assert started.isoformat() == "2009-10-01T08:10:30+00:00"


def test_the_act_of_an_entry_is_corrected_by_words_of_its_own_moment(plenary, debate):
    told = plenary("act", debate, "correct", "entry=7", "act=give_floor", "request=Mexico")
    assert told.status == 0
    now = proceedings_of(debate).now
    assert now.floor.statement.delegation == "state:MX"
    assert [each.delegation for each in now.floor.lists["2"].requests] == ["state:SD", "state:NG"]


def test_a_script_corrects_with_nested_arguments_too(play, debate):
    told = play(("10:20", "correct", {"entry": 6, "act": "inscribe", "args": {"delegation": "state:CU"}}))
    assert told.status == 0
    waiting = [each.delegation for each in proceedings_of(debate).now.floor.lists["2"].requests]
    assert waiting == ["state:NG", "state:CU"]


def test_without_an_act_the_entry_keeps_its_own(plenary, debate):
    assert plenary("act", debate, "correct", "entry=6", "delegation=Cuba").status == 0
    assert "state:CU" in {each.delegation for each in proceedings_of(debate).now.floor.lists["2"].requests}


@pytest.mark.parametrize(
    "words",
    [
        ["entry=7"],
        ["entry=7", "at=10:10", "act=give_floor"],
        ["entry=7", "at=never"],
        ["entry=7", "act=dance"],
        ["entry=one", "at=10:10"],
    ],
)
def test_a_correction_that_says_nothing_is_bad_usage(plenary, debate, words):
    assert plenary("act", debate, "correct", *words).status == 2


def test_a_correction_of_nothing_is_refused(plenary, debate):
    told = plenary("act", debate, "correct", "entry=99", "at=10:10")
    assert (told.status, told.err) == (1, "There is no entry 99.\n")


def test_a_text_is_redacted(plenary, play, debate):
    play(("10:20", "announce", {"text": "The delegate of X is ill."}))
    assert plenary("act", debate, "redact", "entry=8", "reason=private").status == 0
    assert "ill" not in plenary("proceedings", debate).out
    assert b"is ill" not in debate.read_bytes()
    assert plenary("check", debate).status == 0
