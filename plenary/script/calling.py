"""Call those who wait, one after the other; a list that closes at a time that was announced does so among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec.structs import replace

from plenary.fact import RequestId
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.script.line import Draft, Line
from plenary.script.speaking import given
from plenary.tongue import N_
from plenary.wording import Wording

PASSED_OVER = N_("%(delegation)s was passed over at %(time)s.")
_ANNOUNCED = {"es": "", "fr": ""}
"""Where a colon announces who was passed over: by the name as in a list, without an article (language_fr_es G7)."""

Begins = Mapping[RequestId, datetime]
"""When those who wait are expected to speak (UTC), as far as that is known."""


def called(
    draft: Draft, held: SpeakersList, begins: Begins, closes: datetime | None = None
) -> Iterator[Line]:
    """Give the floor to everybody on a list and thank them; at ``closes`` (UTC) the list is closed.

    That is said before the first who is expected to speak later, and before all where nobody knows when they will.
    """
    for request in held.requests:
        if closes is not None and begins.get(request.id, closes) >= closes:
            yield _closed(draft, closes)
            closes = None
        yield replace(given(draft, request), aside=_aside(draft, request))
        yield draft.say("F16", speaker=draft.terms.called_up(request))
    if closes is not None:
        yield _closed(draft, closes)


def _closed(draft: Draft, closes: datetime) -> Line:
    items = draft.terms.items(draft.now.agenda.current)
    return replace(draft.say("F10-announced", items=items), due=closes)


def _aside(draft: Draft, request: Request) -> str:
    """Say of whom the Chair called already that they were not there, and when that was."""
    if request.passed_at is None:
        return ""
    say, local = Wording(draft.terms.tongue, draft.now), draft.now.body.local
    name = say.name(request.delegation, _ANNOUNCED.get(say.tongue.code, "sentence"))
    time = say.tongue.hour(local(request.passed_at), local(draft.at).date())
    said = say.tongue.text(PASSED_OVER, delegation=name, time=time)
    return say.represented(said, ((request.delegation, name),))
