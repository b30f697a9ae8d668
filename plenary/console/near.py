"""Name the acts that somebody may have meant by a name that there is not."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

from plenary.console import usage
from plenary.console.usage import Misuse

_MOST = 3


def no_such_act(name: str, among: Collection[str]) -> Misuse:
    """Say that there is no act of a name, and which are nearly called so or hold it as a word."""
    word = "_".join(name.lower().replace("-", " ").replace("_", " ").split())
    holding = [each for each in among if word and f"_{word}_" in f"_{each}_"]
    near = list(dict.fromkeys([*get_close_matches(word, among, _MOST), *holding]))[:_MOST]
    if near:
        return Misuse(usage.NEARLY_AN_ACT, act=name, near=", ".join(near))
    return Misuse(usage.NO_SUCH_ACT, act=name)
