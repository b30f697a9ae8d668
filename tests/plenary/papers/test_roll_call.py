"""The sheet of a roll-call: States parties only, in the English order, from the State that was drawn."""

from __future__ import annotations

import pytest

from plenary.acts.roster import mark_present
from plenary.papers.numbering import counted
from plenary.papers.roll_call import in_order, roll_call
from plenary.papers.tree import Paragraph, Table, plain
from plenary.papers.writers import render
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import refused, sitting_desk


@pytest.fixture
def desk():
    desk = sitting_desk()
    for each in ("state:SD", "state:AT", "state:NG", "state:MX", "entity:UNODC"):
        desk.perform(mark_present, each)
    return desk


def test_the_order_is_english_and_goes_round(desk):
    assert in_order(desk.conference, "state:NG") == ("state:NG", "state:SD", "state:AT", "state:MX")


def test_only_a_state_party_is_drawn(desk):
    with refused("vote.not-a-party"):
        in_order(desk.conference, "entity:UNODC")


def test_an_organization_of_states_is_not_called_beside_them(desk):
    desk.perform(mark_present, "state:EU")
    assert desk.conference.roster.seats["state:EU"].category == "state-party"
    assert in_order(desk.conference, "state:NG") == ("state:NG", "state:SD", "state:AT", "state:MX")
    with refused("vote.not-a-party"):
        in_order(desk.conference, "state:EU")


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_sheet_keeps_the_english_order_in_every_language(desk, code):
    paper = roll_call(desk.conference, "state:MX", Tongue(code), "To amend")
    table = next(block for block in paper.blocks if isinstance(block, Table))
    assert [plain(row[0]) for row in table.rows] == [*(counted(place, code) for place in range(1, 5)), ""]
    assert plain(table.rows[0][1]) == desk.conference.roster.seats["state:MX"].name(code)
    assert render(paper, ".docx")[:2] == b"PK"


def test_a_teller_has_a_place_for_the_result_and_the_sheet_its_meeting(desk):
    paper = roll_call(desk.conference, "state:MX", Tongue("en"))
    assert [plain(each) for each in paper.corner][1:] == ["Vienna, 1-2 October 2009", "1st meeting"]
    table = next(block for block in paper.blocks if isinstance(block, Table))
    assert plain(table.rows[-1][1]) == "Votes in all"
    assert [plain(each.text).partition(":")[0] for each in paper.blocks if isinstance(each, Paragraph)][
        -2:
    ] == [
        "Present and voting",
        "Majority required",
    ]
