"""Keep a figure on one line with its unit: no paper breaks a time of day or a length, however narrow the column."""

from __future__ import annotations

from plenary.pattern import pattern

_SPACE = "\u00a0"
_UNIT = r"(?<=\d )(?=(?:[ap]\.m\.|noon\b|horas?\b|min\b|h\b|s\b))"
_MINUTES_RU = r"(?<=\d[ \u00a0]ч\. )(?=\d)"
_SECONDS = r"(?<=\d[ \u00a0](?:min|мин) )(?=\d+[ \u00a0][sс]\b)"
_MINUTES = r"(?<=\d[ \u00a0][hч] )(?=\d+[ \u00a0](?:min|мин)\b)"
_BROKEN = pattern(f" (?:{_UNIT}|{_MINUTES_RU}|{_SECONDS}|{_MINUTES})")
"""It begins with its space: the search goes from space to space, not from letter to letter."""


def firm(words: str) -> str:
    """Give words whose times and lengths do not part: «10.55 a.m.», «10.55 horas», «10 ч. 55 м.», «2 min 58 s»."""
    return _BROKEN.sub(_SPACE, words)
