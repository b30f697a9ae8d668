"""Footnotes and doubts: at the foot of the page that refers to them, and beside the words in an editable file."""

import io
import zipfile

import pypdfium2
from msgspec.structs import replace

from plenary.papers import docx as writer
from plenary.papers import pdf
from plenary.papers.foreign import foreign, runs
from plenary.papers.report.draft import draft_report
from plenary.papers.tree import Footnote, Paper, Paragraph, Run, plain, text
from plenary.tongue import Tongue
from tests.plenary.papers.reading_back import W, opened, part
from tests.plenary.papers.samples import FULL

NOTED = (Run("Agenda item 5"), Run("", note=Footnote("*", text("CTOC/COP/WG.2/2009/1."))))
PAPER = Paper(text("Title"), corner=(NOTED,), blocks=(Paragraph(text("Text")),) * 60)


def names(content):
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return set(packed.namelist())


def test_a_footnote_is_one_of_the_format_under_its_own_mark():
    content = writer.render(PAPER)
    (note,) = [each for each in part(content, "word/footnotes.xml") if not each.get(f"{W}type")]
    assert "".join(each.text for each in note.iter(f"{W}t")) == "*CTOC/COP/WG.2/2009/1."
    (reference,) = part(content, "word/document.xml").iter(f"{W}footnoteReference")
    assert reference.get(f"{W}id") == note.get(f"{W}id")
    assert reference.get(f"{W}customMarkFollows") == "1"
    assert reference.getnext().text == "*"
    known = {style.style_id for style in opened(content).styles}
    assert {"FootnoteText", "FootnoteReference"} <= known


def test_without_footnotes_and_doubts_no_part_holds_any():
    assert not {"word/footnotes.xml", "word/comments.xml"} & names(writer.render(replace(PAPER, corner=())))


def pages(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_a_footnote_stands_at_the_foot_of_its_page_on_paper():
    first, *others = pages(pdf.render(PAPER))
    assert "Agenda item 5*" in first.replace("\r\n*", "*")
    assert "* CTOC/COP/WG.2/2009/1." in first
    assert not any("CTOC" in words for words in others)
    whole = pages(pdf.render(replace(PAPER, corner=())))
    assert whole[0].count("Text") > first.count("Text")


def test_a_footnote_follows_what_refers_to_it_to_another_page():
    noted = Paragraph((Run("Said"), Run("", note=Footnote("1", text("Footnote of it.")))))
    told = pages(pdf.render(replace(PAPER, corner=(), blocks=(*PAPER.blocks, noted))))
    (place,) = [number for number, words in enumerate(told) if "Footnote of it." in words]
    assert "Said¹" in told[place]


def test_the_agenda_is_referred_to_until_it_is_adopted():
    before = replace(FULL, agenda_symbol="CTOC/COP/WG.2/2009/1", agenda_adopted=None)
    marked = [run.note for line in draft_report(before).corner for run in line if run.note]
    assert [plain(note.text) for note in marked] == ["CTOC/COP/WG.2/2009/1."]
    adopted = replace(FULL, agenda_symbol="CTOC/COP/WG.2/2009/1")
    assert not [run.note for line in draft_report(adopted).corner for run in line if run.note]


def doubtful(code):
    words = runs(foreign("Review of needs", "en", Tongue(code)), Tongue(code))
    return Paper(text("T"), language=code, blocks=(Paragraph(words), Paragraph(words)))


def test_what_exists_in_one_language_only_is_a_comment_once():
    content = writer.render(doubtful("fr"))
    (comment,) = part(content, "word/comments.xml").iter(f"{W}comment")
    assert comment.get(f"{W}author") == "Plenary"
    assert "anglais" in "".join(each.text for each in comment.iter(f"{W}t"))
    ranges = part(content, "word/document.xml").iter(f"{W}commentRangeStart")
    assert [each.get(f"{W}id") for each in ranges] == [comment.get(f"{W}id")]
    assert writer.render(doubtful("fr")) == content


def test_a_doubt_is_never_printed():
    assert "anglais" not in "".join(pages(pdf.render(doubtful("fr"))))
