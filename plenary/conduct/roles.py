"""Who may enter what at a desk: a viewer nothing, an assistant what happens, the secretary everything (practice R-1.6).

A rule of United Nations staff: the meeting assistant does not change the list at a delegation's
request; the secretary of the body alone does.
"""

from __future__ import annotations

from collections.abc import Iterable

from plenary.fact import Fact
from plenary.facts.body import RuleSet
from plenary.facts.lists import (
    ListOrdered,
    ListReopened,
    RequestMoved,
    RequestsSwapped,
    RequestWithdrawn,
    RequestYielded,
)
from plenary.facts.record import BodyRedacted
from plenary.refusal import Refusal

VIEWER, ASSISTANT, SECRETARY = ROLES = ("viewer", "assistant", "secretary")

RESERVED: tuple[type[Fact], ...] = (
    RequestMoved,
    RequestsSwapped,
    RequestYielded,
    RequestWithdrawn,
    ListOrdered,
    ListReopened,
    RuleSet,
    BodyRedacted,
)
"""What only the secretary enters, strikes or corrects: the order of speakers, the rules, what is blanked."""


def may_act(role: str) -> None:
    """Let whoever may enter anything at all pass.

    Raises:
        Refusal: ``role.viewer``.
    """
    if role == VIEWER:
        raise Refusal("role.viewer")


def may_enter(role: str, facts: Iterable[Fact]) -> None:
    """Let these facts be entered, struck or corrected in a role.

    Raises:
        Refusal: ``role.assistant``.
    """
    if role != SECRETARY and any(isinstance(fact, RESERVED) for fact in facts):
        raise Refusal("role.assistant")
