"""Acts about what is handed out: every printing has its number, messages come and go."""

from __future__ import annotations

import pytest

from plenary.acts.lists import open_list
from plenary.acts.papers import message_chair, print_list
from tests.desks import new_desk, refused, sitting_desk


def opened():
    desk = sitting_desk()
    desk.perform(open_list)
    return desk


def test_printings_are_numbered_through_and_stay_printed():
    desk = opened()
    numbers = [desk.perform(print_list, for_=reader).facts[0].number for reader in ("podium", "booths")]
    desk.perform(message_chair, "Five minutes")
    desk.undo()
    desk.undo()
    assert numbers == [1, 2]
    assert desk.conference.notices.printed == 2


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"for_": "press"}, "word.unknown"),
        ({"copies": 0}, "number.negative"),
        ({"copies": 10_000}, "number.too-great"),
        ({"items": ("3",)}, "list.not-opened"),
    ],
)
def test_what_cannot_be_printed_is_refused(values, reason):
    with refused(reason):
        opened().perform(print_list, **values)


def test_an_empty_message_takes_the_message_away():
    desk = new_desk()
    desk.perform(message_chair, "The interpreters need a copy")
    assert desk.conference.notices.message == "The interpreters need a copy"
    desk.perform(message_chair, "")
    assert desk.conference.notices.message == ""
