"""The proceedings: every entry in order, and the conference that follows from those that stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.conference import Conference, after
from plenary.fact import EntryId, Fact
from plenary.proceedings.entry import Entry, Marks, touched
from plenary.proceedings.made import Made, made_by
from plenary.refusal import Refusal

KEPT = 200
"""So many of the last entries keep the value that they left."""
LOST = "lost"
"""The act of an entry of which nothing could be saved."""
MILESTONE = 1000
"""Every so many entries the value is kept for good, so that older ones are soon folded again."""


class Left(Struct, frozen=True):
    """What the entries until one left: the conference, the latest instant (UTC) at which a fact stands, the past.

    ``made`` are the statements that were made, as they were entered.
    """

    conference: Conference = field(default_factory=Conference)
    latest: datetime | None = None
    made: tuple[Made, ...] = ()

    def then(self, facts: tuple[Fact, ...]) -> Left:
        """Give what these facts leave.

        Raises:
            Refusal: one of them does not apply.
        """
        if not facts:
            return self
        last = max(fact.at for fact in facts)
        latest = last if self.latest is None else max(self.latest, last)
        conference, made = self.conference, self.made
        for fact in facts:
            told = made_by(fact, conference)
            conference = after(conference, fact)
            made = (*made, *told) if told else made
        return Left(conference, latest, made)


class Judgement(Struct, frozen=True):
    """What would be so if an entry were made: the marks, and what each leaves from the first touched on.

    ``fallen`` are entries that would no longer apply; they leave what those before them left.
    """

    marks: Marks
    first: int
    left: tuple[Left, ...]
    fallen: tuple[EntryId, ...] = ()


class Proceedings:
    """Entries from 1 to the last, kept in order; the one place where the meeting is told.

    Entered by the desk alone. What it gives out does not change.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.marks = Marks()
        self.last = Left()
        """What all entries leave."""
        self._left: dict[int, Left] = {}

    @property
    def now(self) -> Conference:
        """Give the conference as it stands."""
        return self.last.conference

    @property
    def latest(self) -> datetime | None:
        """Give the latest instant (UTC) of what stands."""
        return self.last.latest

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
        if entry != 0:
            self.entry(entry)
        return self._left_by(entry).conference

    def _left_by(self, entry: int) -> Left:
        start = max((kept for kept in self._left if kept < entry), default=-1)
        left = self._left.get(start, Left())
        for each in self.entries[start + 1 : entry]:
            left = left.then(self.marks.effective(each))
        return left

    def judge(self, facts: tuple[Fact, ...], entry: Entry | None = None) -> Judgement:
        """Try an entry without making it.

        Raises:
            Refusal: a fact does not apply to the conference as it stands.
        """
        entry = entry or self._tried(facts)
        if not entry.mends:
            return Judgement(self.marks, len(self.entries), (self.last.then(facts),))
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
        self.last = judgement.left[-1]
        self._keep(judgement)

    def take(self, entry: Entry) -> None:
        """Take in an entry of the record, whose marks are known already: what holds of it follows.

        Raises:
            Refusal: a fact that stands does not apply.
        """
        self.last = self.last.then(self.marks.effective(entry))
        self.entries.append(entry)
        self._keep(Judgement(self.marks, len(self.entries) - 1, (self.last,)))

    def forget(self, entry: EntryId) -> None:
        """Drop the facts of a redacted entry from memory, as they were dropped from the disk."""
        self.entries[entry - 1] = replace(self.entry(entry), facts=())

    def _keep(self, judgement: Judgement) -> None:
        last = len(self.entries) - 1
        self._left.pop(last - KEPT if (last - KEPT) % MILESTONE else -1, None)
        for index, left in enumerate(judgement.left, start=judgement.first):
            if index > last - KEPT or index % MILESTONE == 0:
                self._left[index] = left

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
        left = self._left_by(first)
        every: list[Left] = []
        fallen: list[EntryId] = []
        for each in (*self.entries[first:], last):
            try:
                left = left.then(marks.effective(each))
            except Refusal:
                fallen.append(each.id)
            every.append(left)
        return Judgement(marks, first, tuple(every), tuple(fallen))


def replayed(entries: Sequence[Entry]) -> Proceedings:
    """Make the proceedings of entries that were made before; one whose lines were lost holds nothing.

    Raises:
        Refusal: an entry does not apply; its number is the fact ``entry``.
    """
    proceedings = _marked(entries)
    for entry in without_gaps(entries):
        try:
            proceedings.take(entry)
        except Refusal as refusal:
            raise Refusal("entry.does-not-apply", entry=entry.id, because=refusal.reason) from refusal
    return proceedings


def fallen(entries: Sequence[Entry]) -> tuple[EntryId, ...]:
    """Give the entries that no longer apply, as after a record was saved with holes in it."""
    proceedings = _marked(entries)
    gone: list[EntryId] = []
    for entry in without_gaps(entries):
        try:
            proceedings.take(entry)
        except Refusal:
            gone.append(entry.id)
            marks = proceedings.marks
            proceedings.marks = replace(marks, struck=marks.struck | {entry.id})
            proceedings.take(entry)
    return tuple(gone)


def _marked(entries: Sequence[Entry]) -> Proceedings:
    """All marks first: what was struck may have stood on a text that was redacted since."""
    proceedings = Proceedings()
    for entry in entries:
        if entry.mends:
            proceedings.marks = proceedings.marks.after(entry)
    return proceedings


def without_gaps(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Go through entries from the first on; in the place of one that was lost stands one that holds nothing."""
    expected = 1
    for entry in entries:
        for missing in range(expected, entry.id):
            yield replace(entry, id=EntryId(missing), act=LOST, facts=())
        yield entry
        expected = entry.id + 1
