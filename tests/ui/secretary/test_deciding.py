"""What a body decides, step by step in the window: motions, elections, appeals, ballots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from plenary.acts.procedure import move_motion, raise_point_of_order, rule_on_point_of_order
from plenary.acts.votes import nominate
from tests.ui import scene

Key = Qt.Key


def moved():
    desk = scene.opened()
    desk.perform(move_motion, "close-debate", "state:MX")
    return desk


def nominated():
    desk = scene.opened()
    desk.perform(nominate, "chair", "Ms. A", "state:MX")
    return desk


def ruled():
    desk = scene.opened()
    desk.perform(raise_point_of_order, "state:MX")
    desk.perform(rule_on_point_of_order, "It is in order.")
    return desk


def test_a_motion_is_carried_by_its_question_and_two_strokes_of_the_gavel(at_desk):
    officer = at_desk(moved())
    officer.press(Key.Key_M)
    officer.type("ask")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.question.text == "The motion to close the debate is carried."
    officer.press(Key.Key_G)
    assert officer.now.conduct.motion is not None
    officer.press(Key.Key_G)
    assert officer.now.conduct.motion is None
    assert officer.now.conduct.question is None
    assert officer.now.conduct.decision is None


def test_a_motion_is_found_by_its_own_words_before_what_is_noted_of_another(at_desk):
    """«not debated» stands under the motion to adjourn the meeting, and it was taken for the debate."""
    officer = at_desk(scene.opened())
    officer.press(Key.Key_M)
    officer.type("adjourn the deb")
    officer.press(Key.Key_Return)
    officer.type("mexico")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.motion.motion == "adjourn-debate"


def test_who_may_still_speak_on_a_motion_is_counted_down(at_desk):
    officer = at_desk(moved())
    for _ in range(2):
        officer.press(Key.Key_M)
        officer.type("against")
        officer.press(Key.Key_Return)
        officer.type("sweden")
        officer.press(Key.Key_Return)
    officer.press(Key.Key_M)
    officer.type("against")
    assert officer.window.palette_.model.rowCount() == 0


def test_a_motion_is_lost_by_an_equal_division(at_desk):
    officer = at_desk(moved())
    for words in (None, "vote", "4 4"):
        if words is None:
            officer.press(Key.Key_M)
        else:
            officer.type(words)
            officer.press(Key.Key_Return)
    assert officer.now.conduct.motion is None
    assert officer.now.conduct.carried == ""


def test_the_vote_that_is_entered_while_a_motion_is_before_the_body_is_on_it(at_desk):
    officer = at_desk(moved())
    officer.window.run("vote")
    officer.type("7 3")
    officer.press(Key.Key_Return)
    assert (officer.now.conduct.motion, officer.now.conduct.carried) == (None, "close-debate")
    assert officer.now.conduct.decision is None


def test_the_only_candidate_is_elected_by_acclamation_in_three_presses(at_desk):
    officer = at_desk(nominated())
    officer.press(Key.Key_F)
    assert officer.now.conduct.question.text == "Ms. A is elected by acclamation: Chair."
    officer.press(Key.Key_F)
    assert officer.now.roster.officer("chair") is None
    officer.press(Key.Key_F)
    assert officer.now.roster.officer("chair").delegation == "state:MX"


def test_an_appeal_is_put_to_the_vote_at_once(at_desk):
    officer = at_desk(ruled())
    officer.window.run("appeal")
    for words in ("sweden", "hands", "7 3"):
        officer.type(words)
        officer.press(Key.Key_Return)
    assert officer.bridge.record.entries[-1].facts[-1].outcome == "overruled"


def test_an_appeal_is_put_to_a_roll_call(at_desk):
    officer = at_desk(ruled())
    officer.inscribe("nigeria")
    officer.window.run("appeal")
    for words in ("sweden", "roll", "nigeria"):
        officer.type(words)
        officer.press(Key.Key_Return)
    going_on = officer.now.conduct.roll_call
    assert (going_on.about, going_on.by, going_on.called[0]) == ("appeal", "state:SE", "state:NG")
    assert "state:SE" in going_on.called
    assert "appeal against the ruling" in officer.window.desk.roll_call.proposal.text()
    for each in range(len(going_on.called)):
        officer.press(Key.Key_Y if each % 2 else Key.Key_N)
    for _ in range(2):
        officer.later(seconds=2)
        officer.press(Key.Key_G)
    assert officer.bridge.record.entries[-1].facts[-1].KIND == "ruling.appealed"
    assert officer.now.conduct.roll_call is None


@pytest.mark.parametrize("way", ["motion", "roll-call"])
def test_a_motion_is_put_to_a_roll_call_and_declared_in_two_strokes(at_desk, way):
    officer = at_desk(moved())
    officer.inscribe("nigeria")
    officer.window.run(way)
    for words in (*(("one by one",) if way == "motion" else ()), "roll", "nigeria"):
        officer.type(words)
        officer.press(Key.Key_Return)
    going_on = officer.now.conduct.roll_call
    assert (going_on.about, going_on.motion) == ("motion", "close-debate")
    assert "closure of the debate" in officer.window.desk.roll_call.proposal.text()
    for _ in going_on.called:
        officer.press(Key.Key_Y)
    officer.later(seconds=2)
    officer.press(Key.Key_G)
    assert officer.now.conduct.motion is not None
    officer.later(seconds=2)
    officer.press(Key.Key_G)
    assert (officer.now.conduct.motion, officer.now.conduct.carried) == (None, "close-debate")


def test_an_item_is_concluded_by_its_question_and_two_strokes_of_the_gavel(at_desk):
    officer = at_desk(scene.opened())
    officer.window.run("conclude")
    officer.type("2")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.question.text == "The consideration of item 2 is concluded."
    officer.later(seconds=2)
    officer.press(Key.Key_G)
    assert str(officer.now.agenda.item("2").state) == "open"
    officer.later(seconds=2)
    officer.press(Key.Key_G)
    assert str(officer.now.agenda.item("2").state) == "concluded"


def test_what_could_not_be_declared_is_not_asked(at_desk):
    officer = at_desk(scene.opened())
    said = []
    officer.window.hand.noted.connect(said.append)
    officer.window.run("conclude")
    officer.type("4")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.question is None
    assert len(said) == 1


def test_a_ballot_asks_for_the_votes_of_each(at_desk):
    officer = at_desk(nominated())
    officer.desk.perform(nominate, "chair", "Mr. B", "state:SE")
    officer.bridge.perform(nominate, "rapporteur", "Ms. C", "state:NG")
    officer.rest()
    officer.window.run("ballot")
    officer.type("21 17")
    officer.press(Key.Key_Return)
    assert officer.now.roster.officer("chair").person == "Ms. A"


@pytest.mark.parametrize(
    ("typed", "cause"), [("documents", "documents-late"), ("the keys were lost", "the keys were lost")]
)
def test_why_a_meeting_started_late_is_a_usual_cause_or_what_is_typed(at_desk, typed, cause):
    officer = at_desk(scene.opened())
    officer.window.run("lateness")
    assert officer.window.palette_.model.rowCount() == 6
    officer.type(typed)
    officer.press(Key.Key_Return)
    assert officer.now.meetings.current.cause == cause
