"""The lists of speakers as whoever takes the desk over finds them."""

from __future__ import annotations

from plenary.acts.requests import inscribe
from plenary.fact import Language
from plenary.papers.handover import handover
from plenary.papers.tree import Table, plain
from plenary.tongue import Tongue
from tests.desks import sitting_desk


def test_the_language_in_which_each_will_speak_stands_beside_the_name():
    desk = sitting_desk()
    desk.perform(inscribe, "state:MX", language=Language("es"))
    desk.perform(inscribe, "state:KE")
    paper = handover(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now())
    table = next(block for block in paper.blocks if isinstance(block, Table))
    assert [plain(column.heading) for column in table.columns][1:3] == ["Delegation", "Language"]
    assert [(plain(row[1]), plain(row[2])) for row in table.rows] == [("Mexico", "S"), ("Kenya", "")]
