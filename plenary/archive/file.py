"""Keep the proceedings in one file: enter lines durably, read them back, one writer at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from msgspec import Struct, field
from peewee import SqliteDatabase

from plenary.archive import rows
from plenary.archive.connect import connect, connect_new, told, transaction
from plenary.archive.header import version_of
from plenary.archive.holder import Holder, claim, myself, release, require
from plenary.archive.line import Line, NewLine, Seal, enter_all, instant_text
from plenary.archive.migrations import migrate, migrated
from plenary.archive.schema import MAJOR, lay_out
from plenary.archive.soundness import faults_of
from plenary.archive.troubles import Conflict
from plenary.archive.whole import whole
from plenary.clock import Clock, LiveClock
from plenary.refusal import Trouble


class Archive(Struct, eq=False):
    """An open meeting file. Its verbs may be called from any thread, one after the other.

    ``officer`` may be set anew when the desk is handed over.
    """

    path: Path
    station: str
    officer: str
    clock: Clock
    _database: SqliteDatabase
    _mine: Holder | None = None
    _proven: bool = False
    _lock: Lock = field(default_factory=Lock)

    @classmethod
    def create(cls, path: Path, *, station: str = "", officer: str = "", clock: Clock | None = None) -> Self:
        """Make a new meeting file and open it to write.

        Raises:
            Trouble: ``archive.exists``, or the disk refused; then nothing is left behind.
        """
        if path.exists():
            raise Trouble("archive.exists", path=str(path))
        with whole(path) as part, closing(connect_new(part)) as database, transaction(database, "IMMEDIATE"):
            lay_out(database)
        return cls.open(path, station=station, officer=officer, clock=clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        write: bool = True,
        station: str = "",
        officer: str = "",
        take_over: bool = False,
        clock: Clock | None = None,
    ) -> Self:
        """Open a meeting file; an older format is migrated, a copy of the file kept beside.

        A reader may always open, and changes nothing: it migrates in memory.

        Raises:
            Unreadable: the file is not a meeting.
            Trouble: ``archive.newer``; ``archive.held`` (by somebody alive) unless ``take_over``;
                or the disk refused.
        """
        old = version_of(path).major < MAJOR
        with told(path):
            if old and write:
                migrate(path)
            database = migrated(path) if old and not write else connect(path, write=write)
            archive = cls(path, _said(station), _said(officer), clock or LiveClock(), database)
            if write:
                archive._claim(take_over=take_over)
        return archive

    def _claim(self, *, take_over: bool) -> None:
        since = instant_text(self.clock.now())
        mine = myself(self.path, station=self.station, officer=self.officer, since=since)
        try:
            with transaction(self._database, "IMMEDIATE"):
                claim(self._database, self.path, mine, take_over=take_over)
        except BaseException:
            self._database.close()
            raise
        self._mine = mine

    def write(self, after: int, lines: Sequence[NewLine], *, redact: int | None = None) -> list[Line]:
        """Enter lines in one transaction; they are on the disk when this returns.

        Before the first of them the record is proven sound: nothing is built on a chain that is broken.

        Args:
            after: the last line the writer has seen (0 in a new file).
            lines: what to enter.
            redact: an entry whose bodies are blanked in the same transaction.

        Raises:
            Conflict: somebody wrote since; nothing was written.
            Trouble: ``archive.taken-over``, ``archive.gone``, ``archive.only-read``, ``archive.unsound``,
                or the disk refused.
        """
        if self._mine is None:
            raise Trouble("archive.only-read", path=str(self.path))
        self.prove()
        with self._transaction("IMMEDIATE"):
            require(self._database, self.path, self._mine)
            last = rows.last(self._database)
            if (last.id if last else 0) != after:
                raise Conflict(after=after, last=last.id if last else 0)
            seal = Seal(entered=self.clock.now(), station=self.station, officer=_said(self.officer))
            entered = enter_all(last, lines, seal)
            rows.insert(self._database, entered)
            if redact is not None:
                rows.blank(self._database, redact)
        return entered

    def read_since(self, seen: int) -> list[Line]:
        """Give the lines after line ``seen``, a page at a time, so that a writer need not wait.

        Raises:
            Trouble: ``archive.damaged``, or the disk refused.
        """
        return list(self._lines(seen))

    def prove(self) -> None:
        """Follow the chain through the whole record, once while the file is open.

        Raises:
            Trouble: ``archive.unsound`` with the ``line`` at which it does not hold, or the disk refused.
        """
        if self._proven:
            return
        for fault in faults_of(self._lines(0)):
            raise Trouble("archive.unsound", path=str(self.path), line=fault.line)
        self._proven = True

    def _lines(self, seen: int) -> Iterator[Line]:
        while True:
            with self._transaction():
                page = rows.page(self._database, seen)
            yield from page
            if len(page) < rows.PAGE:
                return
            seen = page[-1].id

    def close(self) -> None:
        """Let go of the file. Never fails: a mark left behind is void with the process."""
        with self._lock, suppress(Trouble):
            if self._mine is not None and not self._database.is_closed():
                with told(self.path):
                    with transaction(self._database, "IMMEDIATE"):
                        release(self._database, self._mine)
                    # The emptied journal beside the file is taken away with it.
                    self._database.pragma("journal_mode", "DELETE")
        self._database.close()

    def __enter__(self) -> Self:
        """Give the archive itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self.close()

    @contextmanager
    def _transaction(self, how: str = "DEFERRED") -> Iterator[None]:
        with self._lock, told(self.path), transaction(self._database, how):
            yield


def _said(name: str) -> str:
    """Give a name without what has no bytes (names of users and computers may hold such letters)."""
    return name.encode(errors="replace").decode()
