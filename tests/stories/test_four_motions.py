"""The four procedural motions: who may speak on each, how it is put, and what follows once it is carried (R-1.10)."""

from __future__ import annotations

import pytest

from plenary.acts.procedure import decide_motion, move_motion, raise_point_of_order, speak_on_motion
from plenary.acts.requests import inscribe
from plenary.conduct.conduct import MOTIONS
from plenary.script.book import book
from plenary.script.proposing import next_lines
from tests.desks import refused, sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN


@pytest.fixture
def desk():
    desk = sitting_desk()
    desk.perform(inscribe, AUSTRIA)
    return desk


def said(desk):
    """Give what the Chair says now: the formula and the acts of its key."""
    now, just = desk.conference, desk.proceedings.entries[-1].facts
    lines = next_lines(now, desk.clock.now(), book("en"), just=just)
    return [(line.formula, *(deed.act.__name__ for deed in line.deeds)) for line in lines]


def gavel(desk, formula):
    """Enter what the key of a line enters."""
    now, just = desk.conference, desk.proceedings.entries[-1].facts
    lines = next_lines(now, desk.clock.now(), book("en"), just=just)
    for deed in next(line for line in lines if line.formula == formula and line.deeds).deeds:
        desk.perform(deed.act, **deed.arguments)


def moved(desk, motion, pro=(), contra=()):
    desk.clock.move(minutes=1)
    desk.perform(move_motion, motion, SUDAN)
    for side, speakers in (("for", pro), ("against", contra)):
        for each in speakers:
            desk.perform(speak_on_motion, each, side)


@pytest.mark.parametrize(
    ("motion", "pro", "contra"),
    [("suspend", 0, 0), ("adjourn", 0, 0), ("adjourn-debate", 2, 2), ("close-debate", 0, 2)],
)
def test_as_many_speak_as_the_rules_let_and_not_one_more(desk, motion, pro, contra):
    moved(desk, motion, (NIGERIA, MEXICO)[:pro], (NIGERIA, MEXICO)[:contra])
    for side in ("for", "against"):
        with refused("motion.spoken-on"):
            desk.perform(speak_on_motion, AUSTRIA, side)


@pytest.mark.parametrize("motion", MOTIONS)
def test_each_is_put_to_objections_or_to_the_vote_and_lost_when_equally_divided(desk, motion):
    moved(desk, motion)
    assert [line[0] for line in said(desk)][-2:] == ["F41", "F44"]
    desk.perform(decide_motion, "", 4, 4)
    assert desk.conference.conduct.carried == ""
    assert said(desk)[0] == ("F44-motion-lost",)
    # Nothing follows: the debate goes on where it was.
    assert said(desk)[1] == ("F14", "give_floor")


def test_a_suspended_meeting_goes_on_under_its_number(desk):
    moved(desk, "suspend")
    desk.perform(decide_motion, "carried")
    assert said(desk) == [("F25-open", "suspend")]
    gavel(desk, "F25-open")
    gavel(desk, "F26")
    assert [each.number for each in desk.conference.meetings.held] == [1]
    assert desk.conference.agenda.current == ("2",)
    assert said(desk)[0] == ("F14", "give_floor")


def test_an_adjourned_meeting_rises_and_the_next_has_a_new_number(desk):
    moved(desk, "adjourn")
    desk.perform(decide_motion, "", 7, 2, 1)
    assert said(desk)[:2] == [("F44-motion",), ("F27-today", "adjourn")]
    gavel(desk, "F27-today")
    gavel(desk, "F01")
    assert [each.number for each in desk.conference.meetings.held] == [1, 2]
    # Who was listed speaks at the next meeting.
    assert desk.conference.floor.lists["2"].requests[0].delegation == AUSTRIA


def test_after_the_debate_is_adjourned_the_next_item_is_taken_up(desk):
    moved(desk, "adjourn-debate", (NIGERIA,), (MEXICO,))
    desk.perform(decide_motion, "carried")
    assert said(desk)[0][1:] in [("take_up",), ("adjourn",)]
    gavel(desk, said(desk)[0][0])
    assert "2" not in desk.conference.agenda.current
    assert desk.conference.agenda.item("2").state == "interrupted"
    assert [each.delegation for each in desk.conference.floor.lists["2"].requests] == [AUSTRIA]


def test_after_the_debate_is_closed_the_list_is_and_who_waits_still_speaks(desk):
    moved(desk, "close-debate", (), (NIGERIA, MEXICO))
    desk.perform(decide_motion, "carried")
    assert said(desk) == [("F10", "close_list")]
    gavel(desk, "F10")
    assert desk.conference.floor.lists["2"].closed is not None
    with refused("list.closed-to-requests"):
        desk.perform(inscribe, NIGERIA)


def test_a_point_of_order_comes_before_any_of_them(desk):
    moved(desk, "close-debate")
    desk.perform(raise_point_of_order, NIGERIA)
    assert said(desk)[0] == ("F20",)
