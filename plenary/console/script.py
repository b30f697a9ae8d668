"""Print what the Chair will say: the script of the whole meeting, and the table of the formulas in one language."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from plenary.console.answers import complain, say
from plenary.console.commands import Command, take_language, take_output, take_size
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.voice import sentence_of
from plenary.console.words import delegation_of
from plenary.console.written import put_paper
from plenary.papers.roll_call import roll_call
from plenary.papers.script_paper import script_paper
from plenary.refusal import Refusal
from plenary.script.book import Book, book, with_own
from plenary.script.table import table
from plenary.tongue import N_, Tongue


def script(options: Namespace) -> int:
    """Write the script of all meetings to come, before them; with the cards."""
    proceedings = proceedings_of(options.meeting)
    paper = script_paper(proceedings.now, formulas_of(options), instant_now(proceedings))
    put_paper(replace(paper, size=options.size), options.output)
    return 0


def rollcall(options: Namespace) -> int:
    """Write the sheet of a roll-call, from the State that was drawn."""
    now = proceedings_of(options.meeting).now
    question = now.conduct.question
    try:
        drawn = delegation_of(options.drawn, now, now.body.begins or date.min)
        paper = roll_call(now, drawn, Tongue(options.lang), question.text if question else "")
    except Refusal as refusal:
        complain(sentence_of(now, refusal))
        return 1
    put_paper(replace(paper, size=options.size), options.output)
    return 0


def formulas(options: Namespace) -> int:
    """Print every formula and card in the cases that the language makes different, a line each."""
    say(*(f"{name}\t{said}" for name, said in table(formulas_of(options))))
    return 0


def formulas_of(options: Namespace) -> Book:
    """Give the formulas of a language, with those of the house where a file of them is named."""
    shipped = book(options.lang)
    return with_own(shipped, options.own) if options.own else shipped


def _rollcall(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    take_output(parser, N_("ends in .pdf or .docx"))
    parser.add_argument(
        "--from", dest="drawn", required=True, metavar="STATE", help=N_("the State that was drawn by lot")
    )
    take_language(parser, N_("the language of the paper"))
    take_size(parser)


def _script(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    take_output(parser, N_("ends in .pdf or .docx"))
    take_language(parser, N_("the language of the Chair"))
    take_size(parser)
    take_own(parser)


def _formulas(parser: ArgumentParser) -> None:
    take_language(parser, N_("the language of the formulas"))
    take_own(parser)


def take_own(parser: ArgumentParser) -> None:
    """Let a file of formulas of the house be named."""
    parser.add_argument(
        "--own", type=Path, metavar="FILE.toml", help=N_("formulas of the house, beside those of the program")
    )


COMMANDS = {
    "rollcall": Command(_rollcall, rollcall),
    "script": Command(_script, script),
    "formulas": Command(_formulas, formulas),
}
