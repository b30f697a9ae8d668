"""Acts about interpretation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from plenary.acts.decisions import ask
from plenary.agenda.meetings import Sitting
from plenary.booths.booths import COVERAGES, FLOOR, QUALITIES, REQUESTS, Booths
from plenary.booths.incidents import DIRECTIONS, SYMPTOMS, Incident, latest
from plenary.conduct.counting import counted
from plenary.conference import Conference
from plenary.fact import Fact, Language
from plenary.facts import booths as facts
from plenary.facts.body import Pairs
from plenary.refusal import Refusal
from plenary.tongue import LANGUAGES

FIGURES = 6
"""So many figures the number of a channel has at the most."""


def _one_of(word: str, words: Sequence[str]) -> str:
    """Give a word that is one of these.

    Raises:
        Refusal: ``word.unknown``.
    """
    if word not in words:
        raise Refusal("word.unknown", word=word, words=words)
    return word


def set_language(
    conference: Conference,
    at: datetime,
    language: Language,
    coverage: str = "",
    quality: str = "",
    via: Language | None = None,
    cause: str = "",
    reported_by: str = "",
    direction: str = "",
    symptom: str = "",
) -> tuple[Fact, ...]:
    """Set the state of one official language; an interruption opens an incident with who speaks about what.

    Coverage, quality and relay stay as they are where they are not given; an
    empty language ends the relay.
    """
    booth = conference.booths.booth(language)
    coverage = _one_of(coverage or booth.coverage, COVERAGES)
    quality = _one_of(quality or booth.quality, QUALITIES)
    via = booth.via if via is None else via or None
    if via is not None:
        _no_chain(conference.booths, language, via)
    told = facts.LanguageSet(
        at=at,
        language=language,
        coverage=coverage,
        quality=quality,
        via=via,
        cause=cause,
        reported_by=reported_by,
    )
    if quality != "interrupted" or booth.quality == "interrupted":
        return (told,)
    number = conference.booths.numbered + 1
    opened = Incident(language, at, cause, number=number, reported_by=reported_by)
    return told, _noted(conference, at, opened, direction, symptom)


def _noted(
    conference: Conference, at: datetime, incident: Incident, direction: str, symptom: str
) -> facts.IncidentNoted:
    """Fill an incident that begins with the present statement and items."""
    statement = conference.floor.statement
    return facts.IncidentNoted(
        at=at,
        incident=incident.number,
        language=incident.language,
        direction=_one_of(direction, DIRECTIONS) if direction else "",
        symptom=_one_of(symptom, SYMPTOMS) if symptom else "",
        cause=incident.cause,
        reported_by=incident.reported_by,
        statement=statement.id if statement else None,
        delegation=statement.delegation if statement else None,
        items=conference.agenda.current,
    )


def note_incident(
    conference: Conference,
    at: datetime,
    language: Language,
    direction: str = "",
    symptom: str = "",
    cause: str = "",
    reported_by: str = "",
) -> facts.IncidentNoted:
    """Add to the open record of an interruption; what is not given stays as it is."""
    incident = latest(conference.booths.incidents, language)
    return facts.IncidentNoted(
        at=at,
        incident=incident.number,
        language=language,
        direction=_one_of(direction, DIRECTIONS) if direction else incident.direction,
        symptom=_one_of(symptom, SYMPTOMS) if symptom else incident.symptom,
        cause=cause or incident.cause,
        reported_by=reported_by or incident.reported_by,
        statement=incident.statement,
        delegation=incident.delegation,
        items=incident.items,
    )


def _no_chain(booths: Booths, language: Language, via: Language) -> None:
    """Refuse a relay of a relay, from whichever end it would come about."""
    if via == language or booths.booth(via).via is not None:
        raise Refusal("relay.chain", language=language, via=via)
    for other in booths.by_language.values():
        if other.via == language:
            raise Refusal("relay.chain", language=other.language, via=language)


def staff_booth(
    conference: Conference, at: datetime, language: Language, strength: int
) -> facts.BoothStaffed:
    """Note how many interpreters are in a booth."""
    conference.booths.booth(language)
    return facts.BoothStaffed(at=at, language=language, strength=counted(strength))


def close_incident(
    conference: Conference,
    at: datetime,
    language: Language,
    action: str,
    text_available: bool | None = None,
) -> facts.IncidentClosed:
    """Close the record of an interruption: what was done about it."""
    if not any(incident.language == language for incident in conference.booths.incidents):
        raise Refusal("incident.none", language=language)
    return facts.IncidentClosed(at=at, language=language, action=action, text_available=text_available)


def relay_request(_conference: Conference, at: datetime, kind: str) -> facts.RelayRequested:
    """Pass on what the booths ask of the Chair; which booth asked is never recorded."""
    return facts.RelayRequested(at=at, request=_one_of(kind, REQUESTS))


def staff_booths(conference: Conference, at: datetime) -> tuple[Fact, ...]:
    """Note that every booth has as many interpreters as it needs."""
    booths = conference.booths
    return tuple(
        facts.BoothStaffed(at=at, language=code, strength=booths.needed(code))
        for code, booth in booths.by_language.items()
        if booth.strength != booths.needed(code)
    )


def require_strength(
    conference: Conference, at: datetime, language: Language, strength: int
) -> facts.StrengthRequired:
    """Set how many interpreters a booth needs at this conference."""
    conference.booths.booth(language)
    return facts.StrengthRequired(at=at, language=language, strength=counted(strength))


def set_channels(_conference: Conference, at: datetime, channels: Pairs) -> facts.ChannelsSet:
    """Set the channels of the room in their order: ``floor:0;en:1;fr:2`` (practice R-2.1)."""
    numbered = tuple((_one_of(source, (FLOOR, *LANGUAGES)), _number(number)) for source, number in channels)
    sources, numbers = {source for source, _ in numbered}, {number for _, number in numbered}
    if not numbered:
        raise Refusal("text.empty")
    if len(sources) < len(numbered) or len(numbers) < len(numbered):
        raise Refusal("channels.twice", channels=tuple(f"{source} {number}" for source, number in numbered))
    return facts.ChannelsSet(at=at, channels=numbered)


def _number(word: str) -> int:
    if not word.isdecimal() or len(word) > FIGURES:
        raise Refusal("word.unknown", word=word, words=tuple(str(number) for number in range(10)))
    return int(word)


def ask_to_continue(conference: Conference, at: datetime, language: Language, text: str) -> tuple[Fact, ...]:
    """Enter that the Chair asks whether the meeting may go on without interpretation into a language.

    ``text`` is the question as it was put. Whether anybody objects is entered by acts of its own.
    """
    if conference.booths.booth(language).served:
        raise Refusal("language.heard", language=language)
    return ask(conference, at, text), facts.ContinuationAsked(at=at, language=language)


def continue_without(conference: Conference, at: datetime) -> facts.ContinuationAgreed:
    """Enter that nobody objected, and that the meeting goes on without the language asked about (practice R-2.6)."""
    conference.open_meeting()
    language = conference.booths.continuing
    if conference.conduct.question is None or language is None:
        raise Refusal("decision.not-asked")
    conference.conduct.unopposed()
    return facts.ContinuationAgreed(at=at, language=language)


def serve_informals(
    conference: Conference, at: datetime, languages: tuple[Language, ...] = ()
) -> facts.InformalsServed:
    """Note into which languages the informal consultations are interpreted; none where none is named."""
    if conference.meetings.sitting is not Sitting.INFORMAL:
        raise Refusal("meeting.not-informal")
    for language in languages:
        conference.booths.booth(language)
    return facts.InformalsServed(at=at, languages=languages)


def start_recording(conference: Conference, at: datetime) -> facts.RecordingStarted:
    """Note once that the floor recording of a meeting runs (UNTOC COP rule 39); it ends when the meeting rises."""
    if conference.booths.recording is not None:
        raise Refusal("recording.runs", since=conference.booths.recording)
    return facts.RecordingStarted(at=at)
