"""Say the parts of a report's sentences that must agree: who spoke, for whom, at which meetings, when.

The forms are those of the revisers' tables (language_fr_es 3, language_ru 3, language_ar_zh 2 and 3).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from plenary.papers.views.item import Named, Speaker
from plenary.tongue import Tongue


class Capacity(Struct, frozen=True):
    """How a language says who speaks: for one, for several, and the case of the first and further names."""

    one: str
    many: str
    first: str
    further: str


_REPRESENTATIVES = {
    "en": Capacity("the representative of %s", "the representatives of %s", "sentence", "sentence"),
    "fr": Capacity("le représentant %s", "les représentants %s", "de", "de"),
    "es": Capacity("el representante %s", "los representantes %s", "de", "sentence"),
    "ru": Capacity("представитель %s", "представители %s", "gen", "gen"),
    "ar": Capacity("ممثل %s", "كل من ممثلي %s", "sentence", "sentence"),
    "zh": Capacity("%s代表", "%s的代表", "sentence", "sentence"),
}
_OBSERVERS = {
    "en": Capacity("the observer for %s", "the observers for %s", "sentence", "sentence"),
    "fr": Capacity("l’observateur %s", "les observateurs %s", "de", "de"),
    "es": Capacity("el observador %s", "los observadores %s", "de", "sentence"),
    "ru": Capacity("наблюдатель от %s", "наблюдатели от %s", "gen", "gen"),
    "ar": Capacity("المراقب عن %s", "كل من المراقبين عن %s", "sentence", "sentence"),
    "zh": Capacity("%s观察员", "%s的观察员", "sentence", "sentence"),
}
_BEHALF = {
    "en": Capacity("on behalf of %s", "on behalf of %s", "sentence", "sentence"),
    "fr": Capacity("au nom %s", "au nom %s", "de", "de"),
    "es": Capacity("en nombre %s", "en nombre %s", "de", "de"),
    "ru": Capacity("от имени %s", "от имени %s", "gen", "gen"),
    "ar": Capacity("باسم %s", "باسم %s", "sentence", "sentence"),
    "zh": Capacity("代表%s", "代表%s", "sentence", "sentence"),
}
_NOMINATED = {
    "en": ("nominated by %s", "sentence"),
    "fr": ("sur proposition %s", "de"),
    "es": ("a propuesta %s", "de"),
    "ru": ("по предложению %s", "gen"),
    "ar": ("بناء على ترشيح من %s", "sentence"),
    "zh": ("由%s提名", "sentence"),
}
_PREPOSITIONS = {"fr": "de %s", "es": "de %s"}
"""What stands before a name of which the form with its preposition is not kept."""
_HELD_ES = ("celebrada ", "celebradas ")
_HELD_AR = ("المعقودة ", "المعقودتين ")


class Phrases(Struct, frozen=True):
    """The grammar of one tongue, as far as papers need it."""

    tongue: Tongue

    def representatives(self, speakers: Sequence[Speaker]) -> str:
        """Say the representatives of the Sudan (on behalf of the Group of 77 and China) and Nigeria."""
        return self._said(_REPRESENTATIVES, speakers)

    def observers(self, speakers: Sequence[Speaker]) -> str:
        """Say the observers for Palestine and the Holy See."""
        return self._said(_OBSERVERS, speakers)

    def _said(self, table: dict[str, Capacity], speakers: Sequence[Speaker]) -> str:
        said = table.get(self.tongue.code, table["en"])
        names = [
            self._form(speaker.named, said.further if place else said.first) + self.bracketed_behalf(speaker)
            for place, speaker in enumerate(speakers)
        ]
        return (said.one if len(names) == 1 else said.many) % self.tongue.join(names)

    def _form(self, named: Named, case: str) -> str:
        kept = dict(named.cases).get(case)
        if kept:
            return kept
        form = named.form("sentence")
        return _PREPOSITIONS.get(self.tongue.code, "%s") % form if case == "de" else form

    def bracketed_behalf(self, speaker: Speaker) -> str:
        """Say for whom a delegation speaks, in brackets after its name; nothing where it speaks for itself."""
        if not speaker.on_behalf_of:
            return ""
        said = self.behalf(speaker.on_behalf_of)
        return f"（{said}）" if self.tongue.code == "zh" else f" ({said})"

    def behalf(self, groups: Sequence[Named]) -> str:
        """Say on behalf of whom: on behalf of the Group of 77 and China."""
        said = _BEHALF.get(self.tongue.code, _BEHALF["en"])
        return said.one % self.tongue.join([self._form(group, said.first) for group in groups])

    def speaking_for(self, groups: Sequence[Named]) -> str:
        """Say on behalf of whom, as a sentence says it of one speaker; only Chinese says it otherwise."""
        if self.tongue.code != "zh":
            return self.behalf(groups)
        return f"以{self.tongue.join([group.form('sentence') for group in groups])}的名义"

    def nominated_by(self, named: Named) -> str:
        """Say who nominated: nominated by the Group of African States."""
        said, case = _NOMINATED.get(self.tongue.code, _NOMINATED["en"])
        return said % self._form(named, case)

    def on_dates(self, days: Sequence[date], meetings: int = 0) -> str:
        """Say on which days; after ``meetings`` numbered ones with the participle that agrees with them."""
        said = self.tongue.on_dates(days)
        if meetings and self.tongue.code == "es":
            return _HELD_ES[meetings > 1] + said
        if meetings and self.tongue.code == "ar":
            return _HELD_AR[meetings == 2] + said
        return said


def sentence(words: str) -> str:
    """Raise the first letter of a sentence."""
    return words[:1].upper() + words[1:]
