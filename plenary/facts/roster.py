"""Facts about who is in the room: delegations, presence, officers."""

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
class DelegationSeated(Fact, frozen=True, kw_only=True):
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
class DelegationRenamed(Fact, frozen=True, kw_only=True):
    """A delegation is named differently from now on; forms not given stay as they were."""

    SAYS: ClassVar[str] = N_("The name %(names)s was noted.")
    delegation: DelegationCode
    names: Pairs


@kind("representative.named")
class RepresentativeNamed(Fact, frozen=True, kw_only=True):
    """A person represents a delegation, as the list of participants has it.

    ``title`` is how the person is addressed (Ms., H.E.), ``function`` what the person is at home or
    in the delegation; both as the list writes them, empty where it does not say.
    """

    SAYS: ClassVar[str] = N_("%(person)s was listed as a representative of %(delegation)s.")
    delegation: DelegationCode
    person: str
    title: str = ""
    function: str = ""


@kind("delegation.present")
class DelegationPresent(Fact, frozen=True, kw_only=True):
    """A delegation was seen in the room."""

    SAYS: ClassVar[str] = N_("%(delegation)s was marked present.")
    delegation: DelegationCode


@kind("delegation.absent")
class DelegationAbsent(Fact, frozen=True, kw_only=True):
    """A delegation was not in the room."""

    SAYS: ClassVar[str] = N_("%(delegation)s was marked absent.")
    delegation: DelegationCode


HEAD = N_("the head of the delegation")
"""Who is told of by what they are: whose name nobody entered."""


@kind("officer.elected")
class OfficerElected(Fact, frozen=True, kw_only=True):
    """The body elected a person to an office: chair, vice-chair, rapporteur."""

    SAYS: ClassVar[str] = N_("%(person)s (%(delegation)s) was elected %(office)s.")
    SAYS_HEAD: ClassVar[str] = N_("The head of the delegation of %(delegation)s was elected %(office)s.")
    SAYS_PLAIN: ClassVar[str] = N_("%(person)s was elected %(office)s.")
    office: str
    person: str
    delegation: DelegationCode | None = None

    @property
    def says(self) -> str:
        """Give the sentence, with the delegation where it is known."""
        if not self.delegation:
            return self.SAYS_PLAIN
        return self.SAYS_HEAD if self.person == HEAD else self.SAYS
