"""R-1.13: strictly by request, by bands, by level, regions in turn, by hand; the rule's own order stays visible."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.lists import set_order
from plenary.acts.requests import detail, inscribe, move, pass_over, swap
from plenary.acts.roster import seat_delegation
from plenary.floor.precedence import by_request
from plenary.refusal import Refusal
from tests.stories.telling import MEXICO, SUDAN, UNODC, inscribed, reopened, speaks, waiting

NIGERIA, KENYA, EGYPT = "state:NG", "state:KE", "state:EG"
FRANCE, INDIA, PERU = "state:FR", "state:IN", "state:PE"


def asked(desk):
    """Give who waits in the order in which they asked: the rule's own."""
    return [each.delegation for each in by_request(desk.conference.floor.lists["2"].requests)]


def test_r_1_13_regions_take_turns_and_the_order_of_the_rule_stays_beside_it(open_desk):
    # Given three African States that asked first, and then one of each other region,
    came = [NIGERIA, KENYA, EGYPT, FRANCE, INDIA, PERU]
    for each in came:
        inscribed(open_desk, each)
        open_desk.clock.move(seconds=30)
    # when regions take turns,
    open_desk.perform(set_order, "region")
    # then each region is called once before the first is called again,
    assert waiting(open_desk) == [NIGERIA, FRANCE, INDIA, PERU, KENYA, EGYPT]
    # and whoever asks anew takes the turn of the region,
    inscribed(open_desk, "state:MX")
    assert waiting(open_desk) == [NIGERIA, FRANCE, INDIA, PERU, KENYA, "state:MX", EGYPT]
    # while the order of the rule is known as it was.
    assert asked(open_desk) == [*came, "state:MX"]


def test_in_a_high_level_segment_a_minister_is_called_before_an_ambassador(open_desk):
    ambassador, minister, president = inscribed(open_desk, NIGERIA, FRANCE, PERU)
    open_desk.perform(set_order, "level")
    open_desk.perform(detail, minister, level="minister", person="Ms. Roy", title="Minister of Justice")
    open_desk.perform(detail, president, level="head-of-state")
    assert waiting(open_desk) == [PERU, FRANCE, NIGERIA]
    assert open_desk.conference.floor.waiting(minister).person == "Ms. Roy"
    with pytest.raises(Refusal, match=r"act\.changes-nothing"):
        open_desk.perform(detail, president, level="head-of-state")
    open_desk.undo()
    assert waiting(open_desk) == [FRANCE, NIGERIA, PERU]
    assert ambassador


def test_of_two_that_asked_at_one_instant_the_first_inscribed_comes_first_whoever_is_detailed_last(open_desk):
    first, second = inscribed(open_desk, NIGERIA, FRANCE)
    open_desk.perform(set_order, "level")
    open_desk.perform(detail, second, level="minister")
    open_desk.perform(detail, first, level="minister")
    assert waiting(open_desk) == [NIGERIA, FRANCE]


def test_r_1_13_bands_are_called_as_the_rules_of_the_body_say(open_desk):
    open_desk.perform(seat_delegation, INDIA, category="observer")
    inscribed(open_desk, NIGERIA, INDIA)
    order = "observer group state-party+signatory+non-signatory un igo ngo secretariat officer"
    open_desk.perform(set_rule, "bands", order)
    open_desk.perform(set_order, "banded")
    assert waiting(open_desk) == [INDIA, NIGERIA]
    with pytest.raises(Refusal, match=r"rule\.value"):
        open_desk.perform(set_rule, "bands", "observer group")


def test_r_1_5_who_is_not_there_when_called_goes_to_the_end_of_the_band(open_desk):
    open_desk.perform(inscribe, NIGERIA, on_behalf_of=("group:G77",))
    first, _, _ = inscribed(open_desk, FRANCE, PERU, "entity:UNODC")
    open_desk.perform(set_order, "banded")
    open_desk.perform(pass_over, first)
    assert waiting(open_desk) == [NIGERIA, PERU, FRANCE, "entity:UNODC"]


def test_r_1_13_an_order_made_by_hand_stays_when_others_come(open_desk):
    first, second, third = inscribed(open_desk, NIGERIA, FRANCE, INDIA)
    open_desk.perform(move, third, first, reason="the minister leaves at noon")
    open_desk.clock.move(minutes=1)
    inscribed(open_desk, PERU)
    assert waiting(open_desk) == [INDIA, NIGERIA, FRANCE, PERU]
    assert speaks(open_desk, minutes=2) == INDIA
    assert second


