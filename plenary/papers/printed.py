"""Say facts for a paper: what somebody typed in another language is held apart until ``runs`` dresses it."""

from __future__ import annotations

from plenary.fact import DelegationCode, Fact
from plenary.papers.foreign import foreign, titled, typed
from plenary.proceedings.everybody import with_everybody
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech
from plenary.terms import BY_FIELD, INCIDENT_ACTIONS, LATENESS
from plenary.tongue import Tongue
from plenary.wording import Names

TYPED = frozenset(
    ("text", "reason", "ruling", "symptom", "cause", "action", "pointer", "body", "by", "check", "office")
)
"""The fields of facts that hold a word of the field or what somebody typed."""


class Printed(Speech, frozen=True):
    """One tongue and one conference: what is said of its facts on paper."""

    def name(self, delegation: DelegationCode, case: str = "") -> str:
        """Give the name of a delegation; one that this language does not have is held apart."""
        said, seat = super().name(delegation, case), self.conference.roster.seats.get(delegation)
        known = seat is None or not seat.names or dict(seat.names).get(self.tongue.code)
        return said if known else foreign(said, "en", self.tongue)

    def names(self, names: Names) -> str:
        """Give a title in this tongue, or hold apart the one that there is."""
        return titled([(key, said) for key, said in names if "." not in key], self.tongue)

    def typed(self, words: str) -> str:
        """Hold apart what somebody typed, if it is not in this tongue."""
        return typed(words, self.conference.body.language, self.tongue)

    def _of(self, fact: Fact, name: str) -> str:
        said, value = super()._of(fact, name), getattr(fact, name)
        if name not in TYPED or not isinstance(value, str) or _known(name, value):
            return said
        return self.typed(value) if said in (value, self.tongue.foreign(value)) else said


def _known(name: str, value: str) -> bool:
    return any(value in words for words in (BY_FIELD.get(name, {}), INCIDENT_ACTIONS, LATENESS))


def printed_of(proceedings: Proceedings, tongue: Tongue) -> Printed:
    """Give the speech of a paper that knows everybody who was ever seated, by an entry that was struck too."""
    return Printed(tongue, with_everybody(proceedings.now, proceedings.entries))
