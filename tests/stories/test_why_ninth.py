"""A delegate asks why they are ninth: one answer, on the screen and on paper, in their language."""

from __future__ import annotations

import pytest

from plenary.acts.conference import set_rule
from plenary.acts.languages import set_language
from plenary.acts.lists import set_order
from plenary.acts.meetings import adjourn
from plenary.acts.promises import note_promise
from plenary.acts.requests import inscribe, move, pass_over, swap
from plenary.floor.precedence import BANDS
from plenary.measure.place import history, place_of, why_moved
from plenary.papers.handover import handover
from plenary.papers.slip import slip, why_before
from plenary.papers.tree import Heading, Paragraph, Table, plain
from plenary.refusal import Refusal
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.stories.telling import inscribed, speaks

CANADA, PERU, INDIA, NIGERIA = "state:CA", "state:PE", "state:IN", "state:NG"


def words(paper):
    """Give all that a paper says, line by line."""
    said = []
    for block in paper.blocks:
        if isinstance(block, Heading | Paragraph):
            said.append(plain(block.text))
        elif isinstance(block, Table):
            said += [" ".join(plain(cell) for cell in row) for row in block.rows]
    return said


@pytest.fixture
def ninth(open_desk):
    """Give a desk on whose list Canada asked first, and others are called before, and Canada's request."""
    canada, peru, india = inscribed(open_desk, CANADA, PERU, INDIA)
    open_desk.clock.move(minutes=3)
    open_desk.perform(inscribe, NIGERIA, on_behalf_of=("group:G77",))
    open_desk.perform(set_order, "banded")
    open_desk.perform(move, india, canada, reason="the minister leaves at noon")
    open_desk.perform(swap, canada, peru)
    return open_desk, canada


def test_the_place_of_the_rule_stands_beside_the_place_and_each_reason_is_said(ninth):
    desk, canada = ninth
    told = place_of(desk.conference, canada, desk.clock.now())
    assert (told.place, told.rule, told.waiting, told.after) == (4, 1, 4, 0)
    assert [(each.request.delegation, each.why) for each in told.before] == [
        (NIGERIA, "band"),
        (INDIA, "by-hand"),
        (PERU, "by-hand"),
    ]
    assert told.begins is not None


def test_r_1_6_the_reason_of_a_move_is_in_the_history_of_who_was_moved(ninth):
    desk, _ = ninth
    india = desk.conference.floor.waiting_of(INDIA)[0].id
    said = [Speech(Tongue("en"), each.now).fact(each.fact) for each in history(desk.proceedings, india)]
    assert "India was moved on the list (the minister leaves at noon)." in said


def reasons(desk, request):
    """Give why each is called before a request, as the slip says it."""
    told, moved = place_of(desk.conference, request, desk.clock.now()), why_moved(desk.proceedings, request)
    return {each.request.delegation: why_before(Tongue("en"), each, moved) for each in told.before}


BARE = "the order was changed by hand"
LEAVES = f"{BARE} (the minister leaves at noon)"


def test_a_reason_belongs_to_the_one_move_it_was_given_for(open_desk):
    canada, peru, india, nigeria = inscribed(open_desk, CANADA, PERU, INDIA, NIGERIA)
    open_desk.perform(move, india, canada, reason="the minister leaves at noon")
    open_desk.perform(move, nigeria, india)
    assert reasons(open_desk, india) == {NIGERIA: BARE}
    assert reasons(open_desk, canada) == {NIGERIA: BARE, INDIA: LEAVES}
    open_desk.perform(move, peru, canada, reason="a plane to catch")
    assert reasons(open_desk, peru) == {NIGERIA: BARE, INDIA: LEAVES}


def test_who_is_moved_again_without_a_reason_has_none(open_desk):
    canada, peru, india = inscribed(open_desk, CANADA, PERU, INDIA)
    open_desk.perform(move, india, peru, reason="the minister leaves at noon")
    assert reasons(open_desk, peru) == {INDIA: LEAVES}
    open_desk.perform(move, india, canada)
    assert reasons(open_desk, peru) == reasons(open_desk, canada) == {INDIA: BARE}
    open_desk.undo()
    assert reasons(open_desk, peru) == {INDIA: LEAVES}


