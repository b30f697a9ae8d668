"""The palette asks for arguments in the words of its window: nobody types a code of the program."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt

from plenary.conduct.profiles import profile, profiles
from plenary.conduct.rule_words import name_words, value_words
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.secretary import station
from ui.secretary.doings.arguments import words_of
from ui.secretary.doings.others import ARGUMENTS, TOLD, WORDS, needed

Key = Qt.Key
ASKED = [(act, argument) for act in WORDS for argument in needed(act)]
ENUMERATED = [(act, argument) for act, argument in ASKED if words_of(act, argument)]


def offered(officer):
    return [choice.text for choice in officer.window.palette_.model.rows]


def test_what_is_enumerated_is_offered():
    assert {(act, argument.name) for act, argument in ENUMERATED} == {
        ("extend_services", "granted"),
        ("close_incident", "action"),
        ("relay_request", "kind"),
        ("explain_vote", "before_or_after"),
    }


def test_every_argument_has_a_caption_of_its_own():
    """Unless the words of the act ask for it already."""
    own = [argument.name for act, argument in ASKED if (act, argument.name) not in TOLD]
    assert [name for name in own if name not in ARGUMENTS] == []


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_no_choice_is_said_in_english(code):
    tongue = Tongue(code)
    for act, argument in ENUMERATED:
        for word in words_of(act, argument).values():
            assert tongue.text(word) != word or (code, word) == ("es", "no")


@pytest.mark.parametrize(("code", "word"), [("fr", "non"), ("ar", "لا"), ("zh", "否"), ("ru", "нет")])
def test_yes_and_no_are_chosen_in_the_language_of_the_window(at_desk, code, word):
    officer = at_desk(scene.debated(), code)
    officer.window.run("extend_services")
    officer.type("18:20")
    officer.press(Key.Key_Return)
    assert word in offered(officer)
    officer.press(Key.Key_Down)
    officer.press(Key.Key_Return)
    assert not officer.asked
    assert officer.bridge.record.entries[-1].facts[0].granted is False


def test_what_the_interpreters_ask_is_chosen_by_a_word_of_the_window(at_desk):
    officer = at_desk(scene.debated(), "fr")
    officer.window.run("relay_request")
    assert offered(officer)[0] == officer.window.tongue.text("speak more slowly")
    officer.press(Key.Key_Return)
    assert officer.bridge.record.entries[-1].facts[0].request == "slower"


def test_languages_are_chosen_one_after_the_other_and_a_meeting_by_its_day(officer):
    officer.window.run("plan_services")
    officer.type("2")
    officer.press(Key.Key_Return)
    for word in ("french", "arabic"):
        officer.type(word)
        officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    fact = officer.bridge.record.entries[-1].facts[0]
    assert fact.languages == ("fr", "ar")
    assert not officer.asked


def test_a_rule_is_chosen_by_what_it_settles_and_its_value_among_what_it_can_be(at_desk):
    officer = at_desk(scene.debated(), "fr")
    officer.window.run("set_rule")
    assert not [each for each in offered(officer) if "." in each.rstrip(".")]
    officer.type("majorit requise pour")
    assert offered(officer) == ["Majorité requise pour les décisions"]
    officer.press(Key.Key_Return)
    assert set(offered(officer)) == {"majorité simple", "majorité des deux tiers"}
    officer.type("simple")
    officer.press(Key.Key_Return)
    assert officer.now.rules.text("majority.decisions") == "simple"


def test_only_the_value_of_a_rule_that_is_in_force_is_marked(officer):
    officer.window.run("set_rule")
    officer.type("order of the list")
    officer.press(Key.Key_Return)
    rows = officer.window.palette_.model.rows
    stands = value_words("order", officer.now.rules.text("order"), officer.window.tongue)
    assert [each.text for each in rows if each.icon or each.note] == [stands]


def test_only_a_meeting_to_come_can_be_cancelled_and_only_one_that_is_not_over_takes_an_item(officer):
    slots = {each.id: each.status for each in officer.now.programme.slots}
    assert {"held", "sits"} < set(slots.values())
    officer.window.run("cancel_meeting")
    assert {slots[each.value] for each in officer.window.palette_.model.rows} == {"planned"}
    officer.press(Key.Key_Escape)
    officer.window.run("change_programme")
    officer.press(Key.Key_Return)
    assert {slots[each.value] for each in officer.window.palette_.model.rows} == {"planned", "sits"}


def test_a_number_of_a_rule_is_typed(officer):
    officer.window.run("set_rule")
    officer.type("minutes statement group")
    officer.press(Key.Key_Return)
    officer.type("9")
    officer.press(Key.Key_Return)
    assert officer.now.rules.number("limit.group") == 9


def test_a_paragraph_is_chosen_by_its_number_and_opening_words(officer):
    officer.window.hand.later = station._later
    officer.window.run("run-floor")
    officer.rest()
    officer.window.run("read_paragraph")
    officer.rest()
    assert offered(officer)[0].startswith("1  ")
    officer.type("sudan")
    officer.press(Key.Key_Return)
    fact = officer.bridge.record.entries[-1].facts[0]
    assert fact.number
    assert not officer.asked


def test_channels_are_chosen_by_the_names_of_languages(officer):
    officer.window.run("set_channels")
    for source, number in (("floor", ""), ("french", "4")):
        officer.type(source)
        officer.press(Key.Key_Return)
        officer.type(number)
        officer.press(Key.Key_Down)
        officer.press(Key.Key_Return)
    officer.press(Key.Key_Return)
    assert officer.now.booths.channels == (("floor", 0), ("fr", 4))


def test_a_channel_has_a_number_that_is_free_and_nothing_else(officer):
    officer.window.run("set_channels")
    officer.type("floor")
    officer.press(Qt.Key.Key_Return)
    officer.type("7")
    officer.press(Qt.Key.Key_Return)
    officer.type("fren")
    officer.press(Qt.Key.Key_Return)
    for refused in ("four", "-1", "7", "9" * 5000):
        officer.window.palette_.field.edit.setText(refused)
        officer.press(Qt.Key.Key_Return)
        assert officer.asked
    officer.window.palette_.field.edit.setText("8")
    officer.press(Qt.Key.Key_Return)
    officer.type("that")
    officer.press(Qt.Key.Key_Return)
    assert officer.now.booths.channels == (("floor", 7), ("fr", 8))


def test_a_time_zone_is_found_by_a_part_of_its_name(officer):
    officer.window.run("set_timezone")
    assert offered(officer)[:3] == ["Vienna", "New York", "Geneva"]
    officer.type("geneva")
    assert offered(officer) == ["Geneva"]
    officer.window.palette_.field.edit.clear()
    officer.type("addis")
    officer.press(Key.Key_Return)
    assert officer.now.body.zone == "Africa/Addis_Ababa"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_and_value_has_words(code):
    tongue = Tongue(code)
    for each in profiles():
        for name, value in profile(each).values:
            said = name_words(name, tongue)
            assert said != name
            assert code == "en" or said != name_words(name, Tongue("en"))
            assert value_words(name, value, tongue)


def test_a_meeting_is_added_where_the_programme_has_a_free_place(at_desk):
    """Two days of two meetings: the next free place is the morning of the working day after them."""
    officer = at_desk(scene.debated(), "fr")
    officer.window.run("add_meeting")
    assert offered(officer)[0] == "lundi 5 octobre 2009"
    officer.press(Key.Key_Return)
    assert offered(officer) == ["10\u00a0heures"]
    officer.press(Key.Key_Return)
    assert offered(officer) == ["13\u00a0heures"]
    officer.press(Key.Key_Return)
    fact = officer.bridge.record.entries[-1].facts[0]
    assert (fact.date, fact.start, fact.end) == (date(2009, 10, 5), time(10), time(13))


@pytest.mark.parametrize(
    ("code", "start", "end"),
    [("en", "3 p.m.", "6"), ("zh", "下午3时", "下午6时"), ("ru", "15 ч. 00 м.", "18.00")],
)
def test_an_hour_is_typed_as_the_screens_say_it(at_desk, code, start, end):
    officer = at_desk(scene.debated(), code)
    officer.window.run("add_meeting")
    officer.type("2009-10-06")
    officer.press(Key.Key_Return)
    for typed in (start, end):
        officer.window.palette_.field.edit.setText(typed)
        officer.press(Key.Key_Return)
    fact = officer.bridge.record.entries[-1].facts[0]
    assert (fact.date, fact.start, fact.end) == (date(2009, 10, 6), time(15), time(18))


def test_the_booths_are_asked_to_stay_beyond_the_end_of_their_services(officer):
    """Interpretation ends at 6 p.m.: it is 4.21."""
    officer.window.run("ask_extension")
    assert offered(officer) == ["6.15\u00a0p.m."]
    officer.press(Key.Key_Return)
    until = officer.bridge.record.entries[-1].facts[0].until
    assert officer.now.body.local(until).time() == time(18, 15)


def test_where_nothing_makes_a_time_likely_none_is_proposed_and_the_example_is_near(officer):
    officer.window.run("use_services")
    assert offered(officer) == ["12.58\u00a0p.m."]
    officer.window.palette_.close_up()
    officer.window.run("record_late")
    officer.type("canada")
    officer.press(Key.Key_Return)
    assert offered(officer) == []
    assert "such as 4.45" in officer.window.palette_.caption.text()
