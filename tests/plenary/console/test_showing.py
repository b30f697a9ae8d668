"""Showing: the state now and then, and everything that was done, for programs and for people."""

from __future__ import annotations

import platform

import pytest

from plenary.acts.languages import set_language
from plenary.archive.file import Archive
from plenary.clock import HandClock
from plenary.desk import Desk


def test_the_state_begins_with_its_schema(plenary, debate):
    told = plenary("show", debate, "--json")
    assert told.out.startswith('{\n "schema": 1,')
    assert told.json["body"]["name"] == "Working Group on Coastal Data"
    assert told.json["meeting"]["number"] == 1
    assert [item["number"] for item in told.json["current_items"]] == ["2"]


def test_the_clock_of_the_statement_is_shown_at_the_instant(plenary, debate):
    floor = plenary("show", debate, "--json", "--at", "10:13").json["floor"]
    assert (floor["delegation"], floor["elapsed"], floor["remaining"]) == ("state:SD", 120, 180)
    assert plenary("show", debate, "--json", "--at", "10:18").json["floor"]["remaining"] == -120


def test_the_time_ahead_is_shown_while_a_meeting_sits(plenary, play, debate):
    ahead = plenary("show", debate, "--json", "--at", "10:13").json["forecast"]
    assert (ahead["pace"], ahead["list_ends"]) == (None, "2009-10-01T10:26:50+02:00")
    assert [each["request"] is None for each in ahead["statements"]] == [True, False, False]
    assert ahead["margin"] == 2 * 3600 + 33 * 60 + 10
    play(("10:20", "end_statement", {}), ("10:21", "adjourn", {}), strict=True)
    assert plenary("show", debate, "--json").json["forecast"] is None


def test_a_vote_that_goes_on_is_shown_with_who_is_called(plenary, play, debate):
    play(
        ("10:15", "end_statement", {}),
        ("10:16", "begin_roll_call", {"drawn": "Nigeria", "text": "To meet in Vienna"}),
        ("10:17", "answer_roll_call", {"answer": "yes"}),
        strict=True,
    )
    called = plenary("show", debate, "--json").json["conduct"]["roll_call"]["called"]
    (line,) = [line for line in plenary("show", debate).out.splitlines() if line.startswith("Vote ")]
    assert line.split(maxsplit=1)[1] == f"To meet in Vienna  1/{len(called)}  {called[1]['name']}"


def test_the_list_is_shown_in_both_its_orders(plenary, play, debate):
    play(("10:12", "move", {"request": "Mexico", "before": "Nigeria", "reason": "must leave"}), strict=True)
    (held,) = plenary("show", debate, "--json").json["lists"]
    names = {each["request"]: each["name"] for each in held["requests"]}
    assert list(names.values()) == ["Mexico", "Nigeria"]
    assert [names[request] for request in held["by_request"]] == ["Nigeria", "Mexico"]


def test_the_state_can_be_seen_as_an_entry_left_it(plenary, debate):
    then = plenary("show", debate, "--json", "--entry", "4").json
    assert (then["entry"], then["floor"]) == (4, None)
    assert [len(held["requests"]) for held in then["lists"]] == [1]


def test_the_state_can_be_seen_as_it_was_at_an_instant(plenary, debate):
    assert plenary("show", debate, "--json", "--at", "10:08:30").json["entry"] == 3
    assert plenary("show", debate, "--json", "--at", "10:10").json["entry"] == 6
    assert plenary("show", debate, "--json", "--at", "2009-09-01T00:00").json["entry"] == 0


def test_a_statement_entered_late_does_not_hide_what_came_before_it(plenary, play, debate):
    play(
        ("10:15", "end_statement", {}),
        ("10:20", "record_late", {"delegation": "Cuba", "start": "10:16", "end": "10:18"}),
        strict=True,
    )
    assert plenary("show", debate, "--json", "--at", "10:12").json["floor"]["delegation"] == "state:SD"


def test_an_entry_that_is_not_there_is_refused(plenary, debate):
    told = plenary("show", debate, "--entry", "99")
    assert (told.status, told.err) == (1, "There is no entry 99.\n")


def test_an_instant_that_is_none_is_bad_usage(plenary, debate):
    assert plenary("show", debate, "--at", "later").status == 2


def test_names_follow_the_language(plenary, debate):
    assert plenary("show", debate, "--json", "--lang", "fr").json["floor"]["name"] == "Soudan"


def test_the_state_is_said_in_a_few_lines(plenary, debate):
    lines = plenary("show", debate, "--at", "10:13").out.splitlines()
    assert lines[0] == "Working Group on Coastal Data"
    assert lines[2] == "Meeting      1st, open"
    assert lines[4] == "Floor        Sudan  2:00 / 5:00"
    assert lines[6].split()[:2] == ["1", "Nigeria"]


