"""What the script proposes follows from the meeting, and a whole meeting can be walked by its next lines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.decisions import ask, object_
from plenary.acts.languages import set_language
from plenary.acts.lists import announce_closing, close_list
from plenary.acts.meetings import begin_informals, call_to_order, note_quorum, resume, suspend
from plenary.acts.procedure import move_motion, raise_point_of_order, rule_on_point_of_order, speak_on_motion
from plenary.acts.requests import inscribe
from plenary.acts.roster import seat_delegation
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.votes import record_vote
from plenary.script.book import book
from plenary.script.course import next_slot
from plenary.script.line import Draft, Step
from plenary.script.matters import asked, named
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk, sitting_desk
from tests.plenary.script.walking import Walker, before, done

SUDAN, NIGERIA = "state:SD", "state:NG"
OPENING = (
    "F01 say",
    "F11 say",
    "F11 say",
    *(
        f"{formula} {step}"
        for formula in ("F04-plain", "F06-plain", "F07")
        for step in ("ask", "none", "declare")
    ),
    "F11 say",
    "F08 say",
)


def next_of(desk, code="en"):
    return [(line.formula, str(line.step)) for line in Walker(desk, code).lines]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_whole_meeting_is_walked_by_its_next_lines(code):
    desk = new_desk()
    walker = Walker(desk, code)
    said = walker.walk()
    now = desk.conference
    assert tuple(said[: len(OPENING)]) == OPENING
    assert said[-2:] == ["F37 say", "F27-open say"]
    assert now.agenda.adopted
    assert now.programme.adopted
    assert now.report.adopted
    assert now.body.closed
    assert len(now.meetings.held) == 4
    assert now.floor.limits["group"] == 7 * 60


def test_r_3_5_every_decision_of_the_walk_was_asked_and_had_its_silence():
    said = Walker(new_desk()).walk()
    for place, line in enumerate(said):
        formula, step = line.split()
        if step == "declare":
            assert said[place - 2 : place] == [f"{formula} ask", f"{formula} none"]


def test_a_meeting_takes_up_its_first_item_and_without_an_agenda_is_not_closed_for_want_of_one():
    desk = done((call_to_order,), desk=before())
    assert Walker(desk).press().formula == "F11"
    assert desk.conference.agenda.current == ("1 (a)",)
    without = done((call_to_order,), desk=before(items=(), documents=(), slots=()))
    assert next_of(without) == [("F03", "say"), ("F45-secretary", "say"), ("F27-open", "say")]


def test_r_3_5_to_propose_changes_nothing():
    desk = sitting_desk()
    before = desk.conference
    assert Walker(desk).lines == Walker(desk).lines
    assert desk.conference is before


def test_the_speaker_is_thanked_and_the_next_one_called():
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN, on_behalf_of=("group:G77",))
    desk.perform(inscribe, NIGERIA)
    assert next_of(desk) == [("F14b", "say"), ("F17-last", "say")]
    desk.perform(give_floor)
    assert next_of(desk) == [("F16", "say"), ("F14", "say")]
    desk.clock.move(minutes=8)
    assert next_of(desk)[0] == ("F18", "say")


def test_a_point_of_order_comes_before_everything_and_its_ruling_is_asked_about():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, SUDAN)
    assert next_of(desk) == [("F20", "say"), ("F21", "ask")]
    desk.perform(rule_on_point_of_order, "It is in order.")
    # The floor goes on; that the ruling may be appealed against is said last.
    assert next_of(desk)[0] == ("F21", "declare")
    assert next_of(desk)[-1] == ("F54", "say")


@pytest.mark.parametrize(
    ("motion", "formula"),
    [("suspend", "F38"), ("adjourn", "F38-adjourn"), ("adjourn-debate", "F39"), ("close-debate", "F40")],
)
def test_each_motion_is_announced_and_then_put(motion, formula):
    desk = sitting_desk()
    desk.perform(move_motion, motion, SUDAN)
    assert next_of(desk) == [(formula, "say"), ("F41", "ask"), ("F44", "say")]


def test_who_may_still_speak_on_a_motion_is_said():
    desk = sitting_desk()
    desk.perform(move_motion, "adjourn-debate", SUDAN)
    assert (
        "Two representatives may speak in favour of the motion and two against." in Walker(desk).lines[0].text
    )
    desk.perform(speak_on_motion, NIGERIA, "against")
    assert next_of(desk)[0] == ("F41", "ask")


@pytest.mark.parametrize(("majority", "formula"), [("simple", "F44-equal"), ("two-thirds", "F44-lost")])
def test_that_a_vote_was_equally_divided_is_the_reason_under_a_simple_majority_only(majority, formula):
    desk = done((record_vote, 5, 5, 2, {"text": "To meet", "majority": majority}))
    assert next_of(desk)[0] == (formula, "declare")


def test_an_objection_ends_the_question():
    desk = sitting_desk()
    desk.perform(ask, "To meet in Vienna")
    assert next_of(desk) == [("F05", "none"), ("F05", "declare")]
    desk.perform(object_, NIGERIA)
    line, *others = Walker(desk).lines
    assert [each.formula for each in others] == ["F43-vote", "F44"]
    assert line.text == "The representative of Nigeria has objected. It is therefore not so decided."
    assert [deed.act.__name__ for deed in line.deeds] == ["withdraw_question"]


def test_a_lost_language_suspends_and_its_return_resumes():
    desk = sitting_desk()
    desk.perform(set_language, "ru", quality="interrupted")
    walker = Walker(desk)
    assert walker.press().formula == "F29"
    assert next_of(desk) == [("F46", "say"), ("F26", "say")]
    desk.perform(set_language, "ru", quality="good")
    assert walker.press().formula == "F29b"
    assert desk.conference.meetings.sitting == "open"


@pytest.mark.parametrize("act", [suspend, begin_informals])
def test_a_halted_meeting_is_resumed(act):
    desk = sitting_desk()
    desk.perform(act)
    assert Walker(desk).press().formula == "F26"
    assert desk.conference.meetings.sitting == "open"


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_question_is_known_in_whatever_language_it_was_recorded(code):
    desk = sitting_desk()
    draft = Draft(desk.conference, desk.clock.now(), book("fr"))
    (deed,) = asked(draft, named("conclude"), Tongue(code)).deeds
    desk.perform(deed.act, **deed.arguments)
    line = Walker(desk).lines[0]
    assert (line.formula, line.step) == ("F24", Step.NONE)


def seated(desk, *states):
    for state in states:
        desk.perform(seat_delegation, state, category="state-party")
    return desk


def test_a_quorum_that_was_counted_is_announced_as_it_would_have_been():
    desk = seated(done((call_to_order,), desk=before()), "state:SD", "state:NG", "state:MX")
    desk.perform(note_quorum, 2, challenged=True)
    assert next_of(desk)[0] == ("F03", "say")


def test_too_few_are_no_quorum_and_a_count_in_the_debate_opens_no_meeting():
    states = ("state:SD", "state:NG", "state:MX", "state:AT")
    desk = seated(done((call_to_order,), desk=before()), *states)
    desk.perform(note_quorum, 1)
    assert "F03" not in [formula for formula, _ in next_of(desk)]
    debate = seated(done(), *states)
    debate.perform(note_quorum, 4)
    assert "F03" not in [formula for formula, _ in next_of(debate)]


def test_the_report_is_asked_about_only_where_it_is_considered():
    report = named("report")
    assert not report.due(done().conference)
    assert report.due(done((take_up, ("5",))).conference)


def test_an_item_that_is_gone_on_with_is_not_introduced_again():
    desk = sitting_desk()
    assert [formula for formula, _ in next_of(desk)][:2] == ["F12", "F13"]
    desk.perform(take_up, ("3",))
    desk.perform(take_up, ("2",))
    assert not {"F12", "F13"} & {formula for formula, _ in next_of(desk)}


def test_the_list_is_closed_when_all_were_heard_and_only_then_is_the_last_call():
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN)
    desk.perform(give_floor)
    desk.perform(end_statement)
    assert [formula for formula, _ in next_of(desk)][:3] == ["F09-now", "F10", "F24"]
    desk.perform(close_list)
    assert [formula for formula, _ in next_of(desk)][:2] == ["F23", "F24"]


def test_before_the_time_that_was_announced_the_closing_of_a_list_is_a_question():
    """Those who were told that they may ask until then are not shut out by a sentence that answers nothing."""
    desk = sitting_desk()
    desk.perform(inscribe, SUDAN)
    closes = desk.clock.now() + timedelta(minutes=90)
    desk.perform(announce_closing, closes)
    desk.perform(give_floor)
    desk.perform(end_statement)
    assert [formula for formula, _ in next_of(desk)][:2] == ["F09-now", "F10"]
    desk.clock.instant = closes
    assert next(formula for formula, _ in next_of(desk)) == "F10"


def test_a_meeting_is_adjourned_to_the_next_that_is_still_to_be_held_and_not_to_one_that_never_was():
    desk = done((suspend,))
    desk.clock.move(hours=24)
    desk.perform(resume)
    slot = next_slot(desk.conference, desk.clock.now())
    assert slot is not None
    assert slot.id == "2009-10-02T15:00"
