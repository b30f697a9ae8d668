"""The checklist: what was seen to belongs to its meeting, and a stroke takes it back."""

from __future__ import annotations

import pytest

from plenary.acts.checklist import note_check
from plenary.acts.meetings import adjourn
from plenary.agenda.checklist import USUAL
from plenary.sentence import Speech
from plenary.terms import CHECKS
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk, refused, sitting_desk


def done(desk, slot):
    return {check: each.done for check, each in desk.conference.checklist.of(slot).items()}


def test_a_check_belongs_to_the_meeting_that_sits_and_then_to_the_next():
    desk = sitting_desk()
    first, second = (slot.id for slot in desk.conference.programme.slots[:2])
    desk.perform(note_check, "quorum")
    desk.perform(adjourn)
    desk.perform(note_check, "nameplates")
    assert done(desk, first) == {"quorum": True}
    assert done(desk, second) == {"nameplates": True}


def test_what_was_noted_last_holds_and_a_stroke_takes_it_back():
    desk = sitting_desk()
    slot = desk.conference.programme.slots[0].id
    desk.perform(note_check, "water for the panel", done=False)
    desk.perform(note_check, "water for the panel")
    assert done(desk, slot) == {"water for the panel": True}
    desk.undo()
    assert done(desk, slot) == {"water for the panel": False}


@pytest.mark.parametrize(
    ("check", "more", "reason"), [(" ", {}, "text.empty"), ("quorum", {"slot": "never"}, "slot.unknown")]
)
def test_what_is_no_check_is_refused(check, more, reason):
    with refused(reason):
        new_desk().perform(note_check, check, **more)


def test_every_usual_check_has_its_words_in_six_languages():
    assert [each.check for each in USUAL] == list(CHECKS)
    said = {code: [Tongue(code).text(words) for words in CHECKS.values()] for code in LANGUAGES}
    for code, words in said.items():
        assert len(set(words)) == len(words)
        assert code == "en" or not set(words) & set(said["en"])


def test_it_is_said_in_one_sentence():
    desk = sitting_desk()
    entry = desk.perform(note_check, "quorum")
    assert (
        Speech(Tongue("en"), desk.conference).fact(entry.facts[-1])
        == "Seen to: the count of the States present."
    )
