"""Every doubt says what is not sure and what is proposed, in six languages."""

from __future__ import annotations

import re

import pytest

from plenary.intake.doubt_sentences import ADVICE, SENTENCES
from plenary.intake.doubts import doubt
from plenary.tongue import LANGUAGES, Tongue


@pytest.mark.parametrize("code", SENTENCES)
def test_a_doubt_comes_with_a_proposal_in_every_language(code):
    text, proposal = SENTENCES[code]
    assert proposal
    facts = dict.fromkeys(re.findall(r"%\((\w+)\)s", text + proposal), "7")
    for language in set(LANGUAGES) - {"en"}:
        for sentence in (text, proposal):
            assert Tongue(language).text(sentence, **facts) != sentence % facts


def test_what_was_done_is_told_apart_from_what_is_to_be_done():
    done = ("It was ", "They were ", "The ", "Titles were ", "No meeting ")
    repaired = {"continued-in-same-slot"}
    assert set(SENTENCES) > ADVICE
    for code, (_, further) in SENTENCES.items():
        if code not in repaired:
            assert (code in ADVICE) is not further.startswith(done), code
            assert doubt(code).advises is (code in ADVICE)


def test_words_of_a_document_are_held_together_in_a_line_from_the_right():
    made = doubt("continued-in-same-slot", day="Thursday, 14 April", slot="3–6 p.m.", item="2")
    assert "\u2066Thursday, 14 April\u2069" in made.says(Tongue("ar"))
    assert "\u2066" not in made.says(Tongue("en"))
