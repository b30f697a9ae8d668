"""What nobody holds any more goes between two acts, on the thread of the windows."""

from __future__ import annotations

import gc
import weakref
from threading import Thread, current_thread

import pytest

from plenary.acts.statements import pause_statement, resume_statement
from tests.ui import scene
from ui.bridge import Bridge


class Ring:
    """Holds itself, as widgets and what they call do: only the collector finds it when it is let go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def by_hand():
    """Let the interpreter collect nothing by itself."""
    kept = gc.get_threshold()
    gc.disable()
    yield
    gc.set_threshold(*kept)
    gc.enable()


@pytest.fixture
def bridge():
    made = Bridge(scene.debated())
    yield made
    made.close()


def _noted(ring: Ring, on: list[Thread]) -> None:
    weakref.finalize(ring, lambda: on.append(current_thread()))


@pytest.mark.usefixtures("by_hand")
def test_what_nobody_holds_goes_after_an_act(bridge, qtbot):
    on: list[Thread] = []
    _noted(Ring(), on)
    bridge.perform(pause_statement)
    qtbot.waitUntil(lambda: bool(on))
    assert on == [current_thread()]


@pytest.mark.usefixtures("by_hand")
def test_what_was_held_for_long_goes_too(bridge, qtbot):
    on: list[Thread] = []
    ring = Ring()
    _noted(ring, on)
    gc.collect()
    del ring
    gc.set_threshold(20_000, 10, 1)
    acts = (pause_statement, resume_statement) * 3
    for act in acts:
        counted = gc.get_count()[2]
        bridge.perform(act)
        qtbot.waitUntil(lambda counted=counted: gc.get_count()[2] != counted)
        if on:
            break
    assert on == [current_thread()]
