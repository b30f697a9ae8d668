"""The words of the console: sentences of facts and of what was refused, with the names of the conference."""

from __future__ import annotations

from collections.abc import Iterable

from plenary.conference import Conference
from plenary.console.usage import Misuse
from plenary.fact import Fact
from plenary.proceedings.proceedings import Proceedings
from plenary.refusal import Denial
from plenary.sentence import Speech, speech_of
from plenary.tongue import Tongue

ENGLISH = Tongue("en")
"""The tongue of the console where a command does not name another."""


def sentence_of(conference: Conference, refused: Denial | Misuse) -> str:
    """Say why something was refused or not understood."""
    if isinstance(refused, Misuse):
        return ENGLISH.text(refused.why, **refused.facts)
    return Speech(ENGLISH, conference).denial(refused)


def sentences_of(proceedings: Proceedings, facts: Iterable[Fact]) -> list[str]:
    """Say facts of the proceedings; who was seated by an entry that was struck keeps the name it had."""
    speech = speech_of(proceedings, ENGLISH)
    return [speech.fact(fact) for fact in facts]
