"""What the trials drive: ``plenary play``, in a process of its own, with acts that are always allowed."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from plenary.archive.file import Archive
from plenary.archive.wire import new_line
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.facts.notices import ChairMessaged

AT = datetime(2009, 10, 1, 8, 0, tzinfo=UTC)

PLENARY = [sys.executable, "-c", "import sys; from plenary.console import main; sys.exit(main(sys.argv[1:]))"]
"""The commands that need no screen, as ``plenary`` runs them."""
LOOSE = [sys.executable, "-m", "tests.trials.loose"]
"""The same command on a disk that is not waited for: what the trials must find wanting."""


def new_meeting(path: Path, messages: int = 0) -> Path:
    """Make a meeting file that holds nothing but that many messages to the chair, of a page each."""
    text = "séance 会议 " * 150
    lines = [
        new_line(entry, "message_chair", ChairMessaged(at=AT, text=text)) for entry in range(1, messages + 1)
    ]
    with Archive.create(path, station="trial", clock=HandClock(AT)) as archive:
        archive.write(0, lines)
    return path


def write_script(path: Path, acts: int, chance: random.Random, day: int = 0) -> Path:
    """Write a script of that many messages to the chair, of a few letters or of a page, all on one day."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(acts):
            text = f"{number} " + "séance 会议 " * chance.choice([1, 3, 10, 150])
            at = (AT + timedelta(days=day, seconds=number)).isoformat()
            file.write(json.dumps({"at": at, "act": "message_chair", "args": {"text": text}}) + "\n")
    return path


Player = subprocess.Popen[bytes] | subprocess.Popen[str]


def lived(player: Player, seconds: float) -> bool:
    """Let the player play on for that long, and tell whether it still does."""
    with suppress(subprocess.TimeoutExpired):
        player.wait(seconds)
    return player.poll() is None


def entries(path: Path) -> int:
    """Count the entries that a meeting file holds, read as the application reads it."""
    with Archive.open(path, write=False) as archive:
        return len(Desk(archive, HandClock(AT)).proceedings)


def acknowledged(printed: str) -> list[int]:
    """Give the numbers of the entries that were acknowledged in whole lines of what was printed."""
    whole = [line for line in printed.splitlines(keepends=True) if line.endswith("\n")]
    said = [json.loads(line) for line in whole]
    refused = [answer for answer in said if "entry" not in answer]
    if refused:
        raise RuntimeError(f"the player refused: {refused[0]}")
    return [answer["entry"] for answer in said]
