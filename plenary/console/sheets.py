"""Write the sheets that an officer hands out at the desk: why a delegation stands where it does, the handover."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from plenary.console.answers import complain, say
from plenary.console.commands import Command
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.voice import ENGLISH, sentence_of
from plenary.console.words import request_of
from plenary.papers.handover import handover
from plenary.papers.slip import slip
from plenary.papers.writers import write
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES, N_, Tongue


def slip_(options: Namespace) -> int:
    """Write why a delegation stands where it does on its list."""
    proceedings = proceedings_of(options.meeting)
    now = instant_now(proceedings)
    try:
        request = request_of(options.request, proceedings.now, proceedings.now.body.local(now).date())
        paper = slip(proceedings.now, proceedings, Tongue(options.lang), request, now)
    except Refusal as refusal:
        complain(sentence_of(proceedings.now, refusal))
        return 1
    write(paper, options.output)
    say(ENGLISH.text(N_("Written: %(path)s"), path=options.output))
    return 0


def handover_(options: Namespace) -> int:
    """Write the sheet for the officer who takes the desk over."""
    proceedings = proceedings_of(options.meeting)
    now = instant_now(proceedings)
    paper = handover(proceedings.now, proceedings, Tongue(options.lang), now, options.to)
    write(paper, options.output)
    say(ENGLISH.text(N_("Written: %(path)s"), path=options.output))
    return 0


def _paper(parser: ArgumentParser) -> None:
    parser.add_argument(
        "-o", dest="output", type=Path, required=True, metavar="FILE", help=N_("ends in .pdf or .docx")
    )
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help=N_("the language of the paper"))


def _slip_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("request", metavar="REQUEST", help=N_("a request as printed, or a delegation"))
    _paper(parser)


def _handover_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("--to", default="", metavar="NAME", help=N_("who takes the desk over"))
    _paper(parser)


COMMANDS = {
    "slip": Command(_slip_arguments, slip_),
    "handover": Command(_handover_arguments, handover_),
}
