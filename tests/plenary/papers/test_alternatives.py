"""Paragraphs proposed besides: bis and ter in brackets in the draft, and in the final form only what was adopted."""

from __future__ import annotations

from datetime import timedelta

import pytest

from plenary.acts.decisions import ask, record_decision
from plenary.acts.report import (
    adopt_paragraph,
    amend_paragraph,
    defer_paragraph,
    delete_paragraph,
    propose_paragraph,
    read_paragraph,
)
from plenary.papers import docx, pdf
from plenary.papers.foreign import TO_TRANSLATE
from plenary.papers.numbering import labelled
from plenary.papers.pdf import blocks as pdf_blocks
from plenary.papers.pdf.paragraphs import wide
from plenary.papers.read_out import read_out
from plenary.papers.report.amendments import amendment_table
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Paragraph, SubParagraphs, Table, plain
from plenary.papers.views.resolved import report_view
from plenary.report.keys import paragraph_said
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import refused
from tests.plenary.papers.reading_back import opened, pdf_text
from tests.plenary.papers.story import Story

KEY = "item.2.statements.state-party"
FIRST, SECOND = "The Working Group took note.", "The Working Group welcomed the statements."


@pytest.fixture
def story():
    story = Story()
    for part in (story.opening, story.debate, story.waiting):
        part()
    return story


def perform(story, act, *words):
    return story.desk.perform_at(story.desk.proceedings.latest + timedelta(seconds=10), act, *words)


def told(story, code="en", *, final=False):
    """Give the numbered paragraphs of the report: number to words."""
    view = report_view(story.desk.conference, story.desk.proceedings, Tongue(code), final=final)
    return view, [
        (label, block.key, plain(block.text))
        for label, block in labelled(draft_report(view).blocks, code)
        if label and isinstance(block, Paragraph)
    ]


def test_a_version_follows_the_documents_that_its_paragraph_leads_to(story):
    """It stood between «the following documents:» and the first of them."""
    perform(story, propose_paragraph, "item.2.documents", FIRST, "Norway")
    blocks = draft_report(told(story)[0]).blocks
    place = next(place for place, block in enumerate(blocks) if getattr(block, "alternative", 0))
    assert isinstance(blocks[place - 1], SubParagraphs)
    assert blocks[place - 2].key == "item.2.documents"


@pytest.mark.parametrize("final", [False, True])
def test_the_documents_go_with_the_paragraph_that_leads_to_them(story, final):
    """A deleted paragraph left its list (a), (b) under the paragraph before it."""
    perform(story, delete_paragraph, "item.2.documents")
    view = told(story, final=final)[0]
    assert view.documents
    assert not [block for block in draft_report(view).blocks if isinstance(block, SubParagraphs)]


@pytest.mark.parametrize("final", [False, True])
def test_the_words_of_a_decision_go_with_the_paragraph_that_declares_it(story, final):
    perform(story, ask, "To meet in Vienna", ("3",))
    decision = perform(story, record_decision, "consensus").facts[-1].decision
    perform(story, delete_paragraph, f"decision.{decision}")
    words = [
        plain(each.text)
        for each in draft_report(told(story, final=final)[0]).blocks
        if isinstance(each, Paragraph)
    ]
    assert not [each for each in words if "Vienna”" in each]


def test_an_amendment_of_several_lines_leads_with_its_last(story):
    perform(story, amend_paragraph, "item.2.documents", f"{FIRST}\nThere were before it:")
    perform(story, propose_paragraph, "item.2.documents", SECOND)
    blocks = draft_report(told(story)[0]).blocks
    place = next(place for place, each in enumerate(blocks) if getattr(each, "key", "") == "item.2.documents")
    first, version, last, listed = blocks[place : place + 4]
    assert [plain(each.text) for each in (first, version, last)] == [
        FIRST,
        f"[{SECOND}]",
        "There were before it:",
    ]
    assert (first.leads, last.leads, isinstance(listed, SubParagraphs)) == (False, True, True)


def number_of(story):
    return next(label.rstrip(".") for label, key, _ in told(story)[1] if key == KEY)


def test_the_draft_keeps_the_number_and_brackets_what_is_not_agreed(story):
    number, count = number_of(story), len(told(story)[1])
    perform(story, propose_paragraph, KEY, FIRST, "Norway")
    perform(story, propose_paragraph, KEY, SECOND)
    paragraphs = told(story)[1]
    place = [label for label, _, _ in paragraphs].index(f"{number} bis.")
    assert [each[2] for each in paragraphs[place : place + 2]] == [f"[{FIRST}]", f"[{SECOND}]"]
    assert paragraphs[place + 1][0] == f"{number} ter."
    assert paragraphs[place + 2][0] == f"{int(number) + 1}."
    assert len(paragraphs) == count + 2


@pytest.mark.parametrize(
    ("code", "before", "after"), [("ar", "\u2066", "\u2069 "), ("zh", "", ""), ("fr", "", " ")]
)
def test_the_brackets_are_of_the_words_and_not_of_the_mark_for_the_translator(story, code, before, after):
    perform(story, propose_paragraph, KEY, FIRST, "Norway")
    mark = Tongue(code).text(TO_TRANSLATE).replace(" ", "\u00a0")
    assert f"{before}[{FIRST}]{after}{mark}" in [words for _, _, words in told(story, code)[1]]


