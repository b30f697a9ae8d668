"""The script of all meetings, before they are held: each at its place, its questions with the silence after them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from plenary.acts.agenda import conclude, take_up
from plenary.acts.decisions import ask
from plenary.acts.lists import announce_closing, found_list
from plenary.acts.meetings import adjourn, call_to_order, suspend
from plenary.acts.programme import cancel_meeting
from plenary.acts.requests import inscribe, pass_over
from plenary.acts.roster import elect
from plenary.acts.statements import give_floor
from plenary.papers.script_paper import WAIT, script_paper, written
from plenary.papers.tree import Heading, PageBreak, Table, plain
from plenary.papers.writers import render
from plenary.script import matters
from plenary.script.book import book
from plenary.script.line import Step
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk

DECIDED = ["F04", "F04", "F06", "F06", "F07", "F07"]
"""What is asked and declared before the debate."""


def whole(desk, code="en"):
    return written(desk.conference, book(code), desk.clock.now())


def drawn(desk, code="en"):
    return script_paper(desk.conference, book(code), desk.clock.now())


def formulas(sitting):
    return [line.formula.partition("-")[0] for section in sitting.sections for line in section.lines]


def test_every_meeting_has_its_script():
    first, second, third, fourth = whole(new_desk())
    assert formulas(first)[:4] == ["F02", "F01", "F03", "F28"]
    assert [each for each in formulas(first) if each in ("F04", "F06", "F07")] == DECIDED
    assert "F11b" in formulas(second)
    assert "F10" in formulas(second)
    assert formulas(third)[-1] == "F27"
    assert formulas(fourth)[-2:] == ["F37", "F27"]
    assert formulas(fourth).count("F35") == 2


def test_what_was_held_is_not_written_again():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(inscribe, "state:SD")
    desk.perform(conclude)
    desk.perform(adjourn)
    first, *_ = whole(desk)
    assert first.number == 2
    assert "F02" not in formulas(first)


def test_what_is_not_to_be_held_any_more_has_no_script():
    desk = new_desk()
    now, late = desk.conference, desk.clock.now() + timedelta(hours=5, minutes=30)
    ahead = written(now, book("en"), late)
    assert [(each.number, each.slot.id) for each in ahead] == list(
        enumerate(("2009-10-01T15:00", "2009-10-02T10:00", "2009-10-02T15:00"), 1)
    )
    closed = replace(now, body=replace(now.body, closed=True))
    assert written(closed, book("en"), late) == ()


def test_those_who_wait_are_called():
    desk = new_desk()
    desk.perform(inscribe, "state:SD", items=("2",), on_behalf_of=("group:G77",))
    assert "F14b" in formulas(whole(desk)[0])


def of_item(sitting, number):
    """Each line of a sitting under an item: its formula and its words."""
    return [
        (line.formula.partition("-")[0], line.text)
        for section in sitting.sections
        if section.items == (number,)
        for line in section.lines
    ]


def under_item_2(*waiting):
    """The first meeting is at item 2, and those named wait on its list."""
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    for each in waiting:
        desk.perform(inscribe, each)
    return desk


def test_everybody_who_waits_is_called_before_the_last_speaker_was_heard():
    desk = under_item_2("state:SD", "state:NG", "state:PE", "state:FR", "state:CN")
    desk.perform(adjourn)
    afternoon = of_item(whole(desk)[0], "2")
    spoken = [formula for formula, _ in afternoon]
    assert spoken.count("F14") == 5
    assert spoken[-5:] == ["F09", "F10", "F23", "F24", "F24"]
    assert max(place for place, each in enumerate(spoken) if each == "F16") < spoken.index("F23")


def test_the_list_of_an_item_that_goes_on_has_no_last_speaker_yet():
    desk = new_desk()
    desk.perform(inscribe, "state:SD", items=("2",))
    morning, afternoon, *_ = whole(desk)
    said = of_item(morning, "2")
    assert [formula for formula, _ in said][-3:] == ["F14", "F16", "F11b"]
    assert "at a later meeting" in said[-1][1]
    # Who is left over then nobody knows: the Chair fills the gap.
    assert ("F14", "I give the floor to …") in of_item(afternoon, "2")


def test_a_list_that_closes_before_the_meeting_is_not_closed_in_it_again():
    desk = under_item_2("state:SD")
    assert "F10" in formulas(whole(desk)[1])
    desk.perform(announce_closing, desk.clock.now() + timedelta(minutes=15))
    desk.perform(adjourn)
    spoken = [formula for formula, _ in of_item(whole(desk)[0], "2")]
    assert "F23" in spoken
    assert not {"F09", "F10"} & set(spoken)


def test_the_script_of_a_meeting_that_sits_begins_with_what_is_left_of_it():
    desk = under_item_2("state:SD", "state:NG", "state:PE")
    desk.perform(give_floor)
    desk.perform(announce_closing, desk.clock.now() + timedelta(minutes=15))
    morning, afternoon, *_ = whole(desk)
    assert (morning.number, morning.continued, afternoon.number, afternoon.continued) == (1, True, 2, False)
    said = of_item(morning, "2")
    assert [formula for formula, _ in said] == ["F16", "F14", "F16", "F14", "F16", "F10", "F11b"]
    assert "Nigeria" in said[1][1]
    assert "Peru" in said[3][1]
    assert formulas(morning)[-1] == "F27"
    # Nobody is called in the afternoon who is called now.
    assert ("F14", "I give the floor to …") in of_item(afternoon, "2")


def test_what_was_announced_for_a_time_stands_under_that_time():
    desk = under_item_2("state:SD")
    desk.perform(announce_closing, desk.clock.now() + timedelta(minutes=15))
    (table, *_) = (each for each in drawn(desk).blocks if isinstance(each, Table))
    words = [plain(row[1]) for row in table.rows]
    assert words[words.index("At 10.15 a.m.:") + 1].endswith("The list of speakers for this item is closed.")


def test_what_is_due_at_a_time_stands_among_those_who_speak_then():
    desk = under_item_2("state:SD", "state:NG", "state:PE")
    desk.perform(announce_closing, desk.clock.now() + timedelta(minutes=7))
    morning, *_ = whole(desk)
    # Statements of five minutes: at seven past ten the second speaks, and the third comes later.
    assert [formula for formula, _ in of_item(morning, "2")] == [
        *["F14", "F16"] * 2,
        "F10",
        "F14",
        "F16",
        "F11b",
    ]


def test_where_nobody_knows_when_who_waits_will_speak_what_is_due_at_a_time_comes_first():
    desk = under_item_2("state:SD", "state:NG")
    desk.perform(adjourn)
    desk.perform(announce_closing, desk.clock.now() + timedelta(hours=6), items=("2",))
    said = [formula for formula, _ in of_item(whole(desk)[0], "2")]
    assert said[said.index("F10") :][:3] == ["F10", "F14", "F16"]


def test_that_somebody_was_passed_over_is_said_as_what_was_before_they_are_called_again():
    desk = under_item_2("state:SD", "state:NG")
    held = found_list(desk.conference)
    desk.perform(pass_over, held.requests[0].id)
    (table, *_) = (each for each in drawn(desk).blocks if isinstance(each, Table))
    words = [plain(row[1]) for row in table.rows]
    marked = words.index("The Sudan was passed over at 10 a.m.")
    assert words[marked + 1] == "I give the floor to the representative of the Sudan."
    assert sum("passed over" in each for each in words) == 1


def test_a_meeting_that_is_suspended_is_resumed_first():
    desk = under_item_2("state:SD")
    desk.perform(suspend)
    paper = drawn(desk)
    assert "1st meeting (continued)" in [
        plain(each.text) for each in paper.blocks if isinstance(each, Heading)
    ]
    assert formulas(whole(desk)[0])[0] == "F26"
    (table, *_) = (each for each in paper.blocks if isinstance(each, Table))
    assert plain(table.rows[0][1]) == "Resumption of the meeting"


def test_what_is_left_of_the_opening_and_of_the_report_is_written_too():
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("1 (b)",))
    assert [each for each in formulas(whole(desk)[0]) if each in ("F01", "F04", "F06", "F07")] == DECIDED
    desk.perform(take_up, ("5",))
    spoken = formulas(whole(desk)[0])
    assert (spoken.count("F32"), spoken.count("F35")) == (0, 2)


@pytest.mark.parametrize(("item", "adopted"), [("1 (b)", ["F04", "F06", "F07"]), ("5", ["F35", "F36"])])
def test_what_the_opening_and_the_report_bring_is_written_where_somebody_waits_to_speak_too(item, adopted):
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, (item,))
    desk.perform(inscribe, "state:KE", items=(item,))
    under = next(section for section in whole(desk)[0].sections if item in section.items)
    said = [line.formula.partition("-")[0] for line in under.lines]
    assert said == ["F14", "F16", *(each for each in adopted for _ in range(2))]
    assert "F23" not in said


@pytest.mark.parametrize("text", ["The river is long.", None])
def test_what_is_before_the_body_is_waited_for_and_declared_once(text):
    desk = new_desk()
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(ask, text or matters.named("conclude").words(desk.conference, Tongue()), ("2",))
    under = whole(desk)[0].sections[0]
    steps = [(line.step, line.formula) for line in under.lines]
    assert [step for step, _ in steps[:2]] == [Step.ASK, Step.DECLARE]
    if text:
        assert under.lines[0].text == text
    else:
        assert [step for step, formula in steps if formula == steps[0][1]] == [Step.ASK, Step.DECLARE]


def test_a_meeting_outside_the_programme_is_written_with_what_it_considers():
    desk = new_desk()
    for slot in desk.conference.programme.slots:
        desk.perform(cancel_meeting, slot.id)
    desk.perform(call_to_order)
    desk.perform(take_up, ("2",))
    desk.perform(inscribe, "state:SD")
    (only,) = whole(desk)
    assert (only.number, only.continued) == (1, True)
    assert ("F14", "I give the floor to the representative of the Sudan.") in of_item(only, "2")
    assert formulas(only)[-2:] == ["F37", "F27"]
    assert drawn(desk)


def test_what_is_concluded_is_not_gone_on_with():
    desk = under_item_2()
    desk.perform(conclude)
    assert not any(of_item(each, "2") for each in whole(desk)[1:])


def test_the_item_of_the_opening_is_not_taken_up_once_more():
    opened = whole(new_desk())[0].sections[0]
    assert opened.items == ("1 (a)",)
    assert [line.formula for line in opened.lines] == ["F02", "F01", "F03", "F28"]


def test_the_paper_says_as_at_when():
    assert "As at 1 October 2009, 10 a.m." in [plain(each) for each in drawn(under_item_2()).corner]


def test_a_list_is_opened_and_documents_introduced_once_for_each_item():
    desk = new_desk()
    for each in whole(desk):
        for number in ("2", "3", "4"):
            spoken = [formula for formula, _ in of_item(each, number)]
            assert ("F08" in spoken) == ("F11" in spoken)
            if "F11b" in spoken and "F11" not in spoken:
                assert not {"F12", "F13"} & set(spoken)


def test_a_list_is_closed_after_it_was_proposed_and_before_the_last_call():
    for sitting in whole(new_desk()):
        spoken = formulas(sitting)
        for place, formula in enumerate(spoken):
            if formula == "F10":
                assert spoken[place - 1] == "F09"
                assert spoken[place + 1] == "F23"


def test_the_paper_waits_after_every_question():
    desk = new_desk()
    sittings = whole(desk)
    paper = drawn(desk)
    rows = [
        tuple(map(plain, row)) for block in paper.blocks if isinstance(block, Table) for row in block.rows
    ]
    asked = sum(line.step is Step.ASK for each in sittings for part in each.sections for line in part.lines)
    assert rows.count(("→", Tongue("en").text(WAIT))) == asked > 5
    assert sum(isinstance(block, Heading) for block in paper.blocks) == 4 + 1  # the cards
    assert isinstance(paper.blocks[-3], PageBreak)


def test_a_card_stands_on_one_page():
    desk = new_desk()
    cards = drawn(desk).blocks[-1]
    begins = sorted(cards.ruled)
    lasts = {place - 1 for place in begins[1:]} | {len(cards.rows) - 1}
    assert cards.bound == set(range(len(cards.rows))) - lasts


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_written_in_every_language(code):
    desk = new_desk()
    paper = drawn(desk, code)
    assert paper.language == code
    assert render(paper, ".docx")[:2] == b"PK"


def test_it_is_written_as_pdf():
    desk = new_desk()
    assert render(drawn(desk), ".pdf")[:4] == b"%PDF"


def test_where_a_president_presides_the_script_is_that_of_a_president():
    desk = under_item_2()
    desk.perform(elect, "president", "Ms. Awa Cissé", "state:SN")
    paper = drawn(desk)
    said = [plain(paper.title)]
    said += [
        plain(part) for each in paper.blocks if isinstance(each, Table) for row in each.rows for part in row
    ]
    assert said[0] == "Script for the President"
    assert "The President leaves" in said
    assert any("I invite …, Vice-President, to take the Chair." in each for each in said)
    assert not any("the Chair " in each for each in said)
    assert plain(drawn(desk, "fr").title) == "Déroulé à l’intention de la présidence"


def test_a_title_that_begins_small_among_its_sub_items_begins_with_a_capital_where_it_stands_alone():
    desk = new_desk()
    small = (("ru", "утверждение повестки дня"),)
    agenda = desk.conference.agenda
    items = tuple(replace(item, titles=small) if item.number == "1 (b)" else item for item in agenda.items)
    now = replace(desk.conference, agenda=replace(agenda, items=items))
    sittings = written(now, book("ru"), desk.clock.now())
    assert any("«Утверждение повестки дня»" in words for _, words in of_item(sittings[0], "1 (b)"))
    paper = script_paper(now, book("ru"), desk.clock.now())
    heads = [plain(row[1]) for each in paper.blocks if isinstance(each, Table) for row in each.rows]
    assert any(head.endswith(": Утверждение повестки дня") for head in heads)


def test_the_end_of_a_meeting_does_not_stand_alone_on_a_page():
    for table in (each for each in drawn(new_desk()).blocks[:-2] if isinstance(each, Table)):
        end = max(place for place, row in enumerate(table.rows) if place in table.ruled)
        assert {end - 2, end - 1, end} <= table.bound
