"""The chair's screen says what is so in the meeting, at each stage, in the language of the chair."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.languages import relay_request, serve_informals, set_language
from plenary.acts.lists import close_list
from plenary.acts.meetings import (
    adjourn,
    begin_informals,
    call_to_order,
    note_quorum,
    resume,
    set_public,
    suspend,
)
from plenary.acts.papers import message_chair
from plenary.acts.programme import plan_services
from plenary.acts.roster import mark_present
from plenary.acts.statements import end_statement, pause_statement
from plenary.desk import Desk
from plenary.fact import Language
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.models.held import Held
from ui.models.stages import Stage, headline, with_article
from ui.painting.values import Capacity, ClockState, LanguageState
from ui.podium.view import Formula, NextSpeaker, PodiumView
from ui.podium.view_of import view_of
from ui.room.view_of import view_of as room_view

EN = Tongue("en")


def view(desk: Desk, **more) -> PodiumView:
    """The chair's screen at the present instant of a desk."""
    return view_of(desk.conference, desk.clock.now(), EN, **more)


def test_before_the_meeting_it_counts_down_to_the_opening() -> None:
    shown = view(scene.prepared())
    assert shown.stage is Stage.BEFORE
    assert (shown.headline, str(shown.capacity)) == ("1st meeting", "opens at 10\u00a0a.m.")
    assert shown.clock is not None
    assert (shown.clock.state, shown.clock.seconds_left) == (ClockState.COUNTDOWN, 48 * 60)
    assert shown.clock_word == "Until the opening"
    assert [each.number for each in shown.next] == ["1 (a)", "1 (b)", "2"]
    assert shown.item_title.startswith("Open-ended Interim Working Group")


def test_long_before_the_opening_no_clock_runs() -> None:
    desk = scene.prepared()
    desk.clock.move(hours=-3)
    assert view(desk).clock is None
    desk.clock.move(hours=4)
    late = view(desk)
    assert late.clock is None
    assert late.capacity.lead == "was to open at"


def test_who_has_the_floor_for_whom_and_for_how_long() -> None:
    shown = view(scene.debated(), share=0.93)
    assert shown.stage is Stage.RUNNING
    assert shown.headline == "Sudan"
    assert shown.capacity == Capacity("on behalf of the", "Group of 77 and China")
    assert shown.clock is not None
    assert (shown.clock.state, shown.clock.seconds_left, shown.clock.limit_seconds) == (
        ClockState.WITHIN,
        133,
        420,
    )
    assert (shown.item_number, shown.item_title) == ("2", "Review of technical assistance needs")
    assert str(shown.wall) == "4.21\u00a0p.m."
    assert [each.name for each in shown.next] == ["Nigeria", "Sweden", "Mexico"]
    assert shown.next[1] == NextSpeaker("Sweden", "European Union")
    assert shown.more == "and 6 more, about 26 min"
    assert (shown.status.list_word, shown.status.list_note) == ("List open", "closes 4.30\u00a0p.m.")
    assert shown.status.services == "1 h 39 min left"
    assert [each.state for each in shown.status.languages].count(LanguageState.FULL) == 5


def test_both_clocks_follow_from_one_instant() -> None:
    desk = scene.debated()
    desk.clock.move(seconds=133)
    shown = view(desk)
    assert shown.clock is not None
    assert shown.clock.state is ClockState.OVER
    assert view(desk) == shown
    desk.clock.move(seconds=1)
    assert view(desk).clock != shown.clock
    assert view(desk).status == shown.status
    assert view(desk).next == shown.next


def test_a_pause_and_the_message_of_the_officer_are_shown() -> None:
    desk = scene.debated()
    desk.perform(pause_statement)
    desk.perform(message_chair, "Ministry arriving; take after Canada")
    desk.clock.move(minutes=9)
    shown = view(desk)
    assert shown.clock is not None
    assert (shown.clock.state, shown.clock.seconds_left) == (ClockState.PAUSED, 133)
    assert shown.message == "Ministry arriving; take after Canada"


