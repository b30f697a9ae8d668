"""Acts about the texts of statements: received, given to the booths, kept as a file beside the meeting."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.statements import set_statement_language
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, Language, RequestId
from plenary.facts import lists as facts
from plenary.refusal import Refusal

DELIVERIES = ("verbatim", "check-against-delivery")
"""How a text will be read: word for word, or to be checked against delivery."""


def receive_text(
    conference: Conference,
    at: datetime,
    request: RequestId,
    languages: tuple[Language, ...] = (),
    delivery: str = "",
) -> facts.TextReceived:
    """Note that the text of a statement was received, before it or while it is made, and how it will be read.

    ``check`` is enough for a text that is to be checked against delivery.
    """
    if delivery.startswith("check"):
        delivery = DELIVERIES[1]
    if delivery and delivery not in DELIVERIES:
        raise Refusal("word.unknown", word=delivery, words=DELIVERIES)
    return facts.TextReceived(
        at=at,
        request=request,
        delegation=_whose(conference, request),
        languages=languages,
        delivery=delivery,
    )


def _whose(conference: Conference, request: RequestId) -> DelegationCode:
    """Give whose request it is, that waits or on which a statement is being made."""
    statement = conference.floor.statement
    if statement is not None and statement.request == request:
        return statement.delegation
    return conference.floor.waiting(request).delegation


def give_text(conference: Conference, at: datetime, request: RequestId) -> facts.TextGiven:
    """Note that the booths have the text that was received (practice R-2.8)."""
    delegation = _whose(conference, request)
    text = conference.floor.text(request)
    if text is None:
        raise Refusal("text.not-received", request=request, delegation=delegation)
    if text.given is not None:
        raise Refusal("text.given", delegation=delegation, given=text.given)
    return facts.TextGiven(at=at, request=request, delegation=delegation)


def file_text(conference: Conference, at: datetime, request: RequestId, file: str) -> tuple[Fact, ...]:
    """Attach a file to an entry by its name in the booths' folder; its text is received with it."""
    delegation = _whose(conference, request)
    if not file.strip():
        raise Refusal("text.empty")
    text = conference.floor.text(request)
    received = facts.TextReceived(at=at, request=request, delegation=delegation)
    filed = facts.TextFiled(at=at, request=request, delegation=delegation, file=file)
    return (received, filed) if text is None else (filed,)


def speak_from_text(
    conference: Conference, at: datetime, language: Language, pivot: Language, pointer: str = ""
) -> tuple[Fact, ...]:
    """Note that a language is spoken which reaches the booths by a written text in the pivot (practice R-2.7).

    The text is received with it where it was not yet, in one entry; how it is read stays as it was noted.
    """
    spoken = set_statement_language(conference, at, language, pivot, pointer)
    statement = conference.floor.statement
    if statement is None or statement.request is None:
        return (spoken,)
    text = statement.text
    known, delivery = (text.languages, text.delivery) if text is not None else ((), "")
    if pivot in known:
        return (spoken,)
    return (spoken, receive_text(conference, at, statement.request, (*known, pivot), delivery))
