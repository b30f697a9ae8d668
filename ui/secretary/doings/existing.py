"""Ask for what exists by its words: rules, channels, time zones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from plenary.booths.booths import FLOOR
from plenary.roster.body import zones
from plenary.tongue import LANGUAGES, LETTERS, N_
from ui.models.rules import name_words, names, value_words, values
from ui.secretary.choices import Choice, Propose, fits, matching, typed_or
from ui.secretary.hand import Hand

Then = Callable[[str | Mapping[str, str]], None]
"""Goes on with the word that the act understands, or with the words of several arguments."""

THESE = N_("These are all")
NOW = N_("now: %(value)s")
FLOOR_WORDS = N_("Floor")
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
SEATS = {"Europe/Zurich": "Geneva"}
"""Seats of the United Nations that have another name than their zone, which is found by both."""
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
        offered = [
            Choice(f"value/{value}", value_words(name, value, tongue), value, icon="check")
            for value in values(rules, name)
        ]
        own = typed_or(offered, lambda typed: Choice("own", typed, typed, icon="corrigendum"))
        hand.ask(choice.text, own, lambda value: then({"name": name, "value": value.value}))

    hand.ask(caption, matching(choices), named)


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
        kept = before.get(source, max(made.values(), default=-1) + 1)
        proposed = [Choice("kept", hand.tongue.number(kept), kept, icon="check")]
        own = typed_or(proposed, lambda typed: Choice("own", typed, typed, icon="corrigendum"))
        hand.ask(hand.text(WHICH_NUMBER, source=words[source]), own, partial(numbered, source))

    def numbered(source: str, choice: Choice) -> None:
        typed = str(choice.value)
        value = int(typed) if typed.isdecimal() else before.get(source, 0)
        _ask_channel(hand, caption, then, before, {**made, source: value})

    hand.ask(caption, matching([*done, *rest]), chosen)


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
        note = f"{name} · UTC{offset[:3]}:{offset[3:]}"
        city = SEATS.get(name) or name.rpartition("/")[2].replace("_", " ")
        return Choice(name, city, name, hand.tongue.isolate(note), "clock")

    def propose(typed: str) -> Sequence[Choice]:
        words = typed.casefold().split()
        if not words:
            return [choice(name) for name in dict.fromkeys((stands, *USUAL))]
        found = [each for each in sorted(zones()) if fits(words, _searched(each))]
        return [choice(name) for name in found[:_MOST]]

    return propose


def _searched(zone: str) -> str:
    return f"{zone} {SEATS.get(zone, '')}".casefold().replace("/", " ").replace("_", " ")
