"""What a report says of a meeting is what happened there: found false or missing by playing a conference against it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.agenda import amend_agenda, take_up
from plenary.acts.conference import set_body
from plenary.acts.decisions import ask, explain_vote, record_decision
from plenary.acts.languages import ask_to_continue, continue_without, set_language
from plenary.acts.meetings import adjourn, call_to_order, set_public
from plenary.acts.procedure import appeal_ruling, raise_point_of_order, rule_on_point_of_order
from plenary.acts.requests import inscribe
from plenary.acts.roster import elect
from plenary.acts.statements import end_statement, give_floor, record_late
from plenary.acts.votes import announce_decision
from plenary.papers.naming import body_view
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, plain
from plenary.papers.views.resolved import report_view
from plenary.roster.persons import person_in
from plenary.tongue import Tongue
from tests.desks import TEN, sitting_desk
from tests.plenary.papers.plays import LANGUAGES

SUDAN, MEXICO = "state:SD", "state:MX"


def said(desk, code="en"):
    paper = draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))
    return [plain(block.text) for block in paper.blocks if isinstance(block, Paragraph)]


def told(desk, words):
    return [line for line in said(desk) if words in line]


def test_an_item_whose_addition_was_struck_is_told_under_no_empty_title_and_what_was_said_on_it_is_not_lost():
    desk = sitting_desk()
    added = desk.perform(amend_agenda, "6", action="add", title="Tides").id
    desk.perform(ask, "To chart them", ("6",))
    desk.perform(record_decision, "consensus")
    desk.strike(added, "a slip")
    assert not told(desk, "“”")
    assert told(desk, "To chart them")


def test_a_statement_on_one_item_alone_is_not_told_as_made_on_two_taken_together():
    """The list of both serves the one that is taken alone afterwards."""
    desk = sitting_desk()
    for items, delegation in ((("2", "3"), SUDAN), (("3",), MEXICO)):
        desk.perform(take_up, items)
        request = desk.perform(inscribe, delegation).facts[-1].request
        desk.perform(give_floor, request)
        desk.perform(end_statement)
    lines = [line for line in said(desk) if "considered" in line or "statement" in line]
    (joint,) = (place for place, line in enumerate(lines) if "considered jointly" in line)
    assert "Sudan" in lines[joint + 1]
    assert "Mexico" not in lines[joint + 1]
    assert [line for line in lines if "Mexico" in line] == ["The representative of Mexico made a statement."]


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_decision_taken_in_private_is_told_once_it_was_announced(code):
    desk = sitting_desk()
    desk.perform(set_public, public=False)
    desk.perform(record_decision, "vote", "To inspect", for_=30, against=10)
    desk.perform(set_public, public=True)
    assert not any("To inspect" in line for line in said(desk, code))
    desk.perform(adjourn)
    desk.perform(call_to_order)
    desk.perform(announce_decision)
    lines = said(desk, code)
    (place,) = (place for place, line in enumerate(lines) if "To inspect" in line)
    assert "30" not in lines[place - 1]


def test_the_announcement_tells_the_meeting_that_heard_it():
    desk = sitting_desk()
    desk.perform(set_public, public=False)
    desk.perform(record_decision, "vote", "To inspect", for_=30, against=10)
    desk.perform(set_public, public=True)
    desk.perform(announce_decision)
    (line,) = told(desk, "announced the following decision")
    assert line.startswith("At its 1st meeting")
    assert line.endswith("taken in a private meeting:")


def test_each_point_of_order_has_its_own_ruling_though_another_waits_behind_it():
    desk = sitting_desk()
    desk.perform(raise_point_of_order, SUDAN)
    desk.perform(raise_point_of_order, MEXICO)
    desk.perform(rule_on_point_of_order, "First ruling.")
    desk.perform(appeal_ruling, MEXICO, "stands")
    desk.perform(rule_on_point_of_order, "Second ruling.")
    first, second = told(desk, "raised a point of order")
    assert [("Sudan" in line, "First ruling." in line) for line in (first, second)] == [
        (True, True),
        (False, False),
    ]
    assert [("Mexico" in line, "Second ruling." in line) for line in (first, second)] == [
        (False, False),
        (True, True),
    ]
    (appealed,) = told(desk, "appealed against the ruling")
    assert said(desk).index(appealed) < said(desk).index(second)


def test_where_nobody_voted_a_position_is_explained_and_no_vote():
    desk = sitting_desk()
    desk.perform(ask, "To meet in Vienna")
    desk.perform(record_decision, "consensus")
    desk.perform(explain_vote, SUDAN, "after")
    assert told(desk, "in explanation of position after the decision")
    assert not told(desk, "explanation of vote")


@pytest.mark.parametrize(
    ("code", "form", "sentence"),
    [
        ("en", "the Conference of the Parties", "the Conference of the Parties"),
        ("fr", "la Conférence des Parties", "la Conférence des Parties"),
        ("fr", "Le Groupe de travail", "le Groupe de travail"),
        ("es", "la Conferencia de las Partes", "la Conferencia de las Partes"),
    ],
)
def test_a_form_with_its_article_gets_no_second_one_and_loses_it_in_the_masthead(code, form, sentence):
    desk = sitting_desk()
    desk.perform(set_body, ((code, form),))
    view = body_view(desk.conference, Tongue(code))
    assert view.full.form("sentence") == sentence
    assert view.name == form.split(" ", 1)[1]


def test_a_spanish_sentence_sets_an_article_before_the_form_of_address():
    spanish = Tongue("es")
    assert person_in("Ms. Anna Keller", spanish, sentence=True) == "la Sra. Anna Keller"
    assert person_in("Mr. Pedro Ruiz", spanish) == "Sr. Pedro Ruiz"
    assert person_in("Ms. Anna Keller", Tongue("fr"), sentence=True) == "Mme Anna Keller"


@pytest.mark.parametrize("office", ["president", "President"])
def test_an_office_is_known_however_it_is_written(office):
    desk = sitting_desk()
    desk.perform(elect, office, "Ms. Amina Hassan")
    assert any("Mme Amina Hassan à la présidence" in line for line in said(desk, "fr"))


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "agreed to continue without interpretation into French."),
        ("fr", "a accepté de poursuivre ses travaux sans interprétation en français."),
        ("es", "accedió a continuar sus trabajos sin interpretación al francés."),
        ("ru", "согласилась продолжать работу без устного перевода (французский)."),
        ("ar", "على مواصلة العمل دون ترجمة شفوية إلى الفرنسية."),
        ("zh", "同意在没有法语口译的情况下继续工作。"),
    ],
)
def test_that_the_body_agreed_to_go_on_without_a_language_is_told_and_that_it_did_not_is_not(code, words):
    desk = sitting_desk()
    desk.perform(set_language, "fr", quality="interrupted")
    desk.perform(ask_to_continue, "fr", "May the meeting go on?")
    assert not [line for line in said(desk, code) if words in line]
    desk.perform(continue_without)
    (line,) = [line for line in said(desk, code) if words in line]
    assert Tongue(code).at_meetings([1])[1:] in line
    desk.undo()
    assert not [line for line in said(desk, code) if words in line]


def test_what_was_said_in_private_is_not_told_though_it_was_entered_late_in_public():
    desk = sitting_desk()
    desk.clock.move(minutes=1)
    desk.perform(set_public, public=False)
    desk.clock.move(minutes=5)
    desk.perform(set_public, public=True)
    desk.clock.move(minutes=5)
    desk.perform(record_late, SUDAN, TEN + timedelta(minutes=2), TEN + timedelta(minutes=4))
    assert not told(desk, "Sudan")
    desk.perform(set_public, public=False)
    desk.perform(record_late, MEXICO, TEN + timedelta(minutes=7), TEN + timedelta(minutes=9))
    assert told(desk, "The representative of Mexico made a statement.")
