"""What comes in later is ticked line by line, and entered as one entry."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.secretary.prepare import PreparePage

Control = Qt.KeyboardModifier.ControlModifier

PEOPLE = "Delegation,Name\nNigeira,Ada\nGhana,Kofi\nAtlantis,Zed\n"
REVISED = """Provisional agenda

1. Organizational matters
2. Review of technical assistance needs and priorities
3. Coordination among technical assistance providers
"""
REQUESTS = "Delegation,Agenda item\nSudan,2\nGhana,3\n"


@pytest.fixture
def page(early, qtbot, tmp_path):
    """Give the page, and a way to let it read a file."""
    window = early.window
    prepare = PreparePage(early.bridge, window.tongue, window.hand)
    window.show_page("prepare", prepare)
    panel = prepare.show_tab("incoming")

    def read(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        panel.ask = lambda *_asked: path
        before = panel.said.text()
        panel.open.click()
        qtbot.waitUntil(lambda: panel.said.text() not in (before, f"Reading {name}…"))
        return panel

    panel.fetch = read
    panel.officer = early
    return panel


def rows(panel):
    return [str(row) for row in panel.model.rows]


def test_participants_are_told_ticked_and_entered_as_one_entry(page):
    panel = page.fetch("people.csv", PEOPLE)
    assert rows(panel) == [
        "? row 2: “Nigeira” was read as Nigeria",
        "? row 4: nobody is called “Atlantis”; left out",
        "+ Nigeria, 1 person",
        "+ Ghana, 1 person",
    ]
    before = len(panel.bridge.record.entries)
    panel.list.setCurrentIndex(panel.model.index(2))
    panel.officer.press(Qt.Key.Key_Space)
    assert [row.taken for row in panel.model.rows] == [None, None, False, True]
    panel.officer.press(Qt.Key.Key_Return, Control)
    assert list(panel.officer.now.roster.seats) == ["state:GH"]
    assert len(panel.bridge.record.entries) == before + 1
    panel.bridge.undo()
    panel.officer.rest()
    assert not panel.officer.now.roster.seats


def test_a_line_that_is_only_told_cannot_be_ticked(page):
    panel = page.fetch("people.csv", PEOPLE)
    panel.turn(panel.model.index(0))
    assert panel.model.rows[0].taken is None


def test_a_revised_agenda_is_a_difference_line_by_line(page):
    panel = page.fetch("rev1.txt", REVISED)
    told = rows(panel)
    assert any(
        row.startswith("~ Item 2 is retitled: Review of technical assistance needs and priorities")
        for row in told
    )
    for place, row in enumerate(panel.model.rows):
        if not row.text.startswith("Item 2 is") and row.taken:
            panel.turn(panel.model.index(place))
    panel.enter.click()
    panel.officer.rest()
    agenda = panel.officer.now.agenda
    assert agenda.item("2").title("en") == "Review of technical assistance needs and priorities"
    assert len(agenda.items) == 7


AMENDED = """CTOC/COP/WG.2/2009/1/Rev.1

Geneva, 1-2 October 2009

Provisional agenda and annotations

1. Organizational matters:
(a) Opening of the meeting;
(b) Adoption of the agenda and organization of work.
3. Coordination among technical assistance providers
2. Review of technical assistance needs
4. Mobilization of resources
5. Adoption of the report of the Working Group on its meeting
"""


def test_the_head_is_ticked_field_by_field_and_the_order_by_itself(page):
    panel = page.fetch("rev1.txt", AMENDED)
    keys = [row.id for row in panel.model.rows]
    assert {"head/symbol", "head/place", "order"} <= set(keys)
    told = {row.id: row.text for row in panel.model.rows}
    assert told["head/symbol"] == "Symbol, until now not known: CTOC/COP/WG.2/2009/1/Rev.1"
    assert told["head/place"] == "Place: Geneva (until now: Vienna)"
    assert told["order"].startswith("The items stand in another order: 1, 1 (a), 1 (b), 3, 2, 4")
    before = len(panel.bridge.record.entries)
    for place, row in enumerate(panel.model.rows):
        if row.taken and row.id not in ("head/symbol", "order"):
            panel.turn(panel.model.index(place))
    panel.enter.click()
    panel.officer.rest()
    now = panel.officer.now
    assert (now.body.symbol, now.body.place) == ("CTOC/COP/WG.2/2009/1/Rev.1", "Vienna")
    assert [each.number for each in now.agenda.items if "(" not in each.number] == ["1", "3", "2", "4", "5"]
    assert len(panel.bridge.record.entries) == before + 1
    panel.bridge.undo()
    panel.officer.rest()
    assert [each.number for each in panel.officer.now.agenda.items if "(" not in each.number] == [
        "1",
        "2",
        "3",
        "4",
        "5",
    ]
    assert not panel.officer.now.body.symbol


def test_what_was_refused_is_ticked_still(page):
    panel = page.fetch("requests.csv", REQUESTS)
    panel.bridge.take("viewer")
    panel.officer.rest()
    panel.enter.click()
    panel.officer.rest()
    assert rows(panel) == ["+ Sudan, item 2", "+ Ghana, item 3"]
    panel.bridge.take("secretary")
    panel.officer.rest()
    panel.enter.click()
    panel.officer.rest()
    assert rows(panel) == []
    assert [each.delegation for each in panel.officer.now.floor.lists["2"].requests] == ["state:SD"]


def test_requests_come_in_there_too(page):
    panel = page.fetch("requests.csv", REQUESTS)
    assert rows(panel) == ["+ Sudan, item 2", "+ Ghana, item 3"]
    panel.enter.click()
    panel.officer.rest()
    assert set(panel.officer.now.floor.lists) == {"2", "3"}


def test_a_request_says_for_whom_and_a_name_that_nobody_has_is_told_with_its_row(page):
    table = "Delegation,On behalf of,Item\nGhana,African Group,2\nAtlantis,,2\n"
    assert rows(page.fetch("requests.csv", table)) == [
        "? row 3: “Atlantis” was not understood; left out",
        "+ Ghana, Group of African States, item 2",
    ]


def test_what_cannot_be_read_is_said_and_nothing_can_be_entered(page):
    panel = page.fetch("colours.csv", "Colour,Size\nred,1\n")
    assert "Delegation" in panel.said.text()
    assert rows(panel) == []
    assert not panel.enter.isEnabled()


def test_while_another_file_is_read_nothing_of_the_first_can_be_entered(page, tmp_path):
    panel = page.fetch("people.csv", PEOPLE)
    panel.read(tmp_path / "people.csv")
    assert rows(panel) == []
    assert not panel.enter.isEnabled()
