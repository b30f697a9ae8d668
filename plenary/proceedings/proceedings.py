"""The proceedings: every entry in order, and the conference that follows from those that stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from plenary.conference import Conference, fold
from plenary.fact import EntryId, Fact
from plenary.proceedings.entry import Entry, Marks, touched
from plenary.refusal import Refusal

KEPT = 200
"""So many of the last entries keep the value that they left."""
MILESTONE = 1000
"""Every so many entries the value is kept for good, so that older ones are soon folded again."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What would be so if an entry were made: the marks and the values from the first touched entry on.

    ``fallen`` are entries that would no longer apply; they were left out of the values.
    """

    marks: Marks
    first: int
    values: tuple[Conference, ...]
    fallen: tuple[EntryId, ...] = ()


class Proceedings:
    """Entries from 1 to the last, kept in order; the one place where the meeting is told.

    Entered by the desk alone. What it gives out does not change.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.marks = Marks()
        self.now = Conference()
        self.latest: datetime | None = None
        self._left: dict[int, Conference] = {}

    def __len__(self) -> int:
        return len(self.entries)

    def entry(self, entry: EntryId) -> Entry:
        """Give an entry.

        Raises:
            Refusal: ``entry.unknown``.
        """
        if not 1 <= entry <= len(self.entries):
            raise Refusal("entry.unknown", entry=entry)
        return self.entries[entry - 1]

    def standing(self) -> Iterator[tuple[Entry, tuple[Fact, ...]]]:
        """Go through the entries that hold, each with the facts that hold of it."""
        marks = self.marks
        for entry in list(self.entries):
            facts = marks.effective(entry)
            if facts:
                yield entry, facts

    def after(self, entry: EntryId) -> Conference:
        """Give the conference as the entry left it, seen with all later corrections; 0 is before any."""
        if entry == 0:
            return Conference()
        self.entry(entry)
        index = entry - 1
        start = max((kept for kept in self._left if kept <= index), default=-1)
        value = self._left[start] if start >= 0 else Conference()
        for each in self.entries[start + 1 : index + 1]:
            value = fold(self.marks.effective(each), value)
        return value

    def judge(self, facts: tuple[Fact, ...], entry: Entry | None = None) -> Judgement:
        """Try an entry without making it.

        Raises:
            Refusal: a fact does not apply to the conference as it stands.
        """
        entry = entry or self._tried(facts)
        if not entry.mends:
            return Judgement(self.marks, len(self.entries), (fold(facts, self.now),))
        marks = self.marks.after(entry)
        first = min(self._reached(facts)) - 1
        return self._folded_again(marks, first, entry)

    def enter(self, entry: Entry, judgement: Judgement) -> None:
        """Make an entry that was judged: the next one, its judgement of just now."""
        self.entries.append(entry)
        if entry.mends:
            for index in range(judgement.first, len(self.entries)):
                self._left.pop(index, None)
        self.marks = judgement.marks
        self.now = judgement.values[-1]
        self._keep(judgement)
        self._note_latest(entry)

    def take(self, entry: Entry) -> None:
        """Take in an entry of the record, whose marks are known already: what holds of it follows.

        Raises:
            Refusal: a fact that stands does not apply.
        """
        facts = self.marks.effective(entry)
        value = fold(facts, self.now)
        self.entries.append(entry)
        self.now = value
        self._keep(Judgement(self.marks, len(self.entries) - 1, (value,)))
        if facts and (self.latest is None or entry.at > self.latest):
            self.latest = entry.at

    def forget(self, entry: EntryId) -> None:
        """Drop the facts of a redacted entry from memory, as they were dropped from the disk."""
        self.entries[entry - 1] = replace(self.entry(entry), facts=())

    def _note_latest(self, entry: Entry) -> None:
        if entry.mends:
            self.latest = max((each.at for each, _ in self.standing()), default=None)
        elif self.latest is None or entry.at > self.latest:
            self.latest = entry.at

    def _keep(self, judgement: Judgement) -> None:
        last = len(self.entries) - 1
        self._left.pop(last - KEPT if (last - KEPT) % MILESTONE else -1, None)
        for index, value in enumerate(judgement.values, start=judgement.first):
            if index > last - KEPT or index % MILESTONE == 0:
                self._left[index] = value

    def _reached(self, facts: tuple[Fact, ...]) -> Iterator[EntryId]:
        """Go through the entries that mending facts reach: those named, and those that they had mended."""
        for target in touched(facts):
            named = self.entry(target)
            yield named.id
            if named.mends:
                yield from self._reached(named.facts)

    def _tried(self, facts: tuple[Fact, ...]) -> Entry:
        at = facts[0].at if facts else datetime.min  # noqa: DTZ901 - an entry that is never made
        return Entry(EntryId(len(self.entries) + 1), "", facts, at, at)

    def _folded_again(self, marks: Marks, first: int, last: Entry) -> Judgement:
        value = self.after(EntryId(first))
        values: list[Conference] = []
        fallen: list[EntryId] = []
        for each in (*self.entries[first:], last):
            try:
                value = fold(marks.effective(each), value)
            except Refusal:
                fallen.append(each.id)
            values.append(value)
        return Judgement(marks, first, tuple(values), tuple(fallen))


def replayed(entries: Sequence[Entry]) -> Proceedings:
    """Make the proceedings of entries that were made before.

    Raises:
        Refusal: an entry does not apply; its number is the fact ``entry``.
    """
    proceedings = Proceedings()
    # All marks first: what was struck may have stood on a text that was redacted since.
    for entry in entries:
        if entry.mends:
            proceedings.marks = proceedings.marks.after(entry)
    for entry in entries:
        try:
            proceedings.take(entry)
        except Refusal as refusal:
            raise Refusal("entry.does-not-apply", entry=entry.id, because=refusal.reason) from refusal
    return proceedings
