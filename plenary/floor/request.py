"""A request for the floor as it waits in a list."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from plenary.fact import DelegationCode, Language, RequestId


class Text(Struct, frozen=True):
    """The text of a statement that the desk has received."""

    received: datetime
    languages: tuple[Language, ...] = ()
    delivery: str = ""


class Request(Struct, frozen=True):
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
