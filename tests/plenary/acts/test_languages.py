"""Acts about interpretation: what can be set, and that no relay is taken from a relay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.languages import close_incident, relay_request, set_language, staff_booth
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES
from tests.desks import new_desk, refused


@given(st.lists(st.tuples(st.sampled_from(LANGUAGES), st.none() | st.sampled_from(LANGUAGES)), max_size=12))
def test_however_relays_are_set_none_is_taken_from_another(told):
    desk = new_desk()
    for language, via in told:
        try:
            desk.perform(set_language, language, via=via)
        except Refusal as refusal:
            assert refusal.reason == "relay.chain"  # noqa: PT017 - others must not come
    booths = desk.conference.booths
    for booth in booths.by_language.values():
        assert booth.via is None or booths.booth(booth.via).via is None


def test_the_refusal_names_the_language_that_would_hang_on_two():
    desk = new_desk()
    desk.perform(set_language, "zh", via="en")
    with refused("relay.chain") as refusal:
        desk.perform(set_language, "en", via="fr")
    assert refusal.value.facts == {"language": "zh", "via": "en"}


@pytest.mark.parametrize(
    ("act", "values", "reason"),
    [
        (set_language, {"language": "sw"}, "language.not-official"),
        (set_language, {"language": "en", "coverage": "some"}, "word.unknown"),
        (set_language, {"language": "en", "quality": "fine"}, "word.unknown"),
        (set_language, {"language": "en", "via": "sw"}, "language.not-official"),
        (set_language, {"language": "en", "via": "en"}, "relay.chain"),
        (staff_booth, {"language": "sw", "strength": 2}, "language.not-official"),
        (staff_booth, {"language": "en", "strength": -1}, "number.negative"),
        (close_incident, {"language": "en", "action": "none"}, "incident.none"),
        (relay_request, {"kind": "louder"}, "word.unknown"),
    ],
)
def test_what_makes_no_sense_is_refused(act, values, reason):
    with refused(reason):
        new_desk().perform(act, **values)


def test_an_interruption_is_closed_with_what_was_done():
    desk = new_desk()
    desk.perform(set_language, "ru", quality="interrupted", cause="no sound from the floor")
    desk.clock.move(minutes=4)
    desk.perform(set_language, "ru")
    closed = desk.perform(close_incident, "ru", "repeated in summary", text_available=True).facts[0]
    assert (closed.language, closed.text_available) == ("ru", True)
    assert desk.conference.booths.incidents == ()


def test_what_the_booths_ask_reaches_the_chair_without_a_name():
    desk = new_desk()
    (fact,) = desk.perform(relay_request, "slower").facts
    assert set(fact.__slots__) == {"request"}
    assert desk.conference.booths.asked == "slower"
