"""What an undo would undo is said in a few words, of facts that there are and of what they tell."""

from __future__ import annotations

import re

import pytest

from plenary.fact import KINDS
from ui.models.doneness import DEEDS


@pytest.mark.parametrize("kind", DEEDS)
def test_a_deed_is_said_of_what_its_fact_tells(kind):
    told = set(re.findall(r"%\((\w+)\)s", DEEDS[kind]))
    assert told <= set(KINDS[kind].__struct_fields__)
