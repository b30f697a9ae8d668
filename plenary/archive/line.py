"""One line of the record: its columns, and the hash that ties it to the line before."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

BEGINNING = ""
"""What stands for the hash of the line before the first one."""

REDACTION = "body.redacted"
"""The kind of line that says of another entry that its bodies were blanked; it is never blanked itself."""

_SALT_BYTES = 16


class NewLine(Struct, frozen=True, kw_only=True):
    """A line that is not entered yet; ``at`` is UTC, ``body`` is canonical JSON."""

    entry: int
    act: str
    kind: str
    version: int
    at: datetime
    body: str


class Line(Struct, frozen=True, kw_only=True):
    """A line as it is kept: ``at`` is when it happened, ``entered`` when it was recorded, both UTC.

    ``body`` is None where it was redacted. ``salt`` goes with the body, so that
    a short text (a name) cannot be guessed back from ``body_hash``, which stays.
    """

    id: int
    entry: int
    act: str
    kind: str
    version: int
    at: datetime
    entered: datetime
    station: str
    officer: str
    body: str | None
    salt: str | None
    body_hash: str
    hash: str


class Keeper(Protocol):
    """Whoever keeps lines: the file on disk, or the memory of a test."""

    def write(self, after: int, lines: Sequence[NewLine], *, redact: int | None = None) -> list[Line]:
        """Enter lines, all or none, unless somebody wrote after line ``after`` (``Conflict``).

        Where ``redact`` names an entry, its bodies are blanked in the same breath.
        """
        ...

    def read_since(self, seen: int) -> list[Line]:
        """Give the lines after line ``seen`` in the order they were entered."""
        ...


class Seal(Struct, frozen=True, kw_only=True):
    """What is known of a line the moment it is entered; ``entered`` is UTC."""

    entered: datetime
    station: str
    officer: str


def instant_text(instant: datetime) -> str:
    """Write an aware instant as UTC with microseconds and Z; such texts sort as the instants do."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def instant_from(text: str) -> datetime:
    """Read an instant back; aware, UTC.

    Raises:
        ValueError: the text is no instant, or does not say its zone.
    """
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(f"{text} does not say its zone")
    return instant.astimezone(UTC)


def canonical(value: object) -> str:
    """Write a value as JSON in the one way that always gives the same text."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        # Half a surrogate pair, as broken documents hold, has no bytes of its own: it is kept escaped.
        return json.dumps(value, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text


def body_digest(salt: str, body: str) -> str:
    """Give the hash of a body under its salt, in hexadecimal."""
    return hashlib.sha256(f"{salt}{body}".encode()).hexdigest()


def digest(previous: str, line: Line) -> str:
    """Give the hash of a line: over the hash before it, its columns and the hash of its body."""
    parts = (previous, line.id, line.entry, line.act, line.kind, line.version, instant_text(line.at))
    sealed = (instant_text(line.entered), line.station, line.officer, line.body_hash)
    return hashlib.sha256(canonical([*parts, *sealed]).encode()).hexdigest()


def new_salt() -> str:
    """Mint what makes the hash of a short body impossible to guess back."""
    return os.urandom(_SALT_BYTES).hex()


def sealed(previous: str, line: Line) -> Line:
    """Give a line with its hash, tied to the hash before it."""
    return replace(line, hash=digest(previous, line))


def enter(last: Line | None, new: NewLine, seal: Seal) -> Line:
    """Make the line that follows ``last``; ``entered`` never goes back, even where a clock does."""
    salt = new_salt()
    line = Line(
        id=last.id + 1 if last else 1,
        entry=new.entry,
        act=new.act,
        kind=new.kind,
        version=new.version,
        at=new.at,
        entered=max(seal.entered, last.entered) if last else seal.entered,
        station=seal.station,
        officer=seal.officer,
        body=new.body,
        salt=salt,
        body_hash=body_digest(salt, new.body),
        hash="",
    )
    return sealed(last.hash if last else BEGINNING, line)


def enter_all(last: Line | None, lines: Sequence[NewLine], seal: Seal) -> list[Line]:
    """Make the lines that follow ``last``, each tied to the one before."""
    entered: list[Line] = []
    for new in lines:
        entered.append(enter(entered[-1] if entered else last, new, seal))
    return entered


def blanked(line: Line, entry: int) -> Line:
    """Give a line without its body if it belongs to ``entry``; its hashes stay, so the chain still holds."""
    if line.entry != entry or line.kind == REDACTION:
        return line
    return replace(line, body=None, salt=None)
