"""Viewer, assistant, secretary: the desk keeps the roles apart, whichever key or command is tried (R-1.6)."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.lists import close_list, reopen_list, set_order
from plenary.acts.requests import inscribe, move, pass_over, swap, withdraw, yield_
from plenary.acts.statements import end_statement, give_floor
from plenary.proceedings.permitting import role_at
from tests.desks import refused
from tests.stories.telling import inscribed, speaking, waiting


@pytest.fixture
def listed(open_desk):
    """Give a desk with three States waiting, and their requests."""
    return open_desk, inscribed(open_desk, "state:NG", "state:MX", "state:SE")


def test_r_1_6_a_viewer_changes_nothing(listed):
    desk, (first, *_) = listed
    desk.take("viewer")
    before = desk.conference
    for act, arguments in ((inscribe, ("state:AU",)), (give_floor, (first,)), (close_list, ())):
        with refused("role.viewer"):
            desk.perform(act, *arguments)
    for mend in (desk.undo, desk.redo, lambda: desk.strike(2, "a slip")):
        with refused("role.viewer"):
            mend()
    assert desk.conference is before


def test_r_1_6_an_assistant_records_what_happens(listed):
    desk, _ = listed
    desk.take("assistant")
    inscribed(desk, "state:AU")
    desk.perform(give_floor)
    desk.perform(end_statement)
    desk.perform(pass_over, desk.conference.floor.lists["2"].requests[0].id)
    assert waiting(desk) == ["state:SE", "state:AU", "state:MX"]
    desk.undo()
    assert waiting(desk) == ["state:MX", "state:SE", "state:AU"]


def test_r_1_6_an_assistant_does_not_change_the_order_of_speakers(listed):
    desk, (first, second, third) = listed
    desk.perform(close_list)
    desk.take("assistant")
    tried = (
        (move, (third, first)),
        (swap, (first, second)),
        (yield_, (first, "state:AU")),
        (withdraw, (second,)),
        (set_order, ("banded",)),
        (reopen_list, ()),
        (give_floor, (third,)),
        (set_rule, ("replies.most", "1")),
    )
    for act, arguments in tried:
        with refused("role.assistant"):
            desk.perform(act, *arguments)
    assert waiting(desk) == ["state:NG", "state:MX", "state:SE"]
    assert speaking(desk) is None


def test_nor_by_way_of_mending_the_record(listed):
    desk, (first, _, third) = listed
    inscription = desk.proceedings.entries[-1]
    moved = desk.perform(move, third, first)
    desk.take("assistant")
    for mend in (
        desk.undo,
        lambda: desk.strike(moved.id, "not agreed"),
        lambda: desk.correct(inscription.id, "it moved", withdraw, first),
        lambda: desk.redact(inscription.id, "private"),
    ):
        with refused("role.assistant"):
            mend()


def test_who_worked_in_which_role_stands_in_the_record_and_is_not_undone(listed):
    desk, _ = listed
    entry = desk.take("assistant")
    assert (entry.act, entry.facts[0].role, desk.role) == ("take_role", "assistant", "assistant")
    desk.take("secretary")
    undone = desk.undo()
    assert undone.facts[0].entry < entry.id
    with refused("word.unknown"):
        desk.take("judge")
    assert desk.role == "secretary"


def test_each_officer_at_each_station_is_known_in_the_last_role(open_desk):
    assert role_at(open_desk.proceedings, "", "") == "secretary"
    open_desk.take("assistant")
    assert role_at(open_desk.proceedings, "", "") == "assistant"
    assert role_at(open_desk.proceedings, "", "somebody else") == "secretary"
