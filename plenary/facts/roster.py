"""Facts about who is in the room: delegations, presence, officers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from plenary.fact import DelegationCode, Fact, kind
from plenary.facts.body import Pairs
from plenary.tongue import N_

CATEGORIES = (
    "secretariat",
    "officer",
    "group",
    "state-party",
    "signatory",
    "non-signatory",
    "observer",
    "un",
    "igo",
    "ngo",
)
"""The categories of participants, in the customary order in which they are called (practice 1.4)."""


@kind("delegation.seated")
@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationSeated(Fact):
    """A delegation takes part, under the names it has on that day and in a category.

    ``names`` holds the listed name under a language (``en``) and its forms in a
    sentence under language and case (``en.sentence``, ``fr.de``, ``ru.gen``).
    """

    SAYS: ClassVar[str] = N_("%(names)s was seated (%(category)s).")
    delegation: DelegationCode
    names: Pairs
    category: str
    region: str = ""
    party_since: date | None = None


@kind("delegation.renamed")
@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationRenamed(Fact):
    """A delegation is named differently from now on; forms not given stay as they were."""

    SAYS: ClassVar[str] = N_("The name %(names)s was noted.")
    delegation: DelegationCode
    names: Pairs


@kind("delegation.present")
@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationPresent(Fact):
    """A delegation was seen in the room."""

    SAYS: ClassVar[str] = N_("%(delegation)s was marked present.")
    delegation: DelegationCode


@kind("delegation.absent")
@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationAbsent(Fact):
    """A delegation was not in the room."""

    SAYS: ClassVar[str] = N_("%(delegation)s was marked absent.")
    delegation: DelegationCode


@kind("officer.elected")
@dataclass(frozen=True, slots=True, kw_only=True)
class OfficerElected(Fact):
    """The body elected a person to an office: chair, vice-chair, rapporteur."""

    SAYS: ClassVar[str] = N_("%(person)s (%(delegation)s) was elected: %(office)s.")
    SAYS_PLAIN: ClassVar[str] = N_("%(person)s was elected: %(office)s.")
    office: str
    person: str
    delegation: DelegationCode | None = None

    @property
    def says(self) -> str:
        """Give the sentence, with the delegation where it is known."""
        return self.SAYS if self.delegation else self.SAYS_PLAIN
