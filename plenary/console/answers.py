"""Answer a command: lines for people, JSON for programs, one line on what went wrong."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress

from plenary.console import usage

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")
"""What would steer a terminal, should it stand in the name of a file."""

SCHEMA = 1
"""The number of the shape of all ``--json`` answers."""


class Untold(Exception):  # noqa: N818 - says what became of the answer
    """An answer that could not be printed: the marked sentence that says so, and what fills it.

    ``why`` is empty where nothing needs to be said: nobody is listening any more, and nothing was entered.
    That is a no of the moment; what is full cannot be used as it was named.
    """

    def __init__(self, error: OSError) -> None:
        super().__init__(error)
        self.nobody_listens = isinstance(error, BrokenPipeError)
        self.why = "" if self.nobody_listens else usage.UNTOLD
        self.facts: dict[str, object] = {"said": error.strerror or str(error)}

    def though(self, why: str, **entered: object) -> Untold:
        """Say instead what was entered all the same."""
        self.why, self.facts = why, {**self.facts, **entered}
        return self


def say(*lines: str) -> None:
    """Print lines for people.

    Raises:
        Untold: what is printed to is full, or closed.
    """
    if lines:
        _print("\n".join(lines))


def answer(answered: Mapping[str, object]) -> None:
    """Print a JSON answer, its schema first."""
    spell({"schema": SCHEMA, **answered})


def spell(answered: Mapping[str, object]) -> None:
    """Print a JSON answer that brings its schema itself."""
    _print(json.dumps(answered, ensure_ascii=False, indent=1))


def tell(told: Mapping[str, object]) -> None:
    """Print one JSON object as one line, at once: whoever reads it may rely on what it says."""
    _print(json.dumps(told, ensure_ascii=False))


def _print(text: str) -> None:
    try:
        print(text, flush=True)
    except OSError as error:
        say_no_more()
        raise Untold(error) from error


def say_no_more() -> None:
    """Let the interpreter not try again at its end to write what nobody reads, or no disk takes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def complain(sentence: str) -> None:
    """Print what went wrong, in one line whatever stands in it."""
    with suppress(OSError):
        print(" ".join(sentence.translate(_CONTROLS).split()), file=sys.stderr, flush=True)
