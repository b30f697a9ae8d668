"""What the painters are given: clocks, languages, interpretation, capacities, states in words."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.languages import set_language
from plenary.acts.meetings import adjourn, begin_informals, suspend
from plenary.acts.requests import inscribe
from plenary.acts.roster import rename_delegation, seat_unlisted
from plenary.acts.statements import end_statement, pause_statement
from plenary.fact import Language
from plenary.measure.forecast import forecast
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.bridge import record_of
from ui.models.ahead import ahead_lines, pace_of, ribbon
from ui.models.doneness import LastDone, undo_words
from ui.models.faces import KEPT, capacity, clock_face, interpretation_face, language_faces
from ui.models.proceedings import entry_rows
from ui.models.proposals import parted, proposals
from ui.models.standing import ahead_or_behind, late_words, standing
from ui.painting.reading import read
from ui.painting.values import ClockState, LanguageState, Shape

ENGLISH = Tongue("en")


def plain(text):
    return text.replace("\u00a0", " ")


def test_the_clock_of_who_speaks():
    desk = scene.debated()
    face = clock_face(desk.conference, desk.clock.now())
    assert (face.state, face.seconds_left, face.limit_seconds) == (ClockState.WITHIN, 133, 420)
    scene.do(desk, desk.clock.now(), pause_statement)
    assert clock_face(desk.conference, scene.at(17, 0)).state is ClockState.PAUSED
    over = scene.over_time()
    assert clock_face(over.conference, over.clock.now()).seconds_left == -47


def test_the_final_time_is_kept_for_a_while():
    desk = scene.debated()
    scene.do(desk, scene.at(16, 22), end_statement)
    ended = scene.at(16, 22)
    just = timedelta(seconds=1)
    assert clock_face(desk.conference, ended + KEPT - just).state is ClockState.ENDED
    assert clock_face(desk.conference, ended + KEPT) is None


@pytest.mark.parametrize(
    ("set_to", "state"),
    [
        ({"coverage": "none"}, LanguageState.NOT_SCHEDULED),
        ({"coverage": "into"}, LanguageState.INTO_ONLY),
        ({"coverage": "from"}, LanguageState.FROM_ONLY),
        ({"quality": "degraded"}, LanguageState.DEGRADED),
        ({"quality": "interrupted"}, LanguageState.INTERRUPTED),
        ({"via": Language("en")}, LanguageState.RELAY),
        ({}, LanguageState.FULL),
    ],
)
def test_each_state_of_a_language_has_its_face(set_to, state):
    desk = scene.debated()
    scene.do(desk, desk.clock.now(), set_language, Language("fr"), **set_to)
    face = next(each for each in language_faces(desk.conference, ENGLISH) if each.letter == "F")
    assert face.state is state
    assert bool(face.word) is (state is not LanguageState.FULL)


def test_languages_stand_in_the_order_of_their_letters():
    assert "".join(each.letter for each in language_faces(scene.debated().conference, ENGLISH)) == "ACEFRS"


def test_interpretation_that_is_left():
    desk = scene.debated()
    face = interpretation_face(desk.conference, desk.clock.now(), ENGLISH)
    assert plain(face.caption) == "Interpretation until 6 p.m."
    assert plain(face.words) == "1 h 39 min left"
    assert not face.scarce
    assert interpretation_face(desk.conference, scene.at(17, 50), ENGLISH).scarce
    assert interpretation_face(desk.conference, scene.at(18, 10), ENGLISH).share == 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_capacity_names_the_group_in_every_language(code):
    desk = scene.debated()
    told = capacity(desk.conference, desk.conference.floor.statement, Tongue(code))
    assert told.body
    assert told.lead


def test_the_meeting_says_how_it_stands():
    desk = scene.prepared()
    how = standing(desk.conference)
    assert (how.shape, how.said(ENGLISH)) == (Shape.BROKEN_RING, "Not opened")
    assert plain(late_words(desk.conference, ENGLISH)) == "opens Thursday, 10 a.m."
    desk = scene.opened()
    assert plain(standing(desk.conference).said(ENGLISH)) == "In session since 3.07 p.m."
    assert plain(late_words(desk.conference, ENGLISH)) == "opened 7 min late"
    for act, begins in ((suspend, "Suspended"), (begin_informals, "Informal"), (adjourn, "Adjourned")):
        desk = scene.opened()
        scene.do(desk, scene.at(15, 30), act)
        assert standing(desk.conference).said(ENGLISH).startswith(begins)


def test_the_meeting_says_whether_it_is_behind():
    desk = scene.opened()
    assert plain(ahead_or_behind(desk.conference, scene.at(15, 10), ENGLISH)) == "7 min behind programme"
    assert plain(ahead_or_behind(desk.conference, scene.at(18, 20), ENGLISH)) == "20 min behind programme"
    assert ahead_or_behind(scene.prepared().conference, scene.at(9, 0), ENGLISH) == ""


def test_the_time_ahead_in_words_and_as_a_ribbon():
    desk = scene.debated()
    ahead = forecast(desk.conference, desk.clock.now())
    lines = [(plain(each.words), plain(each.value)) for each in ahead_lines(desk.conference, ahead, ENGLISH)]
    assert lines[0] == ("At this pace the list ends", "5.13 p.m.")
    assert lines[-1] == ("Margin before services end", "43 min")
    made = ribbon(desk.conference, ahead, ENGLISH)
    assert made.blocks[0].current
    assert made.blocks[-1].reply
    assert [mark.caption for mark in made.marks] == ["now", "list ends", "services end"]
    assert all(0 <= block.begins <= block.ends <= made.span for block in made.blocks)


def test_where_nobody_is_to_speak_no_list_ends():
    desk = scene.prepared()
    assert ahead_lines(desk.conference, forecast(desk.conference, desk.clock.now()), ENGLISH) == ()
    desk = scene.opened()
    [margin] = ahead_lines(desk.conference, forecast(desk.conference, scene.at(15, 20)), ENGLISH)
    assert plain(margin.value) == "2 h 40 min"


def test_a_list_that_is_too_long_says_by_how_much():
    desk = scene.debated()
    late = forecast(desk.conference, scene.at(17, 40))
    margin = ahead_lines(desk.conference, late, ENGLISH)[-1]
    assert (margin.state, margin.rank) == ("over", 0), "it is the last to go where there is no room"
    assert (margin.words, margin.value[:8]) == ("Services end", "short by")


@pytest.mark.parametrize("second", [0, 20, 40])
def test_the_margin_is_what_lies_between_the_minutes_that_are_shown(second):
    desk = scene.debated()
    ahead = forecast(desk.conference, scene.at(16, 30, second))
    rise, margin = (each.value for each in ahead_lines(desk.conference, ahead, ENGLISH)[-2:])
    minute = int(plain(rise).removeprefix("5.").removesuffix(" p.m."))
    assert plain(margin) == f"{60 - minute} min"


def test_a_pace_is_not_told_before_there_is_one():
    assert pace_of(scene.debated().conference) == 1.0


def test_the_last_acts_are_told_newest_first_without_those_that_were_undone():
    desk = scene.debated()
    desk.undo()
    rows = LastDone(3)(record_of(desk), _speech(desk))
    assert rows[0].text.startswith("Struck")
    assert "floor" not in rows[1].text.lower()


def test_what_was_said_of_the_last_acts_before_is_what_is_said_now():
    desk, said = scene.debated(), LastDone(3)
    renamed = partial(desk.perform, rename_delegation, "state:SD", "The Sudan of before")
    for then in (desk.undo, desk.undo, desk.redo, renamed, desk.undo, desk.redo):
        then()
        record, speech = record_of(desk), _speech(desk)
        assert said(record, speech) == LastDone(3)(record, speech)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_entry_of_a_debate_can_be_undone_in_words(code):
    desk = scene.over_time()
    record = record_of(desk)
    for entry in record.entries:
        words = undo_words(entry, record, _speech(desk, code))
        assert words
        assert "%(" not in words


def test_who_was_seated_by_an_entry_that_was_undone_is_named_all_the_same():
    desk = scene.debated()
    (seated,) = desk.perform(seat_unlisted, "Friends of the Treaty").facts
    desk.perform(inscribe, seated.delegation)
    desk.undo()
    desk.undo()
    record, speech = record_of(desk), _speech(desk)
    said = [row.text for row in LastDone(2)(record, speech)]
    assert said == [row.text for row in reversed(entry_rows(desk.conference, record, ENGLISH)[-2:])]
    assert "Friends of the Treaty" in said[1]
    assert all("ntity:" not in row.text for row in entry_rows(desk.conference, record, ENGLISH))


def test_the_undoing_of_a_relay_is_not_offered_as_a_quality():
    desk = scene.debated()
    desk.perform(set_language, Language("zh"), via=Language("en"))
    record = record_of(desk)
    assert undo_words(record.undo, record, _speech(desk)) == "set how Chinese is served"


def _speech(desk, code="en"):
    return Speech(Tongue(code), desk.conference)


@pytest.mark.parametrize(
    ("typed", "who", "group"),
    [
        ("nigeria", "nigeria", ""),
        ("nigeria for g77", "nigeria", "g77"),
        ("nigeria pour g77", "nigeria", "g77"),
        ("  côte d'ivoire  ", "côte d'ivoire", ""),
        ("for", "for", ""),
    ],
)
def test_what_is_typed_is_parted_at_for(typed, who, group):
    assert parted(typed) == (who, group)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("НИГЕР", "state:NE"),
        ("nicaragua", "state:NI"),
        ("MX", "state:MX"),
        ("Côte", "state:CI"),
        ("墨西哥", "state:MX"),
        ("المكسيك", "state:MX"),
    ],
)
def test_names_are_found_in_six_languages(typed, code):
    desk = scene.debated()
    found = proposals(typed, desk.conference, desk.clock.now(), ENGLISH)
    assert code in [each.delegation for each in found]


@pytest.mark.parametrize("seconds", [60, 90, 30, 0])
def test_r_1_7_the_warning_begins_when_the_rules_say_and_over_when_nothing_is_left(seconds):
    desk = scene.debated()
    desk.perform(set_rule, "warning.seconds", str(seconds))
    statement = desk.conference.floor.statement
    ends = statement.started + timedelta(seconds=statement.seconds)

    def state(left):
        return clock_face(desk.conference, ends - timedelta(seconds=left)).state

    assert state(seconds + 1) is ClockState.WITHIN
    assert state(seconds) is (ClockState.LAST_MINUTE if seconds else ClockState.OVER)
    assert state(0) is ClockState.OVER
    words = read(clock_face(desk.conference, ends - timedelta(seconds=max(1, seconds))), ENGLISH).word
    assert words == {60: "Last minute", 0: "Within time"}.get(seconds, "Nearly over")
