"""What a clean export leaves out: struck entries, messages, notes, and who the persons were."""

from __future__ import annotations

from typing import Any

from plenary.fact import Fact

WITHHELD = frozenset(
    {"chair.messaged", "desk.handed-over", "promise.noted", "promise.settled", "representative.named"}
)
"""Facts that are nothing but a message, a note or a person."""

PRIVATE: dict[str, frozenset[str]] = {
    "chair.taken": frozenset({"person"}),
    "officer.elected": frozenset({"person"}),
    "officer.nominated": frozenset({"person"}),
    "ballot.counted": frozenset({"persons"}),
    "request.inscribed": frozenset({"person", "title", "note"}),
    "request.detailed": frozenset({"person", "title", "note"}),
    "language.set": frozenset({"reported_by"}),
    "incident.noted": frozenset({"reported_by"}),
    "statement.language-set": frozenset({"pointer"}),
}
"""The fields of other facts that name or describe a person, or hold a note, by the kind of the fact."""

SUSPECT = frozenset({"person", "persons", "note", "reported_by", "officer", "pointer", "message"})
"""Names under which such a field stands, in facts and in the state alike."""

_OF_STATE = SUSPECT | {"presiding", "officers", "promises"}
_SPEAKING = ("request", "statement")


def is_public(fact: Fact) -> bool:
    """Tell whether anything of a fact may be handed on."""
    return fact.KIND not in WITHHELD


def names_nobody(fact: Fact) -> bool:
    """Tell whether a fact may be said in its own sentence: it holds no person and no note."""
    return not any(getattr(fact, name, "") for name in PRIVATE.get(fact.KIND, ()))


def without_private(kind: str, body: dict[str, Any]) -> dict[str, Any]:
    """Give the body of a fact without its private fields."""
    private = PRIVATE.get(kind, frozenset())
    return {name: value for name, value in body.items() if name not in private}


def cleaned(value: Any) -> Any:
    """Give a state without messages, notes and persons; whoever speaks also loses the person's title."""
    if isinstance(value, dict):
        speaks = any(name in value for name in _SPEAKING)
        hidden = _OF_STATE | {"title"} if speaks else _OF_STATE
        return {name: cleaned(each) for name, each in value.items() if name not in hidden}
    return [cleaned(each) for each in value] if isinstance(value, list) else value
