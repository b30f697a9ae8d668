"""Keep a figure on one line with its unit: no paper parts a time of day, a length, a day or an item's number."""

from __future__ import annotations

from plenary.pattern import pattern
from plenary.tongues.words import MONTHS

_SPACE = "\u00a0"
JOINER = "\u2060"
"""Takes no room, and no line ends at it."""
_MONTHS = "|".join(month for code, named in MONTHS.items() if code != "zh" for month in named)
_ITEMS = ("item", "items", "tema", "temas", "para", "paragraph", "paragraphs", "párrafo", "point", "points")
_COUNTED = "|".join(rf"(?<=\b{word} )(?=\d)" for word in _ITEMS)
_OF = r"(?<=\d )(?=(?:per cent|por ciento|pour cent|процент\w*|في المائة)\b)"
_UNIT = r"(?<=\d )(?=(?:[ap]\.m\.|noon\b|horas?\b|min\b|h\b|s\b))"
_MINUTES_RU = r"(?<=\d[ \u00a0]ч\. )(?=\d)"
_SECONDS = r"(?<=\d[ \u00a0](?:min|мин) )(?=\d+[ \u00a0][sс]\b)"
_MINUTES = r"(?<=\d[ \u00a0][hч] )(?=\d+[ \u00a0](?:min|мин)\b)"
_DAY = rf"(?<=\d )(?=(?:de )?(?:{_MONTHS})\b)|(?<=\d de )(?=(?:{_MONTHS})\b)"
_BROKEN = pattern(f" (?:{_UNIT}|{_MINUTES_RU}|{_SECONDS}|{_MINUTES}|{_DAY}|{_OF}|{_COUNTED})")
"""It begins with its space: the search goes from space to space, not from letter to letter."""
_COUNTED_ZH = pattern(r"(?<=[目第午时分])(?=\d)|(?<=\d)(?=[票项段号分时秒日月年次])")
"""Where a figure of Chinese stands beside what it counts, without a space."""


def firm(words: str) -> str:
    """Give words whose figures do not part: «10.55 a.m.», «10 ч. 55 м.», «2 min 58 s», «2 October», «item 2»."""
    return _BROKEN.sub(_SPACE, words)


def joined(words: str) -> str:
    """Join the figures of Chinese to what they count, for programs that break its lines anywhere: «上午10时55分»."""
    return _COUNTED_ZH.sub(JOINER, words)


def clings(words: str, place: int) -> bool:
    """Tell whether no line ends at a place, which is between a figure of Chinese and what it counts."""
    return _COUNTED_ZH.match(words, place) is not None
