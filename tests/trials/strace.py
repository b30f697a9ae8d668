"""Nothing is acknowledged before it is on the disk: read off the calls to the kernel."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tests.trials.player import LOOSE, PLENARY, new_meeting, write_script

ACTS = 60
CALLS = "trace=write,pwrite64,fsync,fdatasync"
_CALL = re.compile(r"^(?P<process>\d+) +(?P<name>\w+)\((?P<rest>.*)$")
_RESUMED = re.compile(r"^(?P<process>\d+) +<\.\.\. (?P<name>\w+) resumed>(?P<rest>.*)$")
_ENTRY = re.compile(r'\\"entry\\": ?\d+')


def trial(folder: Path) -> list[str]:
    """Play under strace, once as the program is and once on a disk that is not waited for."""
    if shutil.which("strace") is None:
        print("strace is not installed: this trial was not played")
        return []
    kept = _played(PLENARY, folder / "durable.plenary")
    loose = _played(LOOSE, folder / "loose.plenary")
    print(f"{ACTS} acts: {kept.acknowledged} acknowledged, {kept.early} of them before the disk had them")
    print(
        f"without waiting for the disk: {loose.acknowledged} acknowledged, {loose.early} before the disk had them"
    )
    wrong = []
    if kept.acknowledged != ACTS or kept.early:
        wrong.append(
            f"{kept.early} of {kept.acknowledged} entries were acknowledged before the disk had them"
        )
    if loose.acknowledged != ACTS or loose.early != ACTS:
        wrong.append("the trial does not notice a disk that is not waited for")
    return wrong


class Watch:
    """Follows the calls of a program and counts what it says too early.

    An entry costs one transaction: what was written into the meeting file, and then
    a synchronisation of that file that has come back. Saying an entry spends one.
    """

    def __init__(self, meeting: Path) -> None:
        """Watch what happens to one meeting file."""
        self.meeting = str(meeting)
        self.acknowledged = 0
        self.early = 0
        self._written = False
        self._kept = 0

    def follow(self, calls: Iterable[tuple[str, str]]) -> Watch:
        """Take in completed calls: their names, and their arguments with the answer."""
        for name, rest in calls:
            if name == "write" and rest.startswith("1<"):
                self._say(len(_ENTRY.findall(rest)))
            elif f"<{self.meeting}>" in rest:
                self._touch(name, rest)
        return self

    def _touch(self, name: str, rest: str) -> None:
        if name in {"pwrite64", "write"}:
            self._written = True
        elif rest.rstrip().endswith("= 0") and self._written:
            self._written = False
            self._kept += 1

    def _say(self, entries: int) -> None:
        self.acknowledged += entries
        kept = 0 if self._written else min(entries, self._kept)
        self.early += entries - kept
        self._kept -= kept


def _played(command: Sequence[str], meeting: Path) -> Watch:
    script = write_script(meeting.with_suffix(".jsonl"), ACTS, random.Random(1))  # noqa: S311 - chance, not a secret
    trace = meeting.with_suffix(".strace")
    new_meeting(meeting)
    watched = ["strace", "-f", "-y", "-s", "65536", "-e", CALLS, "-o", str(trace)]
    subprocess.run(
        [*watched, *command, "play", str(meeting), str(script)], check=True, stdout=subprocess.PIPE
    )
    return Watch(meeting).follow(_completed(trace.read_text(encoding="utf-8", errors="replace").splitlines()))


def _completed(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the calls in the order they came back, those that another process interrupted put together."""
    begun: dict[str, str] = {}
    for line in lines:
        if resumed := _RESUMED.match(line):
            yield resumed["name"], begun.pop(resumed["process"], "") + resumed["rest"]
        elif call := _CALL.match(line):
            if call["rest"].endswith("<unfinished ...>"):
                begun[call["process"]] = call["rest"].removesuffix("<unfinished ...>")
            else:
                yield call["name"], call["rest"]
