"""A template of a house: what it names takes the place of ours, and the rest stays."""

import errno
import io
import os
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from msgspec.structs import replace

from plenary.papers import docx as writer
from plenary.papers.docx.template import dress_as
from plenary.papers.report.draft import draft_report
from plenary.refusal import Unreadable
from plenary.tongue import Tongue
from tests.plenary.papers.ooxml import strays
from tests.plenary.papers.reading_back import W, all_paragraphs, opened, part
from tests.plenary.papers.samples import FULL


@pytest.fixture
def house(tmp_path):
    made = docx.Document()
    made.styles["Heading 1"].font.name = "House Sans"
    made.styles["Heading 1"].element.set(f"{W}styleId", "berschrift1")
    own = made.styles.add_style("UN Paragraph", WD_STYLE_TYPE.PARAGRAPH)
    own.font.size = Pt(13)
    made.styles.add_style("House Note", WD_STYLE_TYPE.PARAGRAPH)
    made.add_paragraph("Text of the template")
    path = tmp_path / "house.docx"
    made.save(path)
    return path


def rewritten(source, target, name, change):
    """Write a packed file again with one part of it changed."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for each in old.infolist():
            content = old.read(each)
            new.writestr(each, change(content) if each.filename == name else content)


def dressed(template, code="en"):
    return writer.render(replace(draft_report(replace(FULL, tongue=Tongue(code))), template=template))


def test_styles_of_the_same_name_are_those_of_the_house(house):
    styles = opened(dressed(house)).styles
    assert styles["Heading 1"].font.name == "House Sans"
    assert styles["UN Paragraph"].font.size == Pt(13)
    assert "House Note" in {style.name for style in styles}


def test_what_the_house_does_not_name_stays(house):
    content = dressed(house)
    assert opened(content).styles["UN Quotation"].paragraph_format.left_indent == Pt(72)
    assert not any("Text of the template" in words for *_, words in all_paragraphs(content))


def test_paragraphs_and_headings_go_on_being_counted(house):
    plain = [each for each in all_paragraphs(dressed(None)) if each[1]]
    assert [each for each in all_paragraphs(dressed(house)) if each[1]] == plain
    linked = {each.get(f"{W}val") for each in part(dressed(house), "word/numbering.xml").iter(f"{W}pStyle")}
    carrying = {
        each.get(f"{W}styleId")
        for each in part(dressed(house), "word/styles.xml")
        if each.find(f"{W}pPr/{W}numPr") is not None
    }
    assert linked <= carrying


def test_no_style_refers_to_one_that_is_not_there(house):
    styles = part(dressed(house), "word/styles.xml")
    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    assert {each.get(f"{W}val") for each in styles.iter(f"{W}basedOn", f"{W}next", f"{W}link")} <= known
    assert len(known) == len(list(styles.iter(f"{W}style")))


def test_an_arabic_paper_still_begins_at_the_right(house):
    normal = opened(dressed(house, "ar")).styles["Normal"]
    assert normal.element.find(f"{W}pPr/{W}bidi") is not None
    tags = {each.get(f"{W}bidi") for each in part(dressed(house, "ar"), "word/styles.xml").iter(f"{W}lang")}
    assert tags == {"ar-SA"}


@pytest.mark.parametrize(
    ("ending", "kind"),
    [
        (".dotx", b"openxmlformats-officedocument.wordprocessingml.template.main+xml"),
        (".dotm", b"ms-word.template.macroEnabledTemplate.main+xml"),
        (".docm", b"ms-word.document.macroEnabled.main+xml"),
    ],
)
def test_templates_and_files_with_macros_are_templates_too(house, tmp_path, ending, kind):
    path = tmp_path / f"house{ending}"
    document = b"openxmlformats-officedocument.wordprocessingml.document.main+xml"
    rewritten(house, path, "[Content_Types].xml", lambda types: types.replace(document, kind))
    assert opened(dressed(path)).styles["Heading 1"].font.name == "House Sans"


def test_the_faces_of_the_theme_are_those_of_the_house(house, tmp_path):
    path = tmp_path / "themed.docx"
    rewritten(house, path, "word/theme/theme1.xml", lambda theme: theme.replace(b"Cambria", b"House Serif"))
    with zipfile.ZipFile(io.BytesIO(dressed(path))) as made:
        assert b"House Serif" in made.read("word/theme/theme1.xml")


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_style_holds_its_parts_in_the_order_of_the_standard(house, tmp_path, code):
    path = tmp_path / "letters.docx"
    made = docx.Document(str(house))
    normal = made.styles["Normal"].element
    for shape in normal.findall(f"{W}pPr"):
        normal.remove(shape)
    made.styles["Normal"].font.name = "House Sans"
    made.save(path)
    assert not list(strays(part(dressed(path, code), "word/styles.xml")))


@pytest.mark.parametrize("content", [b"no", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_template_is_said_in_words_of_people(tmp_path, content):
    path = tmp_path / "house.docx"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as said:
        dress_as(docx.Document(), path)
    assert said.value.facts == {"kind": "Word", "known": ".dotx, .docx, .dotm, .docm"}


def test_a_template_that_is_not_there_is_said(tmp_path):
    with pytest.raises(Unreadable) as said:
        dress_as(docx.Document(), tmp_path / "none.dotx")
    assert said.value.facts["said"] == os.strerror(errno.ENOENT)
