"""The sheet of the handover tells what is before the body, and which languages are served: the slot's, not all that there are."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, object_
from plenary.acts.languages import set_language
from plenary.acts.meetings import adjourn
from plenary.acts.procedure import move_motion, raise_point_of_order, speak_on_motion
from plenary.acts.programme import plan_services
from plenary.papers.handover import handover
from plenary.papers.lifeboat import lifeboat
from plenary.papers.tree import Paragraph, plain
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import sitting_desk

FIRST, SECOND = "2009-10-01T10:00", "2009-10-01T15:00"


def sheet(desk, code="en"):
    paper = handover(desk.conference, desk.proceedings, Tongue(code), desk.clock.now())
    return [plain(block.text) for block in paper.blocks if isinstance(block, Paragraph)]


def pending():
    """A question to which two delegations objected, a motion on which one spoke, a point of order behind another."""
    desk = sitting_desk()
    desk.perform(ask, "To exchange data.")
    desk.perform(object_, "state:FR")
    desk.perform(object_, "state:KE")
    desk.perform(move_motion, "adjourn-debate", "state:EG")
    desk.perform(speak_on_motion, "state:MX", "against")
    desk.perform(raise_point_of_order, "state:NG")
    desk.perform(raise_point_of_order, "state:PE")
    return desk


def test_the_question_the_objections_the_motion_and_every_point_of_order_are_told():
    desk = pending()
    assert sheet(desk)[2:7] == [
        "Point of order raised by Nigeria at 10 a.m., not yet ruled on",
        "Point of order raised by Peru at 10 a.m., not yet ruled on",
        "Motion: adjournment of the debate (moved by Egypt at 10 a.m., not yet decided); against: Mexico",
        "Proposal put before the body at 10 a.m., not yet decided: To exchange data.",
        "Objection by France and Kenya",
    ]
    copy = lifeboat(desk.proceedings, Tongue("en"), desk.clock.now())
    assert [plain(block.text) for block in copy.blocks if isinstance(block, Paragraph)][:7] == sheet(desk)[:7]


@pytest.mark.parametrize("code", LANGUAGES)
def test_they_are_told_in_six_languages(code):
    told = sheet(pending(), code)[2:7]
    assert len(set(told)) == 5
    if code != "en":
        assert not any(
            word in said for said in told for word in ("Motion:", "moved", "Proposal", "Objection by")
        )


def interpretation(desk):
    return [said for said in sheet(desk) if "interpretation" in said or "served" in said]


def test_a_language_that_is_not_planned_for_the_meeting_is_not_served():
    desk = sitting_desk()
    assert interpretation(desk) == ["All six languages are fully served."]
    desk.perform(plan_services, FIRST, ("en", "fr"))
    none = "no interpretation scheduled"
    assert interpretation(desk) == [
        f"{language}: {none}" for language in ("Arabic", "Chinese", "Russian", "Spanish")
    ]
    # What somebody has set since is so.
    desk.perform(set_language, "ru", quality="good")
    assert interpretation(desk) == [f"{language}: {none}" for language in ("Arabic", "Chinese", "Spanish")]


def test_between_meetings_it_is_the_next_meeting_that_tells():
    desk = sitting_desk()
    desk.perform(plan_services, SECOND, ("en",))
    assert interpretation(desk) == ["All six languages are fully served."]
    desk.perform(adjourn)
    assert len(interpretation(desk)) == 5
