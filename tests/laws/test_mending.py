"""Strike and restore undo each other, and a correction reaches whatever followed from what it corrects."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import take_up
from plenary.acts.decisions import ask, record_decision
from plenary.acts.lists import open_list, set_time_limit
from plenary.acts.meetings import adjourn, announce, call_to_order, set_public
from plenary.acts.papers import print_list
from plenary.acts.requests import inscribe
from plenary.acts.roster import elect
from plenary.acts.statements import end_statement, extend_statement, give_floor, record_late
from plenary.desk import Desk
from plenary.facts.floor import StatementEnded
from plenary.proceedings.queries import statements
from plenary.proceedings.undoing import FOLLOWING
from plenary.refusal import Refusal
from plenary.script.matters import MATTERS
from tests.desks import new_desk

SUDAN, NIGERIA, MEXICO = "state:SD", "state:NG", "state:MX"


def debating():
    """Give a desk where Sudan has spoken for five minutes of item 2 and Nigeria waits."""
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(open_list)
    desk.perform(inscribe, SUDAN)
    desk.perform(inscribe, NIGERIA)
    given_at = desk.perform(give_floor)
    desk.clock.move(minutes=5)
    desk.perform(end_statement)
    return desk, given_at


def reopened(desk):
    return Desk(desk._archive, desk.clock)


@given(st.lists(st.sampled_from(["undo", "redo"]), max_size=12))
def test_undoing_and_redoing_walk_one_path(walk):
    desk, _ = debating()
    values, place = [desk.conference], 0
    depth = 0
    for step in walk:
        try:
            desk.undo() if step == "undo" else desk.redo()
        except Refusal:
            continue
        depth += 1 if step == "undo" else -1
        if depth == len(values):
            values.append(desk.conference)
        assert desk.conference == values[depth]
    assert place == 0
    assert reopened(desk).conference == desk.conference


def test_strike_and_restore_are_identity_for_every_entry():
    desk, _ = debating()
    for entry in range(2, len(desk.proceedings) + 1):
        before = desk.conference
        try:
            desk.strike(entry, "a slip", with_fallen=True)
        except Refusal as refusal:
            assert refusal.reason in {"entry.struck", "entry.mends"}  # noqa: PT017 - a branch of the law
            continue
        assert desk.conference != before
        desk.undo()
        assert desk.conference == before


def test_redo_keeps_instants_and_identities():
    desk, given_at = debating()
    entry = desk.proceedings.entries[-1]
    desk.clock.move(minutes=30)
    desk.undo()
    assert desk.conference.floor.statement.id == given_at.facts[-1].statement
    desk.redo()
    assert desk.proceedings.marks.effective(entry) == entry.facts
    assert desk.conference.floor.last.at == entry.at


def test_a_new_act_ends_what_can_be_redone():
    desk, _ = debating()
    desk.undo()
    desk.perform(announce, "Documents are at the counter.")
    with pytest.raises(Refusal, match=r"redo\.nothing"):
        desk.redo()


def declaring(desk, *follows, seconds=0):
    """Let a body decide something, and enter what follows, each so many seconds later."""
    desk.perform(ask, "The time of statements is limited.")
    desk.perform(record_decision, "consensus")
    for category in follows:
        desk.clock.move(seconds=seconds)
        desk.perform(set_time_limit, category, 3.0)


def test_a_decision_and_what_follows_from_its_gavel_are_undone_and_redone_as_one_doing():
    desk, _ = debating()
    desk.perform(ask, "The time of statements is limited.")
    before = desk.conference
    desk.undo()
    declaring(desk, "group", "igo")
    decided = desk.conference
    desk.undo()
    assert desk.conference == before
    desk.redo()
    assert desk.conference == reopened(desk).conference == decided


def test_what_was_entered_at_another_instant_or_follows_from_no_decision_is_undone_by_itself():
    desk, _ = debating()
    declaring(desk, "group", "igo", seconds=1)
    desk.undo()
    assert desk.conference.conduct.decision is not None
    assert desk.conference.floor.limits.get("group") == 180
    desk.perform(set_time_limit, "ngo", 2.0)
    desk.perform(set_time_limit, "un", 2.0)
    desk.undo()
    assert desk.conference.floor.limits.get("ngo") == 120


def test_whatever_a_declaration_enters_beside_the_decision_is_known_to_be_undone_with_it():
    now = debating()[0].conference
    follows = {deed.act for matter in MATTERS if matter.decision for deed in matter.follows(now)} | {elect}
    assert {act.__name__ for act in follows} == FOLLOWING


def test_a_printed_page_stays_printed():
    desk, _ = debating()
    desk.perform(print_list)
    desk.undo()
    assert desk.conference.notices.printed == 1
    assert desk.conference.floor.statement is not None


def test_the_opening_of_the_file_is_never_undone():
    desk = new_desk()
    with pytest.raises(Refusal, match=r"undo\.nothing"):
        desk.undo()


def test_striking_what_others_stand_on_names_them():
    desk, given_at = debating()
    with pytest.raises(Refusal) as refused:
        desk.strike(given_at.id, "never happened")
    assert refused.value.facts["entries"] == (given_at.id + 1,)
    desk.strike(given_at.id, "never happened", with_fallen=True)
    assert statements(desk.proceedings) == ()
    assert [request.delegation for request in desk.conference.floor.lists["2"].requests] == [SUDAN, NIGERIA]
    desk.undo()
    assert len(statements(desk.proceedings)) == 1


def test_correcting_who_had_the_floor_corrects_what_followed():
    desk, given_at = debating()
    request = desk.conference.floor.lists["2"].requests[0].id
    desk.correct(given_at.id, "Nigeria spoke", give_floor, request)
    (statement,) = statements(desk.proceedings)
    assert statement.delegation == NIGERIA
    assert statement.id == given_at.facts[-1].statement
    ended = desk.proceedings.marks.effective(desk.proceedings.entry(given_at.id + 1))
    assert [fact.delegation for fact in ended if isinstance(fact, StatementEnded)] == [NIGERIA]
    assert [waiting.delegation for waiting in desk.conference.floor.lists["2"].requests] == [SUDAN]
    assert reopened(desk).conference == desk.conference


def test_correcting_a_time_corrects_how_long_was_spoken():
    desk, given_at = debating()
    desk.correct_time(given_at.id, given_at.at + timedelta(minutes=2), "the gavel was late")
    (statement,) = statements(desk.proceedings)
    assert statement.spoken == timedelta(minutes=3)
    assert desk.conference.floor.last.spoken == 180
    desk.undo()
    assert desk.conference.floor.last.spoken == 300


def test_a_correction_that_nothing_else_allows_is_refused_and_changes_nothing():
    desk, given_at = debating()
    before = desk.conference
    with pytest.raises(Refusal):
        desk.correct(given_at.id, "no", give_floor, "unknown")
    with pytest.raises(Refusal, match="conflict"):
        desk.correct(given_at.id, "no", set_public, public=False)
    assert desk.conference is before


def test_a_correction_of_a_correction_holds_and_can_be_undone():
    desk, given_at = debating()
    for minutes in (1, 3):
        desk.correct_time(given_at.id, given_at.at + timedelta(minutes=minutes))
    assert desk.conference.floor.last.spoken == 120
    desk.undo()
    assert desk.conference.floor.last.spoken == 240
    desk.redo()
    assert desk.conference.floor.last.spoken == 120


def test_a_redacted_text_is_gone_from_disk_and_memory_and_the_chain_holds():
    desk, _ = debating()
    spoken = desk.perform(announce, "The delegate of X is ill.")
    desk.redact(spoken.id, "a private matter")
    assert all("ill" not in (line.body or "") for line in desk._archive.read_since(0))
    assert desk.proceedings.entry(spoken.id).facts == ()
    assert reopened(desk).conference == desk.conference


def test_a_late_statement_stands_where_it_was_made():
    desk, given_at = debating()
    desk.clock.move(minutes=10)
    start = given_at.at + timedelta(minutes=6)
    desk.perform(record_late, MEXICO, start, start + timedelta(minutes=2), items=("2",))
    told = statements(desk.proceedings)
    assert [(each.delegation, each.late) for each in told] == [(SUDAN, False), (MEXICO, True)]


def test_an_earlier_instant_is_refused():
    desk, given_at = debating()
    with pytest.raises(Refusal, match=r"instant\.earlier"):
        desk.perform_at(given_at.at, announce, "too late")


def test_another_desk_that_wrote_is_heard_before_the_act_is_judged_again():
    desk, _ = debating()
    other = reopened(desk)
    other.perform(give_floor)
    with pytest.raises(Refusal, match=r"floor\.taken"):
        desk.perform(give_floor)
    desk.perform(extend_statement, 1)
    assert desk.conference.floor.statement.delegation == NIGERIA


def test_an_adjournment_can_be_taken_back_and_the_meeting_goes_on():
    desk, _ = debating()
    before = desk.conference
    desk.perform(adjourn)
    desk.undo()
    assert desk.conference == before
