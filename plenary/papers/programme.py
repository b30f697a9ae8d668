"""Draw up the organization of work as it stands: days, meetings, items, with what was changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby

from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, runs
from plenary.papers.tree import (
    Block,
    Column,
    Furniture,
    Paper,
    Run,
    Table,
    Text,
    text,
)
from plenary.papers.usual import as_at, begun, line, part, whose
from plenary.papers.views.programme import ProgrammeView, SlotView
from plenary.papers.views.programmed import Programmed
from plenary.tongue import N_, Tongue

TITLE = N_("Organization of work")
CONTINUED = N_("%(title)s (continued)")
NUMBERED, RESUMED = N_("%(ordinal)s meeting"), N_("%(ordinal)s meeting (resumed)")
CANCELLED, LAPSED = N_("cancelled"), N_("not held")
ADDED = N_("%(ordinal)s meeting, added to the programme")
HELD, HELD_ON = N_("held from %(start)s to %(end)s"), N_("held on %(day)s")
OUTSIDE = N_("outside the programme")
MOVED_TO = N_("moved to %(day)s, %(hours)s")
MOVED_HERE, MISSED = N_("moved here"), N_("had been programmed")
NOTHING = N_("No item was taken up.")


def programme(view: ProgrammeView) -> Paper:
    """Give the organization of work as one paper: a table for each day."""
    say = view.tongue
    title, stood = say.text(TITLE), as_at(say, datetime.combine(view.day, view.at))
    return Paper(
        title=text(title),
        language=say.code,
        blocks=tuple(_blocks(view)),
        corner=(*whose(say, view.body), text(stood)),
        subtitle=(text(_adopted(view)),) if view.adopted else (),
        furniture=Furniture(running=say.captioned(title, say.after_colon(stood))),
        properties=Properties(
            title=say.captioned(title, bare(view.body.name)),
            subject=bare(view.body.name),
            created=datetime.combine(view.day, view.at, UTC),
        ),
        size=view.size,
    )


def _adopted(view: ProgrammeView) -> str:
    return view.tongue.text(N_("Adopted, as amended") if view.amended else N_("Adopted, as proposed"))


def _blocks(view: ProgrammeView) -> Iterator[Block]:
    say = view.tongue
    if not view.slots:
        yield line(say.text(N_("No meeting is programmed.")))
    for day, slots in groupby(view.slots, key=lambda slot: slot.date):
        yield part(say.weekday_date(day))
        yield _table(say, tuple(slots))


def _table(say: Tongue, slots: tuple[SlotView, ...]) -> Table:
    rows: list[tuple[Text, ...]] = []
    ruled = set()
    bound: set[int] = set()
    for slot in slots:
        ruled.add(len(rows))
        rows += _rows(say, slot)
        # Only the first row of a meeting tells which one it is.
        bound.update(range(max(ruled), len(rows) - 1))
    columns = (
        Column(text(say.text(N_("Time"))), 22),
        Column(text(say.text(N_("Meeting"))), 38),
        Column(text(say.text(N_("Item"))), 9),
        Column(text(say.text(N_("Title"))), 31),
    )
    return Table(columns, tuple(rows), ruled=frozenset(ruled - {0}), bound=frozenset(bound))


def _rows(say: Tongue, slot: SlotView) -> Iterator[tuple[Text, ...]]:
    first = (text(_hours(say, slot)), text(*_meeting(say, slot)))
    for place, (number, title) in enumerate(_lines(say, slot)):
        yield (*(first if place == 0 else ((), ())), number, title)


def _hours(say: Tongue, slot: SlotView) -> str:
    """Give the hours of a meeting; of one outside the programme that sits nobody knows when it will rise."""
    if slot.outside and slot.rose is None:
        return say.time(slot.start)
    return say.time_range(slot.start, slot.end)


def _lines(say: Tongue, slot: SlotView) -> Iterator[tuple[Text, Text]]:
    """Give the items of a meeting with their titles; of one that rose first that nothing was taken up, if so."""
    missed = slot.rose is not None and slot.idle
    if missed:
        yield (), text(say.text(NOTHING))
    yield from (_item(say, item) for item in slot.items)
    if not slot.items and (slot.label or not missed):
        yield (), text(slot.label, *(_note(say, MISSED) if missed else ()))


def _meeting(say: Tongue, slot: SlotView) -> Iterator[str | Run]:
    if not slot.number:
        yield Run(say.text(LAPSED if slot.lapsed else CANCELLED), bold=True)
        return
    added = slot.added and not slot.resumed
    meeting = say.text(ADDED, ordinal=say.ordinal(slot.number)) if added else numbered(say, slot)
    # On a line of its own: an hour that ends beside the number of the item would be read with it.
    yield begun("\n".join([meeting, *_became(say, slot)]))


def numbered(say: Tongue, slot: SlotView) -> str:
    """Give the number of a meeting, and whether it was resumed on this day."""
    return say.text(RESUMED if slot.resumed else NUMBERED, ordinal=say.ordinal(slot.number))


def held_on(say: Tongue, since: datetime) -> str:
    """Say on which other day a meeting was held that began then, in the time of the place."""
    return say.text(HELD_ON, day=say.weekday_date(since.date()))


def _became(say: Tongue, slot: SlotView) -> Iterator[str]:
    """Say what became of a meeting: when it was held in its slot, on which other day, or that it had none."""
    if slot.elsewhere:
        yield held_on(say, slot.elsewhere)
    elif slot.outside:
        yield say.text(OUTSIDE)
    elif slot.opened and slot.rose:
        start, end = (each.replace(second=0, microsecond=0) for each in (slot.opened, slot.rose))
        yield say.text(HELD, start=say.time(start), end=say.time(end))


def _item(say: Tongue, item: Programmed) -> tuple[Text, Text]:
    title = begun(say.text(CONTINUED, title=item.title) if item.continued else item.title)
    notes: tuple[str | Run, ...] = ()
    if item.moved_to is not None:
        day, hours = (
            say.weekday_date(item.moved_to.date, year=False),
            say.time_range(item.moved_to.start, item.moved_to.end),
        )
        notes = _note(say, MOVED_TO, day=day, hours=hours)
    elif item.missed:
        notes = _note(say, MISSED)
    elif item.moved_here:
        notes = _note(say, MOVED_HERE)
    return text(say.item_number(item.number)), (*runs(title, say), *text(*notes))


_DASH = {"zh": "——"}
"""A note after a title: Chinese has a dash of its own, as wide as two characters."""


def _note(say: Tongue, msgid: str, **values: str) -> tuple[str | Run, ...]:
    return _DASH.get(say.code, " – "), Run(say.text(msgid, **values), italic=True)
