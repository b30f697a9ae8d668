"""What a command of the console is: the arguments it takes, and what runs it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from msgspec import Struct

from plenary.console import usage
from plenary.console.usage import Misuse
from plenary.papers.tree import SIZES
from plenary.tongue import LANGUAGES, N_


class Parser(ArgumentParser):
    """A parser that says in one line what it does not understand."""

    def error(self, message: str) -> NoReturn:
        """Refuse a command line."""
        raise Misuse(usage.NOT_UNDERSTOOD, command=self.prog, said=message)


def take_output(parser: ArgumentParser, ends: str) -> None:
    """Let the file be named that is written; ``ends`` tells the endings of its name, a marked sentence."""
    parser.add_argument("-o", dest="output", type=Path, required=True, metavar="FILE", help=ends)


def take_language(parser: ArgumentParser, of_what: str) -> None:
    """Let one of the six languages be named; ``of_what`` is said in a marked sentence."""
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=of_what)


def take_size(parser: ArgumentParser) -> None:
    """Let the size of the sheets be named; written small or large."""
    parser.add_argument(
        "--size", choices=SIZES, type=str.capitalize, default=SIZES[0], help=N_("the paper size")
    )


class Command(Struct, frozen=True):
    """One command; ``run`` gives its status: 0 done, 1 the answer is no, 2 bad usage or unreadable input."""

    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
