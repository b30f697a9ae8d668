"""Acts about those who keep the record."""

from __future__ import annotations

from datetime import datetime

from plenary.conduct.roles import ROLES
from plenary.conference import Conference
from plenary.facts.record import RoleTaken
from plenary.refusal import Refusal


def take_role(_conference: Conference, at: datetime, role: str) -> RoleTaken:
    """Note in which role this desk works from now on: viewer, assistant or secretary (practice R-1.6)."""
    if role not in ROLES:
        raise Refusal("word.unknown", word=role, words=ROLES)
    return RoleTaken(at=at, role=role)
