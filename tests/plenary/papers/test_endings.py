"""The ending of a French ordinal is raised in print and in Word, and stays found: «1re», «2e», «1er»."""

from __future__ import annotations

import io

import pypdfium2
import pytest
from docx import Document

from plenary.papers import docx, pdf
from plenary.papers.docx.script import stretches
from plenary.papers.endings import parted
from plenary.papers.tree import Paper, Paragraph, Run, text

SAID = "À ses 1re, 2e et 21e séances, les 1er et 2 octobre, la Commission a examiné deux documents."


def paper(language="fr", **dress):
    said = Paragraph(text(Run(SAID, **dress)))
    return Paper(title=text("Rapport"), language=language, blocks=(said,))


def test_only_the_ending_of_an_ordinal_is_raised():
    raised = [
        (word, ending) for word, ending in parted("de la 1re à la 12e, le 1er et 2es, 3 et 1er/2", "fr")
    ]
    assert [word for word, ending in raised if ending] == ["re", "e", "er"]
    assert "".join(word for word, _ in raised) == "de la 1re à la 12e, le 1er et 2es, 3 et 1er/2"
    assert list(parted("the 1re, the 2e", "en")) == [("the 1re, the 2e", False)]


def test_words_in_french_have_raised_endings_in_another_paper_too():
    written = stretches(Run("la 3e partie", language="fr"), "es")
    assert [each.words for each in written if each.raised] == ["e"]


@pytest.mark.parametrize(("language", "endings"), [("fr", ["re", "e", "e", "er"]), ("en", [])])
def test_word_raises_them_in_runs_of_their_own_and_parts_no_word(language, endings):
    (written,) = [
        each
        for each in Document(io.BytesIO(docx.render(paper(language)))).paragraphs
        if SAID[:5] in each.text
    ]
    assert written.text.replace("\u00a0", " ") == SAID
    assert [run.text for run in written.runs if run.font.superscript] == endings


@pytest.mark.parametrize("dress", ["", "bold", "italic"])
def test_print_raises_them_and_keeps_them_in_their_line(dress):
    document = pypdfium2.PdfDocument(pdf.render(paper(**{dress: True} if dress else {})))
    try:
        page = document[0].get_textpage()
        letters = [page.get_text_range(place, 1) for place in range(page.count_chars())]
        place = "".join(letters).index("1re, 2e et 21e séances")
        feet = [page.get_charbox(place + step)[1] for step in range(3)]
    finally:
        document.close()
    assert feet[1] == pytest.approx(feet[2], abs=0.2)
    assert feet[1] > feet[0] + 2
