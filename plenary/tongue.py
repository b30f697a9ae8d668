"""Say a marked sentence in one of the six languages; a language is a value that is passed, not installed.

Besides sentences a tongue says what stands in them, as the United Nations writes it:
days, hours, numbers, lists. Days and times are local to the conference; whoever holds
an instant in UTC converts it first.
"""

from __future__ import annotations

import datetime as dt
import gettext
from collections.abc import Iterable, Sequence
from functools import cache
from typing import BinaryIO

from msgspec import Struct

from plenary.resources import translations
from plenary.tongues import counts, days, figures, hours, order, phrases, sessions, spacing

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
"""The official languages in the order of their letters: A C E F R S."""

LETTERS = {"ar": "A", "zh": "C", "en": "E", "fr": "F", "ru": "R", "es": "S"}
"""The letter by which an official language is known on consoles and in job numbers."""


def N_(msgid: str) -> str:  # noqa: N802 - the mark that gettext's tools look for
    """Mark a sentence for translation and give it back as it is."""
    return msgid


LEFT = N_("%(duration)s left")
OVER = N_("%(duration)s over the limit")


class _Catalogue(gettext.GNUTranslations):
    """Keeps what was looked up: an act has a hundred sentences said, and English ones are looked for twice."""

    def __init__(self, file: BinaryIO) -> None:
        self._found: dict[str, str] = {}
        super().__init__(file)

    def gettext(self, message: str) -> str:
        found = self._found.get(message)
        if found is None:
            found = self._found[message] = super().gettext(message)
        return found


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    # Not gettext's own way to it: that tries a language in every writing, and loads all that is known of locales.
    compiled = translations() / code / "LC_MESSAGES" / "plenary.mo"
    if not compiled.is_file():
        return gettext.NullTranslations()
    with compiled.open("rb") as file:
        return _Catalogue(file)


def NP_(one: str, many: str) -> tuple[str, str]:  # noqa: N802 - as N_, for a pair
    """Mark a sentence for one and for several, and give both back as they are."""
    return one, many


