"""Tell of the agenda and the organization of work: as adopted, and what was changed in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from plenary.papers.report.items import told_of
from plenary.papers.report.say import Say
from plenary.papers.tree import Block, Entries, Entry, Paragraph
from plenary.papers.views.meeting import ChangeView
from plenary.tongue import N_, Tongue


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
        yield say.told(
            "agenda.adopted",
            say.text(msgid, **say.sitting([view.agenda_adopted.meeting])),
            entries=view.agenda_adopted.entries,
            leads=True,
            doubt=say.text(_APART) if view.agenda_revised_apart else "",
        )
        yield Entries(tuple(Entry(line.number, say.runs(line.title), line.level) for line in view.agenda))
    else:
        yield say.placeholder("agenda.adopted", N_("[Adoption of the agenda: to be supplied]"))
    yield from _changes(say, "agenda.change", view.agenda_changes)
    yield from _programme(say)
    for item in view.items:
        if item.part == "agenda":
            yield from told_of(say, item)


_APART = N_(
    "The agenda was revised after it had been adopted, while no meeting sat. "
    "Items are told under the numbers and titles that they have now."
)
"""A doubt for the rapporteur: only the body changes an agenda that it adopted."""


def _programme(say: Say) -> Iterator[Block]:
    view = say.view
    if view.programme_adopted and view.programme_adopted.meeting:
        msgid = (
            N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted its organization of work, as orally amended.")
            if view.programme_adopted.amended
            else _ADOPTED
        )
        entries, sitting = view.programme_adopted.entries, say.sitting([view.programme_adopted.meeting])
        yield say.paragraph("programme.adopted", msgid, entries=entries, **sitting)
    yield from _changes(say, "programme.change", view.programme_changes)


def _changes(say: Say, key: str, changes: tuple[ChangeView, ...]) -> Iterator[Paragraph]:
    for change in changes:
        yield say.told(f"{key}.{change.place}", _change(say, change), entries=(change.decision, change.entry))


def _change(say: Say, change: ChangeView) -> str:
    tongue = say.tongue
    if change.what == "replace":
        return say.text(_REPLACED, document=tongue.isolate(change.title), was=tongue.isolate(change.number))
    if change.meeting:
        language = tongue.language(change.item) if change.item else ""
        return say.text(_AGREED[change.what], language=language, **say.sitting([change.meeting]))
    day, start, end = change.before or (None, None, None)
    return say.text(
        _CHANGES[change.what],
        item=tongue.item_number(change.item),
        number=tongue.item_number(change.number),
        title=tongue.quote(change.title),
        day=tongue.date(change.day) if change.day else "",
        hours=_hours(tongue, change.start, change.end),
        was=tongue.date(day) if day else "",
        were=_hours(tongue, start, end),
    )


_ADOPTED = N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted its organization of work.")
_AGREED = {
    "amended": N_("%(at_meetings)s, %(on_dates)s, %(body)s amended its organization of work."),
    "adopted": _ADOPTED,
    "without": N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s agreed to continue without interpretation into %(language)s."
    ),
}
"""What a body agreed on the way: what became of its organization of work, and that it went on without a language."""


def _hours(tongue: Tongue, start: time | None, end: time | None) -> str:
    """Say the hours of a meeting in words: a range in figures is parted after its dash at the end of a line."""
    return tongue.text(_FROM_TO, start=tongue.time(start), end=tongue.time(end)) if start and end else ""


_FROM_TO = N_("from %(start)s to %(end)s")
_REPLACED = N_("Document %(was)s was replaced by document %(document)s.")
_CHANGES = {
    "add": N_("Item %(item)s, entitled %(title)s, was added to the agenda."),
    "retitle": N_("Item %(item)s of the agenda was retitled %(title)s."),
    "renumber": N_("Item %(item)s of the agenda was renumbered as item %(number)s."),
    "delete": N_("Item %(item)s, entitled %(title)s, was deleted from the agenda."),
    "move": N_(
        "Consideration of agenda item %(item)s was moved to the meeting scheduled for %(day)s (%(hours)s)."
    ),
    "place": N_("Agenda item %(item)s was scheduled for the meeting of %(day)s (%(hours)s)."),
    "drop": N_("Agenda item %(item)s was withdrawn from the meeting scheduled for %(day)s (%(hours)s)."),
    "shift": N_("The meeting scheduled for %(was)s (%(were)s) was rescheduled for %(day)s (%(hours)s)."),
    "extra": N_("An additional meeting was scheduled for %(day)s (%(hours)s)."),
    "cancel": N_("The meeting scheduled for %(day)s (%(hours)s) was cancelled."),
}
