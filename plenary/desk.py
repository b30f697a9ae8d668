"""The desk: the one mutable object and the only door to the meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Concatenate, ParamSpec

from plenary.acts.record import take_role
from plenary.archive.entries import entries_of
from plenary.archive.line import Keeper
from plenary.archive.troubles import Conflict
from plenary.archive.wire import new_line
from plenary.clock import Clock
from plenary.conduct import roles
from plenary.conference import Conference
from plenary.fact import EntryId, Fact
from plenary.facts.record import BodyRedacted, RoleTaken
from plenary.proceedings import mending, undoing
from plenary.proceedings.entry import Entry
from plenary.proceedings.legible import legible
from plenary.proceedings.permitting import permit
from plenary.proceedings.proceedings import Judgement, Proceedings, replayed
from plenary.proceedings.undisturbed import undisturbed
from plenary.refusal import Refusal

P = ParamSpec("P")
Made = Fact | Sequence[Fact]
Act = Callable[Concatenate[Conference, datetime, P], Made]
"""An act: the conference and an instant, then its own arguments; it makes facts or refuses."""
Observer = Callable[[Conference, Conference], None]

LATE = frozenset({"record_late"})
"""Acts that may enter what happened before the last entry."""


class Desk:
    """Performs acts: on disk first, then in memory, then for those who observe.

    Not safe for use from several threads at once; whoever has windows gives it
    a thread of its own.
    """

    def __init__(self, archive: Keeper, clock: Clock, role: str = roles.SECRETARY) -> None:
        """Open the record of an archive, to work in it as viewer, assistant or secretary.

        Raises:
            Trouble: the record cannot be read.
            Refusal: ``entry.does-not-apply``.
        """
        self.clock = clock
        self.role = role
        self.proceedings: Proceedings = replayed(entries_of(archive.read_since(0)))
        self._archive = archive
        self._observers: list[Observer] = []

    @property
    def conference(self) -> Conference:
        """Give the meeting as it stands."""
        return self.proceedings.now

    def observe(self, observer: Observer) -> None:
        """Call ``observer(before, now)`` after every entry."""
        self._observers.append(observer)

    def perform(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> Entry:
        """Perform an act now, or at the latest instant that stands where the clock is behind it."""
        return self._enter(name_of(act), lambda: _several(act(self.conference, self._now(), *args, **kwargs)))

    def perform_at(self, at: datetime, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> Entry:
        """Perform an act at an instant (UTC), not earlier than the latest that stands.

        Raises:
            Refusal: ``instant.earlier``, or what the act refuses.
            Trouble: the disk did not keep it; it did not happen.
        """

        def made() -> tuple[Fact, ...]:
            # Asked here, for another desk may have entered something meanwhile.
            latest = self.proceedings.latest
            if latest is not None and at < latest and name_of(act) not in LATE:
                raise Refusal("instant.earlier", at=at, latest=latest)
            return _several(act(self.conference, at, *args, **kwargs))

        return self._enter(name_of(act), made)

    def undo(self, at: datetime | None = None) -> Entry:
        """Strike the last entry that stands.

        Raises: ``undo.nothing``.
        """
        return self._mend(undoing.UNDO, lambda now: undoing.undone(self.proceedings, now), at)

    def redo(self, at: datetime | None = None) -> Entry:
        """Restore what was undone last, with its own instants.

        Raises: ``redo.nothing``.
        """
        return self._mend(undoing.REDO, lambda now: undoing.redone(self.proceedings, now), at)

    def strike(
        self, entry: EntryId, reason: str, *, with_fallen: bool = False, at: datetime | None = None
    ) -> Entry:
        """Strike any entry; ``with_fallen`` accepts that later entries fall with it.

        Raises:
            Refusal: ``entry.conflict`` naming the entries that would no longer apply.
        """
        return self._mend(
            "strike",
            lambda now: self._accepting(
                mending.struck(self.proceedings, now, entry, reason), reason, now, accept=with_fallen
            ),
            at,
        )

    def correct(
        self,
        entry: EntryId,
        reason: str,
        act: Act[P],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Entry:
        """Put in the place of an entry what an act would have made then, at the entry's own instant.

        Raises:
            Refusal: the act was not allowed then, or ``entry.conflict``.
        """

        def made(now: datetime) -> tuple[Fact, ...]:
            target = self.proceedings.entry(entry)
            facts = _several(act(self.proceedings.after(EntryId(entry - 1)), target.at, *args, **kwargs))
            return mending.corrected(self.proceedings, now, entry, facts, reason)

        return self._mend("correct", made)

    def correct_time(self, entry: EntryId, happened: datetime, reason: str = "") -> Entry:
        """Correct the instant at which an entry happened.

        Raises:
            Refusal: ``instant.future``, ``entry.conflict``, or why the entry cannot be mended.
        """

        def made(now: datetime) -> tuple[Fact, ...]:
            if happened > now:
                raise Refusal("instant.future", at=happened)
            facts = self.proceedings.marks.effective(self.proceedings.entry(entry))
            moved = mending.moved_to(facts, happened)
            return mending.corrected(self.proceedings, now, entry, moved, reason)

        return self._mend("correct", made)

    def redact(self, entry: EntryId, reason: str) -> Entry:
        """Blank the text of an entry on disk and here; the chain still shows that it was there.

        Raises:
            Refusal: ``entry.unknown``, ``entry.mends`` or ``entry.conflict``.
        """
        return self._mend(
            "redact", lambda now: mending.redacted(self.proceedings, now, entry, reason), redact=entry
        )

    def take(self, role: str) -> Entry:
        """Work in another role from now on; that is entered, so that who did what can be told later.

        Raises:
            Refusal: ``word.unknown``.
            Trouble: the disk did not keep it; the role is the one of before.
        """
        return self.perform(take_role, role)

    def catch_up(self) -> None:
        """Take in what another desk has entered since."""
        for entry in entries_of(self._archive.read_since(self._seen())):
            self._show(entry, self.proceedings.judge(entry.facts, entry))

    def _now(self) -> datetime:
        now, latest = self.clock.now(), self.proceedings.latest
        return max(now, latest) if latest else now

    def _seen(self) -> int:
        entries = self.proceedings.entries
        return entries[-1].last_line if entries else 0

    def _mend(
        self,
        name: str,
        made: Callable[[datetime], tuple[Fact, ...]],
        at: datetime | None = None,
        redact: EntryId | None = None,
    ) -> Entry:
        return self._enter(name, lambda: made(at or self.clock.now()), redact)

    def _accepting(
        self, facts: tuple[Fact, ...], reason: str, at: datetime, *, accept: bool
    ) -> tuple[Fact, ...]:
        fallen = self.proceedings.judge(facts).fallen
        return mending.also_struck(facts, fallen, at, reason) if fallen and accept else facts

    def _enter(self, name: str, made: Callable[[], tuple[Fact, ...]], redact: EntryId | None = None) -> Entry:
        if name != name_of(take_role):
            roles.may_act(self.role)
        try:
            return self._entered(name, made(), redact)
        except Conflict:
            self.catch_up()
            return self._entered(name, made(), redact)

    def _entered(self, name: str, facts: tuple[Fact, ...], redact: EntryId | None) -> Entry:
        facts = tuple(map(legible, facts))
        permit(self.role, facts, self.proceedings)
        judgement = self.proceedings.judge(facts)
        if judgement.fallen:
            raise Refusal("entry.conflict", entries=judgement.fallen)
        # What is undone or redone leads back to a record that was let pass when it stood.
        if name not in (undoing.UNDO, undoing.REDO):
            undisturbed(self.proceedings, facts, judgement)
        number = len(self.proceedings) + 1
        lines = self._archive.write(
            self._seen(), [new_line(number, name, fact) for fact in facts], redact=redact
        )
        (entry,) = entries_of(lines)
        self._show(entry, judgement)
        for fact in facts:
            if isinstance(fact, RoleTaken):
                self.role = fact.role
        return entry

    def _show(self, entry: Entry, judgement: Judgement) -> None:
        before = self.conference
        self.proceedings.enter(entry, judgement)
        for fact in entry.facts:
            if isinstance(fact, BodyRedacted):
                self.proceedings.forget(fact.entry)
        for observer in self._observers:
            observer(before, self.conference)


def name_of(act: Callable[..., Made]) -> str:
    """Give the name under which an act is known: ``object_`` is ``object``, as commands write it."""
    return act.__name__.rstrip("_")


def _several(made: Made) -> tuple[Fact, ...]:
    facts = (made,) if isinstance(made, Fact) else tuple(made)
    if not facts:
        raise Refusal("act.changes-nothing")
    return facts
