"""Name the languages and the time zones of the world, as the common locale data does."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError
from babel.core import get_global

SEATS = {
    "ar": {"Europe/Zurich": "جنيف"},
    "en": {"Europe/Zurich": "Geneva"},
    "es": {"Europe/Zurich": "Ginebra", "Africa/Addis_Ababa": "Addis Abeba"},
    "fr": {"Europe/Zurich": "Genève"},
    "ru": {"Europe/Zurich": "Женева"},
    "zh": {"Europe/Zurich": "日内瓦"},
}
"""Seats of the United Nations that have another name than their zone, or are written otherwise than in the common data."""


def language(code: str, of: str) -> str:
    """Name the language ``of`` in the language ``code``, or give its code where nobody knows it."""
    try:
        return str(Locale(code).languages.get(of, of))
    except (UnknownLocaleError, ValueError):
        return of


def city(code: str, zone: str) -> str:
    """Name a time zone of the tz database by its city, or by the end of its name where nobody knows that."""
    return _cities(code).get(zone) or zone.rpartition("/")[2].replace("_", " ")


@cache
def _cities(code: str) -> dict[str, str]:
    """Give the names of the cities that a language writes otherwise than their zone is called, under old names and new."""
    said = {zone: str(words["city"]) for zone, words in Locale(code).time_zones.items() if "city" in words}
    same = get_global("zone_aliases")
    renamed = {new: said[old] for old, new in same.items() if old in said}
    earlier = {old: said[new] for old, new in same.items() if new in said}
    return {**earlier, **renamed, **said, **SEATS[code]}
