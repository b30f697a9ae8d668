"""Say single values in a tongue, with the names that the conference uses: what sentences are filled with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import cast

from msgspec import Struct

from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.pattern import pattern
from plenary.report.keys import paragraph_said
from plenary.roster.directory import directory
from plenary.roster.persons import officer_in
from plenary.roster.roster import Seat
from plenary.terms import BY_FIELD, PURPOSES
from plenary.tongue import LANGUAGES, N_, NP_, Tongue
from plenary.tongues.phrases import written

Names = tuple[tuple[str, str], ...]
LONGEST = 10**9
"""Seconds of the longest duration that is said; a damaged file may tell of longer ones."""
ITEMS = NP_("item %(items)s", "items %(items)s")
HOLDER = N_("%(officer)s (%(station)s)")


_CHAIR = pattern(r"(?<!take the )(?<!takes the )(?<!took the )\bChair\b")
"""A President takes the Chair, too."""
_PRESIDENT = "President"


_OF_DELEGATION, _REPRESENTED = "وفد", "ممثل"


class Wording(Struct, frozen=True):
    """One tongue and one conference: by which names the values of its facts are said."""

    tongue: Tongue
    conference: Conference

    def name(self, delegation: DelegationCode, case: str = "") -> str:
        """Give the name of a delegation as the conference uses it."""
        seat = self.conference.roster.seats.get(delegation)
        if seat is None:
            known = directory(self.conference.body.begins or date.min)
            if delegation not in known:
                return str(delegation)
            seat = Seat(delegation, known.names(delegation), known.category(delegation))
        return self.tongue.settled(seat.name(self.tongue.code, case))

    def value(self, name: str, value: object) -> str:
        """Say one value of a fact; its name tells what kind of thing it is."""
        if name in _SAID_BY_NAME and value is not None:
            return _SAID_BY_NAME[name](self, value)
        if isinstance(value, str) and value in BY_FIELD.get(name, {}):
            return self.tongue.text(BY_FIELD[name][value])
        return self._by_type(value)

    def _by_type(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tongue.text(N_("yes") if value else N_("no"))
        if isinstance(value, str) and value.startswith(("state:", "entity:", "group:")):
            return self.name(DelegationCode(value), "sentence")
        if isinstance(value, datetime):
            return self.tongue.time(self.conference.body.local(value).time())
        for kind, say in _SAID_BY_TYPE.items():
            if isinstance(value, kind):
                return say(self, value)
        return "" if value is None else self.tongue.foreign(str(value))

    def presided(self, words: str) -> str:
        """Give a sentence as a body says it over which a President presides; English alone tells one from a Chair."""
        if self.tongue.code != "en" or not self._has_president():
            return words
        return _CHAIR.sub(_PRESIDENT, words)

    def _has_president(self) -> bool:
        """Tell whether the body elected a President, or has one by its rules."""
        elected = any(
            each.office.casefold() == _PRESIDENT.casefold() for each in self.conference.roster.officers
        )
        return elected or self.conference.rules.text("chair.title") == _PRESIDENT

    def represented(self, said: str, named: Iterable[tuple[object, str]]) -> str:
        """Give a sentence in which those named (code and words) act; of an organization Arabic says «representative».

        Only a State, and whoever sits as one does, has what Arabic calls a delegation.
        """
        if self.tongue.code == "ar":
            for code, words in named:
                if str(code).startswith("entity:"):
                    said = said.replace(f"{_OF_DELEGATION} {words}", f"{_REPRESENTED} {words}")
        return said

    def names(self, names: Names) -> str:
        """Give the name in this tongue out of names in several."""
        return Seat(DelegationCode(""), names, "").name(self.tongue.code)

    def items(self, numbers: Sequence[str]) -> str:
        """Say items with their word: "item 2", "items 3 and 4"."""
        said = self.tongue.join([self.tongue.item_number(number) for number in numbers])
        return self.tongue.plural(*ITEMS, len(numbers), items=said)

    def list(self, name: str) -> str:
        """Say which list is meant in the record: by the numbers that its items had when it was opened."""
        numbers, _, purpose = name.partition("/")
        return self.list_of(numbers.partition("#")[0].split(","), purpose)

    def list_of(self, items: Sequence[str], purpose: str) -> str:
        """Say which list is meant: "item 2", "item 2, right of reply"."""
        others = [self.tongue.text(PURPOSES[purpose])] if purpose in PURPOSES and purpose != "main" else []
        return self.tongue.apart([self.items(items), *others])

    def duration(self, seconds: float) -> str:
        """Say a duration given in seconds: "4 min 52 s"."""
        return self.tongue.duration(timedelta(seconds=max(-LONGEST, min(seconds, LONGEST))))


def _names(say: Wording, value: object) -> str:
    """Say names by language; a plain list of names, as of rules, is a list like any other."""
    by_language = isinstance(value, tuple) and all(isinstance(each, tuple) for each in value)
    return say.names(cast("Names", value)) if by_language else say.value("", value)


def _forms(say: Wording, value: object) -> str:
    """Say in which languages a name has forms: those of another language are no part of a sentence of this one."""
    known = {key.partition(".")[0] for key, _ in cast("Names", value)}
    return say.tongue.join([written(say.tongue.code, code) for code in LANGUAGES if code in known])


def _language(say: Wording, value: object) -> str:
    return say.tongue.language(str(value))


def _languages(say: Wording, value: object) -> str:
    return say.tongue.join([_language(say, each) for each in cast("tuple[str, ...]", value)])


def _symbols(say: Wording, value: object) -> str:
    """Say the symbols of one document: both of a joint one, with the dash that joins them (practice R-0.4)."""
    return say.tongue.isolate("–".join(cast("tuple[str, ...]", value)))


def _paragraph(say: Wording, value: object) -> str:
    return paragraph_said(say.conference.report, str(value), say.tongue, say.items)


def _slot(say: Wording, value: object) -> str:
    """Say a slot by the day and the time at which it begins, where the programme has it."""
    for slot in say.conference.programme.slots:
        if slot.id == value:
            return say.tongue.moment(slot.date, slot.start)
    return str(value)


def _holder(say: Wording, value: object) -> str:
    """Say who writes in a file: the officer, and at which station; the archive names the two with a comma."""
    officer, _, station = (say.tongue.foreign(each) for each in str(value).rpartition(", "))
    return say.tongue.text(HOLDER, officer=officer, station=station) if officer else station


_SAID_BY_NAME: Mapping[str, Callable[[Wording, object], str]] = {
    "person": lambda say, said: officer_in(str(said), say.conference.roster.seats.values(), say.tongue),
    "names": _names,
    "titles": _names,
    "forms": _forms,
    "items": lambda say, value: say.items(value),  # type: ignore[arg-type]
    "list": lambda say, value: say.list(str(value)),
    "item": lambda say, value: say.tongue.item_number(str(value)),
    "holder": _holder,
    "paragraph": _paragraph,
    "paragraphs": lambda say, value: say.tongue.join([_paragraph(say, each) for each in value]),  # type: ignore[attr-defined]
    "slot": _slot,
    "slots": lambda say, value: say.tongue.join([_slot(say, each) for each in value]),  # type: ignore[attr-defined]
    "languages": _languages,
    **dict.fromkeys(("symbols", "was"), _symbols),
    **dict.fromkeys(("language", "via", "pivot"), _language),
    **dict.fromkeys(
        ("seconds", "spoken"),
        lambda say, said: say.duration(said) if isinstance(said, int) else str(said),
    ),
}

_SAID_BY_TYPE: Mapping[type, Callable[[Wording, object], str]] = {
    timedelta: lambda say, value: say.duration(value.total_seconds()),  # type: ignore[attr-defined]
    date: lambda say, value: say.tongue.date(value),  # type: ignore[arg-type]
    time: lambda say, value: say.tongue.time(value),  # type: ignore[arg-type]
    tuple: lambda say, value: say.tongue.join([say.value("", each) for each in value]),  # type: ignore[attr-defined]
}
