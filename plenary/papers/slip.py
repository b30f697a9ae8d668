"""Draw up the slip for a delegation that asks why it stands where it does on the list: in its own language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import RequestId
from plenary.measure.place import (
    BAND,
    BY_HAND,
    LEVEL,
    PASSED_OVER,
    REGION,
    ROUND,
    Before,
    Place,
    history,
    place_of,
    why_moved,
)
from plenary.papers.foreign import bare, runs
from plenary.papers.printed import Printed
from plenary.papers.starred import starred
from plenary.papers.tree import (
    Block,
    Column,
    Paper,
    Run,
    Table,
    text,
)
from plenary.papers.usual import begun, line, part, standing
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech
from plenary.terms import ORDERS
from plenary.tongue import N_, Tongue

TITLE = N_("Your place on the list of speakers")
PLACE = N_("Place on the list: %(place)s of %(waiting)s")
RULE = N_("Place by the time of the request: %(place)s")
ASKED = N_("Asked at %(time)s")
ORDER = N_("Order of the list: %(order)s")
EXPECTED = N_("Expected at about %(time)s, as the list stands")
ASKED_LATER = N_("Asked later, called before")
NOBODY = N_("Nobody who asked later is called before.")
HAPPENED = N_("What happened to the request")
NAME, REASON = N_("Delegation"), N_("Reason")
REASONS = {
    ROUND: N_("first replies are heard before the second"),
    BAND: N_("its category is called before"),
    LEVEL: N_("its speaker is of a higher level"),
    REGION: N_("it is the turn of its region"),
    PASSED_OVER: N_("the request was passed over when it was called"),
    BY_HAND: N_("the order was changed by hand"),
}
"""Why somebody who asked later is called before."""
MOVED_BECAUSE = N_("the order was changed by hand (%(reason)s)")


def slip(
    conference: Conference, proceedings: Proceedings, tongue: Tongue, request: RequestId, now: datetime
) -> Paper:
    """Give the slip of a request that waits, as it stands ``now`` (UTC).

    Raises:
        Refusal: ``request.not-waiting``.
    """
    speech = Printed(tongue, conference)
    told = place_of(conference, request, now)
    name = speech.name(told.request.delegation)
    blocks = (
        *_place(speech, told, now),
        *_before(speech, told.before, why_moved(proceedings, request)),
        *_history(speech, proceedings, request, now),
    )
    sheet = standing(conference, tongue, now, TITLE, blocks)
    paper = replace(
        sheet,
        subtitle=(
            runs(name, tongue, bold=True),
            text(begun(speech.list_of(told.held.items, told.held.purpose))),
        ),
        properties=replace(sheet.properties, title=bare(name)),
    )
    return starred(paper)


def lines(speech: Speech, told: Place, now: datetime) -> Iterator[str]:
    """Give where a request stands ``now`` (UTC) in a few lines: for the slip, and for the officer's window."""
    say = speech.tongue
    yield say.text(PLACE, place=say.number(told.place), waiting=say.number(told.waiting))
    yield say.text(RULE, place=say.number(told.rule))
    yield say.text(ASKED, time=speech.when(told.request.requested, now))
    yield say.text(ORDER, order=say.text(ORDERS[told.held.order]))
    if told.begins is not None:
        yield say.text(EXPECTED, time=speech.when(told.begins, now))


def _place(speech: Speech, told: Place, now: datetime) -> Iterator[Block]:
    first, *others = lines(speech, told, now)
    yield line(text(Run(first, bold=True)))
    for each in others:
        yield line(text(each))


def _before(speech: Printed, before: tuple[Before, ...], moved: Mapping[RequestId, str]) -> Iterator[Block]:
    say = speech.tongue
    yield part(say.text(ASKED_LATER))
    if not before:
        yield line(text(say.text(NOBODY)))
        return
    rows = tuple(
        (
            runs(speech.name(each.request.delegation), say, bold=True),
            runs(why_before(say, each, {key: speech.typed(reason) for key, reason in moved.items()}), say),
        )
        for each in before
    )
    yield Table((Column(text(say.text(NAME)), 45), Column(text(say.text(REASON)), 55)), rows)


def why_before(say: Tongue, other: Before, moved: Mapping[RequestId, str]) -> str:
    """Say why another is called before; of a move by hand the reason that was given for it (``why_moved``)."""
    reason = moved.get(other.request.id)
    if other.why != BY_HAND or not reason:
        return say.text(REASONS[other.why])
    return say.text(MOVED_BECAUSE, reason=say.foreign(reason))


def _history(speech: Speech, proceedings: Proceedings, request: RequestId, now: datetime) -> Iterator[Block]:
    say = speech.tongue
    yield part(say.text(HAPPENED))
    for moment in history(proceedings, request):
        told = Printed(say, moment.now)
        when = Run(say.captioned(told.when(moment.fact.at, now), ""), bold=True)
        yield line((when, *runs(told.fact(moment.fact), say)))
