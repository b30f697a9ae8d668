"""Name an office in a language: as it is called, as a woman holds it, or as a post that anybody may hold."""

from __future__ import annotations

from plenary.roster.persons import gender_of
from plenary.terms import OFFICES
from plenary.tongue import Tongue

_HELD = {
    ("fr", "f"): {
        "chair": "Présidente",
        "president": "Présidente",
        "vice-chair": "Vice-Présidente",
        "vice-president": "Vice-Présidente",
        "rapporteur": "Rapporteuse",
    },
    ("ar", "f"): {
        "chair": "الرئيسة",
        "president": "الرئيسة",
        "vice-chair": "نائبة الرئيس",
        "vice-president": "نائبة الرئيس",
        "rapporteur": "المقررة",
    },
    ("es", "f"): {
        "chair": "Presidenta",
        "president": "Presidenta",
        "vice-chair": "Vicepresidenta",
        "vice-president": "Vicepresidenta",
        "rapporteur": "Relatora",
    },
    ("es", "m"): {
        "chair": "Presidente",
        "president": "Presidente",
        "vice-chair": "Vicepresidente",
        "vice-president": "Vicepresidente",
        "rapporteur": "Relator",
    },
}
"""Offices as a woman holds them, in the languages that tell; Spanish names the post where it does not know who does."""
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
    """Name an office, as a label, as this person holds it who is known to be a woman or a man."""
    held = _HELD.get((tongue.code, gender_of(person)), {})
    return held.get(_known(office)) or office_name(office, tongue)


def post_of(office: str, person: str, tongue: Tongue) -> str:
    """Name what somebody is nominated for or elected to, who need not be known to be a man or a woman."""
    named = _POSTS.get(tongue.code, {}).get(_known(office))
    if named:
        return named
    return office_name(office, tongue) if tongue.code in ("ar", "es") else office_of(office, person, tongue)


def _known(office: str) -> str:
    return office.strip().casefold()
