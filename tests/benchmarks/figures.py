"""What a benchmark found, as rows of one table: how long it took, beside what, within which limit."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence

from msgspec import Struct

FRAME = 1000 / 60
"""Milliseconds between two pictures of a usual screen."""


class Figure(Struct, frozen=True):
    """One row: a measure in ``unit`` at the median and in the worst of a hundred cases.

    ``found`` is what the limit speaks of (a ratio, a difference, the measure itself), in words
    ``says``; without a ``limit`` the row is there to compare with and cannot be wrong.
    """

    what: str
    p50: float
    p99: float
    unit: str = "ms"
    says: str = ""
    found: float | None = None
    limit: float | None = None

    @property
    def holds(self) -> bool:
        """Tell whether the limit was kept."""
        return self.limit is None or (self.found is not None and self.found <= self.limit)

    @property
    def verdict(self) -> str:
        """Say it in a word; nothing of what has no limit."""
        if self.limit is None:
            return ""
        return "holds" if self.holds else "BROKEN"


def took(times: Sequence[float]) -> tuple[float, float]:
    """Give the median and the 99th percentile."""
    if len(times) == 1:
        return times[0], times[0]
    return statistics.median(times), statistics.quantiles(times, n=100, method="inclusive")[98]


def ratio_to(what: str, times: Sequence[float], base: Sequence[float], limit: float | None) -> Figure:
    """Give a row whose median is held against the median of another measure of the same run."""
    found = statistics.median(times) / statistics.median(base)
    return Figure(what, *took(times), says=f"{found:.2f} times", found=found, limit=limit)


def alone(what: str, times: Sequence[float]) -> Figure:
    """Give a row to compare with."""
    return Figure(what, *took(times))


def timed(what: Callable[[], object]) -> float:
    """Do it once and give the milliseconds."""
    started = time.perf_counter()
    what()
    return (time.perf_counter() - started) * 1000


def table(figures: Sequence[Figure]) -> str:
    """Lay the rows out as text."""
    head = ("measured", "p50", "p99", "", "found", "limit", "verdict")
    rows = [head, *(_cells(each) for each in figures)]
    wide = [max(len(row[place]) for row in rows) for place in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if place in (0, 3, 6) else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, wide, strict=True))
        ).rstrip()
        for row in rows
    )


def _cells(figure: Figure) -> tuple[str, ...]:
    limit = "" if figure.limit is None else f"{figure.limit:.4g}"
    return (
        figure.what,
        f"{figure.p50:.2f}",
        f"{figure.p99:.2f}",
        figure.unit,
        figure.says,
        limit,
        figure.verdict,
    )
