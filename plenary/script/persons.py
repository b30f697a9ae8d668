"""Name a person in a formula: addressed as the language does, the gender that a title tells, a Spanish article."""

from __future__ import annotations

import re

from plenary.pattern import pattern
from plenary.roster.bodies import declined
from plenary.roster.persons import person_in
from plenary.script.saying import Term
from plenary.tongue import Tongue

_TITLES = (
    ("m", r"(?:Mr|M|Sr|Sir|Г-н|г-н)\.?\s|السيد\s|.*先生$"),
    ("f", r"(?:Ms|Mrs|Miss|Mme|Mlle|Sra|Srta|Г-жа|г-жа)\.?\s|السيدة\s|.*女士$"),
)
_SPANISH = pattern(r"(?:Sr|Sra|Srta)\.?\s")
"""The titles that take an article in Spanish where somebody is spoken of."""


def gender_of(person: str) -> str:
    """Tell m or f by the title before (in Chinese after) a name; n where it does not say."""
    return next((gender for gender, title in _TITLES if re.match(title, person)), "n")


def named(person: str, tongue: Tongue) -> Term:
    """Name a person with the forms of the name: «la Sra. A. B.», «de la Sra. A. B.»."""
    gender, code = gender_of(person), tongue.code
    said = tongue.foreign(person_in(person, tongue))
    if code == "es" and _SPANISH.match(said):
        article = "la" if gender == "f" else "el"
        return Term(said, declined(code, f"{article} {said}"), gender)
    return Term(said, declined(code, said), gender)
