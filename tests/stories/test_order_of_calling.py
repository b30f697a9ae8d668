"""R-1.13: strictly by request, by bands, by level, regions in turn, by hand; the rule's own order stays visible."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.lists import set_order
from plenary.acts.requests import detail, inscribe, move, pass_over
from plenary.acts.roster import seat_delegation
from plenary.floor.precedence import by_request
from plenary.refusal import Refusal
from tests.stories.telling import inscribed, speaks, waiting

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
