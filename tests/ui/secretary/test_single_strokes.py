"""No single key, click or line of the palette records what a body decides, wherever the meeting is and whatever is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from plenary.acts.agenda import adopt_agenda, submit_document
from plenary.acts.decisions import ask, object_
from plenary.acts.report import amend_paragraph, read_paragraph
from plenary.acts.roll_call import answer_roll_call, begin_roll_call
from plenary.acts.statements import end_statement
from plenary.fact import KINDS
from plenary.tongue import Tongue
from tests.ui import scene
from tests.ui.secretary.test_deciding import moved, nominated, ruled
from ui.secretary.everything import COMMANDS
from ui.secretary.report_page import ReportPage

Key, Mod = Qt.Key, Qt.KeyboardModifier
DECIDING = {
    "decision.recorded",
    "motion.decided",
    "officer.elected",
    "agenda.adopted",
    "programme.adopted",
    "items.concluded",
    "report.adopted",
    "ruling.appealed",
    "paragraph.adopted",
    "continuation.agreed",
    "vote.taken",
    "ballot.counted",
}
"""The facts by which a body decides."""
KEYS_OF_CHOICE = ("Return", "Enter", "Space", *"0123456789")
"""What chooses in a list, presses a button that has the focus, or counts votes."""
WORDS_OF_DECIDING = ("adopted", "decided", "elected", "agreed", "appealed", "concluded")
NAMES = {"PgDown": "PageDown", "Del": "Delete", "/": "Slash", "+": "Plus", ",": "Comma"}
MODIFIERS = {"Ctrl": Mod.ControlModifier, "Alt": Mod.AltModifier, "Shift": Mod.ShiftModifier}


def called(answers):
    desk = scene.debated()
    desk.perform(end_statement)
    desk.perform(begin_roll_call, "state:NG", text="To meet in Vienna", majority="simple")
    for place in range(answers or len(desk.conference.conduct.roll_call.called)):
        desk.perform(answer_roll_call, "yes" if place else "no")
    return desk


def called_on_a_motion():
    desk = moved()
    desk.perform(begin_roll_call, "state:MX", about="motion")
    desk.perform(answer_roll_call, "yes")
    return desk


def opposed():
    desk = scene.asked()
    desk.perform(object_, "state:MX")
    return desk


def drafted():
    desk = scene.opened()
    desk.perform(submit_document, "XX/WG.2/2009/L.2", "Draft", ("2",))
    return desk


def put():
    desk = scene.opened()
    desk.perform(read_paragraph, "meeting.opened", "1", "The meeting was opened.")
    return desk


def amended():
    desk = put()
    desk.perform(amend_paragraph, "meeting.opened", "The meeting was duly opened.")
    return desk


def without_language():
    desk = scene.opened()
    desk.perform(ask, "To go on without Russian")
    return desk


SCENES = {
    "before": scene.prepared,
    "open": scene.opened,
    "asked": scene.asked,
    "opposed": opposed,
    "moved": moved,
    "nominated": nominated,
    "ruled": ruled,
    "a State is called": lambda: called(2),
    "all States were called": lambda: called(0),
    "all States were called on a motion": called_on_a_motion,
    "a draft is before the body": drafted,
    "a paragraph is before the body": put,
    "a paragraph was amended": amended,
    "a language is lost": without_language,
}


def decided(officer, before):
    """Give the kinds of decisions in the record that were not there before."""
    entries = officer.bridge.record.entries[before:]
    return {fact.KIND for entry in entries for fact in entry.facts} & DECIDING


def pressed(key):
    sequence = key.split("+") if key != "+" else [key]
    modifiers = Mod.NoModifier
    for each in sequence[:-1]:
        modifiers |= MODIFIERS[each]
    return getattr(Key, f"Key_{NAMES.get(sequence[-1], sequence[-1])}"), modifiers


def offending(officer, strokes):
    """Do each stroke by itself, in a window at rest, and name those by which the body decided something."""
    found = []
    for name, stroke in strokes:
        before = len(officer.bridge.record.entries)
        officer.bridge.reading.silence = None
        officer.later(seconds=2)
        stroke()
        officer.rest()
        if decided(officer, before):
            found.append(name)
        officer.window.palette_.close_up()
        officer.window.setFocus()
    return found


def keys(officer):
    def stroke(key):
        return lambda: officer.press_at_once(*pressed(key))

    return [(key, stroke(key)) for command in COMMANDS for key in command.keys]


def lines(officer):
    """Every line of the palette: whatever it asks for then is put away."""

    def stroke(name):
        return lambda: officer.window.run(name)

    return [(command.name, stroke(command.name)) for command in COMMANDS]


def single_click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def double_click(button):
    """Press, let go, press and let go again, as a window hears it: what QTest calls so is the third of these alone."""
    single_click(button)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def clicks(officer, within=None, by=single_click):
    def stroke(button):
        def click():
            if button.isVisible() and button.isEnabled():
                by(button)

        return click

    found = (within or officer.window).findChildren(QAbstractButton)
    return [(each.text() or each.accessibleName(), stroke(each)) for each in found if each.isVisible()]


def doubles(officer, within=None):
    return clicks(officer, within, by=double_click)


def held(officer):
    """Every key held down: pressed once, then repeated until it is let go."""

    def stroke(key):
        def hold():
            value, modifiers = pressed(key)
            at = officer.window.focusWidget() or officer.window
            for repeated in (False, True, True, True):
                QApplication.sendEvent(at, QKeyEvent(QEvent.Type.KeyPress, value, modifiers, "", repeated))
                officer.rest()
            QApplication.sendEvent(at, QKeyEvent(QEvent.Type.KeyRelease, value, modifiers))

        return hold

    return [(key, stroke(key)) for key in (*KEYS_OF_CHOICE, *(key for each in COMMANDS for key in each.keys))]


def test_every_fact_by_which_a_body_decides_is_watched():
    named = {kind for kind in KINDS if kind.rpartition(".")[2] in WORDS_OF_DECIDING}
    assert named <= DECIDING
    assert set(KINDS) >= DECIDING


@pytest.mark.parametrize("ways", [lines, clicks], ids=["palette", "clicks"])
@pytest.mark.parametrize("name", SCENES)
def test_no_single_stroke_records_a_decision(at_desk, name, ways):
    """What keys do are lines of the palette too, so that these hold for both."""
    officer = at_desk(SCENES[name]())
    assert offending(officer, ways(officer)) == []


@pytest.mark.parametrize("name", ["asked", "all States were called", "a paragraph is before the body"])
def test_no_single_key_records_a_decision(at_desk, name):
    officer = at_desk(SCENES[name]())
    assert offending(officer, keys(officer)) == []


@pytest.mark.parametrize("ways", [doubles, held], ids=["double clicks", "held keys"])
@pytest.mark.parametrize("name", ["asked", "all States were called", "a paragraph is before the body"])
def test_no_double_click_and_no_key_held_down_records_a_decision(at_desk, name, ways):
    officer = at_desk(SCENES[name]())
    assert offending(officer, ways(officer)) == []


@pytest.mark.parametrize("ways", [keys, clicks], ids=["keys", "clicks"])
@pytest.mark.parametrize("card", ["objection", "chair"])
def test_no_card_records_a_decision(at_desk, card, ways):
    officer = at_desk(scene.asked())
    officer.bridge.reading.open_card(card)
    assert offending(officer, ways(officer)) == []


@pytest.mark.parametrize("name", ["open", "a paragraph is before the body", "a paragraph was amended"])
@pytest.mark.parametrize("ways", [clicks, doubles], ids=["clicks", "double clicks"])
def test_no_click_on_the_board_adopts_a_paragraph(at_desk, name, ways):
    officer = at_desk(SCENES[name]())
    page = ReportPage(officer.bridge, Tongue("en"))
    officer.window.show_page("report", page)
    officer.rest()
    page.recall(officer.bridge.record)
    officer.rest()
    for key in list(page.adopting._numbered())[:3]:
        page.adopting.choose(key)
        assert offending(officer, ways(officer, page.adopting.steps)) == []


def test_a_stroke_that_records_a_decision_is_found(at_desk):
    """The law can fail: a button, a key and a command that adopt the agenda are named."""
    officer = at_desk(scene.opened())
    button = QPushButton("Adopt it", officer.window)
    button.clicked.connect(lambda: officer.bridge.perform(adopt_agenda))
    button.show()
    assert "Adopt it" in offending(officer, clicks(officer))
    officer = at_desk(scene.opened())
    assert offending(officer, [("adopt", lambda: officer.bridge.perform(adopt_agenda))]) == ["adopt"]
