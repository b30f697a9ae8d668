"""Set running text as a language is printed: its apostrophe, its brackets, spaces that do not break.

Sources: language_fr_es G1 (French), language_ru 2 (numbers stay with their noun), language_ar_zh 3 (Chinese brackets).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from plenary.pattern import pattern
from plenary.tongues.words import NBSP, NUMBERING

UPRIGHT = frozenset({"ar", "zh"})
"""Languages whose letters are never slanted, nor others in their papers."""
_POINTS = pattern(r"\b(points?|paragraphes?|pages?) (?=\d)")
_ITEMS_RU = pattern(r"\b(пункт\w{0,2}) (?=\d)")
_TYPED = pattern(r"(?<=\w)'(?=\w)")
_CHARACTER = pattern(r"[\u3400-\u9fff]")
_BRACKETED_ZH = pattern(r" ?\(([^()]*[\u3400-\u9fff][^()]*)\)")


def curved(words: str) -> str:
    """Give words with the apostrophe of printing where they were typed with that of the keyboard: «Côte d’Ivoire»."""
    return _TYPED.sub("’", words) if "'" in words else words


def _french(words: str) -> str:
    return _POINTS.sub(rf"\1{NBSP}", words.replace("'", "’"))


def _russian(words: str) -> str:
    return _ITEMS_RU.sub(rf"\1{NBSP}", curved(words))


def _chinese(words: str) -> str:
    return _BRACKETED_ZH.sub(r"（\1）", words)


_SET: dict[str, Callable[[str], str]] = {
    "en": curved,
    "es": curved,
    "fr": _french,
    "ru": _russian,
    "zh": _chinese,
}

_QUOTE_ENDS = r"[\u2069\ue002]*\u00a0?"
"""What may stand between a text and the mark that ends its quotation: the ends of what is kept apart, a space."""
_QUOTED_STOP = pattern(rf"(?<![.。])[.。]({_QUOTE_ENDS}[”»“][.。])")
_QUOTED_WHOLE = pattern(rf"([:：] ?(?:“[^“”]*|«[^«»]*)[.。]{_QUOTE_ENDS}[”»])[.。]$")
"""A sentence quoted whole, after a colon."""
_STOPS_WITHIN = frozenset({"en", "fr", "zh"})
"""Languages in which a sentence that is quoted whole keeps its full stop, and that around it needs no other."""
_TWICE = {
    "es": (pattern(r"(\d\d?\.\d\d) horas(?= a (?:las )?\d\d?\.\d\d horas)"), r"\1"),
    "zh": (pattern(r"(上午|下午)(\d+时(?:\d\d分)?[至到])\1(?=\d)"), r"\1\2"),
}
"""What the two ends of a span of time have in common: «de las 15.20 a las 15.25 horas», «下午3时20分至3时25分»."""


def said_once(code: str, said: str) -> str:
    """Say once what a sentence that was filled in says twice.

    Its full stop, where it ends with that of «a.m.», of «10 ч. 00 м.» or of what it quotes; and what the ends of a
    span of time have in common.
    """
    if code in _TWICE:
        twice, once = _TWICE[code]
        said = twice.sub(once, said)
    if code in _STOPS_WITHIN:
        said = _QUOTED_WHOLE.sub(r"\1", said)
    once = said.replace(".m..", ".m.").replace("\u00a0м..", "\u00a0м.")
    return _QUOTED_STOP.sub(r"\1", once)


_IN_SYMBOL = pattern(r"(?<=[A-Z0-9.])/(?=[A-Z0-9])")
_MEASURE = pattern(r"\b\d+ (?:h|min|s|ч|мин|с)\b(?: \d+ (?:min|s|мин|с)\b)*")
"""How long something took, in short."""
_COUNTED_ZH = pattern(
    r"(?<=[目第午时分钟])(?=\d)|(?<=\d)(?=[年月日天时小分秒票次届个名位份人国项条款段行页号版])|"
    r"(?<=[上下])(?=午)|(?<=小)(?=时)|(?<=分)(?=钟)|(?<=段)(?=次)"
)
"""Between a figure of Chinese and what it counts or numbers, and within a word of two characters that does: «项目2», «3小时»."""
_AFTER_ANY = pattern(r"(?<=[\u3400-\u9fff])(?=\w)|(?<=\w)(?=[\u3400-\u9fff])")
"""Where Chinese may end a line: after any character, and before any."""
JOINER = "\u2060"
"""Takes no room, and no line ends at it."""
_BEFORE_FIGURE = pattern(r" (?=\d)")
_LONGEST = max(map(len, NUMBERING)) + len("(و")
_LAST_WORD = pattern(r"(?<!\w)و?(\w+)$")


def numbered(words: str) -> str:
    """Keep a number on one line with the noun that it follows: «item 2», «пунктами 2», «والبندين 2»."""
    return _BEFORE_FIGURE.sub(_numbered, words)


def _numbered(found: re.Match[str]) -> str:
    place = found.start()
    before = _LAST_WORD.search(found.string[max(0, place - _LONGEST) : place])
    return NBSP if before and before[1].lower() in NUMBERING else " "


def unbroken(words: str) -> str:
    """Join the parts of document symbols (A/64/123), of a duration (4 min 52 s), of "item 2": no line ends between them.

    For what is painted, never for what is kept.
    """
    whole = _MEASURE.sub(lambda found: found.group().replace(" ", NBSP), words)
    return _IN_SYMBOL.sub(f"/{JOINER}", joined(numbered(whole)))


def joined(words: str) -> str:
    """Join the figures of Chinese to what they count, for what breaks its lines anywhere: «上午10时55分»."""
    return _COUNTED_ZH.sub(JOINER, words)


def clings(words: str, place: int) -> bool:
    """Tell whether no line ends at a place, which is between a figure of Chinese and what it counts."""
    return _COUNTED_ZH.match(words, place) is not None


def chinese(words: str) -> bool:
    """Tell whether words hold a Chinese character: their letters are never slanted."""
    return bool(_CHARACTER.search(words))


def on_one_line(words: str) -> str:
    """Hold words together where they are painted: by spaces that do not break, and between Chinese characters by a joiner."""
    return _AFTER_ANY.sub(JOINER, words.replace(" ", NBSP))


def as_kept(words: str) -> str:
    """Give words as they are kept, without the joiners of what is painted or printed."""
    return words.replace(JOINER, "")


def settled(code: str, words: str) -> str:
    """Give a text as the language is printed; what it says stays the same."""
    sets = _SET.get(code)
    return sets(words) if sets else words
