"""A vote in which each State answers, in the window: letters answer, mistakes are mended, the result takes two steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from plenary.acts.decisions import ask, object_
from plenary.acts.roll_call import answer_roll_call, begin_roll_call
from plenary.acts.statements import end_statement
from plenary.tongue import Tongue
from tests.ui import scene
from ui.models.roll_call import letters

Key = Qt.Key


def voting(answers=()):
    """The meeting of the pictures, its nine States parties called from Nigeria on."""
    desk = scene.debated()
    desk.perform(end_statement)
    desk.perform(begin_roll_call, "state:NG", text="To meet in Vienna", majority="simple")
    for answer in answers:
        desk.perform(answer_roll_call, answer)
    return desk


@pytest.fixture
def caller(at_desk):
    officer = at_desk(voting())
    officer.window.run("roll-call")
    return officer


def panel(officer):
    return officer.window.desk.roll_call


def answers(officer):
    going_on = officer.now.conduct.roll_call
    return [going_on.answers.get(each, "") for each in going_on.called]


def test_it_is_begun_from_the_palette_and_the_next_letter_answers(at_desk):
    officer = at_desk(scene.opened())
    officer.inscribe("nigeria")
    officer.inscribe("sweden")
    officer.window.run("roll-call")
    for words in ("roll", "sweden", "simple", "To meet in Vienna"):
        officer.type(words)
        officer.press(Key.Key_Return)
    going_on = officer.now.conduct.roll_call
    assert (going_on.drawn, going_on.majority, going_on.called[0]) == ("state:SE", "simple", "state:SE")
    officer.press(Key.Key_Y)
    assert answers(officer)[:2] == ["yes", ""]


def test_while_states_are_called_the_first_button_says_so_and_offers_nobody_the_floor(caller):
    floor = caller.window.desk.floor
    assert (floor.primary.words, floor.primary.isEnabled()) == ("A vote is under way", False)
    assert floor.point.isEnabled()
    caller.window.desk.roll_call.give_up.click()
    caller.rest()
    assert (floor.primary.words, floor.primary.isEnabled()) == ("Give the floor to Nigeria", True)


@pytest.mark.parametrize(("code", "key"), [("fr", ""), ("en", "O")])
def test_a_letter_that_answers_stands_on_no_other_button_while_states_are_called(at_desk, code, key):
    assert at_desk(voting(), code).window.desk.floor.point.key == key


def test_each_letter_answers_for_the_state_that_is_called(caller):
    for key in (Key.Key_Y, Key.Key_N, Key.Key_A, Key.Key_X):
        caller.press(key)
    assert answers(caller)[:5] == ["yes", "no", "abstention", "not-voting", ""]
    assert [panel(caller).figures[each].text() for each in ("yes", "no", "abstention", "not-voting")] == [
        "1"
    ] * 4
    assert panel(caller).called == caller.now.conduct.roll_call.called[4]


def test_a_step_back_mends_the_last_answer_and_a_row_any_other(caller):
    for _ in range(3):
        caller.press(Key.Key_Y)
    caller.press(Key.Key_Backspace)
    assert panel(caller).caption.text() == "Answer to be corrected"
    caller.press(Key.Key_N)
    assert answers(caller)[:4] == ["yes", "yes", "no", ""]
    assert panel(caller).called == caller.now.conduct.roll_call.left[0]
    index = panel(caller).list.rows.index(0)
    QTest.mouseClick(
        panel(caller).list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=panel(caller).list.visualRect(index).center(),
    )
    caller.press(Key.Key_A)
    assert answers(caller)[:4] == ["abstention", "yes", "no", ""]


def test_what_letters_do_elsewhere_they_do_not_while_states_answer(caller):
    waiting = [each.id for each in caller.now.floor.lists["2"].requests]
    caller.press(Key.Key_A)
    caller.press(Key.Key_N)
    assert [each.id for each in caller.now.floor.lists["2"].requests] == waiting
    assert not caller.asked


@pytest.mark.parametrize("step", [Key.Key_G, Key.Key_F])
def test_the_result_takes_the_silence_and_the_declaration(at_desk, step):
    desk = voting()
    count = len(desk.conference.conduct.roll_call.called)
    officer = at_desk(voting(["yes"] * (count - 1)))
    officer.window.run("roll-call")
    officer.press(step)
    assert officer.now.conduct.roll_call is not None
    officer.window.run("roll-call")
    officer.press(Key.Key_N)
    assert officer.now.conduct.decision is None
    officer.press(step)
    assert officer.now.conduct.decision is None
    assert panel(officer).step.words == "Declare the result"
    officer.press_at_once(step)
    assert officer.now.conduct.decision is None
    officer.press(step)
    assert officer.now.conduct.decision.text == "To meet in Vienna"
    (taken,) = [fact for fact in officer.bridge.record.entries[-1].facts if fact.KIND == "vote.taken"]
    assert (taken.method, taken.votes_for, taken.votes_against) == ("roll-call", count - 1, 1)
    assert taken.against == (officer.bridge.record.entries[-2].facts[0].delegation,)
    said = [line.words for line in officer.window.desk.side.script.lines]
    assert said[0].startswith(
        f"“The voting has been completed. The result is as follows: in favour {count - 1}"
    )


def test_an_answer_that_is_mended_after_the_silence_needs_another_one(at_desk):
    officer = at_desk(voting(["yes"] * len(voting().conference.conduct.roll_call.called)))
    officer.window.run("roll-call")
    officer.press(Key.Key_G)
    assert panel(officer).step.words == "Declare the result"
    officer.press(Key.Key_Backspace)
    officer.press(Key.Key_N)
    assert panel(officer).step.words == "No corrections"
    officer.press(Key.Key_G)
    assert officer.now.conduct.decision is None


def test_the_vote_on_a_question_ends_it(at_desk):
    desk = scene.opened()
    desk.perform(ask, "To meet in Vienna")
    desk.perform(object_, "state:MX")
    desk.perform(begin_roll_call, method="recorded")
    desk.perform(answer_roll_call, "no")
    officer = at_desk(desk)
    officer.press(Key.Key_G)
    officer.press(Key.Key_G)
    assert officer.now.conduct.question is None
    assert officer.now.conduct.settled == ("To meet in Vienna",)


@pytest.mark.parametrize(
    ("code", "typed"),
    [("en", "ynax"), ("fr", "onax"), ("es", "snax"), ("ru", "зпвн"), ("ar", "نلمغ"), ("zh", "ynax")],
)
def test_the_letters_are_those_of_the_words(code, typed):
    known = letters(Tongue(code))
    assert [known[each] for each in typed] == ["yes", "no", "abstention", "not-voting"]
