"""Acts about lists of speakers: opening, closing, reopening, order and limits."""

from __future__ import annotations

from datetime import datetime

from plenary.conference import Conference
from plenary.fact import Fact, ItemNumber
from plenary.facts import lists as facts
from plenary.floor.precedence import BANDS, ORDERS
from plenary.floor.speakers import PURPOSES, SpeakersList
from plenary.refusal import Refusal
from plenary.roster.roster import STATES

_REPLIES = ("reply", "reply.1", "reply.2")
_FURTHER = (*_REPLIES, "explanation")
LONGEST = 24 * 60
"""No time limit is longer than a day, in minutes."""


def chosen_items(conference: Conference, items: tuple[ItemNumber, ...]) -> tuple[ItemNumber, ...]:
    """Give the items meant: those named, all of them on the agenda, or else the current ones."""
    items = items or conference.agenda.current
    if not items:
        raise Refusal("items.none")
    return conference.agenda.together(items)


def found_list(
    conference: Conference, items: tuple[ItemNumber, ...] = (), purpose: str = "main"
) -> SpeakersList | None:
    """Give the list for these items: their own, or one that takes them together with others."""
    if purpose not in PURPOSES:
        raise Refusal("word.unknown", word=purpose, words=PURPOSES)
    return conference.floor.list_for(chosen_items(conference, items), purpose)


def the_list(
    conference: Conference, items: tuple[ItemNumber, ...] = (), purpose: str = "main"
) -> SpeakersList:
    """Give the list for these items.

    Raises:
        Refusal: ``list.not-opened``.
    """
    held = found_list(conference, items, purpose)
    if held is None:
        raise Refusal("list.not-opened", items=chosen_items(conference, items))
    return held


def open_list(
    conference: Conference, at: datetime, items: tuple[ItemNumber, ...] = (), list: str = "main"
) -> facts.ListOpened:
    """Open the list of speakers for items: the current ones unless others are named."""
    if list not in PURPOSES:
        raise Refusal("word.unknown", word=list, words=PURPOSES)
    items = chosen_items(conference, items)
    held = conference.floor.list_for(items, list)
    if held is not None and set(held.items) == set(items):
        raise Refusal("list.exists", list=held.id)
    order = conference.rules.text("order", "request") if list == "main" else "request"
    name = conference.floor.new_list(items, list)
    return facts.ListOpened(at=at, list=name, items=items, purpose=list, order=order)


def announce_closing(
    conference: Conference,
    at: datetime,
    closes: datetime,
    items: tuple[ItemNumber, ...] = (),
    list: str = "main",
) -> facts.ClosingAnnounced:
    """Announce when the list will be closed; the deadline never closes it by itself."""
    held = the_list(conference, items, list)
    held.may_close()
    if closes < at:
        raise Refusal("deadline.past", closes=closes)
    return facts.ClosingAnnounced(at=at, list=held.id, closes=closes)


def close_list(
    conference: Conference, at: datetime, items: tuple[ItemNumber, ...] = (), list: str = "main"
) -> facts.ListClosed:
    """Enter that the list was declared closed."""
    held = the_list(conference, items, list)
    held.may_close()
    return facts.ListClosed(at=at, list=held.id)


def reopen_list(
    conference: Conference,
    at: datetime,
    items: tuple[ItemNumber, ...] = (),
    reason: str = "",
    list: str = "main",
) -> facts.ListReopened:
    """Reopen a closed list: an act of its own, never a consequence of another."""
    held = the_list(conference, items, list)
    held.may_reopen()
    return facts.ListReopened(at=at, list=held.id, reason=reason)


def set_order(
    conference: Conference,
    at: datetime,
    order: str,
    items: tuple[ItemNumber, ...] = (),
    list: str = "main",
) -> facts.ListOrdered:
    """Set the order of a list: request (UNTOC COP rule 42), banded, by level, regions in turn, or manual."""
    if order not in ORDERS:
        raise Refusal("word.unknown", word=order, words=ORDERS)
    held = the_list(conference, items, list)
    return facts.ListOrdered(at=at, list=held.id, order=order)


def set_time_limit(
    conference: Conference,
    at: datetime,
    category: str,
    minutes: float,
    items: tuple[ItemNumber, ...] = (),
) -> tuple[Fact, ...]:
    """Set the limit of a category in minutes (0: none), for one list where items are named, else for all.

    ``state`` means the three kinds of States.
    """
    if not 0 <= minutes <= LONGEST:
        raise Refusal("limit.out-of-range", minutes=minutes)
    categories = STATES if category == "state" else (category,)
    known = (*BANDS, *_FURTHER)
    if any(each not in known for each in categories):
        raise Refusal("word.unknown", word=category, words=("state", *known))
    purpose = "reply" if category in _REPLIES else "main"
    held = the_list(conference, items, purpose) if items else None
    return tuple(
        facts.TimeLimitSet(at=at, category=each, seconds=round(minutes * 60), list=held.id if held else None)
        for each in categories
    )
