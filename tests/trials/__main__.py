"""Play hard days: a power cut at any moment, a copy at any moment, a disk that must not lie.

``python -m tests.trials [NAME ...]`` prints what each trial found; status 1 where one found the program wanting.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.trials import copies, kills, plugging, speed, strace

TRIALS: dict[str, Callable[[Path], list[str]]] = {
    "strace": strace.trial,
    "kills": kills.trial,
    "copies": copies.trial,
    "speed": speed.trial,
    "plugging": plugging.trial,
}
"""Each trial is given an empty folder, prints what it did, and gives what was wrong."""


def main(names: list[str]) -> int:
    """Play the trials that are named, or all."""
    unknown = set(names) - set(TRIALS)
    if unknown:
        print(
            f"no trial is called {', '.join(sorted(unknown))}; there are {', '.join(TRIALS)}", file=sys.stderr
        )
        return 2
    wrong: list[str] = []
    for name in names or TRIALS:
        with tempfile.TemporaryDirectory() as folder:
            found = TRIALS[name](Path(folder))
        print(f"{name}: {'broken' if found else 'holds'}", flush=True)
        for fault in found:
            print(f"  {fault}", flush=True)
        wrong += found
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
