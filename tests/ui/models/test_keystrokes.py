"""How many keys it takes to inscribe a State: over all of them, in every language, Enter included.

An officer types the word by which the State is known (``congo``, ``tanzanie``, ``كوريا``), not the official name from
its first letter on: for «République-Unie de Tanzanie» that would be thirteen keys.
"""

from __future__ import annotations

import re
import statistics

import pytest

from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.models.proposals import proposals, register

MEDIAN, WORST = 4, 6
"""The most keys at the median and at the 95th percentile."""
WORDS = re.compile(r"(?<=[\s(’'-])\w{4,}")


def begun(name):
    """Give the name from each of its words on."""
    return [name, *(name[found.start() :] for found in WORDS.finditer(name))]


def keys(conference, now, tongue, code, name):
    """Count the letters until the State is proposed first, and Enter."""
    for typed in range(1, len(name) + 1):
        found = proposals(name[:typed], conference, now, tongue)
        if found and found[0].delegation == code:
            return typed + 1
    return len(name) + 2


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_state_is_inscribed_by_few_keys(code):
    desk, tongue = scene.opened(), Tongue(code)
    conference, now = desk.conference, desk.clock.now()
    listed = register(conference, now)
    states = [each for each in listed if each.startswith("state:")]
    assert len(states) >= 193
    counts = sorted(
        min(keys(conference, now, tongue, state, each) for each in begun(listed.name(state, code)))
        for state in states
    )
    assert statistics.median(counts) <= MEDIAN
    assert counts[int(len(counts) * 0.95)] <= WORST
