"""Acts about promises: what was said to be done after lunch is shown before the meeting rises."""

from __future__ import annotations

from datetime import datetime

from plenary.acts.roster import seated
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, PromiseId, new_id
from plenary.facts import notices as facts
from plenary.refusal import Refusal


def note_promise(
    conference: Conference, at: datetime, text: str, delegation: DelegationCode | None = None
) -> tuple[Fact, ...]:
    """Note what was promised, and to whom: "after lunch", "the secretariat will revert"."""
    if not text.strip():
        raise Refusal("text.empty")
    seating = seated(conference, at, delegation)[1] if delegation else ()
    noted = facts.PromiseNoted(at=at, promise=PromiseId(new_id()), text=text, delegation=delegation)
    return (*seating, noted)


def settle_promise(
    conference: Conference, at: datetime, promise: PromiseId, kept: bool = True
) -> facts.PromiseSettled:
    """Note that a promise was kept, or (``kept=no``) that nobody holds to it any more."""
    text = conference.notices.promise(promise).text
    return facts.PromiseSettled(at=at, promise=promise, text=text, kept=kept)
