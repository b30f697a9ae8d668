"""Name persons in a language: their forms of address, and those who are known by what they are."""

from __future__ import annotations

from collections.abc import Iterable

from plenary.facts.roster import HEAD
from plenary.pattern import pattern
from plenary.roster.roster import Seat
from plenary.tongue import N_, Tongue

PERSONS = (
    HEAD,
    N_("the Secretary of the Conference"),
    N_("the Secretary"),
    N_("the Chair"),
    N_("the President"),
    N_("the Rapporteur"),
    N_("the Executive Director"),
)
"""Those who are told of by what they are, not by their names: said in the language of the paper."""

HEAD_OF = N_("the head of the delegation of %(delegation)s")
"""French, Spanish and Russian say the delegation in the form that it has after «of»."""
_TITLES = (
    ("m", pattern(r"(?:Mr|M|Sr|Sir|Г-н|г-н)\.?\s|السيد\s|.*先生$")),
    ("f", pattern(r"(?:Ms|Mrs|Miss|Mme|Mlle|Sra|Srta|Г-жа|г-жа)\.?\s|السيدة\s|.*女士$")),
)
"""The titles before a name, in Chinese after it, that tell a man or a woman."""
_ADDRESSED = pattern(r"(Mr|Ms|Mrs)\.? (.+)")
_ADDRESS = {
    "ar": ("السيد %s", "السيدة %s"),
    "es": ("Sr. %s", "Sra. %s"),
    "fr": ("M. %s", "Mme %s"),
    "ru": ("г-н %s", "г-жа %s"),
    "zh": ("%s先生", "%s女士"),
}
"""How a man and a woman are addressed before, in Chinese after, their names."""


_IN_SENTENCE = {**_ADDRESS, "es": ("el Sr. %s", "la Sra. %s")}
"""In a sentence Spanish sets an article before the form of address."""


def gender_of(person: str) -> str:
    """Tell m or f by the title before (in Chinese after) a name; n where it does not say."""
    return next((gender for gender, title in _TITLES if title.match(person)), "n")


def person_in(words: str, tongue: Tongue, *, sentence: bool = False) -> str:
    """Give a person as the language of the paper does; the name itself stays as it was entered."""
    found = _ADDRESSED.fullmatch(words)
    address = _IN_SENTENCE if sentence else _ADDRESS
    if found and tongue.code in address:
        return address[tongue.code][found[1] != "Mr"] % found[2]
    return tongue.text(words)


OF_DELEGATION = {"fr": "de", "es": "de", "ru": "gen"}
"""The form that the name of a delegation has after «the head of the delegation»; «sentence» in the other languages."""


def officer_in(words: str, seats: Iterable[Seat], tongue: Tongue) -> str:
    """Give a person in a sentence; the head of a delegation is told of by the name that it has in the language."""
    before, _, after = HEAD_OF.partition("%(delegation)s")
    if words.startswith(before):
        delegation = words.removeprefix(before).removesuffix(after)
        for seat in seats:
            if delegation in (seat.name("en"), seat.name("en", "sentence")):
                case = OF_DELEGATION.get(tongue.code, "sentence")
                return tongue.text(HEAD_OF, delegation=seat.name(tongue.code, case))
    return person_in(words, tongue, sentence=True)
