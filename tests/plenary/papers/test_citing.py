"""A corrigendum stands in the brackets of what it corrects, and no line parts the two."""

from __future__ import annotations

import re

import pytest

from plenary.acts.agenda import submit_document
from plenary.papers.pdf.lines import broken
from plenary.papers.pdf.paragraphs import pieces
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import SubParagraphs, Table, plain, text
from plenary.papers.views.resolved import report_view
from plenary.tongue import LANGUAGES, Tongue
from plenary.tongues.words import NBSP
from tests.desks import sitting_desk

SYMBOL, TITLE = "XX/WG.9/2009/7", "Report on coasts"
JOINED = {
    "en": "(XX/WG.9/2009/7, Add.1 and Corr.1)",
    "fr": "(XX/WG.9/2009/7, Add.1 et Corr.1)",
    "es": "(XX/WG.9/2009/7, Add.1 y Corr.1)",
    "ru": "(XX/WG.9/2009/7, Add.1 и Corr.1)",
    "ar": "(XX/WG.9/2009/7 و Add.1 و Corr.1)",
    "zh": "（XX/WG.9/2009/7、Add.1和Corr.1）",
}


CORRECTED = ((SYMBOL, TITLE), (f"{SYMBOL}/Corr.1", "Corrigendum"), ("XX/WG.9/2009/8", "Another"))


def report(code, *submitted):
    desk = sitting_desk("2")
    for symbol, title in submitted:
        desk.perform(submit_document, symbol, title, ("2",))
    return draft_report(report_view(desk.conference, desk.proceedings, Tongue(code)))


def cited(paper):
    listed = [each for each in paper.blocks if isinstance(each, SubParagraphs)]
    return [re.sub("[\u2066-\u2069]", "", plain(item.text)) for each in listed for item in each.items]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_stands_beside_a_document_under_its_title_is_cited_with_it(code):
    others = ((f"{SYMBOL}/Add.1", TITLE), (f"{SYMBOL}/Corr.1", "Corrigendum"))
    paper = report(code, (SYMBOL, TITLE), *others, ("XX/WG.9/2009/8", "Another"))
    (said,) = [words for words in cited(paper) if SYMBOL in words]
    (brackets,) = re.findall(r"[(（].*[)）]", said)
    assert " " not in brackets
    assert brackets.replace(NBSP, " ") == JOINED[code]
    annex = next(each for each in paper.blocks if isinstance(each, Table))
    symbols = "\n".join(plain(row[0]) for row in annex.rows)
    assert symbols.count(f"{SYMBOL}/Corr.1") == symbols.count(f"{SYMBOL}/Add.1") == 1


def test_a_document_that_has_a_title_of_its_own_is_cited_by_itself():
    told = cited(report("en", (SYMBOL, TITLE), (f"{SYMBOL}/Add.1", "Report on islands")))
    assert any(f"Report on islands ({SYMBOL}/Add.1)" in words for words in told)
    assert any(f"{TITLE} ({SYMBOL})" in words for words in told)


@pytest.mark.parametrize("code", ["ar", "zh"])
def test_a_line_that_we_break_does_not_part_them(code):
    (said,) = [words for words in cited(report(code, *CORRECTED)) if SYMBOL in words]
    for room in range(170, 400, 10):
        lines = [
            "".join(piece.words for piece in line)
            for line in broken(pieces(text(said), code, 10), room, room)
        ]
        (line,) = [each for each in lines if "Corr.1" in each]
        assert SYMBOL in line
