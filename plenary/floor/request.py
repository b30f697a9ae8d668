"""A request for the floor as it waits in a list."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from plenary.fact import DelegationCode, Language, RequestId

LEVELS = ("head-of-state", "head-of-government", "deputy-head", "minister", "vice-minister")
"""The levels of speakers, in the order of precedence of high-level segments (practice 1.3)."""


class Text(Struct, frozen=True):
    """The text of a statement that the desk has received; ``given`` is when the booths got it.

    ``file`` is the name of the file that was attached, if there is one.
    """

    received: datetime
    languages: tuple[Language, ...] = ()
    delivery: str = ""
    given: datetime | None = None
    file: str = ""


class Request(Struct, frozen=True):
    """One delegation waiting to speak. ``requested`` is when it asked, ``passed_at`` when it was passed over last, in UTC.

    ``number`` tells which request of its list it was: of two made at one instant, the first inscribed comes first.
    ``round`` is the number of the reply that it asks for; 0 where no replies are counted.
    """

    id: RequestId
    delegation: DelegationCode
    category: str
    requested: datetime
    capacity: str = "national"
    on_behalf_of: tuple[DelegationCode, ...] = ()
    person: str = ""
    title: str = ""
    level: str = ""
    language: Language | None = None
    channel: str = ""
    note: str = ""
    mode: str = ""
    text: Text | None = None
    passed_over: int = 0
    passed_at: datetime | None = None
    round: int = 0
    number: int = 0

    @property
    def band(self) -> str:
        """Give the category that decides the place and the limit: a group's where it speaks for one."""
        return "group" if self.capacity == "group" else self.category
