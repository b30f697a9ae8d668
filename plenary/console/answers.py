"""Answer a command: lines for people, JSON for programs, one line on what went wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
"""What would steer a terminal, should it stand in the name of a file."""

SCHEMA = 1
"""The number of the shape of all ``--json`` answers."""


def say(*lines: str) -> None:
    """Print lines for people."""
    for line in lines:
        print(line)


def answer(answered: Mapping[str, object]) -> None:
    """Print a JSON answer, its schema first."""
    spell({"schema": SCHEMA, **answered})


def spell(answered: Mapping[str, object]) -> None:
    """Print a JSON answer that brings its schema itself."""
    print(json.dumps(answered, ensure_ascii=False, indent=1))


def tell(told: Mapping[str, object]) -> None:
    """Print one JSON object as one line, at once: whoever reads it may rely on what it says."""
    print(json.dumps(told, ensure_ascii=False), flush=True)


def complain(sentence: str) -> None:
    """Print what went wrong, in one line whatever stands in it."""
    print(" ".join(sentence.translate(_CONTROLS).split()), file=sys.stderr, flush=True)
