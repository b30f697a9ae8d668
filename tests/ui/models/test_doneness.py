"""What an undo would undo is said in a few words, of facts that there are and of what they tell."""

from __future__ import annotations

import re

import pytest

from plenary.acts.meetings import set_public
from plenary.acts.requests import inscribe
from plenary.fact import KINDS, DelegationCode
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.bridge import record_of
from ui.models.doneness import DEEDS, undo_words


@pytest.mark.parametrize("kind", DEEDS)
def test_a_deed_is_said_of_what_its_fact_tells(kind):
    told = set(re.findall(r"%\((\w+)\)s", DEEDS[kind]))
    assert told <= set(KINDS[kind].__struct_fields__)


def undone_next(desk, code="en"):
    record = record_of(desk)
    return undo_words(record.undo, record, Speech(Tongue(code), desk.conference))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "struck: The floor was given to the Sudan"),
        ("fr", "biffé\u00a0: Parole donnée\u00a0: Soudan"),
    ],
)
def test_a_deed_without_words_of_its_own_is_said_by_its_sentence_as_after_a_colon(code, said):
    desk = scene.debated()
    desk.strike(record_of(desk).undo.id, "a slip")
    assert undone_next(desk, code) == said


IMPORTED = {
    *(
        "agenda.amended",
        "agenda.revised",
        "body.named",
        "body.redacted",
        "conference.announced",
        "document.revised",
    ),
    *("item.listed", "list.printed", "role.taken", "rules.chosen", "slot.revised"),
    *("entry.corrected", "entry.restored", "entry.struck"),
}
"""What comes in with a document, is not undone, or mends and is said by what it mends."""


def test_whatever_an_officer_does_has_a_deed_of_its_own():
    assert set(KINDS) - set(DEEDS) == IMPORTED


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", sorted(IMPORTED))
def test_no_sentence_that_goes_on_after_a_colon_begins_with_a_name(kind, code):
    """It begins with a small letter there, which no name may."""
    fact, tongue = KINDS[kind], Tongue(code)
    assert not fact.SAYS_SEVERAL
    assert re.match(r"\w", tongue.text(fact.SAYS))


@pytest.mark.parametrize("public", [True, False])
def test_to_go_on_in_private_and_in_public_are_two_deeds(public):
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), set_public, public=False)
    if public:
        scene.do(desk, scene.at(16, 22), set_public, public=True)
    assert undone_next(desk) == ("went on in public" if public else "went on in private")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "inscribed Sweden for a right of reply"),
        ("es", "inscripción para el derecho de respuesta (Suecia)"),
        ("ru", "запись для ответа (Швеция)"),
    ],
)
def test_an_inscription_for_a_reply_is_told_from_one_on_the_main_list(code, said):
    desk = scene.debated()
    desk.perform(inscribe, DelegationCode("state:SE"), desk.conference.agenda.current, "reply")
    assert undone_next(desk, code) == said
