"""Ask for what exists by its words: rules, channels, time zones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from plenary.acts.languages import FIGURES
from plenary.booths.booths import FLOOR
from plenary.conduct.rule_words import name_words, names, value_words, values
from plenary.refusal import Refusal
from plenary.roster.body import zones
from plenary.tongue import LANGUAGES, LETTERS, N_
from ui.secretary.choices import Choice, Propose, fits, matching, typed_or
from ui.secretary.hand import Hand

Then = Callable[[str | Mapping[str, str]], None]
"""Goes on with the word that the act understands, or with the words of several arguments."""

THESE = N_("That is all")
NOW, IN_FORCE = N_("now: %(value)s"), N_("in force now")
FLOOR_WORDS = N_("floor")
WHICH_NUMBER = N_("Number of the channel: %(source)s")
USUAL = (
    "Europe/Vienna",
    "America/New_York",
    "Europe/Zurich",
    "Africa/Nairobi",
    "Africa/Addis_Ababa",
    "Asia/Bangkok",
    "Asia/Beirut",
    "America/Santiago",
)
"""Where the United Nations usually meets, offered while nothing is typed."""
_MOST = 40
"""So many zones are shown at once."""


def ask_rule(hand: Hand, caption: str, then: Then) -> None:
    """Ask for a value of the rules by what it settles, then for what it shall be."""
    rules, tongue = hand.conference.rules, hand.tongue
    choices = [
        Choice(name, name_words(name, tongue), name, _stands(hand, name), icon="settings")
        for name in names(rules)
    ]

    def named(choice: Choice) -> None:
        name = choice.value
        offered = [_value(hand, name, value) for value in values(rules, name)]
        own = typed_or(offered, lambda typed: Choice("own", typed, typed, icon="corrigendum"))
        hand.ask(choice.text, own, lambda value: then({"name": name, "value": value.value}))

    hand.ask(caption, matching(choices), named)


def _value(hand: Hand, name: str, value: str) -> Choice:
    """Offer a value of a rule; the one in force says so, and it alone has the mark."""
    stands = value == hand.conference.rules.text(name)
    note, icon = (hand.text(IN_FORCE), "check") if stands else ("", "")
    return Choice(f"value/{value}", value_words(name, value, hand.tongue), value, note, icon)


def _stands(hand: Hand, name: str) -> str:
    return hand.text(NOW, value=value_words(name, hand.conference.rules.text(name), hand.tongue))


def ask_channels(hand: Hand, caption: str, then: Then) -> None:
    """Ask for the sources of the room's channels by name, each with its number, until these are all."""
    before = dict(hand.conference.booths.channels)
    _ask_channel(hand, caption, then, before, {})


def _ask_channel(
    hand: Hand, caption: str, then: Then, before: Mapping[str, int], made: Mapping[str, int]
) -> None:
    words = {source: _source(hand, source) for source in (FLOOR, *LANGUAGES)}
    left = [source for source in (*before, *words) if source in words and source not in made]
    said = hand.tongue.series(
        [f"{words[source]} {hand.tongue.number(each)}" for source, each in made.items()]
    )
    done = [Choice("all", hand.text(THESE), None, said, "check")] if made else []
    rest = [
        Choice(source, words[source], source, hand.tongue.number(before[source]) if source in before else "")
        for source in dict.fromkeys(left)
    ]

    def chosen(choice: Choice) -> None:
        if choice.value is None:
            then("; ".join(f"{source}:{number}" for source, number in made.items()))
        else:
            number(choice.value)

    def number(source: str) -> None:
        proposed = _numbers(hand, before.get(source), made)
        hand.ask(hand.text(WHICH_NUMBER, source=words[source]), proposed, partial(numbered, source))

    def numbered(source: str, choice: Choice) -> None:
        _ask_channel(hand, caption, then, before, {**made, source: choice.value})

    hand.ask(caption, matching([*done, *rest]), chosen)


def _numbers(hand: Hand, stands: int | None, made: Mapping[str, int]) -> Propose:
    """Propose the number that a source has, or the next one; only a number that is free can be chosen."""
    free = max(made.values(), default=-1) + 1
    proposed = free if stands is None or stands in made.values() else stands

    def choice(number: int) -> Choice:
        taken = [
            f"{_source(hand, source)} {hand.tongue.number(each)}"
            for source, each in made.items()
            if each == number
        ]
        why_not = hand.speech.denial(Refusal("channels.twice", channels=tuple(taken))) if taken else ""
        return Choice(f"number/{number}", hand.tongue.number(number), number, icon="check", why_not=why_not)

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.strip()
        if not words:
            return [choice(proposed)]
        return [choice(int(words))] if words.isdecimal() and len(words) <= FIGURES else []

    return propose


def _source(hand: Hand, source: str) -> str:
    named = hand.text(FLOOR_WORDS) if source == FLOOR else hand.tongue.language(source)
    return named if source == FLOOR else f"{LETTERS[source]}  {named}"


def ask_zone(hand: Hand, caption: str, then: Then) -> None:
    """Ask for a time zone: those where the United Nations meets, any other by a part of its name."""
    hand.ask(caption, _zones(hand), lambda choice: then(choice.value))


def _zones(hand: Hand) -> Propose:
    stands, now = hand.conference.body.zone, hand.now()

    def choice(name: str) -> Choice:
        offset = now.astimezone(ZoneInfo(name)).strftime("%z")
        # The dash is as wide as a minus, which our Latin face lacks: that of another is a hyphen's width.
        note = f"{name} · UTC{offset[:3]}:{offset[3:]}".replace("UTC-", "UTC–")
        return Choice(name, hand.tongue.city(name), name, hand.tongue.isolate(note), "clock")

    def searched(zone: str) -> str:
        """Give by what a zone is found: its city in the language of the window, and its name."""
        return f"{zone.replace('/', ' ').replace('_', ' ')} {hand.tongue.city(zone)}".casefold()

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.casefold().split()
        if not words:
            return [choice(name) for name in dict.fromkeys((stands, *USUAL))]
        found = [each for each in sorted(zones()) if fits(words, searched(each))]
        return [choice(name) for name in found[:_MOST]]

    return propose
