"""What a revised agenda does to the meetings of an item: it is moved, scheduled or withdrawn, and told so once."""

from __future__ import annotations

from datetime import date, time

import pytest
from msgspec.structs import replace

from plenary.acts import meetings, revision
from plenary.acts.programme import adopt_programme
from plenary.agenda.provisional import ProvisionalSlot
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.plenary.papers.plays import GROUP, Play


def revised(*items):
    slots = (
        ProvisionalSlot(date(2014, 6, day), time(10), time(13), taken) for day, taken in enumerate(items, 2)
    )
    return replace(GROUP, ends=date(2014, 6, 6), slots=tuple(slots))


BEFORE = revised(("1",), ("2",), ("3",), ())


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ((("1",), (), ("3",), ("2",)), ["item 2 was moved to the meeting scheduled for 5 June"]),
        ((("1",), ("2", "3"), (), ()), ["item 3 was moved to the meeting scheduled for 3 June"]),
        (
            (("1",), ("3",), ("2",), ()),
            [
                "item 3 was moved to the meeting scheduled for 3 June",
                "item 2 was moved to the meeting scheduled for 4 June",
            ],
        ),
        ((("1",), ("2",), ("3",), ("3",)), ["item 3 was scheduled for the meeting of 5 June"]),
        (
            (("1",), (), ("3",), (), ("2",)),
            [
                "An additional meeting was scheduled for 6 June",
                "item 2 was moved to the meeting scheduled for 6 June",
            ],
        ),
        ((("1",), ("2",), ("3",), (), ("3",)), ["An additional meeting was scheduled for 6 June"]),
        ((("1",), ("2",), (), ()), ["item 3 was withdrawn from the meeting scheduled for 4 June"]),
    ],
)
def test_an_item_is_told_to_be_moved_scheduled_or_withdrawn(after, told):
    play = Play(BEFORE, "uncac-cosp")
    play.do(meetings.call_to_order)
    play.do(adopt_programme)
    play.do(revision.revise, revised(*after))
    paper = draft_report(report_view(play.desk.conference, play.desk.proceedings, Tongue("en")))
    said = [plain(block.text) for block in paper.blocks if "programme.change" in getattr(block, "key", "")]
    assert len(said) == len(told)
    assert all(words in line for words, line in zip(told, said, strict=True)), said
