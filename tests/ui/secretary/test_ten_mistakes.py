"""Mistakes that are made in public, ten and more, and mended while the room waits, with keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.ui import scene

Key, Mod = Qt.Key, Qt.KeyboardModifier


def choose(officer, name):
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(officer.waiting.index(name)))


def undo(officer):
    officer.press(Key.Key_Z, Mod.ControlModifier)


def asked(officer, key, *words, modifiers=Mod.NoModifier):
    """Press a key and answer what is asked."""
    officer.press(key, modifiers)
    for each in words:
        officer.type(each)
        officer.press(Key.Key_Return)


def test_another_delegation_was_inscribed_than_asked(officer):
    before = officer.waiting
    officer.inscribe("niger")
    officer.window.setFocus()
    undo(officer)
    assert officer.waiting == before


def test_the_floor_was_given_to_the_wrong_one(officer):
    officer.press(Key.Key_Space)
    officer.press(Key.Key_Space)
    started = officer.now.floor.statement.started
    asked(officer, Key.Key_W, "canada")
    assert (officer.speaker, officer.now.floor.statement.started) == ("state:CA", started)
    assert officer.waiting[0] == "Nigeria"
    assert "Canada" not in officer.waiting


def test_a_statement_was_ended_that_goes_on(officer):
    left = officer.window.desk.floor.clock.reading.figures
    officer.press_at_once(Key.Key_Space)
    assert officer.speaker == ""
    undo(officer)
    assert officer.speaker == "state:SD"
    minutes, seconds = map(int, left.split(":"))
    shown = officer.window.desk.floor.clock.reading.figures.split(":")
    assert minutes * 60 + seconds - int(shown[0]) * 60 - int(shown[1]) == 2


def test_the_list_was_closed_too_early(officer):
    asked(officer, Key.Key_C, "")
    assert officer.now.floor.lists["2"].closed is not None
    undo(officer)
    assert officer.now.floor.lists["2"].closed is None
    assert officer.now.floor.lists["2"].closes is not None


@pytest.mark.parametrize(
    ("key", "words"),
    [(Key.Key_A, ()), (Key.Key_X, ("canada",)), (Key.Key_T, ("french",)), (Key.Key_Delete, ())],
)
def test_what_was_done_last_to_one_on_the_list_was_meant_for_another(officer, key, words):
    before = officer.now.floor.lists["2"].requests
    choose(officer, "Mexico")
    asked(officer, key, *words)
    assert officer.now.floor.lists["2"].requests != before
    undo(officer)
    assert officer.now.floor.lists["2"].requests == before


def test_a_point_of_order_was_entered_for_the_wrong_one(officer):
    asked(officer, Key.Key_O, "mexico")
    officer.later(seconds=20)
    undo(officer)
    assert officer.now.conduct.point is None
    assert officer.now.floor.statement.paused_since is None
    assert officer.now.conduct.raised == {}
    asked(officer, Key.Key_O, "canada")
    assert officer.now.conduct.point.delegation == "state:CA"


def test_a_limit_was_set_for_everybody_instead_of_one_list(officer):
    officer.window.run("limits")
    officer.type("state 3")
    officer.press(Key.Key_Return)
    assert officer.now.floor.limits["state-party"] == 180
    undo(officer)
    officer.window.run("limits")
    officer.type("state 3")
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert "state-party" not in officer.now.floor.limits
    assert officer.now.floor.lists["2"].limits["state-party"] == 180


def test_a_promise_was_noted_for_the_wrong_one_three_acts_ago(officer):
    asked(officer, Key.Key_U, "after lunch", "mexico")
    (wrong,) = officer.now.notices.promises
    officer.inscribe("peru")
    asked(officer, Key.Key_U, "after lunch", "canada")
    # Nothing later is undone for it: the promise alone no longer holds.
    officer.press(Key.Key_U, Mod.ShiftModifier)
    officer.type("mexico")
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert wrong not in officer.now.notices.promises
    assert [each.delegation for each in officer.now.notices.promises] == ["state:CA"]
    assert "Peru" in officer.waiting


def test_another_language_dropped_than_was_noted(officer):
    asked(officer, Key.Key_L, "french")
    assert officer.now.booths.booth("fr").quality == "interrupted"
    # The record that L opened stands in the side column; the undoing takes it away with the interruption.
    undo(officer)
    assert (officer.now.booths.booth("fr").quality, officer.now.booths.incidents) == ("good", ())
    asked(officer, Key.Key_L, "spanish")
    assert [each.language for each in officer.now.booths.incidents] == ["es"]
    assert [each.delegation for each in officer.now.booths.incidents] == ["state:SD"]


def proceedings(officer, kind):
    """Go to the page of the proceedings, and by Up to the last entry of a kind."""
    officer.press(Key.Key_J, Mod.ControlModifier)
    page = officer.window.page("proceedings")
    while not page.list.hasFocus():
        officer.press(Key.Key_Tab)
    officer.press(Key.Key_End)
    wanted = max(each.id for each in officer.bridge.record.entries if kind == each.facts[-1].KIND)
    while page.chosen != wanted:
        officer.press(Key.Key_Up)
    return wanted


def test_the_clock_was_started_after_the_speaker_and_is_set_right_from_the_proceedings(at_station):
    officer = at_station(scene.debated())
    proceedings(officer, "floor.given")
    asked(officer, Key.Key_E, "16.15.40")
    assert officer.now.floor.statement.started == scene.at(16, 15, 40)
    assert officer.window.desk.floor.clock is not None
    officer.press(Key.Key_2, Mod.ControlModifier)
    assert officer.window.page_shown == "meeting"


def test_an_inscription_of_an_hour_ago_was_misheard_and_is_corrected_in_its_place(at_station):
    officer = at_station(scene.debated())
    place = officer.waiting.index("Canada")
    entries = officer.bridge.record.entries
    (wrong,) = (each.id for each in entries if getattr(each.facts[-1], "delegation", "") == "state:CA")
    officer.press(Key.Key_J, Mod.ControlModifier)
    page = officer.window.page("proceedings")
    while not page.list.hasFocus():
        officer.press(Key.Key_Tab)
    officer.press(Key.Key_Home)
    while page.chosen != wrong:
        officer.press(Key.Key_Down)
    asked(officer, Key.Key_E, "cambodia")
    officer.press(Key.Key_2, Mod.ControlModifier)
    assert officer.waiting[place] == "Cambodia"
    assert "Canada" not in officer.waiting
    undo(officer)
    assert officer.waiting[place] == "Canada"


def test_an_old_entry_was_wrong_and_what_falls_with_it_is_named_first(at_station):
    officer = at_station(scene.debated())
    officer.press(Key.Key_Space)
    officer.press(Key.Key_Space)
    assert officer.speaker == "state:NG"
    officer.press(Key.Key_Space)
    given = proceedings(officer, "floor.given")
    asked(officer, Key.Key_Delete, "it was Sweden that spoke")
    # That Nigeria's statement ended would no longer hold: it is named, and nothing was struck yet.
    assert officer.bridge.record.marks.stands(given)
    assert officer.window.banner.isVisible()
    assert str(given + 1) in officer.window.banner.words
    fallen = [
        row
        for row in map(str, officer.window.page("proceedings").model.rows)
        if row.startswith(f"{given + 1} ")
    ]
    assert "Statement by Nigeria" in fallen[0]
    (strike_them_too,) = officer.window.banner.remedies
    for _ in range(40):
        if not strike_them_too.hasFocus():
            officer.press(Key.Key_Tab)
    officer.press(Key.Key_Return)
    assert not officer.bridge.record.marks.stands(given)
    assert officer.now.floor.spoken.get("state:NG") is None
    assert officer.now.floor.lists["2"].requests[0].delegation == "state:NG"
    # And all of it back: told by what stands again, not as a strike that was struck.
    undo(officer)
    assert officer.bridge.record.marks.stands(given)
    assert "Struck: Struck" not in str(officer.window.page("proceedings").model.rows[-1])


def test_nobody_recorded_a_statement_and_it_is_entered_in_its_place(officer):
    asked(
        officer,
        Key.Key_K,
        "nobody recorded",
        "algeria",
        "15:45:00",
        "15:49:30",
        modifiers=Mod.ControlModifier,
    )
    assert officer.now.floor.heard["state:DZ"] == 270
    # The times of the one who has the floor are refused, and who has it is named.
    asked(
        officer, Key.Key_K, "nobody recorded", "egypt", "16:17:00", "16:18:00", modifiers=Mod.ControlModifier
    )
    assert "Sudan had the floor" in officer.refusal
    assert "state:EG" not in officer.now.floor.heard


def test_the_chair_asked_too_early_and_the_question_is_withdrawn(officer):
    asked(officer, Key.Key_G, "that we go on until seven")
    assert officer.now.conduct.question is not None
    asked(officer, Key.Key_K, "withdraw the question", modifiers=Mod.ControlModifier)
    assert officer.now.conduct.question is None
    assert officer.now.conduct.decision is None


@pytest.mark.parametrize("wrong", [Key.Key_Delete, Key.Key_A])
def test_undo_reaches_back_as_far_as_it_must(officer, wrong):
    before = officer.waiting
    for name in before[:4]:
        choose(officer, name)
        officer.press(wrong)
    for _ in range(4):
        undo(officer)
    assert officer.waiting == before
    for _ in range(4):
        officer.press(Key.Key_Y, Mod.ControlModifier)
    assert officer.waiting != before
