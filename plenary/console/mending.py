"""Mend the record from the command line: undo, redo, strike, correct, redact."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime

from plenary.acts.catalogue import ACTS, Argument
from plenary.console import usage
from plenary.console.arguments import Here, typed
from plenary.console.near import no_such_act
from plenary.console.usage import Misuse
from plenary.console.words import instant_of
from plenary.desk import Desk
from plenary.fact import EntryId
from plenary.proceedings.entry import Entry

Said = Mapping[str, object]

_ENTRY = Argument("entry", "entry", EntryId, optional=False)
_REASON = Argument("reason", "reason", str, optional=False)

RECORD: dict[str, tuple[Argument, ...]] = {
    "undo": (),
    "redo": (),
    "strike": (_ENTRY, _REASON, Argument("with_fallen", "with_fallen", bool, optional=True)),
    "correct": (
        _ENTRY,
        Argument("reason", "reason", str, optional=True),
        Argument("at", "at", str, optional=True),
        Argument("act", "act", str, optional=True),
    ),
    "redact": (_ENTRY, _REASON),
}
"""What mends the record, with its arguments; ``correct`` takes those of the act besides."""


def mend(desk: Desk, name: str, said: Said, at: datetime, day: date) -> Entry:
    """Perform one of ``RECORD`` at an instant (UTC).

    Raises:
        Misuse: the arguments are not those it takes.
        Refusal: the record does not allow it.
    """
    return _MENDED[name](desk, said, at, day)


def _undo(desk: Desk, said: Said, at: datetime, day: date) -> Entry:
    typed("undo", RECORD["undo"], said, Here(desk.conference, day))
    return desk.undo(at)


def _redo(desk: Desk, said: Said, at: datetime, day: date) -> Entry:
    typed("redo", RECORD["redo"], said, Here(desk.conference, day))
    return desk.redo(at)


def _strike(desk: Desk, said: Said, at: datetime, day: date) -> Entry:
    given = typed("strike", RECORD["strike"], said, Here(desk.conference, day))
    return desk.strike(given.pop("entry"), given.pop("reason"), at=at, **given)


def _redact(desk: Desk, said: Said, _at: datetime, day: date) -> Entry:
    given = typed("redact", RECORD["redact"], said, Here(desk.conference, day))
    return desk.redact(**given)


def _correct(desk: Desk, said: Said, _at: datetime, day: date) -> Entry:
    own = {argument.name for argument in RECORD["correct"]}
    of_act = {name: value for name, value in said.items() if name not in own}
    nested = of_act.pop("args", None)
    of_act |= nested if isinstance(nested, dict) else {}
    own_ones = {name: value for name, value in said.items() if name in own}
    given = typed("correct", RECORD["correct"], own_ones, Here(desk.conference, day))
    entry, reason = given["entry"], given.get("reason", "")
    if "at" in given:
        if "act" in given or of_act:
            raise Misuse(usage.TIME_OR_ACT)
        return desk.correct_time(entry, _happened(desk, entry, given["at"]), reason)
    return _correct_act(desk, entry, reason, str(given.get("act", "")), of_act)


def _happened(desk: Desk, entry: EntryId, word: str) -> datetime:
    body = desk.conference.body
    try:
        return instant_of(word, body, body.local(desk.proceedings.entry(entry).at).date())
    except ValueError:
        raise Misuse(usage.NOT_AN_INSTANT, word=word) from None


def _correct_act(desk: Desk, entry: EntryId, reason: str, name: str, said: Said) -> Entry:
    """Words are understood as they were when the entry was made: who waited then, may speak no more now."""
    target = desk.proceedings.entry(entry)
    if not name and not said:
        raise Misuse(usage.NOTHING_TO_CORRECT)
    name = name or target.act
    if name not in ACTS:
        raise no_such_act(name, ACTS)
    before = desk.proceedings.after(EntryId(entry - 1))
    here = Here(before, before.body.local(target.at).date())
    return desk.correct(entry, reason, ACTS[name].act, **typed(name, ACTS[name].arguments, said, here))


_MENDED: dict[str, Callable[[Desk, Said, datetime, date], Entry]] = {
    "undo": _undo,
    "redo": _redo,
    "strike": _strike,
    "correct": _correct,
    "redact": _redact,
}
