"""A revision takes the place of what it revises; a corrigendum and an addendum are documents beside it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from plenary.acts.agenda import submit_document
from plenary.acts.meetings import adjourn
from plenary.acts.revision import difference_to, revise
from plenary.agenda.agenda import Document
from plenary.agenda.issues import beside, follows, in_order, issue, revised
from plenary.facts.agenda import DocumentRevised, DocumentSubmitted
from plenary.intake.changes import said
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Table, plain
from plenary.papers.views.resolved import report_view
from plenary.sentence import Speech
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import AGENDA, new_desk, sitting_desk

_UNSEEN = dict.fromkeys([0x2060, *range(0x2066, 0x206A)])
NOTE, REV, REV_2 = "XX/WG.9/2009/7", "XX/WG.9/2009/7/Rev.1", "XX/WG.9/2009/7/Rev.2"


@pytest.mark.parametrize(
    ("symbol", "known"),
    [
        ("CTOC/COP/2005/2/Rev.2", ("CTOC/COP/2005/2", 2, 0)),
        ("CTOC/COP/2004/6*", ("CTOC/COP/2004/6", 0, 1)),
        ("E/5975/Rev.1", ("E/5975", 1, 0)),
        ("A/AC.172/96/Add.5", ("A/AC.172/96/Add.5", 0, 0)),
        ("A/1/2/Add.1/Rev.1", ("A/1/2/Add.1", 1, 0)),
        ("UNEP/OzL.Pro/WG.1/2 Rev.3", ("UNEP/OzL.Pro/WG.1/2", 3, 0)),
        ("", ("", 0, 0)),
    ],
)
def test_a_symbol_tells_what_it_is_an_issue_of(symbol, known):
    assert issue(symbol) == known


@pytest.mark.parametrize(
    ("new", "old", "later"),
    [
        ((REV,), (NOTE,), True),
        ((REV_2,), (REV,), True),
        ((f"{NOTE}*",), (NOTE,), True),
        ((REV,), (REV_2,), False),
        ((NOTE,), (NOTE,), False),
        ((f"{NOTE}/Corr.1",), (NOTE,), False),
        ((f"{NOTE}/Add.1",), (NOTE,), False),
        (("XX/WG.9/2009/70/Rev.1",), (NOTE,), False),
        (("YY/1", REV), (NOTE, "YY/1"), True),
        ((REV, "YY/1"), (NOTE, "YY/1/Rev.1"), False),
    ],
)
def test_a_later_issue_is_known_from_an_earlier_one_and_from_another_document(new, old, later):
    assert follows(new, old) is later


def test_what_was_only_issued_again_replaces_nothing():
    assert revised((REV,), (NOTE,))
    assert not revised((f"{NOTE}*",), (NOTE,))
    assert not revised((), (NOTE,))


def test_corrigenda_and_addenda_stand_after_what_they_belong_to():
    assert beside(f"{NOTE}/Corr.1") == NOTE
    assert beside(REV) == ""
    symbols = [REV, "A/64/123", f"{NOTE}/Add.1", f"{NOTE}/Corr.1", "A/64/123/Corr.1", "B/1/2/Corr.1"]
    listed = in_order(Document((symbol,), "Note") for symbol in symbols)
    assert [document.symbols[0] for document in listed] == [
        REV,
        f"{NOTE}/Add.1",
        f"{NOTE}/Corr.1",
        "A/64/123",
        "A/64/123/Corr.1",
        "B/1/2/Corr.1",
    ]


def test_a_revision_that_is_entered_takes_the_place_of_the_document_for_the_same_items():
    desk = sitting_desk()
    desk.perform(submit_document, NOTE, "Note on coasts", ("2",))
    (fact,) = desk.perform(submit_document, REV, "Note on coasts").facts
    assert fact == DocumentRevised(
        at=fact.at, was=(NOTE,), symbols=(REV,), title="Note on coasts", items=("2",)
    )
    told = Speech(Tongue("en"), desk.conference).fact(fact)
    assert told == f"Document {NOTE} was replaced by document {REV}."
    (beside_it,) = desk.perform(submit_document, f"{NOTE}/Corr.1", "Note on coasts", ("2",)).facts
    assert isinstance(beside_it, DocumentSubmitted)
    known = [each.symbols for each in desk.conference.agenda.documents]
    assert (NOTE,) not in known
    assert known[-2:] == [(REV,), (f"{NOTE}/Corr.1",)]


def test_a_revised_agenda_brings_a_revision_as_one():
    desk = new_desk()
    listed = (*AGENDA.documents, Document((NOTE,), "Note on coasts", ("2",)))
    desk.perform(revise, replace(AGENDA, documents=listed))
    later = replace(AGENDA, documents=(*AGENDA.documents, Document((REV,), "Note on coasts", ("2",))))
    found = difference_to(desk.conference, later)
    assert [(each.key, each.ways) for each in found.changes] == [(f"document/{REV}", ("replaced",))]
    assert not [each for each in found.documents if each.now is None]
    for code in LANGUAGES:
        words = said(found.changes[0], Tongue(code))
        assert NOTE in words
        assert REV in words
    # Where both are listed, both are before the body.
    both = replace(AGENDA, documents=(*listed, Document((REV,), "Note on coasts", ("2",))))
    assert [each.ways for each in difference_to(desk.conference, both).changes] == [("new",)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_report_lists_the_last_issue_and_tells_which_it_replaced(code):
    desk = sitting_desk("2")
    desk.perform(submit_document, NOTE, "Note on coasts", ("2",))
    desk.perform(adjourn)
    # Documents are issued whether a meeting sits or not.
    desk.perform(submit_document, REV, "Note on coasts")
    desk.perform(submit_document, f"{NOTE}/Corr.1", "Note on coasts", ("2",))
    paper = draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))
    (annex,) = [block for block in paper.blocks if isinstance(block, Table)]
    symbols = [plain(row[0]).translate(_UNSEEN) for row in annex.rows]
    assert symbols[-2:] == [REV, f"{NOTE}/Corr.1"]
    assert NOTE not in symbols
    (told,) = [
        plain(each.text) for each in paper.blocks if getattr(each, "key", "").startswith("programme.change")
    ]
    bare = told.translate(_UNSEEN)
    assert bare.count(NOTE) == 2
    assert bare.count(REV) == 1
