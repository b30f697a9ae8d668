"""Acts about interpretation."""

from __future__ import annotations

from datetime import datetime

from plenary.booths.booths import COVERAGES, QUALITIES, REQUESTS, Booths
from plenary.conference import Conference
from plenary.fact import Language
from plenary.facts import booths as facts
from plenary.refusal import Refusal


def set_language(
    conference: Conference,
    at: datetime,
    language: Language,
    coverage: str = "",
    quality: str = "",
    via: Language | None = None,
    cause: str = "",
    reported_by: str = "",
) -> facts.LanguageSet:
    """Set the state of one official language; an interruption opens an incident.

    Coverage, quality and relay stay as they are where they are not given; an
    empty language ends the relay.
    """
    booth = conference.booths.booth(language)
    coverage, quality = coverage or booth.coverage, quality or booth.quality
    via = booth.via if via is None else via or None
    if coverage not in COVERAGES:
        raise Refusal("word.unknown", word=coverage, words=COVERAGES)
    if quality not in QUALITIES:
        raise Refusal("word.unknown", word=quality, words=QUALITIES)
    if via is not None:
        _no_chain(conference.booths, language, via)
    return facts.LanguageSet(
        at=at,
        language=language,
        coverage=coverage,
        quality=quality,
        via=via,
        cause=cause,
        reported_by=reported_by,
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
    if strength < 0:
        raise Refusal("number.negative", number=strength)
    return facts.BoothStaffed(at=at, language=language, strength=strength)


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
    if kind not in REQUESTS:
        raise Refusal("word.unknown", word=kind, words=REQUESTS)
    return facts.RelayRequested(at=at, request=kind)
