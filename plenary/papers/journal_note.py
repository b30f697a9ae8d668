"""Draw up the note for the Journal: what was held and considered today, and what is programmed next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date

from msgspec.structs import replace

from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, runs
from plenary.papers.tree import Block, Entries, Entry, Paper, Run, text
from plenary.papers.usual import begun, line, part
from plenary.papers.views.programme import Programmed, ProgrammeView, SlotView
from plenary.tongue import N_, Tongue

TITLE = N_("Note for the Journal")
HELD = N_("Meetings held")
AHEAD = N_("Meetings programmed")
NO_MORE = N_("No further meeting is programmed.")
NONE_HELD = N_("No meeting was held.")
NUMBERED = N_("%(ordinal)s meeting")


def journal_note(view: ProgrammeView, day: date) -> Paper:
    """Give the note of one day: its meetings, and all that are programmed after it, hour by hour."""
    say = view.tongue
    held = [slot for slot in view.slots if slot.opened and slot.date == day]
    ahead = [slot for slot in view.slots if not slot.opened and slot.number and slot.date >= day]
    title = say.text(TITLE)
    return Paper(
        title=text(title),
        language=say.code,
        blocks=(*_part(say, HELD, held, NONE_HELD), *_part(say, AHEAD, _next_day(ahead), NO_MORE)),
        corner=(runs(view.body.name, say, bold=True), text(begun(say.weekday_date(day)))),
        properties=Properties(title=title, subject=bare(view.body.name), created=view.stamp.astimezone(UTC)),
        size=view.size,
    )


def _next_day(ahead: Sequence[SlotView]) -> list[SlotView]:
    """Give the meetings of the next day on which there is one."""
    return [slot for slot in ahead if slot.date == ahead[0].date]


def _part(say: Tongue, title: str, slots: Sequence[SlotView], none: str) -> Iterator[Block]:
    yield part(say.text(title))
    if not slots:
        yield line(say.text(none))
    for slot in slots:
        yield replace(line(text(Run(_head(say, slot), bold=True))), leads=True)
        items = slot.considered or [item for item in slot.items if item.moved_to is None]
        yield Entries(tuple(_entry(say, item) for item in items))


def _head(say: Tongue, slot: SlotView) -> str:
    hours = (slot.opened, slot.rose) if slot.opened and slot.rose else (slot.start, slot.end)
    meeting = say.text(NUMBERED, ordinal=say.ordinal(slot.number))
    return say.apart([begun(meeting), say.weekday_date(slot.date, year=False), say.time_range(*hours)])


def _entry(say: Tongue, item: Programmed) -> Entry:
    return Entry(say.item_number(item.number), runs(item.title, say))
