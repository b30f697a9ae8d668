"""Who votes (UNTOC COP rule 57): each State party once, or an organization of States in place of its members, never both."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.conference import set_rule
from plenary.acts.meetings import call_to_order
from plenary.acts.roll_call import in_order
from plenary.acts.roster import mark_present, seat_delegation
from plenary.acts.voters import may_vote
from plenary.acts.votes import record_vote
from plenary.conduct.profiles import profiles
from plenary.conference import fold
from plenary.facts.votes import VoteTaken
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Entries, plain
from plenary.papers.views.resolved import report_view
from plenary.roster.directory import directory
from plenary.roster.sheets import members
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import AGENDA, TEN, new_desk, refused, sitting_desk
from tests.stories.telling import AUSTRIA, MEXICO, NIGERIA, SUDAN, UNODC

UNION, GERMANY, IRELAND = "state:EU", "state:DE", "state:IE"
OF_THE_UNION = members(UNION, AGENDA.begins)
SEATED = (AUSTRIA, GERMANY, IRELAND, MEXICO, NIGERIA, SUDAN, UNION, UNODC)


@pytest.fixture(scope="module")
def seated_desk():
    """Give a desk that is read only: everybody of this story is seated, and a meeting sits."""
    desk = sitting_desk()
    for each in SEATED:
        desk.perform(mark_present, each)
    return desk


@pytest.mark.parametrize(
    ("on", "count"),
    [("2003-12-31", 15), ("2004-05-01", 25), ("2009-10-01", 27), ("2013-07-01", 28), ("2020-02-01", 27)],
)
def test_the_union_has_the_members_of_the_day(on, count):
    of_it = members(UNION, date.fromisoformat(on))
    assert len(of_it) == count
    assert of_it <= set(directory(date.fromisoformat(on)))


@given(answers=st.lists(st.sampled_from(SEATED), unique=True, min_size=1), at=st.integers(0, 2))
def test_whoever_has_a_vote_is_let_vote_and_nobody_beside_the_organization_of_which_it_is(
    seated_desk, answers, at
):
    conference = seated_desk.conference
    sides = [(), (), ()]
    sides[at] = tuple(answers)
    entitled = all(may_vote(conference, conference.roster.seats[each]) for each in answers)
    reason = (
        "vote.not-a-party"
        if not entitled
        else "vote.beside-members"
        if UNION in answers and OF_THE_UNION & set(answers)
        else ""
    )
    told = dict(zip(("yes", "no", "abstained"), sides, strict=True))
    if reason:
        with refused(reason):
            record_vote(conference, TEN, text="To amend", method="recorded", **told)
    else:
        *_, taken, _ = record_vote(conference, TEN, text="To amend", method="recorded", **told)
        assert (taken.votes_for, taken.votes_against, taken.abstaining)[at] >= len(answers)


def test_whom_a_roll_call_calls_may_be_told_in_one_recorded_vote(seated_desk):
    called = in_order(seated_desk.conference, None)
    assert set(called) == {AUSTRIA, GERMANY, MEXICO, NIGERIA, SUDAN}
    *_, taken, _ = record_vote(seated_desk.conference, TEN, text="To amend", method="recorded", yes=called)
    assert taken.votes_for == len(called)


def test_the_organization_has_the_votes_of_its_members_that_are_parties(seated_desk):
    listed = directory(AGENDA.begins)
    parties = sum(listed.category(each) == "state-party" for each in OF_THE_UNION)
    assert listed.category(IRELAND) == "signatory"
    assert parties < len(OF_THE_UNION)
    told = {"text": "To amend", "method": "recorded", "yes": (UNION, MEXICO), "no": (NIGERIA, SUDAN)}
    *_, taken, decided = record_vote(seated_desk.conference, TEN, **told)
    assert (taken.votes_for, taken.votes_against) == (parties + 1, 2)
    assert decided.adopted
    with refused("vote.answers"):
        record_vote(seated_desk.conference, TEN, for_=2, **told)


def test_a_member_that_this_body_knows_to_be_a_party_is_counted():
    desk = sitting_desk()
    told = {"text": "To amend", "method": "recorded", "yes": (UNION,)}
    before = desk.perform(record_vote, **told).facts[-2].votes_for
    desk.perform(seat_delegation, IRELAND, "state-party")
    assert desk.perform(record_vote, **told).facts[-2].votes_for == before + 1


@pytest.mark.parametrize("name", profiles())
def test_where_members_are_states_the_organization_has_no_vote_unless_the_body_gives_it_one(name):
    desk = new_desk(rules=name)
    desk.perform(call_to_order)
    told = {"text": "To amend", "method": "recorded", "yes": (UNION,)}
    if name in ("untoc-cop", "uncac-cosp"):
        assert desk.perform(record_vote, **told).facts[-1].adopted
        desk.perform(set_rule, "vote.organization", "no")
    with refused("vote.not-a-party"):
        desk.perform(record_vote, **told)
    desk.perform(set_rule, "vote.organization", "yes")
    assert desk.perform(record_vote, **told).facts[-1].adopted


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_said_who_is_to_be_left_out_and_by_which_rule(code):
    for name, numbered in (("untoc-cop", True), ("uncac-cosp", False)):
        desk = new_desk(rules=name)
        desk.perform(call_to_order)
        with refused("vote.beside-members") as no:
            desk.perform(record_vote, text="To amend", method="recorded", yes=(UNION,), no=(AUSTRIA, GERMANY))
        speech = Speech(Tongue(code), desk.conference)
        said = speech.denial(no.value)
        assert all(speech.name(each, "sentence") in said for each in (UNION, AUSTRIA, GERMANY))
        assert ("57" in said) is numbered
        assert desk.conference.conduct.decision is None


def test_what_was_recorded_before_it_was_refused_is_read_as_it_was():
    desk = sitting_desk()
    before = VoteTaken(
        at=TEN,
        about="proposal",
        method="recorded",
        majority="simple",
        votes_for=2,
        votes_against=1,
        in_favour=(UNION, AUSTRIA),
        against=(SUDAN,),
    )
    assert fold((before,), desk.conference) == desk.conference


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_report_tells_with_how_many_votes_an_organization_voted(code):
    desk = sitting_desk()
    entry = desk.perform(record_vote, text="To amend", method="recorded", yes=(UNION, MEXICO), no=(SUDAN,))
    report = draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))
    in_favour, against, _ = next(
        block for block in report.blocks if isinstance(block, Entries) and block.result
    ).items
    votes = entry.facts[-2].votes_for - 1
    assert str(votes) in plain(in_favour.text)
    assert not any(letter.isdigit() for letter in plain(against.text))
