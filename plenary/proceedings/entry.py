"""One entry of the proceedings: what an act entered, whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.fact import EntryId, Fact
from plenary.facts.conduct import RulingAppealed
from plenary.facts.record import BodyRedacted, EntryCorrected, EntryRestored, EntryStruck
from plenary.facts.votes import VoteTaken

CONTROL = (EntryStruck, EntryRestored, EntryCorrected, BodyRedacted)
"""The facts about other entries."""


class Entry(Struct, frozen=True):
    """What one act entered. ``at`` is when it happened, ``entered`` when it was recorded, both UTC.

    ``last_line`` is the identity of its last line on disk.
    """

    id: EntryId
    act: str
    facts: tuple[Fact, ...]
    at: datetime
    entered: datetime
    station: str = ""
    officer: str = ""
    last_line: int = 0

    @property
    def mends(self) -> bool:
        """Tell whether the entry speaks of other entries."""
        return any(isinstance(fact, CONTROL) for fact in self.facts)


class Marks(Struct, frozen=True):
    """Which entries no longer stand as they were entered, and what stands in their place."""

    struck: frozenset[EntryId] = frozenset()
    redacted: frozenset[EntryId] = frozenset()
    replaced: Mapping[EntryId, tuple[tuple[EntryId, tuple[Fact, ...]], ...]] = field(default_factory=dict)

    def stands(self, entry: EntryId) -> bool:
        """Tell whether an entry was not struck."""
        return entry not in self.struck

    def correction(self, entry: EntryId) -> tuple[Fact, ...] | None:
        """Give the facts that replace an entry's, from the last correction that stands."""
        for correcting, facts in reversed(self.replaced.get(entry, ())):
            if correcting not in self.struck:
                return facts
        return None

    def effective(self, entry: Entry) -> tuple[Fact, ...]:
        """Give the facts of an entry that hold now: none where it was struck, others where corrected."""
        if entry.id in self.struck or entry.mends:
            return ()
        replacement = self.correction(entry.id)
        if replacement is not None:
            return replacement
        return () if entry.id in self.redacted else entry.facts

    def after(self, entry: Entry) -> Marks:
        """Give the marks after an entry that mends others."""
        marks = self
        for fact, following in _controls(entry.facts):
            marks = marks._after(entry.id, fact, following)
        return marks

    def _after(self, mending: EntryId, fact: Fact, following: tuple[Fact, ...]) -> Marks:
        match fact:
            case EntryStruck():
                return replace(self, struck=self.struck | {fact.entry})
            case EntryRestored():
                return replace(self, struck=self.struck - {fact.entry})
            case EntryCorrected():
                before = self.replaced.get(fact.entry, ())
                corrected = {**self.replaced, fact.entry: (*before, (mending, following))}
                return replace(self, replaced=corrected)
            case BodyRedacted():
                return replace(self._without(fact.entry), redacted=self.redacted | {fact.entry})
            case _:
                return self

    def _without(self, correcting: EntryId) -> Marks:
        """Forget what a correction said; what it corrected stands as it was."""
        left = {
            entry: tuple(made for made in corrections if made[0] != correcting)
            for entry, corrections in self.replaced.items()
        }
        return replace(self, replaced={entry: made for entry, made in left.items() if made})


def _controls(facts: tuple[Fact, ...]) -> Iterator[tuple[Fact, tuple[Fact, ...]]]:
    """Go through the facts about entries, each with the replacement facts that follow it."""
    places = [index for index, fact in enumerate(facts) if isinstance(fact, CONTROL)]
    for index, following in zip(places, [*places[1:], len(facts)], strict=True):
        yield facts[index], facts[index + 1 : following]


def as_told(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Give what one entry did in the order in which it is told: an appeal before the vote that was taken on it.

    It is entered after the vote, which says how it ended.
    """
    for place, (vote, appeal) in enumerate(pairwise(facts)):
        if isinstance(vote, VoteTaken) and isinstance(appeal, RulingAppealed):
            return *facts[:place], appeal, vote, *facts[place + 2 :]
    return facts


def touched(facts: tuple[Fact, ...]) -> tuple[EntryId, ...]:
    """Give the entries of which these facts speak."""
    return tuple(fact.entry for fact in facts if isinstance(fact, CONTROL))
