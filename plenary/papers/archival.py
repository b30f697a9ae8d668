"""What an archive wants to know of a paper beside its words: what it is, and what it speaks of."""

from __future__ import annotations

from datetime import UTC, date, datetime

from msgspec import Struct


class Reference(Struct, frozen=True):
    """Something that a paper speaks of: a meeting, an item, a delegation, a document, a decision.

    ``forms`` are the words under which it stands in the text, ``entries`` those of the proceedings
    that are about it: what rests on one of them refers to it. ``day`` is that of a meeting.
    """

    kind: str
    id: str
    shown: str
    forms: tuple[str, ...] = ()
    entries: frozenset[int] = frozenset()
    day: date | None = None
    figures: tuple[tuple[str, int], ...] = ()
    outcome: str = ""


class Identity(Struct, frozen=True):
    """What a paper is in an archive, whatever its language: its kind, whose it is, its symbol, its dates."""

    kind: str
    body: str = ""
    symbol: str = ""
    original: str = "en"
    drafted: date | None = None
    begins: date | None = None
    ends: date | None = None
    place: str = ""


class Properties(Struct, frozen=True):
    """What a file says of itself. ``created`` is an instant in UTC; the same paper has the same."""

    title: str = ""
    subject: str = ""
    author: str = ""
    keywords: tuple[str, ...] = ()
    created: datetime = datetime(2000, 1, 1, tzinfo=UTC)
