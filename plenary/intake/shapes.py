"""Make regular expressions out of the plain words of a language."""

from __future__ import annotations

import re
from collections.abc import Iterable

_APOSTROPHE = re.compile(r"['’]")
_SPACE = re.compile(r"(?:\\\s|\s)+")


def either(words: Iterable[str]) -> str:
    """Give a group that matches any of the words, the longest first; it never matches nothing."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    if not longest_first:
        return r"(?!)"
    return "(?:" + "|".join(_literally(word) for word in longest_first) + ")"


def _literally(word: str) -> str:
    shape = _SPACE.sub(lambda _: r"\s+", re.escape(word))
    return _APOSTROPHE.sub("['’]", shape)


def apart(words: Iterable[str]) -> str:
    """Give a group like ``either`` whose words stand alone, unless their script knows no spaces."""
    known = tuple(words)
    glued = [word for word in known if word[-1:] >= "\u3000" or word == "و"]
    spaced = [word for word in known if word not in glued]
    return rf"(?:(?<![\w-]){either(spaced)}(?!\w)|{either(glued)})"
