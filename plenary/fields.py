"""Say a field of a fact where its name alone does not tell how: who is named and in which form, which number, which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from plenary.conduct.rule_words import name_words, value_words
from plenary.fact import DelegationCode, Fact
from plenary.facts.agenda import ItemListed
from plenary.facts.body import ConferenceAnnounced, RuleSet, TimezoneSet
from plenary.facts.booths import ChannelsSet, IncidentClosed
from plenary.facts.decisions import DecisionRecorded
from plenary.facts.floor import SpeakerReplaced
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
from plenary.facts.roster import HEAD, DelegationSeated, OfficerElected
from plenary.facts.votes import BallotCounted, OfficerNominated, VoteTaken
from plenary.report.keys import in_document
from plenary.roster.offices import post_of
from plenary.roster.persons import OF_DELEGATION, person_in
from plenary.roster.roster import Seat, told_as
from plenary.terms import CATEGORIES, INCIDENT_ACTIONS, LATENESS
from plenary.tongue import N_
from plenary.wording import Wording

_AFTER_COLON = {"en": "sentence", "ru": "sentence"}
"""The form of a name that a colon announces: as in a list (language_fr_es G7), but for English, which has no colon there.

Russian tells of presence after a colon too, and names in both as a sentence does.
"""
_IN_BRACKETS = {"ar": "sentence", "ru": "sentence", "zh": "sentence"}
"""The form of a name in brackets: without an article, and without brackets of its own where a listed name has them."""
_ON_BEHALF = {
    "ar": ("باسم ", "sentence"),
    "en": ("on behalf of ", "sentence"),
    "es": ("en nombre ", "de"),
    "fr": ("au nom ", "de"),
    "ru": ("от имени ", "gen"),
    "zh": ("代表", "sentence"),
}
"""What stands before those for whom a delegation speaks, and in which form they stand after it."""


def said(say: Wording, fact: Fact, name: str) -> str:
    """Say what a fact holds under one name."""
    own = _OWN.get((type(fact), name))
    return own(say, fact) if own else say.value(name, getattr(fact, name))


def _body_announced(say: Wording, fact: ConferenceAnnounced) -> str:
    """Name the body in the language, if its forms are known; English sentences give a name its article."""
    body, code = say.conference.body, say.tongue.code
    known = dict(body.forms).get(code) if fact.body == body.name else ""
    name = known or say.tongue.foreign(fact.body)
    article = code == "en" and (known or fact.language == "en") and not name.casefold().startswith("the ")
    return f"the {name}" if article else name


def _who_is_seated(say: Wording, fact: DelegationSeated) -> str:
    seat = Seat(fact.delegation, fact.names, fact.category)
    return seat.name(say.tongue.code, _AFTER_COLON.get(say.tongue.code, ""))


def _as_what_it_is_seated(say: Wording, fact: DelegationSeated) -> str:
    return _coded(say, CATEGORIES, told_as(fact.delegation, fact.category))


def _whose_officer(say: Wording, fact: OfficerElected) -> str:
    """Name the delegation whose head was elected as it follows «of»; beside the name of a person it is in brackets."""
    if fact.person == HEAD and fact.delegation:
        return _after_of(say, fact.delegation, OF_DELEGATION.get(say.tongue.code, "sentence"))
    return _delegation_in_brackets(say, fact)


def _after_of(say: Wording, delegation: DelegationCode, case: str) -> str:
    """Give a name in its form after «of»; one without a form of its own follows the plain word."""
    name, form = say.name(delegation), say.name(delegation, case)
    return f"de {form}" if case == "de" and form == name else form


def _speaker_as_heard(say: Wording, fact: SpeakerReplaced) -> str:
    """Name who was not the speaker as the name before it is, which a colon announces in French and Spanish."""
    return say.name(fact.delegation, "" if say.tongue.code in ("es", "fr") else "sentence")


def _delegation_in_brackets(say: Wording, fact: OfficerElected | PromiseNoted) -> str:
    form = _IN_BRACKETS.get(say.tongue.code, "")
    return say.name(fact.delegation, form) if fact.delegation else ""


def _on_behalf_of_whom(say: Wording, fact: RequestInscribed) -> str:
    """Say nothing where a delegation speaks for itself."""
    words, case = _ON_BEHALF[say.tongue.code]
    forms = [_after_of(say, each, case) for each in fact.on_behalf_of]
    return words + say.tongue.join(forms) if forms else ""


def _who_proposed(say: Wording, fact: AlternativeProposed) -> str:
    """Name the delegation, however it was typed; who is none stands as it was typed."""
    found = say.conference.roster.named(fact.by)
    return say.name(found, "sentence") if found else say.tongue.foreign(fact.by)


def _candidates(say: Wording, fact: BallotCounted) -> str:
    return say.tongue.join([person_in(each, say.tongue) for each in fact.persons])


def _office(say: Wording, fact: OfficerElected | OfficerNominated) -> str:
    return post_of(fact.office, fact.person, say.tongue)


def _abstaining(say: Wording, fact: DecisionRecorded | VoteTaken) -> str:
    return say.tongue.number(fact.abstaining) if fact.abstaining else say.tongue.text(N_("no one"))


def _number_of_paragraph(say: Wording, fact: Any) -> str:
    """Say a paragraph by the number under which this fact speaks of it, whatever it was called before or since."""
    if not fact.number:
        return say.value("paragraph", fact.paragraph)
    return in_document(fact.number, fact.document, say.tongue)


def _channels(say: Wording, fact: ChannelsSet) -> str:
    """Say the channels by number: "0 floor, 1 English"."""
    floor, language = say.tongue.text(N_("floor")), say.tongue.language
    return say.tongue.apart(
        [f"{number} {floor if source == 'floor' else language(source)}" for source, number in fact.channels]
    )


def _coded(say: Wording, words: Mapping[str, str], code: str) -> str:
    return say.tongue.text(words.get(code, "")) or code


_OWN: Mapping[tuple[type[Fact], str], Callable[[Wording, Any], str]] = {
    (ConferenceAnnounced, "body"): _body_announced,
    (DelegationSeated, "names"): _who_is_seated,
    (DelegationSeated, "category"): _as_what_it_is_seated,
    (OfficerElected, "delegation"): _whose_officer,
    (SpeakerReplaced, "delegation"): _speaker_as_heard,
    (PromiseNoted, "delegation"): _delegation_in_brackets,
    (RequestInscribed, "on_behalf_of"): _on_behalf_of_whom,
    (AlternativeProposed, "by"): _who_proposed,
    (BallotCounted, "persons"): _candidates,
    (BallotCounted, "office"): lambda say, fact: post_of(fact.office, "", say.tongue),
    (OfficerElected, "office"): _office,
    (OfficerNominated, "office"): _office,
    (ParagraphRead, "number"): _number_of_paragraph,
    (ParagraphAmended, "paragraph"): _number_of_paragraph,
    (ParagraphAdopted, "paragraph"): _number_of_paragraph,
    (ParagraphDeferred, "paragraph"): _number_of_paragraph,
    (ParagraphDeleted, "paragraph"): _number_of_paragraph,
    (DecisionRecorded, "abstaining"): _abstaining,
    (VoteTaken, "abstaining"): _abstaining,
    (MeetingCalledToOrder, "number"): lambda say, fact: say.tongue.ordinal(fact.number),
    (ItemListed, "number"): lambda say, fact: say.tongue.item_number(fact.number),
    (ChannelsSet, "channels"): _channels,
    (IncidentClosed, "action"): lambda say, fact: _coded(say, INCIDENT_ACTIONS, fact.action),
    (LatenessExplained, "cause"): lambda say, fact: _coded(say, LATENESS, fact.cause),
    (TimezoneSet, "zone"): lambda say, fact: say.tongue.city(fact.zone),
    (RuleSet, "name"): lambda say, fact: name_words(fact.name, say.tongue),
    (RuleSet, "value"): lambda say, fact: value_words(fact.name, fact.value, say.tongue),
}
