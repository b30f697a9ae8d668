"""Tell of the meeting itself: its opening, its agenda, who was there, its papers, its report."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.papers.report_items import decided
from plenary.papers.report_say import Say
from plenary.papers.report_statements import statements
from plenary.papers.tree import Annex, Block, Column, Entries, Entry, Table, text
from plenary.papers.views import Attendance, OfficerView
from plenary.tongue import N_


def opening(say: Say) -> Iterator[Block]:
    """Tell where and when the body met, who opened the meeting, who was elected, who spoke at the opening."""
    view = say.view
    yield say.heading(2, N_("Opening of the meeting"))
    if view.meetings:
        days = say.phrases.on_dates([meeting.date for meeting in view.meetings])
        yield say.paragraph(
            "opening.met",
            N_("%(full_body)s met %(in_place)s %(on_dates)s and held %(meetings)s.")
            if view.body.in_place
            else N_("%(full_body)s met %(on_dates)s and held %(meetings)s."),
            full_body=view.body.full.form("sentence"),
            in_place=view.body.in_place,
            on_dates=days,
            meetings=say.tongue.meetings(len(view.meetings)),
        )
    else:
        yield say.placeholder("opening.met", N_("[Opening of the meeting: to be supplied]"))
    if view.opened_by:
        yield say.paragraph(
            "opening.opened", N_("The meeting was opened by %(person)s."), person=view.opened_by
        )
    for place, officer in enumerate(view.officers, 1):
        if officer.meeting:
            yield _elected(say, f"officer.{place}", officer)
    yield from _told_under(say, "opening")


def _elected(say: Say, key: str, officer: OfficerView) -> Block:
    return say.paragraph(
        key,
        N_("%(at_meetings)s, %(on_dates)s, %(body)s elected %(person)s as %(office)s."),
        person=person(officer),
        office=say.tongue.text(OFFICES.get(officer.office, officer.office)),
        **say.sitting([officer.meeting]),
    )


OFFICES = {
    "chair": N_("Chair"),
    "president": N_("President"),
    "vice-chair": N_("Vice-Chair"),
    "vice-president": N_("Vice-President"),
    "rapporteur": N_("Rapporteur"),
}


def person(officer: OfficerView) -> str:
    """Name a person with the State in brackets, where one is known."""
    return f"{officer.person} ({officer.delegation.name})" if officer.delegation else officer.person


def agenda(say: Say) -> Iterator[Block]:
    """Tell of the adoption of the agenda, with the agenda, and of the organization of work."""
    view = say.view
    yield say.heading(2, N_("Adoption of the agenda and organization of work"))
    if view.agenda_adopted:
        msgid = (
            N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted the following agenda, as orally amended:")
            if view.agenda_adopted.amended
            else N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted the following agenda:")
        )
        yield say.paragraph("agenda.adopted", msgid, leads=True, **say.sitting([view.agenda_adopted.meeting]))
        yield Entries(tuple(Entry(line.number, text(line.title), line.level) for line in view.agenda))
    else:
        yield say.placeholder("agenda.adopted", N_("[Adoption of the agenda: to be supplied]"))
    if view.programme_adopted:
        msgid = (
            N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted its organization of work, as orally amended.")
            if view.programme_adopted.amended
            else N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted its organization of work.")
        )
        yield say.paragraph("programme.adopted", msgid, **say.sitting([view.programme_adopted.meeting]))
    yield from _told_under(say, "agenda")


def _told_under(say: Say, part: str) -> Iterator[Block]:
    for item in say.view.items:
        if item.part == part:
            yield from statements(say, item)
            for decision in item.decisions:
                yield from decided(say, decision)


def attendance(say: Say) -> Iterator[Block]:
    """Tell who was represented, a paragraph for each category, in the alphabetical order of the language."""
    yield say.heading(2, N_("Attendance"))
    if not any(group.named for group in say.view.attendance):
        yield say.placeholder("attendance", N_("[Attendance: to be supplied]"))
    for group in say.view.attendance:
        if group.named:
            yield _represented(say, group)


def _represented(say: Say, group: Attendance) -> Block:
    one, many = _PRESENT[group.category]
    in_sentence = group.category == "reio"
    listed = sorted(group.named, key=lambda named: named.order)
    names = [named.form("sentence") if in_sentence else named.name for named in listed]
    if group.category == "state-party" and not say.view.body.instrument:
        one, many = _STATES
    return say.paragraph(
        f"attendance.{group.category}",
        one if len(names) == 1 else many,
        instrument=say.view.body.instrument,
        names=say.tongue.series(names),
    )


_STATES = (
    N_("The following State was represented at the meeting: %(names)s."),
    N_("The following States were represented at the meeting: %(names)s."),
)
_PRESENT = {
    "state-party": (
        N_("The following State party to %(instrument)s was represented at the meeting: %(names)s."),
        N_("The following States parties to %(instrument)s were represented at the meeting: %(names)s."),
    ),
    "reio": (
        N_("%(names)s, a regional economic integration organization, was represented at the meeting."),
        N_("%(names)s, regional economic integration organizations, were represented at the meeting."),
    ),
    "signatory": (
        N_("The following State signatory to the Convention was represented by an observer: %(names)s."),
        N_("The following States signatories to the Convention were represented by observers: %(names)s."),
    ),
    "non-signatory": (
        N_("The following other State was represented by an observer: %(names)s."),
        N_("The following other States were represented by observers: %(names)s."),
    ),
    "observer": (
        N_("The following observer was represented: %(names)s."),
        N_("The following observers were represented: %(names)s."),
    ),
    "un": (
        N_("The following entity of the United Nations system was represented: %(names)s."),
        N_("The following entities of the United Nations system were represented: %(names)s."),
    ),
    "igo": (
        N_("The following intergovernmental organization was represented by an observer: %(names)s."),
        N_("The following intergovernmental organizations were represented by observers: %(names)s."),
    ),
    "ngo": (
        N_("The following non-governmental organization was represented by an observer: %(names)s."),
        N_("The following non-governmental organizations were represented by observers: %(names)s."),
    ),
}


def documentation(say: Say) -> Iterator[Block]:
    """Refer to the list of documents in the annex, where there were documents."""
    if say.view.documents:
        yield say.heading(2, N_("Documentation"))
        msgid = N_("The documents before %(body)s are listed in the annex to the present report.")
        yield say.paragraph("documentation", msgid)


def adoption(say: Say) -> Iterator[Block]:
    """Tell of the adoption of the report and of the closing, if they happened."""
    view = say.view
    yield say.heading(1, N_("Adoption of the report"))
    if view.report_adopted:
        yield say.paragraph(
            "report.adopted",
            _ADOPTED[view.report_adopted.amended, bool(view.symbol)],
            symbol=view.symbol,
            **say.sitting([view.report_adopted.meeting]),
        )
    else:
        yield say.placeholder("report.adopted", N_("[Adoption of the report: to be supplied]"))
    yield from _told_under(say, "report")
    if view.closed and view.meetings:
        last = view.meetings[-1]
        msgid = N_("The meeting was declared closed %(on_dates)s.")
        yield say.paragraph("closed", msgid, on_dates=say.phrases.on_dates([last.date]))


_ADOPTED = {
    (True, True): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its meeting (%(symbol)s), as orally amended."
    ),
    (False, True): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its meeting (%(symbol)s)."
    ),
    (True, False): N_(
        "%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its meeting, as orally amended."
    ),
    (False, False): N_("%(at_meetings)s, %(on_dates)s, %(body)s adopted the report on its meeting."),
}


def annex(say: Say) -> Iterator[Block]:
    """List the documents before the body: symbol, items, title."""
    if not say.view.documents:
        return
    yield Annex(
        text(say.tongue.text(N_("Annex"))),
        text(say.text(N_("List of documents before %(body)s at its meeting"))),
    )
    heads = (N_("Symbol"), N_("Agenda item"), N_("Title or description"))
    widths = (36, 12, 52)
    yield Table(
        tuple(Column(text(say.tongue.text(head)), width) for head, width in zip(heads, widths, strict=True)),
        tuple(
            (
                text("–\n".join(document.symbols)),
                text(say.tongue.series([say.tongue.item_number(item) for item in document.items])),
                text(document.title),
            )
            for document in say.view.documents
        ),
    )
