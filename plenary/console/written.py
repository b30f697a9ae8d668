"""Write what a command made, and say where it stands."""

from __future__ import annotations

from pathlib import Path

from plenary.console.answers import say
from plenary.console.voice import ENGLISH
from plenary.papers.seal import write, write_sealed
from plenary.papers.tree import Paper
from plenary.tongue import N_


def put_paper(paper: Paper, path: Path) -> None:
    """Write a paper in the form that the ending of a path names, as ``put`` does.

    Raises:
        Unreadable: no writer has that form.
        Trouble: ``paper.not-written``.
    """
    tell(path, write(paper, path))


def put(content: bytes, path: Path) -> None:
    """Write what was made; a file that somebody edited stays as it is, and the new one goes beside it.

    Raises:
        Trouble: ``paper.not-written``.
    """
    tell(path, write_sealed(content, path))


def tell(asked: Path, place: Path) -> None:
    """Say where a file stands that was asked for under a path, and why it is another one."""
    if place != asked:
        say(ENGLISH.text(N_("Edited by hand, and left as it is: %(path)s"), path=asked))
    say(ENGLISH.text(N_("Written: %(path)s"), path=place))
