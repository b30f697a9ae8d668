"""Say what a motion moves, and how it is dealt with."""

from __future__ import annotations

from plenary.tongue import N_

MOTION_WORDS = {
    "suspend": (N_("Motion to suspend the meeting"), N_("not debated; put to the vote at once")),
    "adjourn": (N_("Motion to adjourn the meeting"), N_("not debated; put to the vote at once")),
    "adjourn-debate": (
        N_("Motion to adjourn the debate on the item"),
        N_("the mover, then two for and two against"),
    ),
    "close-debate": (N_("Motion to close the debate on the item"), N_("two against; then put to the vote")),
}
