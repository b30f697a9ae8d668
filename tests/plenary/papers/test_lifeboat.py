"""The lifeboat says who has the floor since when, and how much of the time is left, in every language."""

from __future__ import annotations

import pytest

from plenary.acts.procedure import raise_point_of_order
from plenary.acts.requests import inscribe, pass_over
from plenary.acts.statements import give_floor
from plenary.papers.lifeboat import lifeboat
from plenary.papers.tree import Paragraph, Table, plain
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import sitting_desk


def lines(desk, code="en"):
    """Give the lines of the first page as they are read."""
    paper = lifeboat(desk.proceedings, Tongue(code), desk.clock.now())
    return ["".join(run.text for run in each.text) for each in paper.blocks if isinstance(each, Paragraph)]


@pytest.fixture
def desk():
    """Give a desk at which Chile was given the floor for a group of seven minutes."""
    desk = sitting_desk()
    desk.perform(inscribe, "state:CL", on_behalf_of=("group:GRULAC",))
    desk.perform(give_floor)
    return desk


def test_who_has_the_floor_since_when_and_what_is_left(desk):
    desk.clock.move(minutes=4, seconds=30)
    assert "Has the floor: Chile, Group of Latin American and Caribbean States" in lines(desk)
    assert "Since 10 a.m., time left: 2 min 30 s of 7 min" in lines(desk)


def test_what_was_spoken_beyond_the_limit(desk):
    desk.clock.move(minutes=7, seconds=41)
    assert "Since 10 a.m., over time by 41 s, beyond 7 min" in lines(desk)


def test_while_a_point_of_order_is_heard_the_clock_stands_and_the_point_is_told(desk):
    desk.clock.move(minutes=2)
    desk.perform(raise_point_of_order, "state:EG")
    desk.clock.move(minutes=2)
    assert "Since 10 a.m., time left: 5 min of 7 min, clock stopped" in lines(desk)
    assert "Point of order raised by Egypt at 10.02 a.m., not yet ruled on" in lines(desk)


@pytest.mark.parametrize("code", LANGUAGES)
def test_in_every_language_nothing_is_left_unsaid(desk, code):
    desk.clock.move(minutes=8)
    desk.perform(raise_point_of_order, "state:EG")
    told = lines(desk, code)
    assert not [each for each in told if "%(" in each]
    assert code == "en" or "Since" not in " ".join(told)


def test_who_was_passed_over_is_known_to_whoever_goes_on_with_the_list(desk):
    for each in ("state:SN", "state:PE"):
        desk.perform(inscribe, each)
    (asked,) = desk.conference.floor.waiting_of("state:SN")
    desk.perform(pass_over, asked.id)
    paper = lifeboat(desk.proceedings, Tongue("en"), desk.clock.now())
    waiting = next(each for each in paper.blocks if isinstance(each, Table))
    assert {plain(row[1]) for row in waiting.rows} == {"Peru", "Senegal, passed over"}
