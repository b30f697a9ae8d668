"""Say a fact, a refusal or a trouble in a tongue, with the names that the conference uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from msgspec import Struct

from plenary.archive.troubles import SENTENCES as TROUBLES
from plenary.conduct.reasons import SENTENCES as REASONS
from plenary.conduct.rule_words import name_words, value_words
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact
from plenary.facts.agenda import ItemListed
from plenary.facts.body import RuleSet
from plenary.facts.booths import ChannelsSet, IncidentClosed
from plenary.facts.meetings import LatenessExplained, MeetingCalledToOrder
from plenary.pattern import pattern
from plenary.proceedings.everybody import with_everybody
from plenary.proceedings.proceedings import Proceedings
from plenary.refusal import Denial, Trouble, Unreadable
from plenary.report.keys import paragraph_said
from plenary.roster.directory import directory
from plenary.roster.persons import officer_in
from plenary.roster.roster import Seat
from plenary.terms import BY_FIELD, INCIDENT_ACTIONS, LATENESS, PURPOSES
from plenary.tongue import N_, NP_, Tongue

_NO_NUMBER = pattern(r"\s*[(（][)）]")
"""What is left of the number of a rule that is not verified: nothing is put in its place (practice R-1.2)."""

Names = tuple[tuple[str, str], ...]
LONGEST = 10**9
"""Seconds of the longest duration that is said; a damaged file may tell of longer ones."""
ITEMS = NP_("item %(items)s", "items %(items)s")
FALLBACK = N_("That is not possible now (%(reason)s).")


class Speech(Struct, frozen=True):
    """One tongue and one conference: what is said of its facts, and by which names."""

    tongue: Tongue
    conference: Conference

    def fact(self, fact: Fact) -> str:
        """Say a fact in the one sentence that it has."""
        values = self.values(fact)
        if not fact.SAYS_SEVERAL:
            return _sentence(self.tongue.text(fact.says, **values))
        if "items" in values:
            values["items"] = self.tongue.join(list(map(self.tongue.item_number, getattr(fact, "items", ()))))
        return _sentence(self.tongue.plural(fact.SAYS, fact.SAYS_SEVERAL, fact.of_how_many, **values))

    def values(self, fact: Fact) -> dict[str, str]:
        """Say everything that a fact holds, by the names of its fields."""
        return {name: self._of(fact, name) for name in fact.__struct_fields__}

    def _of(self, fact: Fact, name: str) -> str:
        value = getattr(fact, name)
        say = _SAID_OF_FACT.get((type(fact), name))
        if isinstance(value, datetime):
            return self.when(value, fact.at)
        return say(self, fact) if say else self.value(name, value)

    def when(self, at: datetime, now: datetime) -> str:
        """Say an instant (UTC) as it is said at another: its time, and its day where that is another day of the place."""
        local = self.conference.body.local
        return self.tongue.hour(local(at), local(now).date())

    def denial(self, denial: Denial) -> str:
        """Say why something was refused, or what went wrong on the disk."""
        sentence = (TROUBLES if isinstance(denial, Trouble) else REASONS).get(denial.reason)
        if sentence is None:
            return self.tongue.text(FALLBACK, reason=denial.reason)
        values = {name: self._said_now(name, value) for name, value in denial.facts.items()}
        # Not beginning with a capital: the name of a file is as it is written.
        said = self._denied(sentence, _count(denial), values)
        if not values.get("rule", "known"):
            said = _NO_NUMBER.sub("", said)
        return said if "path" in values else _sentence(said)

    def _denied(self, sentence: str | tuple[str, str], count: int, values: Mapping[str, str]) -> str:
        if isinstance(sentence, str):
            return self.tongue.text(sentence, **values)
        return self.tongue.plural(*sentence, count, **values)

    def _said_now(self, name: str, value: object) -> str:
        """Say a value of a denial: of a time its day too, unless the meeting that sits began on that very day."""
        if not isinstance(value, datetime):
            return self.value(name, value)
        sitting, local = self.conference.meetings.current, self.conference.body.local
        return self.tongue.hour(local(value), local(sitting.opened).date() if sitting else None)

    def unreadable(self, unreadable: Unreadable) -> str:
        """Say in one line which file cannot be used, where, why, and what to do."""
        values = {name: self.value(name, value) for name, value in unreadable.facts.items()}
        why = self.tongue.text(unreadable.why, **values)
        remedy = self.tongue.text(unreadable.remedy, **values)
        place = f", {unreadable.place}" if unreadable.place else ""
        return f"{unreadable.path}{place}: {why} {remedy}"

    def name(self, delegation: DelegationCode, case: str = "") -> str:
        """Give the name of a delegation as the conference uses it."""
        seat = self.conference.roster.seats.get(delegation)
        if seat is not None:
            return seat.name(self.tongue.code, case)
        known = directory(self.conference.body.begins or date.min)
        return known.name(delegation, self.tongue.code) if delegation in known else str(delegation)

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

    def names(self, names: Names) -> str:
        """Give the name in this tongue out of names in several."""
        return Seat(DelegationCode(""), names, "").name(self.tongue.code)

    def items(self, numbers: Sequence[str]) -> str:
        """Say items with their word: "item 2", "items 3 and 4"."""
        said = self.tongue.join([self.tongue.item_number(number) for number in numbers])
        return self.tongue.plural(*ITEMS, len(numbers), items=said)

    def list(self, name: str) -> str:
        """Say which list is meant: "item 2", "item 2, right of reply"."""
        numbers, _, purpose = name.partition("/")
        items = self.items(numbers.split(","))
        said = [items, self.tongue.text(PURPOSES[purpose])] if purpose in PURPOSES else [items]
        return self.tongue.apart(said)

    def duration(self, seconds: float) -> str:
        """Say a duration given in seconds: "4 min 52 s"."""
        return self.tongue.duration(timedelta(seconds=max(-LONGEST, min(seconds, LONGEST))))


def _sentence(said: str) -> str:
    """Begin a sentence with a capital."""
    return said[:1].upper() + said[1:]


def _count(denial: Denial) -> int:
    """Give how many a denial speaks of: its first number, or how many its first names are."""
    named = (each for each in denial.facts.values() if isinstance(each, int | tuple))
    return next((each if isinstance(each, int) else len(each) for each in named), 0)


def _names(speech: Speech, value: object) -> str:
    """Say names by language; a plain list of names, as of rules, is a list like any other."""
    by_language = isinstance(value, tuple) and all(isinstance(each, tuple) for each in value)
    return speech.names(cast("Names", value)) if by_language else speech.value("", value)


def _forms(speech: Speech, value: object) -> str:
    return speech.tongue.join([text for _, text in value]) if isinstance(value, tuple) else str(value)


def _language(speech: Speech, value: object) -> str:
    return speech.tongue.language(str(value))


def _languages(speech: Speech, value: object) -> str:
    return speech.tongue.join([_language(speech, each) for each in cast("tuple[str, ...]", value)])


def _paragraph(speech: Speech, value: object) -> str:
    return paragraph_said(speech.conference.report, str(value), speech.tongue, speech.items)


def _slot(speech: Speech, value: object) -> str:
    """Say a slot by the day and the time at which it begins, where the programme has it."""
    for slot in speech.conference.programme.slots:
        if slot.id == value:
            return speech.tongue.moment(slot.date, slot.start)
    return str(value)


def _coded(speech: Speech, words: Mapping[str, str], code: str) -> str:
    return speech.tongue.text(words.get(code, "")) or code


def _channels(speech: Speech, fact: ChannelsSet) -> str:
    """Say the channels by number: "0 floor, 1 English"."""
    floor, language = speech.tongue.text(N_("floor")), speech.tongue.language
    return speech.tongue.apart(
        [f"{number} {floor if source == 'floor' else language(source)}" for source, number in fact.channels]
    )


_SAID_OF_FACT: Mapping[tuple[type[Fact], str], Callable[[Speech, Any], str]] = {
    (MeetingCalledToOrder, "number"): lambda speech, fact: speech.tongue.ordinal(fact.number),
    (ItemListed, "number"): lambda speech, fact: speech.tongue.item_number(fact.number),
    (IncidentClosed, "action"): lambda speech, fact: _coded(speech, INCIDENT_ACTIONS, fact.action),
    (ChannelsSet, "channels"): _channels,
    (LatenessExplained, "cause"): lambda speech, fact: _coded(speech, LATENESS, fact.cause),
    (RuleSet, "name"): lambda speech, fact: name_words(fact.name, speech.tongue),
    (RuleSet, "value"): lambda speech, fact: value_words(fact.name, fact.value, speech.tongue),
}

_SAID_BY_NAME: Mapping[str, Callable[[Speech, object], str]] = {
    "person": lambda speech, said: officer_in(
        str(said), speech.conference.roster.seats.values(), speech.tongue
    ),
    "names": _names,
    "titles": _names,
    "forms": _forms,
    "items": lambda speech, value: speech.items(value),  # type: ignore[arg-type]
    "list": lambda speech, value: speech.list(str(value)),
    "item": lambda speech, value: speech.tongue.item_number(str(value)),
    "paragraph": _paragraph,
    "paragraphs": lambda speech, value: speech.tongue.join([_paragraph(speech, each) for each in value]),  # type: ignore[attr-defined]
    "slot": _slot,
    "slots": lambda speech, value: speech.tongue.join([_slot(speech, each) for each in value]),  # type: ignore[attr-defined]
    "languages": _languages,
    **dict.fromkeys(("language", "via", "pivot"), _language),
    **dict.fromkeys(
        ("seconds", "spoken"),
        lambda speech, said: speech.duration(said) if isinstance(said, int) else str(said),
    ),
}

_SAID_BY_TYPE: Mapping[type, Callable[[Speech, object], str]] = {
    timedelta: lambda speech, value: speech.duration(value.total_seconds()),  # type: ignore[attr-defined]
    date: lambda speech, value: speech.tongue.date(value),  # type: ignore[arg-type]
    time: lambda speech, value: speech.tongue.time(value),  # type: ignore[arg-type]
    tuple: lambda speech, value: speech.tongue.join([speech.value("", each) for each in value]),  # type: ignore[attr-defined]
}


def speech_of(proceedings: Proceedings, tongue: Tongue) -> Speech:
    """Give a speech that knows everybody who was ever seated, by an entry that was struck too."""
    return Speech(tongue, with_everybody(proceedings))
