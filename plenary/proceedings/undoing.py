"""What Ctrl+Z takes back and Ctrl+Y brings again: the last doing that stands, with all that one gavel entered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from plenary.fact import Fact
from plenary.facts.record import EntryRestored, EntryStruck
from plenary.proceedings.entry import Entry
from plenary.proceedings.proceedings import LOST, Proceedings
from plenary.refusal import Refusal

UNDO, REDO = "undo", "redo"
LASTING = frozenset({UNDO, REDO, "redact", "recover", LOST, "print_list", "open_conference", "take_role"})
"""Acts that Ctrl+Z passes by: a printed page stays printed, a redacted text stays gone."""
DECLARES = "record_decision"
FOLLOWING = frozenset(
    {"adopt_agenda", "adopt_programme", "adopt_report", "conclude", "elect", "set_time_limit"}
)
"""What one gavel enters with a decision, at the same instant: undone and redone with it, as one doing."""


def undone(proceedings: Proceedings, at: datetime) -> tuple[Fact, ...]:
    """Give what undoes the last standing entry, and with it the decision from which it followed.

    Raises:
        Refusal: ``undo.nothing``.
    """
    targets = _last_doing(proceedings)
    if not targets:
        raise Refusal("undo.nothing")
    mended = tuple(
        EntryRestored(at=at, entry=fact.entry)
        for fact in reversed(targets[0].facts)
        if isinstance(fact, EntryStruck)
    )
    return (*(EntryStruck(at=at, entry=target.id) for target in targets), *mended)


def _undoable(proceedings: Proceedings) -> Iterator[Entry]:
    marks = proceedings.marks
    for entry in reversed(proceedings.entries):
        if entry.act not in LASTING and marks.stands(entry.id) and entry.id not in marks.redacted:
            yield entry


def _last_doing(proceedings: Proceedings) -> tuple[Entry, ...]:
    """Give the last entry that can be undone, before it all that one gavel entered, the decision last."""
    found: list[Entry] = []
    for entry in _undoable(proceedings):
        if found and entry.at != found[0].at:
            break
        found.append(entry)
        if entry.act not in FOLLOWING:
            break
    return tuple(found if found and found[-1].act == DECLARES else found[:1])


def to_undo(proceedings: Proceedings) -> Entry | None:
    """Give the entry that Ctrl+Z would undo, the last of its doing."""
    return next(_undoable(proceedings), None)


def to_redo(proceedings: Proceedings) -> Entry | None:
    """Give the undoing that Ctrl+Y would take back, if nothing was entered since."""
    redone = 0
    for entry in reversed(proceedings.entries):
        if entry.act == REDO:
            redone += 1
        elif entry.act != UNDO:
            return None
        elif redone:
            redone -= 1
        else:
            return entry
    return None


def redone(proceedings: Proceedings, at: datetime) -> tuple[Fact, ...]:
    """Give what takes the last undoing back: the same facts stand again, with their own instants.

    Raises:
        Refusal: ``redo.nothing``.
    """
    undoing = to_redo(proceedings)
    if undoing is None:
        raise Refusal("redo.nothing")
    return tuple(_turned(fact, at) for fact in reversed(undoing.facts))


def _turned(fact: Fact, at: datetime) -> Fact:
    if isinstance(fact, EntryStruck):
        return EntryRestored(at=at, entry=fact.entry)
    if isinstance(fact, EntryRestored):
        return EntryStruck(at=at, entry=fact.entry)
    raise Refusal("redo.nothing")
