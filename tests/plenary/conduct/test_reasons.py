"""Every reason for a no is a sentence, in words for people, that can be filled."""

from __future__ import annotations

import re

import pytest

from plenary.conduct.reasons import SENTENCES

EVERY = [
    (reason, each)
    for reason, said in SENTENCES.items()
    for each in ([said] if isinstance(said, str) else said)
]


@pytest.mark.parametrize(("reason", "sentence"), EVERY)
def test_a_reason_is_said_in_a_whole_sentence(reason, sentence):
    assert re.fullmatch(r"[a-z-]+\.[a-z-]+", reason)
    assert sentence[0].isupper() or sentence.startswith(("%(", "“"))
    assert sentence.endswith(".")


@pytest.mark.parametrize("sentence", [sentence for _, sentence in EVERY])
def test_the_places_to_be_filled_are_named(sentence):
    filled = re.sub(r"%\(\w+\)s", "", sentence)
    assert "%" not in filled
