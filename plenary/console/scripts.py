"""Read scripts of acts: one JSON object a line, with the act, its arguments and, if it says so, its instant."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from plenary.console.voice import ENGLISH
from plenary.refusal import Unreadable
from plenary.tongue import N_

STANDARD_INPUT = "-"
REMARK = "_"
"""A name that begins so is a remark of whoever wrote the script."""
_LINE = N_("line %(line)s")
_SHOWN = 60
LONGEST = 1 << 24
"""Bytes of the longest line that is read; what is longer is no act."""


class Step(Struct, frozen=True):
    """One line of a script; ``at`` is an instant as it is written, None for now."""

    line: int
    act: str
    said: Mapping[str, object]
    at: str | None = None


@contextmanager
def steps_of(script: Path) -> Iterator[Iterator[Step]]:
    """Open a script and give its steps as they are read; ``-`` is the standard input.

    Raises:
        Unreadable: there is no such file, or, where it is come to, a line that is no act.
    """
    if str(script) == STANDARD_INPUT and sys.stdin is not None:
        yield _steps(script, sys.stdin.buffer)
        return
    try:
        file = script.open("rb")
    except OSError as error:
        raise _unread(script, error) from error
    with file:
        yield _steps(script, file)


def _steps(script: Path, file: BinaryIO) -> Iterator[Step]:
    for number, line in enumerate(_lines(script, file), 1):
        if line.strip():
            yield _step(script, number, line)


def _lines(script: Path, file: BinaryIO) -> Iterator[bytes]:
    try:
        yield from iter(lambda: file.readline(LONGEST), b"")
    except OSError as error:
        raise _unread(script, error) from error


def _unread(script: Path, error: OSError) -> Unreadable:
    return Unreadable(
        script,
        N_("The script cannot be read (%(said)s)."),
        remedy=N_("Check the name of the file and its folder."),
        said=error.strerror or str(error),
    )


def _step(script: Path, number: int, line: bytes) -> Step:
    try:
        told = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once)
    except (ValueError, RecursionError) as error:
        raise _no_act(script, number) from error
    if not isinstance(told, dict):
        raise _no_act(script, number)
    act, said, at = told.pop("act", None), told.pop("args", None), told.pop("at", None)
    _all_heard(script, number, told)
    if not (isinstance(act, str) and isinstance(said, dict | None) and isinstance(at, str | None)):
        raise _no_act(script, number)
    return Step(number, act, said or {}, at)


def _all_heard(script: Path, number: int, rest: Mapping[str, object]) -> None:
    """What stands elsewhere would not be heard: ``{"act": "give_floor", "request": …}``."""
    for name in rest:
        if not name.startswith(REMARK):
            raise Unreadable(
                script,
                N_("“%(name)s” is no part of an act."),
                remedy=N_("Put arguments under “args”; a remark begins with “_”."),
                place=ENGLISH.text(_LINE, line=number),
                name=name[:_SHOWN],
            )


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make an object of which nothing is lost: of a name that stands twice, neither is meant for sure."""
    if len(dict(pairs)) < len(pairs):
        raise ValueError(pairs)
    return dict(pairs)


def _no_act(script: Path, number: int) -> Unreadable:
    return Unreadable(
        script,
        N_("This line is no act."),
        remedy=N_("Write one JSON object a line, with “act” and, if it needs them, “at” and “args”."),
        place=ENGLISH.text(_LINE, line=number),
    )
