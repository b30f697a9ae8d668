"""The chair's screen tells when the list ends at the pace of the meeting, as the officer's window does."""

from __future__ import annotations

import pytest

from plenary.acts.statements import end_statement, give_floor
from plenary.measure.forecast import pace
from tests.ui import scene
from ui.bridge import Bridge
from ui.hall.screens import Screens
from ui.models.ahead import ahead_lines, pace_of
from ui.models.foreseen import foreseen
from ui.podium.chair import ChairScreen
from ui.settings import Settings
from ui.theme import ENGLISH
from ui.ticker import Ticker


@pytest.mark.usefixtures("qapp")
def test_the_list_ends_for_the_chair_when_it_ends_for_the_officer(tmp_path):
    desk = scene.debated()
    while pace(desk.conference) is None:
        desk.clock.move(minutes=2)
        desk.perform(end_statement)
        desk.perform(give_floor)
    bridge = Bridge(desk)
    chair = ChairScreen(bridge, Ticker(desk.clock, bridge), Screens(), Settings.scratch(tmp_path), ENGLISH)
    now = desk.clock.now()
    ahead = foreseen(desk.conference, now, pace_of(desk.conference))
    ends = ahead_lines(desk.conference, ahead, ENGLISH)[0].value
    assert ends in chair.view(now).ahead[0]
    assert ends != ahead_lines(desk.conference, foreseen(desk.conference, now, 1.0), ENGLISH)[0].value
    chair.close()
    bridge.close()
