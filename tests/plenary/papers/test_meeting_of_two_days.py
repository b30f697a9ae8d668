"""A meeting that is suspended and resumed on the next day has one number and two days: each thing is told on its own."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from plenary.acts.agenda import adopt_agenda, conclude, take_up
from plenary.acts.conference import close_conference
from plenary.acts.decisions import ask, record_decision
from plenary.acts.meetings import adjourn, begin_informals, call_to_order, end_informals, resume, suspend
from plenary.acts.procedure import move_motion
from plenary.acts.programme import adopt_programme
from plenary.acts.report import adopt_report
from plenary.acts.requests import inscribe
from plenary.acts.roster import elect
from plenary.acts.statements import end_statement, give_floor
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.desks import new_desk

FIRST, SECOND, THIRD = (date(2009, 10, day) for day in (1, 2, 3))


def at(day, hour, minute=0):
    """Give an instant, told in the time of Vienna."""
    return datetime(2009, 10, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


def play(*done):
    desk = new_desk()
    for when, act, *args in done:
        desk.perform_at(when, act, *args)
    return desk


def speaks(desk, when, who):
    desk.perform_at(when, inscribe, who)
    desk.perform_at(when, give_floor)
    desk.perform_at(when + timedelta(minutes=3), end_statement)


def view_of(desk, code="en", **more):
    return report_view(desk.conference, desk.proceedings, Tongue(code), **more)


def told(desk, code="en"):
    blocks = draft_report(view_of(desk, code)).blocks
    return {block.key: plain(block.text) for block in blocks if isinstance(block, Paragraph)}


def overnight():
    """Suspended on 1 October, resumed on the 2nd: item 2 on the first day, item 3 on both, the report on the second."""
    desk = play((at(1, 10), call_to_order), (at(1, 10, 1), take_up, ("2",)))
    speaks(desk, at(1, 10, 2), "state:FR")
    desk.perform_at(at(1, 12), take_up, ("3",))
    speaks(desk, at(1, 12, 1), "state:KE")
    desk.perform_at(at(1, 12, 50), suspend)
    desk.perform_at(at(2, 10), resume)
    desk.perform_at(at(2, 10, 6), ask, "To exchange data.")
    desk.perform_at(at(2, 10, 7), record_decision, "consensus")
    desk.perform_at(at(2, 10, 8), elect, "rapporteur", "Ms. Rosa Quispe", "state:PE")
    desk.perform_at(at(2, 10, 9), adopt_report)
    desk.perform_at(at(2, 10, 10), close_conference)
    desk.perform_at(at(2, 10, 11), adjourn)
    return desk


def test_what_was_done_on_the_second_day_of_a_meeting_is_told_with_that_day():
    said = told(overnight())
    assert said["item.2.considered"].startswith("At its 1st meeting, on 1 October 2009, ")
    assert said["item.3.considered"].startswith("At its 1st meeting, on 1 and 2 October 2009, ")
    (decided,) = (words for key, words in said.items() if key.startswith("decision.") and words.endswith(":"))
    assert decided.startswith("At its 1st meeting, on 2 October 2009, ")
    assert said["officers.1"].startswith("At its 1st meeting, on 2 October 2009, ")
    assert said["report.adopted"].startswith("At its 1st meeting, on 2 October 2009, ")
    assert said["closed"] == "The meeting was declared closed on 2 October 2009."


def test_the_session_has_the_days_of_its_meetings_in_its_opening_title_and_masthead():
    final = view_of(overnight(), final=True)
    assert told(overnight())["opening.met"].endswith(
        "met in Vienna on 1 and 2 October 2009 and held one meeting."
    )
    assert final.date == SECOND
    assert plain(draft_report(final).title).endswith("held in Vienna on 1 and 2 October 2009")


@pytest.mark.parametrize(
    ("code", "beginning"),
    [
        ("en", "At its 1st meeting, on 1 and 2 October 2009, "),
        ("fr", "À sa 1re séance, les 1er et 2 octobre 2009, "),
        ("es", "En su primera sesión, celebrada los días 1 y 2 de octubre de 2009, "),
        ("ru", "На своем 1‑м заседании 1 и 2 октября 2009 года "),
        ("ar", "نظر الفريق العامل، في جلسته الأولى المعقودة يومي 1 و2 تشرين الأول/أكتوبر 2009، "),
        ("zh", "工作组在2009年10月1日和2日第1次会议上审议了"),
    ],
)
def test_one_meeting_on_two_days_is_told_in_six_languages(code, beginning):
    said = told(overnight(), code)["item.3.considered"].replace("\u00a0", " ").replace("\u2060", "")
    assert said.startswith(beginning)


def test_what_was_adopted_on_each_day_of_a_meeting_keeps_its_day():
    said = told(
        play(
            (at(1, 10), call_to_order),
            (at(1, 10, 1), take_up, ("1 (b)",)),
            (at(1, 10, 2), adopt_agenda),
            (at(1, 10, 3), elect, "chair", "Mr. Li Wei", "state:CN"),
            (at(1, 12, 50), suspend),
            (at(2, 10), resume),
            (at(2, 10, 2), adopt_programme),
            (at(2, 10, 3), elect, "rapporteur", "Ms. Rosa Quispe", "state:PE"),
            (at(2, 10, 4), adopt_programme, True),
        )
    )
    assert "on 1 October 2009, " in said["agenda.adopted"]
    assert "on 2 October 2009, " in said["programme.adopted"]
    assert "on 2 October 2009, " in said["programme.change.1"]
    assert ["on 1 October 2009, " in said[key] for key in ("officers.1", "officers.2")] == [True, False]


def test_a_resumption_alone_is_no_consideration_and_a_motion_is():
    desk = overnight_with(())
    assert "on 1 October 2009, " in told(desk)["item.2.considered"]
    for done in ((move_motion, "adjourn-debate", "state:FR"), (conclude, ("2",))):
        assert "on 1 and 2 October 2009, " in told(overnight_with(done))["item.2.considered"]


def overnight_with(done):
    """Item 2 taken up on the first day, and this done on the second."""
    opened = (
        (at(1, 10), call_to_order),
        (at(1, 10, 1), take_up, ("2",)),
        (at(1, 12), suspend),
        (at(2, 10), resume),
    )
    return play(*opened, *([(at(2, 10, 1), *done)] if done else []), (at(2, 10, 2), take_up, ("3",)))


def sat(*done):
    return view_of(play((at(1, 10), call_to_order), *done)).meetings[0].days


def test_a_meeting_has_the_days_on_which_it_was_open():
    assert sat() == (FIRST,)
    assert sat((at(1, 11), suspend), (at(1, 12), resume), (at(1, 13), adjourn)) == (FIRST,)
    assert sat((at(1, 22), suspend)) == (FIRST,)
    assert sat((at(1, 22), suspend), (at(2, 9), resume)) == (FIRST, SECOND)
    assert sat((at(1, 22), suspend), (at(3, 9), resume), (at(3, 10), adjourn)) == (FIRST, THIRD)
    assert sat((at(1, 22), begin_informals), (at(2, 9), end_informals), (at(2, 9, 5), adjourn)) == (
        FIRST,
        SECOND,
    )


def test_a_meeting_that_sits_past_midnight_has_both_days_and_one_that_rises_suspended_only_those_it_sat():
    assert sat((at(3, 0, 10), adjourn)) == (FIRST, SECOND, THIRD)
    assert sat((at(1, 22), suspend), (at(2, 9), adjourn)) == (FIRST,)


def test_what_is_closed_before_midnight_was_closed_on_that_day():
    said = told(play((at(1, 10), call_to_order), (at(1, 23, 58), close_conference), (at(2, 0, 1), adjourn)))
    assert said["closed"] == "The meeting was declared closed on 1 October 2009."
    assert "on 1 and 2 October 2009" in said["opening.met"]