class Tongue(Struct, frozen=True):
    """One language of speech: ``Tongue("fr").text(msgid, name=value)``."""

    code: str = "en"

    def text(self, msgid: str, /, **values: object) -> str:
        """Say a marked sentence, its ``%(name)s`` filled with values already said in this tongue."""
        said = _catalogue(self.code).gettext(msgid) if msgid else ""
        return spacing.said_once(self.code, said % values) if values else said

    def plural(self, one: str, many: str, count: int, /, **values: object) -> str:
        """Say the form of a marked pair that ``count`` asks for; ``%(count)s`` is filled too."""
        said = _catalogue(self.code).ngettext(one, many, count)
        return spacing.said_once(self.code, said % {"count": count, **values})

    @property
    def right_to_left(self) -> bool:
        """Tell whether this language is written from the right."""
        return self.code == "ar"

    def date(self, day: dt.date, *, year: bool = True) -> str:
        """Say one day: «1 October 2009»."""
        return days.say(self.code, day, year=year)

    def dates(self, first: dt.date, last: dt.date, *, running: bool = False) -> str:
        """Say a period: «1-2 October 2009» as a corner note, «1 and 2 October 2009» running."""
        return days.say_all(self.code, days.period(first, last), running=running)

    def on_dates(self, held: Iterable[dt.date]) -> str:
        """Say the days something was held on, with preposition: «on 1 and 2 October 2009»."""
        return days.on(self.code, held)

    def held(self, first: dt.date, last: dt.date) -> str:
        """Say the period something was held, with preposition: «from 27 to 29 January 2010»."""
        return days.on(self.code, days.period(first, last))

    def weekday(self, day: dt.date) -> str:
        """Name the day of the week: «Thursday»."""
        return days.weekday(self.code, day)

    def weekday_date(self, day: dt.date, *, year: bool = True) -> str:
        """Say a day under its weekday, as a heading: «Thursday, 1 October 2009»."""
        return days.with_weekday(self.code, day, year=year)

    def on_weekday(self, day: dt.date) -> str:
        """Say on which day something will be held: «on Friday, 2 October 2009»."""
        return days.on_weekday(self.code, day)

    def time(self, moment: dt.time) -> str:
        """Say a local time of day: «10.07 a.m.», «3 p.m.», «12 noon»."""
        return hours.say(self.code, moment)

    def time_range(self, start: dt.time, end: dt.time) -> str:
        """Say from when to when in local time: «10 a.m.–1 p.m.», «3–6 p.m.»."""
        return hours.span(self.code, start, end)

    def duration(self, length: dt.timedelta) -> str:
        """Say how long: «4 min 52 s», «1 h 39 min»."""
        return hours.duration(self.code, length)

    def left(self, length: dt.timedelta) -> str:
        """Say how much time is left, or by how much it is overrun: «1 h 39 min left»."""
        return self.text(LEFT if length >= dt.timedelta() else OVER, duration=self.duration(length))

    def face(self, length: dt.timedelta) -> str:
        """Give what a clock face shows: «4:52», «1:39:00», overrun «+0:35»."""
        return hours.face(length)

    def number(self, value: float, *, decimals: int = 0) -> str:
        """Say a number in figures: «1,234»."""
        return figures.number(self.code, value, decimals=decimals)

    def percent(self, value: float, *, decimals: int = 0) -> str:
        """Say a percentage: «85 per cent»."""
        return figures.percent(self.code, value, decimals=decimals)

    def in_words(self, value: int, gender: str = "f") -> str:
        """Say a number in words where a text does, under ten: «nine», «10»."""
        return figures.in_words(self.code, value, gender)

    def ordinal(self, value: int, *, case: str = "nom", gender: str = "f") -> str:
        """Say which meeting: «1st»; see ``figures.ordinal`` for case and gender."""
        return figures.ordinal(self.code, value, case=case, gender=gender)

    def ordinals(self, values: Sequence[int], *, case: str = "nom") -> str:
        """Say which meetings: «1st and 2nd», «1st to 3rd»."""
        return figures.ordinals(self.code, values, case=case)

    def ordinal_words(self, value: int, gender: str = "f") -> str:
        """Say an ordinal in words: «fourth», «quatrième», «第四»."""
        return figures.ordinal_words(self.code, value, gender)

    def session(self, value: int, case: str = "nom") -> str:
        """Say which session, in words: «fifth session»; see ``sessions.session`` for case."""
        return sessions.session(self.code, value, case)

    def meetings(self, count: int) -> str:
        """Say how many meetings were held: «four meetings»."""
        return counts.meetings(self.code, count)

    def at_meetings(self, values: Sequence[int], gender: str = "m") -> str:
        """Begin a sentence of the report: «At its 1st and 2nd meetings»; Arabic asks the body's gender."""
        return counts.at_meetings(self.code, values, gender)

    def minutes(self, value: float) -> str:
        """Say a number of minutes: «5 minutes»."""
        return counts.minutes(self.code, value)

    def limited_to(self, value: float) -> str:
        """Say the minutes to which something is limited: «5 minutes», «пятью минутами»."""
        return counts.limited_to(self.code, value)

    def join(self, items: Sequence[str]) -> str:
        """Join what a sentence names: «A, B and C»."""
        return phrases.join(self.code, items)

    def series(self, items: Sequence[str]) -> str:
        """Put names one after the other with commas only."""
        return phrases.series(self.code, items)

    def apart(self, parts: Sequence[str]) -> str:
        """Put parts of a line that are no enumeration one after the other: «Vienna, 1 October 2009»."""
        return phrases.apart(self.code, parts)

    def semicolons(self, parts: Sequence[str]) -> str:
        """Put parts one after the other with semicolons: «groups 5 minutes; States 3 minutes»."""
        return phrases.signed(self.code, ";", parts)

    def captioned(self, caption: str, text: str) -> str:
        """Put a colon between a caption and what it announces: «List of speakers: List 3»."""
        return phrases.signed(self.code, ":", (caption, text))

    def after_colon(self, sentence: str) -> str:
        """Say a sentence of the program as it goes on after a colon: «Undo: the meeting went on in private»."""
        return phrases.after_colon(self.code, sentence)

    def sign(self, mark: str) -> str:
        """Give «.», «:» or «;» as it follows a word in this language."""
        return phrases.sign(self.code, mark)

    def moment(self, day: dt.date, at: dt.time) -> str:
        """Say a day of this year and a local time of it: «1 October at 3 p.m.»."""
        return phrases.moment(self.code, self.date(day, year=False), self.time(at))

    def hour(self, local: dt.datetime, beside: dt.date | None) -> str:
        """Say a local time, and its day too unless it is said on that very day: «3 p.m.», «3 p.m. on 1 October»."""
        said = self.time(local.time())
        if local.date() == beside:
            return said
        same_year = beside is not None and beside.year == local.year
        return phrases.dated(self.code, self.date(local.date(), year=not same_year), said)

    def quote(self, text: str) -> str:
        """Put text in the quotation marks of this language."""
        return phrases.quote(self.code, text)

    def item_number(self, number: str) -> str:
        """Say the normalised number of an item: «1 (b)», «1 b)»."""
        return phrases.item_number(self.code, number)

    def language(self, of: str) -> str:
        """Name a language: «Arabic»."""
        return phrases.language(self.code, of)

    def city(self, zone: str) -> str:
        """Name a time zone of the tz database by its city: «Vienna»."""
        return phrases.city(self.code, zone)

    def settled(self, words: str) -> str:
        """Set running text as this language is printed: «l’Algérie», «（奥地利）»."""
        return spacing.settled(self.code, words)

    def isolate(self, text: str) -> str:
        """Keep a symbol from jumping in a line written from the right."""
        return phrases.isolate(self.code, text)

    def foreign(self, text: str) -> str:
        """Keep words that somebody typed in another script from jumping in a line written from the right."""
        return phrases.foreign(self.code, text)

    def sort_key(self, text: str) -> bytes:
        """Give the key that sorts names into this language's alphabetical order."""
        return order.order_key(self.code, text)
