"""The console as a whole: what it offers, what it refuses, and that it never shows a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from plenary.console import DOES, FAMILIES, main

HOUSE = Path(__file__).resolve().parents[3]


def test_help_names_every_command(plenary):
    told = plenary("--help")
    assert told.status == 0
    assert all(f"plenary {name} " in told.out for name in FAMILIES)


def test_every_command_says_what_it_does():
    assert set(DOES) == set(FAMILIES)


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_every_command_explains_itself(plenary, name):
    told = plenary(name, "--help")
    assert told.status == 0
    assert told.out.startswith(f"usage: plenary {name}")


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["show"],
        ["show", "--nonsense", "x.plenary"],
        ["show", "x.plenary", "--at", "10:00", "--entry", "3"],
        ["list", "x.plenary", "-o", "list.pdf", "--for", "nobody"],
        ["proceedings", "x.plenary", "--lang", "de"],
        ["act", "x.plenary"],
        ["act"],
        ["copy", "x.plenary"],
        ["show", "x.plenary", "--entry", "first"],
        ["new", "agenda.docx", "-o", "x.plenary", "--participants", "list.csv"],
    ],
)
def test_bad_usage_is_told_in_one_line(plenary, words):
    told = plenary(*words)
    assert (told.status, told.out) == (2, "")
    assert told.err.strip()


@pytest.mark.parametrize("command", ["show", "proceedings", "check", "copy", "recover", "list", "report"])
@pytest.mark.parametrize("content", [None, b"", b"words\n", b"SQLite format 3\x00" + bytes(200)])
def test_what_is_no_meeting_is_named(plenary, tmp_path, command, content):
    path = tmp_path / "agenda.plenary"
    if content is not None:
        path.write_bytes(content)
    to = {"copy": [tmp_path / "copy"], "recover": ["-o", tmp_path / "new.plenary"]}.get(command, [])
    to += ["-o", tmp_path / "paper.pdf"] if command in {"list", "report"} else []
    told = plenary(command, path, *to)
    assert (told.status, told.out) == (2, "")
    assert str(path) in told.err
    assert [each.name for each in tmp_path.iterdir()] == (["agenda.plenary"] if content is not None else [])


def test_the_version_is_told(plenary):
    assert plenary("--version").out.startswith("plenary ")


def test_without_words_help_is_given(plenary):
    assert "plenary show" in plenary().out


def test_whoever_stops_listening_gets_no_traceback(debate):
    code = "import sys; from plenary.console import main; sys.exit(main(sys.argv[1:]))"
    with subprocess.Popen(
        [sys.executable, "-c", code, "proceedings", str(debate), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=HOUSE,
    ) as told:
        told.stdout.close()
        assert b"Traceback" not in told.stderr.read()


def test_main_can_be_called_by_other_programs():
    assert main(["nonsense"]) == 2
