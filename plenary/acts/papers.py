"""Acts about what is handed out: printed lists and messages to the chair's screen."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.lists import the_list
from plenary.conduct.counting import counted
from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.facts.notices import ChairMessaged, ListPrinted
from plenary.refusal import Refusal

READERS = ("podium", "booths", "room")
"""For whom a list may be printed."""


def print_list(
    conference: Conference,
    at: datetime,
    items: tuple[ItemNumber, ...] = (),
    for_: str = "podium",
    copies: int = 1,
    list: str = "main",
) -> ListPrinted:
    """Note that a list of speakers was printed; each printing has a number of its own."""
    if for_ not in READERS:
        raise Refusal("word.unknown", word=for_, words=READERS)
    counted(copies, least=1)
    held = the_list(conference, items, list)
    number = conference.notices.printed + 1
    return ListPrinted(at=at, number=number, list=held.id, readers=for_, copies=copies)


def message_chair(_conference: Conference, at: datetime, text: str) -> ChairMessaged:
    """Put a message on the chair's screen; an empty one takes it away. Never on the clean record."""
    return ChairMessaged(at=at, text=text)
