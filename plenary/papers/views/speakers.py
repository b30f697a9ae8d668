"""What a printed list of speakers needs to know, resolved and plain."""

from __future__ import annotations

from datetime import date, datetime, time

from msgspec import Struct

from plenary.papers.views.item import Named, Speaker
from plenary.papers.views.meeting import BodyView
from plenary.tongue import Tongue

READERS = ("podium", "booths", "room")
"""For whom a list is printed."""


class ListEntry(Struct, frozen=True):
    """One that waits. ``language`` is the one to be spoken, ``texts`` those in which the text was received.

    ``delivery`` is ``verbatim`` or ``check-against-delivery``;
    ``changed`` marks what is new, or stands elsewhere, since the last printing.
    """

    speaker: Speaker
    title: str = ""
    language: str = ""
    texts: tuple[str, ...] = ()
    received: bool = False
    delivery: str = ""
    passed_over: int = 0
    changed: bool = False
    band: str = ""


class SpeakersListView(Struct, frozen=True):
    """One printing of one list. Times are those of the place.

    ``closes`` is when the list was closed, or when it was announced that it would be; such a time may have come: ``due``.
    ``previous`` is the number of the printing before, 0 where there was none;
    ``spoken`` are those who spoke since, in that order; ``gone`` those who stood on it and no longer wish to.
    """

    tongue: Tongue
    body: BodyView
    items: tuple[tuple[str, str], ...]
    entries: tuple[ListEntry, ...]
    number: int
    at: time
    day: date
    meeting: int = 0
    readers: str = "podium"
    purpose: str = "main"
    standing: str = "open"
    closes: datetime | None = None
    due: bool = False
    limits: tuple[tuple[str, int], ...] = ()
    floor: Named | None = None
    previous: int = 0
    spoken: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    size: str = "A4"
