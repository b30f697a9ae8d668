"""What the officer does about interpretation: a language dropped, its record, the consent, the team, more time."""

from __future__ import annotations

from datetime import datetime, timedelta

from plenary.acts.languages import ask_to_continue, set_language
from plenary.acts.meetings import suspend
from plenary.booths.booths import Booth
from plenary.conference import Conference
from plenary.fact import Language
from plenary.tongue import N_
from ui.secretary.doings.naming import ask_language
from ui.secretary.hand import Hand

WHICH_DROPPED = N_("Language that dropped, or is heard again")
WHICH_WITHOUT = N_("Ask whether to continue without")
ALL_HEARD = N_("All languages are heard.")
CONTINUES = N_("The meeting continues without interpretation into %(language)s.")
NO_INTERPRETATION = N_("No interpretation into %(language)s")
STAY = timedelta(minutes=15)
"""How much longer the booths are asked to stay; the officer may type another time."""


def language_dropped(hand: Hand) -> None:
    """Enter that a language dropped, or that it is heard again."""
    ask_language(hand, WHICH_DROPPED, lambda language: turn_language(hand, language))


def turn_language(hand: Hand, language: Language) -> None:
    """Set a language to interrupted, or back to good where it was not."""
    booth = hand.conference.booths.by_language.get(language, Booth(language))
    quality = "interrupted" if booth.quality == "good" else "good"
    hand.perform(set_language, language, quality=quality)


def without_language(hand: Hand) -> None:
    """Enter that the Chair asks whether the meeting may go on without a language; consent is entered later."""
    gone = [each.language for each in hand.conference.booths.by_language.values() if not each.served]
    if not gone:
        hand.noted.emit(hand.text(ALL_HEARD))
    elif len(gone) == 1:
        ask_without(hand, gone[0])
    else:
        ask_language(hand, WHICH_WITHOUT, lambda language: ask_without(hand, language))


def ask_without(hand: Hand, language: Language) -> None:
    """Ask about one language, in the words in which it will be on record."""
    words = hand.text(CONTINUES, language=hand.tongue.language(language))
    hand.perform(ask_to_continue, language, words)


def suspend_for_language(hand: Hand) -> None:
    """Suspend the meeting until the language that dropped last is heard again."""
    gone = [each for each in hand.conference.booths.incidents if each.restored is None]
    if not gone:
        hand.noted.emit(hand.text(ALL_HEARD))
        return
    language = hand.tongue.language(gone[-1].language)
    hand.perform(suspend, reason=hand.text(NO_INTERPRETATION, language=language))


def longer(conference: Conference, now: datetime) -> datetime:
    """Give until when the booths are asked to stay: a quarter of an hour beyond the end, or beyond now."""
    ends = conference.services_end or now
    return max(ends, now.replace(second=0, microsecond=0)) + STAY
