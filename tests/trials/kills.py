"""The power fails at any moment: every entry that was acknowledged is there afterwards, and the record is sound."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

from plenary.archive.backup import check
from tests.trials.player import PLENARY, acknowledged, entries, lived, new_meeting, write_script

RUNS = 200
MEETINGS = 20
ACTS = 2_000
LONGEST_SECONDS = 0.3


def trial(folder: Path) -> list[str]:
    """Kill the player again and again, the same few meetings being opened after each other's ends."""
    chance = random.Random(2009)  # noqa: S311 - chance, not a secret
    meetings = [new_meeting(folder / f"{number}.plenary") for number in range(MEETINGS)]
    wrong: list[str] = []
    said_in_all, kept_in_all = 0, 0
    for run in range(RUNS):
        meeting = meetings[run % MEETINGS]
        script = write_script(folder / "script.jsonl", ACTS, chance, day=run)
        before = entries(meeting)
        said = _killed(meeting, script, chance.uniform(0, LONGEST_SECONDS))
        result, kept = check(meeting), entries(meeting)
        said_in_all, kept_in_all = said_in_all + len(said), kept_in_all + kept - before
        if said and kept < said[-1]:
            wrong.append(f"run {run}: entry {said[-1]} was acknowledged, the record ends at {kept}")
        if not result.sound:
            wrong.append(f"run {run}: {result.faults[0]}")
    print(
        f"{RUNS} runs killed: {said_in_all} entries acknowledged, {kept_in_all} kept, every record read back"
    )
    if said_in_all < RUNS:
        wrong.append("hardly anything was acknowledged before the kill: the trial says nothing")
    return wrong


def _killed(meeting: Path, script: Path, seconds: float) -> list[int]:
    """Start the player, kill it some time after it began to acknowledge, and give what it acknowledged."""
    command = [*PLENARY, "play", str(meeting), str(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as player:
        first = player.stdout.readline() if player.stdout else ""
        lived(player, seconds)
        player.kill()
        rest, _ = player.communicate()
    return acknowledged(first + rest)
