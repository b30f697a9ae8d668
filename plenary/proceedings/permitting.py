"""Let a role enter what it may: the facts themselves, what they strike or restore, and the floor only in turn."""

from __future__ import annotations

from plenary.conduct import roles
from plenary.conference import Conference
from plenary.fact import Fact
from plenary.facts.floor import FloorGiven
from plenary.facts.record import RoleTaken
from plenary.proceedings.entry import CONTROL
from plenary.proceedings.proceedings import Proceedings
from plenary.refusal import Refusal


def permit(role: str, facts: tuple[Fact, ...], proceedings: Proceedings) -> None:
    """Let facts be entered in a role.

    Raises:
        Refusal: ``role.assistant``.
    """
    if role == roles.SECRETARY:
        return
    roles.may_enter(role, facts)
    for fact in facts:
        if isinstance(fact, CONTROL):
            roles.may_enter(role, proceedings.entry(fact.entry).facts)
        if isinstance(fact, FloorGiven):
            _in_turn(proceedings.now, fact)


def role_at(proceedings: Proceedings, station: str, officer: str) -> str:
    """Give the role in which an officer worked last at a station; the secretary where nothing else was entered."""
    for entry in reversed(proceedings.entries):
        if (entry.station, entry.officer) == (station, officer):
            taken = [fact.role for fact in proceedings.marks.effective(entry) if isinstance(fact, RoleTaken)]
            if taken:
                return taken[-1]
    return roles.SECRETARY


def _in_turn(conference: Conference, fact: FloorGiven) -> None:
    """The floor out of turn is another order of the list."""
    held = conference.floor.lists.get(fact.list)
    if held is not None and held.requests and held.requests[0].id != fact.request:
        raise Refusal("role.assistant")
