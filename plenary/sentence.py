"""Say a fact, a refusal or a trouble in a tongue, with the names that the conference uses."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from plenary import fields
from plenary.archive.troubles import SENTENCES as TROUBLES
from plenary.conduct.reasons import SENTENCES as REASONS
from plenary.fact import DelegationCode, Fact
from plenary.facts.body import ConferenceClosed
from plenary.pattern import pattern
from plenary.proceedings.everybody import with_everybody
from plenary.proceedings.proceedings import Proceedings
from plenary.refusal import Denial, Trouble, Unreadable
from plenary.tongue import N_, Tongue
from plenary.wording import Wording

_NO_NUMBER = pattern(r"\s*[(（][)）]")
"""What is left of the number of a rule that is not verified: nothing is put in its place (practice R-1.2)."""

_ANNOUNCED = pattern(r":\s%\((\w+)\)s")
FALLBACK = N_("That is not possible now (%(reason)s).")


class Speech(Wording, frozen=True):
    """One tongue and one conference: what is said of its facts, and by which names."""

    def fact(self, fact: Fact) -> str:
        """Say a fact in the one sentence that it has."""
        if not fact.SAYS_SEVERAL:
            return _sentence(self.filled(self.presided(self._says(fact)), fact))
        values = self.values(fact)
        if "items" in values:
            values["items"] = self.tongue.join(list(map(self.tongue.item_number, getattr(fact, "items", ()))))
        return _sentence(self.tongue.plural(fact.SAYS, fact.SAYS_SEVERAL, fact.of_how_many, **values))

    def _says(self, fact: Fact) -> str:
        """Give the sentence of a fact; what is closed at the end is a session, where the body holds sessions."""
        if isinstance(fact, ConferenceClosed) and self.conference.body.session:
            return fact.SAYS_SESSION
        return fact.says

    def filled(self, sentence: str, fact: Fact) -> str:
        """Say any sentence of what a fact holds."""
        values = self.values(fact) | self._announced(sentence, fact)
        said = self.tongue.text(sentence, **values)
        return self.represented(said, ((getattr(fact, name), words) for name, words in values.items()))

    def _announced(self, sentence: str, fact: Fact) -> dict[str, str]:
        """Name whom a colon announces as in a list, without an article (language_fr_es G7)."""
        if self.tongue.code not in ("es", "fr"):
            return {}
        named = {name: getattr(fact, name) for name in _ANNOUNCED.findall(self.tongue.text(sentence))}
        return {
            name: self.name(DelegationCode(code))
            for name, code in named.items()
            if str(code).startswith(("state:", "entity:", "group:"))
        }

    def values(self, fact: Fact) -> dict[str, str]:
        """Say everything that a fact holds, by the names of its fields."""
        return {name: self._of(fact, name) for name in fact.__struct_fields__}

    def _of(self, fact: Fact, name: str) -> str:
        value = getattr(fact, name)
        if isinstance(value, datetime):
            return self.when(value, fact.at)
        return fields.said(self, fact, name)

    def when(self, at: datetime, now: datetime) -> str:
        """Say an instant (UTC) as it is said at another: its time, and its day where that is another day of the place."""
        local = self.conference.body.local
        return self.tongue.hour(local(at), local(now).date())

    def denial(self, denial: Denial) -> str:
        """Say why something was refused, or what went wrong on the disk."""
        sentence = (TROUBLES if isinstance(denial, Trouble) else REASONS).get(denial.reason)
        if sentence is None:
            return self.tongue.text(FALLBACK, reason=denial.reason)
        values = {name: self._said_now(name, value) for name, value in denial.facts.items()}
        # Not beginning with a capital: the name of a file is as it is written.
        said = self._denied(sentence, _count(denial), values)
        said = self.represented(said, ((value, values[name]) for name, value in denial.facts.items()))
        if not values.get("rule", "known"):
            said = _NO_NUMBER.sub("", said)
        return said if "path" in values else _sentence(said)

    def _denied(self, sentence: str | tuple[str, str], count: int, values: Mapping[str, str]) -> str:
        if isinstance(sentence, str):
            return self.tongue.text(sentence, **values)
        return self.tongue.plural(*sentence, count, **values)

    def _said_now(self, name: str, value: object) -> str:
        """Say a value of a denial: of a time its day too, unless the meeting that sits began on that very day."""
        if not isinstance(value, datetime):
            return self.value(name, value)
        sitting, local = self.conference.meetings.current, self.conference.body.local
        return self.tongue.hour(local(value), local(sitting.opened).date() if sitting else None)

    def unreadable(self, unreadable: Unreadable) -> str:
        """Say in one line which file cannot be used, where, why, and what to do."""
        values = {name: self.value(name, value) for name, value in unreadable.facts.items()}
        why = self.tongue.text(unreadable.why, **values)
        remedy = self.tongue.text(unreadable.remedy, **values)
        place = f", {unreadable.place}" if unreadable.place else ""
        return f"{unreadable.path}{place}: {why} {remedy}"


def _sentence(said: str) -> str:
    """Begin a sentence with a capital."""
    return said[:1].upper() + said[1:]


def _count(denial: Denial) -> int:
    """Give how many a denial speaks of: its first number, or how many its first names are."""
    named = (each for each in denial.facts.values() if isinstance(each, int | tuple))
    return next((each if isinstance(each, int) else len(each) for each in named), 0)


def speech_of(proceedings: Proceedings, tongue: Tongue) -> Speech:
    """Give a speech that knows everybody who was ever seated, by an entry that was struck too."""
    return Speech(tongue, with_everybody(proceedings.now, proceedings.entries))
