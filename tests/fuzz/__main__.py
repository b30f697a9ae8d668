"""Feed nonsense to the meeting and to the reader for as long as is given, and say what broke.

``python -m tests.fuzz [machine] [reader] [mutants] [--seconds N]`` divides the time between what is named, or all;
status 1 where something broke. What broke is told with the smallest case that breaks.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable

from tests.fuzz import machine, mutants, reader

ROUNDS: dict[str, Callable[[], int]] = {
    "machine": machine.one_round,
    "reader": reader.one_round,
    "mutants": mutants.one_round,
}
"""Each tries some cases and gives how many."""


def main(words: list[str]) -> int:
    """Fuzz what is named, or all."""
    parser = argparse.ArgumentParser(prog="fuzz", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=" or ".join(ROUNDS))
    parser.add_argument("--seconds", type=float, default=300.0, help="how long, all in all (default: 300)")
    asked = parser.parse_args(words)
    if unknown := set(asked.names) - set(ROUNDS):
        parser.error(f"nothing is called {', '.join(sorted(unknown))}")
    names = asked.names or list(ROUNDS)
    return max(fuzz(name, asked.seconds / len(names)) for name in names)


def fuzz(name: str, seconds: float) -> int:
    """Try round after round until the time is over or something breaks."""
    ends, tried = time.monotonic() + seconds, 0
    while tried == 0 or time.monotonic() < ends:
        try:
            tried += ROUNDS[name]()
        except Exception:  # noqa: BLE001 - whatever breaks is what is looked for
            traceback.print_exc()
            print(f"{name}: broken after {tried} cases")
            return 1
    print(f"{name}: {tried} cases hold")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
