"""Footnotes of the annotations stay in the meeting file, and stand in the report where its words call them."""

from __future__ import annotations

import io

import pytest
from lxml import etree

from plenary.acts.revision import revise
from plenary.archive.wire import raised
from plenary.fact import ItemNumber
from plenary.intake.entering import provisional
from plenary.papers import akn
from plenary.papers.report.notes import Notes
from plenary.papers.tree import Paragraph, Run, plain
from plenary.papers.writers import render
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.gazetteers import HEAD, desk_of, paper, reading_of
from tests.plenary.papers.reading_back import part, pdf_text

AGENDA = f"""{HEAD}In its decision 4/3¹ the Conference decided to keep the Committee.

2. Place names

The needs were identified in the reports² before the Committee.

Documentation

Note by the Secretariat on place names (MA/2012/2)

¹ MA/2008/19, chapter I.
² MA/2005/2/Rev.2 and MA/2005/3.
"""
KEY = "introduction.mandate.1"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def reading(tmp_path):
    return reading_of(tmp_path, en=AGENDA)


@pytest.fixture
def desk(reading):
    return desk_of(reading)


def stated(drawn_up):
    return next(block for block in drawn_up.blocks if isinstance(block, Paragraph) and block.key == KEY)


def test_they_stay_in_the_meeting_file_with_their_marks(desk):
    notes = {item.number: item.notes for item in desk.conference.agenda.items}
    assert notes == {
        "1": (("1", "MA/2008/19, chapter I."),),
        "2": (("2", "MA/2005/2/Rev.2 and MA/2005/3."),),
    }


def test_a_revision_that_annotates_an_item_anew_brings_its_own_notes(desk, reading):
    first, second = provisional(reading).items
    changed = (
        provisional(reading)
        .items[0]
        .__class__(
            ItemNumber("1"),
            first.titles,
            annotation="In its decision 5/1³ it went on.",
            notes=(("3", "MA/2010/1."),),
        )
    )
    new = provisional(reading)
    desk.perform(
        revise,
        new.__class__(
            **{name: getattr(new, name) for name in new.__struct_fields__} | {"items": (changed, second)}
        ),
    )
    notes = {item.number: item.notes for item in desk.conference.agenda.items}
    assert notes == {"1": (("3", "MA/2010/1."),), "2": (("2", "MA/2005/2/Rev.2 and MA/2005/3."),)}


def test_a_line_of_an_old_file_has_none():
    old = {"number": "1", "titles": [], "parent": None, "annotation": ""}
    assert raised("item.listed", 1, old)["notes"] == []
    assert raised("agenda.revised", 1, {"listed": [old]})["listed"][0]["notes"] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_quoted_mandate_calls_its_footnote_in_every_language_and_writer(code, desk):
    drawn_up = paper(desk, code)
    (note,) = [run.note for run in stated(drawn_up).text if run.note]
    assert note.mark == "1"
    assert plain(note.text).lstrip("\u2066").startswith("MA/2008/19, chapter I.")
    assert "¹" not in plain(stated(drawn_up).text)
    written = part(render(drawn_up, ".docx"), "word/footnotes.xml")
    assert "MA/2008/19, chapter I." in "".join(each.text or "" for each in written.iter(f"{W}t"))
    assert "MA/2008/19, chapter I." in pdf_text(render(drawn_up, ".pdf"))
    document = etree.parse(io.BytesIO(akn.render(drawn_up)))
    (told,) = document.iterfind(".//{*}paragraph//{*}authorialNote")
    assert "MA/2008/19, chapter I." in "".join(told.itertext())


def test_a_raised_figure_that_calls_nothing_stays_and_notes_are_numbered_as_they_are_called():
    notes = Notes({"7": "A/1.", "2": "See the report."}, "en", Tongue("fr"))
    told = notes.hang(Paragraph((Run("Seen² on 5 km² and⁷ more⁵.", language="en"),)))
    assert plain(told.text) == "Seen on 5 km² and more⁵."
    assert [(run.note.mark, plain(run.note.text)) for run in told.text if run.note] == [
        ("1", "See the report. [à\u00a0traduire]"),
        ("2", "A/1."),
    ]
