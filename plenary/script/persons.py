"""Name in a sentence a person, addressed as the language does, and the office for which one stands."""

from __future__ import annotations

from plenary.pattern import pattern
from plenary.roster.bodies import declined
from plenary.roster.persons import gender_of, person_in
from plenary.script.book import Book
from plenary.script.saying import Term, fill
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


def sought(book: Book, office: str, person: str = "") -> str:
    """Name an office as the sentence of an election does: «à la présidence», «Председателя», «la Presidencia»."""
    said = book.offices.get(office.strip().casefold()) or book.offices["other"]
    terms = {
        "name": Term(Tongue(book.code).foreign(office)),
        "person": Term(person, gender=gender_of(person)),
    }
    return fill(said, terms, book.code, sentence=False)
