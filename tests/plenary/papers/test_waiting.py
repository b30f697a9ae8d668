"""What whoever takes the desk over finds: the lists of speakers, and how each language is served."""

from __future__ import annotations

from plenary.acts.meetings import call_to_order
from plenary.acts.programme import plan_services
from plenary.acts.requests import inscribe
from plenary.fact import Language
from plenary.papers.handover import handover
from plenary.papers.tree import Paragraph, Table, plain
from plenary.tongue import Tongue
from tests.desks import new_desk, sitting_desk


def test_the_language_in_which_each_will_speak_stands_beside_the_name():
    desk = sitting_desk()
    desk.perform(inscribe, "state:MX", language=Language("es"))
    desk.perform(inscribe, "state:KE")
    paper = handover(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now())
    table = next(block for block in paper.blocks if isinstance(block, Table))
    assert [plain(column.heading) for column in table.columns][1:3] == ["Delegation", "Language"]
    assert [(plain(row[1]), plain(row[2])) for row in table.rows] == [("Mexico", "S"), ("Kenya", "")]


def test_a_language_that_is_not_scheduled_is_not_told_to_be_served():
    desk = new_desk()
    desk.perform(plan_services, desk.conference.programme.slots[0].id, ("ar", "en", "fr", "es", "ru"))
    for act in (None, call_to_order):
        if act is not None:
            desk.perform(act)
        paper = handover(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now())
        said = [plain(block.text) for block in paper.blocks if isinstance(block, Paragraph)]
        assert "Chinese: no interpretation scheduled" in said
        assert "All six languages are fully served." not in said
