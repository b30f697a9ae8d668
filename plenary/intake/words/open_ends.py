"""Words with which no title ends, by the code of the language: a line that ends with one goes on in the next."""

from __future__ import annotations

OPEN_ENDS: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "ar": "في من إلى على عن مع بين التي الذي أن",
        "en": "the a an of and or to for in on by with from at its their as including concerning regarding under between",
        "es": "el la los las un una de del y e o a al para por en con su sus sobre entre",
        "fr": "le la les l’ l' un une de du des d’ d' et ou à au aux pour par en sur dans avec sa son ses leur leurs entre",
        "ru": "в во на по о об и или с со к для от из при между под",
        "zh": "",
    }.items()
}


def ends_open(text: str, code: str) -> bool:
    """Tell whether a title does not end here: its last word asks for more."""
    last = text.rstrip().rsplit(maxsplit=1)[-1:]
    return bool(last) and last[0].lower() in OPEN_ENDS[code]
