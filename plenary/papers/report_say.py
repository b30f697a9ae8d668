"""Say the sentences of a report: marked texts filled with phrases, as paragraphs with permanent keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypedDict

from msgspec import Struct

from plenary.papers.phrases import Phrases, sentence
from plenary.papers.tree import Heading, Paragraph, Placeholder, text
from plenary.papers.views import ReportView, StatementView
from plenary.tongue import Tongue

_AGREES = re.compile(r"\{([^{}|]*)\|([^{}|]*)(?:\|([^{}|]*))?\}")
"""A word as a translation keeps it where it agrees with the body: {masculine|feminine}, or with a neuter third."""


_GENDERS = {"m": 1, "f": 2, "n": 3}


class Sitting(TypedDict):
    """At which meetings, and on which days."""

    at_meetings: str
    on_dates: str


class Say(Struct, frozen=True):
    """The voice of one report: its view, its tongue and that tongue's grammar."""

    view: ReportView
    tongue: Tongue
    phrases: Phrases

    def text(self, msgid: str, /, **values: object) -> str:
        """Say a marked sentence; ``%(body)s`` is always known."""
        filled = {"body": self.view.body.short.form("sentence"), **values}
        return sentence(self._agreeing(self.tongue.text(msgid, **filled)))

    def _agreeing(self, said: str) -> str:
        """Let what is kept in several genders agree with the body; of a gender that is not known, the first."""
        gender = dict(self.view.body.short.cases).get("gender", "m")
        return _AGREES.sub(lambda word: word[_GENDERS.get(gender, 1)] or word[1], said)

    def paragraph(
        self, key: str, msgid: str, /, *, sources: Iterable[str] = (), leads: bool = False, **values: object
    ) -> Paragraph:
        """Say a marked sentence as a numbered paragraph."""
        return Paragraph(text(self.text(msgid, **values)), key=key, sources=tuple(sources), leads=leads)

    def heading(self, level: int, msgid: str) -> Heading:
        """Say a marked heading."""
        return Heading(level, text(self.tongue.text(msgid)))

    def placeholder(self, key: str, msgid: str, /, **values: object) -> Placeholder:
        """Leave a place for a human, and say what belongs there."""
        return Placeholder(self.tongue.text(msgid, **values), key)

    def sitting(self, numbers: Sequence[int]) -> Sitting:
        """Give what tells at which meetings, and on which days."""
        days = [self.view.meeting(number).date for number in numbers]
        gender = self.view.body.short.form("gender") if self.tongue.code == "ar" else "m"
        return Sitting(
            at_meetings=self.tongue.at_meetings(numbers, "f" if gender == "f" else "m"),
            on_dates=self.phrases.on_dates(days, len(set(numbers))),
        )


def voice(view: ReportView) -> Say:
    """Give the voice of a report."""
    return Say(view, view.tongue, Phrases(view.tongue))


def ids(statements: Iterable[StatementView]) -> tuple[str, ...]:
    """Give the identities of statements."""
    return tuple(statement.id for statement in statements)
