"""Tell whether a record is whole and as it was entered, and if not, at which line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct, field

from plenary.archive.line import BEGINNING, REDACTION, Line, body_digest, digest
from plenary.archive.troubles import SENTENCES
from plenary.archive.wire import fact_of
from plenary.refusal import Trouble
from plenary.tongue import N_

GAP = N_("Lines are missing before this line.")
BROKEN = N_("This line, or the one before it, is not as it was entered.")
CHANGED = N_("The text of this line is not as it was entered.")
EMPTIED = N_("The text of this line was taken away, and nothing says why.")
EARLIER = N_("This line was recorded before the line that stands before it.")
UNGUARDED = N_(
    "The guards that keep the record append-only are gone (%(names)s). Lines at its end may have been taken away."
)
INSIDE = N_("The file is damaged inside: %(said)s.")


class Fault(Struct, frozen=True):
    """What is wrong, a msgid filled from ``facts``, and at which line; None where no line can be named."""

    why: str
    line: int | None = None
    facts: dict[str, object] = field(default_factory=dict)


class Soundness(Struct, frozen=True, kw_only=True):
    """What reading a file back has shown."""

    path: Path
    lines: int
    entries: int
    faults: tuple[Fault, ...]

    @property
    def sound(self) -> bool:
        """Tell whether nothing was found wrong."""
        return not self.faults


def faults_of(lines: Iterable[Line]) -> Iterator[Fault]:
    """Follow the chain from the first line and give what does not hold, in the order of lines."""
    before: Line | None = None
    emptied: dict[int, list[Fault]] = {}
    for line in lines:
        yield from _links(before, line)
        if line.body is None:
            emptied.setdefault(line.entry, []).append(Fault(EMPTIED, line.id))
        yield from _reads(line)
        if line.kind == REDACTION:
            emptied.pop(_redacted_by(line), None)
        before = line
    for faults in emptied.values():
        yield from faults


def _links(before: Line | None, line: Line) -> Iterator[Fault]:
    if line.id != (before.id + 1 if before else 1):
        yield Fault(GAP, line.id)
    elif digest(before.hash if before else BEGINNING, line) != line.hash:
        yield Fault(BROKEN, line.id)
    if before and line.entered < before.entered:
        yield Fault(EARLIER, line.id)
    if line.body is not None and body_digest(line.salt or "", line.body) != line.body_hash:
        yield Fault(CHANGED, line.id)


def _reads(line: Line) -> Iterator[Fault]:
    try:
        fact_of(line)
    except Trouble as trouble:
        yield Fault(SENTENCES[trouble.reason], line.id, trouble.facts)


def _redacted_by(line: Line) -> int:
    try:
        return int(json.loads(line.body or "{}").get("entry", 0))
    except (ValueError, TypeError, AttributeError):
        return 0
