"""One act, or a script of them: what is printed, what is refused, and that the play goes on."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from plenary.acts.catalogue import ACTS
from plenary.archive.file import Archive
from plenary.console import opened
from plenary.console.mending import RECORD
from plenary.console.opened import proceedings_of
from plenary.refusal import Trouble

HOUSE = Path(__file__).resolve().parents[3]
NO_ACTS = (
    "[]",
    "3",
    "null",
    '{"act": 3}',
    '{"at": 5, "act": "resume"}',
    '{"act": "resume", "args": []}',
    '{"act": "resume", "args": "now"}',
    '{"act": "resume", "act": "suspend"}',
    '{"act": "inscribe", "args": {"delegation": "state:AU", "delegation": "state:AT"}}',
    '{"act": "give_floor", "arg": {"request": "state:AU"}}',
    "[" * 100_000,
    "1" * 5_000,
)
OPENING = ("10:07", "call_to_order", {"cause": "the quorum was awaited"})


def test_an_act_prints_what_was_entered(plenary, meeting):
    told = plenary("act", meeting, "call_to_order", "cause=rain", "--at", "2009-10-01T10:07+02:00")
    assert told.status == 0
    assert told.out.splitlines() == [
        "Entry 2, 2009-10-01T10:07:00+02:00",
        "  The 1st meeting was called to order.  [slot=2009-10-01T10:00]",
    ]


def test_options_may_stand_between_arguments(plenary, debate):
    told = plenary("act", debate, "inscribe", "--at", "10:15", "delegation=Brasil", "language=es")
    assert told.status == 0
    assert "Brazil was inscribed." in told.out


def test_the_identity_that_is_printed_serves_as_an_argument(plenary, debate):
    told = plenary("act", debate, "inscribe", "delegation=state:BR")
    request = told.out.rsplit("request=", 1)[1].strip("]\n")
    assert plenary("act", debate, "withdraw", f"request={request}").status == 0


def test_an_act_that_the_rules_refuse_is_not_entered(plenary, debate):
    before = len(proceedings_of(debate))
    told = plenary("act", debate, "give_floor", "--at", "10:20")
    assert (told.status, told.out) == (1, "")
    assert told.err == "The Sudan has the floor. End the statement first.\n"
    assert len(proceedings_of(debate)) == before


@pytest.mark.parametrize(
    "words", [["no_such_act"], ["inscribe"], ["suspend", "because=tea"], ["suspend", "tea"]]
)
def test_what_cannot_be_understood_is_bad_usage(plenary, debate, words):
    told = plenary("act", debate, *words)
    assert (told.status, told.out) == (2, "")


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("giv_floor", "give_floor"),
        ("give-floor", "give_floor"),
        ("floor", "give_floor"),
        ("vote", "explain_vote, record_vote"),
        ("stike", "strike"),
    ],
)
def test_the_nearest_acts_are_named_where_there_is_none_of_that_name(plenary, debate, name, near):
    told = plenary("act", debate, name)
    assert (told.status, told.out) == (2, "")
    assert f"“{name}”. Nearest: {near}. " in told.err


def test_no_act_is_named_where_none_is_near(plenary, debate):
    assert "Nearest" not in plenary("act", debate, "xyz").err


def test_an_instant_that_is_none_is_bad_usage(plenary, debate):
    assert plenary("act", debate, "end_statement", "--at", "late").status == 2


def test_an_earlier_instant_is_refused(plenary, debate):
    assert plenary("act", debate, "end_statement", "--at", "10:01").status == 1


def test_a_meeting_long_past_goes_on_at_its_own_time(plenary, debate):
    told = plenary("act", debate, "end_statement")
    assert "2009-10-01T10:11:00+02:00" in told.out


def test_a_file_that_somebody_writes_in_is_not_acted_in(plenary, debate):
    with Archive.open(debate, officer="An officer"):
        told = plenary("act", debate, "end_statement")
    assert told.status == 1
    assert "An officer" in told.err


FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no file that is always full")
@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("act", "MEETING", "end_statement"), 0, "Entry 8 was entered, but it could not be printed"),
        (("play", "MEETING", "-"), 2, "Line 1 was entered as entry 8, but that could not be printed"),
        (("show", "MEETING"), 2, "The answer could not be printed"),
        (("act", "--list"), 2, "The answer could not be printed"),
    ],
)
def test_what_was_entered_stands_though_it_could_not_be_printed(debate, words, status, said):
    code = "import sys; from plenary.console import main; sys.exit(main(sys.argv[1:]))"
    before = len(proceedings_of(debate))
    with FULL.open("w") as full:
        told = subprocess.run(
            [sys.executable, "-c", code, *(str(debate) if word == "MEETING" else word for word in words)],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=HOUSE,
            input='{"act": "end_statement"}\n{"act": "give_floor"}\n',
        )
    assert told.returncode == status
    (line,) = told.stderr.splitlines()
    assert line.startswith(said)
    assert len(proceedings_of(debate)) - before == ("entry 8" in said.lower())


@pytest.mark.parametrize("word", ["x", "reason=x"])
def test_an_act_without_arguments_says_so(plenary, debate, word):
    told = plenary("act", debate, "undo", word)
    assert told.status == 2
    assert told.err.startswith("This act takes no arguments. Leave out “")


def test_all_acts_are_listed_with_their_arguments(plenary):
    told = plenary("act", "--list", "--json").json
    assert told["schema"] == 1
    assert {each["name"] for each in told["acts"]} == {*ACTS, *RECORD}
    withdraw = next(each for each in told["acts"] if each["name"] == "withdraw")
    assert withdraw["arguments"] == [
        {"name": "request", "kind": "request", "several": False, "optional": False, "example": "state:AU"}
    ]


def test_all_acts_are_listed_for_people_too(plenary):
    told = plenary("act", "--list")
    assert "  inscribe delegation items? list? capacity?" in told.out
    assert "  redact entry reason" in told.out


def test_a_script_tells_each_entry(play):
    told = play(OPENING, ("10:08", "take_up", {"items": [2]}))
    assert told.status == 0
    assert told.lines == [{"line": 1, "entry": 2}, {"line": 2, "entry": 3}]


def test_a_refused_act_is_told_and_the_play_goes_on(play):
    told = play(OPENING, ("10:08", "resume", {}), ("10:09", "take_up", {"items": "2"}))
    assert told.status == 0
    assert told.lines == [
        {"line": 1, "entry": 2},
        {"line": 2, "refused": "The meeting is not suspended."},
        {"line": 3, "entry": 3},
    ]


def test_a_strict_play_stops_at_what_is_refused(play):
    told = play(OPENING, ("10:08", "resume", {}), ("10:09", "take_up", {"items": "2"}), strict=True)
    assert told.status == 1
    assert [each["line"] for each in told.lines] == [1, 2]


@pytest.mark.parametrize(
    ("act", "args"),
    [("dance", {}), ("suspend", {"until": "soon"}), ("inscribe", {}), ("inscribe", {"delegation": "AU"})],
)
def test_an_act_that_is_not_understood_is_refused_alone(play, act, args):
    told = play(OPENING, ("10:08", act, args), ("10:09", "take_up", {"items": "2"}))
    assert [sorted(each) for each in told.lines] == [
        ["entry", "line"],
        ["line", "refused"],
        ["entry", "line"],
    ]


@pytest.mark.parametrize("line", ["{", *NO_ACTS, "\udcff"])
def test_a_line_that_is_no_act_names_file_and_line(plenary, meeting, tmp_path, line):
    script = tmp_path / "script.jsonl"
    opening = json.dumps({"at": "2009-10-01T10:07+02:00", "act": "call_to_order"})
    script.write_bytes(f"{opening}\n\n{line}\n".encode(errors="surrogateescape"))
    told = plenary("play", meeting, script)
    assert told.status == 2
    assert told.err.startswith(f"{script}, line 3: ")
    assert told.lines == [{"line": 1, "entry": 2}]


@pytest.mark.parametrize("strayed", ["request", "args "])
def test_what_stands_beside_the_arguments_is_named_and_not_dropped(plenary, meeting, tmp_path, strayed):
    script = tmp_path / "script.jsonl"
    script.write_text(json.dumps({"_who": "the rapporteur", "act": "call_to_order"}) + "\n")
    assert plenary("play", meeting, script).lines == [{"line": 1, "entry": 2}]
    script.write_text(json.dumps({"act": "give_floor", strayed: "state:AU"}))
    told = plenary("play", meeting, script)
    assert (told.status, told.out) == (2, "")
    assert f"line 1: “{strayed}” is no part of an act. Put arguments under “args”" in told.err


def test_a_script_that_is_not_there_is_named(plenary, meeting, tmp_path):
    told = plenary("play", meeting, tmp_path / "nothing.jsonl")
    assert told.status == 2
    assert "nothing.jsonl" in told.err


def test_a_script_may_come_from_standard_input(plenary, meeting, monkeypatch):
    told = json.dumps({"at": "10:07", "act": "call_to_order"}).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(told)))
    assert plenary("play", meeting, "-").lines == [{"line": 1, "entry": 2}]


def test_lines_may_end_as_on_any_system_and_begin_with_a_mark(plenary, meeting, tmp_path):
    script = tmp_path / "script.jsonl"
    script.write_bytes(b'\xef\xbb\xbf{"at": "10:07", "act": "call_to_order"}\r\n\r\n{"act": "suspend"}\r\n')
    assert plenary("play", meeting, script).lines == [{"line": 1, "entry": 2}, {"line": 3, "entry": 3}]


def test_a_rule_that_does_not_exist_is_told_with_those_that_do(plenary, meeting):
    told = plenary("act", meeting, "set_rule", "name=nothing", "value=1")
    assert told.status == 1
    assert "replies.most" in told.err


def test_what_was_written_cannot_steer_a_terminal(plenary, meeting):
    told = plenary("act", meeting, "announce", "text=\x1b[2J")
    assert told.status == 2
    assert "\x1b" not in told.err


def test_a_text_is_received_of_who_speaks(plenary, debate):
    told = plenary("act", debate, "receive_text", "request=Sudan", "languages=A,E", "delivery=verbatim")
    assert told.status == 0
    assert "The text of the Sudan was received." in told.out


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(opened, "PATIENCE", 0.0)


@pytest.mark.usefixtures("impatient")
def test_who_writes_is_named_and_gives_way_to_whoever_takes_over(plenary, meeting, tmp_path):
    script = tmp_path / "script.jsonl"
    script.write_text('{"at": "2009-10-01T10:08+02:00", "act": "announce", "args": {"text": "later"}}\n')
    with Archive.open(meeting, station="podium", officer="A. B.") as first:
        seen = len(first.read_since(0))
        told = plenary("act", meeting, "announce", "text=now", "--at", "2009-10-01T10:07+02:00")
        assert told.status == 1
        assert told.err.startswith("A. B. (podium) has been writing in ")
        words = ("announce", "text=now", "--at", "2009-10-01T10:07+02:00", "--take-over")
        assert plenary("act", meeting, *words).status == 0
        assert plenary("play", meeting, script, "--take-over").lines == [{"line": 1, "entry": 3}]
        with pytest.raises(Trouble, match=r"archive\.taken-over"):
            first.write(seen, [])
    assert plenary("check", meeting).status == 0
