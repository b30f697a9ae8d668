"""A language is gone while a meeting sits without it, and at no other time."""

from __future__ import annotations

from datetime import timedelta

from plenary.acts.languages import set_language
from plenary.acts.meetings import adjourn, call_to_order, resume, suspend
from plenary.measure.availability import availability
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
