"""Write the closing pack at the last gavel: what the next day needs, and what the day leaves."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from plenary.console.answers import say
from plenary.console.commands import Command, take_language, take_size
from plenary.console.opened import instant_now
from plenary.console.script import formulas_of, take_own
from plenary.console.voice import ENGLISH
from plenary.papers.pack import write_pack
from plenary.tongue import N_, Tongue


def closing(options: Namespace) -> int:
    """Write the pack into a folder, and say where everything went."""
    *papers, copied = write_pack(
        options.meeting,
        options.output,
        Tongue(options.lang),
        instant_now,
        formulas=formulas_of(options),
        size=options.size,
    )
    for path in papers:
        say(ENGLISH.text(N_("Written: %(path)s"), path=path))
    say(ENGLISH.text(N_("Copied to %(path)s."), path=copied))
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="FOLDER")
    take_language(parser, N_("the language of the papers"))
    take_size(parser)
    take_own(parser)


COMMANDS = {"closing": Command(_arguments, closing)}
