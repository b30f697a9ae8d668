"""Somebody copies the open file to a stick at lunch, or in the midst of an act."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

from msgspec import Struct, field

from plenary.acts.papers import message_chair
from plenary.archive.backup import check, copy
from plenary.archive.file import Archive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.refusal import Trouble, Unreadable
from tests.trials.player import AT, PLENARY, Player, acknowledged, entries, lived, new_meeting, write_script

COPIES = 100
ROUNDS = 10
ACTS = 10_000
PAGES = 500
"""A file of some size takes a while to copy, so that an act may fall in between."""
LONGEST_SECONDS = 0.05


def trial(folder: Path) -> list[str]:
    """Copy between acts, then while the player writes."""
    chance = random.Random(64)  # noqa: S311 - chance, not a secret
    wrong = _between_acts(folder / "quiet.plenary", chance)
    refused = 0
    for round_ in range(ROUNDS):
        found = _during_acts(folder / f"busy {round_}.plenary", chance)
        refused += found.refused
        wrong += found.wrong
    print(
        f"{COPIES} plain copies during acts: {COPIES - refused} sound, {refused} refused by check in one line"
    )
    print(f"{COPIES} copies by plenary copy at the same instants: {len(wrong) or 'none'} wrong")
    return wrong


class Found(Struct):
    """What came of the copies of one round."""

    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def _between_acts(meeting: Path, chance: random.Random) -> list[str]:
    new_meeting(meeting)
    plain, wrong = meeting.with_name("plain.plenary"), []
    with Archive.open(meeting) as archive:
        desk = Desk(archive, HandClock(AT))
        for number in range(COPIES):
            for _ in range(chance.randrange(1, 6)):
                desk.perform(message_chair, "séance " * chance.choice([1, 5, 900]))
            shutil.copyfile(meeting, plain)
            if not check(plain).sound or entries(plain) != len(desk.proceedings):
                wrong.append(f"plain copy {number}, made between acts, is not what was entered")
    print(f"{COPIES} plain copies of the open file between acts: {COPIES - len(wrong)} sound")
    return wrong


def _during_acts(meeting: Path, chance: random.Random) -> Found:
    script = write_script(meeting.with_suffix(".jsonl"), ACTS, chance)
    new_meeting(meeting, messages=PAGES)
    log = meeting.with_suffix(".log")
    with log.open("w", encoding="utf-8") as out:
        player = subprocess.Popen([*PLENARY, "play", str(meeting), str(script)], stdout=out)
        try:
            while not log.stat().st_size and lived(player, LONGEST_SECONDS):
                pass
            found = _copied(meeting, log, chance, player)
            if not lived(player, 0.001):
                found.wrong.append("the player ended before the copies were made")
        finally:
            player.kill()
            player.wait()
    return found


def _copied(meeting: Path, log: Path, chance: random.Random, player: Player) -> Found:
    plain, proper = meeting.with_name("plain.plenary"), meeting.with_stem(f"{meeting.stem} proper")
    found = Found()
    for number in range(COPIES // ROUNDS):
        lived(player, chance.uniform(0, LONGEST_SECONDS))
        shutil.copyfile(meeting, plain)
        said = len(acknowledged(log.read_text(encoding="utf-8")))
        copy(meeting, proper)
        found.refused += _refusal(plain) is not None
        result = check(proper)
        if not result.sound:
            found.wrong.append(f"copy {number}: {result.faults[0]}")
        elif result.entries < said:
            found.wrong.append(f"copy {number} holds {result.entries} entries, {said} had been acknowledged")
    return found


def _refusal(path: Path) -> str | None:
    """Give what a check says against a file; a copy it lets pass must open as well."""
    try:
        result = check(path)
    except (Unreadable, Trouble) as refused:
        return str(refused)
    if not result.sound:
        return str(result.faults[0])
    entries(path)
    return None
