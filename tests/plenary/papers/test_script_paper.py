"""The script of all meetings, before they are held: each at its place, its questions with the silence after them."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import conclude, take_up
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.requests import inscribe
from plenary.papers.script_paper import WAIT, script_paper
from plenary.papers.tree import Annex, Heading, Table, plain
from plenary.papers.writers import render
from plenary.script.book import book
from plenary.script.line import Step
from plenary.script.whole import whole_script
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk


def whole(desk, code="en"):
    return whole_script(desk.conference, desk.clock.now(), book(code))


def formulas(sitting):
    return [line.formula.partition("-")[0] for section in sitting.sections for line in section.lines]


def test_every_meeting_has_its_script():
    first, second, third, fourth = whole(new_desk())
    assert formulas(first)[:4] == ["F02", "F01", "F03", "F28"]
    assert [each for each in formulas(first) if each in ("F04", "F06", "F07")] == [
        "F04",
        "F04",
        "F06",
        "F06",
        "F07",
        "F07",
    ]
    assert "F11b" in formulas(second)
    assert "F10" in formulas(second)
    assert formulas(third)[-1] == "F27"
    assert formulas(fourth)[-2:] == ["F37", "F27"]
    assert formulas(fourth).count("F35") == 2


def test_what_was_held_is_not_written_again():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(inscribe, "state:SD")
    desk.perform(conclude)
    desk.perform(adjourn)
    first, *_ = whole(desk)
    assert first.number == 2
    assert "F02" not in formulas(first)


def test_those_who_wait_are_called():
    desk = new_desk()
    desk.perform(inscribe, "state:SD", items=("2",), on_behalf_of=("group:G77",))
    assert "F14b" in formulas(whole(desk)[0])


def test_the_paper_waits_after_every_question():
    desk = new_desk()
    sittings = whole(desk)
    paper = script_paper(desk.conference, sittings, book("en"))
    rows = [
        tuple(map(plain, row)) for block in paper.blocks if isinstance(block, Table) for row in block.rows
    ]
    asked = sum(line.step is Step.ASK for each in sittings for part in each.sections for line in part.lines)
    assert rows.count(("", Tongue("en").text(WAIT))) == asked > 5
    assert sum(isinstance(block, Heading) for block in paper.blocks) == 4
    assert isinstance(paper.blocks[-2], Annex)


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_written_in_every_language(code):
    desk = new_desk()
    paper = script_paper(desk.conference, whole(desk, code), book(code))
    assert paper.language == code
    assert render(paper, ".docx")[:2] == b"PK"


def test_it_is_written_as_pdf():
    desk = new_desk()
    assert render(script_paper(desk.conference, whole(desk), book("en")), ".pdf")[:4] == b"%PDF"
