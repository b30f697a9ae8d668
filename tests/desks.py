"""Desks for tests: a small agenda, a clock that is moved by hand, lines kept in memory."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime, time

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.meetings import call_to_order
from plenary.acts.opening import open_conference
from plenary.agenda.agenda import Document, Item
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.refusal import Refusal

TEN = datetime(2009, 10, 1, 8, 0, tzinfo=UTC)
"""Ten o'clock in Vienna on the first day."""


def item(number, title, parent=None):
    return Item(number, (("en", title),), parent)


AGENDA = ProvisionalAgenda(
    body="Working Group on Coastal Data",
    parent="Conference on Coastal Data",
    title="Provisional agenda and annotations",
    place="Vienna",
    dates="1-2 October 2009",
    begins=date(2009, 10, 1),
    ends=date(2009, 10, 2),
    items=(
        item("1", "Organizational matters"),
        item("1 (a)", "Opening of the meeting", "1"),
        item("1 (b)", "Adoption of the agenda and organization of work", "1"),
        item("2", "Observation of coasts"),
        item("3", "Exchange of data"),
        item("4", "Means"),
        item("5", "Adoption of the report"),
    ),
    documents=(Document(("XX/WG.9/2009/2",), "Note by the Secretariat on coasts", ("2", "3")),),
    slots=(
        ProvisionalSlot(date(2009, 10, 1), time(10), time(13), ("1 (a)", "1 (b)", "2")),
        ProvisionalSlot(date(2009, 10, 1), time(15), time(18), ("2",)),
        ProvisionalSlot(date(2009, 10, 2), time(10), time(13), ("3",)),
        ProvisionalSlot(date(2009, 10, 2), time(15), time(18), ("3", "4", "5")),
    ),
)


def new_desk(archive=None, rules="untoc-cop"):
    """Give a desk at ten o'clock, the agenda read and no meeting open."""
    clock = HandClock(TEN)
    desk = Desk(archive if archive is not None else MemoryArchive(clock=clock), clock)
    desk.perform(open_conference, AGENDA, rules, "Europe/Vienna")
    return desk


def sitting_desk(*items):
    """Give a desk whose first meeting is open and considers items: item 2 unless others are named."""
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, items or ("2",))
    return desk


@contextmanager
def refused(reason):
    """Expect that what is done within is refused for this reason; the refusal is given."""
    with pytest.raises(Refusal) as raised:
        yield raised
    assert raised.value.reason == reason
