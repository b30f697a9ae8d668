"""An explanation of what was struck, settled behind doors or no proposal at all is told by itself."""

from __future__ import annotations

import inspect
import re
from datetime import timedelta

from plenary.acts.agenda import adopt_agenda, take_up
from plenary.acts.catalogue import ACTS
from plenary.acts.decisions import dissociate, explain_vote
from plenary.acts.meetings import set_public
from plenary.acts.procedure import decide_motion, move_motion
from plenary.acts.roster import elect
from plenary.acts.votes import announce_decision, record_vote
from plenary.papers.report.draft import draft_report
from plenary.papers.views.explaining import DECIDES, SETTLED
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.desks import TEN, sitting_desk
from tests.plenary.papers.test_explanations_told import MEXICO, NIGERIA, URUGUAY, explained


def on(desk, text, item):
    """Let the body vote on an item, and give the entry."""
    desk.perform(take_up, (item,))
    return desk.perform(record_vote, 3, 1, text=text, majority="simple").id


def test_an_explanation_of_a_vote_that_was_struck_is_told_of_no_other():
    desk = sitting_desk()
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    struck = on(desk, "To meet in Bonn", "3")
    desk.perform(explain_vote, MEXICO, "after")
    desk.strike(struck, "a mistake")
    assert explained(desk) == [
        ("item.3.positions", "The representative of Mexico made a statement in explanation of position.")
    ]
    desk.undo()
    ((key, words),) = explained(desk)
    assert key.endswith(".after")
    assert words.endswith("in explanation of vote after the vote.")


def test_an_explanation_of_a_decision_that_was_redacted_is_told_of_no_other():
    desk = sitting_desk()
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    named = on(desk, "To thank Mr. Anton Berg", "3")
    desk.perform(explain_vote, MEXICO, "after")
    desk.redact(named, "a name")
    assert [key for key, _ in explained(desk)] == ["item.3.positions"]


def test_an_explanation_of_an_election_that_was_redacted_is_told_of_no_decision_before_it():
    desk = sitting_desk()
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    elected = desk.perform(elect, "chair", "Ms. Ana Silva", "state:BR").id
    desk.perform(explain_vote, MEXICO, "after")
    desk.redact(elected, "a name")
    assert [key for key, _ in explained(desk)] == ["item.2.positions"]


def test_every_act_that_settles_something_is_known_by_its_name():
    """Where a redaction left no fact only the name of the act tells."""
    settling = {
        name
        for name, described in ACTS.items()
        if any(re.search(rf"\b{fact.__name__}\(", inspect.getsource(described.act)) for fact in SETTLED)
    }
    assert len(settling) > 8
    assert settling <= DECIDES <= set(ACTS)


def test_what_was_said_before_a_vote_that_was_struck_is_told_of_no_other():
    desk = sitting_desk()
    desk.perform(explain_vote, MEXICO, "before")
    struck = desk.perform(record_vote, 3, 1, text="To meet in Bonn", majority="simple").id
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.strike(struck, "a mistake")
    assert [key for key, _ in explained(desk)] == ["item.2.positions"]


def test_a_vote_that_was_undone_before_anything_was_said_of_it_takes_nothing_along():
    desk = sitting_desk()
    desk.perform(explain_vote, MEXICO, "before")
    desk.perform(record_vote, 3, 1, text="To meat in Vienna", majority="simple")
    desk.undo()
    vote = desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.perform(record_vote, 1, 3, text="To meet in Bonn", majority="simple")
    desk.undo()
    desk.perform(explain_vote, URUGUAY, "after")
    decision = vote.facts[-1].decision
    assert [key for key, _ in explained(desk)] == [
        f"decision.{decision}.before",
        f"decision.{decision}.after",
    ]


def test_who_dissociated_from_what_was_struck_has_explained_a_position():
    desk = sitting_desk()
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    struck = on(desk, "To meet in Bonn", "3")
    desk.perform(dissociate, MEXICO)
    desk.strike(struck, "a mistake")
    assert [key for key, _ in explained(desk)] == ["item.3.positions"]


def test_after_a_decision_in_private_a_position_is_explained_and_no_public_vote():
    desk = sitting_desk()
    desk.perform(explain_vote, URUGUAY, "before")
    desk.perform(set_public, public=False)
    desk.perform(record_vote, 3, 1, text="To engage an auditor", majority="simple")
    desk.perform(explain_vote, NIGERIA, "after")
    desk.perform(set_public, public=True)
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.perform(set_public, public=False)
    desk.perform(record_vote, 3, 1, text="To close the office", majority="simple")
    desk.perform(set_public, public=True)
    desk.perform(explain_vote, MEXICO, "after")
    assert explained(desk) == [
        (
            "item.2.positions",
            "Statements in explanation of position were made by the representatives of Uruguay and Mexico.",
        )
    ]


def test_who_dissociated_before_the_decision_was_announced_is_told_with_it():
    desk = sitting_desk()
    desk.perform(set_public, public=False)
    desk.perform(record_vote, 3, 1, text="To engage an auditor", majority="simple")
    desk.perform(set_public, public=True)
    desk.perform(dissociate, MEXICO)
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue("en")))
    assert not [each for each in drawn.blocks if getattr(each, "key", "").startswith("decision.")]
    assert not explained(desk)
    desk.perform(announce_decision)
    desk.perform(explain_vote, URUGUAY, "after")
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue("en")))
    keys = [each.key.rpartition(".")[2] for each in drawn.blocks if "decision." in getattr(each, "key", "")]
    assert keys[-2:] == ["after", "dissociated"]


def test_after_a_vote_on_a_motion_no_vote_on_a_proposal_is_explained():
    desk = sitting_desk()
    desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.perform(move_motion, "adjourn-debate", MEXICO)
    desk.perform(decide_motion, "", 3, 1)
    desk.perform(explain_vote, URUGUAY, "after")
    assert [key for key, _ in explained(desk)] == ["item.2.positions"]


def test_the_time_of_an_explanation_decides_not_when_it_was_entered():
    desk = sitting_desk()
    first = desk.perform(record_vote, 3, 1, text="To meet in Vienna", majority="simple")
    desk.clock.move(minutes=10)
    desk.perform(record_vote, 3, 1, text="To meet in Bonn", majority="simple")
    said = desk.perform(explain_vote, MEXICO, "after")
    desk.clock.move(minutes=1)
    desk.correct_time(said.id, TEN + timedelta(minutes=5))
    assert [key for key, _ in explained(desk)] == [f"decision.{first.facts[-1].decision}.after"]


def test_a_position_belongs_to_the_item_of_its_time_not_of_its_entry():
    desk = sitting_desk()
    desk.perform(adopt_agenda)
    desk.clock.move(minutes=10)
    desk.perform(take_up, ("3",))
    said = desk.perform(explain_vote, MEXICO, "after")
    assert [key for key, _ in explained(desk)] == ["item.3.positions"]
    desk.clock.move(minutes=1)
    desk.correct_time(said.id, TEN + timedelta(minutes=5))
    assert [key for key, _ in explained(desk)] == ["item.2.positions"]
