"""A language is gone while a meeting sits without it, and at no other time."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.languages import set_language
from plenary.acts.meetings import adjourn, call_to_order, resume, suspend
from plenary.acts.programme import plan_services
from plenary.measure.availability import availability
from plenary.tongue import LANGUAGES
from tests.desks import TEN, new_desk


def minute(number):
    return TEN + timedelta(minutes=number)


def of(desk, code, now):
    return next(each for each in availability(desk.proceedings, now) if each.language == code)


def test_interruptions_count_only_while_a_meeting_sits():
    desk = new_desk()
    desk.perform_at(minute(0), call_to_order)
    desk.perform_at(minute(10), set_language, "fr", quality="interrupted")
    desk.perform_at(minute(15), suspend)
    desk.perform_at(minute(35), resume)
    desk.perform_at(minute(40), set_language, "fr", quality="good")
    desk.perform_at(minute(50), set_language, "fr", quality="interrupted")
    desk.perform_at(minute(53), set_language, "fr", quality="degraded")
    desk.perform_at(minute(120), adjourn)
    told = of(desk, "fr", minute(200))
    assert told.sat == timedelta(minutes=100)
    assert told.gone == timedelta(minutes=13)
    assert (told.interruptions, told.longest) == (2, timedelta(minutes=10))
    assert told.share == 87
    assert of(desk, "ru", minute(200)).share == 100


def test_what_is_still_gone_counts_until_now():
    desk = new_desk()
    desk.perform_at(minute(0), call_to_order)
    desk.perform_at(minute(10), set_language, "ar", quality="interrupted")
    assert of(desk, "ar", minute(20)).gone == timedelta(minutes=10)


def test_before_any_meeting_there_is_no_share():
    assert of(new_desk(), "zh", minute(5)).share is None


def test_a_language_that_nobody_planned_was_not_available():
    desk = new_desk()
    slot = desk.conference.programme.slots[0].id
    desk.perform_at(minute(0), plan_services, slot, ("en", "fr"))
    desk.perform_at(minute(0), call_to_order)
    desk.perform_at(minute(10), set_language, "fr", quality="interrupted")
    desk.perform_at(minute(20), set_language, "fr", quality="good")
    desk.perform_at(minute(100), adjourn)
    now = minute(200)
    assert {code: of(desk, code, now).share for code in LANGUAGES} == {
        **dict.fromkeys(LANGUAGES, None),
        "en": 100,
        "fr": 90,
    }
    assert (of(desk, "ru", now).sat, of(desk, "ru", now).planned) == (timedelta(minutes=100), timedelta())


def test_the_share_is_of_the_time_for_which_a_language_was_planned():
    """Russian was not scheduled from 10.20 to 10.40; a plan made later changes nothing of what was before."""
    desk = new_desk()
    first, second, *_ = (slot.id for slot in desk.conference.programme.slots)
    desk.perform_at(minute(0), call_to_order)
    desk.perform_at(minute(20), plan_services, first, ("en", "fr"))
    desk.perform_at(minute(40), plan_services, first, ("en", "fr", "ru"))
    desk.perform_at(minute(40), set_language, "ru", quality="interrupted")
    desk.perform_at(minute(50), set_language, "ru", quality="good")
    desk.perform_at(minute(60), adjourn)
    desk.perform_at(minute(100), plan_services, second, ("en",))
    desk.perform_at(minute(300), call_to_order)
    desk.perform_at(minute(400), adjourn)
    told = of(desk, "ru", minute(500))
    assert (told.sat, told.planned) == (timedelta(minutes=160), timedelta(minutes=40))
    assert (told.gone, told.share, told.interruptions) == (timedelta(minutes=10), 75, 1)
    assert of(desk, "en", minute(500)).planned == timedelta(minutes=160)


def test_a_meeting_outside_the_programme_is_held_in_all_languages():
    desk = new_desk()
    desk.clock.move(days=20)
    desk.perform(call_to_order)
    desk.clock.move(minutes=30)
    assert {of(desk, code, desk.clock.now()).share for code in LANGUAGES} == {100}


def test_what_went_on_on_the_next_day_had_the_languages_of_that_day():
    desk = new_desk()
    desk.perform_at(minute(0), plan_services, "2009-10-02T10:00", ("en",))
    desk.perform_at(minute(0), call_to_order)
    desk.perform_at(minute(60), suspend)
    day = 24 * 60
    desk.perform_at(minute(day), resume)
    desk.perform_at(minute(day + 30), adjourn)
    told = [of(desk, code, minute(day + 60)) for code in ("en", "fr")]
    assert [each.sat for each in told] == [timedelta(minutes=90)] * 2
    assert [each.planned for each in told] == [timedelta(minutes=90), timedelta(minutes=60)]


def test_a_language_that_the_desk_sets_to_none_or_finds_served_all_the_same_is_measured_as_the_board_shows_it():
    desk = new_desk()
    desk.perform_at(minute(0), plan_services, desk.conference.programme.slots[0].id, ("en", "fr"))
    desk.perform_at(minute(0), call_to_order)
    desk.perform_at(minute(30), set_language, "fr", coverage="none")
    desk.perform_at(minute(60), set_language, "es", coverage="full")
    desk.perform_at(minute(100), adjourn)
    planned = {each.language: each.planned for each in availability(desk.proceedings, minute(200))}
    assert (planned["fr"], planned["es"], planned["en"]) == tuple(
        timedelta(minutes=each) for each in (30, 40, 100)
    )
