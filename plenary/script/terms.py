"""Make the values of formulas from the meeting: the body, who speaks, items, documents, times, with their forms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from msgspec import Struct

from plenary.conference import Conference
from plenary.fact import DelegationCode, ItemNumber, Language
from plenary.floor.request import Request
from plenary.floor.statement import Statement
from plenary.pattern import pattern
from plenary.roster.bodies import IN, IN_SESSIONS, MEETING, MEETING_GENDER, PLACES, declined, row_of
from plenary.roster.directory import directory
from plenary.roster.persons import gender_of
from plenary.roster.roster import Seat
from plenary.script.book import Book
from plenary.script.names import with_forms
from plenary.script.persons import named, sought
from plenary.script.saying import Term, fill
from plenary.tongue import Tongue

OBSERVERS = ("signatory", "non-signatory", "observer", "igo", "ngo")
"""The categories that speak as observers, not as representatives (rules 14 to 17 of the UNTOC COP)."""
_SESSIONS_RU = ("первую", "вторую", "третью", "четвертую", "пятую", "шестую", "седьмую", "восьмую", "девятую")
_MOST_SESSIONS = 69
_FINAL = ".。;；"
_PARTIES_ZH = "缔约方会议"
_FIGURE = pattern(r"\d+")


class Terms(Struct, frozen=True):
    """What formulas say of one meeting in one language."""

    conference: Conference
    book: Book

    @property
    def tongue(self) -> Tongue:
        """Give the language."""
        return Tongue(self.book.code)

    def body(self) -> Term:
        """Name the body shortly, with the forms and the gender of its name."""
        code, body = self.book.code, self.conference.body
        own = {key.removeprefix(f"{code}."): form for key, form in body.forms if key.startswith(f"{code}.")}
        row = row_of(body.name)
        known = row[code] if row and code in row else ("", MEETING[code], MEETING_GENDER.get(code, "n"))
        said = own.get("short") or (_PARTIES_ZH if code == "zh" and _of_parties(body.name) else known[1])
        return Term(said, declined(code, said) | own, own.get("gender") or known[2] or "n")

    def event(self) -> Term:
        """Name the meeting of the body where its name cannot be followed by the word: 会议 itself."""
        return Term(f"{self.body().text.removesuffix('会议')}会议")

    def session(self) -> Term | None:
        """Say which session is held, in words; None where the body holds none or its number is not known."""
        row, named = row_of(self.conference.body.name), self.conference.body.session
        if row is None or row["en"][0] not in IN_SESSIONS:
            return None
        number = _ordinal_in(named, Tongue(self.conference.body.language))
        return Term(self._session(number)) if number else None

    def _session(self, number: int) -> str:
        if self.book.code == "ru":
            return _SESSIONS_RU[number - 1] if number <= len(_SESSIONS_RU) else f"{number}\u2011ю"
        return self.tongue.ordinal_words(number, "m" if self.book.code == "es" else "f")

    def ordinal(self, number: int) -> Term:
        """Say which numbered meeting, as it is read aloud."""
        if self.book.code in ("en", "fr"):
            return Term(self.tongue.ordinal_words(number))
        return Term(self.tongue.ordinal(number))

    def place(self) -> Term:
        """Say where the body meets, with the preposition."""
        place, code = self.conference.body.place, self.book.code
        row = next((row for row in PLACES if any(name == place for name, _ in row.values())), None)
        return Term(row[code][1] if row else IN[code] % place if place else "")

    def dates(self) -> Term:
        """Say on which days the body meets."""
        body = self.conference.body
        if body.begins is None:
            return Term(body.dates)
        return Term(self.tongue.held(body.begins, body.ends or body.begins))

    def name(self, delegation: DelegationCode) -> Term:
        """Name a delegation or group with the forms of its name."""
        seat = self.conference.roster.seats.get(delegation) or self._unseated(delegation)
        return with_forms(self.book.code, seat.names, seat.delegation)

    def _unseated(self, delegation: DelegationCode) -> Seat:
        listed = directory(self.conference.body.begins or date.min)
        if delegation not in listed:
            return Seat(delegation, (), "")
        return Seat(delegation, listed.names(delegation), listed.category(delegation))

    def called_up(self, told: Request | Statement) -> Term:
        """Call whoever waits or speaks: by a capacity of their own (panellist), else by what the delegation is."""
        if told.capacity in self.book.who:
            return self.called(told.capacity, self.name(told.delegation), gender_of(told.person))
        return self.speaker(told.delegation, told.person, told.category)

    def speaker(self, delegation: DelegationCode, person: str = "", category: str = "") -> Term:
        """Call whoever speaks as the Chair does: the representative of, the observer for, and in which gender."""
        seat = self.conference.roster.seats.get(delegation) or self._unseated(delegation)
        gender = gender_of(person)
        kind = "observer" if (category or seat.category) in OBSERVERS else "representative"
        if gender == "n" and str(delegation).startswith("entity:") and "entity" in self.book.who:
            kind = "entity"
        return self.called(kind, self.name(delegation), gender)

    def called(self, kind: str, name: Term | None = None, gender: str = "n") -> Term:
        """Call somebody by what they are: representative, observer, entity, secretariat, rapporteur."""
        name = name or Term("")
        named = {"name": Term(name.text, name.forms, gender)}
        forms = {
            case: fill(said, named, self.book.code, sentence=False)
            for case, said in self.book.who[kind].items()
        }
        return Term(forms.get("say") or next(iter(forms.values())), forms, gender)

    def called_person(self, kind: str, person: str) -> Term:
        """Call an officer, in the gender that the title of the person tells."""
        return self.called(kind, gender=gender_of(person))

    def person(self, person: str) -> Term:
        """Name a person, with the article where the language gives a title one."""
        return named(person, self.tongue)

    def behalf(self, groups: Sequence[DelegationCode]) -> Term:
        """Say on behalf of whom; a Russian clause with a comma closes it."""
        names = [self.name(group).form(self.book.behalf["case"]) for group in groups]
        said = fill(
            self.book.behalf["say"], {"names": Term(self.tongue.join(names))}, self.book.code, sentence=False
        )
        return Term(said + ("," if self.book.code == "ru" and "," in said else ""))

    def items(self, numbers: Sequence[ItemNumber]) -> Term:
        """Say which items."""
        said = [self.tongue.item_number(number) for number in numbers]
        return Term(self.tongue.join(said), count=len(said))

    def titles(self, numbers: Sequence[ItemNumber]) -> Term:
        """Give the titles of items in quotation marks; they begin with a capital, as in a list of sub-items they need not."""
        titles = [self.conference.agenda.item(number).title(self.book.code) for number in numbers]
        quoted = [self.tongue.quote(title[:1].upper() + title[1:]) for title in titles]
        return Term(self.tongue.join(quoted), count=len(titles))

    def documents(self, numbers: Iterable[ItemNumber]) -> Term | None:
        """Give the symbols of the documents before the body under items, both of a joint one; None where there are none."""
        agenda = self.conference.agenda
        held = [each for number in numbers for each in agenda.documents_for(number)]
        return self.symbols(["–".join(each.symbols) for each in dict.fromkeys(held)])

    def symbols(self, symbols: Sequence[str]) -> Term | None:
        """Give symbols as a sentence names them; None where there are none."""
        said = [self.tongue.isolate(symbol) for symbol in symbols if symbol]
        return Term(self.tongue.join(said), count=len(said)) if said else None

    def minutes(self, seconds: float) -> Term:
        """Say to how many minutes something is limited."""
        return Term(self.tongue.limited_to(seconds / 60))

    def time(self, instant: datetime) -> Term:
        """Say the time of day of an instant (UTC) by the clock of the room."""
        return Term(self.tongue.time(self.conference.body.local(instant).time()))

    def day(self, day: date) -> Term:
        """Say on which day something will be."""
        return Term(self.tongue.on_weekday(day))

    def language(self, language: Language) -> Term:
        """Name a language."""
        return Term(self.tongue.language(language))

    def rule(self, subject: str) -> Term:
        """Give the figure of a rule, or nothing where its number is not known: no number is invented."""
        found = _FIGURE.search(self.conference.rules.rule(subject))
        return Term(found[0] if found else "")

    def assembly(self) -> Term:
        """Tell whether the rules of the General Assembly are in force, which have words of their own."""
        return Term("1" if self.conference.rules.assembly else "")

    def count(self, number: int) -> Term:
        """Say how many representatives, in words under ten."""
        return Term(
            self.tongue.in_words(number, "f" if self.book.code in ("fr", "es") else "m"), count=number
        )

    def figure(self, number: int) -> Term:
        """Give a number of votes in figures."""
        return Term(self.tongue.number(number), count=number)

    def paragraphs(self, first: str, last: str = "") -> Term:
        """Name one paragraph, or those from one to another."""
        if not last or last == first:
            return Term(first)
        ends = (first, last)
        adjoining = all(each.isdecimal() for each in ends) and int(last) - int(first) == 1
        through = {
            "en": "{} to {}",
            "fr": "{} à {}",
            "es": "{} a {}",
            "ru": "{}–{}",
            "ar": "من {} إلى {}",
            "zh": "{}至第{}",
        }
        if self.book.code == "zh" and adjoining:
            ends = (first, f"第{last}")
        said = self.tongue.join(ends) if adjoining else through[self.book.code].format(*ends)
        return Term(said, count=2 if adjoining else 3)

    def office(self, office: str, person: str = "") -> Term:
        """Name an office as the sentence of an election does, for the person where one is named."""
        return Term(sought(self.book, office, person))

    def words(self, text: str) -> Term:
        """Give words as somebody wrote them, without their last full stop: the formula has its own."""
        return Term(text.strip().rstrip(_FINAL))


def _of_parties(name: str) -> bool:
    """Tell a conference of parties, which Chinese names in full: 会议 alone means any meeting."""
    return _PARTIES_ZH in name or "conference of the part" in name.casefold()


def _ordinal_in(text: str, tongue: Tongue) -> int:
    """Find the number in the designation of a session: «Fifth session», «52nd session»; 0 where there is none."""
    figure = _FIGURE.search(text)
    if figure:
        return int(figure[0])
    said = text.casefold()
    for number in range(_MOST_SESSIONS, 0, -1):
        if any(tongue.ordinal_words(number, gender).casefold() in said for gender in "mf"):
            return number
    return 0
