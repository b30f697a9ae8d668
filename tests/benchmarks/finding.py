"""How fast, and how surely, a delegation is found by what an officer types: every name there is, every single slip.

A whole measure of all slips with all letters takes an hour; here every place of every name is
misspelt once in each way, with letters that go round the alphabet. ``SHARE`` of them is tried.
"""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from plenary.roster.directory import Directory, directory
from plenary.roster.finding import find, folded, ready
from tests.benchmarks.figures import Figure, took

ON = date(2009, 10, 1)
LONG_ENOUGH = 6
SHARE = 0.1
FIRST = 3
SLOWEST, MOST_MISSED = 5.0, 1.0
"""Milliseconds a keystroke, and the percentage of slips after which the name may not be among the first three."""

ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщыьэюя", "ابتثجحخدذرزسشصضطظعغفقكلمنهوي")


def names(known: Directory) -> list[tuple[str, str]]:
    """Give every name and alias of six letters or more, as it is compared, with its code."""
    return sorted(
        {
            (entry.code, text)
            for entry in known.entries
            for said in (*entry.names.values(), *entry.aliases)
            if len(text := folded(said)) >= LONG_ENOUGH
        }
    )


def alphabet_of(name: str) -> str:
    """Give the letters among which a slip of the finger on this name falls."""
    return max(ALPHABETS, key=lambda letters: sum(letter in letters for letter in name))


def slips(name: str, letters: str, turn: int = 0) -> Iterator[str]:
    """Misspell a name once, at every place in each way: left out, exchanged, one too many, another letter."""
    for place in range(len(name)):
        before, letter, after = name[:place], name[place], name[place + 1 :]
        other = letters[(turn + place) % len(letters)]
        yield before + after
        yield before + other + letter + after
        if other != letter:
            yield before + other + after
        if after[:1] != letter:
            yield before + after[:1] + letter + after[1:]


def benchmark(_folder: Path) -> list[Figure]:
    """Type every listed name letter by letter, and misspell every name at every place."""
    known = directory(ON)
    started = time.perf_counter()
    ready(known)
    first = (time.perf_counter() - started) * 1000
    typing = [
        timed_find(name[: place + 1], known)[0] for _, name in names(known) for place in range(len(name))
    ]
    drawn = random.Random(2009)  # noqa: S311 - a sample, no secret
    tried = [
        (code, slip)
        for turn, (code, name) in enumerate(names(known))
        for slip in slips(name, alphabet_of(name), turn)
        if drawn.random() < SHARE
    ]
    found = [(code, timed_find(slip, known)) for code, slip in tried]
    missed = 100 * sum(code not in codes for code, (_, codes) in found) / len(found)
    return [
        Figure("names made ready to be found, once", first, first),
        _figure(f"a keystroke of a name, {len(typing)} of them", typing),
        _figure(f"a name with one slip, {len(tried)} of them", [took for _, (took, _) in found]),
        Figure(
            "slips not found among the first three",
            missed,
            missed,
            "%",
            f"{missed:.2f} %",
            missed,
            MOST_MISSED,
        ),
    ]


def timed_find(typed: str, known: Directory) -> tuple[float, list[str]]:
    """Find, and give the milliseconds of the processor with the first three codes: others may use it meanwhile."""
    started = time.thread_time()
    found = find(typed, known, FIRST)
    return (time.thread_time() - started) * 1000, [match.code for match in found]


def _figure(what: str, times: list[float]) -> Figure:
    p50, p99 = took(times)
    return Figure(what, p50, p99, says=f"p99 {p99:.1f} ms", found=p99, limit=SLOWEST)
