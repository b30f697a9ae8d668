"""What an undo would undo is said in a few words, of facts that there are and of what they tell."""

from __future__ import annotations

import re

import pytest

from plenary.acts.meetings import set_public
from plenary.acts.roster import mark_present
from plenary.fact import KINDS, DelegationCode
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.ui import scene
from ui.bridge import record_of
from ui.models.doneness import DEEDS, undo_words


@pytest.mark.parametrize("kind", DEEDS)
def test_a_deed_is_said_of_what_its_fact_tells(kind):
    told = set(re.findall(r"%\((\w+)\)s", DEEDS[kind]))
    assert told <= set(KINDS[kind].__struct_fields__)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "the meeting went on in private"),
        ("fr", "les travaux se sont poursuivis en séance privée"),
        ("zh", "会议转为非公开举行"),
    ],
)
def test_a_deed_without_words_of_its_own_is_said_by_its_sentence_as_after_a_colon(code, said):
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), set_public, public=False)
    assert undone_next(desk, code) == said


@pytest.mark.parametrize(
    ("code", "said"), [("en", "Mexico was marked present"), ("fr", "présence notée\u00a0: le Mexique")]
)
def test_a_name_keeps_its_capital_where_the_sentence_begins_with_it(code, said):
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), mark_present, DelegationCode("state:MX"))
    assert undone_next(desk, code) == said


def undone_next(desk, code):
    record = record_of(desk)
    return undo_words(record.undo, record, Speech(Tongue(code), desk.conference))
