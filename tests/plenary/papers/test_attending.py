"""Attendance is that of the session: who was there at any time of it, and nobody who only sits on a list."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, explain_vote, object_
from plenary.acts.meetings import adjourn, set_public
from plenary.acts.procedure import move_motion, raise_point_of_order
from plenary.acts.requests import inscribe
from plenary.acts.roster import mark_absent, mark_present, seat_delegation
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.votes import record_vote
from plenary.papers import docx
from plenary.papers.attendance_list import attendance_list
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, Table, plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import sitting_desk
from tests.plenary.papers import plays, votes_play
from tests.plenary.papers.reading_back import opened

SUDAN, MEXICO, CHAD = "state:SD", "state:MX", "state:TD"


def attended(desk):
    """Give the codes of all who are told of as represented."""
    view = report_view(desk.conference, desk.proceedings, Tongue("en"))
    return {named.code for group in view.attendance for named in group.named}


@pytest.fixture
def desk():
    return sitting_desk()


def speak(desk, who, **asked):
    desk.perform(inscribe, who, **asked)
    desk.perform(give_floor, desk.conference.floor.waiting_of(who)[-1].id)
    desk.perform(end_statement)


def test_who_left_before_the_end_was_in_attendance_all_the_same(desk):
    desk.perform(mark_present, SUDAN)
    desk.perform(mark_absent, SUDAN)
    assert attended(desk) == {SUDAN}


def test_who_was_marked_by_mistake_is_struck_and_then_did_not_attend(desk):
    desk.perform(mark_present, SUDAN)
    desk.undo()
    assert attended(desk) == set()


def test_who_only_sits_on_the_list_or_waits_to_speak_did_not_attend_yet(desk):
    desk.perform(seat_delegation, SUDAN)
    desk.perform(inscribe, MEXICO)
    assert attended(desk) == set()


def test_who_takes_the_floor_attends_and_a_group_or_the_secretariat_is_no_delegation(desk):
    speak(desk, MEXICO, capacity="group", on_behalf_of=("group:G77",))
    speak(desk, "entity:UNODC", capacity="secretariat")
    speak(desk, CHAD, capacity="personal")
    assert attended(desk) == {MEXICO}


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (raise_point_of_order, (MEXICO,)),
        (move_motion, ("suspend", MEXICO)),
        (explain_vote, (MEXICO, "before")),
        (object_, (MEXICO,)),
    ],
)
def test_who_acts_in_the_room_is_there(desk, act, words):
    desk.perform(ask, "To meet in Vienna")
    desk.perform(act, *words)
    assert attended(desk) == {MEXICO}


def test_who_votes_by_name_is_there(desk):
    desk.perform(
        record_vote, text="To meet", method="recorded", yes=(SUDAN,), no=(MEXICO,), abstained=(CHAD,)
    )
    assert attended(desk) == {SUDAN, MEXICO, CHAD}


def test_what_was_done_in_private_tells_of_nobody_but_presence_counts(desk):
    desk.perform(set_public, public=False)
    speak(desk, MEXICO)
    desk.perform(mark_present, SUDAN)
    assert attended(desk) == {SUDAN}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_status_that_no_list_of_parties_tells_is_a_comment_for_the_rapporteur(code):
    unknown, known = votes_play.with_votes(), plays.ten_days()
    for play, doubted in ((unknown, 1), (known, 0)):
        view = report_view(play.desk.conference, play.desk.proceedings, Tongue(code))
        paper = draft_report(view)
        (told,) = (each for each in paper.blocks if getattr(each, "key", "") == "attendance.state-party")
        assert isinstance(told, Paragraph)
        doubts = [run.doubt for run in told.text if run.doubt]
        assert len(doubts) == doubted
        if doubts:
            (names,) = (group.unsure for group in view.attendance if group.category == "state-party")
            assert all(named.name in doubts[0] for named in names)
            comments = [each.text for each in opened(docx.render(paper)).comments]
            assert doubts[0] in [words.translate(_MARKS) for words in comments]
            assert doubts[0] not in plain(told.text)


_MARKS = dict.fromkeys(map(ord, "\u2066\u2069\u2060"))


def test_the_list_of_attendance_names_whom_the_report_names_and_who_is_away_now(desk):
    desk.perform(mark_present, SUDAN)
    speak(desk, MEXICO)
    desk.perform(mark_absent, SUDAN)
    told = _listed(desk)
    assert told[0] == "Delegations represented: 2; marked present now: 0"
    assert told[1:] == ["Mexico (not marked present now)", "Sudan (not marked present now)"]
    desk.perform(adjourn)
    assert _listed(desk) == ["Delegations represented: 2", "Mexico", "Sudan"]


def _listed(desk):
    paper = attendance_list(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now())
    rows = [row for block in paper.blocks if isinstance(block, Table) for row in block.rows]
    return [plain(paper.blocks[0].text), *(plain(row[1]) for row in rows)]