def test_the_final_form_has_what_was_adopted_and_numbers_it_through(story):
    before = told(story, final=True)[1]
    perform(story, propose_paragraph, KEY, FIRST, "Norway")
    perform(story, propose_paragraph, KEY, SECOND)
    first, second = (each.id for each in story.desk.conference.report.paragraphs.values() if each.follows)
    perform(story, adopt_paragraph, first)
    view, after = told(story, final=True)
    assert [words for _, _, words in after if words not in {w for _, _, w in before}] == [FIRST]
    assert [label for label, _, _ in after] == [f"{place}." for place in range(1, len(after) + 1)]
    (table,) = (block for block in amendment_table(view).blocks if isinstance(block, Table))
    assert [plain(cell) for cell in table.rows[0]][2:] == ["", FIRST, "Norway"]
    perform(story, delete_paragraph, second)
    assert not [label for label, _, _ in told(story)[1] if "ter" in label]


@pytest.mark.parametrize(("code", "label"), [("en", "bis"), ("fr", "bis"), ("zh", "之二")])
def test_a_version_that_was_deleted_keeps_its_number_in_the_table_of_amendments(code, label, story):
    number = number_of(story)
    perform(story, propose_paragraph, KEY, FIRST, "Norway")
    (first,) = (each.id for each in story.desk.conference.report.paragraphs.values() if each.follows)
    perform(story, delete_paragraph, first)
    (table,) = (each for each in amendment_table(told(story, code)[0]).blocks if isinstance(each, Table))
    draft, final = (plain(cell) for cell in table.rows[-1][:2])
    assert draft.startswith(number)
    assert draft.endswith(label)
    assert final == ""


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_the_same_numbers(code, story):
    perform(story, propose_paragraph, KEY, FIRST)
    english = [label.split()[0].rstrip(".-") for label, _, _ in told(story)[1]]
    assert [label.split("之")[0].split()[0].rstrip(".-") for label, _, _ in told(story, code)[1]] == english


def test_word_and_pdf_write_the_label_out(story):
    perform(story, propose_paragraph, KEY, FIRST)
    paper = draft_report(told(story)[0])
    label = f"{number_of(story)} bis."
    assert f"{label}\t[{FIRST}]" in [each.text for each in opened(docx.render(paper)).paragraphs]
    assert label in pdf_text(pdf.render(paper))


def test_a_version_is_called_in_the_record_as_in_the_draft(story):
    number = number_of(story)
    perform(story, read_paragraph, KEY, number, "Statements were made.")
    perform(story, propose_paragraph, KEY, FIRST)
    (first,) = (each.id for each in story.desk.conference.report.paragraphs.values() if each.follows)
    perform(story, delete_paragraph, first)
    perform(story, propose_paragraph, KEY, SECOND)
    report = story.desk.conference.report
    second = next(each.id for each in report.paragraphs.values() if each.follows and each.id != first)
    said = paragraph_said(report, second, Tongue("en"), "".join)
    assert [label for label, _, words in told(story)[1] if words == f"[{SECOND}]"] == [f"{said}."]
    assert said == f"{number} bis"


def test_what_is_before_the_body_is_kept_as_it_was_read(story):
    perform(story, read_paragraph, KEY, "7", "Statements were made.")
    considered = story.desk.conference.report.considered
    assert (considered.paragraph, considered.number, considered.text) == (KEY, "7", "Statements were made.")
    assert story.desk.conference.report.paragraph(KEY).state == "read"
    perform(story, adopt_paragraph, KEY)
    assert story.desk.conference.report.considered is None


def test_what_was_proposed_is_adopted_only_while_its_proposal_stands(story):
    proposed = story.desk.perform_at(
        story.desk.proceedings.latest + timedelta(seconds=10), propose_paragraph, KEY, FIRST
    )
    alternative = proposed.facts[-1].alternative
    perform(story, adopt_paragraph, alternative)
    adopted = story.desk.proceedings.entries[-1]
    with refused("entry.conflict") as no:
        story.desk.strike(proposed.id, "nobody proposed it")
    assert no.value.facts["entries"] == (adopted.id,)
    story.desk.strike(proposed.id, "nobody proposed it", with_fallen=True)
    assert alternative not in story.desk.conference.report.paragraphs
    with refused("paragraph.unknown"):
        perform(story, adopt_paragraph, alternative)
    with refused("paragraph.unknown"):
        perform(story, propose_paragraph, alternative, SECOND)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_label_of_several_words_leaves_its_text_room(code, story):
    perform(story, propose_paragraph, KEY, FIRST)
    perform(story, propose_paragraph, KEY, SECOND)
    lines = [
        (label, line)
        for label, block in labelled(draft_report(told(story, code)[0]).blocks, code)
        if isinstance(block, Paragraph) and block.alternative
        for line in pdf_blocks.set_block(block, label, code, 400)
    ]
    assert len(lines) == 2
    for label, line in lines:
        assert line.style.firstLineIndent > wide(label, code, line.style.fontSize)


@pytest.mark.parametrize(("code", "label"), [("en", "(a) "), ("fr", "a) "), ("ar", "(أ) ")])
def test_what_is_read_of_a_paragraph_has_the_list_to_which_it_leads(story, code, label):
    paper = draft_report(told(story, code)[0])
    first, *lines = read_out(paper)["item.2.documents"].splitlines()
    assert (first, lines[0].startswith(label)) == (
        next(plain(each.text) for each in paper.blocks if getattr(each, "key", "") == "item.2.documents"),
        True,
    )
    assert "\n" not in read_out(paper)["item.2.considered"]


def test_each_line_of_a_written_text_is_put_off_or_agreed_by_itself(story):
    perform(story, amend_paragraph, KEY, f"{FIRST}\n{SECOND}")
    perform(story, defer_paragraph, KEY)
    perform(story, adopt_paragraph, f"{KEY}.2")
    words = [said for _, _, said in told(story)[1]]
    assert f"[{FIRST}]" in words
    assert SECOND in words
