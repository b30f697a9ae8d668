"""Keep the list of speakers: withdraw, move, pass over, replies, texts, closing and reopening."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from typing import Protocol

from msgspec.structs import replace

from plenary.acts.lists import (
    announce_closing,
    close_list,
    found_list,
    open_list,
    reopen_list,
    set_order,
)
from plenary.acts.procedure import request_reply
from plenary.acts.requests import move, pass_over, withdraw, yield_
from plenary.acts.several import inscribe_unlisted
from plenary.fact import RequestId
from plenary.floor.precedence import ORDERS
from plenary.floor.speakers import SpeakersList
from plenary.terms import CATEGORIES
from plenary.tongue import N_
from ui.models.likely import rounded
from ui.models.proposals import reply_note
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_delegation, ask_items, delegations
from ui.secretary.doings.times import in_utc, instant
from ui.secretary.hand import Hand
from ui.text import in_meeting

NOBODY = N_("Nobody is selected in the list.")
WHO_REPLIES = N_("Right of reply for")
TO_WHOM = N_("The place goes to")
WHAT_OF_LIST = N_("The list of speakers")
CLOSE_NOW = N_("Close the list now")
CLOSES_AT = N_("Announce that the list closes at %(time)s")
TYPE_A_TIME = N_("type a time to announce it: %(example)s")
_EXAMPLE = time(16, 30)
IS_CLOSED = N_("The list is closed. To reopen it is an act of its own: Ctrl+K, Reopen.")
AS_WHAT = N_("%(name)s is on no list of delegations. Takes part as")
WHICH_LIST = N_("Show the list of item")
WHICH_ORDER = N_("Order of the list")
ORDER_WORDS = {
    "request": N_("as they asked (the rule)"),
    "banded": N_("by category, then as they asked"),
    "level": N_("by the level of the speakers, then as they asked"),
    "region": N_("by category; among States, the regions take turns"),
    "manual": N_("by hand"),
}


def held_list(hand: Hand) -> SpeakersList | None:
    """Give the list that is kept: of the current items, or of others before their time."""
    return found_list(hand.conference, hand.items) if hand.items else None


def other_list(hand: Hand) -> None:
    """Keep the list of another item, before it is taken up or after it."""
    ask_items(hand, WHICH_LIST, hand.keep_list)


def _with_chosen(hand: Hand) -> RequestId | None:
    chosen = hand.chosen_request()
    if chosen is None:
        hand.noted.emit(hand.text(NOBODY))
    return chosen


def withdraw_chosen(hand: Hand) -> None:
    """Take whoever is selected off the list."""
    request = _with_chosen(hand)
    if request is not None:
        hand.perform(withdraw, request)


def pass_over_chosen(hand: Hand) -> None:
    """Pass over whoever is selected."""
    request = _with_chosen(hand)
    if request is not None:
        hand.perform(pass_over, request)


def yield_chosen(hand: Hand) -> None:
    """Give the place of whoever is selected to another delegation."""
    request = _with_chosen(hand)
    if request is not None:
        ask_delegation(hand, TO_WHOM, lambda code: hand.perform(yield_, request, code))


def move_up(hand: Hand) -> None:
    """Move whoever is selected one place up."""
    _move(hand, -1)


def move_down(hand: Hand) -> None:
    """Move whoever is selected one place down."""
    _move(hand, 1)


def _move(hand: Hand, by: int) -> None:
    request = _with_chosen(hand)
    if request is None:
        return
    requests = [each.id for each in hand.conference.floor.holding(request).requests]
    place = requests.index(request)
    if not 0 <= place + by < len(requests):
        return
    others = [each for each in requests if each != request]
    before = others[place + by] if place + by < len(others) else None
    hand.perform(move, request, before)


def reply(hand: Hand) -> None:
    """Inscribe a delegation for a right of reply."""
    proposed = delegations(hand)

    def propose(typed: str) -> Sequence[Choice]:
        return [
            replace(each, note=reply_note(hand.conference, each.value.delegation, hand.items, hand.tongue))
            for each in proposed(typed)
        ]

    hand.ask(
        hand.text(WHO_REPLIES),
        propose,
        lambda choice: hand.perform(request_reply, choice.value.delegation, hand.items),
    )


def announce_or_close(hand: Hand) -> None:
    """Open the list, announce when it closes, or close it; never reopen it."""
    held = held_list(hand)
    if held is not None and held.closed is not None:
        hand.noted.emit(hand.text(IS_CLOSED))
        return
    if held is None:
        hand.perform(open_list, hand.items)
        return
    hand.ask(hand.text(WHAT_OF_LIST), lambda typed: _closings(hand, typed), lambda choice: choice.value())


def _closings(hand: Hand, typed: str) -> Sequence[Choice]:
    now_choice = Choice(
        "close",
        hand.text(CLOSE_NOW),
        lambda: hand.perform(close_list, hand.items),
        hand.text(TYPE_A_TIME, example=hand.tongue.time(_EXAMPLE)),
        "list-closed",
    )
    at = instant(hand, typed)
    if at is not None:
        return [_closing_at(hand, at)]
    if typed.strip():
        return matching([now_choice])(typed)
    suggested = _closing_at(hand, rounded(hand.conference.body.local(hand.now())))
    held = held_list(hand)
    # The closing is announced before it is declared (practice ): Enter alone does what comes next.
    announced = held is not None and held.closes is not None
    return [now_choice, suggested] if announced else [suggested, now_choice]


def _closing_at(hand: Hand, local: datetime) -> Choice:
    said = hand.text(
        CLOSES_AT, time=in_meeting(hand.conference, in_utc(hand, local), hand.tongue, hand.now())
    )
    closes = in_utc(hand, local)
    return Choice("announce", said, lambda: hand.perform(announce_closing, closes, hand.items), icon="clock")


def reopen(hand: Hand) -> None:
    """Reopen the closed list."""
    hand.perform(reopen_list, hand.items)


def order(hand: Hand) -> None:
    """Set the order of the list."""
    choices = [Choice(each, hand.text(ORDER_WORDS[each]), each, icon="list") for each in ORDERS]
    hand.ask(
        hand.text(WHICH_ORDER),
        matching(choices),
        lambda choice: hand.perform(set_order, choice.value, hand.items),
    )


UNLISTED = ("observer", "igo", "ngo", "un", "officer", "secretariat")
"""What somebody may be whom no list of delegations names."""


class Ready(Protocol):
    """The field in which somebody was typed whom no list names: for which list, and ready again once that was asked."""

    @property
    def purpose(self) -> str:
        """Give which list is meant."""
        ...

    def ready(self) -> None:
        """Be ready for the next name."""
        ...


def unlisted(hand: Hand, name: str, field: Ready) -> None:
    """Ask as what somebody takes part whom no list names, then seat and inscribe them at once."""

    def chosen(choice: Choice) -> None:
        hand.perform(inscribe_unlisted, name, choice.value, field.purpose, hand.items)
        field.ready()

    choices = [Choice(each, hand.text(CATEGORIES[each]), each, icon="participants") for each in UNLISTED]
    hand.ask(hand.text(AS_WHAT, name=name), matching(choices), chosen)
