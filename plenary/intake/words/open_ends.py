"""Words with which no title ends, by the code of the language: a line that ends with one goes on in the next."""

from __future__ import annotations

import re

OPEN_ENDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "ar": "في من إلى على عن مع بين التي الذي أن",
        "en": "the an of and or to for in on by with from its their as including concerning regarding under between",
        "es": "el la los las un una de del y e o a al para por en con su sus sobre entre",
        "fr": "le la les un une de du des et ou à au aux pour par en sur dans avec sa son ses leur leurs entre",
        "ru": "в во на по о об и или с со к для от из при между под",
        "zh": "",
    }.items()
}


_EVERY: frozenset[str] = frozenset().union(*OPEN_ENDS.values())
#: A Russian adjective before the noun that it belongs to.
_ADJECTIVE = re.compile(r"[а-яё]{4,}(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ых|их)", re.IGNORECASE)


def ends_open(text: str, code: str = "") -> bool:
    """Tell whether a title does not end here: its last word asks for more, in a language or in any."""
    last = text.rstrip().rsplit(maxsplit=1)[-1:]
    return bool(last) and last[0].lower() in (OPEN_ENDS[code] if code else _EVERY)


def is_adjective(word: str) -> bool:
    """Tell whether a Russian word has the ending of an adjective."""
    return _ADJECTIVE.fullmatch(word) is not None
