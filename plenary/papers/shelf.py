"""Every paper of a meeting by its name: what it is called, and what draws it up as the meeting stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from msgspec import Struct

from plenary.measure.incidents import incident_records
from plenary.measure.statistics import statistics
from plenary.papers.attendance_list import attendance_list
from plenary.papers.handover import handover
from plenary.papers.incident_sheet import incident_sheet
from plenary.papers.journal_note import journal_note
from plenary.papers.lifeboat import lifeboat
from plenary.papers.lost_time import lost_time
from plenary.papers.proceedings_paper import proceedings_paper
from plenary.papers.programme import programme
from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report
from plenary.papers.script_paper import script_paper
from plenary.papers.statistics import statistics_paper
from plenary.papers.tree import Paper
from plenary.papers.views.programme import programme_view
from plenary.papers.views.resolved import report_view
from plenary.proceedings.proceedings import Proceedings
from plenary.script.book import Book, book
from plenary.tongue import N_, Tongue

Draw = Callable[[Proceedings, Tongue, datetime], Paper]
"""Draws a paper up as the meeting stands at an instant (UTC)."""


class Kept(Struct, frozen=True):
    """One kind of paper."""

    words: str
    draw: Draw


def _report(proceedings: Proceedings, tongue: Tongue, _now: datetime) -> Paper:
    return draft_report(report_view(proceedings.now, proceedings, tongue))


def _final(proceedings: Proceedings, tongue: Tongue, _now: datetime) -> Paper:
    return draft_report(report_view(proceedings.now, proceedings, tongue, final=True))


def _amendments(proceedings: Proceedings, tongue: Tongue, _now: datetime) -> Paper:
    return amendment_table(report_view(proceedings.now, proceedings, tongue))


def _attendance(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return attendance_list(proceedings.now, proceedings, tongue, now)


def _incidents(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return incident_sheet(proceedings.now, incident_records(proceedings, now), tongue, now)


def _lost_time(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return lost_time(proceedings.now, statistics(proceedings, now).utilisation, tongue, now)


def _statistics(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return statistics_paper(statistics(proceedings, now), tongue)


def _programme(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return programme(programme_view(proceedings, tongue, at=now))


def _journal(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    view = programme_view(proceedings, tongue, at=now)
    return journal_note(view, view.day)


def _script(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return script_of(proceedings, now, book(tongue.code))


def script_of(proceedings: Proceedings, now: datetime, formulas: Book) -> Paper:
    """Draw up the script of what is left of this meeting and of all to come, from the formulas of the house where it has any."""
    return script_paper(proceedings.now, formulas, now)


def _handover(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    return handover(proceedings.now, proceedings, tongue, now)


PAPERS = {
    "report": Kept(N_("Draft report"), _report),
    "final": Kept(N_("Report in its final form"), _final),
    "amendments": Kept(N_("Amendments to the draft report"), _amendments),
    "attendance": Kept(N_("Attendance"), _attendance),
    "programme": Kept(N_("Organization of work"), _programme),
    "journal": Kept(N_("Note for the Journal"), _journal),
    "script": Kept(N_("Script for the Chair"), _script),
    "proceedings": Kept(N_("Proceedings"), proceedings_paper),
    "incidents": Kept(N_("Interruptions of interpretation"), _incidents),
    "statistics": Kept(N_("Meeting statistics"), _statistics),
    "lost-time": Kept(N_("Use of conference services"), _lost_time),
    "handover": Kept(N_("Handing over the desk"), _handover),
    "lifeboat": Kept(N_("Safety copy: the meeting on paper"), lifeboat),
}
"""In the order in which they are offered. The list of speakers, the slip and the roll-call ask for more and have
commands of their own."""
