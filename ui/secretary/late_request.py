"""A request made before the list was closed and overlooked: it is entered after all, with the time at which it was made."""

from __future__ import annotations

from functools import partial

from plenary.acts.requests import inscribe
from plenary.floor.speakers import SpeakersList
from plenary.refusal import Denial
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.proposals import Proposal
from ui.widgets import Remedy

ASKED_BEFORE = N_("Asked before the closing")


def asked_before(
    bridge: Bridge, tongue: Tongue, denial: Denial, tried: Proposal | None, held: SpeakersList | None
) -> tuple[Remedy, ...]:
    """Give the way out for whoever was refused on a list that is closed: the request was made in time.

    It counts as made when the list was closed, behind everybody who waits, unless an hour is typed with the name.
    """
    refused = denial.reason == "list.closed-to-requests" and tried is not None
    if not refused or tried is None or held is None or held.closed is None:
        return ()
    again = partial(
        bridge.perform,
        inscribe,
        tried.delegation,
        held.items,
        held.purpose,
        tried.capacity,
        tried.on_behalf_of,
        requested=held.closed,
    )
    return (Remedy(tongue.text(ASKED_BEFORE), "", again),)
