"""Say the sentences of a report: marked texts filled with phrases, as paragraphs with permanent keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypedDict

from msgspec import Struct
from msgspec.structs import replace

from plenary.papers.foreign import runs
from plenary.papers.phrases import Phrases, sentence
from plenary.papers.tree import Heading, Paragraph, Placeholder, Text
from plenary.papers.views.item import MeetingDay, StatementView
from plenary.papers.views.meeting import BodyView, ReportView
from plenary.roster.persons import gender_of
from plenary.tongue import Tongue
from plenary.tongues.spacing import said_once

_AGREES = re.compile(r"\{([^{}|]*)\|([^{}|]*)(?:\|([^{}|]*))?\}")
"""A word as a translation keeps it where it agrees with the body: {masculine|feminine}, or with a neuter third."""
_EVENT = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
"""A word for what the body holds: <a meeting of its own|a numbered session>."""

_HOUSE = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
"""A word that the General Assembly has for itself: [elsewhere|in its rules]."""
_DATED = re.compile(r"~([^~|]*)\|([^~|]*)~")
"""A word that was spelt otherwise in the documents of its time: ~before 2013|since~."""
_SPELT_ANEW = 2013
"""From this year on Spanish writes «Estados partes»: seen so in 2015, «Estados parte» until 2012 (language_fr_es)."""

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
        return self._agreeing(self.tongue.text(msgid), values)

    def plural(self, pair: tuple[str, str], count: int, /, **values: object) -> str:
        """Say the form of a marked pair that the number of what it names asks for."""
        # The values are filled in afterwards: what they say has no part in the agreement.
        kept = {name: f"%({name})s" for name in ("body", *values)}
        return self._agreeing(self.tongue.plural(*pair, count, **kept), {"count": count, **values})

    def follow(self, said: str, more: str) -> str:
        """Let a sentence follow another: with a space between them, but in Chinese."""
        return f"{said}{more}" if self.tongue.code == "zh" else f"{said} {more}"

    def of_person(self, person: str, msgid: str, /, **values: object) -> str:
        """Say a marked sentence of which a word agrees with a person: «открыл», «открыла»."""
        gender = "f" if gender_of(person) == "f" else "m"
        return self._agreeing(self.tongue.text(msgid), {"person": person, **values}, gender)

    def _agreeing(self, said: str, values: dict[str, object], gender: str = "") -> str:
        """Let what is kept in several genders agree, with the body as a rule; of a gender that is not known, the first."""
        gender = gender or dict(self.view.body.short.cases).get("gender", "m")
        said = _AGREES.sub(lambda word: word[_GENDERS.get(gender, 1)] or word[1], said)
        said = in_words_of(self.view.body, said)
        said %= {"body": self.view.body.short.form("sentence"), **values}
        return sentence(said_once(self.tongue.code, said))

    def paragraph(
        self,
        key: str,
        msgid: str,
        /,
        *,
        sources: Iterable[str] = (),
        entries: Iterable[int] = (),
        leads: bool = False,
        **values: object,
    ) -> Paragraph:
        """Say a marked sentence as a numbered paragraph."""
        return self.told(key, self.text(msgid, **values), sources=sources, entries=entries, leads=leads)

    def told(
        self,
        key: str,
        said: str,
        /,
        *,
        sources: Iterable[str] = (),
        entries: Iterable[int] = (),
        leads: bool = False,
        doubt: str = "",
    ) -> Paragraph:
        """Give what was said as a numbered paragraph; a ``doubt`` about it goes to the rapporteur."""
        rests_on = tuple(sorted({entry for entry in entries if entry}))
        words = self.runs(said)
        if doubt and words:
            words = (*words[:-1], replace(words[-1], doubt=doubt))
        return Paragraph(words, key=key, sources=tuple(sources), entries=rests_on, leads=leads)

    def runs(self, said: str, *, bold: bool = False) -> Text:
        """Dress a sentence; words of another language are marked for the translator."""
        return runs(said, self.tongue, bold=bold)

    def heading(self, level: int, msgid: str) -> Heading:
        """Say a marked heading."""
        return Heading(level, self.runs(self.text(msgid)))

    def titled(self, level: int, title: str) -> Heading:
        """Give a title of the agenda as a heading."""
        return Heading(level, self.runs(title))

    def placeholder(self, key: str, msgid: str, /, **values: object) -> Placeholder:
        """Leave a place for a human, and say what belongs there."""
        return Placeholder(self.text(msgid, **values), key)

    def sitting(self, meetings: Sequence[MeetingDay]) -> Sitting:
        """Give what tells at which meetings, and on which days."""
        numbers, days = sorted({each.number for each in meetings}), [each.day for each in meetings]
        gender = self.view.body.short.form("gender") if self.tongue.code == "ar" else "m"
        return Sitting(
            at_meetings=self.tongue.at_meetings(numbers, "f" if gender == "f" else "m"),
            on_dates=self.phrases.on_dates(days, len(numbers)),
        )

    def on_all_days(self) -> str:
        """Say on which days the meetings were held."""
        return self.phrases.on_dates([day for held in self.view.meetings for day in held.days])

    def session(self, case: str = "nom") -> str:
        """Say which session the body holds."""
        return self.tongue.session(self.view.body.session, case)


def in_words_of(body: BodyView, said: str) -> str:
    """Choose the words for what a body holds, those of its rules, and those of its time."""
    begins = body.begins
    said = _EVENT.sub(lambda word: word[2 if body.session else 1], said)
    said = _HOUSE.sub(lambda word: word[2 if body.assembly else 1], said)
    return _DATED.sub(lambda word: word[1 if begins is not None and begins.year < _SPELT_ANEW else 2], said)


def voice(view: ReportView) -> Say:
    """Give the voice of a report."""
    return Say(view, view.tongue, Phrases(view.tongue))


def ids(statements: Iterable[StatementView]) -> tuple[str, ...]:
    """Give the identities of statements."""
    return tuple(statement.id for statement in statements)


def entries_of(statements: Iterable[StatementView]) -> tuple[int, ...]:
    """Give the entries in which statements were recorded."""
    return tuple(statement.entry for statement in statements)
