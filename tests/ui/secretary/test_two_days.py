"""The two days of the sample meeting, run in the window with keys alone: what the body did comes out the same.

Every step of the sample is pressed and typed, also before the meeting, at the booths and in the report. Where the program
lets an officer do less at once than the sample does, more is pressed: three officers are elected one after the other,
and an item is concluded by a decision of the body.
"""

from __future__ import annotations

from datetime import datetime

import pytest

from plenary.archive.memory import MemoryArchive
from plenary.console.acting import perform
from plenary.console.sample import opened, steps
from plenary.proceedings.queries import statements
from tests.ui.secretary.keys_of_the_sample import Secretary


@pytest.fixture(scope="module")
def played():
    """Give the sample as the command plays it."""
    desk = opened(MemoryArchive())
    for step in steps():
        perform(desk, step.act, step.said, step.at)
    return desk


def body(desk):
    """Give what the body did: who spoke on what at which meeting, what was considered, what was decided."""
    now = desk.conference
    return {
        "spoke": [
            (each.delegation, each.on_behalf_of, each.capacity, each.meeting, each.items, each.purpose)
            for each in statements(desk.proceedings)
        ],
        "items": [(each.number, str(each.state)) for each in now.agenda.items],
        "meetings": [(each.number, each.slot, each.public) for each in now.meetings.held],
        "programme": [(each.id, each.items, each.status) for each in now.programme.slots],
        "lists": [
            (name, held.order, held.closed is not None, len(held.requests))
            for name, held in sorted(now.floor.lists.items())
        ],
        "officers": sorted((each.office, each.delegation) for each in now.roster.officers),
        "present": sorted(code for code, seat in now.roster.seats.items() if seat.present),
        "booths": [(each.strength, each.coverage, each.quality) for each in now.booths.by_language.values()],
        "incidents": now.booths.incidents,
        "limits": dict(now.floor.limits),
        "decided": sum(
            fact.KIND == "decision.recorded" and not ("elect" in fact.text or "is concluded" in fact.text)
            for entry in desk.proceedings.entries
            for fact in entry.facts
        ),
        "read": sorted((each.id, each.state, each.text) for each in now.report.paragraphs.values()),
        "why": [
            (fact.KIND, getattr(fact, "reason", "") or getattr(fact, "subject", ""))
            for entry in desk.proceedings.entries
            for fact in entry.facts
            if fact.KIND in ("meeting.suspended", "point-of-order.raised")
        ],
        "closed": now.body.closed,
        "adopted": (now.agenda.adopted, now.programme.amended, now.report.adopted, now.report.amended),
        "printed": now.notices.printed,
    }


@pytest.mark.timeout(240)
def test_two_days_are_run_with_keys_alone(at_station, played):
    desk = opened(MemoryArchive())
    secretary = Secretary(at_station(desk), played)
    refused = []
    secretary.officer.bridge.refused.connect(lambda no: refused.append(str(no)))
    for step in steps():
        secretary.do(step)
        assert not refused, (step, refused)
    assert body(desk) == body(played)


def test_the_days_are_those_of_the_sample(played):
    assert isinstance(played.conference.meetings.held[-1].rose, datetime)
    assert len(played.conference.meetings.held) == 4