def test_the_final_time_stays_ninety_seconds_beside_whose_it_is_and_then_the_next_name_is_large() -> None:
    desk = scene.debated()
    desk.perform(end_statement)
    shown = view(desk)
    assert (shown.stage, shown.headline, shown.next_caption) == (Stage.ENDED, "Sudan", "Next")
    assert [each.name for each in shown.next] == ["Nigeria", "Sweden", "Mexico"]
    assert shown.ahead
    assert shown.clock is not None
    assert (shown.clock.state, shown.clock.seconds_left) == (ClockState.ENDED, 133)
    desk.clock.move(seconds=89)
    kept = view(desk).clock
    assert kept is not None
    assert kept.state is ClockState.ENDED
    desk.clock.move(seconds=1)
    ready = view(desk)
    assert (ready.stage, ready.headline) == (Stage.NO_FLOOR, "Nigeria")
    group = "Group of African States"
    assert ready.capacity == Capacity("next, on behalf of the", group, less=f"on behalf of the {group}")
    assert [each.name for each in ready.next] == ["Sweden", "Mexico", "Russian Federation"]
    assert ready.clock is not None
    assert (ready.clock.state, ready.clock.seconds_left) == (ClockState.READY, 420)


def test_with_an_empty_list_nobody_is_announced() -> None:
    shown = view(scene.opened())
    assert shown.stage is Stage.NO_FLOOR
    assert shown.headline == "No speaker"
    assert shown.next == ()
    assert shown.clock is None


def test_suspended_until_with_the_first_to_speak() -> None:
    desk = scene.debated()
    desk.perform(end_statement)
    desk.perform(suspend, desk.clock.now() + timedelta(minutes=15), "coffee")
    desk.clock.move(minutes=2, seconds=30)
    shown = view(desk)
    assert (shown.stage, shown.headline) == (Stage.SUSPENDED, "Suspended")
    assert str(shown.capacity) == "until 4.36\u00a0p.m."
    assert shown.clock is not None
    assert (shown.clock.seconds_left, shown.clock.limit_seconds) == (750, 900)
    assert shown.next_caption == "First to speak when the meeting resumes"
    desk.clock.move(minutes=20)
    late = view(desk)
    assert late.clock is None
    assert late.capacity.lead == "was to resume at"
    desk.perform(resume)
    assert view(desk).stage is Stage.NO_FLOOR


def test_informal_consultations_name_the_languages_served() -> None:
    desk = scene.debated()
    desk.perform(end_statement)
    desk.perform(set_language, Language("zh"), coverage="none")
    desk.perform(begin_informals)
    shown = view(desk)
    assert (shown.stage, shown.headline, shown.clock) == (Stage.INFORMAL, "Informal consultations", None)
    assert str(shown.capacity) == "interpretation into Arabic, English, French, Russian and Spanish"


def test_adjourned_until_the_next_meeting() -> None:
    desk = scene.prepared()
    scene.do(desk, scene.at(10, 5), call_to_order)
    scene.do(desk, scene.at(12, 55), adjourn)
    shown = view(desk)
    assert (shown.stage, shown.headline) == (Stage.ADJOURNED, "Adjourned")
    assert str(shown.capacity) == "next meeting 3\u00a0p.m."
    assert shown.clock is None
    desk.clock.instant = scene.at(14, 30)
    soon = view(desk).clock
    assert soon is not None
    assert soon.seconds_left == 1800


def test_adjourned_until_another_day() -> None:
    desk = scene.opened()
    desk.perform(adjourn)
    assert str(view(desk).capacity) == "next meeting Friday, 2 October, 10\u00a0a.m."


def test_a_closed_meeting_is_marked() -> None:
    desk = scene.debated()
    assert view(desk).mark == ""
    desk.perform(set_public, False)
    assert view(desk).mark == "Private meeting"


def test_a_closed_list_says_since_when() -> None:
    desk = scene.debated()
    desk.perform(close_list)
    status = view(desk).status
    assert (status.list_closed, status.list_word, status.list_note) == (
        True,
        "List closed",
        "at 4.21\u00a0p.m.",
    )


