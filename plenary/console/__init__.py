"""The commands that need no screen: one line in, an answer or one line on what went wrong, and a status."""

from __future__ import annotations

import importlib
import io
import os
import sys
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Protocol, cast

from plenary import __version__
from plenary.conference import unopened
from plenary.console import usage
from plenary.console.answers import Untold, complain, say, say_no_more
from plenary.console.commands import Command, Parser
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH, sentence_of
from plenary.refusal import Denial, Refusal, Trouble, Unreadable
from plenary.sentence import Speech
from plenary.tongue import N_

_SHOWN = 200
DONE, NO, BAD = 0, 1, 2
"""The status of a command: done; the answer is no; bad usage or unreadable input."""

FAMILIES = {
    "read": "plenary.console.reading",
    "new": "plenary.console.reading",
    "import": "plenary.console.importing",
    "act": "plenary.console.acting",
    "play": "plenary.console.acting",
    "show": "plenary.console.showing",
    "proceedings": "plenary.console.showing",
    "list": "plenary.console.papers",
    "report": "plenary.console.papers",
    "paper": "plenary.console.sheets",
    "slip": "plenary.console.sheets",
    "handover": "plenary.console.sheets",
    "script": "plenary.console.script",
    "formulas": "plenary.console.script",
    "rollcall": "plenary.console.script",
    "copy": "plenary.console.keeping",
    "check": "plenary.console.keeping",
    "recover": "plenary.console.keeping",
    "statistics": "plenary.console.statistics",
    "export": "plenary.console.exporting",
    "programme": "plenary.console.programmes",
    "recording": "plenary.console.recording",
    "closing": "plenary.console.closing",
}
"""Which module holds a command; loaded by name, for what one needs the others would wait for in vain."""

ELSEWHERE = {
    "rehearse [-o DIR] [--lang L] [--size S]": N_("play the sample meeting at speed without a display"),
    "[MEETING.plenary]": N_("open the application"),
}
"""What ``ui`` answers before this module is asked."""

_OF_THE_WORLD = frozenset(
    {"archive.held", "archive.busy", "archive.conflict", "archive.taken-over", "archive.gone"}
    | {"archive.disk-full", "archive.disk-failed", "file.disk-full", "file.disk-failed"}
)
"""Troubles that are a no of the moment; all others say that a file cannot be used as it was named."""


class Family(Protocol):
    """A module that holds commands."""

    COMMANDS: Mapping[str, Command]


def main(argv: Sequence[str]) -> int:
    """Run one command, its name first, and give its status; nothing is raised."""
    _speak_utf8()
    try:
        status = _run(list(argv))
        if sys.stdout is not None:
            sys.stdout.flush()
    except (Refusal, Trouble, Misuse) as no:
        complain(sentence_of(unopened(), no))
        return NO if _of_the_moment(no) else BAD
    except Unreadable as unreadable:
        complain(Speech(ENGLISH, unopened()).unreadable(unreadable))
        return BAD
    except Untold as untold:
        return unheard(untold)
    except OSError as error:
        return _system_refused(error)
    except KeyboardInterrupt:
        return NO
    return status


def excepthook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say in one line what nobody foresaw, and end with the status of what cannot be used.

    Set by the program as it starts. ``PLENARY_TRACE=1`` shows where it happened.
    """
    if os.environ.get("PLENARY_TRACE"):
        sys.__excepthook__(kind, error, trace)
    else:
        complain(ENGLISH.text(usage.UNFORESEEN, said=f"{kind.__name__}: {error}"[:_SHOWN]))
    os._exit(BAD)


def unheard(untold: Untold) -> int:
    """Say that an answer could not be printed, where anybody would want to know, and give the status."""
    if untold.why:
        complain(ENGLISH.text(untold.why, **untold.facts))
    return NO if untold.nobody_listens else BAD


def _system_refused(error: OSError) -> int:
    say_no_more()
    if isinstance(error, BrokenPipeError):
        return NO
    where = f"{error.filename}: " if error.filename else ""
    complain(ENGLISH.text(usage.SYSTEM_REFUSED, said=f"{where}{error.strerror or error}"))
    return BAD


def _of_the_moment(no: Denial | Misuse) -> bool:
    """Tell whether the same command may be answered otherwise later, or elsewhere: that is a no."""
    if isinstance(no, Refusal):
        return no.reason != "rules.unknown"
    return isinstance(no, Trouble) and no.reason in _OF_THE_WORLD


def _run(argv: list[str]) -> int:
    name = argv[0] if argv else "--help"
    if name in {"-h", "--help", "help"}:
        say(*_help())
        return DONE
    if name == "--version":
        say(f"plenary {__version__}")
        return DONE
    if name not in FAMILIES:
        raise Misuse(usage.NO_SUCH_COMMAND, command=name)
    return _command(name, argv[1:])


def _command(name: str, argv: list[str]) -> int:
    command = cast("Family", importlib.import_module(FAMILIES[name])).COMMANDS[name]
    parser = Parser(f"plenary {name}", description=ENGLISH.text(DOES[name]), allow_abbrev=False)
    command.arguments(parser)
    try:
        options = parser.parse_intermixed_args(argv)
    except SystemExit:
        return DONE
    return command.run(options)


def _help() -> list[str]:
    told = {**{name: DOES[name] for name in FAMILIES}, **ELSEWHERE}
    width = max(map(len, told))
    lines = [f"  plenary {name:<{width}}  {ENGLISH.text(does)}" for name, does in told.items()]
    return [*lines, "", ENGLISH.text(N_("Each command says more with --help."))]


def _speak_utf8() -> None:
    """Names in six scripts leave as UTF-8, whatever a terminal or a pipe was set to."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


DOES = {
    "recording": N_("write where each statement stands in the floor recording"),
    "read": N_("say what the reader of agendas understood"),
    "new": N_("read an agenda and write a meeting file"),
    "import": N_("import participants or a revised agenda: the difference first"),
    "act": N_("perform one act, or list all acts"),
    "play": N_("perform many acts, one JSON object a line"),
    "show": N_("say how the meeting stands, now or then"),
    "proceedings": N_("tell everything that was done, in order"),
    "list": N_("write the list of speakers"),
    "paper": N_("write any paper of the meeting by its name: attendance, proceedings, incidents and others"),
    "slip": N_("write why a delegation stands where it does on the list"),
    "handover": N_("write the sheet for the officer who takes the desk over"),
    "report": N_("write the draft report, or the final form"),
    "script": N_("write the Chair’s script of all meetings to come"),
    "rollcall": N_("write the sheet of a roll-call vote"),
    "formulas": N_("print the Chair’s formulas and cards in one language"),
    "copy": N_("make a sound copy while the meeting runs"),
    "check": N_("read the whole file back and say whether it is sound"),
    "recover": N_("save all that can be read from a damaged file"),
    "statistics": N_("tell how the services were used and who spoke how long, of one meeting or several"),
    "closing": N_(
        "write what the next day needs and the day leaves: list, script, note, letter, sheets, a copy"
    ),
    "programme": N_("write the organization of work as it stands, also for calendars"),
    "export": N_("write everything for other programs, as JSON or as tables of SQLite"),
}
"""What each command does."""
