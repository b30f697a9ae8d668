"""Interpretation at the desk: the record of one key, consent by three presses, the board, the forecast, alarms."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from plenary.acts.languages import set_language, staff_booth
from plenary.acts.programme import extend_services
from plenary.agenda.meetings import Sitting
from tests.ui import scene
from tests.ui.scene import do
from ui.secretary.languages_tab import BoardRow

Key = Qt.Key


def drop(officer, word="french"):
    officer.press(Key.Key_L)
    officer.type(word)
    officer.press(Key.Key_Return)
    return officer.window.desk.incident


def chip(chips, name, officer):
    chips.chips[name].click()
    officer.rest()


def test_r_2_5_one_key_opens_the_record_and_clicks_fill_it(officer):
    panel = drop(officer)
    assert panel.isVisible()
    assert panel.title.text() == "French interrupted"
    assert "Sudan speaking" in panel.where.text()
    officer.later(seconds=48)
    assert panel.counted.text().endswith(":50") or panel.counted.text().endswith(":48")
    for chips, name in (
        (panel.direction, "into"),
        (panel.symptom, "no-sound"),
        (panel.reported, "delegation"),
    ):
        chip(chips, name, officer)
        assert chips.shown == name
    (incident,) = officer.now.booths.incidents
    assert (incident.direction, incident.symptom, incident.reported_by) == ("into", "no-sound", "delegation")
    assert "not heard" not in panel.where.text()
    officer.press(Key.Key_L)
    assert panel.title.text() == "French heard again"
    assert panel.where.text().startswith("not heard: 4.")
    chip(panel.done, "repeated", officer)
    chip(panel.text_there, "yes", officer)
    panel.close_record.click()
    officer.rest()
    assert officer.now.booths.incidents == ()
    assert not panel.isVisible()
    assert officer.window.desk.side.isVisible()


def test_put_away_the_record_goes_on_and_is_found_again_on_the_board(officer):
    panel = drop(officer)
    officer.press(Key.Key_Escape)
    assert not panel.isVisible()
    side = officer.window.desk.side
    side.show_tab("languages")
    _, row = side.languages._rows["fr"]
    assert row.button.words == "Record…"
    row.button.click()
    assert panel.isVisible()


def test_keys_of_the_record_stop_the_clock_and_suspend(officer):
    drop(officer)
    officer.press(Key.Key_P)
    assert officer.now.floor.statement.paused_by == "officer"
    officer.press(Key.Key_G)
    assert officer.now.meetings.sitting is Sitting.SUSPENDED
    assert "French" in officer.desk.proceedings.entries[-1].facts[0].reason


def test_r_2_6_no_single_key_goes_on_without_a_language(officer):
    drop(officer)
    officer.press(Key.Key_N)
    assert officer.now.conduct.question.text == "The meeting continues without interpretation into French."
    assert officer.window.desk.gavel.isVisible()
    officer.press(Key.Key_G)
    assert not officer.now.booths.incidents[0].continued
    officer.press(Key.Key_G)
    assert officer.now.booths.incidents[0].continued
    assert officer.now.conduct.question is None
    assert officer.now.conduct.decision is None
    assert officer.window.desk.incident.isVisible()


def test_n_says_that_all_are_heard_and_asks_which_where_several_are_not(officer):
    officer.press(Key.Key_N)
    assert "heard" in officer.window.foot.note.text()
    drop(officer)
    officer.window.desk.incident.put_away()
    drop(officer, "arabic")
    officer.press(Key.Key_N)
    officer.type("arabic")
    officer.press(Key.Key_Return)
    assert officer.now.booths.continuing == "ar"


def test_r_2_4_the_board_counts_the_team_and_one_press_completes_it(officer):
    side = officer.window.desk.side
    side.show_tab("languages")
    tab = side.languages
    assert tab.team.text() == "Interpreters not counted yet (14 needed)"
    tab.complete.click()
    officer.rest()
    assert tab.team.text() == "Interpreters 14 of 14"
    assert not tab.complete.isVisible()
    officer.bridge.perform(staff_booth, "zh", 1)
    officer.bridge.perform(staff_booth, "es", 0)
    officer.rest()
    assert tab.team.text() == "Interpreters 10 of 14"
    said = {
        code: (row.strength.text(), row.strength.property("said")) for code, (_, row) in tab._rows.items()
    }
    assert (said["zh"], said["es"], said["fr"]) == (("1/3", "warn"), ("0/2", "over"), ("2/2", "ok"))


def test_the_buttons_of_the_board_and_of_the_record_name_an_act_and_no_state(officer):
    officer.window.desk.side.show_tab("languages")
    rows = officer.window.desk.side.languages._rows
    assert {each.button.words for _, each in rows.values()} == {"Report loss", "Report return"}
    assert len({each.button.x() for _, each in rows.values()}) == 1
    panel = drop(officer)
    assert panel.restored.words == "Report return"


def test_in_a_low_window_the_formula_gives_its_room_to_what_is_known(officer):
    panel = drop(officer)
    assert panel.ways.formula.isVisible()
    officer.window.resize(1280, 720)
    assert not panel.ways.formula.isVisible()
    assert panel.ways.suspend.toolTip() == panel.ways.formula.text()


def test_the_board_says_relay_pivot_and_what_was_lost(officer):
    side = officer.window.desk.side
    side.show_tab("languages")
    rows = side.languages._rows
    assert rows["en"][1].note.text() == "relayed into: Russian"
    assert "relay via English" in rows["ru"][1].note.text()
    officer.bridge.perform(set_language, "ar", quality="interrupted")
    officer.rest()
    officer.later(minutes=4)
    assert "not heard for 4 min" in rows["ar"][1].note.text()
    assert rows["es"][1].channel.text() == "channel 4"


def test_r_2_10_what_the_booths_ask_is_passed_on(officer):
    side = officer.window.desk.side
    side.show_tab("languages")
    for request in ("slower", "slower", "sound"):
        chip(side.languages.asks, request, officer)
        assert officer.now.booths.asked == request
    assert len(officer.desk.proceedings.entries[-1].facts) == 1


def test_r_3_1_the_forecast_names_who_no_longer_fits_and_tells_the_chair(at_desk):
    desk = scene.debated()
    desk.clock.instant = scene.at(17, 31)
    officer = at_desk(desk)
    side = officer.window.desk.side
    side.show_tab("forecast")
    tab = side.pages["forecast"]
    assert tab.verdict.text().startswith("Not before the services end: Canada,")
    assert [row.words.text() for row in tab.rows] == [
        "2 min each",
        "Close the list",
        "Go on at the next meeting",
    ]
    tab.rows[0].tell.click()
    officer.rest()
    assert officer.now.notices.message.startswith("If those who still wait speak for 2 min each")
    assert tab.rows[1].note.text() == "4 speak in time, 6 do not"
    officer.inscribe("australia")
    assert tab.rows[1].note.text() == "4 speak in time, 7 do not"


def test_the_forecast_says_that_all_fits_or_that_nobody_waits(officer, at_desk):
    officer.window.desk.side.show_tab("forecast")
    tab = officer.window.desk.side.pages["forecast"]
    assert tab.verdict.text() == "All those waiting finish before services end."
    assert [row.words.text() for row in tab.rows] == ["Close the list"]
    side = at_desk(scene.opened()).window.desk.side
    side.show_tab("forecast")
    tab = side.pages["forecast"]
    assert (tab.verdict.text(), tab.rows) == ("Nobody is waiting.", [])


def test_r_2_9_alarms_at_thirty_fifteen_and_five_minutes_until_they_were_seen(officer):
    notice = officer.window.desk.services
    for hour, minute, words, grave in (
        (17, 30, "30 min", False),
        (17, 45, "15 min", False),
        (17, 55, "5 min", True),
        (18, 1, "has ended", True),
    ):
        officer.desk.clock.instant = scene.at(hour, minute)
        officer.ticker.tick()
        assert notice.isVisible()
        assert words in notice.banner.words
        assert notice.banner._grave is grave
        notice.banner.remedies[-1].click()
        assert not notice.isVisible()
        officer.later(seconds=20)
        assert not notice.isVisible()


def test_r_2_9_the_booths_are_asked_and_answer(officer):
    officer.desk.clock.instant = scene.at(17, 46)
    officer.ticker.tick()
    notice = officer.window.desk.services
    assert notice.banner.remedies[0].words.startswith("Ask to extend until 6.15")
    notice.banner.remedies[0].click()
    officer.rest()
    assert officer.now.programme.asked == scene.at(18, 15)
    assert "asked to stay until 6.15" in notice.banner.words
    notice.banner.remedies[1].click()
    officer.rest()
    assert officer.now.programme.refused == scene.at(18, 15)
    assert "do not stay" in notice.banner.words
    notice.banner.remedies[0].click()
    officer.rest()
    notice.banner.remedies[0].click()
    officer.rest()
    assert officer.now.programme.extended == scene.at(18, 15)
    assert notice.isVisible()


def test_more_time_takes_the_alarm_away(at_desk):
    desk = scene.debated()
    do(desk, scene.at(17, 40), extend_services, scene.at(18, 40), granted=True)
    officer = at_desk(desk)
    assert not officer.window.desk.services.isVisible()
    officer.desk.clock.move(minutes=31)
    officer.ticker.tick()
    assert officer.window.desk.services.isVisible()
    assert officer.now.services_end - officer.desk.clock.now() < timedelta(minutes=30)


def test_a_tab_out_of_sight_is_told_nothing_and_everything_when_it_is_turned_to(officer):
    side = officer.window.desk.side
    tab = side.pages["forecast"]
    officer.inscribe("australia")
    assert tab.layout() is None
    side.show_tab("forecast")
    assert tab.verdict.text() != ""


def test_the_record_is_made_when_the_first_one_is_looked_at_and_no_click_takes_the_caret(officer):
    assert officer.window.desk.incident.findChildren(QWidget) == []
    officer.press(Key.Key_Escape)
    assert officer.window.desk.incident.findChildren(QWidget) == []
    buttons = drop(officer).findChildren(QAbstractButton)
    assert len(buttons) > 10
    assert {button.focusPolicy() for button in buttons} == {Qt.FocusPolicy.TabFocus}


def test_a_channel_that_has_no_room_beside_the_name_stands_below_it_whole(qapp):
    del qapp
    row = BoardRow(1.0)
    row.name.setText("French")
    for width, beside, below in (
        (400, "channel 2", "relay for Russian"),
        (150, "", "channel 2, relay for Russian"),
    ):
        row.resize(width, 60)
        row.tell("channel 2", "relay for Russian")
        assert (row.channel.text(), row.note.text()) == (beside, below)


def test_what_is_short_is_said_in_the_head_where_no_line_has_room(officer):
    officer.desk.clock.instant = scene.at(17, 46)
    officer.ticker.tick()
    ahead = officer.window.desk.side.ahead
    ahead.give_way(10_000, 0)
    assert ahead.pace.text().startswith("short by")
    ahead.give_way(-10_000, 0)
    assert not ahead.pace.text()
