"""What happened on the report is told on the side of its adoption on which its time lies, whenever it was entered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import take_up
from plenary.acts.decisions import explain_vote
from plenary.acts.meetings import call_to_order
from plenary.acts.procedure import decide_motion, move_motion, raise_point_of_order, rule_on_point_of_order
from plenary.acts.report import adopt_report
from plenary.acts.statements import record_late
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.plenary.papers.plays import Play
from tests.plenary.papers.story import AGENDA

FRANCE, GERMANY, EGYPT, MEXICO = "state:FR", "state:DE", "state:EG", "state:MX"
REPORT = "5"


def on_the_report():
    play = Play(AGENDA, "untoc-cop")
    play.do(call_to_order)
    play.do(take_up, (REPORT,))
    return play


def spoke_before(play, who, minutes):
    """Enter late a statement that began so many minutes ago and took one."""
    start = play.now - timedelta(minutes=minutes)
    play.do(record_late, who, start, start + timedelta(minutes=1), items=(REPORT,))


def paragraphs(play):
    drawn = draft_report(report_view(play.desk.conference, play.desk.proceedings, Tongue("en")))
    told = [block for block in drawn.blocks if isinstance(block, Paragraph)]
    return [block for block in told if block.key.startswith(("item.", "decision.", "report."))]


def sides(play):
    told = paragraphs(play)
    place = next(place for place, block in enumerate(told) if block.key == "report.adopted")
    return told[:place], told[place + 1 :]


def names(blocks):
    said = " ".join(plain(block.text) for block in blocks)
    return {name for name in ("France", "Germany", "Egypt", "Mexico") if name in said}


def test_a_statement_entered_late_is_told_before_the_adoption_that_it_went_before():
    play = on_the_report()
    play.speaks(FRANCE)
    play.now += timedelta(minutes=4)
    play.do(adopt_report)
    play.speaks(GERMANY)
    spoke_before(play, EGYPT, 11)
    before, since = sides(play)
    assert (names(before), names(since)) == ({"France", "Egypt"}, {"Germany"})


def test_who_spoke_before_and_after_is_told_of_on_both_sides():
    play = on_the_report()
    play.speaks(MEXICO)
    play.do(adopt_report)
    play.speaks(MEXICO)
    play.speaks(FRANCE, list="reply")
    assert [names(side) for side in sides(play)] == [{"Mexico"}, {"Mexico", "France"}]


def test_a_reply_a_point_of_order_and_a_motion_before_the_adoption_are_told_before_it():
    play = on_the_report()
    play.speaks(FRANCE, list="reply")
    play.do(raise_point_of_order, EGYPT)
    play.do(rule_on_point_of_order, "It stands.")
    play.do(move_motion, "close-debate", MEXICO)
    play.do(decide_motion, "carried")
    play.do(adopt_report)
    play.do(raise_point_of_order, GERMANY)
    before, since = sides(play)
    assert (names(before), names(since)) == ({"France", "Egypt", "Mexico"}, {"Germany"})
    keys = [block.key for block in (*before, *since)]
    assert {"item.5.point.1", "item.5.point.2", "item.5.motion.1"} <= set(keys)
    assert len(keys) == len(set(keys))


def test_a_position_on_what_was_settled_before_is_told_before():
    play = on_the_report()
    play.do(explain_vote, EGYPT, "before")
    play.do(adopt_report)
    play.do(explain_vote, GERMANY, "after")
    assert [names(side) for side in sides(play)] == [{"Egypt"}, {"Germany"}]


@pytest.mark.parametrize("adopts", [True, False])
@given(made=st.lists(st.tuples(st.sampled_from((FRANCE, GERMANY, EGYPT, MEXICO)), st.booleans()), max_size=6))
def test_every_statement_is_on_the_side_on_which_its_time_lies(adopts, made):
    """Some are entered when they are made, others late, at the end; each is told once."""
    play, late, adopted = on_the_report(), [], None
    for place, (who, at_once) in enumerate(made):
        if place == len(made) // 2 and adopts:
            play.do(adopt_report)
            adopted = play.now
        if at_once:
            play.speaks(who)
        else:
            play.now += timedelta(minutes=2)
            late.append((who, play.now))
            play.now += timedelta(minutes=2)
    for who, start in late:
        play.do(record_late, who, start, start + timedelta(minutes=1), items=(REPORT,))
    told = paragraphs(play)
    place = next((place for place, block in enumerate(told) if block.key == "report.adopted"), -1)
    found = [(source, where > place) for where, block in enumerate(told) for source in block.sources]
    expected = _began(play)
    assert sorted(found) == sorted(
        (statement, adopted is None or start > adopted) for statement, start in expected.items()
    )


def _began(play):
    """When each statement began, from the facts themselves."""
    facts = [fact for _, facts in play.desk.proceedings.standing() for fact in facts]
    begun = {fact.statement: fact.at for fact in facts if type(fact).__name__ == "FloorGiven"}
    late = {fact.statement: fact.start for fact in facts if type(fact).__name__ == "StatementRecordedLate"}
    return begun | late
