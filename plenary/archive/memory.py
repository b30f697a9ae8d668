"""Keep lines in memory only, by the same two verbs: for tests, benchmarks and trying things out."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field

from plenary.archive.line import Line, NewLine, Seal, blanked, enter_all
from plenary.archive.troubles import Conflict
from plenary.clock import Clock, LiveClock


class MemoryArchive(Struct):
    """An archive that ends with the process."""

    station: str = ""
    officer: str = ""
    clock: Clock = field(default_factory=LiveClock)
    _lines: list[Line] = field(default_factory=list)

    def write(self, after: int, lines: Sequence[NewLine], *, redact: int | None = None) -> list[Line]:
        """Enter lines, all or none, unless somebody wrote after line ``after`` (``Conflict``)."""
        last = self._lines[-1] if self._lines else None
        if len(self._lines) != after:
            raise Conflict(after=after, last=len(self._lines))
        seal = Seal(entered=self.clock.now(), station=self.station, officer=self.officer)
        entered = enter_all(last, lines, seal)
        if redact is not None:
            self._lines = [blanked(line, redact) for line in self._lines]
        self._lines.extend(entered)
        return entered

    def read_since(self, seen: int) -> list[Line]:
        """Give the lines after line ``seen`` in the order they were entered."""
        return self._lines[seen:]
