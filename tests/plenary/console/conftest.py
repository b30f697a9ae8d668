"""A meeting file in a folder of its own, and the console as a test calls it."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from plenary.acts.opening import open_conference
from plenary.archive.file import Archive
from plenary.clock import HandClock
from plenary.console import main
from plenary.desk import Desk
from tests.desks import AGENDA, TEN


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def plenary(capsys):
    """Run a command in this process; whatever goes wrong is told in one line."""

    def run(*words):
        status = main([str(word) for word in words])
        told = capsys.readouterr()
        assert len(told.err.splitlines()) <= 1
        assert "Traceback" not in told.err
        return Answer(status, told.out, told.err)

    return run


@pytest.fixture
def meeting(tmp_path):
    """Give a file with an agenda entered and no meeting called to order."""
    path = tmp_path / "coasts.plenary"
    with Archive.create(path) as archive:
        Desk(archive, HandClock(TEN)).perform(open_conference, AGENDA, zone="Europe/Vienna")
    return path


@pytest.fixture
def play(plenary, tmp_path, meeting):
    """Play acts, each given as its hour, its name and its arguments, into the meeting."""

    def run(*acts, strict=False, into=meeting):
        script = tmp_path / "script.jsonl"
        told = [
            {"at": hour if "T" in hour else f"2009-10-01T{hour}:00+02:00", "act": name, "args": args}
            for hour, name, args in acts
        ]
        script.write_text("\n".join(map(json.dumps, told)), encoding="utf-8")
        return plenary("play", into, script, *(["--strict"] if strict else []))

    return run


@pytest.fixture
def debate(play, meeting):
    """Give a meeting in which item 2 is considered, Sudan speaks, and Nigeria and Mexico wait."""
    play(
        ("10:07", "call_to_order", {}),
        ("10:08", "take_up", {"items": "2"}),
        ("10:09", "inscribe", {"delegation": "state:SD", "language": "ar"}),
        ("10:09", "inscribe", {"delegation": "state:NG"}),
        ("10:10", "inscribe", {"delegation": "state:MX"}),
        ("10:11", "give_floor", {"request": "state:SD"}),
        strict=True,
    )
    return meeting
