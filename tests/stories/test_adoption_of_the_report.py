"""The draft report is adopted paragraph by paragraph, amended, deferred, deleted, and then as a whole (practice 3.4)."""

from __future__ import annotations

import pytest

from plenary.acts.decisions import ask, record_decision
from plenary.acts.report import (
    adopt_paragraph,
    adopt_paragraphs,
    adopt_report,
    amend_paragraph,
    defer_paragraph,
    delete_paragraph,
    propose_paragraph,
    read_paragraph,
)
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import refused, sitting_desk


@pytest.fixture
def desk():
    desk = sitting_desk()
    for number in ("1", "2", "3", "4", "5"):
        desk.perform(read_paragraph, f"p{number}", number, f"Words of {number}.")
    return desk


def states(desk):
    return {key: each.state for key, each in desk.conference.report.paragraphs.items()}


def test_r_3_3_each_paragraph_goes_its_way_and_the_whole_is_adopted_as_orally_amended(desk):
    assert set(states(desk).values()) == {"read"}
    # given paragraphs that are adopted, amended and adopted, deferred, deleted, adopted together,
    desk.perform(adopt_paragraph, "p1")
    desk.perform(amend_paragraph, "p2", "Other words.", "Mexico")
    desk.perform(adopt_paragraph, "p2")
    desk.perform(defer_paragraph, "p3")
    desk.perform(delete_paragraph, "p4")
    with refused("paragraph.deleted"):
        desk.perform(adopt_paragraph, "p4")
    together = desk.perform(adopt_paragraphs, ("p3", "p5"))
    assert states(desk) == {
        "p1": "adopted", "p2": "adopted", "p3": "adopted", "p4": "deleted", "p5": "adopted"
    }  # fmt: skip
    # then those that were put together are one entry and one undo,
    assert len(together.facts) == 2
    desk.undo()
    assert (states(desk)["p3"], states(desk)["p5"]) == ("deferred", "read")
    desk.redo()
    # and the whole is asked about, declared, and adopted as it was orally amended.
    amended = desk.conference.report.paragraph("p2")
    assert (amended.text, amended.by, amended.amended) == ("Other words.", "Mexico", True)
    desk.perform(ask, "The report is adopted.")
    desk.perform(record_decision, "consensus")
    desk.perform(adopt_report, amended=desk.conference.report.changed)
    assert desk.conference.report.amended
    with refused("report.adopted"):
        desk.perform(adopt_paragraph, "p1")


def test_r_3_4_another_version_keeps_the_place_of_the_paragraph_and_is_settled_by_itself(desk):
    (first,) = desk.perform(propose_paragraph, "p2", "A second version.", "Nigeria").facts
    (second,) = desk.perform(propose_paragraph, first.alternative, "A third version.").facts
    report = desk.conference.report
    assert [report.paragraph(each.alternative).follows for each in (first, second)] == ["p2", "p2"]
    desk.perform(read_paragraph, first.alternative, "2 bis", "A second version.")
    desk.perform(adopt_paragraph, first.alternative)
    desk.perform(delete_paragraph, "p2")
    assert states(desk)[first.alternative] == "adopted"
    assert states(desk)["p2"] == "deleted"
    assert states(desk)[second.alternative] == "pending"


def test_a_part_of_the_report_is_named_with_its_paragraphs_as_the_room_calls_it(desk):
    """Of its symbol what tells the parts from each other; each language names it in its own way."""
    symbol = "CTOC/COP/WG.2/2009/L.1/Add.1"
    desk.perform(read_paragraph, "p6", "4", "Words.", symbol)
    entry = desk.perform(adopt_paragraphs, ("p6", "p7", "p1"), ("4", "5"), symbol)
    said = {code: Speech(Tongue(code), desk.conference) for code in LANGUAGES}
    assert [said["en"].fact(fact) for fact in entry.facts] == [
        "Paragraph 4 of Add.1 was adopted.",
        "Paragraph 5 of Add.1 was adopted.",
        "Paragraph 1 was adopted.",
    ]
    assert said["fr"].fact(entry.facts[0]) == "Le paragraphe 4 du document Add.1 a été adopté."
    assert said["zh"].fact(entry.facts[0]) == "Add.1号文件第4段获得通过。"
    assert all("Add.1" in speech.fact(entry.facts[0]) for speech in said.values())
    desk.perform(propose_paragraph, "p6", "More words.")
    assert Speech(Tongue("en"), desk.conference).value("paragraphs", desk.conference.report.bracketed) == (
        "4 bis of Add.1"
    )
