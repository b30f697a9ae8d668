"""Acts about the draft report and its adoption."""

from __future__ import annotations

import pytest

from plenary.acts.report import (
    adopt_paragraph,
    adopt_report,
    amend_paragraph,
    defer_paragraph,
    delete_paragraph,
    propose_paragraph,
    read_paragraph,
    write_placeholder,
)
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.desks import new_desk, refused, sitting_desk


def paragraph(desk, name="12"):
    return desk.conference.report.paragraph(name)


def test_a_paragraph_to_which_nothing_happened_is_pending():
    assert paragraph(new_desk()).state == "pending"


def test_a_paragraph_is_written_amended_deferred_and_adopted():
    desk = sitting_desk()
    desk.perform(write_placeholder, "12", "The Working Group heard a presentation.")
    desk.perform(amend_paragraph, "12", "The Working Group took note of a presentation.", by="Austria")
    desk.perform(defer_paragraph, "12")
    assert paragraph(desk).state == "deferred"
    desk.perform(adopt_paragraph, "12")
    assert (paragraph(desk).state, paragraph(desk).amended, paragraph(desk).by) == (
        "adopted",
        True,
        "Austria",
    )
    assert paragraph(desk).text.startswith("The Working Group took note")


@pytest.mark.parametrize(
    ("act", "values"),
    [
        (write_placeholder, ("words",)),
        (amend_paragraph, ("words",)),
        (adopt_paragraph, ()),
        (defer_paragraph, ()),
        (delete_paragraph, ()),
    ],
)
def test_what_was_deleted_stays_deleted_and_what_was_adopted_as_a_whole_stays_as_it_is(act, values):
    desk = sitting_desk()
    desk.perform(delete_paragraph, "12")
    with refused("paragraph.deleted"):
        desk.perform(act, "12", *values)
    desk.perform(adopt_report)
    with refused("report.adopted"):
        desk.perform(act, "13", *values)


def test_the_report_is_adopted_once_in_an_open_meeting():
    with refused("meeting.not-open"):
        new_desk().perform(adopt_report)
    with refused("meeting.not-open"):
        new_desk().perform(adopt_paragraph, "1")
    desk = sitting_desk()
    desk.perform(adopt_report, amended=True)
    assert desk.conference.report.amended
    with refused("report.adopted"):
        desk.perform(adopt_report)


def test_the_whole_is_not_adopted_over_what_is_not_agreed_unless_the_chair_put_it_all_the_same():
    """Practice 3.4: what was deferred, and what stands in square brackets as bis or ter, is settled first."""
    desk = sitting_desk()
    desk.perform(read_paragraph, "p7", "7", "Words.")
    desk.perform(propose_paragraph, "p7", "Other words.", "Norway")
    desk.perform(defer_paragraph, "p9")
    bis = desk.conference.report.bracketed[0]
    with refused("report.not-agreed") as no:
        desk.perform(adopt_report)
    said = Speech(Tongue("en"), desk.conference).denial(no.value)
    assert said.startswith("Paragraphs in square brackets: 7 bis and p9.")
    desk.perform(read_paragraph, bis, "7 bis", "Other words.")
    with refused("report.not-agreed") as no:
        desk.perform(adopt_report)
    assert "7 bis and p9" in Speech(Tongue("en"), desk.conference).denial(no.value)
    desk.perform(adopt_report, override=True)
    desk.undo()
    desk.perform(delete_paragraph, bis)
    desk.perform(adopt_paragraph, "p9")
    assert desk.conference.report.bracketed == ()
    desk.perform(adopt_report, amended=True)


def test_a_version_in_another_language_stands_beside_the_text_until_the_text_changes():
    desk = sitting_desk()
    desk.perform(write_placeholder, "12", "Words.")
    desk.perform(write_placeholder, "12", "Mots.", language="fr")
    desk.perform(write_placeholder, "12", "Same language as the draft.", language="en")
    assert paragraph(desk).text == "Same language as the draft."
    assert paragraph(desk).versions == ()
    desk.perform(write_placeholder, "12", "Mots.", language="fr")
    desk.perform(amend_paragraph, "12", "Other words.")
    assert paragraph(desk).versions == ()


def test_versions_and_symbols_come_in_after_the_adoption():
    desk = sitting_desk()
    desk.perform(write_placeholder, "12", "Words.")
    desk.perform(adopt_report)
    desk.perform(write_placeholder, "12", "Mots.", language="fr")
    desk.perform(write_placeholder, "symbol.final", "CTOC/COP/WG.2/2009/3")
    assert dict(paragraph(desk).versions) == {"fr": "Mots."}
    with refused("report.adopted"):
        desk.perform(write_placeholder, "12", "Words after all.")
