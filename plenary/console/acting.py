"""Act in a meeting without a screen: one act, or a whole script of them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from importlib import import_module
from pathlib import Path

from plenary.acts.catalogue import ACTS, Argument
from plenary.clock import HandClock
from plenary.conduct.roles import ROLES, SECRETARY
from plenary.console import usage
from plenary.console.answers import Untold, complain, say, tell
from plenary.console.arguments import Here, parted, typed
from plenary.console.catalogue import list_acts
from plenary.console.commands import Command
from plenary.console.mending import RECORD, mend
from plenary.console.near import no_such_act
from plenary.console.opened import TAKE_OVER, day_of, desk_of
from plenary.console.scripts import Step, steps_of
from plenary.console.usage import Misuse
from plenary.console.voice import ENGLISH, sentence_of, sentences_of
from plenary.console.words import instant_of, said_at
from plenary.desk import Desk
from plenary.proceedings.entry import Entry
from plenary.refusal import Refusal
from plenary.tongue import N_

PARAGRAPHS = {"paragraph", "paragraphs"}
LATER = {"draft": "plenary.console.drafted"}
"""What finds a paragraph by its number; loaded by name, for it draws up the whole report."""


def perform(desk: Desk, name: str, said: Mapping[str, object], word: str | None = None) -> Entry:
    """Perform an act by its name, at the instant of a word or else now; it is on the disk when this returns.

    Raises:
        Misuse: there is no such act, or it does not take these arguments.
        Refusal: the rules or the state do not allow it.
        Trouble: the disk did not keep it.
    """
    at = _instant(desk, word)
    # What mends the record asks the clock, too.
    desk.clock, clock = HandClock(at), desk.clock
    try:
        day = desk.conference.body.local(at).date()
        if name in RECORD:
            return mend(desk, name, said, at, day)
        if PARAGRAPHS & set(said):
            said = import_module(LATER["draft"]).with_paragraphs(desk, name, said)
        given = typed(name, arguments_of(name), said, Here(desk.conference, day))
        return desk.perform_at(at, ACTS[name].act, **given)
    finally:
        desk.clock = clock


def arguments_of(name: str) -> tuple[Argument, ...]:
    """Give the arguments of an act, or of what mends the record, by its name.

    Raises:
        Misuse: there is no such act.
    """
    if name in RECORD:
        return RECORD[name]
    if name not in ACTS:
        raise no_such_act(name, [*RECORD, *ACTS])
    return ACTS[name].arguments


def _instant(desk: Desk, word: str | None) -> datetime:
    now, latest = desk.clock.now(), desk.proceedings.latest
    if word is None:
        return max(now, latest) if latest else now
    try:
        return instant_of(word, desk.conference.body, day_of(desk.conference, latest or now))
    except ValueError:
        raise Misuse(usage.NOT_AN_INSTANT, word=word) from None


def act(options: Namespace) -> int:
    """Perform one act and print what was entered."""
    if options.list:
        return list_acts(as_json=options.json)
    if options.meeting is None or options.name is None:
        raise Misuse(N_("Name the meeting and the act: plenary act MEETING.plenary NAME ARG=VALUE …"))
    said = parted(options.arguments, arguments_of(options.name))
    with _desk(options) as desk:
        try:
            entry = perform(desk, options.name, said, options.at)
        except Refusal as refusal:
            complain(sentence_of(desk.conference, refusal))
            return 1
        try:
            say(*_entered(desk, entry))
        except Untold as untold:
            # It is done: whoever heard of a failure would enter it again.
            untold.though(usage.ENTERED_UNTOLD, entry=entry.id)
            complain(ENGLISH.text(untold.why, **untold.facts))
    return 0


def _entered(desk: Desk, entry: Entry) -> Iterator[str]:
    at = said_at(entry.at.replace(microsecond=0), desk.conference.body)
    yield ENGLISH.text(N_("Entry %(entry)s, %(at)s"), entry=entry.id, at=at)
    for fact, sentence in zip(entry.facts, sentences_of(desk.proceedings, entry.facts), strict=True):
        ids = [f"{name}={getattr(fact, name)}" for name in _IDS if getattr(fact, name, None)]
        yield f"  {sentence}" + (f"  [{' '.join(ids)}]" if ids else "")


_IDS = ("request", "statement", "slot", "decision")


def play(options: Namespace) -> int:
    """Perform the acts of a script, each told once it is on the disk."""
    with _desk(options) as desk, steps_of(options.script) as steps:
        for step in steps:
            if not _played(desk, step) and options.strict:
                return 1
    return 0


def _played(desk: Desk, step: Step) -> bool:
    try:
        entry = perform(desk, step.act, step.said, step.at)
    except (Refusal, Misuse) as refused:
        tell({"line": step.line, "refused": sentence_of(desk.conference, refused)})
        return False
    try:
        tell({"line": step.line, "entry": entry.id})
    except Untold as untold:
        raise untold.though(usage.PLAYED_UNTOLD, line=step.line, entry=entry.id) from None
    return True


def _desk(options: Namespace) -> AbstractContextManager[Desk]:
    return desk_of(options.meeting, options.role, take_over=options.take_over)


def _at_desk(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--role", choices=ROLES, default=SECRETARY, help=N_("the role in which the acts are performed")
    )
    parser.add_argument("--take-over", action="store_true", help=TAKE_OVER)


def _act_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", nargs="?", type=Path, metavar="MEETING.plenary")
    parser.add_argument("name", nargs="?", metavar="NAME")
    parser.add_argument("arguments", nargs="*", metavar="ARG=VALUE")
    parser.add_argument("--at", metavar="INSTANT", help=N_("when it happened, as 2009-10-01T10:07+02:00"))
    parser.add_argument("--list", action="store_true", help=N_("name all acts with their arguments"))
    parser.add_argument("--json", action="store_true", help=N_("answer --list as JSON"))
    _at_desk(parser)


def _play_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("meeting", type=Path, metavar="MEETING.plenary")
    parser.add_argument("script", type=Path, metavar="SCRIPT.jsonl", help=N_("- reads from standard input"))
    parser.add_argument("--strict", action="store_true", help=N_("stop at the first act that is refused"))
    _at_desk(parser)


COMMANDS = {"act": Command(_act_arguments, act), "play": Command(_play_arguments, play)}