def test_every_word_of_the_lines_is_of_the_language_asked(plenary, debate):
    plenary("act", debate, "set_body", "forms=fr:Groupe de travail sur les données côtières", "--at", "10:13")
    plenary("act", debate, "set_language", "language=ar", "coverage=none", "--at", "10:13")
    plenary("act", debate, "suspend", "--at", "10:14")
    *lines, first, _second, languages = plenary(
        "show", debate, "--at", "10:15", "--lang", "fr"
    ).out.splitlines()
    assert lines == [
        "Groupe de travail sur les données côtières",
        "Heure        2009-10-01T10:15:00+02:00",
        "Séance       1re, suspendue",
        "Point        2  Observation of coasts",
        "Parole       Soudan  3:00 / 5:00 (temps suspendu avec la séance)",
        "Liste        2  inscriptions ouvertes, par ordre de demande",
    ]
    assert first.split()[:2] == ["1", "Nigéria"]
    assert languages == "Langues      [ar: non prévue, bonne] zh en fr ru es"


@pytest.mark.parametrize(("code", "told"), [("ar", "الأولى، منعقدة"), ("zh", "第1次，进行中")])
def test_parts_of_a_line_are_set_apart_as_the_language_does(plenary, debate, code, told):
    assert plenary("show", debate, "--at", "10:13", "--lang", code).out.splitlines()[2].endswith(told)


def test_people_are_shown_seconds_and_programs_every_instant_as_it_is(plenary, debate):
    plenary("act", debate, "suspend", "until=11:00:00.5", "--at", "10:40:00.25")
    shown = plenary("show", debate, "--at", "10:41:07.125")
    assert "2009-10-01T10:41:07+02:00" in shown.out
    assert ", 2009-10-01T11:00:00+02:00" in shown.out
    assert (
        plenary("show", debate, "--json", "--at", "10:41:07.125").json["now"]
        == "2009-10-01T10:41:07.125000+02:00"
    )


def test_a_language_that_dropped_stands_out(plenary, debate):
    with Archive.open(debate) as archive:
        desk = Desk(archive, HandClock(desk_time(archive)))
        desk.perform(set_language, "ar", quality="interrupted")
    assert "[ar: into and from, interrupted]" in plenary("show", debate).out


def desk_time(archive):
    return archive.read_since(0)[-1].at


def test_the_proceedings_tell_every_entry(plenary, debate):
    told = plenary("proceedings", debate, "--json").json
    assert told["schema"] == 1
    assert [each["id"] for each in told["entries"]] == [1, 2, 3, 4, 5, 6, 7]
    assert told["entries"][1] == {
        "id": 2,
        "act": "call_to_order",
        "at": "2009-10-01T10:07:00+02:00",
        "entered": told["entries"][1]["entered"],
        "station": platform.node(),
        "officer": "",
        "sentences": ["The 1st meeting was called to order."],
        "struck": False,
        "corrected": False,
        "redacted": False,
        "mends": [],
        "facts": [
            {
                "kind": "meeting.called-to-order",
                "version": 1,
                "number": 1,
                "slot": "2009-10-01T10:00",
                "late": 7,
                "cause": "",
            }
        ],
    }


def test_what_was_struck_corrected_or_redacted_is_marked(plenary, play, debate):
    play(
        ("10:12", "announce", {"text": "Tea is served."}),
        ("10:13", "undo", {}),
        ("10:13", "correct", {"entry": 7, "at": "10:10:30"}),
        ("10:14", "announce", {"text": "X is ill."}),
        ("10:14", "redact", {"entry": 11, "reason": "private"}),
        strict=True,
    )
    told = plenary("proceedings", debate, "--json").json["entries"]
    assert [each["id"] for each in told if each["struck"]] == [8]
    assert [each["id"] for each in told if each["corrected"]] == [7]
    assert [each["id"] for each in told if each["redacted"]] == [11]
    assert (told[6]["at"], told[8]["mends"]) == ("2009-10-01T10:10:30+02:00", [8])
    assert told[6]["was"] == ["The floor was given to the Sudan."]
    assert told[10]["sentences"] == []


def test_the_proceedings_are_told_in_any_of_the_six_languages(plenary, debate):
    told = [plenary("proceedings", debate, "--json", "--lang", code).json for code in ("ar", "zh", "ru")]
    assert [each["language"] for each in told] == ["ar", "zh", "ru"]
    names = ("السودان", "苏丹", "Судан")
    for language, name in zip(told, names, strict=True):
        assert any(name in sentence for entry in language["entries"] for sentence in entry["sentences"])


def test_people_read_a_line_an_entry(plenary, play, debate):
    play(("10:12", "announce", {"text": "Tea is served."}), ("10:13", "undo", {}), strict=True)
    lines = plenary("proceedings", debate).out.splitlines()
    assert lines[0] == "2009-10-01"
    assert "-8  10:12:00  An announcement was made: Tea is served." in lines
    assert " 9  10:13:00  Entry 8 was struck." in lines


def test_who_was_seated_by_a_struck_entry_keeps_a_name(plenary, play, debate):
    play(("10:12", "inscribe", {"delegation": "Cuba"}), ("10:12", "undo", {}), strict=True)
    told = plenary("proceedings", debate, "--json").json["entries"]
    assert told[7]["sentences"][-1] == "Cuba was inscribed."
