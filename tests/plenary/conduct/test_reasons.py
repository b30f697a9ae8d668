"""Every reason for a no is a sentence, in words for people, that can be filled."""

from __future__ import annotations

import re

import pytest

from plenary.conduct.reasons import SENTENCES


@pytest.mark.parametrize("reason", SENTENCES)
def test_a_reason_is_said_in_a_whole_sentence(reason):
    sentence = SENTENCES[reason]
    assert re.fullmatch(r"[a-z-]+\.[a-z-]+", reason)
    assert sentence[0].isupper() or sentence.startswith(("%(", "“"))
    assert sentence.endswith(".")


@pytest.mark.parametrize("reason", SENTENCES)
def test_the_places_to_be_filled_are_named(reason):
    filled = re.sub(r"%\(\w+\)s", "", SENTENCES[reason])
    assert "%" not in filled
