"""Name the languages of the world, as the common locale data does."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError


def name(code: str, of: str) -> str:
    """Name the language ``of`` in the language ``code``, or give its code where nobody knows it."""
    try:
        return str(Locale(code).languages.get(of, of))
    except (UnknownLocaleError, ValueError):
        return of
