"""A request for the floor as it waits in a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from plenary.fact import DelegationCode, Language, RequestId


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a statement that the desk has received."""

    received: datetime
    languages: tuple[Language, ...] = ()
    delivery: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """One delegation waiting to speak. ``requested`` is when it asked, in UTC."""

    id: RequestId
    delegation: DelegationCode
    category: str
    requested: datetime
    capacity: str = "national"
    on_behalf_of: tuple[DelegationCode, ...] = ()
    person: str = ""
    title: str = ""
    language: Language | None = None
    channel: str = ""
    note: str = ""
    text: Text | None = None
    passed_over: int = 0

    @property
    def band(self) -> str:
        """Give the category that decides the place and the limit: a group's where it speaks for one."""
        return "group" if self.capacity == "group" else self.category
