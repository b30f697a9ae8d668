"""Tell the figures of meetings: use of services, languages, speakers; several files together."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from plenary.console.answers import answer, say
from plenary.console.commands import Command, take_language, take_size
from plenary.console.figures import figures
from plenary.console.several import figures_file, figures_of
from plenary.console.state_local import Json
from plenary.console.usage import Misuse
from plenary.console.written import put
from plenary.tongue import N_, NP_, Tongue

MEETINGS = NP_("%(count)s meeting", "%(count)s meetings")
STATEMENTS = NP_("%(count)s statement", "%(count)s statements")


def statistics_(options: Namespace) -> int:
    """Print the figures of one or several meetings, or write them as a page or for a spreadsheet."""
    tongue, path = Tongue(options.lang), options.output
    if options.json and path is not None:
        raise Misuse(N_("Ask for --json or for a file, not for both."))
    told = figures_of(options.meetings)
    if path is None:
        whole = figures(told, tongue)
        answer(whole) if options.json else say(*_told(whole, tongue))
        return 0
    put(figures_file(told, tongue, path, options.size), path)
    return 0


def _told(whole: Json, tongue: Tongue) -> Iterator[str]:
    for each in whole["conferences"]:
        use, said = each["utilisation"], each["speaking"]
        yield f"{each['file']}: {each['body']}"
        yield tongue.text(
            N_("  utilization %(factor)s; lost %(lost)s of %(assigned)s minutes; held: %(held)s"),
            factor=_share(use["utilisation"], tongue),
            lost=_figure(use["lost_minutes"], tongue),
            assigned=_figure(use["planned_minutes"] + use["added_minutes"], tongue),
            held=tongue.plural(*MEETINGS, use["meetings_held"]),
        )
        yield tongue.text(
            N_("  %(statements)s, mean %(mean)s seconds, %(overran)s beyond their limit"),
            statements=tongue.plural(*STATEMENTS, said["statements"]),
            mean=_figure(said["mean_seconds"], tongue),
            overran=said["overran"],
        )
    if len(whole["conferences"]) > 1:
        together = whole["together"]
        yield tongue.text(
            N_("together: utilization factor %(factor)s"), factor=_share(together["utilisation"], tongue)
        )


def _share(per_cent: float | None, tongue: Tongue) -> str:
    """Say a share; before any meeting was planned there is none."""
    return "–" if per_cent is None else tongue.percent(per_cent, decimals=_decimals(per_cent))


def _figure(value: float, tongue: Tongue) -> str:
    return tongue.number(value, decimals=_decimals(value))


def _decimals(value: float) -> int:
    return 0 if value == int(value) else 1


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meetings", type=Path, nargs="+", metavar="MEETING.plenary")
    parser.add_argument("--json", action="store_true", help=N_("answer as JSON"))
    parser.add_argument(
        "-o", dest="output", type=Path, metavar="FILE", help=N_("ends in .pdf, .docx, .csv or .json")
    )
    take_language(parser, N_("the language of the answer"))
    take_size(parser)


COMMANDS = {"statistics": Command(_arguments, statistics_)}
