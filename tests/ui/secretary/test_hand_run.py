"""What somebody who ran a whole meeting by keys tripped over, each mended: keys, focus, ways out, words that are whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from plenary.acts.conference import set_rule
from plenary.agenda.meetings import Sitting
from tests.ui import scene

Key, Mod = Qt.Key, Qt.KeyboardModifier


def offered(officer):
    return [row.text for row in officer.window.palette_.model.rows]


def asked(officer, key, words):
    officer.press(key)
    officer.type(words)
    officer.press(Key.Key_Return)


def close(officer):
    asked(officer, Key.Key_C, "close the list")
    assert officer.now.floor.lists["2"].closed is not None


def test_while_the_meeting_is_suspended_space_resumes_and_the_speaker_goes_on(officer):
    before = officer.speaker
    officer.window.run("suspend")
    officer.press(Key.Key_Return)
    assert officer.window.desk.floor.primary.words == "Resume the meeting"
    officer.later(seconds=30)
    officer.press(Key.Key_Space)
    assert officer.now.meetings.sitting is Sitting.OPEN
    assert officer.speaker == before


def test_no_minute_is_added_to_the_speaker_while_the_clock_is_that_of_a_point(officer):
    asked(officer, Key.Key_O, "mexico")
    seconds = officer.now.floor.statement.seconds
    officer.press(Key.Key_Plus)
    assert officer.now.floor.statement.seconds == seconds
    assert "point of order" in officer.window.foot.note.text()
    assert not officer.window.desk.floor.minute.isEnabled()
    assert not officer.window.desk.floor.pause.isEnabled()


def test_a_request_that_was_made_in_time_is_entered_from_the_banner(officer):
    close(officer)
    officer.later(minutes=2)
    officer.inscribe("nicaragua for grulac")
    officer.window.desk.banner.remedies[-1].click()
    officer.rest()
    held = officer.now.floor.lists["2"]
    assert held.requests[-1].delegation == "state:NI"
    assert held.requests[-1].on_behalf_of == ("group:GRULAC",)
    assert held.requests[-1].requested == held.closed
    assert officer.refusal == ""


def test_f6_leads_from_the_field_to_the_ways_out_of_a_refusal(officer):
    close(officer)
    officer.inscribe("nicaragua")
    walked = []
    for _ in range(12):
        officer.press(Key.Key_F6)
        walked.append(officer.window.focusWidget())
    assert set(officer.window.desk.banner.remedies) <= set(walked)


@pytest.mark.parametrize("typed", ["peru 16.10", "peru @16.10", "peru at 16.10", "peru @ 16.10"])
def test_when_somebody_asked_is_typed_after_the_name(officer, typed):
    officer.inscribe(typed)
    assert officer.now.floor.lists["2"].requests[-1].requested == scene.at(16, 10)


def test_the_key_that_leads_to_the_field_may_be_pressed_before_each_name(officer):
    officer.press(Key.Key_Slash)
    officer.type("/peru")
    officer.press(Key.Key_Return)
    officer.type("/nicaragua")
    officer.press(Key.Key_Return)
    assert officer.waiting[-2:] == ["Peru", "Nicaragua"]


def test_whoever_stands_on_no_list_leaves_the_field_ready_for_the_next_name(officer):
    officer.press(Key.Key_F2)
    officer.type("Coalition of Coastal Cities")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    edit = officer.window.desk.lists.field.edit
    assert edit.text() == ""
    assert officer.window.focusWidget() is edit


def test_arrows_choose_a_speaker_once_the_palette_is_gone(officer):
    table = officer.window.desk.lists.table
    officer.press(Key.Key_K, Mod.ControlModifier)
    officer.press(Key.Key_Escape)
    before = table.request
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Down)
    assert table.request != before


def test_commands_are_asked_for_while_something_else_is(officer):
    officer.press(Key.Key_U)
    officer.press(Key.Key_K, Mod.ControlModifier)
    assert officer.asked
    assert officer.window.palette_.caption.text() == "Command"
    officer.press(Key.Key_K, Mod.ControlModifier)
    assert not officer.asked


def test_suspending_the_meeting_is_found_before_suspending_for_a_language(officer):
    officer.press(Key.Key_K, Mod.ControlModifier)
    officer.type("suspend")
    assert offered(officer)[0] == "Suspend the meeting"


def test_a_language_that_is_not_heard_is_offered_first_and_its_record_comes_back(officer):
    asked(officer, Key.Key_L, "french")
    officer.window.desk.incident.put_away()
    officer.press(Key.Key_L)
    assert "French" in offered(officer)[0]
    officer.press(Key.Key_Return)
    incident = officer.window.desk.incident
    assert incident.isVisible()
    assert incident.close_record.isVisible()
    for _ in range(12):
        officer.press(Key.Key_F6)
        if officer.window.focusWidget() is incident.close_record:
            break
    officer.press(Key.Key_Return)
    assert not [each for each in officer.now.booths.incidents if each.language == "fr"]


def test_a_note_is_shown_whole_and_the_act_beside_it_gives_way(officer):
    officer.window.foot.say("No printer is set up on this computer. Ctrl+Shift+P saves the list as a file.")
    officer.rest()
    note = officer.window.foot.note
    assert note.width() >= note.sizeHint().width()


def test_when_the_next_meeting_is_held_stands_whole_beside_the_clock(officer):
    officer.press(Key.Key_Space)
    officer.window.run("adjourn")
    officer.rest()
    late = officer.window.header.late
    assert late.text().startswith("next meeting")
    assert late.width() >= late.sizeHint().width()


def test_a_right_of_reply_is_offered_with_its_own_time(officer):
    for name, note in (("mexico", "second reply, 2 min"), ("nigeria", "first reply, 3 min")):
        officer.press(Key.Key_R)
        officer.type(name)
        assert officer.window.palette_.model.rows[0].note == note
        officer.press(Key.Key_Escape)


def test_a_reply_that_the_rules_keep_for_later_is_heard_only_when_the_chair_says_so(officer):
    officer.window.hand.perform(set_rule, "replies.when", "item")
    officer.press(Key.Key_Space)
    asked(officer, Key.Key_I, "4")
    asked(officer, Key.Key_R, "nigeria")
    assert officer.window.desk.floor.primary.words == "Only replies wait"
    officer.later(seconds=5)
    officer.press(Key.Key_Space)
    assert officer.window.palette_.caption.text() == "By the rules a reply is heard at the end of the item."
    assert officer.now.floor.statement is None
    officer.press(Key.Key_Return)
    assert officer.speaker == "state:NG"


def test_a_reply_before_its_time_is_asked_for_twice(officer):
    officer.press(Key.Key_Space)
    officer.window.desk.lists.tabs.setCurrentIndex(1)
    officer.window.desk.lists.table.setFocus()
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return, Mod.ControlModifier)
    assert officer.now.floor.statement is None
    assert officer.window.palette_.caption.text().startswith("By the rules a reply is heard when the list")
    officer.press(Key.Key_Return)
    assert officer.now.floor.statement.list == "2/reply"


def test_f6_shows_where_it_leads(officer):
    ring, seen = officer.window.ring, []
    for _ in range(4):
        officer.press(Key.Key_F6)
        seen.append(ring.around)
    assert officer.window.desk.floor.primary in seen


def test_a_motion_is_counted_beside_its_tab_as_soon_as_it_is_moved(officer):
    tabs = officer.window.desk.lists.tabs
    officer.press(Key.Key_M)
    officer.type("suspend")
    officer.press(Key.Key_Return)
    officer.type("mexico")
    officer.press(Key.Key_Return)
    assert officer.now.conduct.motion is not None
    assert tabs.tabText(3).endswith("1")


def test_f6_leads_to_what_can_be_done_before_the_interpreters_leave(officer):
    officer.later(minutes=70)
    ways = officer.window.desk.services.banner.remedies
    assert ways
    walked = []
    for _ in range(12):
        officer.press(Key.Key_F6)
        walked.append(officer.window.focusWidget())
    assert set(ways) <= set(walked)


def test_the_time_that_was_announced_for_the_closing_is_told_when_it_comes_and_closes_nothing(officer):
    asked(officer, Key.Key_C, "16.45")
    lists = officer.window.desk.lists
    assert lists.closes.text().startswith("closes 4.45")
    officer.later(minutes=30)
    assert lists.closes.text().startswith("was to close 4.45")
    assert lists.standing.property("said") == "warn"
    assert officer.now.floor.lists["2"].closed is None


@pytest.mark.parametrize("words", ["arab", "العر", "ar"])
def test_a_language_is_found_by_its_name_in_the_language_of_the_window(at_station, words):
    officer = at_station(scene.debated())
    officer.press(Key.Key_L, Mod.ControlModifier)
    officer.window.palette_.field.edit.setText(words)
    assert offered(officer)[0] == "العربية"
