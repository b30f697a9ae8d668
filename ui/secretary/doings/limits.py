"""Set the time limit of a category, by its words in the language of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plenary.acts.lists import set_time_limit
from plenary.terms import CATEGORIES
from plenary.tongue import N_
from ui.secretary.choices import Choice, fits
from ui.secretary.doings.lists import held_list
from ui.secretary.hand import Hand

LIMIT_FOR = N_("Time limit: category and minutes, such as: %(example)s")
LIMIT = N_("%(category)s: %(minutes)s min")
FOR_ALL, FOR_THIS = N_("for all lists"), N_("for this list only: %(list)s")
_LIMIT = re.compile(r"(.+?)\s*(\d+(?:[.,]\d)?)")


def limits(hand: Hand) -> None:
    """Set the time limit of a category, for all lists or for the one of the current items."""

    def propose(typed: str) -> Sequence[Choice]:
        found = _LIMIT.fullmatch(typed.strip().casefold())
        if found is None:
            return []
        minutes = float(found[2].replace(",", "."))
        return [each for category in _meant(hand, found[1]) for each in _limit(hand, category, minutes)]

    example = f"{hand.text(CATEGORIES['state'])} {hand.tongue.number(5)}"
    caption = hand.text(LIMIT_FOR, example=example)
    hand.ask(caption, propose, lambda choice: hand.perform(set_time_limit, *choice.value))


def _meant(hand: Hand, typed: str) -> Sequence[str]:
    """Give the categories that are meant, by their words or codes; first the one that is called just so."""
    words = {code: hand.text(said).casefold() for code, said in CATEGORIES.items()}
    found = [code for code, said in words.items() if typed == code or fits(typed.split(), said)]
    return sorted(found, key=lambda code: typed not in (code, words[code]))


def _limit(hand: Hand, category: str, minutes: float) -> Iterator[Choice]:
    """Offer a limit for all lists, and for the one that is kept."""
    said = hand.text(
        LIMIT,
        category=hand.text(CATEGORIES[category]),
        minutes=hand.tongue.number(minutes, decimals=int(minutes % 1 > 0)),
    )
    yield Choice(f"limit/{category}", said, (category, minutes), hand.text(FOR_ALL), "clock")
    held = held_list(hand)
    if held is not None:
        note = hand.text(FOR_THIS, list=hand.speech.list_of(held.items, held.purpose))
        yield Choice(f"limit/{category}/here", said, (category, minutes, held.items), note, "clock")
