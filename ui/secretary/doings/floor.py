"""Run the floor: give it, end and extend statements, stop the clock, points of order, a wrong speaker."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace

from plenary.acts.lists import found_list
from plenary.acts.meetings import call_to_order, end_informals, resume
from plenary.acts.procedure import raise_point_of_order, rule_on_point_of_order
from plenary.acts.replies import replies_wait
from plenary.acts.roster import seated
from plenary.acts.statements import (
    end_statement,
    extend_statement,
    give_floor,
    pause_statement,
    replace_speaker,
    resume_statement,
)
from plenary.agenda.meetings import Sitting
from plenary.fact import DelegationCode, RequestId
from plenary.tongue import N_
from ui.models.next_up import next_request
from ui.secretary.choices import Choice, matching, typed_or
from ui.secretary.doings.naming import ask_delegation, delegations
from ui.secretary.hand import Hand

TWICE = N_("Pressed twice: the second press was ignored.")
NOBODY = N_("Nobody is selected in the list.")
EARLY = {
    "speakers": N_("By the rules a reply is heard when the list of speakers has ended."),
    "day": N_("By the rules a reply is heard at the end of the day."),
    "item": N_("By the rules a reply is heard at the end of the item."),
}
GIVE_NOW = N_("Give it the floor now: the Chair decides so")
NO_TIME_NOW = N_("No time is added while a point of order is heard.")
WHO_RAISES = N_("Point of order raised by; after a colon, what it is about")
_WIDE_COLON = "\uff1a"
NO_PARTY, NO_PARTY_RULE = N_("a right of States parties"), N_("a right of States parties (%(rule)s)")
ANOTHER = N_("Another delegation rises to a point of order")
ALLOWED = N_("the Chair allows it")
WHAT_RULING = N_("The Chair’s ruling")
GRANTED = N_("The point of order was upheld.")
DENIED = N_("The point of order was not upheld.")
WHO_SPEAKS = N_("It is another delegation that speaks")
OWN_WORDS = N_("in your own words")


def run_floor(hand: Hand) -> None:
    """Do what comes next: open, resume, the ruling, end the statement, or give the floor to the first who waits."""
    if hand.pressed_twice():
        hand.noted.emit(hand.text(TWICE))
        return
    conference = hand.conference
    if conference.meetings.sitting is Sitting.NONE:
        hand.perform(call_to_order)
    elif conference.meetings.sitting is Sitting.SUSPENDED:
        hand.perform(resume)
    elif conference.meetings.sitting is Sitting.INFORMAL:
        hand.perform(end_informals)
    elif conference.conduct.point is not None:
        point_of_order(hand)
    elif conference.floor.statement is not None:
        hand.perform(end_statement)
    else:
        _give_next(hand)


def _give_next(hand: Hand) -> None:
    """Give the floor to the first who waits; where only replies do whose time has not come, the Chair is asked."""
    request, conference = next_request(hand.conference), hand.conference
    replies = found_list(conference, purpose="reply") if conference.agenda.current else None
    if request is None and replies is not None and replies.requests:
        _ask_early(hand, replies_wait(conference), replies.requests[0].id)
    else:
        hand.perform(give_floor, request.id if request else None)


def give_floor_to_chosen(hand: Hand) -> None:
    """Give the floor to whoever is selected in the list in sight."""
    request = hand.chosen_request()
    if request is None:
        hand.noted.emit(hand.text(NOBODY))
        return
    held = hand.conference.floor.holding(request)
    wait = replies_wait(hand.conference) if held.purpose == "reply" else ""
    if wait:
        _ask_early(hand, wait, request)
    else:
        hand.perform(give_floor, request)


def _ask_early(hand: Hand, wait: str, request: RequestId) -> None:
    """Say what the rules keep a reply for, and give it the floor if the presiding officer wants it now."""
    now = Choice("now", hand.text(GIVE_NOW), request, icon="right-of-reply")
    hand.ask(hand.text(EARLY[wait]), matching([now]), lambda choice: hand.perform(give_floor, choice.value))


def pause(hand: Hand) -> None:
    """Stop the clock, or let it run again."""
    statement = hand.conference.floor.statement
    stopped = statement is not None and statement.paused_since is not None
    hand.perform(resume_statement if stopped else pause_statement)


def one_minute(hand: Hand) -> None:
    """Allow one more minute; while a point of order is heard the clock is not that of the speaker."""
    if hand.conference.conduct.point is not None:
        hand.noted.emit(hand.text(NO_TIME_NOW))
        return
    hand.perform(extend_statement, 1.0)


def point_of_order(hand: Hand) -> None:
    """Enter a point of order, or the ruling on the one that is pending."""
    if hand.conference.conduct.point is None:
        another_point(hand)
        return
    fixed = [Choice(msgid, hand.text(msgid), hand.text(msgid), icon="gavel") for msgid in (GRANTED, DENIED)]
    fixed.append(Choice("another", hand.text(ANOTHER), None, icon="point-of-order"))
    own = typed_or(fixed, lambda words: Choice("own", words, words, hand.text(OWN_WORDS), "corrigendum"))

    def ruled(choice: Choice) -> None:
        if choice.value is None:
            another_point(hand)
        else:
            hand.perform(rule_on_point_of_order, choice.value)

    hand.ask(hand.text(WHAT_RULING), own, ruled)


def another_point(hand: Hand) -> None:
    """Enter a point of order, also while one is before the Chair: it waits behind that one."""
    hand.ask(hand.text(WHO_RAISES), lambda typed: _risers(hand, typed), lambda choice: choice.value())


def _risers(hand: Hand, typed: str) -> list[Choice]:
    """Propose who may raise one; who has no right to is grey, and a line of its own says that the Chair allows it.

    The officer goes to that line; Enter after a name does not take it. After a colon stands what it is about.
    """
    made: list[Choice] = []
    rules = hand.conference.rules
    name, _, subject = typed.replace(_WIDE_COLON, ":").partition(":")
    for each in delegations(hand)(name):
        code = each.value.delegation
        raise_it = partial(hand.perform, raise_point_of_order, code, subject.strip())
        if _is_party(hand, code) or rules.allows("point-of-order.any"):
            made.append(replace(each, value=raise_it))
            continue
        number = rules.rule("point-of-order")
        why_not = hand.text(NO_PARTY_RULE, rule=number) if number else hand.text(NO_PARTY)
        allowed = partial(raise_it, override=True)
        made += [
            replace(each, why_not=why_not),
            replace(each, id=f"{each.id}/allowed", value=allowed, note=hand.text(ALLOWED), deliberate=True),
        ]
    return made


def _is_party(hand: Hand, code: DelegationCode) -> bool:
    seat, _ = seated(hand.conference, hand.now(), code)
    return seat.category == "state-party"


def wrong_speaker(hand: Hand) -> None:
    """Record that another delegation speaks, on the same clock."""
    ask_delegation(hand, WHO_SPEAKS, lambda code: hand.perform(replace_speaker, code))
