"""What can be chosen in the palette: commands, delegations, items, languages, or words that are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from msgspec import Struct

OWN_NAMES = {
    "ar": "العربية", "zh": "中文", "en": "English", "fr": "Français", "ru": "Русский", "es": "Español",
}  # fmt: skip
"""The six languages as each calls itself."""
_OPENING = "(“«\"'"
"""What may stand before a word, in a name or typed: item "1 (a)"."""


class Choice(Struct, frozen=True):
    """One line to choose. ``value`` is what it stands for; ``why_not`` says why it cannot be chosen now.

    ``deliberate`` is what Enter never takes by itself: the officer goes to it first.
    """

    id: str
    text: str
    value: Any = None
    note: str = ""
    icon: str = ""
    group: str = ""
    key: str = ""
    why_not: str = ""
    deliberate: bool = False

    def __str__(self) -> str:
        """Say the line for a screen reader."""
        return ", ".join(part for part in (self.text, self.why_not or self.note, self.key) if part)


Propose = Callable[[str], Sequence[Choice]]
"""Gives the choices for what is typed so far."""
Chosen = Callable[[Choice], None]


class Asker(Protocol):
    """Whoever asks the officer for one more word: the palette, or a test."""

    def ask(self, caption: str, propose: Propose, chosen: Chosen) -> None:
        """Ask; ``chosen`` is called once with the choice, or never."""
        ...


def matching(choices: Sequence[Choice]) -> Propose:
    """Propose those of fixed choices in which every word typed begins a word; all while nothing is typed.

    Those whose own words fit come before those that fit only with their note.
    """

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.casefold().split()
        found = [each for each in choices if fits(words, f"{each.text} {each.note}".casefold())]
        return sorted(found, key=lambda each: not fits(words, each.text.casefold()))

    return propose


def fits(words: Sequence[str], text: str) -> bool:
    """Tell whether each of the words begins a word of the text, or stands in one that is written without gaps."""
    parts = [part.lstrip(_OPENING) for part in text.split()]
    return all(
        any(part.startswith(word.lstrip(_OPENING)) for part in parts)
        or not (word.isascii() or word not in text)
        for word in words
    )


def typed_or(choices: Sequence[Choice], make: Callable[[str], Choice]) -> Propose:
    """Propose fixed choices, and what is typed as a choice of its own."""
    fixed = matching(choices)

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.strip()
        return [*fixed(words), make(words)] if words else list(choices)

    return propose
