"""Tell of the agenda and the organization of work: as adopted, and what was changed in them."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.papers.report_items import told_of
from plenary.papers.report_say import Say
from plenary.papers.tree import Block, Entries, Entry, Paragraph
from plenary.papers.views import ChangeView
from plenary.tongue import N_


def agenda(say: Say) -> Iterator[Block]:
    """Tell of the adoption of the agenda, with the agenda, and of the organization of work."""
    view = say.view
    yield say.heading(2, N_("Adoption of the agenda and organization of work"))
    if view.agenda_adopted and view.agenda_adopted.meeting:
        msgid = (
            N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted the following agenda, as orally amended:")
            if view.agenda_adopted.amended
            else N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted the following agenda:")
        )
        yield say.paragraph(
            "agenda.adopted",
            msgid,
            entries=view.agenda_adopted.entries,
            leads=True,
            **say.sitting([view.agenda_adopted.meeting]),
        )
        yield Entries(tuple(Entry(line.number, say.runs(line.title), line.level) for line in view.agenda))
    else:
        yield say.placeholder("agenda.adopted", N_("[Adoption of the agenda: to be supplied]"))
    yield from _changes(say, "agenda.change", view.agenda_changes)
    yield from _programme(say)
    for item in view.items:
        if item.part == "agenda":
            yield from told_of(say, item)


def _programme(say: Say) -> Iterator[Block]:
    view = say.view
    if view.programme_adopted and view.programme_adopted.meeting:
        msgid = (
            N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted its organization of work, as orally amended.")
            if view.programme_adopted.amended
            else N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted its organization of work.")
        )
        entries, sitting = view.programme_adopted.entries, say.sitting([view.programme_adopted.meeting])
        yield say.paragraph("programme.adopted", msgid, entries=entries, **sitting)
    yield from _changes(say, "programme.change", view.programme_changes)


def _changes(say: Say, key: str, changes: tuple[ChangeView, ...]) -> Iterator[Paragraph]:
    for place, change in enumerate(changes, 1):
        yield say.paragraph(
            f"{key}.{place}",
            _CHANGES[change.what],
            entries=(change.entry,),
            item=say.tongue.item_number(change.item),
            number=say.tongue.item_number(change.number),
            title=say.tongue.quote(change.title),
            day=say.tongue.date(change.day) if change.day else "",
            hours=say.tongue.time_range(change.start, change.end) if change.start and change.end else "",
        )


_CHANGES = {
    "add": N_("Item %(item)s, entitled %(title)s, was added to the agenda."),
    "retitle": N_("Item %(item)s of the agenda was retitled %(title)s."),
    "renumber": N_("Item %(item)s of the agenda was renumbered as item %(number)s."),
    "delete": N_("Item %(item)s was deleted from the agenda."),
    "move": N_(
        "Consideration of agenda item %(item)s was moved to the meeting scheduled for %(day)s (%(hours)s)."
    ),
    "extra": N_("An additional meeting was scheduled for %(day)s (%(hours)s)."),
    "cancel": N_("The meeting scheduled for %(day)s (%(hours)s) was cancelled."),
}
