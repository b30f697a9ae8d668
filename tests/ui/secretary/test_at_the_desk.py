"""What an officer does at the desk besides the floor, each with a key: swaps, texts, promises, the quorum, why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from plenary.agenda.meetings import Sitting
from tests.ui import scene

Key, Mod = Qt.Key, Qt.KeyboardModifier


def choose(officer, row):
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(row))


def offered(officer):
    return [row.text for row in officer.window.palette_.model.rows]


def test_who_is_absent_when_called_is_passed_over_by_one_key(officer):
    choose(officer, 0)
    officer.press(Key.Key_A)
    assert officer.waiting[-1] == "Nigeria"
    assert "passed over" in officer.window.desk.lists.table.rows.rows[-1].marks


def test_two_exchange_places_by_two_keys(officer):
    choose(officer, 0)
    officer.press(Key.Key_X)
    officer.type("canada")
    officer.press(Key.Key_Return)
    assert officer.waiting[0] == "Canada"
    assert officer.waiting[4] == "Nigeria"
    assert "asked as no. 5" in officer.window.desk.lists.table.rows.rows[0].marks


def test_a_text_arrives_and_then_is_at_the_booths(officer):
    choose(officer, 4)
    officer.press(Key.Key_T)
    officer.type("french check")
    officer.press(Key.Key_Return)
    row = officer.window.desk.lists.table.rows.rows[4]
    assert (row.name, row.text) == ("Canada", "received")
    choose(officer, 4)
    officer.press(Key.Key_T)
    officer.press(Key.Key_Return)
    assert officer.window.desk.lists.table.rows.rows[4].text == "at booths"
    text = officer.now.floor.waiting_of("state:CA")[0].text
    assert (text.languages, text.delivery) == (("fr",), "check-against-delivery")


def test_details_are_noted_one_by_one(officer):
    for what, words in (("level", "minister"), ("who", "Ms. Tremblay")):
        choose(officer, 4)
        officer.press(Key.Key_E)
        officer.type(what)
        officer.press(Key.Key_Return)
        officer.type(words)
        officer.press(Key.Key_Return)
    request = officer.now.floor.waiting_of("state:CA")[0]
    assert (request.level, request.person) == ("minister", "Ms. Tremblay")


def test_why_shows_the_place_the_history_and_offers_the_slip_in_the_delegates_language(officer):
    wished = []
    officer.window.hand.wished.connect(wished.append)
    choose(officer, 2)
    officer.press(Key.Key_H)
    lines = offered(officer)
    assert lines[0] == "Print the slip in this language: Spanish"
    assert "Place on the list: 3 of 9" in lines
    assert any(line.endswith("Mexico was inscribed.") for line in lines)
    officer.press(Key.Key_Return)
    assert wished == ["slip:es"]


def test_without_a_choice_the_officer_is_told(officer):
    officer.window.desk.lists.table.clearSelection()
    officer.window.desk.lists.table.setCurrentIndex(officer.window.desk.lists.table.rows.index(-1))
    for key in (Key.Key_X, Key.Key_E, Key.Key_H):
        officer.press(key)
        assert "Nobody is selected" in officer.window.foot.note.text()


def test_both_thresholds_stand_behind_one_key_and_only_a_number_is_noted(officer):
    before = officer.now
    officer.press(Key.Key_Q)
    assert offered(officer)[0].startswith("Marked present: 0 of ")
    officer.press(Key.Key_Return)
    assert officer.now is before
    officer.press(Key.Key_Q)
    officer.type("54")
    officer.press(Key.Key_Return)
    assert officer.now.meetings.quorum == 54


def test_a_promise_is_noted_and_shown_before_the_meeting_rises(officer):
    officer.press(Key.Key_U)
    officer.type("after lunch")
    officer.press(Key.Key_Return)
    officer.type("canada")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_U)
    officer.type("the secretariat will revert")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    assert [each.delegation for each in officer.now.notices.promises] == ["state:CA", None]
    officer.press(Key.Key_Space)
    # When the meeting is to rise, they are shown first; the first one was kept,
    officer.window.run("adjourn")
    assert officer.now.meetings.sitting is Sitting.OPEN
    assert any("after lunch" in line for line in offered(officer))
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert [each.text for each in officer.now.notices.promises] == ["the secretariat will revert"]
    # and what is left is shown again; the meeting rises all the same.
    assert officer.asked
    officer.press(Key.Key_Return)
    assert officer.now.meetings.sitting is Sitting.NONE
    assert officer.now.notices.promises


@pytest.mark.parametrize("leaving", [(Key.Key_Escape,), (Key.Key_K, Qt.KeyboardModifier.ControlModifier)])
def test_a_promise_that_was_typed_is_not_typed_again_when_it_was_left_before_saying_to_whom(officer, leaving):
    officer.press(Key.Key_U)
    officer.type("the secretariat will revert")
    officer.press(Key.Key_Return)
    officer.press(*leaving)
    if officer.window.palette_.isVisible():
        officer.press(Key.Key_Escape)
    assert not officer.now.notices.promises
    officer.press(Key.Key_U)
    (kept,) = officer.window.palette_.model.rows
    assert (kept.text, kept.note) == ("the secretariat will revert", "typed before, not entered yet")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    assert [each.text for each in officer.now.notices.promises] == ["the secretariat will revert"]
    officer.press(Key.Key_U)
    assert officer.window.palette_.model.rows == ()


def test_the_gavel_that_adjourns_stays_a_key_when_the_last_promise_was_settled(officer):
    officer.press(Key.Key_U)
    officer.type("after lunch")
    officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    officer.press(Key.Key_Space)
    officer.window.run("adjourn")
    officer.type("after")
    officer.press(Key.Key_Return)
    assert not officer.now.notices.promises
    assert officer.now.meetings.sitting is Sitting.OPEN
    assert offered(officer) == ["Adjourn the meeting"]
    officer.press(Key.Key_Return)
    assert officer.now.meetings.sitting is Sitting.NONE


def test_a_late_start_is_explained_afterwards(officer):
    officer.press(Key.Key_L, Mod.ShiftModifier)
    officer.type("the Russian booth was not staffed")
    officer.press(Key.Key_Return)
    assert officer.now.meetings.current.cause == "the Russian booth was not staffed"


def test_the_meeting_is_suspended_until_a_time(officer):
    officer.window.run("suspend")
    officer.type("4.45")
    officer.press(Key.Key_Return)
    assert officer.now.meetings.until == scene.at(16, 45)


def test_a_body_that_no_list_names_is_inscribed_by_its_name(officer):
    officer.press(Key.Key_F2)
    officer.type("Coalition of Coastal Cities")
    officer.press(Key.Key_Return)
    officer.type("non-gov")
    officer.press(Key.Key_Return)
    assert officer.waiting[-1] == "Coalition of Coastal Cities"
    officer.press(Key.Key_Z, Mod.ControlModifier)
    assert "Coalition of Coastal Cities" not in officer.waiting


def test_one_who_has_no_right_to_a_point_of_order_is_grey_and_the_chair_may_allow_it(officer):
    officer.press(Key.Key_O)
    officer.type("unicri")
    rows = officer.window.palette_.model.rows
    assert [bool(row.why_not) for row in rows[:2]] == [True, False]
    assert "rule 44" in rows[0].why_not
    # Enter stays at the refusal; that the Chair allows it is a line to go to.
    officer.press(Key.Key_Return)
    assert officer.window.palette_.isVisible()
    assert officer.now.conduct.point is None
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert officer.now.conduct.point.delegation == "entity:UNICRI"
    # Another may rise while that one is before the Chair.
    officer.press(Key.Key_O)
    officer.type("another")
    officer.press(Key.Key_Return)
    officer.type("mexico")
    officer.press(Key.Key_Return)
    assert [each.delegation for each in officer.now.conduct.further] == ["state:MX"]
    for _ in range(2):
        officer.press(Key.Key_O)
        officer.press(Key.Key_Return)
    assert officer.now.conduct.point is None
    assert officer.now.floor.statement.paused_since is None


def test_it_is_said_when_the_floor_is_open_and_nobody_speaks(officer):
    floor = officer.window.desk.floor
    officer.press(Key.Key_Space)
    assert (floor.name.accessibleName(), floor.state.text(), floor.facts.text()) == (
        "Sudan",
        "Statement ended",
        "next: Nigeria",
    )
    officer.later(seconds=31)
    assert floor.facts.text().replace("\u00a0", " ") == "nobody has spoken for 30 s"
    assert (floor.name.accessibleName(), floor.clock.accessibleName()) == ("Sudan", "2:11 Statement ended")
    officer.later(seconds=60)
    assert (floor.name.accessibleName(), floor.clock.accessibleName()) == ("Nigeria", "7:00 Ready")
    assert floor.facts.text().startswith("nobody has spoken for")
    officer.press(Key.Key_Space)
    assert "speaks for the first time" in floor.facts.text()


@pytest.mark.parametrize("order", ["level", "regions"])
def test_every_order_of_the_list_can_be_chosen(officer, order):
    officer.window.run("order")
    officer.type(order)
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2"].order == order.removesuffix("s")


def test_a_limit_is_set_for_this_list_only(officer):
    officer.window.run("limits")
    officer.type("state 3")
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert officer.now.floor.lists["2"].limits["state-party"] == 180
    assert officer.now.floor.limits.get("state-party") is None


@pytest.mark.parametrize(
    ("typed", "limits"),
    [
        ("State party 3", {"state-party": 180}),
        ("observer 2.5", {"observer": 150}),
        ("igo 0", {"igo": 0}),
        ("State 4", dict.fromkeys(("state-party", "signatory", "non-signatory"), 240)),
    ],
)
def test_a_limit_is_set_by_the_word_for_a_category_or_by_its_code(officer, typed, limits):
    before = dict(officer.now.floor.limits)
    officer.window.run("limits")
    officer.type(typed)
    officer.press(Key.Key_Return)
    assert officer.now.floor.limits == {**before, **limits}


def test_two_states_speak_together(officer):
    officer.inscribe("norway with sweden, finland")
    request = officer.now.floor.waiting_of("state:NO")[0]
    assert (request.capacity, request.on_behalf_of) == ("joint", ("state:SE", "state:FI"))
