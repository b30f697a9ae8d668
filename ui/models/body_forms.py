"""The name of the body in six languages with the forms that sentences need: kept, or proposed."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from plenary.conference import Conference
from plenary.roster.bodies import MEETING, MEETING_GENDER, declined, row_of
from plenary.tongue import LANGUAGES, N_

FULL, SHORT, GENDER = N_("full name"), N_("short name"), N_("grammatical gender")
CASES = {
    "fr": {"le": N_("as the subject"), "de": N_("after “of”"), "au": N_("after “to”")},
    "es": {"el": N_("as the subject"), "de": N_("after “of”"), "al": N_("after “to”")},
    "ru": {"gen": N_("genitive"), "dat": N_("dative"), "acc": N_("accusative")},
    "ar": {"li": N_("after “to”")},
}
"""The forms of the short name, by language: what each is for."""
GENDERS = {"m": N_("masculine"), "f": N_("feminine"), "n": N_("neuter")}
"""What the letter of a gender stands for."""
GENDERED = {"ar": "mf", "es": "mf", "fr": "mf", "ru": "mfn"}
"""The genders that a noun has, by language; verbs and adjectives agree with them."""


class BodyForm(Struct, frozen=True):
    """One form: its key (``fr.de``), what it is for (a marked sentence), the words, and whether they are kept."""

    key: str
    purpose: str
    words: str
    kept: bool

    @property
    def language(self) -> str:
        """Give the language of the form."""
        return self.key.partition(".")[0]

    @property
    def genders(self) -> str:
        """Give the letters of the genders among which this form is one; empty for one that is words."""
        return GENDERED[self.language] if self.purpose == GENDER else ""


def body_forms(conference: Conference) -> tuple[BodyForm, ...]:
    """Give every form that is used anywhere, kept or proposed; one that nobody can propose is empty."""
    return tuple(form for code in LANGUAGES for form in _of(conference, code))


def _of(conference: Conference, code: str) -> Iterator[BodyForm]:
    body = conference.body
    kept, row = dict(body.forms), row_of(body.name)
    _, short, gender = row[code] if row and code in row else ("", MEETING[code], MEETING_GENDER.get(code, ""))
    short = kept.get(f"{code}.short") or short
    proposed = {code: body.name if code == body.language else "", f"{code}.short": short}
    if code in GENDERED:
        proposed[f"{code}.gender"] = gender
    proposed |= {f"{code}.{case}": form for case, form in declined(code, short).items()}
    purposes = {code: FULL, f"{code}.short": SHORT}
    purposes |= {f"{code}.{case}": words for case, words in CASES.get(code, {}).items()}
    if code in GENDERED:
        purposes[f"{code}.gender"] = GENDER
    for key, purpose in purposes.items():
        yield BodyForm(key, purpose, kept.get(key) or proposed.get(key, ""), key in kept)
