"""The ribbon of the time ahead tells its hours in one form."""

from __future__ import annotations

import pytest

from plenary.measure.forecast import forecast
from plenary.tongue import Tongue
from tests.ui import scene
from ui.models.ahead import ribbon


@pytest.mark.parametrize(
    ("code", "said"),
    [("en", "6\u00a0p.m."), ("fr", "18\u00a0h\u00a000"), ("ru", "18:00"), ("zh", "6:00"), ("es", "18.00")],
)
def test_the_end_of_the_services_is_told_as_the_hours_beside_it(code, said):
    desk = scene.debated()
    made = ribbon(desk.conference, forecast(desk.conference, desk.clock.now()), Tongue(code))
    assert made.marks[-1].time == said
