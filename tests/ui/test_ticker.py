"""One instant for every clock, about five times a second."""

from __future__ import annotations

from plenary.clock import HandClock
from tests.ui import scene
from ui.ticker import EVERY, Ticker


def test_every_tick_says_what_the_clock_says(qtbot):
    clock = HandClock(scene.at(10, 0))
    ticker = Ticker(clock)
    with qtbot.waitSignal(ticker.ticked) as caught:
        ticker.tick()
    assert caught.args[0] == clock.instant


def test_it_begins_at_once_and_goes_on_until_stopped(qtbot):
    ticker, said = Ticker(HandClock(scene.at(10, 0))), []
    ticker.ticked.connect(said.append)
    ticker.start()
    assert len(said) == 1
    qtbot.waitUntil(lambda: len(said) > 2, timeout=20 * EVERY)
    ticker.stop()
    assert not ticker._timer.isActive()
