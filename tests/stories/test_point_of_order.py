"""A point of order: the clock stops, the Chair rules at once, the speaker goes on with the time that was left."""

from __future__ import annotations

import pytest

from plenary.acts.meetings import adjourn
from plenary.acts.procedure import appeal_ruling, raise_point_of_order, rule_on_point_of_order
from plenary.acts.statements import end_statement, give_floor, pause_statement, resume_statement
from plenary.refusal import Refusal
from tests.stories.telling import elapsed, inscribed, speaking

NIGERIA, PERU, JAPAN = "state:NG", "state:PE", "state:JP"


@pytest.fixture
def speech(open_desk):
    """Give a desk at which Nigeria has spoken for a minute and Peru waits."""
    inscribed(open_desk, NIGERIA, PERU)
    open_desk.perform(give_floor)
    open_desk.clock.move(minutes=1)
    return open_desk


def test_r_1_9_the_clock_stops_and_goes_on_after_the_ruling(speech):
    speech.perform(raise_point_of_order, PERU, "the page is not before the booths")
    speech.clock.move(seconds=50)
    assert (speaking(speech), elapsed(speech)) == (NIGERIA, 60)
    speech.perform(rule_on_point_of_order, "The speaker names the paragraph.")
    speech.clock.move(seconds=30)
    assert elapsed(speech) == 90


def test_nothing_goes_on_before_the_ruling(speech):
    speech.perform(raise_point_of_order, PERU)
    for act in (end_statement, resume_statement, give_floor):
        with pytest.raises(Refusal, match=r"point-of-order\.pending|floor\.taken"):
            speech.perform(act)
    with pytest.raises(Refusal, match=r"point-of-order\.pending"):
        speech.perform(raise_point_of_order, PERU)
    with pytest.raises(Refusal):
        speech.perform(adjourn)


def test_a_clock_that_the_officer_had_stopped_stays_stopped(speech):
    speech.perform(pause_statement)
    speech.perform(raise_point_of_order, PERU)
    speech.perform(rule_on_point_of_order, "So ruled.")
    speech.clock.move(minutes=2)
    assert elapsed(speech) == 60
    speech.perform(resume_statement)
    speech.clock.move(seconds=5)
    assert elapsed(speech) == 65


def test_r_1_9_it_is_a_right_of_states_parties_and_the_chair_may_allow_it_to_others(speech):
    with pytest.raises(Refusal) as refused:
        speech.perform(raise_point_of_order, JAPAN)
    assert refused.value.reason == "point-of-order.not-a-party"
    assert refused.value.facts["rule"] == "rule 44"
    speech.perform(raise_point_of_order, JAPAN, override=True)
    assert speech.conference.conduct.point.delegation == JAPAN


def test_r_1_9_a_ruling_is_appealed_against_once_and_at_once(speech):
    speech.perform(raise_point_of_order, PERU)
    speech.perform(rule_on_point_of_order, "The speaker goes on.")
    speech.perform(appeal_ruling, PERU, "stands")
    with pytest.raises(Refusal, match=r"ruling\.none"):
        speech.perform(appeal_ruling, PERU, "overruled")


def test_it_may_be_raised_while_nobody_speaks(open_desk):
    inscribed(open_desk, NIGERIA)
    open_desk.perform(raise_point_of_order, PERU)
    with pytest.raises(Refusal, match=r"point-of-order\.pending"):
        open_desk.perform(give_floor)


def test_a_point_of_order_entered_by_mistake_is_undone_and_the_clock_has_never_stopped(speech):
    speech.perform(raise_point_of_order, PERU)
    speech.clock.move(seconds=20)
    speech.undo()
    assert elapsed(speech) == 80


def test_one_who_rises_while_another_is_heard_waits_and_the_speaker_goes_on_after_both(speech):
    # Given two delegations that rise one after the other,
    speech.perform(raise_point_of_order, PERU)
    speech.perform(raise_point_of_order, "state:MX", "the order of speakers")
    # when the Chair rules on the first,
    speech.perform(rule_on_point_of_order, "The speaker goes on.")
    # then the second is before the Chair, and the clock still stands;
    assert speech.conference.conduct.point.delegation == "state:MX"
    speech.clock.move(minutes=1)
    assert elapsed(speech) == 60
    # when that is ruled on too, the speaker goes on.
    speech.perform(rule_on_point_of_order, "The list is followed.")
    speech.clock.move(seconds=5)
    assert elapsed(speech) == 65
    # Those of each are counted until the meeting rises.
    assert speech.conference.conduct.raised == {PERU: 1, "state:MX": 1}
    speech.perform(end_statement)
    speech.perform(adjourn)
    assert speech.conference.conduct.raised == {}
