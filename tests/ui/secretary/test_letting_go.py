"""A meeting that was closed leaves nothing behind: its windows, its bridge and its ticker are let go."""

from __future__ import annotations

import gc
import weakref

import pytest

from tests.ui import scene


@pytest.mark.parametrize("place", ["at_desk", "at_station"])
def test_a_window_that_was_closed_is_let_go_with_its_meeting(place, request):
    sit = request.getfixturevalue(place)
    before = [weakref.ref(each) for each in _whole(sit(scene.debated()))]
    sit(scene.prepared())
    gc.collect()
    assert [each() for each in before] == [None] * len(before)


def _whole(officer):
    window = officer.window
    parts = [officer.bridge, officer.ticker, window, window.desk, window.hand]
    return parts if officer.station is None else [*parts, officer.station, officer.station.halls]
