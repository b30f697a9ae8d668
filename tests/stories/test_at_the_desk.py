"""What an officer is told at the desk: promises, texts, a late start, a body that no list names, who spoke before."""

from __future__ import annotations

import pytest

from plenary.acts.meetings import adjourn, call_to_order, explain_lateness
from plenary.acts.promises import note_promise, settle_promise
from plenary.acts.requests import inscribe
from plenary.acts.roster import seat_unlisted
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.texts import file_text, give_text, receive_text
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.terms import LATENESS
from plenary.tongue import LANGUAGES, Tongue
from tests.stories.telling import inscribed, reopened, speaks

SUDAN, PERU = "state:SD", "state:PE"


def test_a_promise_stands_until_it_is_kept_even_over_a_restart(open_desk):
    # Given that the Chair said that Sudan will be heard after lunch,
    promise = open_desk.perform(note_promise, "after lunch", SUDAN).facts[-1].promise
    open_desk.perform(note_promise, "the secretariat will revert on the figures")
    # when the meeting rises and the program is opened anew,
    open_desk.perform(adjourn)
    desk = reopened(open_desk)
    # then both are open still;
    assert [each.text for each in desk.conference.notices.promises] == [
        "after lunch",
        "the secretariat will revert on the figures",
    ]
    # when one is kept, the other is left.
    desk.perform(settle_promise, promise)
    (left,) = desk.conference.notices.promises
    assert left.delegation is None
    with pytest.raises(Refusal, match=r"promise\.unknown"):
        desk.perform(settle_promise, promise)
    desk.perform(settle_promise, left.id, kept=False)
    assert desk.proceedings.entries[-1].facts[-1].says == "The promise no longer holds: %(text)s"
    desk.undo()
    assert desk.conference.notices.promises == (left,)


def test_r_2_8_a_text_is_received_given_to_the_booths_and_stays_with_the_statement(open_desk):
    (request,) = inscribed(open_desk, SUDAN)
    with pytest.raises(Refusal, match=r"text\.not-received"):
        open_desk.perform(give_text, request)
    open_desk.perform(receive_text, request, ("fr",), "check")
    open_desk.clock.move(minutes=4)
    open_desk.perform(give_text, request)
    given = open_desk.clock.now()
    with pytest.raises(Refusal, match=r"text\.given"):
        open_desk.perform(give_text, request)
    open_desk.perform(file_text, request, "Sudan.docx")
    open_desk.perform(give_floor, request)
    text = open_desk.conference.floor.statement.text
    assert (text.delivery, text.given, text.file) == ("check-against-delivery", given, "Sudan.docx")
    # What arrives anew during the statement is not yet at the booths.
    open_desk.perform(receive_text, request, ("fr", "en"))
    assert open_desk.conference.floor.statement.text.given is None
    open_desk.perform(give_text, request)
    assert open_desk.conference.floor.statement.text.given == given


def test_a_file_that_is_attached_is_a_text_that_was_received(open_desk):
    (request,) = inscribed(open_desk, SUDAN)
    open_desk.perform(file_text, request, "Sudan.docx")
    assert open_desk.conference.floor.waiting(request).text.file == "Sudan.docx"
    open_desk.undo()
    assert open_desk.conference.floor.waiting(request).text is None


def test_a_late_start_carries_its_cause(desk):
    desk.clock.move(minutes=12)
    desk.perform(call_to_order)
    desk.perform(explain_lateness, "the Russian booth was not staffed")
    meeting = desk.conference.meetings.current
    assert (meeting.late, meeting.cause) == (12, "the Russian booth was not staffed")
    with pytest.raises(Refusal, match=r"act\.changes-nothing"):
        desk.perform(explain_lateness, "the Russian booth was not staffed")
    desk.perform(adjourn)
    desk.clock.move(hours=4, minutes=48)
    desk.perform(call_to_order, "2009-10-01T15:00")
    with pytest.raises(Refusal, match=r"meeting\.not-late"):
        desk.perform(explain_lateness, "nothing")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("cause", LATENESS)
def test_r_7_2_a_usual_cause_of_a_late_start_is_a_code_with_words_in_each_language(desk, cause, code):
    desk.clock.move(minutes=12)
    desk.perform(call_to_order)
    (noted,) = desk.perform(explain_lateness, cause).facts
    said = Speech(Tongue(code), desk.conference).fact(noted)
    assert Tongue(code).text(LATENESS[cause]) in said


def test_a_body_that_no_list_names_is_seated_on_the_fly_and_speaks(open_desk):
    seated = open_desk.perform(seat_unlisted, "Coalition of Coastal Cities", "ngo").facts[0]
    again = open_desk.perform(seat_unlisted, "Coalition of Coastal Cities", "ngo").facts[0]
    assert seated.delegation != again.delegation
    open_desk.perform(inscribe, seated.delegation)
    assert speaks(open_desk, minutes=2) == seated.delegation
    assert open_desk.conference.roster.seat(seated.delegation).name("fr") == "Coalition of Coastal Cities"


def test_it_is_known_how_often_and_how_long_a_delegation_has_spoken(open_desk):
    inscribed(open_desk, SUDAN, PERU)
    speaks(open_desk, minutes=4)
    inscribed(open_desk, SUDAN)
    open_desk.perform(give_floor, open_desk.conference.floor.waiting_of(SUDAN)[0].id)
    open_desk.clock.move(seconds=90)
    open_desk.perform(end_statement)
    floor = open_desk.conference.floor
    assert (floor.spoken[SUDAN], floor.heard[SUDAN]) == (2, 330)
    assert PERU not in floor.spoken


def test_r_1_14_two_states_make_a_joint_statement_and_a_panellist_stands_with_the_officers(open_desk):
    joint = open_desk.perform(inscribe, "state:NO", on_behalf_of=("state:SE", "state:FI")).facts[-1]
    assert (joint.capacity, joint.category) == ("joint", "state-party")
    with pytest.raises(Refusal, match=r"joint\.not-named"):
        open_desk.perform(inscribe, "state:NO", capacity="joint")
    panel = open_desk.perform(inscribe, "entity:UNODC", capacity="panellist", mode="remote").facts[-1]
    assert (panel.category, panel.mode) == ("officer", "remote")
