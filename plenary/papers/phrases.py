"""Say the parts of a report's sentences that agree with one another, each language by its own grammar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import Protocol

from plenary.papers.phrases_en import English
from plenary.papers.views import Named, Speaker


class Phrases(Protocol):
    """The grammar that the sentences of a paper need. Dates and times are those of the place."""

    def joined(self, names: Sequence[str]) -> str:
        """Join names as a list in running text."""
        ...

    def day(self, day: date) -> str:
        """Say a date in running text."""
        ...

    def hour(self, hour: time) -> str:
        """Say a time of day."""
        ...

    def span(self, begins: date, ends: date) -> str:
        """Say the dates of a corner note: 1-2 October 2009."""
        ...

    def on_dates(self, days: Sequence[date]) -> str:
        """Say on which days: on 1 and 2 October 2009."""
        ...

    def at_meetings(self, numbers: Sequence[int]) -> str:
        """Say at which meetings: at its 1st and 2nd meetings."""
        ...

    def meetings_held(self, count: int) -> str:
        """Say how many meetings: four meetings."""
        ...

    def ordinal(self, number: int) -> str:
        """Say the number of a meeting: 1st."""
        ...

    def items(self, numbers: Sequence[str]) -> str:
        """Say which items: agenda items 3 and 4."""
        ...

    def quoted(self, title: str) -> str:
        """Put a title between quotation marks."""
        ...

    def representatives(self, speakers: Sequence[Speaker]) -> str:
        """Say the representatives of these, each once, with those they spoke for."""
        ...

    def observers(self, speakers: Sequence[Speaker]) -> str:
        """Say the observers for these."""
        ...

    def behalf(self, groups: Sequence[Named]) -> str:
        """Say on behalf of whom."""
        ...


_BY_LANGUAGE: dict[str, Phrases] = {"en": English()}


def phrases(language: str) -> Phrases:
    """Give the grammar of a language; English where a language has none of its own yet."""
    return _BY_LANGUAGE.get(language, _BY_LANGUAGE["en"])


def sentence(words: str) -> str:
    """Raise the first letter of a sentence."""
    return words[:1].upper() + words[1:]
