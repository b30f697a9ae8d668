"""Say a marked sentence in one of the six languages; a language is a value that is passed, not installed."""

from __future__ import annotations

import gettext
from dataclasses import dataclass
from functools import cache

from plenary.resources import translations

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The official languages in the order of their letters: A C E F R S."""

LETTERS = {"ar": "A", "zh": "C", "en": "E", "fr": "F", "ru": "R", "es": "S"}
"""The letter by which an official language is known on consoles and in job numbers."""


def N_(msgid: str) -> str:  # noqa: N802 - the mark that gettext's tools look for
    """Mark a sentence for translation and give it back as it is."""
    return msgid


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    return gettext.translation("plenary", translations(), [code], fallback=True)


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of speech: ``Tongue("fr").text(msgid, name=value)``."""

    code: str = "en"

    def text(self, msgid: str, /, **values: object) -> str:
        """Say a marked sentence, its ``%(name)s`` filled with values already said in this tongue."""
        said = _catalogue(self.code).gettext(msgid) if msgid else ""
        return said % values if values else said

    def plural(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Say the form of a marked pair that ``count`` asks for; ``%(count)s`` is filled too."""
        return _catalogue(self.code).ngettext(one, many, count) % {"count": count, **values}

    @property
    def right_to_left(self) -> bool:
        """Tell whether this language is written from the right."""
        return self.code == "ar"
