"""The script in the officer's window: read with one key, a decision with three; cards lie one key away."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from plenary.acts.votes import count_ballot, nominate
from plenary.script.book import book
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import happenings, scene
from ui.models.script import prompts, spoken

Key = Qt.Key


class Laid(QObject):
    """Counts how often a window is laid out or painted."""

    def __init__(self, window):
        super().__init__(window)
        self.out = 0
        window.installEventFilter(self)

    def eventFilter(self, _window, event):
        self.out += event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest)
        return False


def said(officer):
    return [line.words for line in officer.window.desk.side.script.lines if line.words]


def test_the_key_goes_through_what_is_only_said_and_enters_what_is_done(at_desk):
    officer = at_desk(scene.prepared())
    assert said(officer)[1] == "“I declare open the first meeting of the Working Group.”"
    officer.press(Key.Key_F)
    assert not officer.now.meetings.held
    officer.press(Key.Key_F)
    assert officer.now.meetings.held[-1].number == 1
    assert said(officer)[0].startswith("“I am informed by the secretariat that there is a quorum.")


def test_three_presses_adopt_the_agenda_and_no_two_of_them(at_desk):
    officer = at_desk(scene.prepared())
    while officer.now.conduct.question is None:
        officer.press(Key.Key_F)
    assert officer.now.conduct.question.text == "The agenda is adopted."
    assert officer.now.conduct.decision is None
    officer.press(Key.Key_F)
    assert officer.now.conduct.decision is None
    assert spoken(officer.bridge, Tongue("en"), officer.desk.clock.now()).paragraphs == (
        "I hear no objection. It is so decided.",
    )
    officer.press_at_once(Key.Key_F)
    assert officer.now.conduct.decision is None
    officer.press(Key.Key_F)
    assert officer.now.agenda.adopted


def test_the_script_stands_in_the_language_of_the_chair(officer):
    script = officer.window.desk.side.script
    script.speak(Tongue("fr"))
    assert script.lines[0].words == "«\u00a0Je remercie la délégation du Soudan de sa déclaration.\u00a0»"
    assert script.step.words == "End the statement"
    officer.press(Key.Key_F)
    assert officer.speaker == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_card_lies_one_key_away_and_says_what_is_done_and_said(at_desk, code):
    officer = at_desk(scene.debated(), code)
    officer.press(Key.Key_F8)
    assert officer.window.palette_.model.rowCount() == len(book(code).cards) == 6
    officer.press(Key.Key_Return)
    card = next(iter(book(code).cards.values()))
    assert officer.window.desk.side.script.caption.text() == card.title
    assert len(said(officer)) == sum(step.said for step in card.steps)
    before = officer.now
    for _ in range(sum(step.said for step in card.steps)):
        officer.press(Key.Key_F)
    assert officer.bridge.reading.card == ""
    assert officer.now is before


def test_a_card_that_is_not_seen_whole_says_that_more_follows_and_comes_up_as_it_is_said(at_desk):
    officer = at_desk(scene.debated())
    officer.window.resize(1280, 720)
    officer.press(Key.Key_F8)
    officer.press(Key.Key_Return)
    script = officer.window.desk.side.script
    steps = [each.text() for each in script.hints if each.text()]
    last = next(each for each in script.hints if each.text() == steps[-1])
    assert not last.isVisible()
    assert script.step.words == "Said; more follows"
    while script.step.words == "Said; more follows":
        officer.press(Key.Key_F)
    assert script.step.words == "Said; next line"
    assert next(each for each in script.hints if each.text() == steps[-1]).isVisible()


def test_the_likeliest_card_comes_first(at_desk):
    officer = at_desk(scene.debated())
    officer.press(Key.Key_L)
    officer.type("french")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_F8)
    officer.press(Key.Key_Return)
    assert officer.bridge.reading.card == "language"
    assert "interpretation into French" in said(officer)[0]
    officer.press(Key.Key_F8)
    assert officer.bridge.reading.card == ""


def test_a_line_that_needs_words_asks_for_them(at_desk):
    officer = at_desk(scene.debated())
    officer.press(Key.Key_O)
    officer.type("nigeria")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_F)
    assert not officer.asked
    officer.press(Key.Key_F)
    assert officer.asked


def test_what_changed_behind_a_question_is_laid_out_when_the_script_comes_back(at_desk, qapp):
    """While the gavel stands in its place nobody lays the script out; its lines were cut afterwards."""
    officer = at_desk(scene.debated())
    script = officer.window.desk.side.script
    officer.press(Key.Key_F)
    for _ in range(3):
        officer.press(Key.Key_G)
        officer.type("Own words.")
        officer.press(Key.Key_Return)
        for _ in range(2):
            officer.press(Key.Key_G)
        for _ in range(20):
            qapp.processEvents()
        assert officer.now.conduct.decision is not None
        assert script.fitting.height() == script.fitting.sizeHint().height()
        assert script.layout().geometry().height() == script.height()


def test_a_ballot_that_elects_nobody_is_said_before_the_next_one(at_desk):
    desk = scene.opened()
    for name, of in (("Ms. A", "state:MX"), ("Mr. B", "state:SE")):
        desk.perform(nominate, "chair", name, of)
    officer = at_desk(desk)
    assert said(officer)[0].startswith("“We shall now proceed to the election, by secret ballot")
    officer.bridge.perform(count_ballot, "chair", ("Ms. A", "Mr. B"), (5, 5))
    officer.rest()
    officer.ticker.tick()
    assert "No candidate has obtained the required majority" in said(officer)[0]


@pytest.mark.parametrize("height", [600, 700, 768, 900])
def test_a_line_that_there_is_no_room_for_leaves_the_window_at_rest(officer, qapp, height):
    officer.window.resize(1366, height)
    for _ in range(20):
        qapp.processEvents()
    resting = Laid(officer.window)
    for _ in range(20):
        qapp.processEvents()
    assert resting.out == 0
    assert said(officer)


def test_the_lines_are_found_once_for_a_second_and_anew_after_an_act(officer):
    english, now = Tongue("en"), officer.desk.clock.now()
    first = prompts(officer.bridge, english, english, now)
    assert prompts(officer.bridge, english, english, now) is first
    assert prompts(officer.bridge, english, english, now + timedelta(seconds=1)) is not first
    officer.press(Key.Key_F)
    assert prompts(officer.bridge, english, english, officer.desk.clock.now()) != first


@pytest.mark.parametrize("put", ["objected", "called"])
def test_a_card_is_seen_over_a_question_and_a_vote_and_they_come_back(at_desk, put):
    """An objection, or an evacuation while States are called, is what a card is for."""
    officer = at_desk(getattr(happenings, put)())
    desk = officer.window.desk
    panel = desk.gavel if put == "objected" else desk.roll_call
    assert panel.isVisible()
    officer.press(Key.Key_F8)
    officer.press(Key.Key_Return)
    assert officer.bridge.reading.card
    assert not panel.isVisible()
    assert desk.side.script.isVisible()
    assert len(said(officer)) > 1
    officer.press(Key.Key_F8)
    assert officer.bridge.reading.card == ""
    assert panel.isVisible()
