"""The proceedings as they were told at each time: what every entry did when it was entered, and after each mending."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import EntryId, Fact
from plenary.proceedings.entry import Entry
from plenary.proceedings.proceedings import Judgement, Proceedings
from plenary.refusal import Refusal


class Entered(Struct, frozen=True):
    """An entry with the facts that held of it at a time, none where it was struck, and the conference before it."""

    entry: Entry
    facts: tuple[Fact, ...]
    before: Conference


def as_entered(proceedings: Proceedings) -> Iterator[Entered]:
    """Go through the entries in the order of entering; what one mends is gone through again from there on.

    What was struck or undone is there as it once stood. Of a text that was redacted nothing is known any more, but
    where it was corrected first: then the correction is told from the beginning.
    """
    then, marks = Proceedings(), proceedings.marks
    for each in proceedings.entries:
        corrected = marks.correction(each.id) if each.id in marks.redacted else None
        entry = replace(each, facts=corrected) if corrected else each
        yield from _entered(then, entry)


def _entered(then: Proceedings, entry: Entry) -> Iterator[Entered]:
    """Make an entry, and go through what it touches: itself, and all since the first that it mends."""
    judgement = _judged(then, entry)
    before = then.after(EntryId(judgement.first)) if entry.mends else then.now
    then.enter(entry, judgement)
    for each, left in zip(then.entries[judgement.first :], judgement.left, strict=True):
        fell = each.id in judgement.fallen
        yield Entered(each, () if fell else then.marks.effective(each), before)
        before = left.conference


def _judged(then: Proceedings, entry: Entry) -> Judgement:
    """Judge an entry; one that stood on a text that was redacted since changes nothing."""
    try:
        return then.judge(entry.facts, entry)
    except Refusal:
        return Judgement(then.marks, len(then), (then.last,), (entry.id,))
