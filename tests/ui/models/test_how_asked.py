"""What is typed after a name: the capacity in any language, and when it was asked by the clock of the room."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.models.how_asked import AS, capacity_of, how_asked

NOW = scene.at(16, 21)


def asked(typed):
    return how_asked(typed, scene.opened().conference, NOW)


@pytest.mark.parametrize(
    ("typed", "who", "capacity"),
    [
        ("unodc as secretariat", "unodc", "secretariat"),
        ("autriche comme intervenant", "autriche", "panellist"),
        ("austria as personal", "austria", "personal"),
        ("奥地利作为主旨", "奥地利", "keynote"),
        ("nigeria as good as it gets", "nigeria as good as it gets", ""),
        ("nigeria for G77", "nigeria for G77", ""),
    ],
)
def test_the_capacity_is_said_after_the_name(typed, who, capacity):
    assert (asked(typed).who, asked(typed).capacity) == (who, capacity)


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_capacity_is_known_in_each_language(code):
    assert {capacity_of(Tongue(code).text(words)) for words in AS.values()} == set(AS)


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("colombia at 11.52", scene.at(11, 52)),
        ("colombia 15.40", scene.at(15, 40)),
        ("colombia at 3.40", scene.at(15, 40)),
        ("colombie à 10h05", scene.at(10, 5)),
    ],
)
def test_the_time_of_the_request_is_the_last_that_the_clock_showed(typed, when):
    assert (asked(typed).requested, asked(typed).who) == (when, typed.split()[0])


@pytest.mark.parametrize("typed", ["colombia at 17.00", "colombia at 9.99", "colombia at 25.00", "16.00"])
def test_a_time_that_has_not_come_is_part_of_the_name(typed):
    assert asked(typed) == how_asked(typed.strip(), scene.opened().conference, NOW)
    assert asked(typed).requested is None


@given(st.text(max_size=40))
def test_nobody_asks_in_the_future_whatever_is_typed(typed):
    found = how_asked(typed, CONFERENCE, NOW)
    assert found.requested is None or found.requested <= NOW
    assert len(found.who) <= len(typed)


CONFERENCE = scene.opened().conference
