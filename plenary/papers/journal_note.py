"""Draw up the note for the Journal: what was held and considered today, and what is programmed next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date

from msgspec.structs import replace

from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, runs
from plenary.papers.programme import NOTHING, numbered
from plenary.papers.tree import Block, Entries, Entry, Paper, Run, text
from plenary.papers.usual import begun, line, part
from plenary.papers.views.programme import ProgrammeView, SlotView
from plenary.papers.views.programmed import Programmed
from plenary.tongue import N_, Tongue

TITLE = N_("Note for the Journal")
HELD, SITS = N_("Meetings held"), N_("Meeting in progress")
AHEAD = N_("Meetings programmed")
NO_MORE = N_("No further meeting is programmed.")
NONE_HELD = N_("No meeting was held.")
NOTHING_YET = N_("No item has been taken up yet.")
OPENED, RESUMED = N_("opened at %(time)s"), N_("resumed at %(time)s")


def journal_note(view: ProgrammeView, day: date) -> Paper:
    """Give the note of one day: its meetings, what is left of it, and those of the next day on which the body meets."""
    say = view.tongue
    held = [slot for slot in view.slots if slot.rose and slot.date == day]
    sits = [slot for slot in view.slots if slot.opened and not slot.rose]
    ahead = [
        slot
        for slot in view.slots
        if not (slot.opened or slot.elsewhere) and slot.number and slot.date >= day
    ]
    title = say.text(TITLE)
    return Paper(
        title=text(title),
        language=say.code,
        blocks=(*_told(say, held, sits), *_part(say, AHEAD, _next(ahead, day), NO_MORE)),
        corner=(runs(view.body.name, say, bold=True), text(begun(say.weekday_date(day)))),
        properties=Properties(title=title, subject=bare(view.body.name), created=view.stamp.astimezone(UTC)),
        size=view.size,
    )


def _next(ahead: Sequence[SlotView], day: date) -> list[SlotView]:
    """Give the meetings left of a day, and those of the next day on which there is one."""
    after = next((slot.date for slot in ahead if slot.date > day), day)
    return [slot for slot in ahead if slot.date <= after]


def _told(say: Tongue, held: Sequence[SlotView], sits: Sequence[SlotView]) -> Iterator[Block]:
    if held or not sits:
        yield from _part(say, HELD, held, NONE_HELD)
    if sits:
        yield from _part(say, SITS, sits, "")


def _part(say: Tongue, title: str, slots: Sequence[SlotView], none: str) -> Iterator[Block]:
    yield part(say.text(title))
    if not slots:
        yield line(say.text(none))
    for slot in slots:
        yield replace(line(text(Run(_head(say, slot), bold=True))), leads=True)
        if slot.idle:
            yield line(say.text(NOTHING if slot.rose else NOTHING_YET))
        else:
            items = slot.considered or tuple(item for item in slot.items if item.stays)
            yield Entries(tuple(_entry(say, item) for item in items))


def _head(say: Tongue, slot: SlotView) -> str:
    return say.apart([begun(numbered(say, slot)), say.weekday_date(slot.date, year=False), _hours(say, slot)])


def _hours(say: Tongue, slot: SlotView) -> str:
    if slot.opened and slot.rose:
        return say.time_range(slot.opened, slot.rose)
    if slot.opened:
        return say.text(
            RESUMED if slot.resumed else OPENED, time=say.time(slot.opened.replace(second=0, microsecond=0))
        )
    return say.time_range(slot.start, slot.end)


def _entry(say: Tongue, item: Programmed) -> Entry:
    return Entry(say.item_number(item.number), runs(begun(item.title), say))
