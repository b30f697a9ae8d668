"""Facts about what has to be seen to before a meeting, in it and after it."""

from typing import ClassVar

from plenary.fact import Fact, SlotId, kind
from plenary.tongue import N_


@kind("check.noted")
class CheckNoted(Fact, frozen=True, kw_only=True):
    """Something on the checklist was seen to, or is still (or again) to be seen to.

    ``check`` is one of the usual ones by its code, or one of the officer's own in words;
    ``slot`` the meeting of the programme it belongs to, where there is one.
    """

    SAYS: ClassVar[str] = N_("Seen to: %(check)s.")
    SAYS_OPEN: ClassVar[str] = N_("To be seen to: %(check)s.")
    check: str
    done: bool = True
    slot: SlotId | None = None

    @property
    def says(self) -> str:
        """Give the sentence of what was seen to, or of what is open."""
        return self.SAYS if self.done else self.SAYS_OPEN
