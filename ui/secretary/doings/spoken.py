"""Which language is spoken: an official one, or another with its pivot, its way and its pointer (practice R-2.7)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from plenary.acts.statements import set_statement_language
from plenary.acts.texts import speak_from_text
from plenary.fact import Language
from plenary.tongue import LANGUAGES, LETTERS, N_
from ui.secretary.choices import Choice, fits, matching
from ui.secretary.doings.naming import ask_words_or_none
from ui.secretary.hand import Hand

WHICH_LANGUAGE = N_("Language spoken")
FROM_WHICH = N_("%(language)s is interpreted from")
BY_WHOM = N_("How it reaches the booths in %(language)s")
OWN_INTERPRETER = N_("The delegation’s own interpreter")
WRITTEN = N_("A written text in %(language)s")
WHO_POINTS = N_("Pointer: who follows the text with the interpreters")
NO_POINTER = N_("nobody was named")
OTHERS = (
    "pt", "de", "it", "ja", "ko", "fa", "tr", "uk", "sw", "hi", "ur", "id", "ms", "th", "vi", "pl", "nl", "el", "he",
    "cs", "hu", "ro", "sr", "hr", "bg", "sq", "hy", "ka", "az", "kk", "uz", "mn", "km", "lo", "my", "ne", "si", "am",
)  # fmt: skip
"""The languages that are proposed besides the official ones, the likelier first; any code may be typed."""
_CODES = (2, 3)
"""How long a code of a language is (ISO 639)."""


def ask_any_language(hand: Hand, caption: str, then: Callable[[Language], None]) -> None:
    """Ask for an official language by letter or name, or for another one by its name or code."""
    official = [
        Choice(f"language/{code}", f"{LETTERS[code]}  {hand.tongue.language(code)}", Language(code))
        for code in LANGUAGES
    ]
    among = matching(official)

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.casefold().split()
        return [*among(typed), *(_others(hand, words) if words else ())]

    hand.ask(hand.text(caption), propose, lambda choice: then(choice.value))


def _others(hand: Hand, words: list[str]) -> list[Choice]:
    named = {code: hand.tongue.language(code) for code in OTHERS}
    found = [code for code, name in named.items() if fits(words, f"{name.casefold()} {code}")]
    typed = words[0]
    unknown = not found and len(words) == 1 and typed not in LANGUAGES
    if unknown and len(typed) in _CODES and typed.isascii() and typed.isalpha():
        found, named[typed] = [typed], hand.tongue.language(typed)
    return [Choice(f"language/{code}", named[code], Language(code), code) for code in found]


def spoken_language(hand: Hand) -> None:
    """Note the language that is spoken; one that is not official needs a pivot, and a way to the booths."""
    ask_any_language(hand, WHICH_LANGUAGE, lambda language: _spoken(hand, language))


def _spoken(hand: Hand, language: Language) -> None:
    if language in LANGUAGES:
        hand.perform(set_statement_language, language)
        return
    pivots = [
        Choice(f"pivot/{code}", f"{LETTERS[code]}  {hand.tongue.language(code)}", Language(code))
        for code in LANGUAGES
    ]
    caption = hand.text(FROM_WHICH, language=hand.tongue.language(language))
    hand.ask(caption, matching(pivots), lambda choice: _by_which_way(hand, language, choice.value))


def _by_which_way(hand: Hand, language: Language, pivot: Language) -> None:
    """Ask for one of the two ways that the rules know: an interpreter of the delegation, or a written text."""
    said = hand.tongue.language(pivot)
    ways = [
        Choice(
            "interpreter",
            hand.text(OWN_INTERPRETER),
            partial(hand.perform, set_statement_language, language, pivot),
            icon="headphones",
        ),
        Choice(
            "text",
            hand.text(WRITTEN, language=said),
            partial(_who_points, hand, language, pivot),
            icon="document-booths",
        ),
    ]
    hand.ask(hand.text(BY_WHOM, language=said), matching(ways), lambda choice: choice.value())


def _who_points(hand: Hand, language: Language, pivot: Language) -> None:
    ask_words_or_none(
        hand,
        WHO_POINTS,
        NO_POINTER,
        lambda pointer: hand.perform(speak_from_text, language, pivot, pointer),
    )
