"""Open a meeting file for one command: to read its record, or to act in it."""

from __future__ import annotations

import platform
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from plenary.archive.entries import entries_of
from plenary.archive.file import Archive
from plenary.archive.whole import whole
from plenary.clock import HandClock, is_rehearsal, meeting_clock
from plenary.conduct.roles import SECRETARY
from plenary.conference import Conference
from plenary.console import usage
from plenary.console.usage import Misuse
from plenary.desk import Desk
from plenary.proceedings.permitting import role_at
from plenary.proceedings.proceedings import Proceedings, replayed
from plenary.refusal import Trouble
from plenary.tongue import N_


def proceedings_of(path: Path) -> Proceedings:
    """Read the record of a meeting; the file is not changed.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: it is damaged, or of a newer program.
        Refusal: ``entry.does-not-apply``.
    """
    with Archive.open(path, write=False) as archive:
        return replayed(entries_of(archive.read_since(0)))


PATIENCE = 2.0
"""Seconds to wait for whoever holds the file: another act is over in a moment, a window is not."""
_PAUSE = 0.05


TAKE_OVER = N_("write though somebody else does; whoever wrote enters nothing more")


def _held(path: Path, *, take_over: bool) -> Archive:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return Archive.open(path, station=platform.node(), take_over=take_over)
        except Trouble as trouble:
            if trouble.reason != "archive.held" or time.monotonic() > until:
                raise
        time.sleep(_PAUSE)


@contextmanager
def desk_of(path: Path, role: str = SECRETARY, *, take_over: bool = False) -> Iterator[Desk]:
    """Open a meeting to act in it, by its own clock, in a role; another one than the last is entered.

    Raises:
        Unreadable: the file is not a meeting.
        Trouble: ``archive.held`` by somebody else, unless ``take_over``; or the disk refused.
        Refusal: ``entry.does-not-apply``.
    """
    with _held(path, take_over=take_over) as archive:
        wall = datetime.now(UTC)
        desk = Desk(archive, HandClock(wall))
        conference, latest = desk.conference, desk.proceedings.latest
        desk.clock = meeting_clock(conference.body.ends, latest, wall, conference.opens)
        if role_at(desk.proceedings, archive.station, archive.officer) != role:
            desk.take(role)
        else:
            desk.role = role
        yield desk


ENDING = ".plenary"


def meeting_name(word: str) -> Path:
    """Give the path of a meeting file that is to be made: by its ending people and systems know what it is.

    Raises:
        Misuse: it has another ending.
    """
    path = Path(word)
    if path.suffix.lower() == ENDING:
        return path
    proposed = path.with_suffix(ENDING) if path.name else path / f"meeting{ENDING}"
    raise Misuse(usage.NO_NAME_OF_A_MEETING, path=word, ending=ENDING, proposed=proposed)


@contextmanager
def new_file(path: Path) -> Iterator[Archive]:
    """Make a meeting file that is there, with all that is entered in it meanwhile, whole or not at all.

    Raises:
        Trouble: the disk refused; what stood there before stands there still.
    """
    with whole(path) as part:
        # An archive makes its file itself.
        part.unlink(missing_ok=True)
        with Archive.create(part, station=platform.node()) as archive:
            yield archive


def instant_now(proceedings: Proceedings) -> datetime:
    """Give now in the time of the meeting (UTC): in a rehearsal the last instant entered."""
    wall, latest = datetime.now(UTC), proceedings.latest
    rehearsed = is_rehearsal(proceedings.now.body.ends, latest, wall)
    return latest if latest is not None and rehearsed else wall


def day_of(conference: Conference, latest: datetime) -> date:
    """Give the day on which a bare hour falls: of the meeting that sits, or of the next one, or of the last entry."""
    sitting, due = conference.meetings.current, conference.following_slot
    if sitting is not None:
        return conference.body.local(max(sitting.opened, latest)).date()
    last = conference.body.local(latest).date()
    return max(due.date, last) if due is not None else last
