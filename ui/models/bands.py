"""The bands of a list as rows that are moved: which categories are called before which others (practice R-1.13)."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from plenary.conference import Conference
from plenary.floor.precedence import as_rule, bands_in
from plenary.terms import CATEGORIES
from plenary.tongue import Tongue
from ui.models.rows import MovableModel

Bands = Sequence[tuple[str, ...]]


class BandRow(Struct, frozen=True):
    """One band: its categories as the rule names them, its place, and its words."""

    id: tuple[str, ...]
    number: int
    words: str

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        return f"{self.number}, {self.words}"


class BandsModel(MovableModel[BandRow]):
    """The bands in the order in which they are called."""


def bands_now(conference: Conference) -> tuple[tuple[str, ...], ...]:
    """Give the bands in the order in which they are called now."""
    return bands_in(conference.rules.text("bands"))


def band_rows(conference: Conference, tongue: Tongue) -> tuple[BandRow, ...]:
    """Give the bands as rows."""
    return tuple(
        BandRow(band, place, tongue.join([tongue.text(CATEGORIES[each]) for each in band]))
        for place, band in enumerate(bands_now(conference), start=1)
    )


def moved_before(bands: Bands, band: tuple[str, ...], before: tuple[str, ...] | None) -> str:
    """Give the rule in which a band stands before another, or last."""
    others = [each for each in bands if each != band]
    place = others.index(before) if before in others else len(others)
    return as_rule((*others[:place], band, *others[place:]))


def stepped(bands: Bands, band: tuple[str, ...], by: int) -> str:
    """Give the rule in which a band stands so many places lower (negative: higher), as far as there are places."""
    others = [each for each in bands if each != band]
    place = max(0, min(len(others), list(bands).index(band) + by))
    return as_rule((*others[:place], band, *others[place:]))


def joined(bands: Bands, band: tuple[str, ...]) -> str:
    """Give the rule in which a band is one with the band above it: the time of the requests decides among them."""
    place = list(bands).index(band)
    if not place:
        return as_rule(bands)
    return as_rule((*bands[: place - 1], (*bands[place - 1], *band), *bands[place + 1 :]))


def parted(bands: Bands, band: tuple[str, ...]) -> str:
    """Give the rule in which the categories of a band are bands of their own."""
    place = list(bands).index(band)
    return as_rule((*bands[:place], *((each,) for each in band), *bands[place + 1 :]))
