"""Write the papers of a meeting by their names, and the sheets that an officer hands out at the desk."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.console.answers import complain, say
from plenary.console.commands import Command, take_language, take_output, take_size
from plenary.console.opened import instant_now, proceedings_of
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH, sentence_of
from plenary.console.words import request_of
from plenary.console.written import put_paper
from plenary.fact import RequestId
from plenary.papers.handover import handover
from plenary.papers.shelf import PAPERS
from plenary.papers.slip import slip
from plenary.refusal import Refusal
from plenary.tongue import N_, Tongue


def slip_(options: Namespace) -> int:
    """Write why a delegation stands where it does on its list."""
    proceedings = proceedings_of(options.meeting)
    now = instant_now(proceedings)
    try:
        request = _waiting(options.request, proceedings.now, proceedings.now.body.local(now).date())
        paper = slip(proceedings.now, proceedings, Tongue(options.lang), request, now)
    except Refusal as refusal:
        complain(sentence_of(proceedings.now, refusal))
        return 1
    put_paper(replace(paper, size=options.size), options.output)
    return 0


def _waiting(word: str, conference: Conference, day: date) -> RequestId:
    """Give the request that waits; who has the floor is named, for only a clerk knows requests by their ids."""
    request, speaking = request_of(word, conference, day), conference.floor.statement
    if speaking is not None and speaking.request == request:
        raise Refusal("delegation.does-not-wait", delegation=speaking.delegation)
    return request


def paper_(options: Namespace) -> int:
    """Write any paper of the meeting by its name; without a name, say which there are."""
    if options.name is None:
        width = max(map(len, PAPERS))
        say(*(f"{name:<{width}}  {ENGLISH.text(kept.words)}" for name, kept in PAPERS.items()))
        return 0
    if options.output is None:
        raise Misuse(N_("Say with %(option)s in which file to write."), option="-o")
    proceedings = proceedings_of(options.meeting)
    drawn = PAPERS[options.name].draw(proceedings, Tongue(options.lang), instant_now(proceedings))
    dressed = replace(drawn, template=options.template, size=options.size)
    put_paper(dressed, options.output)
    return 0


def handover_(options: Namespace) -> int:
    """Write the sheet for the officer who takes the desk over."""
    proceedings = proceedings_of(options.meeting)
    now = instant_now(proceedings)
    paper = handover(proceedings.now, proceedings, Tongue(options.lang), now, options.to)
    put_paper(replace(paper, size=options.size), options.output)
    return 0


def _paper(parser: ArgumentParser) -> None:
    take_output(parser, N_("ends in .pdf or .docx"))
    take_language(parser, N_("the language of the paper"))
    take_size(parser)


def _paper_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument(
        "name", nargs="?", choices=tuple(PAPERS), help=N_("which paper; without it, all are named")
    )
    parser.add_argument(
        "-o", dest="output", type=Path, metavar="FILE", help=N_("ends in .pdf, .docx or .xml")
    )
    take_language(parser, N_("the language of the paper"))
    take_size(parser)
    parser.add_argument(
        "--template",
        type=Path,
        metavar="FILE",
        help=N_("the template of the house that gives the styles"),
    )


def _slip_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("request", metavar="REQUEST", help=N_("a request as printed, or a delegation"))
    _paper(parser)


def _handover_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("--to", default="", metavar="NAME", help=N_("who takes the desk over"))
    _paper(parser)


COMMANDS = {
    "paper": Command(_paper_arguments, paper_),
    "slip": Command(_slip_arguments, slip_),
    "handover": Command(_handover_arguments, handover_),
}
