"""Find the files that come with the program, in a checkout and in a built application."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Give the folder that holds ``resources`` and ``translations``.

    A built application unpacks both beside its executable; an installed one
    carries them next to the packages; a checkout has them at its top level.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def folder(name: str) -> Path:
    """Give the folder ``resources/<name>``."""
    return root() / "resources" / name


def translations() -> Path:
    """Give the folder of the catalogues."""
    return root() / "translations"
