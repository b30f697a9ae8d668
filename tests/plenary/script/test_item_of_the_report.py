"""The report is adopted under the item that says so, wherever it stands on the agenda, and under no item that is only the last."""

from __future__ import annotations

import pytest

from plenary.acts.agenda import amend_agenda, conclude, take_up
from plenary.acts.meetings import call_to_order
from plenary.acts.report import read_paragraph, write_placeholder
from plenary.script.book import book
from plenary.script.matters import named
from plenary.script.whole import whole_script
from tests.desks import AGENDA, item, new_desk
from tests.plenary.script.walking import Walker, before, done

CLOSED_LAST = (
    item("1", "Opening of the session"),
    item("2", "Adoption of the agenda"),
    item("3", "Water"),
    item("4", "Adoption of the report"),
    item("5", "Closure of the session"),
)


def next_of(desk):
    return [line.formula for line in Walker(desk).lines]


def closed_last(*steps):
    """A sitting meeting whose agenda ends with the closure, as documents are issued."""
    slot = AGENDA.slots[0]
    numbers = tuple(each.number for each in CLOSED_LAST)
    desk = before(
        items=CLOSED_LAST, documents=(), slots=(type(slot)(slot.date, slot.start, slot.end, numbers),)
    )
    return done((call_to_order,), *steps, desk=desk)


def renamed():
    """An agenda whose last item became another by an oral amendment: none is for the report any more."""
    desk = new_desk()
    desk.perform(amend_agenda, "5", "Other matters")
    return desk


def sections(desk):
    """Give the formulas of the last meeting, section by section."""
    script = whole_script(desk.conference, desk.clock.now(), book("en"), {})
    return {section.items: [line.formula for line in section.lines] for section in script[-1].sections}


def test_the_report_is_adopted_under_its_item_and_not_under_the_closure_that_comes_last():
    desk = closed_last((take_up, ("4",)))
    assert named("report").due(desk.conference)
    assert next_of(desk)[:2] == ["F32-plain", "F35"]
    desk = closed_last((take_up, ("5",)))
    assert not named("report").due(desk.conference)
    assert next_of(desk) == ["F37", "F27-open"]


def test_once_the_report_is_adopted_the_item_that_follows_is_taken_up():
    desk = closed_last((take_up, ("3",)), (conclude,), (take_up, ("4",)))
    walker = Walker(desk)
    while not desk.conference.report.adopted:
        walker.press()
    said = walker.walk()
    assert desk.conference.body.closed
    assert said[-3:] == ["F11 say", "F37 say", "F27-open say"]


def test_the_printed_script_has_the_report_under_its_item():
    told = sections(
        closed_last(
            (take_up, ("1",)),
        )
    )
    assert {"F32-plain", "F35"} <= set(told[("4",)])
    assert told[("5",)] == ["F11"]
    assert told[()][-2:] == ["F37", "F27-open"]


def test_an_item_that_only_stands_last_is_debated():
    desk = done((call_to_order,), (take_up, ("5",)), desk=renamed())
    assert not named("report").due(desk.conference)
    assert next_of(desk)[0] == "F08"


def test_where_no_item_is_for_the_report_the_script_has_it_at_the_end():
    told = sections(renamed())
    assert "F35" not in told[("5",)]
    end = told[()]
    assert end.index("F35") < end.index("F37")


def test_where_no_item_is_for_the_report_it_is_due_when_it_is_gone_through_or_every_item_was():
    desk = done((call_to_order,), (take_up, ("5",)), desk=renamed())
    desk.perform(write_placeholder, "summary.2", "Words.")
    desk.perform(read_paragraph, "summary.2", "1")
    assert named("report").due(desk.conference)
    numbers = [each.number for each in desk.conference.agenda.items if each.number != "1"]
    ended = renamed()
    ended.perform(call_to_order)
    for number in numbers:
        assert not named("report").due(ended.conference)
        ended.perform(take_up, (number,))
        ended.perform(conclude)
    assert named("report").due(ended.conference)


@pytest.mark.parametrize(
    "title",
    [
        "Adoption of the draft report",
        "Approval of the report of the Working Group",
        "Adoption du rapport",
        "Adoption du projet de rapport",
        "Aprobación del informe",
        "Aprobación del proyecto de informe",
        "Утверждение доклада",
        "Принятие проекта доклада",
        "اعتماد التقرير",
        "اعتماد تقرير الفريق العامل",
        "通过报告",
        "通过工作组的报告",
    ],
)
def test_the_item_of_the_report_is_known_by_its_title_in_six_languages(title):
    items = (item("1", "Opening"), item("2", title), item("3", "Other matters"))
    desk = before(items=items, documents=(), slots=())
    done((call_to_order,), (take_up, ("2",)), desk=desk)
    assert named("report").due(desk.conference)
    desk.perform(take_up, ("3",))
    assert not named("report").due(desk.conference)


def test_a_sub_item_belongs_to_the_report_where_its_item_says_so():
    items = (
        item("1", "Opening"),
        item("2", "Adoption of the report"),
        item("2 (a)", "Chapter one", "2"),
        item("3", "Rest"),
    )
    desk = before(items=items, documents=(), slots=())
    done((call_to_order,), (take_up, ("2 (a)",)), desk=desk)
    assert named("report").due(desk.conference)
