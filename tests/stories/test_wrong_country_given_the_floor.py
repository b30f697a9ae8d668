"""The wrong country was given the floor: the other one speaks, the clock has run on, nobody loses its turn."""

from __future__ import annotations

import pytest

from plenary.acts.meetings import adjourn
from plenary.acts.statements import end_statement, give_floor, replace_speaker
from plenary.facts.floor import StatementEnded
from plenary.refusal import Refusal
from tests.stories.telling import elapsed, inscribed, reopened, speaking, speaks, spoken, waiting

AUSTRIA, AUSTRALIA, NORWAY = "state:AT", "state:AU", "state:NO"


def test_while_it_speaks_one_act_mends_it_on_the_same_clock(open_desk):
    # Given Austria on the screens while Australia speaks,
    inscribed(open_desk, AUSTRIA, AUSTRALIA, NORWAY)
    open_desk.perform(give_floor)
    open_desk.clock.move(seconds=41)
    # when the officer names the one that speaks,
    open_desk.perform(replace_speaker, AUSTRALIA)
    # then the clock has run on, and Austria stands first again.
    assert (speaking(open_desk), elapsed(open_desk)) == (AUSTRALIA, 41)
    assert waiting(open_desk) == [AUSTRIA, NORWAY]
    open_desk.clock.move(minutes=3)
    open_desk.perform(end_statement)
    assert spoken(open_desk) == [(AUSTRALIA, 221)]
    assert speaks(open_desk, minutes=4) == AUSTRIA


def test_the_one_that_speaks_need_not_have_been_inscribed(open_desk):
    inscribed(open_desk, AUSTRIA)
    open_desk.perform(give_floor)
    open_desk.perform(replace_speaker, AUSTRALIA)
    assert (speaking(open_desk), waiting(open_desk)) == (AUSTRALIA, [AUSTRIA])


def test_naming_the_one_on_the_screens_changes_nothing(open_desk):
    inscribed(open_desk, AUSTRIA)
    open_desk.perform(give_floor)
    with pytest.raises(Refusal, match=r"act\.changes-nothing"):
        open_desk.perform(replace_speaker, AUSTRIA)


def test_it_can_be_taken_back(open_desk):
    inscribed(open_desk, AUSTRIA, AUSTRALIA)
    open_desk.perform(give_floor)
    before = open_desk.conference
    open_desk.perform(replace_speaker, AUSTRALIA)
    open_desk.undo()
    assert open_desk.conference == before


def test_noticed_in_the_evening_the_entry_is_corrected_and_what_followed_with_it(open_desk):
    # Given a statement that stands under Austria's name when the meeting has risen,
    inscribed(open_desk, AUSTRIA, AUSTRALIA)
    request = open_desk.conference.floor.lists["2"].requests[1].id
    given_to = open_desk.perform(give_floor)
    open_desk.clock.move(minutes=4)
    ended = open_desk.perform(end_statement)
    open_desk.perform(adjourn)
    # when the entry is corrected,
    open_desk.correct(given_to.id, "Australia spoke", give_floor, request)
    # then the statement is Australia's, its end says so too, and Austria still waits.
    assert spoken(open_desk) == [(AUSTRALIA, 240)]
    (fact,) = open_desk.proceedings.marks.effective(open_desk.proceedings.entry(ended.id))
    assert isinstance(fact, StatementEnded)
    assert fact.delegation == AUSTRALIA
    assert waiting(open_desk) == [AUSTRIA]
    assert reopened(open_desk).conference == open_desk.conference
