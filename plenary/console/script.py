"""Print what the Chair will say: the script of the whole meeting, and the table of the formulas in one language."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from plenary.console.answers import say
from plenary.console.commands import Command
from plenary.script.book import Book, book, with_own
from plenary.script.table import table
from plenary.tongue import LANGUAGES, N_


def formulas(options: Namespace) -> int:
    """Print every formula and card in the cases that the language makes different, a line each."""
    say(*(f"{name}\t{said}" for name, said in table(_book(options))))
    return 0


def _book(options: Namespace) -> Book:
    shipped = book(options.lang)
    return with_own(shipped, options.own) if options.own else shipped


def _formulas(parser: ArgumentParser) -> None:
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=N_("the language of the formulas"))
    _own(parser)


def _own(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--own", type=Path, metavar="FILE.toml", help=N_("formulas of the house, beside those of the program")
    )


COMMANDS = {"formulas": Command(_formulas, formulas)}
