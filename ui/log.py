"""The log: what nobody foresaw, with its trace, in a file that never grows beyond two megabytes."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from ui import places

LOG = logging.getLogger("plenary")
LOG_SIZE = 1_000_000


def note(error: BaseException, place: Path | None = None) -> Path:
    """Write an error with its trace to the log, by default that of this desk, and give the place of the log."""
    place = place or places.log()
    if not LOG.handlers:
        log_to(place)
    LOG.error("unforeseen", exc_info=error)
    return place


def log_to(place: Path) -> None:
    """Write the log to this file."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(place, maxBytes=LOG_SIZE, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
