"""One instant for every clock, at the instants at which one of them changes and at no other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.statements import pause_statement, resume_statement
from plenary.clock import HandClock
from plenary.tongue import Tongue
from tests.ui import scene
from ui.bridge import Bridge
from ui.models.faces import clock_face
from ui.text import wall_time
from ui.ticker import MINUTE, SECOND, Ticker, until_next

SHARES = st.timedeltas(timedelta(), timedelta(hours=9))
EN = Tongue("en")
HAIR = timedelta(microseconds=1)


def test_every_tick_says_what_the_clock_says(qtbot):
    clock = HandClock(scene.at(10, 0))
    ticker = Ticker(clock)
    with qtbot.waitSignal(ticker.ticked) as caught:
        ticker.tick()
    assert caught.args[0] == clock.instant


def test_it_begins_at_once_and_goes_on_until_stopped(qtbot):
    clock, said = HandClock(scene.at(10, 0) - timedelta(milliseconds=5)), []
    ticker = Ticker(clock)
    ticker.ticked.connect(said.append)
    ticker.start()
    assert len(said) == 1
    qtbot.waitUntil(lambda: len(said) > 2)
    ticker.stop()
    assert not ticker._timer.isActive()


@given(now=SHARES, begun=SHARES, offset=SHARES)
def test_the_next_tick_is_where_a_clock_changes_and_none_changes_before(now, begun, offset):
    noon = scene.at(12, 0)
    wait = until_next(noon + now, noon + begun, offset)
    assert timedelta() < wait <= SECOND

    def shown(instant):
        return (instant - noon - begun) // SECOND, (instant - noon + offset) // MINUTE

    assert shown(noon + now) == shown(noon + now + wait - HAIR)
    assert shown(noon + now) != shown(noon + now + wait)


@pytest.fixture(scope="module")
def resumed() -> Iterator[Bridge]:
    """A desk at which somebody speaks again, whose seconds do not begin with those of the wall."""
    desk = scene.debated()
    desk.perform(pause_statement)
    desk.clock.move(seconds=3.4)
    desk.perform(resume_statement)
    bridge = Bridge(desk)
    yield bridge
    bridge.close()


@given(into=st.integers(0, 200_000))
def test_between_two_ticks_no_clock_of_a_meeting_changes(resumed, into):
    ticker, conference = Ticker(resumed.clock, resumed), resumed.conference
    # Half a millisecond keeps off the change itself, which belongs to both seconds.
    now = resumed.clock.now() + timedelta(milliseconds=into + 0.5)

    def shown(instant):
        return clock_face(conference, instant), wall_time(conference.body.local(instant), EN)

    wait = until_next(now, *ticker._beat())
    assert shown(now) == shown(now + wait - HAIR)
    assert shown(now) != shown(now + wait + HAIR)
