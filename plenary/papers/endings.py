"""Find the ending of a French ordinal, which print raises: 1re, 2e, 1er. Its letters stay what they are, to be found and read aloud."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.pattern import pattern

ENDING = pattern(r"(?<=\d)(re|er|e)(?![\w/])")
"""The ending alone, after its figure (language_fr_es, table of forms)."""


def parted(words: str, language: str) -> Iterator[tuple[str, bool]]:
    """Part words in a language at the endings that are raised; each part with whether it is one."""
    parts = ENDING.split(words) if language == "fr" else [words]
    yield from ((said, bool(place % 2)) for place, said in enumerate(parts) if said)
