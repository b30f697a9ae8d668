"""Tell who waits on the lists of speakers, for whoever takes the desk over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList
from plenary.floor.statement import Statement
from plenary.papers.foreign import runs
from plenary.papers.numbering import counted
from plenary.papers.printed import Printed
from plenary.papers.tree import Block, Column, Run, Table, text
from plenary.papers.usual import begun, line, part
from plenary.terms import ORDERS, PASSED_OVER
from plenary.tongue import LETTERS, N_, Tongue

LISTS, ORDER = N_("Lists of speakers"), N_("Order of the list: %(order)s")
STANDINGS = {
    "open": N_("The list is open"),
    "closing": N_("The list is open; it will be closed at %(time)s"),
    "closed": N_("The list is closed"),
    "exhausted": N_("The list is exhausted"),
}
NOBODY_WAITS = N_("Nobody is waiting.")
NO_TEXT, TEXT, AT_BOOTHS = N_("no text"), N_("text received"), N_("text at the booths")
NONE = N_("None.")
DELEGATION, LANGUAGE = N_("Delegation"), N_("Language")
TEXT_HEAD, NOTE = N_("Text"), N_("Note for the desk")


def lists_of(speech: Printed, at: datetime) -> Iterator[Block]:
    """Give every list on which somebody waits, and those of the items under consideration, as they stand ``at`` (UTC)."""
    now = speech.conference
    told = [
        held
        for held in now.floor.lists.values()
        if held.requests or set(held.items) & set(now.agenda.current)
    ]
    yield part(speech.tongue.text(LISTS))
    for held in told:
        yield from _list(speech, held, at)
    if not told:
        yield line(speech.tongue.text(NONE))


def _list(speech: Printed, held: SpeakersList, now: datetime) -> Iterator[Block]:
    say = speech.tongue
    closes = speech.when(held.closes, now) if held.closes else ""
    yield replace(line(text(Run(begun(speech.list_of(held.items, held.purpose)), bold=True))), leads=True)
    said = [
        say.text(STANDINGS[str(held.standing)], time=closes),
        say.text(ORDER, order=say.text(ORDERS[held.order])),
    ]
    yield replace(line("\n".join(said)), leads=True)
    if not held.requests:
        yield line(text(say.text(NOBODY_WAITS)))
        return
    noted = any(each.note for each in held.requests)
    heads = ((DELEGATION, 38), (LANGUAGE, 12), (TEXT_HEAD, 20), *([(NOTE, 23)] if noted else []))
    rows = (
        (
            text(counted(place, say.code)),
            runs(_waits(speech, each), say, bold=True),
            text(Run(LETTERS.get(str(each.language), ""), bold=True)),
            text(_text(say, each)),
            runs(speech.typed(each.note), say),
        )
        for place, each in enumerate(held.requests, 1)
    )
    columns = (Column((), 7, figures=True), *(Column(text(say.text(head)), wide) for head, wide in heads))
    yield Table(columns, tuple(row[: len(columns)] for row in rows))


def _waits(speech: Printed, request: Request) -> str:
    named = who(speech, request)
    return speech.tongue.apart([named, speech.tongue.text(PASSED_OVER)]) if request.passed_over else named


def who(speech: Printed, request: Request | Statement) -> str:
    """Name who asks or speaks, and for whom."""
    groups = speech.tongue.join([speech.name(each) for each in request.on_behalf_of])
    return speech.tongue.apart([part for part in (speech.name(request.delegation), groups) if part])


def _text(say: Tongue, request: Request) -> str:
    if request.text is None:
        return say.text(NO_TEXT)
    return say.text(AT_BOOTHS if request.text.given else TEXT)
