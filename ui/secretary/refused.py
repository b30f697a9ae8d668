"""What can be done instead, where an act was refused: at most two ways, in words, each one press."""

from __future__ import annotations

from plenary.refusal import Denial
from plenary.tongue import N_

NOT_DONE = N_("Not done:")
NOT_KEPT = N_("Not entered:")

INSTEAD: dict[str, tuple[tuple[str, str, str], ...]] = {
    "list.closed-to-requests": (
        (N_("Inscribe for right of reply"), "reply", "R"),
        (N_("Reopen the list"), "reopen-list", ""),
    ),
    "list.not-opened": ((N_("Open the list"), "close-list", "C"),),
    "items.none": ((N_("Take up an item"), "items", "I"),),
    "meeting.not-open": ((N_("Call the next meeting to order"), "open-meeting", ""),),
    "meeting.suspended": ((N_("Resume the meeting"), "resume", ""),),
    "meeting.informal": ((N_("End the consultations"), "informals", ""),),
    "floor.taken": ((N_("End the statement"), "run-floor", "Space"),),
    "floor.free": ((N_("Run the floor"), "run-floor", "Space"),),
    "point-of-order.pending": ((N_("Enter the ruling"), "point-of-order", "O"),),
    "list.empty": ((N_("Inscribe a speaker"), "inscribe", "F2"),),
    "decision.not-asked": ((N_("The gavel"), "gavel", "G"),),
    "question.pending": ((N_("Withdraw what was asked"), "withdraw-question", ""),),
    "motion.pending": ((N_("Decide the motion"), "motion", "M"),),
}
"""By the reason: the words of a button, the command it runs, its key."""


def instead(denial: Denial) -> tuple[tuple[str, str, str], ...]:
    """Give what can be done instead."""
    return INSTEAD.get(denial.reason, ())
