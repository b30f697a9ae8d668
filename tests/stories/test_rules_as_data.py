"""What the rules of a body settle is data: profiles, numbers of rules, limits, who speaks; nothing of it is invented."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from plenary.acts.agenda import take_up
from plenary.acts.conference import set_rule
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.procedure import raise_point_of_order
from plenary.acts.programme import adopt_programme, change_programme
from plenary.acts.requests import inscribe, pass_over
from plenary.acts.statements import end_statement, give_floor
from plenary.conduct.profiles import profile, profiles
from plenary.measure.speaking import speaking
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.programme import programme_view
from plenary.papers.views.resolved import report_view
from plenary.proceedings.queries import statements
from plenary.refusal import Refusal
from plenary.script.book import book
from plenary.script.line import Draft
from plenary.script.matters import asked, declared, named
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import new_desk
from tests.stories.telling import inscribed, speaks, waiting

UNTOC = "untoc-cop"
GIVEN = {"group": 7, "state-party": 5, "observer": 5, "igo": 3, "ngo": 3, "reply.1": 3, "reply.2": 2}
"""The preset of Vienna (practice R-1.7), in minutes."""


def test_r_1_1_six_profiles_come_with_the_program_and_one_is_the_bodys_own():
    assert set(profiles()) == {
        "untoc-cop",
        "uncac-cosp",
        "ecosoc-fc",
        "unga-plenary",
        "unga-committee",
        "custom",
    }
    for name in profiles():
        assert new_desk(rules=name).conference.rules.values == dict(profile(name).values)


@pytest.mark.parametrize("name", profiles())
@pytest.mark.parametrize("code", LANGUAGES)
def test_r_1_2_a_refusal_names_a_rule_that_the_profile_has_and_no_other(name, code):
    desk = new_desk(rules=name)
    desk.perform(call_to_order)
    desk.perform(set_rule, "point-of-order.any", "no")
    with pytest.raises(Refusal) as no:
        desk.perform(raise_point_of_order, "entity:UNODC")
    said = Speech(Tongue(code), desk.conference).denial(no.value)
    known = "".join(number for _, number in profile(name).numbers)
    for number in re.findall(r"\d+", said):
        assert number in known
    assert "%(" not in said
    assert "()" not in said.replace(" ", "")


def test_r_1_7_the_preset_of_vienna_and_the_overrun_is_logged_and_never_cut():
    values = dict(profile(UNTOC).values)
    assert {name: int(values[f"limit.{name}"]) for name in GIVEN} == GIVEN
    desk = new_desk(rules=UNTOC)
    desk.perform(call_to_order)
    desk.perform(inscribe, "state:NG", items=("2",))
    desk.perform(take_up, ("2",))
    desk.perform(give_floor)
    desk.clock.move(minutes=5, seconds=47)
    statement = desk.conference.floor.statement
    assert statement.remaining(desk.clock.now()) == timedelta(seconds=-47)
    ended = desk.perform(end_statement)
    assert ended.facts[-1].spoken - statement.seconds == 47
    assert speaking(statements(desk.proceedings)).all.overrun == timedelta(seconds=47)


@pytest.mark.parametrize("code", ["en", "fr"])
def test_r_3_2_a_move_stands_with_old_and_new_in_the_timetable_and_in_the_report(desk, code):
    desk.perform(call_to_order)
    desk.perform(adopt_programme)
    moved = desk.perform(change_programme, "4", "2009-10-01T15:00").facts[-1]
    assert (moved.slot, moved.left) == ("2009-10-01T15:00", ("2009-10-02T15:00",))
    desk.perform(adjourn)
    tongue = Tongue(code)
    view = programme_view(desk.proceedings, tongue, at=desk.clock.now())
    marks = {
        slot.id: (item.moved_here, item.moved_to is not None)
        for slot in view.slots
        for item in slot.items
        if item.number == "4"
    }
    assert marks == {"2009-10-01T15:00": (True, False), "2009-10-02T15:00": (False, True)}
    report = draft_report(report_view(desk.conference, desk.proceedings, tongue))
    told = [
        plain(block.text) for block in report.blocks if isinstance(block, Paragraph) and "change" in block.key
    ]
    assert len(told) == 1
    assert tongue.item_number("4") in told[0]


def test_r_1_5_who_is_passed_over_twice_stands_behind_who_was_passed_over_once(open_desk):
    first, second, _ = inscribed(open_desk, "state:NG", "state:MX", "state:PE")
    for each in (first, second, first):
        open_desk.perform(pass_over, each)
    assert waiting(open_desk) == ["state:PE", "state:MX", "state:NG"]
    assert speaks(open_desk, seconds=30) == "state:PE"


def test_r_3_2_the_body_is_asked_whether_it_agrees_to_what_was_moved(desk):
    # Given an organization of work that was adopted, and an item that is moved,
    desk.perform(call_to_order)
    desk.perform(adopt_programme)
    assert not named("programme-amended").due(desk.conference)
    desk.perform(change_programme, "4", "2009-10-01T15:00")
    # when the Chair asks and nobody objects,
    draft = Draft(desk.conference, desk.clock.now(), book("en"))
    for deed in asked(draft, named("programme-amended"), Tongue("en")).deeds:
        desk.perform(deed.act, **deed.arguments)
    draft = Draft(desk.conference, desk.clock.now(), draft.book)
    for deed in declared(draft).deeds:
        desk.perform(deed.act, **deed.arguments)
    # then it is not asked again, and the report tells the change, and that the body amended.
    assert not named("programme-amended").due(desk.conference)
    desk.perform(adjourn)
    told = [
        plain(block.text)
        for block in draft_report(report_view(desk.conference, desk.proceedings, Tongue("en"))).blocks
        if isinstance(block, Paragraph) and "programme" in block.key
    ]
    assert "adopted its organization of work." in told[0]
    assert "Consideration of agenda item 4 was moved" in told[1]
    assert told[2].endswith("amended its organization of work.")
    assert "1st meeting" in told[2]
