"""A delegation that is renamed while the body meets is one delegation, and a report calls it by the name it has now."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, dissociate, explain_vote, record_decision
from plenary.acts.procedure import (
    appeal_ruling,
    decide_motion,
    move_motion,
    raise_point_of_order,
    rule_on_point_of_order,
    speak_on_motion,
)
from plenary.acts.report import amend_paragraph
from plenary.acts.requests import inscribe
from plenary.acts.roster import elect, mark_present, rename_delegation, seat_unlisted
from plenary.acts.statements import end_statement, give_floor
from plenary.acts.votes import nominate
from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Entries, Paragraph, Table, plain
from plenary.papers.views.resolved import report_view
from plenary.tongue import Tongue
from tests.desks import sitting_desk

TURKEY, EGYPT = "state:TR", "state:EG"
FORMS = {
    "en": ("Turkey", "Türkiye", ("en", "en.sentence")),
    "ru": ("Турци", "Тюркие", ("ru", "ru.gen")),
}


def renamed(desk, code="en"):
    _, now, languages = FORMS[code]
    for language in languages:
        desk.perform(rename_delegation, TURKEY, now, language)


def words(desk, code="en"):
    view = report_view(desk.conference, desk.proceedings, Tongue(code))
    said = []
    for block in draft_report(view).blocks:
        if isinstance(block, Paragraph):
            said.append(plain(block.text))
        if isinstance(block, Entries):
            said += [plain(entry.text) for entry in block.entries]
    tables = (block for block in amendment_table(view).blocks if isinstance(block, Table))
    return [*said, *(plain(cell) for table in tables for row in table.rows for cell in row)]


def test_a_point_of_order_has_its_ruling_and_its_appeal_though_the_delegation_was_renamed_between_them():
    desk = sitting_desk()
    desk.perform(mark_present, TURKEY)
    desk.perform(raise_point_of_order, TURKEY)
    renamed(desk)
    desk.perform(rule_on_point_of_order, "The point is well taken.")
    desk.perform(appeal_ruling, EGYPT, "stands")
    said = words(desk)
    assert any(
        line == "The representative of Türkiye raised a point of order. "
        "The presiding officer ruled as follows: The point is well taken."
        for line in said
    )
    assert any(line.startswith("The representative of Egypt appealed") for line in said)


def test_points_of_two_delegations_of_one_name_are_ruled_on_each_by_itself():
    desk = sitting_desk()
    for who in (TURKEY, EGYPT):
        desk.perform(mark_present, who)
        desk.perform(rename_delegation, who, "The same", "en")
        desk.perform(rename_delegation, who, "the same", "en.sentence")
    for who in (TURKEY, EGYPT):
        desk.perform(raise_point_of_order, who)
    desk.perform(rule_on_point_of_order, "First.")
    first, second = (line for line in words(desk) if "raised a point of order" in line)
    assert ("First." in first, "First." in second) == (True, False)


@pytest.mark.parametrize("code", FORMS)
def test_every_paragraph_calls_a_delegation_by_the_name_it_has_now(code):
    was, now, _ = FORMS[code]
    desk = sitting_desk()
    desk.perform(mark_present, TURKEY)
    desk.perform(nominate, "chair", "Ms. Ana Keskin", TURKEY, TURKEY)
    desk.perform(elect, "chair", "Ms. Ana Keskin", TURKEY)
    desk.perform(inscribe, TURKEY)
    desk.perform(give_floor)
    desk.perform(end_statement)
    desk.perform(raise_point_of_order, TURKEY)
    desk.perform(rule_on_point_of_order, "Well taken.")
    desk.perform(appeal_ruling, TURKEY, "stands")
    desk.perform(move_motion, "close-debate", TURKEY)
    desk.perform(speak_on_motion, TURKEY, "against")
    desk.perform(decide_motion, "lost")
    desk.perform(explain_vote, TURKEY, "before")
    desk.perform(ask, "To observe coasts")
    desk.perform(record_decision, "consensus")
    desk.perform(dissociate, TURKEY)
    desk.perform(amend_paragraph, "item.2.considered", "As amended.", "Turkey")
    before = sum(line.count(was) for line in words(desk, code))
    renamed(desk, code)
    after = words(desk, code)
    assert sum(line.count(now) for line in after) == before >= 11
    assert not any(was in line for line in after)


def test_a_ruling_is_told_of_a_delegation_that_has_no_name_in_the_language_of_the_paper():
    desk = sitting_desk()
    desk.perform(seat_unlisted, "Society of Coasts", "state-party")
    (who,) = desk.conference.roster.seats
    desk.perform(raise_point_of_order, who)
    desk.perform(rule_on_point_of_order, "Well taken.")
    (line,) = (line for line in words(desk, "ru") if "Society of Coasts" in line and "Well taken." in line)
    assert line
