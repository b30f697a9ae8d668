"""The States of a vote as rows: who was called, how each answered, whose answer is heard or mended now."""

from __future__ import annotations

from msgspec import Struct

from plenary.conduct.voting import ANSWERS, RollCall
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.sentence import Speech
from plenary.terms import ANSWERS as ANSWER_WORDS
from plenary.tongue import N_, NP_, Tongue

KEYS = {"yes": N_("Y"), "no": N_("N"), "abstention": N_("A"), "not-voting": N_("X")}
"""The key of each answer, as a language has it: the first letter of its word."""
TALLY: dict[str, str | tuple[str, str]] = {
    "yes": N_("in favour"),
    "no": N_("against"),
    "abstention": NP_("abstaining", "abstaining"),
    "not-voting": N_("not voting"),
    "": N_("to be called"),
}
"""What is counted, in the words beside the figures; a pair where a language says one and several otherwise."""


class CallRow(Struct, frozen=True):
    """One State: its place in the order, its name, its answer by code and in words; nothing while it has none."""

    id: DelegationCode
    number: int
    name: str
    answer: str = ""
    words: str = ""

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        return f"{self.number}. {self.name}" + (f", {self.words}" if self.words else "")


def call_rows(conference: Conference, tongue: Tongue) -> tuple[CallRow, ...]:
    """Give the States of the vote that goes on in the order in which they are called; none where none goes on."""
    going_on = conference.conduct.roll_call
    if going_on is None:
        return ()
    speech = Speech(tongue, conference)
    return tuple(
        CallRow(code, place, speech.name(code), answer, tongue.text(ANSWER_WORDS[answer]) if answer else "")
        for place, code in enumerate(going_on.called, 1)
        for answer in (going_on.answers.get(code, ""),)
    )


def tally(going_on: RollCall) -> dict[str, int]:
    """Count the answers, each kind by its code, and under the empty code those who are still to be called."""
    return {**{answer: len(going_on.answered(answer)) for answer in ANSWERS}, "": len(going_on.left)}


def tally_words(answer: str, count: int, tongue: Tongue) -> str:
    """Say beside its figure what was counted."""
    words = TALLY[answer]
    return tongue.text(words) if isinstance(words, str) else tongue.plural(*words, count)


def letters(tongue: Tongue) -> dict[str, str]:
    """Give the answer that each letter stands for: of this language, and of English where none is in its way."""
    own = {tongue.text(key).casefold(): answer for answer, key in KEYS.items()}
    return {**{key.casefold(): answer for answer, key in KEYS.items()}, **own}


def before(going_on: RollCall, code: DelegationCode | None) -> DelegationCode | None:
    """Give the State called before one, or the last one where none is being called; None before the first."""
    place = going_on.called.index(code) if code in going_on.called else len(going_on.called)
    return going_on.called[place - 1] if place else None
