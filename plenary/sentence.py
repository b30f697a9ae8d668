"""Say a fact, a refusal or a trouble in a tongue, with the names that the conference uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from plenary.archive.troubles import SENTENCES as TROUBLES
from plenary.conduct.reasons import SENTENCES as REASONS
from plenary.conduct.rule_words import name_words, value_words
from plenary.fact import Fact
from plenary.facts.agenda import ItemListed
from plenary.facts.body import ConferenceAnnounced, RuleSet, TimezoneSet
from plenary.facts.booths import ChannelsSet, IncidentClosed
from plenary.facts.lists import RequestInscribed
from plenary.facts.meetings import LatenessExplained, MeetingCalledToOrder
from plenary.facts.notices import PromiseNoted
from plenary.facts.report import (
    AlternativeProposed,
    ParagraphAdopted,
    ParagraphAmended,
    ParagraphDeferred,
    ParagraphDeleted,
    ParagraphRead,
)
from plenary.facts.roster import DelegationSeated, OfficerElected
from plenary.facts.votes import BallotCounted, OfficerNominated
from plenary.pattern import pattern
from plenary.proceedings.everybody import with_everybody
from plenary.proceedings.proceedings import Proceedings
from plenary.refusal import Denial, Trouble, Unreadable
from plenary.report.keys import in_document
from plenary.roster.offices import post_of
from plenary.roster.persons import person_in
from plenary.roster.roster import Seat, told_as
from plenary.terms import CATEGORIES, INCIDENT_ACTIONS, LATENESS
from plenary.tongue import N_, Tongue
from plenary.wording import Wording, presided

_NO_NUMBER = pattern(r"\s*[(（][)）]")
"""What is left of the number of a rule that is not verified: nothing is put in its place (practice R-1.2)."""

FALLBACK = N_("That is not possible now (%(reason)s).")


class Speech(Wording, frozen=True):
    """One tongue and one conference: what is said of its facts, and by which names."""

    def fact(self, fact: Fact) -> str:
        """Say a fact in the one sentence that it has."""
        values = self.values(fact)
        if not fact.SAYS_SEVERAL:
            said = presided(fact.says, self.conference, self.tongue)
            return _sentence(self.tongue.text(said, **values))
        if "items" in values:
            values["items"] = self.tongue.join(list(map(self.tongue.item_number, getattr(fact, "items", ()))))
        return _sentence(self.tongue.plural(fact.SAYS, fact.SAYS_SEVERAL, fact.of_how_many, **values))

    def values(self, fact: Fact) -> dict[str, str]:
        """Say everything that a fact holds, by the names of its fields."""
        return {name: self._of(fact, name) for name in fact.__struct_fields__}

    def _of(self, fact: Fact, name: str) -> str:
        value = getattr(fact, name)
        if isinstance(value, datetime):
            return self.when(value, fact.at)
        say = _SAID_OF_FACT.get((type(fact), name))
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


def _sentence(said: str) -> str:
    """Begin a sentence with a capital."""
    return said[:1].upper() + said[1:]


def _count(denial: Denial) -> int:
    """Give how many a denial speaks of: its first number, or how many its first names are."""
    named = (each for each in denial.facts.values() if isinstance(each, int | tuple))
    return next((each if isinstance(each, int) else len(each) for each in named), 0)


def _coded(speech: Speech, words: Mapping[str, str], code: str) -> str:
    return speech.tongue.text(words.get(code, "")) or code


def _channels(speech: Speech, fact: ChannelsSet) -> str:
    """Say the channels by number: "0 floor, 1 English"."""
    floor, language = speech.tongue.text(N_("floor")), speech.tongue.language
    return speech.tongue.apart(
        [f"{number} {floor if source == 'floor' else language(source)}" for source, number in fact.channels]
    )


def _number(speech: Speech, fact: Any) -> str:
    """Say a paragraph by the number under which this fact speaks of it, whatever it was called before or since."""
    if not fact.number:
        return speech.value("paragraph", fact.paragraph)
    return in_document(fact.number, fact.document, speech.tongue)


def _announced(speech: Speech, fact: ConferenceAnnounced) -> str:
    """Name the body in the language, if its forms are known; English sentences give a name its article."""
    body, code = speech.conference.body, speech.tongue.code
    known = dict(body.forms).get(code) if fact.body == body.name else ""
    name = known or speech.tongue.foreign(fact.body)
    article = code == "en" and (known or fact.language == "en") and not name.casefold().startswith("the ")
    return f"the {name}" if article else name


def _seated(speech: Speech, fact: DelegationSeated) -> str:
    """Name who is seated as a sentence does; where a colon announces the name it stands as in a list (language_fr_es G7)."""
    case = "sentence" if speech.tongue.code == "en" else ""
    return Seat(fact.delegation, fact.names, fact.category).name(speech.tongue.code, case)


def _bracketed(speech: Speech, fact: OfficerElected | PromiseNoted) -> str:
    """Name a delegation in brackets after what is said of it: without an article."""
    case = "" if speech.tongue.code in ("en", "fr", "es") else "sentence"
    return speech.name(fact.delegation, case) if fact.delegation else ""


def _behalf(speech: Speech, fact: RequestInscribed) -> str:
    """Say on behalf of whom, each name in the form that these words ask for; nothing where a delegation speaks for itself."""
    words, case = _BEHALF[speech.tongue.code]
    named = [(speech.name(each), speech.name(each, case)) for each in fact.on_behalf_of]
    said = [f"de {form}" if case == "de" and form == name else form for name, form in named]
    return words + speech.tongue.join(said) if said else ""


_BEHALF = {
    "ar": ("باسم ", "sentence"),
    "en": ("on behalf of ", "sentence"),
    "es": ("en nombre ", "de"),
    "fr": ("au nom ", "de"),
    "ru": ("от имени ", "gen"),
    "zh": ("代表", "sentence"),
}
"""What stands before those for whom a delegation speaks, and in which form they stand after it."""


def _proposer(speech: Speech, fact: AlternativeProposed) -> str:
    """Name the delegation that proposed, however it was typed; who is none stands as it was typed."""
    found = speech.conference.roster.named(fact.by)
    return speech.name(found, "sentence") if found else speech.tongue.foreign(fact.by)


def _candidates(speech: Speech, fact: BallotCounted) -> str:
    return speech.tongue.join([person_in(each, speech.tongue) for each in fact.persons])


_SAID_OF_FACT: Mapping[tuple[type[Fact], str], Callable[[Speech, Any], str]] = {
    (ConferenceAnnounced, "body"): _announced,
    (DelegationSeated, "names"): _seated,
    (DelegationSeated, "category"): lambda speech, fact: _coded(
        speech, CATEGORIES, told_as(fact.delegation, fact.category)
    ),
    (RequestInscribed, "on_behalf_of"): _behalf,
    (AlternativeProposed, "by"): _proposer,
    (BallotCounted, "persons"): _candidates,
    (BallotCounted, "office"): lambda speech, fact: post_of(fact.office, "", speech.tongue),
    **{(kind, "delegation"): _bracketed for kind in (OfficerElected, PromiseNoted)},
    **{
        (kind, "office"): lambda speech, fact: post_of(fact.office, fact.person, speech.tongue)
        for kind in (OfficerElected, OfficerNominated)
    },
    (MeetingCalledToOrder, "number"): lambda speech, fact: speech.tongue.ordinal(fact.number),
    (ItemListed, "number"): lambda speech, fact: speech.tongue.item_number(fact.number),
    (IncidentClosed, "action"): lambda speech, fact: _coded(speech, INCIDENT_ACTIONS, fact.action),
    (ChannelsSet, "channels"): _channels,
    (LatenessExplained, "cause"): lambda speech, fact: _coded(speech, LATENESS, fact.cause),
    (TimezoneSet, "zone"): lambda speech, fact: speech.tongue.city(fact.zone),
    (ParagraphRead, "number"): _number,
    **{
        (kind, "paragraph"): _number
        for kind in (ParagraphAmended, ParagraphAdopted, ParagraphDeferred, ParagraphDeleted)
    },
    (RuleSet, "name"): lambda speech, fact: name_words(fact.name, speech.tongue),
    (RuleSet, "value"): lambda speech, fact: value_words(fact.name, fact.value, speech.tongue),
}
"""What is said of a field by its fact, where the name of the field tells too little."""


def speech_of(proceedings: Proceedings, tongue: Tongue) -> Speech:
    """Give a speech that knows everybody who was ever seated, by an entry that was struck too."""
    return Speech(tongue, with_everybody(proceedings.now, proceedings.entries))
