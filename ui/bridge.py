"""The desk as Qt signals: it works on a thread of its own, so that no window ever waits for a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, ParamSpec, TypeVar, overload

from msgspec import Struct, field
from PySide6.QtCore import QObject, QThread, Signal, Slot

from plenary.clock import Clock
from plenary.conduct.roles import SECRETARY
from plenary.conference import Conference
from plenary.desk import Act, Desk
from plenary.fact import EntryId
from plenary.proceedings.entry import Entry, Marks
from plenary.proceedings.undoing import to_redo, to_undo
from plenary.refusal import Refusal, Trouble, Unreadable
from plenary.script import line
from ui.background import alive
from ui.reading import Reading
from ui.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

P = ParamSpec("P")
T = TypeVar("T")
Deed = Callable[[Desk], Entry]
"""What the desk is asked to do: it enters something and gives the entry, or refuses."""


class _Entries(Sequence[Entry]):
    """The entries there are now, of a list that only grows: a long record is not copied at each act."""

    def __init__(self, growing: list[Entry]) -> None:
        self._growing, self._count = growing, len(growing)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Entry: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Entry]: ...
    def __getitem__(self, place: int | slice) -> Entry | Sequence[Entry]:
        there = range(self._count)[place]
        return self._growing[there] if isinstance(there, int) else [self._growing[each] for each in there]


class Record(Struct, frozen=True):
    """The proceedings as they stood at one instant, safe to read from any thread."""

    entries: Sequence[Entry] = ()
    marks: Marks = field(default_factory=Marks)
    undo: Entry | None = None
    redo: Entry | None = None
    role: str = SECRETARY


def record_of(desk: Desk) -> Record:
    """Give the proceedings of a desk as they stand now."""
    proceedings = desk.proceedings
    return Record(
        _Entries(proceedings.entries),
        proceedings.marks,
        to_undo(proceedings),
        to_redo(proceedings),
        desk.role,
    )


class _Worker(QObject):
    """Does one deed after the other on the thread of the desk and tells what came of it."""

    done = Signal(object, object, object)
    refused = Signal(object)
    troubled = Signal(object)
    looked = Signal(object, object)
    rested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    @Slot(object, object)
    def do(self, deed: Deed, told: Callable[[Entry], None] | None) -> None:
        """Do a deed; whatever comes of it is told before ``rested``."""
        try:
            entry = deed(self._desk)
            self.done.emit(entry, self._desk.conference, record_of(self._desk))
            if told is not None:
                self.looked.emit(told, entry)
        except Refusal as refusal:
            self.refused.emit(refusal)
        except Trouble as trouble:
            self.troubled.emit(trouble)
        finally:
            self.rested.emit()

    @Slot(object, object)
    def look(self, work: Callable[[Desk], object], told: Callable[[object], None]) -> None:
        """Read something of the desk between two deeds."""
        try:
            self.looked.emit(told, work(self._desk))
        except Refusal as refusal:
            self.refused.emit(refusal)
        except (Trouble, Unreadable) as no:
            self.troubled.emit(no)
        finally:
            self.rested.emit()

    @Slot()
    def leave(self) -> None:
        """End the thread; as deeds come in turn, every deed asked for before was done."""
        QThread.currentThread().quit()


class Bridge(QObject):
    """What the windows hold of the desk; lives on their thread.

    ``conference_changed(before, now)`` after every entry; ``entered(entry)`` with it;
    ``refused(refusal)`` and ``trouble(error)`` where nothing was entered; a file that cannot be written
    under its name is trouble too. ``turns`` is for what is numbered by the meeting and must not overtake another.
    """

    conference_changed = Signal(object, object)
    entered = Signal(object)
    refused = Signal(object)
    trouble = Signal(object)
    _asked = Signal(object, object)
    _looking = Signal(object, object)
    _leaving = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.clock: Clock = desk.clock
        self.conference: Conference = desk.conference
        self.record = record_of(desk)
        self.pending = 0
        self.reading, self.turns = Reading(), Turns()
        self.holding: Callable[[Iterable[QWidget]], object] | None = None
        """Lets the parts of a panel that is shown look as what does nothing; set where nothing is entered."""
        self._thread = QThread()
        self._thread.setObjectName("desk")
        self._worker = _Worker(desk)
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.do)
        self._looking.connect(self._worker.look)
        self._leaving.connect(self._worker.leave)
        self._worker.done.connect(self._show)
        self._worker.refused.connect(self.refused)
        self._worker.troubled.connect(self.trouble)
        self._worker.looked.connect(self._tell)
        self._worker.rested.connect(self._rest)
        self._thread.start()

    def perform(self, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Ask for an act, at the instant at which it is asked for."""
        self._ask(_performing(self.clock.now(), act, *args, **kwargs))

    def perform_together(self, deeds: Iterable[line.Deed]) -> None:
        """Ask for all that one gavel does, in order and at one instant: it is undone as one doing."""
        at = self.clock.now()
        for deed in deeds:
            self._ask(_performing(at, deed.act, **deed.arguments))

    def perform_then(
        self, told: Callable[[Entry], None], act: Act[P], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Ask for an act; ``told`` hears of its entry, here, and nothing where it is refused."""
        self._ask(_performing(self.clock.now(), act, *args, **kwargs), told)

    def undo(self) -> None:
        """Ask to strike the last entry that stands."""
        self._ask(lambda desk: desk.undo())

    def redo(self) -> None:
        """Ask to restore what was undone last."""
        self._ask(lambda desk: desk.redo())

    def strike(self, entry: EntryId, reason: str, *, with_fallen: bool = False) -> None:
        """Ask to strike any entry with a reason."""
        self._ask(lambda desk: desk.strike(entry, reason, with_fallen=with_fallen))

    def correct_time(self, entry: EntryId, happened: datetime, reason: str = "") -> None:
        """Ask to correct when an entry happened (UTC)."""
        self._ask(lambda desk: desk.correct_time(entry, happened, reason))

    def correct(self, entry: EntryId, reason: str, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> None:
        """Ask to put in the place of an entry what an act would have made then."""
        self._ask(lambda desk: desk.correct(entry, reason, act, *args, **kwargs))

    def take(self, role: str) -> None:
        """Ask to work in another role from now on."""
        self._ask(lambda desk: desk.take(role))

    def look(self, work: Callable[[Desk], T], told: Callable[[T], None]) -> None:
        """Read something of the whole record (a paper, a past moment); ``told`` hears it later, here."""
        self.pending += 1
        self._looking.emit(work, told)

    @property
    def running(self) -> bool:
        """Tell whether the desk still hears what it is asked for."""
        return self._thread.isRunning()

    def close(self) -> None:
        """Wait until everything asked for was done, then end the thread of the desk."""
        if self.running:
            self._leaving.emit()
            self._thread.wait()

    def _ask(self, deed: Deed, told: Callable[[Entry], None] | None = None) -> None:
        self.pending += 1
        self._asked.emit(deed, told)

    @Slot(object, object, object)
    def _show(self, entry: Entry, now: Conference, record: Record) -> None:
        before, self.conference, self.record = self.conference, now, record
        self.reading.begin_anew(mended=entry.mends)
        self.conference_changed.emit(before, now)
        self.entered.emit(entry)

    @Slot(object, object)
    def _tell(self, told: Callable[[object], None], value: object) -> None:
        # A window may have been closed meanwhile.
        if alive(told):
            told(value)

    @Slot()
    def _rest(self) -> None:
        self.pending -= 1


def _performing(at: datetime, act: Act[P], *args: P.args, **kwargs: P.kwargs) -> Deed:
    return lambda desk: desk.perform_at(at, act, *args, **kwargs)
