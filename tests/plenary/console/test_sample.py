"""The sample meeting: played without a refusal, with all that a meeting may bring, true to October 2009."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from plenary.console.opened import proceedings_of
from plenary.console.sample import sample, steps
from plenary.facts.floor import SpeakerReplaced
from plenary.proceedings.queries import statements
from plenary.resources import folder
from plenary.roster.directory import directory

DAY = date(2009, 10, 1)


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.plenary"
    sample(path)
    return proceedings_of(path)


def test_four_meetings_are_held_on_two_days_and_the_report_is_adopted(told):
    held = told.now.meetings.held
    assert [meeting.number for meeting in held] == [1, 2, 3, 4]
    assert all(meeting.rose for meeting in held)
    assert [meeting.late for meeting in held] == [7, 4, 5, 2]
    assert (told.now.report.adopted, told.now.body.closed) == (True, True)


def test_nothing_in_it_is_refused(told):
    assert len(told) == len(steps()) + 1


def test_the_same_is_played_by_the_command(plenary, tmp_path):
    first = (folder("sample") / "sample.jsonl").read_text(encoding="utf-8").splitlines()[:90]
    (tmp_path / "first.jsonl").write_text("\n".join(first), encoding="utf-8")
    plenary("new", folder("sample") / "agenda.txt", "-o", tmp_path / "s.plenary")
    played = plenary("play", tmp_path / "s.plenary", tmp_path / "first.jsonl", "--strict")
    assert played.status == 0
    assert [line["entry"] for line in played.lines] == list(range(2, 92))


def test_it_brings_what_meetings_bring():
    acts = {step.act for step in steps()}
    assert acts >= {
        "elect", "adopt_agenda", "adopt_programme", "change_programme", "set_time_limit", "announce_closing",
        "close_list", "reopen_list", "pass_over", "swap", "yield", "withdraw", "receive_text", "replace_speaker",
        "undo", "correct", "record_late", "raise_point_of_order", "rule_on_point_of_order", "request_reply",
        "set_language", "close_incident", "relay_request", "begin_informals", "end_informals", "suspend",
        "move_motion", "ask", "object", "withdraw_question", "record_decision", "extend_services",
        "amend_paragraph", "defer_paragraph", "adopt_report", "close_conference",
    }  # fmt: skip


def test_statements_take_as_long_as_statements_do(told):
    lengths = [each.spoken for each in statements(told) if each.purpose == "main"]
    assert len(lengths) > 60
    assert all(timedelta(minutes=1, seconds=30) < length < timedelta(minutes=9) for length in lengths)


def test_groups_states_observers_and_entities_speak_in_seven_languages(told):
    made = statements(told)
    assert {each.category for each in made} >= {
        "secretariat", "state-party", "signatory", "non-signatory", "observer", "un", "igo",
    }  # fmt: skip
    assert {group for each in made for group in each.on_behalf_of} == {
        "group:GRULAC",
        "group:EU",
        "group:AFRICAN",
    }
    assert {each.language for each in made} >= {"ar", "zh", "en", "fr", "ru", "es", "pt"}


def test_the_items_have_their_titles_in_six_languages(told):
    for item in told.now.agenda.items:
        titles = [item.title(code) for code in ("ar", "zh", "en", "fr", "ru", "es")]
        assert len(set(titles)) == 6


def test_the_wrong_country_is_replaced_on_the_same_clock(told):
    (fact,) = [fact for _, facts in told.standing() for fact in facts if isinstance(fact, SpeakerReplaced)]
    spoke = next(each for each in statements(told) if each.id == fact.statement)
    assert (spoke.delegation, fact.delegation) == ("state:AU", "state:AT")


def test_names_and_standing_are_those_of_the_day(told):
    listed = directory(DAY)
    for seat in told.now.roster.seats.values():
        assert dict(seat.names) == dict(listed.names(seat.delegation))
        assert seat.category == listed.category(seat.delegation)
    names = {seat.name("en") for seat in told.now.roster.seats.values()}
    assert names >= {"Turkey", "Czech Republic", "Palestine"}


def test_of_every_state_party_it_is_known_since_when(told):
    parties = [seat for seat in told.now.roster.seats.values() if seat.category == "state-party"]
    assert len(parties) > 30
    assert all(seat.party_since and seat.party_since <= DAY for seat in parties)


def test_it_can_be_left_in_the_middle(tmp_path):
    until = datetime(2009, 10, 1, 8, 56, tzinfo=UTC)
    sample(tmp_path / "half.plenary", until)
    told = proceedings_of(tmp_path / "half.plenary")
    assert told.now.floor.statement.delegation == "state:CN"
    assert told.latest <= until


def test_it_replaces_what_stood_in_its_place(tmp_path):
    path = tmp_path / "sample.plenary"
    path.write_bytes(b"an older sample")
    sample(path, datetime(2009, 9, 1, tzinfo=UTC))
    assert len(proceedings_of(path)) == 1


def test_nobody_is_named():
    said = [str(step.said.get("person", "")) for step in steps()]
    assert all(not person or person.startswith("the ") for person in said)
