"""Facts about what was handed out: printed lists, messages to the chair's screen."""

from typing import ClassVar

from plenary.fact import DelegationCode, Fact, ListId, PromiseId, kind
from plenary.tongue import N_


@kind("list.printed")
class ListPrinted(Fact, frozen=True, kw_only=True):
    """A list of speakers was printed; each printing has a number of its own."""

    SAYS: ClassVar[str] = N_("List %(number)s was printed (%(list)s).")
    number: int
    list: ListId
    readers: str = "podium"
    copies: int = 1


@kind("chair.messaged")
class ChairMessaged(Fact, frozen=True, kw_only=True):
    """A message stands on the chair's screen; an empty one takes it away. Not on the clean record."""

    SAYS: ClassVar[str] = N_("Message to the Chair: %(text)s")
    SAYS_GONE: ClassVar[str] = N_("The message to the Chair was taken away.")
    text: str

    @property
    def says(self) -> str:
        """Give the message, or that there is none any more."""
        return self.SAYS if self.text else self.SAYS_GONE


@kind("promise.noted")
class PromiseNoted(Fact, frozen=True, kw_only=True):
    """Something was promised from the podium or to a delegation: "after lunch", "the secretariat will revert"."""

    SAYS: ClassVar[str] = N_("It was promised: %(text)s")
    SAYS_TO: ClassVar[str] = N_("It was promised (%(delegation)s): %(text)s")
    promise: PromiseId
    text: str
    delegation: DelegationCode | None = None

    @property
    def says(self) -> str:
        """Give the sentence, with the delegation that it concerns where there is one."""
        return self.SAYS_TO if self.delegation else self.SAYS


@kind("promise.settled")
class PromiseSettled(Fact, frozen=True, kw_only=True):
    """A promise was kept, or nobody holds to it any more."""

    SAYS: ClassVar[str] = N_("The promise was kept: %(text)s")
    SAYS_DROPPED: ClassVar[str] = N_("The promise no longer holds: %(text)s")
    promise: PromiseId
    text: str
    kept: bool = True

    @property
    def says(self) -> str:
        """Give the sentence of a promise that was kept, or of one that was dropped."""
        return self.SAYS if self.kept else self.SAYS_DROPPED
