"""Name a person in a formula: addressed as the language does, with a Spanish article."""

from __future__ import annotations

from plenary.pattern import pattern
from plenary.roster.bodies import declined
from plenary.roster.persons import gender_of, person_in
from plenary.script.saying import Term
from plenary.tongue import Tongue

_SPANISH = pattern(r"(?:Sr|Sra|Srta)\.?\s")
"""The titles that take an article in Spanish where somebody is spoken of."""


def named(person: str, tongue: Tongue) -> Term:
    """Name a person with the forms of the name: «la Sra. A. B.», «de la Sra. A. B.»."""
    gender, code = gender_of(person), tongue.code
    said = tongue.foreign(person_in(person, tongue))
    if code == "es" and _SPANISH.match(said):
        article = "la" if gender == "f" else "el"
        return Term(said, declined(code, f"{article} {said}"), gender)
    return Term(said, declined(code, said), gender)
