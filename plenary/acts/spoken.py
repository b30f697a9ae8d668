"""A language that reaches the booths by a written text: what is spoken and what was received, in one entry."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.statements import set_statement_language
from plenary.acts.texts import receive_text
from plenary.conference import Conference
from plenary.fact import Fact, Language


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
