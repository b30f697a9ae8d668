"""Facts about what was handed out: printed lists, messages to the chair's screen."""

from __future__ import annotations

from typing import ClassVar

from plenary.fact import Fact, ListId, kind
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
