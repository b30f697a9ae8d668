"""Measure speed, always beside what the machine itself can do in the same minute.

``python -m tests.benchmarks [NAME ...]`` prints one table; status 1 where a limit is broken.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import acts, day, disk, finding, memory, painting, reading, reporting, starting, windows
from tests.benchmarks.figures import Figure, table

BENCHMARKS: dict[str, Callable[[Path], list[Figure]]] = {
    "acts": acts.benchmark,
    "day": day.benchmark,
    "disk": disk.benchmark,
    "reading": reading.benchmark,
    "reporting": reporting.benchmark,
    "finding": finding.benchmark,
    "memory": memory.benchmark,
    "painting": painting.benchmark,
    "starting": starting.benchmark,
    "windows": windows.benchmark,
}
"""Each is given an empty folder and gives its rows."""


def main(names: list[str]) -> int:
    """Run the benchmarks that are named, or all."""
    unknown = set(names) - set(BENCHMARKS)
    if unknown:
        there = ", ".join(BENCHMARKS)
        print(f"no benchmark is called {', '.join(sorted(unknown))}; there are {there}", file=sys.stderr)
        return 2
    figures: list[Figure] = []
    for name in names or BENCHMARKS:
        print(f"{name} ...", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory() as folder:
            figures += BENCHMARKS[name](Path(folder))
    print(table(figures))
    return 0 if all(each.holds for each in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
