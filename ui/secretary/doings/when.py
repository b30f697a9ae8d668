"""Ask for a time or a day: a likely one is proposed, another is typed in any form in which the screens say one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from plenary.acts.catalogue import Argument
from ui.models.likely import Said, likely, rounded
from ui.secretary.choices import Choice, typed_or
from ui.secretary.doings.times import in_utc, instant, typed_time
from ui.secretary.hand import Hand
from ui.text import in_meeting

_FIRST = 8
"""No body meets before this hour in the morning: an earlier one that is typed without its half of the day is one of the afternoon."""


def likely_now(hand: Hand, act: str, argument: Argument, said: Said) -> datetime | None:
    """Give the time that is proposed, as the clock of the room shows it."""
    return likely(hand.conference, hand.now(), act, argument.name, said)


def example_now(hand: Hand, act: str, argument: Argument, said: Said) -> str:
    """Say the likely time, or else the next quarter of an hour, in the form in which the window says times."""
    local = hand.conference.body.local(hand.now())
    return hand.tongue.time((likely_now(hand, act, argument, said) or rounded(local)).time())


def ask_instant(
    act: str, argument: Argument, said: Said, hand: Hand, caption: str, then: Callable[[str], None]
) -> None:
    """Ask for a time of today, or the likely one of whatever day."""

    def propose(typed: str) -> Sequence[Choice]:
        found = _instant(hand, typed) if typed.strip() else likely_now(hand, act, argument, said)
        if found is None:
            return []
        words = in_meeting(hand.conference, in_utc(hand, found), hand.tongue, hand.now())
        return [Choice("time", words, found.replace(tzinfo=None).isoformat(), icon="clock")]

    hand.ask(caption, propose, lambda choice: then(choice.value))


def _instant(hand: Hand, typed: str) -> datetime | None:
    """Read a time of today, to the second: what nobody recorded may have begun within a minute."""
    local, read = instant(hand, typed), typed_time(typed)
    return local.replace(second=read.time.second) if local and read else None


def ask_hour(
    act: str, argument: Argument, said: Said, hand: Hand, caption: str, then: Callable[[str], None]
) -> None:
    """Ask for an hour of a day that is asked for beside it."""

    def propose(typed: str) -> Sequence[Choice]:
        when = likely_now(hand, act, argument, said)
        found = _hour(typed) if typed.strip() else when.time() if when else None
        return [Choice("time", hand.tongue.time(found), f"{found:%H:%M}", icon="clock")] if found else []

    hand.ask(caption, propose, lambda choice: then(choice.value))


def _hour(typed: str) -> time | None:
    found = typed_time(typed)
    if found is None or found.rest:
        return None
    afternoon = not found.told and found.time.hour < _FIRST
    return found.time.replace(hour=found.time.hour + 12) if afternoon else found.time


def ask_day(
    act: str, argument: Argument, said: Said, hand: Hand, caption: str, then: Callable[[str], None]
) -> None:
    """Ask for a day: the likely one first, then those of the programme; another one is typed."""
    when, today = likely_now(hand, act, argument, said), hand.conference.body.local(hand.now()).date()
    first = [when.date()] if when else []
    known = sorted({each.date for each in hand.conference.programme.slots if each.date >= today})
    choices = [_day(hand, each) for each in dict.fromkeys((*first, *known))]
    own = typed_or(choices, lambda typed: Choice("own", typed, typed, icon="corrigendum"))
    hand.ask(caption, own, lambda choice: then(choice.value))


def _day(hand: Hand, day: date) -> Choice:
    return Choice(day.isoformat(), hand.tongue.weekday_date(day), day.isoformat(), icon="calendar")
