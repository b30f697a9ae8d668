"""Interpretation: every change of a language has its instant, every interruption its incident."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.booths.booths import CHANGES, QUALITIES, STRENGTH, Booth, Booths
from plenary.facts import booths as facts
from plenary.tongue import LANGUAGES
from tests.desks import TEN, refused


def after(booths, kind, minutes=0, **values):
    return CHANGES.after(booths, kind(at=TEN + timedelta(minutes=minutes), **values))


def test_six_booths_stand_in_their_order_and_are_served():
    booths = Booths()
    assert list(booths.by_language) == list(LANGUAGES)
    assert all(booth.served for booth in booths.by_language.values())
    assert sum(STRENGTH.values()) == 14


def test_what_is_not_planned_or_is_interrupted_is_not_served():
    assert not Booth("ru", coverage="none").served
    assert not Booth("ru", quality="interrupted").served
    assert Booth("ru", coverage="into", quality="degraded").served


@given(st.lists(st.tuples(st.sampled_from(LANGUAGES), st.sampled_from(QUALITIES)), max_size=20))
def test_a_language_that_is_interrupted_now_has_one_open_incident(told):
    booths = Booths()
    for minute, (language, quality) in enumerate(told):
        booths = after(booths, facts.LanguageSet, minute, language=language, quality=quality)
    for language in LANGUAGES:
        running = [each for each in booths.incidents if each.language == language and each.restored is None]
        assert len(running) == (booths.booth(language).quality == "interrupted")


def test_an_incident_runs_from_the_interruption_until_the_language_is_heard_again():
    booths = after(
        Booths(), facts.LanguageSet, 3, language="ru", quality="interrupted", cause="no sound from the floor"
    )
    booths = after(booths, facts.LanguageSet, 5, language="ru", quality="interrupted", cause="still none")
    booths = after(booths, facts.LanguageSet, 9, language="ru", quality="degraded")
    (incident,) = booths.incidents
    assert (incident.restored - incident.since, incident.cause) == (
        timedelta(minutes=6),
        "no sound from the floor",
    )


def test_incidents_are_closed_in_the_order_in_which_they_happened():
    booths = Booths()
    for minute, quality in enumerate(["interrupted", "good", "interrupted", "good"]):
        booths = after(booths, facts.LanguageSet, minute, language="ar", quality=quality)
    booths = after(booths, facts.IncidentClosed, 9, language="ar", action="repeated in summary")
    assert [each.since - TEN for each in booths.incidents] == [timedelta(minutes=2)]
    booths = after(booths, facts.IncidentClosed, 9, language="ar", action="text circulated")
    with refused("incident.none"):
        after(booths, facts.IncidentClosed, 9, language="ar", action="once more")


def test_other_booths_stay_the_same_objects():
    before = Booths()
    now = after(before, facts.BoothStaffed, language="zh", strength=2)
    assert now.booth("zh").strength == 2
    assert all(now.by_language[code] is before.by_language[code] for code in LANGUAGES if code != "zh")


def test_what_the_booths_ask_names_no_booth():
    booths = after(Booths(), facts.RelayRequested, 4, request="slower")
    assert (booths.asked, booths.asked_at) == ("slower", TEN + timedelta(minutes=4))


def test_only_official_languages_have_a_booth():
    with refused("language.not-official"):
        Booths().booth("sw")
