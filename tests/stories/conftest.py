"""A desk at ten o'clock in Vienna, and the meeting that each story begins with."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.meetings import call_to_order
from tests.desks import new_desk, sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN, UNODC, inscribed


@pytest.fixture
def desk():
    """Give a desk with the agenda read and no meeting open."""
    return new_desk()


@pytest.fixture
def open_desk(desk):
    """Give a desk whose first meeting considers item 2."""
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    return desk


@pytest.fixture
def voting_desk():
    """Give a desk whose meeting sits, with four States in the room and an entity that has no vote."""
    desk = sitting_desk()
    inscribed(desk, SUDAN, NIGERIA, MEXICO, AUSTRIA, UNODC)
    return desk
