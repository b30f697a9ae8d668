"""A point of order has the ruling and the appeal that it had itself, whatever was raised or ruled on in private."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.meetings import set_public
from plenary.acts.procedure import appeal_ruling, raise_point_of_order, rule_on_point_of_order
from plenary.acts.roster import rename_delegation
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.refusal import Refusal
from plenary.tongue import Tongue
from tests.desks import sitting_desk

STATES = {"state:EG": "Egypt", "state:MX": "Mexico", "state:FR": "France"}


def told(desk):
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue()))
    return [
        plain(block.text)
        for block in drawn.blocks
        if isinstance(block, Paragraph) and block.key.startswith("item.2.point.")
    ]


def test_a_ruling_in_private_leaves_the_next_point_its_own():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, "state:EG")
    desk.perform(set_public, public=False)
    desk.perform(rule_on_point_of_order, "Not here.")
    desk.perform(set_public, public=True)
    desk.perform(raise_point_of_order, "state:EG")
    desk.perform(rule_on_point_of_order, "It stands.")
    assert told(desk) == [
        "The representative of Egypt raised a point of order.",
        "The representative of Egypt raised a point of order. The presiding officer ruled as follows: It stands.",
    ]


def test_a_ruling_that_was_struck_leaves_the_next_one_to_its_own_delegation():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, "state:EG")
    desk.perform(raise_point_of_order, "state:FR", override=True)
    struck = desk.perform(rule_on_point_of_order, "Egypt is out of order.")
    desk.perform(rule_on_point_of_order, "France is right.")
    desk.strike(struck.id, "a slip")
    assert told(desk) == [
        "The representative of Egypt raised a point of order.",
        "The representative of France raised a point of order. The presiding officer ruled as follows: France is right.",
    ]


def test_an_appeal_against_a_ruling_in_private_is_told_of_no_other():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, "state:EG")
    desk.perform(rule_on_point_of_order, "It stands.")
    desk.perform(set_public, public=False)
    desk.perform(raise_point_of_order, "state:MX")
    desk.perform(rule_on_point_of_order, "Not here.")
    desk.perform(set_public, public=True)
    desk.perform(appeal_ruling, "state:MX", "stands")
    assert told(desk) == [
        "The representative of Egypt raised a point of order. The presiding officer ruled as follows: It stands."
    ]


def test_a_delegation_that_is_renamed_before_the_ruling_keeps_it():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, "state:EG")
    desk.perform(rename_delegation, "state:EG", "Arab Republic of Egypt")
    desk.perform(rule_on_point_of_order, "It stands.")
    assert [line.partition("ruled as follows: ")[2] for line in told(desk)] == ["It stands."]


class Room:
    """A desk, and the points of order as a witness tells them: who raised each, the ruling, who appealed."""

    def __init__(self):
        self.desk, self.public, self.points, self.waiting, self.ruled = sitting_desk(), True, [], [], None

    def raise_point(self, who):
        self.desk.perform(raise_point_of_order, who)
        self.waiting.append([who, "", "", self.public])
        self.points.append(self.waiting[-1])

    def rule(self, _who):
        words = f"Ruling {len(self.points)}{len(self.waiting)}."
        self.desk.perform(rule_on_point_of_order, words)
        self.ruled = self.waiting.pop(0)
        self.ruled[1] = words if self.public else ""

    def appeal(self, who):
        self.desk.perform(appeal_ruling, who, "stands")
        self.ruled[2], self.ruled = who if self.public else "", None

    def close_doors(self, _who):
        self.desk.perform(set_public, public=not self.public)
        self.public = not self.public


ACTS = (Room.raise_point, Room.rule, Room.appeal, Room.close_doors)


@given(steps=st.lists(st.tuples(st.sampled_from(ACTS), st.sampled_from(list(STATES))), max_size=14))
def test_every_point_raised_in_public_has_its_ruling_and_its_appeal(steps):
    room = Room()
    for act, who in steps:
        with suppress(Refusal):
            act(room, who)
    expected = []
    for who, ruling, appealed, public in room.points:
        if public:
            raised = f"The representative of {STATES[who]} raised a point of order."
            expected.append(
                f"{raised} The presiding officer ruled as follows: {ruling}" if ruling else raised
            )
        if public and appealed:
            expected.append(
                f"The representative of {STATES[appealed]} appealed against the ruling. The ruling stood."
            )
    assert told(room.desk) == expected
