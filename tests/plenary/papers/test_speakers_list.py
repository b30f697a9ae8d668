"""The list of speakers shows each reader what that reader needs, and the room nothing internal."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from plenary.papers import docx, pdf
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import Paragraph, Table, plain
from plenary.papers.views.speakers import READERS
from tests.plenary.papers.reading_back import one_line, opened, pdf_text
from tests.plenary.papers.samples import LIST, entry


def lines(view):
    return [plain(block.text) for block in speakers_list(view).blocks if isinstance(block, Paragraph)]


def table(view):
    found = [block for block in speakers_list(view).blocks if isinstance(block, Table)]
    return [[plain(cell) for cell in row] for row in found[0].rows] if found else []


def for_(readers, **changes):
    return replace(LIST, readers=readers, **changes)


@pytest.mark.parametrize("readers", READERS)
def test_every_printing_has_its_number_and_time(readers):
    paper = speakers_list(for_(readers))
    assert "List 7, 4.21 p.m." in plain(paper.corner[2])
    assert paper.furniture.running == "List 7, 4.21 p.m."
    assert plain(paper.corner[1]) == "Vienna, 1 October 2009, 2nd meeting"


@pytest.mark.parametrize("readers", READERS)
def test_every_reader_sees_everybody_in_order_with_the_group_spoken_for(readers):
    assert [row[1] for row in table(for_(readers))] == [
        "Sudan (on behalf of the Group of 77 and China)",
        "Mexico",
        "Venezuela (Bolivarian Republic of)",
    ]
    assert [row[0] for row in table(for_(readers))] == ["1.", "2.", "3."]


def test_the_podium_sees_who_speaks_and_who_was_passed_over():
    assert [row[2] for row in table(for_("podium"))] == [
        "Ms. Amna Hassan, Minister of Justice",
        "",
        "passed over",
    ]


def test_the_booths_see_languages_and_texts():
    assert [row[3:] for row in table(for_("booths"))] == [
        ["A", "A E text received, read verbatim"],
        ["S", "no text"],
        ["", "no text"],
    ]


def test_a_text_may_be_checked_against_delivery_or_have_no_known_language():
    entries = (
        entry("Mexico", received=True, delivery="check-against-delivery"),
        entry("Cuba", received=True, texts=("es",)),
    )
    rows = table(for_("booths", entries=entries))
    assert [row[4] for row in rows] == ["text received, check against delivery", "S text received"]


def test_the_room_sees_nothing_internal():
    view = for_("room")
    words = one_line(pdf_text(pdf.render(speakers_list(view))))
    for internal in ("Amna", "Minister", "passed over", "Marked", "No longer on", "text"):
        assert internal not in words
    runs = [
        run
        for block in speakers_list(view).blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        for run in cell
    ]
    assert not any(run.changed for run in runs)


def test_what_changed_since_the_last_printing_is_marked_and_said():
    paper = speakers_list(LIST)
    rows = next(block for block in paper.blocks if isinstance(block, Table)).rows
    assert [any(run.changed for cell in row for run in cell) for row in rows] == [False, True, False]
    assert "Marked: new, moved or changed since List 6." in lines(LIST)
    assert "No longer on the list since List 6: Canada." in lines(LIST)


def test_a_first_printing_speaks_of_no_changes_and_an_equal_one_says_so():
    assert not any("since" in line for line in lines(replace(LIST, previous=0)))
    same = replace(LIST, gone=(), entries=(entry("Mexico"),))
    assert "Nothing has changed since List 6." in lines(same)


@pytest.mark.parametrize(
    ("standing", "closes", "line"),
    [
        ("open", None, "The list is open"),
        ("closing", LIST.closes, "The list is open; it will be closed at 5 p.m."),
        (
            "closing",
            datetime(2009, 10, 2, 10, tzinfo=UTC),
            "The list is open; it will be closed at 10 a.m. on 2 October",
        ),
        ("closed", LIST.closes, "The list was closed at 5 p.m."),
        ("exhausted", None, "The list is exhausted"),
    ],
)
def test_the_state_of_the_list_is_said(standing, closes, line):
    assert lines(replace(LIST, standing=standing, closes=closes))[0] == line


def test_a_time_that_has_come_closes_nothing_and_is_not_said_to_come():
    said = lines(replace(LIST, standing="closing", due=True))
    assert said[0] == "The list is open; it was to be closed at 5 p.m."


def test_limits_and_the_floor_are_said():
    assert lines(LIST)[1:3] == ["Time limits: groups 7 minutes; States 5 minutes", "Has the floor: Egypt"]


def test_bands_are_ruled_and_an_empty_list_says_so():
    found = next(block for block in speakers_list(LIST).blocks if isinstance(block, Table))
    assert found.ruled == frozenset({1})
    assert "No delegation is waiting to speak." in lines(replace(LIST, entries=()))


def test_the_list_opens_as_an_editable_file():
    cells = [
        [cell.text for cell in row.cells] for row in opened(docx.render(speakers_list(LIST))).tables[0].rows
    ]
    assert cells[1][:2] == ["1.", "Sudan (on behalf of the Group of 77 and China)"]
