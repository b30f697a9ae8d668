"""Resolve a conference and its proceedings into the plain views that papers are drawn up from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from plenary.agenda.meetings import Meeting
from plenary.conference import Conference
from plenary.facts.roster import CATEGORIES
from plenary.papers.mandate import mandate
from plenary.papers.naming import reported, reported_body
from plenary.papers.numbering import bracketed
from plenary.papers.persons import person_in
from plenary.papers.view_gathering import Gathering
from plenary.papers.view_items import Resolving
from plenary.papers.view_story import Story
from plenary.papers.view_texts import assigned, texts_of
from plenary.papers.views import Attendance, MeetingView, ReportView
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import moments, statements
from plenary.roster.roster import Seat
from plenary.tongue import Tongue

EUROPEAN_UNION = "state:EU"


def report_view(
    conference: Conference,
    proceedings: Proceedings,
    tongue: Tongue,
    *,
    final: bool = False,
    symbol: str = "",
    size: str = "A4",
) -> ReportView:
    """Resolve all that a report says, in one tongue. A symbol is never invented."""
    gathering, story = _told(proceedings, tongue)
    resolving = Resolving(
        conference,
        gathering,
        [statement for statement in statements(proceedings) if statement.ended is not None],
        frozenset(story.carried_out - gathering.spoken_of),
    )
    held = tuple(
        _meeting(conference, meeting, story.meetings.get(meeting.number, []))
        for meeting in conference.meetings.held
    )
    view = ReportView(
        tongue=tongue,
        body=reported_body(conference, tongue),
        meetings=held,
        items=tuple(resolving.items()),
        mandate=mandate(conference, tongue),
        closed=conference.body.closed,
        attendance=tuple(_attendance(conference, tongue, gathering)),
        documents=tuple(resolving.document(document) for document in conference.agenda.documents),
        texts=texts_of(conference, tongue),
        symbol=symbol or assigned(conference, "symbol.final" if final else "symbol"),
        job_number=assigned(conference, "job-number"),
        agenda_symbol=conference.body.symbol,
        date=held[-1].date if held else conference.body.ends,
        original=conference.body.language,
        final=final,
        size=size,
    )
    return _with_story(view, story)


def _with_story(view: ReportView, story: Story) -> ReportView:
    """Complete a view by what the body did about itself."""
    tongue = view.tongue
    return replace(
        view,
        agenda=tuple(replace(line, number=_label(line.number, tongue.code)) for line in story.lines),
        agenda_adopted=story.agenda,
        programme_adopted=story.programme,
        report_adopted=story.report,
        agenda_changes=tuple(story.agenda_changes),
        programme_changes=tuple(story.programme_changes),
        opened_by=person_in(story.opened_by, tongue, sentence=True),
        closed_entry=story.closed,
        amendments=tuple(story.amendments),
        text_entries=tuple((key, tuple(entries)) for key, entries in story.written.items()),
        officers=tuple(replace(each, person=person_in(each.person, tongue)) for each in story.officers),
    )


def _told(proceedings: Proceedings, tongue: Tongue) -> tuple[Gathering, Story]:
    gathering, story = Gathering(tongue), Story(tongue)
    for moment in moments(proceedings):
        gathering.follow(moment)
        story.follow(moment)
    return gathering, story


def _meeting(conference: Conference, meeting: Meeting, entries: Iterable[int]) -> MeetingView:
    opened, rose = conference.body.local(meeting.opened), meeting.rose
    closed = conference.body.local(rose).time() if rose else None
    return MeetingView(meeting.number, opened.date(), opened.time(), closed, tuple(entries))


def _label(number: str, code: str) -> str:
    """Give the label of an item as the agenda of a language has it: 2., (a), a), (أ)."""
    letters = re.findall(r"\(([^)]*)\)", number)
    if not letters:
        return f"{number}."
    letter = Tongue(code).item_number(f"0 ({letters[-1]})").removeprefix("0").strip("\u00a0 ")
    return bracketed(letter.strip("()"), code)


def _attendance(conference: Conference, tongue: Tongue, gathered: Gathering) -> Iterator[Attendance]:
    seats = [seat for seat in conference.roster.seats.values() if seat.present]
    for category in ("state-party", "reio", *CATEGORIES[CATEGORIES.index("signatory") :]):
        of_it = _of(seats, category)
        names = tuple(reported(conference, seat.delegation, tongue) for seat in of_it)
        entries = tuple(gathered.seats.get(seat.delegation, 0) for seat in of_it)
        if names:
            yield Attendance(category, names, entries)


def _of(seats: Iterable[Seat], category: str) -> list[Seat]:
    """A State of States is no State: the European Union is told of in a sentence of its own."""
    if category == "reio":
        return [seat for seat in seats if seat.delegation == EUROPEAN_UNION]
    return [seat for seat in seats if seat.category == category and seat.delegation != EUROPEAN_UNION]
