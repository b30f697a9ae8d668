"""Show a meeting: how it stands now or stood then, and everything that was done."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path

from plenary.conference import Conference
from plenary.console import usage
from plenary.console.answers import answer, say
from plenary.console.commands import Command, take_language
from plenary.console.opened import day_of, instant_now, proceedings_of
from plenary.console.state import state
from plenary.console.state_local import Local
from plenary.console.state_text import told_state
from plenary.console.telling import entries, told_entries
from plenary.console.usage import Misuse
from plenary.console.words import instant_of
from plenary.desk import LATE
from plenary.fact import EntryId
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import N_, Tongue


def show(options: Namespace) -> int:
    """Print the state of a meeting now, at an instant, or as an entry left it."""
    proceedings = proceedings_of(options.meeting)
    conference, entry, instant = _then(proceedings, options)
    tongue = Tongue(options.lang)
    shown = state(Local(conference, tongue, instant), entry)
    if options.json:
        answer(shown)
    else:
        say(*told_state(shown, tongue))
    return 0


def _then(proceedings: Proceedings, options: Namespace) -> tuple[Conference, EntryId, datetime]:
    if options.entry is not None:
        entry = proceedings.entry(EntryId(options.entry))
        return proceedings.after(entry.id), entry.id, entry.at
    if options.at is not None:
        instant = _instant(proceedings, options.at)
        entry_then = last_before(proceedings, instant)
        return proceedings.after(entry_then), entry_then, instant
    return proceedings.now, EntryId(len(proceedings)), instant_now(proceedings)


def _instant(proceedings: Proceedings, word: str) -> datetime:
    day = day_of(proceedings.now, proceedings.latest or instant_now(proceedings))
    try:
        return instant_of(word, proceedings.now.body, day)
    except ValueError:
        raise Misuse(usage.NOT_AN_INSTANT, word=word) from None


def last_before(proceedings: Proceedings, instant: datetime) -> EntryId:
    """Give the last entry made of what had happened by an instant (UTC); 0 where nothing had."""
    for entry, facts in proceedings.standing():
        if entry.act not in LATE and facts[0].at > instant:
            return EntryId(entry.id - 1)
    return EntryId(len(proceedings))


def proceedings(options: Namespace) -> int:
    """Print everything that was done, in order, what was struck or corrected marked."""
    done = proceedings_of(options.meeting)
    told = entries(done, Tongue(options.lang))
    if options.json:
        answer({"language": options.lang, "entries": told})
    else:
        say(*told_entries(told))
    return 0


def _meeting(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("--json", action="store_true", help=N_("answer as JSON"))
    take_language(parser, N_("the language of the answer"))


def _show_arguments(parser: ArgumentParser) -> None:
    _meeting(parser)
    then = parser.add_mutually_exclusive_group()
    then.add_argument("--at", metavar="INSTANT", help=N_("as it stood then"))
    then.add_argument("--entry", type=int, metavar="N", help=N_("as entry N left it"))


COMMANDS = {"show": Command(_show_arguments, show), "proceedings": Command(_meeting, proceedings)}
