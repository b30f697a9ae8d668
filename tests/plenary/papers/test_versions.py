"""An agenda read in several languages joins into one: the report has its names and titles in each of them."""

from datetime import UTC, datetime

import pytest

from plenary.acts.opening import open_conference
from plenary.acts.report import write_placeholder
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.intake.agendas import read
from plenary.intake.entering import announced_at, provisional
from plenary.papers.draft_report import draft_report
from plenary.papers.tree import SubParagraphs, plain
from plenary.papers.view_of import report_view
from plenary.tongue import Tongue
from tests.plenary.papers.plays import in_french

ENGLISH = """United Nations

Conference on Maps

Distr.: General
14 August 2012

Original: English

Committee on Gazetteers

Geneva, 1-2 October 2012

Provisional agenda and annotations

1. Opening of the meeting.
2. Place names.

Annotations

1. Opening of the meeting

The meeting will be opened on Monday, 1 October 2012, at 10 a.m.

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
    paths = []
    for name, words in (("agenda.txt", ENGLISH), ("agenda.fr.txt", FRENCH)):
        paths.append(tmp_path / name)
        paths[-1].write_text(words, encoding="utf-8")
    reading = read(paths)
    clock = HandClock(announced_at(reading, "Europe/Vienna", datetime(2012, 9, 1, tzinfo=UTC)))
    made = Desk(MemoryArchive(clock=clock), clock)
    made.perform(open_conference, provisional(reading), "custom", "Europe/Vienna")
    return made


def paper(desk, code):
    return draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))


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
        "Report of the Secretary-General on maps [à traduire] (MA/2012/3).",
    ]
    english = paper(desk, "en")
    assert english.masthead.organ == "Conference on Maps"
    assert documents(english)[0] == "Note by the Secretariat on place names (MA/2012/2);"


def test_a_version_that_was_not_read_is_marked_throughout(desk):
    assert plain(paper(desk, "ru").corner[0]) == "Committee on Gazetteers [подлежит переводу]"


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
