"""Keep a meeting file: copy it while the meeting runs, prove it sound, save what is left of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from plenary.archive import backup
from plenary.archive.entries import entries_of
from plenary.archive.file import Archive
from plenary.archive.wire import new_line
from plenary.conference import Conference
from plenary.console.answers import say
from plenary.console.commands import Command
from plenary.console.opened import meeting_name, proceedings_of
from plenary.console.voice import ENGLISH, sentence_of
from plenary.fact import EntryId
from plenary.facts.record import EntryStruck
from plenary.proceedings.proceedings import fallen
from plenary.refusal import Refusal
from plenary.tongue import N_, NP_

ENTRIES = NP_("%(count)s entry", "%(count)s entries")
LINES = NP_("%(count)s line", "%(count)s lines")
_SHOWN = 20
"""So many numbers of lost lines are named; a heavily damaged file has thousands."""


def copy(options: Namespace) -> int:
    """Copy a meeting file and say where it went."""
    to = backup.copy(options.meeting, options.to)
    say(ENGLISH.text(N_("Copied to %(path)s."), path=to))
    return 0


def check(options: Namespace) -> int:
    """Say whether a file is sound: status 0, or 1 with what is wrong."""
    found = backup.check(options.meeting)
    faults = [
        ENGLISH.text(fault.why, **fault.facts)
        if fault.line is None
        else ENGLISH.text(
            N_("Line %(line)s: %(why)s"), line=fault.line, why=ENGLISH.text(fault.why, **fault.facts)
        )
        for fault in found.faults
    ]
    faults += [] if faults else _does_not_follow(options.meeting)
    if faults:
        say(ENGLISH.text(N_("%(path)s is not sound."), path=options.meeting), *faults)
        return 1
    say(
        ENGLISH.text(
            N_("%(path)s is sound: %(entries)s, %(lines)s."),
            path=options.meeting,
            entries=ENGLISH.plural(*ENTRIES, found.entries),
            lines=ENGLISH.plural(*LINES, found.lines),
        )
    )
    return 0


def _does_not_follow(path: Path) -> list[str]:
    """A file may be whole on the disk and yet tell of what cannot have happened."""
    try:
        proceedings_of(path)
    except Refusal as refusal:
        return [sentence_of(Conference(), refusal)]
    return []


def recover(options: Namespace) -> int:
    """Save what can be read into a new file, and say what could not."""
    saved = backup.recover(options.meeting, options.output)
    struck = _strike_what_fell(options.output)
    say(
        ENGLISH.text(
            N_("Saved to %(path)s: %(lines)s, %(entries)s."),
            lines=ENGLISH.plural(*LINES, saved.lines),
            entries=ENGLISH.plural(*ENTRIES, saved.entries),
            path=options.output,
        )
    )
    if saved.lost:
        shown = ", ".join(map(str, saved.lost[:_SHOWN])) + (" …" if len(saved.lost) > _SHOWN else "")
        say(
            ENGLISH.plural(
                "%(count)s line could not be read: %(lost)s.",
                "%(count)s lines could not be read: %(lost)s.",
                len(saved.lost),
                lost=shown,
            )
        )
    if struck:
        say(
            ENGLISH.plural(
                "Struck, because it no longer follows: entry %(entries)s.",
                "Struck, because they no longer follow: entries %(entries)s.",
                len(struck),
                entries=", ".join(map(str, struck)),
            )
        )
    return 0


def _strike_what_fell(path: Path) -> tuple[EntryId, ...]:
    """Strike the entries that do not apply without those that were lost, so that the saved file opens."""
    with Archive.open(path) as archive:
        lines = archive.read_since(0)
        entries = entries_of(lines)
        gone = fallen(entries)
        if gone:
            at, number = entries[-1].at, entries[-1].id + 1
            facts = [EntryStruck(at=at, entry=entry) for entry in gone]
            archive.write(lines[-1].id, [new_line(number, "recover", fact) for fact in facts])
    return gone


def _meeting(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")


def _copy_arguments(parser: ArgumentParser) -> None:
    _meeting(parser)
    parser.add_argument("to", type=Path, metavar="TO", help=N_("a new name, an older copy, or a folder"))


def _recover_arguments(parser: ArgumentParser) -> None:
    _meeting(parser)
    parser.add_argument("-o", dest="output", type=meeting_name, required=True, metavar="NEW.plenary")


COMMANDS = {
    "copy": Command(_copy_arguments, copy),
    "check": Command(_meeting, check),
    "recover": Command(_recover_arguments, recover),
}
