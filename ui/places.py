"""Where the program keeps its own things on this computer: meetings it makes, the log."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import PlatformDirs

from plenary.fact import new_id

PROGRAM, SAMPLE = "Plenary", "sample.plenary"


def meetings() -> Path:
    """Give the folder for meetings that the program makes by itself, made if need be."""
    folder = Path(PlatformDirs(PROGRAM, appauthor=False).user_data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def sample() -> Path:
    """Give the place of the sample meeting."""
    return meetings() / SAMPLE


def formulas(code: str) -> Path:
    """Give the place of the house's own formulas in a language, whether they are there or not."""
    return _settings() / "formulas" / f"{code}.toml"


def log() -> Path:
    """Give the place of the log."""
    return Path(PlatformDirs(PROGRAM, appauthor=False).user_log_dir) / "plenary.log"


def for_document(document: Path) -> Path:
    """Give a place for a meeting made of a document, a name that is not taken."""
    place = meetings() / f"{document.stem}.plenary"
    return place.with_stem(f"{document.stem}-{new_id()}") if place.exists() else place


def _settings() -> Path:
    """Give the folder for what a person sets up: on Linux as ``platformdirs`` finds it, for a start need not load that."""
    for name, below in (("XDG_CONFIG_HOME", ""), ("HOME", ".config")):
        kept = os.environ.get(name, "")
        if sys.platform.startswith("linux") and kept.startswith("/"):
            return Path(kept, below, PROGRAM)
    return Path(PlatformDirs(PROGRAM, appauthor=False).user_config_dir)