UNICRI = "entity:UNICRI"
NGO_BEFORE_UN = "secretariat officer group state-party signatory non-signatory observer ngo igo un"
UN_FIRST = "un secretariat officer group state-party signatory non-signatory observer igo ngo"
UN_AMONG_STATES = "secretariat officer group un+state-party signatory non-signatory observer igo ngo"


@pytest.fixture
def touched(open_desk):
    """Give a desk with a list by categories on which one was passed over, one moved and two swapped by agreement."""
    open_desk.perform(seat_delegation, UNICRI, category="un")
    first = {}
    for each in (NIGERIA, KENYA, FRANCE, MEXICO, PERU, UNODC, UNICRI):
        (first[each],) = inscribed(open_desk, each)
        open_desk.clock.move(seconds=30)
    open_desk.perform(set_order, "banded")
    open_desk.perform(pass_over, first[NIGERIA])
    open_desk.perform(move, first[PERU], first[FRANCE], reason="the minister leaves at noon")
    open_desk.perform(swap, first[KENYA], first[MEXICO])
    open_desk.perform(pass_over, first[UNODC])
    return open_desk


STATES_AS_AGREED = [MEXICO, PERU, FRANCE, KENYA, NIGERIA]
UN_AS_HEARD = [UNICRI, UNODC]


def test_r_1_13_other_bands_leave_a_pass_over_a_move_and_a_swap_as_they_were(touched):
    assert waiting(touched) == STATES_AS_AGREED + UN_AS_HEARD
    # When another category is moved, nobody here stands elsewhere;
    touched.perform(set_rule, "bands", NGO_BEFORE_UN)
    assert waiting(touched) == STATES_AS_AGREED + UN_AS_HEARD
    # when the entities are called first, each category keeps its order,
    touched.perform(set_rule, "bands", UN_FIRST)
    assert waiting(touched) == UN_AS_HEARD + STATES_AS_AGREED
    # also after a restart; and one undo takes the rule and the order back.
    again = reopened(touched)
    assert waiting(again) == UN_AS_HEARD + STATES_AS_AGREED
    touched.undo()
    assert waiting(touched) == STATES_AS_AGREED + UN_AS_HEARD
    touched.redo()
    assert waiting(touched) == UN_AS_HEARD + STATES_AS_AGREED


def test_r_1_13_categories_that_are_joined_keep_their_own_order_and_who_was_passed_over_waits(touched):
    touched.perform(set_rule, "bands", UN_AMONG_STATES)
    # UNICRI asked after all States; only Nigeria, who was not there when called, is not before it.
    assert waiting(touched) == [MEXICO, PERU, FRANCE, KENYA, UNICRI, NIGERIA, UNODC]
    touched.perform(set_rule, "bands", UN_FIRST)
    assert waiting(touched) == UN_AS_HEARD + STATES_AS_AGREED


def test_r_1_13_whoever_asks_after_that_is_placed_by_the_new_bands(touched):
    touched.perform(set_rule, "bands", UN_FIRST)
    inscribed(touched, SUDAN)
    assert waiting(touched) == [*UN_AS_HEARD, *STATES_AS_AGREED, SUDAN]


def test_to_set_the_order_again_sorts_the_list_anew(touched):
    touched.perform(set_rule, "bands", UN_FIRST)
    touched.perform(set_order, "banded")
    assert waiting(touched) == [UNODC, UNICRI, NIGERIA, KENYA, FRANCE, MEXICO, PERU]


def test_a_rule_that_is_struck_later_leaves_what_was_done_to_the_list(touched):
    rule = touched.perform(set_rule, "bands", UN_FIRST)
    touched.perform(move, touched.conference.floor.waiting_of(NIGERIA)[0].id, None, reason="it is here")
    touched.strike(rule.id, reason="of another body")
    assert waiting(touched) == [MEXICO, PERU, FRANCE, KENYA, *UN_AS_HEARD, NIGERIA]


def test_r_1_13_who_was_moved_before_another_category_stays_there_whatever_other_categories_do(touched):
    (india,) = inscribed(touched, INDIA)
    peru = touched.conference.floor.waiting_of(PERU)[0].id
    touched.perform(move, india, peru, reason="a signatory whose minister leaves at noon")
    as_agreed = [MEXICO, INDIA, PERU, FRANCE, KENYA, NIGERIA]
    touched.perform(set_rule, "bands", NGO_BEFORE_UN)
    assert waiting(touched) == as_agreed + UN_AS_HEARD
    touched.perform(set_rule, "bands", UN_FIRST)
    assert waiting(touched) == UN_AS_HEARD + as_agreed
