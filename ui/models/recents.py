"""Say of each meeting that was open here what it is, where and when it meets, and how it stood."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from plenary.roster.bodies import place_in
from plenary.tongue import Tongue
from ui.settings import Recent


class RecentRow(Struct, frozen=True):
    """A meeting in two lines: its name and how it stood, where and when, and the name of its file."""

    path: str
    title: str
    where: str
    state: str
    note: str

    @property
    def id(self) -> str:
        """Give what the row is known by."""
        return self.path

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        return ", ".join(part for part in (self.title, self.where, self.state, self.note) if part)


def recent_rows(recent: Iterable[Recent], tongue: Tongue) -> tuple[RecentRow, ...]:
    """Say meetings in a language."""
    return tuple(_row(each, tongue) for each in recent)


def _row(recent: Recent, tongue: Tongue) -> RecentRow:
    path = Path(recent.path)
    dates = tongue.dates(recent.begins, recent.ends) if recent.begins and recent.ends else ""
    where = tongue.apart([part for part in (place_in(recent.place, tongue.code), dates) if part])
    title = recent.names.get(tongue.code) or recent.title or path.stem
    state = recent.stands.said(tongue) if recent.stands else ""
    return RecentRow(recent.path, title, where, state, path.name)