def test_who_was_moved_behind_for_a_reason_is_told_it(open_desk):
    canada, peru = inscribed(open_desk, CANADA, PERU)
    open_desk.perform(move, canada, reason="the speaker is late")
    assert reasons(open_desk, canada) == {PERU: f"{BARE} (the speaker is late)"}
    open_desk.perform(swap, canada, peru)
    open_desk.perform(swap, canada, peru)
    assert reasons(open_desk, canada) == {PERU: BARE}


def test_who_was_passed_over_is_told_so(ninth):
    desk, canada = ninth
    desk.perform(pass_over, desk.conference.floor.waiting_of(INDIA)[0].id)
    india = desk.conference.floor.waiting_of(INDIA)[0].id
    told = place_of(desk.conference, india, desk.clock.now())
    assert {each.why for each in told.before} == {"band"}
    assert (told.place, told.rule) == (4, 3)
    assert canada


def test_all_that_happened_to_an_entry_is_its_history(ninth):
    desk, canada = ninth
    assert [moment.fact.KIND for moment in history(desk.proceedings, canada)] == [
        "request.inscribed",
        "list.ordered",
        "request.swapped",
    ]
    desk.undo()
    assert [moment.fact.KIND for moment in history(desk.proceedings, canada)] == [
        "request.inscribed",
        "list.ordered",
    ]


def test_other_categories_are_told_to_whom_they_gave_another_place(ninth):
    desk, canada = ninth
    desk.perform(set_rule, "bands", "officer secretariat group " + " ".join(BANDS[3:]))
    assert history(desk.proceedings, canada)[-1].fact.KIND == "request.swapped"
    desk.perform(set_rule, "bands", "state-party officer secretariat group " + " ".join(BANDS[4:]))
    assert history(desk.proceedings, canada)[-1].fact.KIND == "rules.set"
    assert place_of(desk.conference, canada, desk.clock.now()).place == 2


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_slip_says_it_in_the_language_of_the_delegate(ninth, code):
    desk, canada = ninth
    paper = slip(desk.conference, desk.proceedings, Tongue(code), canada, desk.clock.now())
    said = words(paper)
    assert paper.language == code
    assert len(said) == len(set(said))
    if code == "en":
        assert said[:2] == ["Place on the list: 4 of 4", "Place by the time of the request: 1"]
        assert "Nigeria its category is called before" in said
        assert "India the order was changed by hand (the minister leaves at noon)" in said


def test_one_who_does_not_wait_has_no_place(ninth):
    desk, canada = ninth
    speaks(desk, canada, minutes=1)
    with pytest.raises(Refusal, match=r"request\.not-waiting"):
        place_of(desk.conference, canada, desk.clock.now())
    assert history(desk.proceedings, canada)[-1].fact.KIND == "floor.given"


def test_the_sheet_of_the_handover_holds_what_the_next_officer_must_know(ninth):
    desk, _ = ninth
    desk.perform(note_promise, "after lunch", CANADA)
    said = "\n".join(words(handover(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now())))
    moved = "India was moved on the list (the minister leaves at noon)."
    for expected in (
        "Canada",
        "after lunch",
        "exchanged places",
        moved,
        "no text",
        "The list is open",
        "1 p.m.",
    ):
        assert expected in said
    desk.perform(adjourn)
    said = "\n".join(words(handover(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now())))
    assert "exchanged places" not in said
    assert "after lunch" in said


def test_a_language_on_relay_is_not_fully_served(ninth):
    desk, _ = ninth

    def said():
        return words(handover(desk.conference, desk.proceedings, Tongue("en"), desk.clock.now()))

    assert "All six languages are fully served." in said()
    desk.perform(set_language, "ru", via="en")
    assert "All six languages are fully served." not in said()
    relayed = "Russian: interpretation into and from this language; no interruption, relay via English"
    assert relayed in said()
    desk.perform(set_language, "ru", via="")
    assert "All six languages are fully served." in said()
