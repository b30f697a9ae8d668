"""What the presiding officer has declared closed is closed, even before the last gavel."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.conference import close_conference
from plenary.acts.decisions import ask, explain_vote, record_decision
from plenary.acts.meetings import adjourn, announce, suspend
from plenary.acts.procedure import move_motion, raise_point_of_order
from plenary.acts.roster import elect
from plenary.acts.statements import give_floor
from tests.desks import refused
from tests.stories.telling import inscribed


@pytest.mark.parametrize(
    ("act", "how"),
    [
        (take_up, {"items": ("3",)}),
        (elect, {"office": "chair", "person": "Ms. Karim"}),
        (ask, {"text": "that we go on"}),
        (give_floor, {}),
        (raise_point_of_order, {"delegation": "state:MX"}),
        (move_motion, {"motion": "suspend", "delegation": "state:MX"}),
        (suspend, {}),
    ],
)
def test_nothing_is_done_by_a_body_that_was_declared_closed(open_desk, act, how):
    inscribed(open_desk, "state:NG")
    open_desk.perform(close_conference)
    with refused("conference.closed"):
        open_desk.perform(act, **how)


def test_the_gavel_falls_and_the_officer_still_notes(open_desk):
    open_desk.perform(close_conference)
    open_desk.perform(announce, "The documents stay at the counter.")
    open_desk.perform(adjourn)
    assert open_desk.conference.meetings.held[-1].rose is not None


def test_a_position_is_explained_after_a_decision_and_not_before_any(open_desk):
    with refused("decision.none"):
        open_desk.perform(explain_vote, "state:MX", "after")
    open_desk.perform(explain_vote, "state:MX", "before")
    # A vote that was lost is explained too.
    open_desk.perform(ask, "that we go on")
    open_desk.perform(record_decision, "vote", for_=3, against=5)
    open_desk.perform(explain_vote, "state:MX", "after")
