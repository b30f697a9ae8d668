"""Resolve a conference and its proceedings into the plain views that papers are drawn up from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime

from msgspec import Struct, field

from plenary.agenda.agenda import Agenda
from plenary.agenda.meetings import Meeting
from plenary.conference import Conference
from plenary.facts import agenda as agenda_facts
from plenary.facts import meetings as meeting_facts
from plenary.facts import programme as programme_facts
from plenary.facts import report as report_facts
from plenary.facts.roster import CATEGORIES, OfficerElected
from plenary.papers.naming import body_view, named
from plenary.papers.numbering import bracketed
from plenary.papers.view_items import Gathering, document_view, item_views
from plenary.papers.views import (
    Adoption,
    AgendaLine,
    Attendance,
    MeetingView,
    OfficerView,
    ReportView,
    Texts,
)
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import Moment, moments, statements
from plenary.roster.roster import Seat
from plenary.tongue import Tongue

EUROPEAN_UNION = "state:EU"


class _Story(Struct):
    """What is kept of the facts while they are gone through once."""

    agenda: Adoption | None = None
    lines: tuple[AgendaLine, ...] = ()
    programme: Adoption | None = None
    report: Adoption | None = None
    opened_by: str = ""
    officers: list[OfficerView] = field(default_factory=list)


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
    gathering, story = Gathering(tongue), _Story()
    for moment in moments(proceedings):
        gathering.follow(moment)
        _follow(story, moment, tongue)
    made = [statement for statement in statements(proceedings) if statement.ended is not None]
    held = tuple(_meeting(conference, meeting) for meeting in conference.meetings.held)
    return ReportView(
        tongue=tongue,
        body=body_view(conference, tongue),
        meetings=held,
        items=tuple(item_views(conference, gathering, made)),
        agenda=story.lines,
        agenda_adopted=story.agenda,
        programme_adopted=story.programme,
        report_adopted=story.report,
        opened_by=story.opened_by,
        closed=conference.body.closed,
        officers=tuple(story.officers),
        attendance=tuple(_attendance(conference, tongue)),
        documents=tuple(document_view(document) for document in conference.agenda.documents),
        texts=_texts(conference),
        symbol=symbol,
        date=held[-1].date if held else conference.body.ends,
        original=conference.body.language,
        final=final,
        size=size,
    )


def _follow(story: _Story, moment: Moment, tongue: Tongue) -> None:
    fact, number = moment.fact, len(moment.now.meetings.held)
    sits = moment.now.meetings.current is not None
    if isinstance(fact, agenda_facts.AgendaAdopted) and sits:
        story.agenda = Adoption(number, amended=fact.amended)
        story.lines = tuple(_lines(moment.now.agenda, tongue))
    elif isinstance(fact, programme_facts.ProgrammeAdopted) and sits:
        story.programme = Adoption(number, amended=fact.amended)
    elif isinstance(fact, report_facts.ReportAdopted) and sits:
        story.report = Adoption(number, amended=fact.amended)
    elif isinstance(fact, OfficerElected):
        delegation = named(moment.now, fact.delegation, tongue) if fact.delegation else None
        story.officers.append(OfficerView(fact.office, fact.person, delegation, number if sits else 0))
    elif isinstance(fact, meeting_facts.MeetingCalledToOrder) and number == 1:
        story.opened_by = moment.now.meetings.presiding
    elif isinstance(fact, meeting_facts.ChairTaken) and number == 1 and not story.opened_by:
        story.opened_by = "" if moment.now.agenda.current else fact.person


def _meeting(conference: Conference, meeting: Meeting) -> MeetingView:
    opened, rose = conference.body.local(meeting.opened), meeting.rose
    closed = _local(conference, rose).time() if rose else None
    return MeetingView(meeting.number, opened.date(), opened.time(), closed)


def _local(conference: Conference, instant: datetime) -> datetime:
    return conference.body.local(instant)


def _lines(agenda: Agenda, tongue: Tongue) -> Iterator[AgendaLine]:
    """The agenda as a document prints it: colons before sub-items, semicolons between, full stops after."""
    for place, item in enumerate(agenda.items):
        number = str(item.number)
        level = number.count("(")
        following = agenda.items[place + 1] if place + 1 < len(agenda.items) else None
        deeper = following is not None and str(following.number).count("(") > level
        same = following is not None and level and str(following.number).count("(") == level
        end = ":" if deeper else ";" if same else "."
        yield AgendaLine(_label(number, tongue.code), _finished(item.title(tongue.code), end, tongue), level)


def _label(number: str, code: str) -> str:
    letters = re.findall(r"\(([^)]*)\)", number)
    return bracketed(letters[-1], code) if letters else f"{number}."


def _finished(title: str, end: str, tongue: Tongue) -> str:
    return title.rstrip(".;:") + tongue.sign(end)


def _attendance(conference: Conference, tongue: Tongue) -> Iterator[Attendance]:
    seats = [seat for seat in conference.roster.seats.values() if seat.present]
    for category in ("state-party", "reio", *CATEGORIES[CATEGORIES.index("signatory") :]):
        names = tuple(named(conference, seat.delegation, tongue) for seat in _of(seats, category))
        if names:
            yield Attendance(category, names)


def _of(seats: Iterable[Seat], category: str) -> list[Seat]:
    """A State of States is no State: the European Union is told of in a sentence of its own."""
    if category == "reio":
        return [seat for seat in seats if seat.delegation == EUROPEAN_UNION]
    return [seat for seat in seats if seat.category == category and seat.delegation != EUROPEAN_UNION]


def _texts(conference: Conference) -> Texts:
    told = conference.report.paragraphs.values()
    return Texts(
        written=tuple((str(paragraph.id), paragraph.text) for paragraph in told if paragraph.text),
        deferred=frozenset(str(paragraph.id) for paragraph in told if paragraph.state == "deferred"),
        deleted=frozenset(str(paragraph.id) for paragraph in told if paragraph.state == "deleted"),
    )
