"""Resolve a conference and its proceedings into the plain views that papers are drawn up from."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from msgspec.structs import replace

from plenary.agenda.issues import in_order
from plenary.agenda.meetings import Meeting
from plenary.conference import Conference
from plenary.papers.naming import reported_body
from plenary.papers.numbering import bracketed, counted
from plenary.papers.report.head import proposed
from plenary.papers.views.amending import Amending
from plenary.papers.views.attendance import Attending, attendance_view
from plenary.papers.views.carrying import Carrying
from plenary.papers.views.considered import Resolving
from plenary.papers.views.gathering import Gathering
from plenary.papers.views.mandate import mandate
from plenary.papers.views.meeting import MeetingView, ReportView
from plenary.papers.views.places import AGENDA, PROGRAMME, Places
from plenary.papers.views.revised import settled
from plenary.papers.views.sat import days_of
from plenary.papers.views.story import Story
from plenary.papers.views.texts import assigned, texts_of
from plenary.papers.views.votes import Electing
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import moments, statements, struck
from plenary.roster.persons import officer_in, person_in
from plenary.tongue import Tongue


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
    told = _Told(conference, proceedings, tongue)
    held = tuple(_meeting(conference, meeting, told) for meeting in conference.meetings.held)
    view = ReportView(
        tongue=tongue,
        body=reported_body(conference, tongue),
        meetings=held,
        items=tuple(told.resolving(conference).items()),
        mandate=mandate(conference, tongue),
        notes=tuple(note for item in conference.agenda.items for note in item.notes),
        closed=conference.body.closed,
        attendance=attendance_view(conference, told.attending, tongue),
        documents=tuple(map(told.resolving(conference).document, in_order(conference.agenda.documents))),
        texts=texts_of(conference, tongue),
        symbol=symbol or assigned(conference, "symbol.final" if final else "symbol"),
        proposed="" if final else proposed(conference.body.symbol),
        job_number=assigned(conference, "job-number"),
        agenda_symbol=conference.body.symbol,
        date=held[-1].days[-1] if held else conference.body.ends,
        original=conference.body.language,
        final=final,
        size=size,
    )
    return _with_story(view, told, conference)


def _with_story(view: ReportView, told: _Told, conference: Conference) -> ReportView:
    """Complete a view by what the body did about itself."""
    tongue, story, electing = view.tongue, told.story, told.electing
    amending, carrying, places = told.amending, told.carrying, told.places
    programme = settled((*story.programme_changes, *map(carrying.change, story.agreed)))
    return replace(
        view,
        agenda=tuple(replace(line, number=_label(line.number, tongue.code)) for line in story.lines),
        agenda_adopted=carrying.adoption(story.agenda),
        agenda_revised_apart=told.gathering.listing.revised_apart,
        programme_adopted=carrying.adoption(story.programme),
        report_adopted=carrying.adoption(story.report),
        agenda_changes=places.changes(AGENDA, story.agenda_changes),
        programme_changes=places.changes(PROGRAMME, programme),
        opened_by=officer_in(story.opened_by, conference.roster.seats.values(), tongue),
        closed_entry=story.closed,
        closed_at=story.closed_at,
        amendments=tuple(amending.amendments),
        text_entries=tuple((key, tuple(entries)) for key, entries in amending.written.items()),
        candidates=places.nominated(electing.candidates),
        ballots=places.ballots(electing.ballots),
        officers=tuple(
            replace(carrying.officer(each), person=person_in(each.person, tongue))
            for each in places.elected(story.officers)
        ),
    )


class _Told:
    """What is kept of the proceedings while they are gone through once."""

    def __init__(self, conference: Conference, proceedings: Proceedings, tongue: Tongue) -> None:
        self.gathering, self.story = Gathering(conference, tongue), Story(conference, tongue)
        self.attending, self.electing = Attending(), Electing(conference, tongue)
        self.amending, self.carrying = Amending(conference, tongue), Carrying()
        followers = (
            self.gathering,
            self.story,
            self.attending,
            self.electing,
            self.amending,
            self.carrying,
        )
        self.places = Places(proceedings)
        self.until = datetime.min.replace(tzinfo=UTC)
        for moment in moments(proceedings):
            self.until = max(self.until, moment.fact.at)
            for each in followers:
                each.follow(moment)
        self.carrying.end(proceedings.now)
        self.gathering.end(struck(proceedings), self.carrying)
        made = statements(proceedings)
        self.attending.spoke(made)
        self._made = [statement for statement in made if statement.ended is not None]

    def resolving(self, conference: Conference) -> Resolving:
        """Give what items and documents are resolved from."""
        carried_out = frozenset(self.carrying.out - self.gathering.explaining.spoken_of)
        return Resolving(conference, self.gathering, self._made, self.places, carried_out)


def _meeting(conference: Conference, meeting: Meeting, told: _Told) -> MeetingView:
    body, rose = conference.body, meeting.rose
    closed = body.local(rose).time() if rose else None
    entries = tuple(told.story.meetings.get(meeting.number, ()))
    days = days_of(meeting, body, told.until)
    return MeetingView(meeting.number, days, body.local(meeting.opened).time(), closed, entries)


def _label(number: str, code: str) -> str:
    """Give the label of an item as the agenda of a language has it: 2., (a), a), (أ)."""
    letters = re.findall(r"\(([^)]*)\)", number)
    if not letters:
        return counted(number, code)
    letter = Tongue(code).item_number(f"0 ({letters[-1]})").removeprefix("0").strip("\u00a0 ")
    return bracketed(letter.strip("()"), code)
