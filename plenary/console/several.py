"""The figures of one meeting file or of several together: read, and written as a paper, for a spreadsheet, for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from plenary.console.answers import SCHEMA
from plenary.console.figures import as_csv, figures
from plenary.console.opened import instant_now, proceedings_of
from plenary.measure.statistics import Statistics, statistics
from plenary.papers.statistics import statistics_paper
from plenary.papers.tree import Paper
from plenary.papers.writers import render
from plenary.papers.years import years_paper
from plenary.tongue import Tongue

Told = Mapping[str, Statistics]
"""The figures of each file, by its name."""


def figures_of(files: Sequence[Path]) -> dict[str, Statistics]:
    """Read meeting files, each named by its name, or by its path where two are called the same.

    Raises:
        Unreadable: one of them is not a meeting.
        Trouble: one is damaged, or of a newer program.
    """
    names = [file.name for file in files]
    called = {file.name if names.count(file.name) == 1 else str(file): file for file in files}
    return {name: _figures_of(file) for name, file in called.items()}


def _figures_of(path: Path) -> Statistics:
    proceedings = proceedings_of(path)
    return statistics(proceedings, instant_now(proceedings))


def figures_paper(told: Told, tongue: Tongue, size: str = "A4") -> Paper:
    """Draw the figures up: of one meeting as its page, of several as pictures that stand beside each other."""
    only = next(iter(told.values()))
    paper = statistics_paper(only, tongue) if len(told) == 1 else years_paper(told, tongue)
    return replace(paper, size=size)


def figures_file(told: Told, tongue: Tongue, path: Path, size: str = "A4") -> bytes:
    """Give the figures as the ending of a path asks: for a spreadsheet, for other programs, else as a paper.

    Raises:
        Unreadable: nothing is written in that form.
    """
    write = _FOR_PROGRAMS.get(path.suffix.lower())
    return write(told, tongue) if write else render(figures_paper(told, tongue, size), path.suffix, path)


def _as_json(told: Told, tongue: Tongue) -> bytes:
    """Give the figures as the command answers other programs."""
    answered = {"schema": SCHEMA, **figures(told, tongue)}
    return f"{json.dumps(answered, ensure_ascii=False, indent=1)}\n".encode()


_FOR_PROGRAMS: Mapping[str, Callable[[Told, Tongue], bytes]] = {
    ".csv": lambda told, tongue: as_csv(figures(told, tongue)),
    ".json": _as_json,
}
"""What is no paper, by the ending of its file."""
