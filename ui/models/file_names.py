"""Make of words the name of a file, which every system takes."""

from __future__ import annotations

from plenary.pattern import pattern

_NEVER = pattern(r'[<>"/\\|?*:\x00-\x1f\x7f\u200e\u200f\u2066-\u2069]+')
"""What Windows, the most particular of all, takes in no name, and marks that nobody sees."""
_COLON = pattern(r"\s*: ")
_LONGEST = 120
"""So many bytes: a name ends at 255 on most disks, and its ending, a number beside it and a mark while it is written follow."""


def file_name(words: str) -> str:
    """Give a name without an ending: "List of speakers - right of reply"; what is too long ends with a whole word."""
    named = " ".join(_NEVER.sub(" ", _COLON.sub(" - ", words)).split())
    held = named.encode()[:_LONGEST].decode(errors="ignore")
    if held != named:
        held = held.rpartition(" ")[0] or held
    return held.rstrip(" .-")