def test_script_and_holding_come_from_outside() -> None:
    formula = Formula("Say when Sudan ends", ("“I thank the representative of the Sudan.”",))
    shown = view(scene.debated(), held=Held.BLANK, formula=formula)
    assert (shown.held, shown.formula) == (Held.BLANK, formula)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_can_be_the_chairs(code: str) -> None:
    tongue = Tongue(code)
    desk = scene.debated()
    shown = view_of(desk.conference, desk.clock.now(), tongue)
    seat = desk.conference.roster.seats[desk.conference.floor.statement.delegation]
    assert shown.headline == seat.name(code)
    assert shown.tongue is tongue


def test_the_english_article_stands_with_the_lead() -> None:
    assert with_article(Capacity("on behalf of", "the European Union")) == Capacity(
        "on behalf of the", "European Union"
    )
    assert with_article(Capacity("au nom", "du Groupe")) == Capacity("au nom", "du Groupe")
    assert with_article(Capacity()) == Capacity()


def test_r_2_10_what_the_booths_ask_stands_for_a_minute_and_names_no_booth() -> None:
    desk = scene.debated()
    desk.perform(message_chair, "Ministry arriving")
    desk.perform(relay_request, "slower")
    shown = view_of(desk.conference, desk.clock.now(), Tongue("en"))
    assert (shown.message, shown.message_icon) == ("The interpreters ask: speak more slowly", "headphones")
    desk.clock.move(seconds=60)
    shown = view_of(desk.conference, desk.clock.now(), Tongue("en"))
    assert (shown.message, shown.message_icon) == ("Ministry arriving", "message")


def test_r_3_1_the_chair_sees_when_the_list_ends_and_that_it_is_too_late() -> None:
    desk = scene.debated()
    shown = view_of(desk.conference, desk.clock.now(), Tongue("en"))
    assert ([each.replace("\u00a0", " ") for each in shown.ahead], shown.short) == (
        ["list ends about 5.13 p.m."],
        False,
    )
    late = view_of(desk.conference, scene.at(17, 31), Tongue("en"))
    assert [each.replace("\u00a0", " ") for each in late.ahead] == [
        "list ends about 6.21 p.m., after interpretation",
        "list ends about 6.21 p.m.",
    ]
    assert late.short
    assert view_of(scene.opened().conference, scene.at(15, 20), Tongue("en")).ahead == ()


def test_r_2_9_the_chair_sees_the_alarm_that_stands() -> None:
    desk = scene.debated()
    for minute, alarm in ((21, None), (30, 30), (45, 15), (55, 5)):
        hour = 16 if alarm is None else 17
        assert view_of(desk.conference, scene.at(hour, minute), Tongue("en")).status.alarm == alarm


def test_a_language_that_the_slot_does_not_have_is_not_shown_as_served() -> None:
    desk = scene.debated()
    desk.perform(plan_services, desk.conference.meetings.current.slot, ("en", "fr"))
    words = {
        each.letter: each.word
        for each in view_of(desk.conference, scene.at(16, 30), Tongue("en")).status.languages
    }
    assert (words["A"], words["E"], words["R"]) == ("not scheduled", "", "degraded")


def test_r_1_3_no_screen_of_the_hall_tells_of_a_quorum():
    desk, english = scene.debated(), Tongue("en")

    def shown():
        now = desk.clock.now()
        return view_of(desk.conference, now, english), room_view(desk.conference, now, (english,))

    before = shown()
    desk.perform(mark_present, "state:NG")
    desk.perform(note_quorum, 3, challenged=True)
    assert desk.conference.meetings.quorum == 3
    assert shown() == before


def test_r_2_11_informal_consultations_say_the_languages_that_were_said_of_them():
    desk, english = scene.debated(), Tongue("en")
    desk.perform(begin_informals)
    assert "Russian" in headline(desk.conference, desk.clock.now(), english).capacity.body
    desk.perform(serve_informals, languages=("en", "fr"))
    assert headline(desk.conference, desk.clock.now(), english).capacity.body == "English and French"
    desk.perform(serve_informals, languages=())
    assert headline(desk.conference, desk.clock.now(), english).capacity.lead == "without interpretation"
