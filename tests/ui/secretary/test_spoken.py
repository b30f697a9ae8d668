"""R-2.7 and R-2.3 by key: which language is spoken and how it reaches the booths, how a language is served and why."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from plenary.acts.texts import receive_text

Key, Mod = Qt.Key, Qt.KeyboardModifier


def asked(officer, key, *words, modifiers=Mod.NoModifier):
    officer.press(key, modifiers)
    for each in words:
        officer.type(each)
        officer.press(Key.Key_Return)


def test_an_official_language_is_one_word(officer):
    asked(officer, Key.Key_S, "arabic")
    assert (officer.now.floor.statement.language, officer.now.floor.statement.pivot) == ("ar", None)
    assert not officer.asked


def test_r_2_7_another_language_with_an_interpreter_of_the_delegation(officer):
    asked(officer, Key.Key_S, "portug", "english", "own interpreter")
    statement = officer.now.floor.statement
    assert (statement.language, statement.pivot, statement.pointer) == ("pt", "en", "")
    assert statement.text is None


def test_r_2_7_another_language_with_a_written_text_and_a_pointer(officer):
    asked(officer, Key.Key_S, "sw", "french", "written text", "Ms. Achieng")
    statement = officer.now.floor.statement
    assert (statement.language, statement.pivot, statement.pointer) == ("sw", "fr", "Ms. Achieng")
    assert statement.text.languages == ("fr",)
    officer.press(Key.Key_Z, Mod.ControlModifier)
    statement = officer.now.floor.statement
    assert (statement.language, statement.text) == ("en", None)


def test_r_2_8_a_text_keeps_how_it_is_read_when_it_reaches_the_booths_in_another_language(officer):
    statement = officer.now.floor.statement
    officer.bridge.perform(receive_text, statement.request, ("en",), "check-against-delivery")
    officer.rest()
    asked(officer, Key.Key_S, "sw", "french", "written text", "")
    text = officer.now.floor.statement.text
    assert (text.languages, text.delivery) == (("en", "fr"), "check-against-delivery")


def test_r_2_7_nobody_speaks_another_language_without_its_way_to_the_booths(officer):
    asked(officer, Key.Key_S, "portug", "english")
    assert officer.asked
    officer.press(Key.Key_Escape)
    assert officer.now.floor.statement.language == "en"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            ("chinese", "into only", "one interpreter is ill"),
            ("into", "good", None, "one interpreter is ill"),
        ),
        (("chinese", "degraded", "an echo"), ("full", "degraded", None, "an echo")),
        (("chinese", "relay french", ""), ("full", "good", "fr", "")),
        (("chinese", "not scheduled", ""), ("none", "good", None, "")),
    ],
)
def test_r_2_3_each_state_of_a_language_is_set_by_its_words(officer, words, wanted):
    asked(officer, Key.Key_K, "how a language is served", *words, modifiers=Mod.ControlModifier)
    booth = officer.now.booths.booth("zh")
    assert (booth.coverage, booth.quality, booth.via, booth.cause) == wanted


def test_a_relay_is_ended_by_its_words_too(officer):
    asked(
        officer,
        Key.Key_K,
        "how a language is served",
        "russian",
        "no longer",
        "",
        modifiers=Mod.ControlModifier,
    )
    assert officer.now.booths.booth("ru").via is None


def test_a_text_comes_in_one_language_after_the_other_and_all_are_kept(officer):
    table = officer.window.desk.lists.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(officer.waiting.index("Canada")))
    asked(officer, Key.Key_T, "french verbatim")
    asked(officer, Key.Key_T, "english")
    (request,) = officer.now.floor.waiting_of("state:CA")
    assert (request.text.languages, request.text.delivery) == (("fr", "en"), "verbatim")
