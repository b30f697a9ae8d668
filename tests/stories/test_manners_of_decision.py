"""Each manner in which a body decides: by show of hands, by roll-call, by acclamation, by ballot, in private."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import submit_document, take_up
from plenary.acts.conference import set_rule
from plenary.acts.decisions import ask, dissociate, explain_vote, object_, record_decision
from plenary.acts.lists import open_list
from plenary.acts.meetings import adjourn, call_to_order, set_public, suspend
from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
)
from plenary.acts.votes import announce_decision, count_ballot, nominate, record_vote
from plenary.conduct.voting import wins
from plenary.script.book import book
from plenary.script.proposing import next_lines
from tests.desks import new_desk, refused, sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN, UNODC


@pytest.fixture
def desk():
    return sitting_desk()


def decided(desk):
    return desk.conference.conduct.decision


@pytest.mark.parametrize(
    ("majority", "for_", "against", "won"),
    [("simple", 1, 0, True), ("simple", 7, 7, False), ("simple", 0, 0, False), ("two-thirds", 8, 4, True),
     ("two-thirds", 7, 4, False), ("two-thirds", 0, 0, False), ("two-thirds", 6, 3, True)],
)  # fmt: skip
def test_who_abstains_is_not_counted_and_an_equal_division_rejects(majority, for_, against, won):
    assert wins(majority, for_, against) is won


def test_after_every_effort_a_show_of_hands_by_the_majority_of_the_profile(desk):
    # given a question to which somebody objected,
    desk.perform(ask, "To meet in Vienna")
    desk.perform(object_, NIGERIA)
    # when hands are counted, seven to four is no two-thirds under the rules of the Convention,
    entry = desk.perform(record_vote, 7, 4, 2)
    assert (entry.facts[0].majority, entry.facts[-1].adopted) == ("two-thirds", False)
    assert decided(desk) is None
    # and eight to four is.
    desk.perform(record_vote, 8, 4, 30, text="To meet in Vienna")
    assert decided(desk).text == "To meet in Vienna"


def test_the_profile_may_ask_for_a_simple_majority(desk):
    desk.perform(set_rule, "majority.decisions", "simple")
    assert desk.perform(record_vote, 7, 4, text="To meet in Vienna").facts[-1].adopted


def test_r_1_11_a_roll_call_is_entered_by_its_answers(desk):
    entry = desk.perform(
        record_vote,
        text="To amend",
        method="roll-call",
        drawn=NIGERIA,
        yes=(NIGERIA, SUDAN),
        no=(AUSTRIA,),
        abstained=(MEXICO,),
    )
    taken, recorded = entry.facts[-2:]
    assert (taken.votes_for, taken.votes_against, taken.abstaining) == (2, 1, 1)
    assert (taken.drawn, taken.in_favour) == (NIGERIA, (NIGERIA, SUDAN))
    assert recorded.adopted


def test_only_states_parties_answer_and_each_once(desk):
    with refused("vote.not-a-party"):
        desk.perform(record_vote, text="To amend", method="recorded", yes=(UNODC,))
    with refused("vote.twice"):
        desk.perform(record_vote, text="To amend", method="recorded", yes=(SUDAN,), no=(SUDAN,))
    with refused("vote.no-answers"):
        desk.perform(record_vote, 3, 2, text="To amend", method="roll-call")


def test_votes_are_explained_before_and_after_and_a_delegation_dissociates_itself(desk):
    desk.perform(explain_vote, SUDAN, "before")
    desk.perform(record_vote, 9, 1, text="To amend")
    desk.perform(explain_vote, MEXICO, "after")
    entry = desk.perform(dissociate, NIGERIA)
    assert entry.facts[-1].decision == decided(desk).id


def test_an_officer_is_elected_by_ballot_when_more_than_half_agree(desk):
    desk.perform(nominate, "chair", "Ms. A", SUDAN)
    desk.perform(nominate, "chair", "Mr. B", MEXICO)
    with refused("act.changes-nothing"):
        desk.perform(nominate, "chair", "Mr. B", MEXICO)
    # given a first ballot without a majority, nobody is elected;
    desk.perform(count_ballot, "chair", ("Ms. A", "Mr. B"), (10, 10), 3, 1)
    assert desk.conference.roster.officer("chair") is None
    # when the second gives one, the candidate is, with the delegation of the nomination.
    entry = desk.perform(count_ballot, "chair", ("Ms. A", "Mr. B"), (11, 10))
    assert next(fact for fact in entry.facts if fact.KIND == "ballot.counted").required == 11
    officer = desk.conference.roster.officer("chair")
    assert (officer.person, officer.delegation) == ("Ms. A", SUDAN)
    assert desk.conference.roster.nominations == ()


def test_what_was_decided_in_private_is_announced_in_public(desk):
    desk.perform(set_public, public=False)
    desk.perform(ask, "To invite the observer")
    desk.perform(record_decision, "consensus")
    with refused("meeting.private"):
        desk.perform(announce_decision)
    # when the meeting rises without it, it waits for the next one.
    desk.perform(adjourn)
    desk.perform(call_to_order)
    entry = desk.perform(announce_decision)
    assert entry.facts[-1].text == "To invite the observer"
    with refused("decision.none-private"):
        desk.perform(announce_decision)


def test_the_past_is_not_mended_into_an_announcement_in_private(desk):
    desk.perform(set_public, public=False)
    desk.perform(ask, "To invite the observer")
    desk.perform(record_decision, "consensus")
    opened = desk.perform(set_public, public=True)
    desk.perform(announce_decision)
    with refused("entry.conflict"):
        desk.strike(opened.id, "the doors stayed closed")


def test_an_appeal_is_put_to_the_vote_at_once_and_an_equal_division_lets_the_ruling_stand(desk):
    desk.perform(raise_point_of_order, SUDAN)
    desk.perform(rule_on_point_of_order, "It is in order.")
    entry = desk.perform(appeal_ruling, NIGERIA, for_=5, against=5)
    assert entry.facts[-1].outcome == "stands"
    assert entry.facts[-2].about == "appeal"


def test_an_appeal_is_a_right_of_states_parties_unless_the_rules_or_the_chair_allow_it(desk):
    desk.perform(raise_point_of_order, SUDAN)
    desk.perform(rule_on_point_of_order, "It is in order.")
    with refused("appeal.not-a-party"):
        desk.perform(appeal_ruling, UNODC, for_=5, against=4)
    desk.perform(set_rule, "appeal.any", "yes")
    assert desk.perform(appeal_ruling, UNODC, for_=5, against=4).facts[-1].outcome == "overruled"


@pytest.mark.parametrize("motion", ["suspend", "adjourn", "adjourn-debate", "close-debate"])
def test_a_motion_is_put_by_its_question_or_by_its_counts(desk, motion):
    # given a motion to which nobody objects, its question goes with it;
    desk.perform(move_motion, motion, SUDAN)
    desk.perform(ask, "Does any delegation object to the motion?")
    desk.perform(decide_motion, "carried")
    assert desk.conference.conduct.question is None
    assert desk.conference.conduct.carried == motion
    # given one to which somebody does, the counts tell: an equal division is lost.
    desk.perform(move_motion, motion, NIGERIA)
    assert desk.perform(decide_motion, for_=4, against=4).facts[-1].outcome == "lost"


def test_a_question_that_a_motion_interrupts_stays(desk):
    desk.perform(ask, "To meet in Vienna")
    desk.clock.move(minutes=1)
    desk.perform(move_motion, "suspend", SUDAN)
    desk.perform(decide_motion, "carried")
    assert desk.conference.conduct.question.text == "To meet in Vienna"


def test_r_1_10_what_follows_from_a_motion_ends_it(desk):
    desk.perform(move_motion, "suspend", SUDAN)
    desk.perform(decide_motion, "carried")
    desk.perform(suspend)
    assert desk.conference.conduct.carried == ""


def test_nobody_votes_outside_a_meeting():
    desk = new_desk()
    with refused("meeting.not-open"):
        desk.perform(record_vote, 3, 2, text="To amend")
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    with refused("number.negative"):
        desk.perform(record_vote, -3, 2, text="To amend")


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        (("", ("Ms. A",), (3,)), "text.empty"),
        (("chair", ("Ms. A", " "), (3, 1)), "text.empty"),
        (("chair", ("Ms. A", "Ms. A"), (3, 1)), "ballot.twice"),
        (("chair", ("Ms. A", "Mr. B"), (3,)), "vote.no-counts"),
    ],
)
def test_a_ballot_is_for_an_office_and_names_each_candidate_once(desk, told, reason):
    with refused(reason):
        desk.perform(count_ballot, *told)


@pytest.mark.parametrize("counts", [{"for_": 10, "against": 1}, {"against": 0}, {"abstaining": 2}])
def test_counts_beside_answers_are_those_of_the_answers(desk, counts):
    with refused("vote.answers"):
        desk.perform(record_vote, text="To amend", method="recorded", yes=(SUDAN,), no=(NIGERIA,), **counts)
    desk.perform(record_vote, text="To amend", method="recorded", yes=(SUDAN,), no=(NIGERIA,), for_=1)


def test_whoever_is_named_in_a_vote_or_nominates_is_seated(desk):
    desk.perform(record_vote, text="To amend", method="roll-call", drawn=MEXICO, yes=(SUDAN,))
    desk.perform(nominate, "chair", "Ms. A", by=AUSTRIA)
    assert {SUDAN, MEXICO, AUSTRIA} <= set(desk.conference.roster.seats)


def said(desk, quiet=False):
    """Give the lines that the Chair says now."""
    just = desk.proceedings.entries[-1].facts
    return next_lines(desk.conference, desk.clock.now(), book("en"), just=just, quiet=quiet)


def enter(desk, line):
    for deed in line.deeds:
        desk.perform(deed.act, **deed.arguments)


def test_by_consensus_it_is_asked_nobody_objects_and_it_is_declared(desk):
    desk.perform(ask, "To meet in Vienna")
    silence, declared = said(desk)
    assert (str(silence.step), silence.deeds) == ("none", ())
    enter(desk, declared)
    assert (decided(desk).text, decided(desk).manner) == ("To meet in Vienna", "consensus")


def test_a_draft_of_the_l_series_is_adopted_without_a_vote_and_positions_are_explained_after(desk):
    # given a draft before the body, its list exhausted,
    desk.perform(submit_document, "XX/WG.9/2009/L.2", "Draft", ("2",))
    desk.perform(open_list)
    statement, question = said(desk)
    assert [statement.formula, question.formula] == ["F43", "F42"]
    # when the Chair asks and nobody objects,
    enter(desk, question)
    (declared,) = said(desk, quiet=True)
    enter(desk, declared)
    # then it is recorded as adopted without a vote, and asked about no more.
    assert decided(desk).manner == "without-a-vote"
    assert "XX/WG.9/2009/L.2" in decided(desk).text
    assert said(desk)[0].formula == "F43-position"
    assert "F42" not in [line.formula for line in said(desk)]


def test_the_only_candidate_is_elected_by_acclamation(desk):
    desk.perform(nominate, "rapporteur", "Ms. A", SUDAN)
    (question,) = [line for line in said(desk) if line.formula == "F53"]
    enter(desk, question)
    assert desk.conference.roster.officer("rapporteur") is None
    (declared,) = said(desk, quiet=True)
    enter(desk, declared)
    assert desk.conference.roster.officer("rapporteur").delegation == SUDAN
