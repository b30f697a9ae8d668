"""Open a meeting file for the windows: its archive, its clock, its desk, and what the start page says of it."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct
from PySide6.QtCore import QTimer

from plenary.archive.file import Archive
from plenary.archive.process import host
from plenary.clock import HandClock, meeting_clock
from plenary.conduct.roles import SECRETARY
from plenary.conference import Conference, unopened
from plenary.desk import Desk
from plenary.proceedings.permitting import role_at
from plenary.refusal import Denial, Unreadable
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from ui.bridge import Bridge
from ui.dialogs import AskWhether
from ui.models.standing import standing
from ui.settings import Recent, Settings
from ui.ticker import Ticker

if TYPE_CHECKING:
    from plenary.intake.reading import Reading

PROVEN_AFTER = NOTED_AFTER = 1000
"""Milliseconds after opening at which the chain is followed, and the meeting noted: the windows stand by then."""


class Before(Protocol):
    """What ``ui.secretary.before`` gives, and how it is said there."""

    start_window: Callable[[Tongue, tuple[Recent, ...], AskWhether], Any]
    play_sample: Callable[[Path], None]
    read_document: Callable[[Path, Callable[[float], object]], Reading]
    write_meeting: Callable[[Path, Reading, str], None]


class Opened(Struct):
    """A meeting that is open: its file, and the bridge and ticker that its windows hold."""

    path: Path
    archive: Archive
    bridge: Bridge
    ticker: Ticker
    writes: bool = True

    def close(self) -> None:
        """Wait for what is being written, then let go of the file."""
        self.ticker.stop()
        self.bridge.close()
        self.archive.close()


def open_meeting(
    path: Path, *, write: bool = True, take_over: bool = False, officer: str = "", role: str = SECRETARY
) -> Opened:
    """Open a meeting file, by the wall's clock or in a rehearsal by its own, to work in it in a role.

    A role that is another than the last one of this desk is entered where the file is opened to write.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: ``archive.held`` by somebody alive, or the disk refused.
        Refusal: ``entry.does-not-apply``.
    """
    archive = Archive.open(path, write=write, take_over=take_over, station=host(), officer=officer)
    try:
        wall = datetime.now(UTC)
        desk = Desk(archive, HandClock(wall))
        conference, latest = desk.conference, desk.proceedings.latest
        desk.clock = meeting_clock(conference.body.ends, latest, wall, conference.opens)
        if write and role_at(desk.proceedings, archive.station, archive.officer) != role:
            desk.take(role)
        else:
            desk.role = role
    except BaseException:
        archive.close()
        raise
    # The record stays while the meeting is open; a collector that went through it would halt the windows.
    gc.freeze()
    bridge = Bridge(desk)
    QTimer.singleShot(PROVEN_AFTER, bridge, lambda: _prove(archive, bridge))
    return Opened(path, archive, bridge, Ticker(desk.clock, bridge), write)


def _prove(archive: Archive, bridge: Bridge) -> None:
    """Follow the chain on the thread of the desk; what does not hold is told as trouble, before the first act."""
    if bridge.running:
        bridge.look(lambda _: archive.prove(), lambda _: None)


def signed_in() -> str:
    """Give the name under which somebody is signed in on this computer."""
    names = (os.environ.get(name) for name in ("LOGNAME", "USER", "LNAME", "USERNAME"))
    return next((name for name in names if name), Path.home().name)


def note(opened: Opened, settings: Settings) -> None:
    """Note a meeting first among the recent ones, as it stands."""
    settings.note_recent(recent_of(opened.path, opened.bridge.conference))


def note_later(opened: Opened, settings: Settings) -> None:
    """Note a meeting when its windows stand, if it is still open then."""
    noted = partial(note, opened, settings)
    QTimer.singleShot(NOTED_AFTER, opened.bridge, lambda: noted() if opened.bridge.running else None)


def recent_of(path: Path, conference: Conference) -> Recent:
    """Give what the start page is to say of a meeting, in whatever language it is read."""
    body = conference.body
    names = {code: body.form(code) for code in LANGUAGES if body.form(code) != body.name}
    return Recent(str(path), body.name, names, body.place, body.begins, body.ends, standing(conference))


def why_not(no: Exception, tongue: Tongue) -> str:
    """Say in a sentence why a file could not be opened or read."""
    speech = Speech(tongue, unopened())
    if isinstance(no, Unreadable):
        return speech.unreadable(no)
    return speech.denial(no) if isinstance(no, Denial) else str(no)
