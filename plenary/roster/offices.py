"""Name an office in a language: as it is called, as a woman holds it, or as a post that anybody may hold."""

from __future__ import annotations

from plenary.roster.persons import gender_of
from plenary.terms import OFFICES
from plenary.tongue import Tongue

_WOMEN = {
    "fr": {
        "chair": "Présidente",
        "president": "Présidente",
        "vice-chair": "Vice-Présidente",
        "vice-president": "Vice-Présidente",
        "rapporteur": "Rapporteuse",
    },
    "ar": {
        "chair": "الرئيسة",
        "president": "الرئيسة",
        "vice-chair": "نائبة الرئيس",
        "vice-president": "نائبة الرئيس",
        "rapporteur": "المقررة",
    },
}
"""Offices as a woman holds them, in the languages that tell; Spanish names the office, the others make no difference."""
_POSTS = {
    "fr": {
        "chair": "Présidence",
        "president": "Présidence",
        "vice-chair": "Vice-Présidence",
        "vice-president": "Vice-Présidence",
    },
}
"""Posts that have a name of their own in French; the catalogue has those of Spanish."""


def office_name(office: str, tongue: Tongue) -> str:
    """Name an office, as a label, whoever holds it."""
    return tongue.text(OFFICES.get(_known(office), office))


def office_of(office: str, person: str, tongue: Tongue) -> str:
    """Name an office, as a label; French and Arabic have a form for a woman, where the person is known to be one."""
    women = _WOMEN.get(tongue.code, {}) if gender_of(person) == "f" else {}
    return women.get(_known(office)) or office_name(office, tongue)


def post_of(office: str, person: str, tongue: Tongue) -> str:
    """Name what somebody is nominated for or elected to, who need not be known to be a man or a woman."""
    named = _POSTS.get(tongue.code, {}).get(_known(office))
    if named:
        return named
    return office_name(office, tongue) if tongue.code == "ar" else office_of(office, person, tongue)


def _known(office: str) -> str:
    return office.strip().casefold()
