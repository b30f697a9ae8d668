"""A language is gone: its record is filled by itself, and the body alone decides to go on without it (R-2.5, R-2.6)."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.decisions import ask, object_, withdraw_question
from plenary.acts.languages import (
    ask_to_continue,
    close_incident,
    continue_without,
    note_incident,
    serve_informals,
    set_language,
)
from plenary.acts.meetings import begin_informals, end_informals
from plenary.acts.procedure import decide_motion, move_motion
from plenary.acts.statements import give_floor
from tests.desks import refused
from tests.stories.telling import inscribed

QUESTION = "May the meeting go on without interpretation into French?"


def dropped(desk):
    """Let China speak, and French drop 48 seconds ago."""
    inscribed(desk, "state:CN")
    desk.perform(give_floor)
    entry = desk.perform(set_language, "fr", quality="interrupted")
    desk.clock.move(seconds=48)
    return entry


def test_r_2_5_one_key_fills_the_record_with_now_the_speaker_and_the_item(open_desk):
    before = open_desk.clock.now()
    entry = dropped(open_desk)
    (incident,) = open_desk.conference.booths.incidents
    assert (incident.number, incident.since, incident.delegation, incident.items) == (
        1,
        before,
        "state:CN",
        ("2",),
    )
    assert incident.statement == open_desk.conference.floor.statement.id
    open_desk.perform(note_incident, "fr", direction="into", symptom="no-sound", reported_by="delegation")
    open_desk.perform(note_incident, "fr", cause="a cable was loose")
    (incident,) = open_desk.conference.booths.incidents
    assert (incident.direction, incident.symptom, incident.reported_by, incident.cause) == (
        "into",
        "no-sound",
        "delegation",
        "a cable was loose",
    )
    open_desk.perform(set_language, "fr", quality="good")
    open_desk.perform(close_incident, "fr", "restored", text_available=False)
    assert open_desk.conference.booths.incidents == ()
    with refused("incident.none"):
        open_desk.perform(note_incident, "fr", symptom="noise")
    # One undo takes back the language and its record together.
    for _ in range(5):
        open_desk.undo()
    assert open_desk.conference.booths.booth("fr").served
    assert open_desk.conference.booths.numbered == 0
    assert len(entry.facts) == 2


def test_each_record_has_a_number_of_its_own(open_desk):
    for code in ("fr", "ru", "fr"):
        open_desk.perform(set_language, code, quality="interrupted")
        open_desk.perform(set_language, code, quality="good")
    assert [each.number for each in open_desk.conference.booths.incidents] == [1, 2, 3]


def test_a_record_whose_neighbour_was_struck_keeps_its_number(open_desk):
    first = open_desk.perform(set_language, "fr", quality="interrupted")
    open_desk.perform(set_language, "ru", quality="interrupted")
    open_desk.strike(first.id, "a slip")
    (incident,) = open_desk.conference.booths.incidents
    assert (incident.language, incident.number) == ("ru", 2)


def test_what_was_said_of_an_interruption_that_was_struck_falls_on_no_other(open_desk):
    open_desk.perform(set_language, "fr", quality="interrupted")
    open_desk.perform(set_language, "fr", quality="good")
    second = open_desk.perform(set_language, "fr", quality="interrupted")
    said = open_desk.perform(note_incident, "fr", symptom="noise")
    with refused("entry.conflict") as refusal:
        open_desk.strike(second.id, "a slip")
    assert refusal.value.facts["entries"] == (said.id,)
    assert [(each.number, each.symptom) for each in open_desk.conference.booths.incidents] == [
        (1, ""),
        (2, "noise"),
    ]


def test_r_2_6_nobody_objects_and_the_meeting_goes_on(open_desk):
    dropped(open_desk)
    with refused("decision.not-asked"):
        open_desk.perform(continue_without)
    open_desk.perform(ask_to_continue, "fr", QUESTION)
    assert open_desk.conference.booths.continuing == "fr"
    open_desk.perform(continue_without)
    assert open_desk.conference.conduct.question is None
    (incident,) = open_desk.conference.booths.incidents
    assert incident.continued
    assert open_desk.conference.booths.booth("fr").quality == "interrupted"


def test_r_2_6_one_objection_is_enough(open_desk):
    dropped(open_desk)
    open_desk.perform(ask_to_continue, "fr", QUESTION)
    open_desk.perform(object_, "state:FR")
    with refused("decision.objected"):
        open_desk.perform(continue_without)
    open_desk.perform(withdraw_question)
    assert open_desk.conference.booths.continuing is None


def test_consent_to_something_else_is_no_consent_to_go_on(open_desk):
    dropped(open_desk)
    open_desk.perform(ask, "It is agreed to extend the list.")
    with refused("decision.not-asked"):
        open_desk.perform(continue_without)
    with refused("question.pending"):
        open_desk.perform(ask_to_continue, "fr", QUESTION)


def test_a_motion_that_takes_the_question_with_it_leaves_no_consent_behind(open_desk):
    dropped(open_desk)
    open_desk.perform(move_motion, "suspend", "state:CN")
    open_desk.perform(ask_to_continue, "fr", QUESTION)
    open_desk.perform(decide_motion, "lost")
    open_desk.perform(ask, "It is agreed to extend the list.")
    with refused("decision.not-asked"):
        open_desk.perform(continue_without)
    assert open_desk.conference.conduct.question.text == "It is agreed to extend the list."


def test_nothing_is_asked_about_a_language_that_is_heard(open_desk):
    with refused("language.heard"):
        open_desk.perform(ask_to_continue, "fr", QUESTION)


def test_striking_the_objection_in_the_past_does_not_make_a_consent(open_desk):
    dropped(open_desk)
    asked = open_desk.perform(ask_to_continue, "fr", QUESTION)
    open_desk.perform(continue_without)
    with refused("entry.conflict"):
        open_desk.strike(asked.id, "never asked")


def test_r_2_11_informal_consultations_say_into_what_they_are_interpreted(open_desk):
    with refused("meeting.not-informal"):
        open_desk.perform(serve_informals, ("en",))
    open_desk.perform(begin_informals)
    open_desk.clock.move(minutes=1)
    open_desk.perform(serve_informals, ("en", "fr"))
    assert open_desk.conference.booths.informal == ("en", "fr")
    open_desk.clock.move(minutes=1)
    open_desk.perform(serve_informals)
    assert open_desk.conference.booths.informal == ()
    open_desk.clock.move(minutes=20)
    open_desk.perform(end_informals)
    assert open_desk.conference.booths.informal is None
    assert open_desk.conference.meetings.current.halted == timedelta(minutes=22)
