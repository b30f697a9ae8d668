"""A paragraph of the report keeps its key, and nobody else gets it, whatever is struck, undone, restored or corrected."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import amend_agenda, take_up
from plenary.acts.meetings import adjourn, call_to_order, set_public
from plenary.acts.procedure import decide_motion, move_motion, raise_point_of_order, rule_on_point_of_order
from plenary.acts.programme import adopt_programme, change_programme
from plenary.acts.report import amend_paragraph, delete_paragraph
from plenary.acts.roster import elect
from plenary.acts.votes import count_ballot, nominate
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.pattern import pattern
from plenary.refusal import Refusal
from plenary.tongue import Tongue
from tests.desks import new_desk, sitting_desk

FRANCE, EGYPT, MEXICO, BRAZIL = "state:FR", "state:EG", "state:MX", "state:BR"
RULED = "The representative of %s raised a point of order. The presiding officer ruled as follows: %s."
COUNTED = pattern(
    r"(item\.[^.]*\.(?:point|motion)|officers(?:\.ballot|\.nominated)?|(?:agenda|programme)\.change)\.\d+"
)
"""The keys that end in a number, without what stands behind it."""


def blocks(desk):
    drawn = draft_report(report_view(desk.conference, desk.proceedings, Tongue("en")))
    return [block for block in drawn.blocks if isinstance(block, Paragraph) and COUNTED.fullmatch(block.key)]


def told(desk):
    return {block.key: plain(block.text) for block in blocks(desk)}


def ruled_on(desk, who, ruling):
    raised = desk.perform(raise_point_of_order, who)
    desk.perform(rule_on_point_of_order, ruling)
    return raised.id


def test_an_amended_point_of_order_stays_its_own_when_one_before_it_is_struck():
    desk = sitting_desk()
    first = ruled_on(desk, FRANCE, "first")
    ruled_on(desk, EGYPT, "second")
    ruled_on(desk, MEXICO, "third")
    desk.perform(amend_paragraph, "item.2.point.2", "Egypt withdrew its point of order.", "Egypt")
    desk.perform(delete_paragraph, "item.2.point.3")
    desk.strike(first, "a mistake", with_fallen=True)
    left = {"item.2.point.2": "Egypt withdrew its point of order.", "item.2.point.3": "[Deleted]"}
    assert told(desk) == left
    desk.undo()
    assert told(desk) == {"item.2.point.1": RULED % ("France", "first"), **left}


def test_an_amended_election_stays_so_when_that_of_an_earlier_meeting_is_struck():
    desk = sitting_desk("1 (a)")
    chair = desk.perform(elect, "chair", "Ms. Ana Silva", BRAZIL)
    desk.perform(adjourn)
    desk.perform(call_to_order)
    desk.perform(elect, "rapporteur", "Mr. Omar Ali", EGYPT)
    desk.perform(amend_paragraph, "officers.2", "Mr. Omar Ali was elected by acclamation.", "Egypt")
    desk.strike(chair.id, "a mistake")
    assert told(desk) == {"officers.2": "Mr. Omar Ali was elected by acclamation."}


def test_elections_of_a_meeting_that_is_called_anew_do_not_take_the_words_of_those_struck():
    desk = sitting_desk("1 (a)")
    desk.perform(elect, "chair", "Ms. Ana Silva", BRAZIL)
    desk.perform(adjourn)
    opened = desk.perform(call_to_order)
    desk.perform(elect, "rapporteur", "Mr. Omar Ali", EGYPT)
    desk.perform(amend_paragraph, "officers.2", "Mr. Omar Ali was elected by acclamation.", "Egypt")
    desk.strike(opened.id, "a mistake", with_fallen=True)
    desk.perform(call_to_order)
    desk.perform(elect, "rapporteur", "Ms. Eva Cruz", MEXICO)
    assert list(told(desk)) == ["officers.1", "officers.3"]


def test_elections_of_one_meeting_have_the_key_of_the_first_that_stands():
    desk = sitting_desk("1 (a)")
    chair = desk.perform(elect, "chair", "Ms. Ana Silva", BRAZIL)
    desk.perform(elect, "rapporteur", "Mr. Omar Ali", EGYPT)
    assert list(told(desk)) == ["officers.1"]
    desk.strike(chair.id, "a mistake")
    assert list(told(desk)) == ["officers.2"]
    desk.undo()
    assert list(told(desk)) == ["officers.1"]


def test_what_is_entered_in_the_place_of_something_undone_has_a_number_of_its_own():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, FRANCE)
    desk.undo()
    desk.perform(raise_point_of_order, EGYPT)
    assert list(told(desk)) == ["item.2.point.2"]


def test_a_point_of_order_has_its_number_still_when_its_item_is_renumbered():
    desk = sitting_desk()
    first = ruled_on(desk, FRANCE, "first")
    ruled_on(desk, EGYPT, "second")
    renumbered = desk.perform(amend_agenda, "2", number="8")
    desk.strike(first, "a mistake", with_fallen=True)
    assert told(desk)["item.8.point.2"] == RULED % ("Egypt", "second")
    desk.strike(renumbered.id, "a mistake")
    assert told(desk) == {"item.2.point.2": RULED % ("Egypt", "second")}


def test_a_point_of_order_that_is_corrected_keeps_its_number():
    desk = sitting_desk()
    ruled_on(desk, FRANCE, "first")
    second = ruled_on(desk, EGYPT, "second")
    desk.correct(second, "it was Mexico", raise_point_of_order, MEXICO)
    assert told(desk)["item.2.point.2"] == RULED % ("Mexico", "second")


def test_a_point_of_order_of_which_what_was_corrected_is_redacted_keeps_its_number():
    desk = sitting_desk()
    first = ruled_on(desk, FRANCE, "first")
    ruled_on(desk, EGYPT, "second")
    desk.correct(first, "it was Mexico", raise_point_of_order, MEXICO)
    before = told(desk)
    desk.redact(first, "not for the record")
    assert told(desk) == before
    assert list(before) == ["item.2.point.1", "item.2.point.2"]


def test_points_of_order_whose_item_is_corrected_take_no_number_that_another_has():
    desk = new_desk()
    desk.perform(call_to_order)
    taken = desk.perform(take_up, ("2",))
    ruled_on(desk, FRANCE, "first")
    desk.perform(take_up, ("3",))
    ruled_on(desk, EGYPT, "second")
    desk.correct(taken.id, "it was item 3", take_up, ("3",))
    assert told(desk) == {
        "item.3.point.1": RULED % ("Egypt", "second"),
        "item.3.point.2": RULED % ("France", "first"),
    }


def test_changes_of_which_one_entry_made_several_keep_their_numbers():
    desk = sitting_desk()
    both = desk.perform(amend_agenda, "4", "Ways and means", "9")
    desk.perform(amend_agenda, "3", "Exchange of all data")
    desk.strike(both.id, "a mistake")
    assert list(told(desk)) == ["agenda.change.3"]
    desk.undo()
    assert list(told(desk)) == ["agenda.change.1", "agenda.change.2", "agenda.change.3"]


class Witness:
    """Whoever read every draft of a report and remembers which key each paragraph had."""

    def __init__(self, desk):
        self.desk, self.given, self.owners = desk, {}, {}

    def look(self):
        """See that no key went to another paragraph, and no paragraph got another key."""
        found = blocks(self.desk)
        assert len({block.key for block in found}) == len(found)
        for block in found:
            series = block.key.rpartition(".")[0]
            one = series, min(block.entries)
            assert self.given.setdefault(one, block.key) == block.key
            assert self.owners.setdefault(block.key, one) == one


ACTS = (
    (raise_point_of_order, FRANCE),
    (raise_point_of_order, EGYPT),
    (rule_on_point_of_order, "It stands."),
    (move_motion, "adjourn-debate", MEXICO),
    (decide_motion, "lost"),
    (take_up, ("2",)),
    (take_up, ("3",)),
    (set_public, False),
    (set_public, True),
    (adjourn,),
    (call_to_order,),
    (elect, "chair", "Ms. Ana Silva", BRAZIL),
    (nominate, "chair", "Mr. Omar Ali", EGYPT),
    (count_ballot, "chair", ("A", "B"), (3, 3)),
    (amend_agenda, "4", "Ways and means"),
    (amend_agenda, "6", "Other matters"),
    (adopt_programme,),
    (change_programme, "3", "2009-10-02T15:00"),
)
STEPS = st.one_of(
    st.sampled_from(ACTS),
    st.sampled_from(ACTS[:7]),
    st.tuples(st.just("strike"), st.integers(2, 20)),
    st.tuples(st.just("correct"), st.integers(3, 20), st.sampled_from(ACTS[:7])),
    st.sampled_from((("undo",), ("undo",), ("redo",))),
)


def done(desk, step):
    match step:
        case ("strike", entry):
            desk.strike(entry, "a mistake", with_fallen=True)
        case ("correct", entry, (act, *args)):
            desk.correct(entry, "a mistake", act, *args)
        case ("undo",):
            desk.undo()
        case ("redo",):
            desk.redo()
        case (act, *args):
            desk.perform(act, *args)


@given(st.lists(STEPS, min_size=4, max_size=24))
def test_a_key_goes_with_the_same_entry_whatever_is_struck_and_restored(steps):
    desk = sitting_desk()
    witness = Witness(desk)
    for step in steps:
        desk.clock.instant += timedelta(minutes=1)
        with suppress(Refusal):
            done(desk, step)
        witness.look()
