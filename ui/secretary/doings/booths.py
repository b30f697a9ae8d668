"""What the officer does about interpretation: a language dropped, its record, the consent, the team, more time."""

from __future__ import annotations

from typing import Any

from plenary.acts.languages import ask_to_continue, set_language
from plenary.acts.meetings import suspend
from plenary.booths.booths import Booth
from plenary.fact import Language
from plenary.terms import COVERAGES, QUALITIES
from plenary.tongue import LANGUAGES, N_
from ui.secretary.choices import Choice, matching
from ui.secretary.doings.naming import ask_language, ask_words_or_none
from ui.secretary.hand import Hand

WHICH_DROPPED = N_("Language that dropped, or is heard again")
WHICH_WITHOUT = N_("Ask whether to continue without")
WHICH_SERVED = N_("How a language is served")
HOW_SERVED = N_("%(language)s is served now")
RELAY_FROM, NO_RELAY = N_("on relay from %(language)s"), N_("no longer on relay")
WHAT_CAUSE, NO_CAUSE = N_("Cause, as the technician says"), N_("no cause was named")
ALL_HEARD = N_("All languages are heard.")
CONTINUES = N_("The meeting continues without interpretation into %(language)s.")
NO_INTERPRETATION = N_("No interpretation into %(language)s")


def language_dropped(hand: Hand) -> None:
    """Enter that a language dropped, or that it is heard again: one that is not heard now is offered first."""
    booths = hand.conference.booths.by_language.values()
    gone = [each.language for each in booths if each.quality == "interrupted"]
    ask_language(hand, WHICH_DROPPED, lambda language: turn_language(hand, language), first=gone)


def turn_language(hand: Hand, language: Language) -> None:
    """Set a language to interrupted, or back to good where it was not."""
    booth = hand.conference.booths.by_language.get(language, Booth(language))
    quality = "interrupted" if booth.quality == "good" else "good"
    hand.perform(set_language, language, quality=quality)


def how_served(hand: Hand) -> None:
    """Set how a language is covered and heard, or from which other it is taken, and why."""
    ask_language(hand, WHICH_SERVED, lambda language: _ask_how(hand, language))


def _ask_how(hand: Hand, language: Language) -> None:
    """Offer what is not so now: a coverage, a quality, a relay or its end (practice R-2.3)."""
    booth = hand.conference.booths.by_language[language]
    ways: list[tuple[str, dict[str, object]]] = [
        (hand.text(COVERAGES[code]), {"coverage": code}) for code in COVERAGES if code != booth.coverage
    ]
    ways += [(hand.text(QUALITIES[code]), {"quality": code}) for code in QUALITIES if code != booth.quality]
    ways += [
        (hand.text(RELAY_FROM, language=hand.tongue.language(code)), {"via": Language(code)})
        for code in LANGUAGES
        if code not in (language, booth.via)
    ]
    if booth.via is not None:
        ways.append((hand.text(NO_RELAY), {"via": Language("")}))
    choices = [Choice(words, words, how, icon="language") for words, how in ways]
    caption = hand.text(HOW_SERVED, language=hand.tongue.language(language))
    hand.ask(caption, matching(choices), lambda choice: _ask_why(hand, language, choice.value))


def _ask_why(hand: Hand, language: Language, how: dict[str, Any]) -> None:
    """Ask for the cause; Enter alone leaves it open."""
    ask_words_or_none(
        hand,
        WHAT_CAUSE,
        NO_CAUSE,
        lambda cause: hand.perform(set_language, language, **how, cause=cause),
    )


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
