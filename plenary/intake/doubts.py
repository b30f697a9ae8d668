"""Say what the reader was not sure of, each with its place, its words and, if there is one, a proposal."""

from __future__ import annotations

from datetime import date, time

from msgspec import Struct

from plenary.intake.doubt_sentences import ADVICE, SENTENCES
from plenary.intake.source import Place
from plenary.intake.timetable_doubts import OF_ITEMS, OF_TIMETABLE
from plenary.tongue import LANGUAGES, Tongue


class MoveRow(Struct, frozen=True):
    """The repair that puts the first row of an item into another block of time.

    The row is known by its place and its item, so that one repair does not disturb another.
    """

    place: Place
    item: str
    block: int


Repair = MoveRow


class Doubt(Struct, frozen=True, kw_only=True):
    """One thing the reader would not decide in silence.

    Attributes:
        code: a key of ``SENTENCES``.
        place: where it stands; None where it concerns the whole document.
        facts: the words of the document that fill the sentences, as pairs.
        repair: what ``plenary.intake.repair`` does when the proposal is accepted; None if there is
            nothing to accept and only a person can tell.
    """

    code: str
    place: Place | None = None
    facts: tuple[tuple[str, str], ...] = ()
    repair: Repair | None = None

    @property
    def text(self) -> str:
        """Give the marked sentence that says the doubt."""
        return SENTENCES[self.code][0]

    @property
    def proposal(self) -> str | None:
        """Give the marked sentence that says what is proposed, if anything is."""
        return SENTENCES[self.code][1]

    @property
    def advises(self) -> bool:
        """Tell whether the second sentence says what a person is to do, not what was done meanwhile."""
        return self.code in ADVICE

    @property
    def of_slot(self) -> bool:
        """Tell whether it is about a slot of the timetable: its day, its hours, what stands in it."""
        return self.code in OF_TIMETABLE and self.code not in OF_ITEMS

    def says(self, tongue: Tongue) -> str:
        """Say the doubt in a tongue."""
        return tongue.text(self.text, **self._told(tongue))

    def proposes(self, tongue: Tongue) -> str | None:
        """Say the proposal in a tongue, if there is one."""
        return tongue.text(self.proposal, **self._told(tongue)) if self.proposal else None

    def _told(self, tongue: Tongue) -> dict[str, str]:
        """Give the facts as the tongue says them; words of the document as they are, held together in a line from the right."""
        return {name: _TOLD.get(name, Tongue.foreign)(tongue, fact) for name, fact in self.facts}


def _as_language(tongue: Tongue, fact: str) -> str:
    return tongue.language(fact) if fact in LANGUAGES else fact


def _as_date(tongue: Tongue, fact: str) -> str:
    return tongue.date(date.fromisoformat(fact))


def _as_times(tongue: Tongue, fact: str) -> str:
    times = [time.fromisoformat(each) for each in fact.split("–")]
    return tongue.time_range(*times) if len(times) == 2 else tongue.time(*times)


_TOLD = {"language": _as_language, "date": _as_date, "read": _as_times, "item": Tongue.item_number}


def doubt(code: str, place: Place | None = None, /, **facts: object) -> Doubt:
    """Make a doubt without a repair from the words that fill its sentences."""
    return Doubt(code=code, place=place, facts=tuple((name, str(fact)) for name, fact in facts.items()))
