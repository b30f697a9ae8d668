"""Every doubt says what is not sure and what is proposed, in six languages."""

from __future__ import annotations

import re

import pytest

from plenary.intake.doubt_sentences import SENTENCES
from plenary.tongue import LANGUAGES, Tongue


@pytest.mark.parametrize("code", SENTENCES)
def test_a_doubt_comes_with_a_proposal_in_every_language(code):
    text, proposal = SENTENCES[code]
    assert proposal
    facts = dict.fromkeys(re.findall(r"%\((\w+)\)s", text + proposal), "7")
    for language in set(LANGUAGES) - {"en"}:
        for sentence in (text, proposal):
            assert Tongue(language).text(sentence, **facts) != sentence % facts
