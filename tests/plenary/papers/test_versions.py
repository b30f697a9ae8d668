"""An agenda read in several languages joins into one: the report has its names and titles in each of them."""

import pytest

from plenary.acts.report import write_placeholder
from plenary.papers.tree import SubParagraphs, plain
from tests.plenary.papers.gazetteers import HEAD, desk_of, paper, reading_of
from tests.plenary.papers.plays import in_french

ENGLISH = f"""{HEAD}The meeting will be opened on Monday, 1 October 2012, at 10 a.m.

2. Place names

Documentation

Note by the Secretariat on place names (MA/2012/2)

Report of the Secretary-General on maps (MA/2012/3)
"""
FRENCH = """Nations Unies

Conférence sur les cartes

Distr. générale
14 août 2012
Français
Original : anglais

Comité des répertoires toponymiques

Genève, 1er et 2 octobre 2012

Ordre du jour provisoire annoté

1. Ouverture de la réunion.
2. Noms de lieux.

Annotations

1. Ouverture de la réunion

La réunion s’ouvrira le lundi 1er octobre 2012 à 10 heures.

2. Noms de lieux

Documentation

Note du Secrétariat sur les noms de lieux (MA/2012/2)
"""


@pytest.fixture
def desk(tmp_path):
    return desk_of(reading_of(tmp_path, en=ENGLISH, fr=FRENCH))


def documents(drawn_up):
    return [
        plain(item.text)
        for block in drawn_up.blocks
        if isinstance(block, SubParagraphs)
        for item in block.items
    ]


def test_names_of_the_body_and_titles_are_those_of_each_version(desk):
    french = paper(desk, "fr")
    assert french.masthead.organ == "Conférence sur les cartes"
    assert plain(french.corner[0]) == "Comité des répertoires toponymiques"
    assert documents(french) == [
        "Note du Secrétariat sur les noms de lieux (MA/2012/2)\u00a0;",
        "Report of the Secretary-General on maps [à\u00a0traduire] (MA/2012/3).",
    ]
    english = paper(desk, "en")
    assert english.masthead.organ == "Conference on Maps"
    assert documents(english)[0] == "Note by the Secretariat on place names (MA/2012/2);"


def test_a_version_that_was_not_read_is_marked_throughout(desk):
    assert plain(paper(desk, "ru").corner[0]) == "Committee on Gazetteers [подлежит\u00a0переводу]"


def test_a_title_is_translated_by_hand(desk):
    desk.perform(write_placeholder, "document.MA/2012/3", "Rapport sur les cartes", language="fr")
    assert documents(paper(desk, "fr"))[1] == "Rapport sur les cartes (MA/2012/3)."


def test_a_decision_is_translated_within_its_quotation_marks():
    play = in_french.__wrapped__()
    key = next(
        block.key
        for block in paper(play.desk, "en").blocks
        if getattr(block, "key", "").startswith("decision.") and block.key.endswith(".text")
    )
    play.do(write_placeholder, key, "The Committee requests the Secretariat to go on.", language="en")
    told = next(block for block in paper(play.desk, "en").blocks if getattr(block, "key", "") == key)
    assert plain(told.text) == "“The Committee requests the Secretariat to go on.”"
