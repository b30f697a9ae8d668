"""The words of the console: sentences of facts and of what was refused, with the names of the conference."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.console.usage import Misuse
from plenary.fact import DelegationCode, Fact
from plenary.facts.roster import DelegationSeated
from plenary.proceedings.proceedings import Proceedings
from plenary.refusal import Denial
from plenary.roster.roster import Seat
from plenary.sentence import Speech
from plenary.tongue import Tongue

ENGLISH = Tongue("en")
"""The tongue of the console where a command does not name another."""


def sentence_of(conference: Conference, refused: Denial | Misuse, tongue: Tongue = ENGLISH) -> str:
    """Say why something was refused or not understood."""
    if isinstance(refused, Misuse):
        return tongue.text(refused.why, **refused.facts)
    return Speech(tongue, conference).denial(refused)


def sentences_of(proceedings: Proceedings, facts: Iterable[Fact], tongue: Tongue = ENGLISH) -> list[str]:
    """Say facts of the proceedings; who was seated by an entry that was struck keeps the name it had."""
    speech = speech_of(proceedings, tongue)
    return [speech.fact(fact) for fact in facts]


def speech_of(proceedings: Proceedings, tongue: Tongue) -> Speech:
    """Give a speech that knows the name of everybody who was ever seated."""
    now = proceedings.now
    seats = {**dict(_ever_seated(proceedings)), **now.roster.seats}
    return Speech(tongue, replace(now, roster=replace(now.roster, seats=seats)))


def _ever_seated(proceedings: Proceedings) -> Iterator[tuple[DelegationCode, Seat]]:
    for entry in proceedings.entries:
        for fact in entry.facts:
            if isinstance(fact, DelegationSeated):
                yield fact.delegation, Seat(fact.delegation, fact.names, fact.category)
