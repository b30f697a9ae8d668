"""The desk, the only door: on disk first, then in memory, then for those who observe."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import take_up
from plenary.acts.decisions import object_
from plenary.acts.meetings import adjourn, announce, call_to_order, suspend
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor, record_late
from plenary.archive.memory import MemoryArchive
from plenary.archive.troubles import Conflict
from plenary.clock import HandClock
from plenary.desk import Desk, name_of
from plenary.refusal import Refusal, Trouble
from tests.desks import TEN, new_desk, refused, sitting_desk

SUDAN, NIGERIA, MEXICO = "state:SD", "state:NG", "state:MX"


class FullDisk(MemoryArchive):
    """An archive that keeps what it has and takes nothing more once it is full."""

    full: bool = False

    def write(self, after, lines, *, redact=None):
        if self.full:
            raise Trouble("archive.disk-full", path="meeting", said="no space")
        return super().write(after, lines, redact=redact)


def test_an_act_is_one_entry_with_its_name_and_its_instant():
    desk = new_desk()
    desk.clock.move(minutes=2)
    entry = desk.perform(call_to_order)
    assert (entry.id, entry.act, entry.at, entry.entered) == (2, "call_to_order", desk.clock.now(), entry.at)
    assert name_of(object_) == "object"


def test_who_observes_is_given_what_was_and_what_is():
    desk = new_desk()
    seen = []
    desk.observe(lambda before, now: seen.append((before, now)))
    first = desk.conference
    desk.perform(call_to_order)
    desk.undo()
    assert [before for before, _ in seen] == [first, seen[0][1]]
    assert seen[-1][1] is desk.conference
    assert desk.conference == first


def test_what_did_not_change_is_the_same_object():
    desk = sitting_desk()
    before = desk.conference
    desk.perform(inscribe, SUDAN)
    now = desk.conference
    assert now.floor is not before.floor
    same = ("body", "rules", "agenda", "programme", "meetings", "booths", "conduct", "report", "notices")
    assert all(getattr(now, noun) is getattr(before, noun) for noun in same)


def test_what_the_disk_did_not_keep_did_not_happen():
    clock = HandClock(TEN)
    archive = FullDisk(clock=clock)
    desk = new_desk(archive)
    seen = []
    desk.observe(lambda *told: seen.append(told))
    before, archive.full = desk.conference, True
    with pytest.raises(Trouble):
        desk.perform(call_to_order)
    assert (desk.conference, len(desk.proceedings), seen) == (before, 1, [])
    archive.full = False
    desk.perform(call_to_order)
    assert len(seen) == 1


def test_an_instant_before_the_last_one_is_refused_unless_it_is_entered_late():
    desk = sitting_desk()
    desk.clock.move(minutes=30)
    desk.perform(announce, "Lunch is served.")
    with refused("instant.earlier"):
        desk.perform_at(TEN, announce, "Too late.")
    start = TEN + timedelta(minutes=5)
    desk.perform_at(start + timedelta(minutes=6), record_late, SUDAN, start, start + timedelta(minutes=5))
    assert desk.proceedings.latest == TEN + timedelta(minutes=30)


def test_what_was_struck_no_longer_stands_in_the_way_of_an_earlier_instant():
    desk = sitting_desk()
    desk.clock.move(minutes=30)
    desk.perform(announce, "Too early.")
    desk.undo()
    desk.perform_at(TEN + timedelta(minutes=10), announce, "In time.")
    assert desk.proceedings.latest == TEN + timedelta(minutes=10)


def test_a_corrected_instant_is_the_one_that_counts():
    desk = sitting_desk()
    desk.clock.move(minutes=30)
    entry = desk.perform(announce, "Lunch is served.")
    desk.correct_time(entry.id, TEN + timedelta(minutes=20))
    desk.perform_at(TEN + timedelta(minutes=25), announce, "In the lounge.")
    with refused("instant.earlier"):
        desk.perform_at(TEN + timedelta(minutes=19), announce, "Too late.")


def test_nothing_is_corrected_into_the_future():
    desk = sitting_desk()
    entry = desk.perform(announce, "Lunch is served.")
    with refused("instant.future"):
        desk.correct_time(entry.id, desk.clock.now() + timedelta(seconds=1))


def test_a_later_entry_that_would_fall_is_a_conflict_until_it_is_accepted():
    desk = sitting_desk()
    inscribed = desk.perform(inscribe, SUDAN)
    given_at = desk.perform(give_floor)
    with refused("entry.conflict") as refusal:
        desk.strike(inscribed.id, "misheard")
    assert refusal.value.facts == {"entries": (given_at.id,)}
    desk.strike(inscribed.id, "misheard", with_fallen=True)
    assert desk.conference.floor.statement is None
    assert desk.conference.floor.lists == {}


def test_a_correction_puts_what_the_act_would_have_made_then():
    desk = sitting_desk()
    inscribed = desk.perform(inscribe, SUDAN)
    desk.clock.move(minutes=3)
    desk.perform(give_floor)
    desk.correct(inscribed.id, "misheard", inscribe, NIGERIA)
    assert desk.conference.floor.statement.delegation == NIGERIA
    assert desk.proceedings.after(inscribed.id).floor.waiting_of(NIGERIA) != ()


def test_a_struck_entry_is_not_struck_again_and_what_mends_is_undone_instead():
    desk = sitting_desk()
    entry = desk.perform(announce, "Lunch is served.")
    mended = desk.strike(entry.id, "not yet")
    with refused("entry.struck"):
        desk.strike(entry.id, "twice")
    with refused("entry.mends"):
        desk.strike(mended.id, "no")
    with refused("entry.unknown"):
        desk.strike(99, "nothing")


def test_the_reading_of_the_agenda_is_not_undone_in_passing():
    desk = new_desk()
    with refused("undo.nothing"):
        desk.undo()
    with refused("redo.nothing"):
        desk.redo()


def two_desks():
    """Give two desks on one archive, both of which have seen all there is."""
    one = sitting_desk()
    return one, Desk(one._archive, one.clock)


def test_two_desks_on_one_record_see_what_the_other_entered():
    one, other = two_desks()
    one.perform(inscribe, SUDAN)
    other.catch_up()
    assert other.conference == one.conference
    other.catch_up()
    assert len(other.proceedings) == len(one.proceedings)


def test_an_act_is_judged_again_after_somebody_wrote_in_between():
    one, other = two_desks()
    one.perform(inscribe, SUDAN)
    with refused("request.twice"):
        other.perform(inscribe, SUDAN)
    other.perform(inscribe, MEXICO)
    one.catch_up()
    assert [each.delegation for each in one.conference.floor.lists["2"].requests] == [SUDAN, MEXICO]
    assert one.conference == other.conference


def test_the_archive_alone_refuses_who_has_not_seen_the_end():
    one, other = two_desks()
    one.perform(suspend)
    with pytest.raises(Conflict):
        other._archive.write(other._seen(), [])


STEPS = st.sampled_from(["inscribe", "give", "end", "take", "adjourn", "undo", "redo"])


@given(st.lists(st.tuples(STEPS, st.booleans()), max_size=25))
def test_two_desks_that_take_turns_end_as_one(steps):
    desks = two_desks()
    verbs = {
        "inscribe": lambda desk: desk.perform(inscribe, SUDAN, items=("2",)),
        "give": lambda desk: desk.perform(give_floor),
        "end": lambda desk: desk.perform(end_statement),
        "take": lambda desk: desk.perform(take_up, ("3",)),
        "adjourn": lambda desk: desk.perform(adjourn),
        "undo": lambda desk: desk.undo(),
        "redo": lambda desk: desk.redo(),
    }
    for step, which in steps:
        desk = desks[which]
        desk.clock.move(seconds=5)
        try:
            verbs[step](desk)
        except Refusal:
            continue
    for desk in desks:
        desk.catch_up()
    again = Desk(desks[0]._archive, desks[0].clock)
    assert desks[0].conference == desks[1].conference == again.conference
