"""A channel drops: the language, since when, what was done about it, and the speaker's time is not lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.languages import close_incident, relay_request, set_language, staff_booth
from plenary.acts.meetings import resume, suspend
from plenary.acts.statements import give_floor, pause_statement, resume_statement
from plenary.measure.availability import availability
from plenary.refusal import Refusal
from tests.stories.telling import elapsed, inscribed


def test_from_the_silence_to_the_sheet(open_desk):
    # Given China speaking,
    inscribed(open_desk, "state:CN")
    open_desk.perform(give_floor)
    open_desk.clock.move(seconds=95)
    # when Arabic is no longer heard and the clock is stopped,
    dropped = open_desk.clock.now()
    open_desk.perform(set_language, "ar", quality="interrupted", cause="no sound", reported_by="the booth")
    open_desk.perform(pause_statement)
    assert not open_desk.conference.booths.booth("ar").served
    open_desk.clock.move(minutes=3)
    open_desk.perform(set_language, "ar", quality="good")
    open_desk.perform(resume_statement)
    # then the speaker has lost nothing, and the incident knows how long it was.
    assert elapsed(open_desk) == 95
    (incident,) = open_desk.conference.booths.incidents
    assert (incident.since, incident.restored) == (dropped, dropped + timedelta(minutes=3))
    open_desk.perform(close_incident, "ar", "a cable was replaced", text_available=True)
    assert open_desk.conference.booths.incidents == ()


def test_the_other_languages_are_as_they_were(open_desk):
    before = open_desk.conference.booths
    open_desk.perform(set_language, "ar", quality="interrupted")
    now = open_desk.conference.booths
    assert all(now.booth(code) is before.booth(code) for code in ("zh", "en", "fr", "ru", "es"))


def test_two_languages_drop_and_each_has_its_own_incident(open_desk):
    for code in ("ar", "ru"):
        open_desk.perform(set_language, code, quality="interrupted")
    open_desk.perform(set_language, "ru", quality="good")
    open_desk.perform(close_incident, "ru", "the microphone was moved")
    assert [each.language for each in open_desk.conference.booths.incidents] == ["ar"]
    with pytest.raises(Refusal, match=r"incident\.none"):
        open_desk.perform(close_incident, "ru", "again")


def test_the_meeting_waits_for_the_language_and_the_clock_of_the_speaker_with_it(open_desk):
    inscribed(open_desk, "state:CN")
    open_desk.perform(give_floor)
    open_desk.clock.move(minutes=1)
    open_desk.perform(set_language, "ru", quality="interrupted")
    open_desk.perform(suspend, reason="no interpretation into Russian")
    open_desk.clock.move(minutes=12)
    open_desk.perform(resume)
    assert elapsed(open_desk) == 60


def test_r_7_3_what_is_lost_of_a_language_is_lost_while_the_meeting_sits(open_desk):
    open_desk.perform(set_language, "ru", quality="interrupted")
    open_desk.clock.move(minutes=4)
    open_desk.perform(suspend)
    open_desk.clock.move(minutes=12)
    open_desk.perform(resume)
    open_desk.clock.move(minutes=3)
    now = open_desk.clock.now()
    lost = open_desk.conference.booths.booth("ru").loss(now)
    (russian,) = (each for each in availability(open_desk.proceedings, now) if each.language == "ru")
    assert lost == russian.gone == timedelta(minutes=7)


def test_a_language_on_relay_is_not_taken_on_relay_again(open_desk):
    open_desk.perform(set_language, "ar", via="en")
    with pytest.raises(Refusal, match=r"relay\.chain"):
        open_desk.perform(set_language, "ru", via="ar")


def test_an_empty_booth_and_a_request_of_the_interpreters_are_noted(open_desk):
    open_desk.perform(staff_booth, "zh", 2)
    open_desk.perform(relay_request, "slower")
    assert open_desk.conference.booths.booth("zh").strength == 2
    assert open_desk.conference.booths.asked == "slower"
