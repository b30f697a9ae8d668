"""Make the sample meeting: a small agenda in the form of the United Nations, and its two days played.

Who spoke, and when, is invented; the names and the standing of States are those of October 2009.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from plenary.acts.opening import open_conference
from plenary.archive.line import Line, NewLine
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.console.acting import perform
from plenary.console.opened import new_file
from plenary.console.scripts import Step, steps_of
from plenary.console.words import instant_of
from plenary.desk import Desk
from plenary.intake.agendas import read
from plenary.intake.entering import announced_at, provisional
from plenary.resources import folder

AGENDAS = ("agenda.txt", *(f"agenda.{code}.txt" for code in ("ar", "zh", "fr", "ru", "es")))
"""The agenda, and its list of items in the other languages."""
SCRIPT = "sample.jsonl"
RULES, ZONE = "untoc-cop", "Europe/Vienna"


def steps() -> tuple[Step, ...]:
    """Give all that is done in the sample meeting, in order, each with its instant."""
    with steps_of(folder("sample") / SCRIPT) as told:
        return tuple(told)


def opened(archive: MemoryArchive) -> Desk:
    """Give a desk with the agenda of the sample entered, and nothing done yet."""
    reading = read([folder("sample") / agenda for agenda in AGENDAS])
    clock = HandClock(announced_at(reading, ZONE, datetime.now(UTC)))
    desk = Desk(archive, clock)
    desk.perform(open_conference, provisional(reading), RULES, ZONE)
    return desk


def sample(path: Path, until: datetime | None = None) -> None:
    """Write the sample meeting to a file, played to its end or ``until`` an instant (UTC); what stood there goes.

    Raises:
        Trouble: the disk refused; what stood there before stands there still.
    """
    archive = MemoryArchive()
    desk = opened(archive)
    for step in steps():
        at = instant_of(step.at or "", desk.conference.body, desk.clock.now().date())
        if until is not None and at > until:
            break
        perform(desk, step.act, step.said, step.at)
    # One transaction for all, where each act alone would wait for the disk.
    with new_file(path) as file:
        file.write(0, [_new(line) for line in archive.read_since(0)])


def _new(line: Line) -> NewLine:
    return NewLine(
        entry=line.entry,
        act=line.act,
        kind=line.kind,
        version=line.version,
        at=line.at,
        body=line.body or "{}",
    )
