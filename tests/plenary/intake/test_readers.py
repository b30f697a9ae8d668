"""Kinds of files: what each keeps of numbers, tables, footnotes, encodings."""

from __future__ import annotations

import io
import sys
import zipfile

import pytest

from plenary import intake
from plenary.intake.opening import open_source
from plenary.refusal import Unreadable
from tests.plenary.intake.made import as_docx
from tests.plenary.intake.office import office
from tests.plenary.intake.twins import TWIN, read_text

LETTER = """Groupe de travail sur l’hydrologie

Genève, 14 et 15 avril 2011

Ordre du jour provisoire

1. Élection du Bureau.
2. Questions générales à l’étude.
3. Clôture de la réunion."""
RUSSIAN = """Рабочая группа по лоцманам

Вена, 2 и 3 марта 2015 года

Предварительная повестка дня

1. Открытие совещания.
2. Прочие вопросы.
3. Утверждение доклада."""
ARABIC = """الفريق العامل المعني بالأنهار

فيينا، 2 و3 آذار/مارس 2015

جدول الأعمال المؤقت

1 - افتتاح الاجتماع.
2 - مسائل أخرى.
3 - اعتماد التقرير."""


@pytest.mark.parametrize(
    ("text", "encoding", "title", "guessed"),
    [
        (LETTER, "utf-8", "Élection du Bureau", False),
        (LETTER, "utf-8-sig", "Élection du Bureau", False),
        (LETTER, "utf-16", "Élection du Bureau", False),
        (LETTER, "utf-16-le", "Élection du Bureau", True),
        (LETTER, "utf-16-be", "Élection du Bureau", True),
        (LETTER, "cp1252", "Élection du Bureau", True),
        (RUSSIAN, "cp1251", "Открытие совещания", True),
        (ARABIC, "cp1256", "افتتاح الاجتماع", True),
        (RUSSIAN, "utf-16-be", "Открытие совещания", True),
    ],
)
def test_whatever_the_encoding_the_words_are_the_same(tmp_path, text, encoding, title, guessed):
    path = tmp_path / "agenda.txt"
    path.write_bytes(text.encode(encoding))
    reading = intake.read([path])
    assert reading.items[0].title == title
    assert [doubt.code for doubt in reading.doubts] == (["encoding-guessed"] if guessed else [])


def test_line_ends_of_other_systems_count_the_same(tmp_path):
    text = TWIN.read_text(encoding="utf-8")
    for end in ("\r\n", "\r"):
        path = tmp_path / "agenda.txt"
        path.write_bytes(text.replace("\n", end).encode())
        reading = intake.read([path])
        assert reading.doubts[0].place.number == 117


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word(tmp_path, body, **parts):
    """Pack a Word document whose body is given as XML."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        for name, text in parts.items():
            archive.writestr(f"word/{name}.xml", text)
    path = tmp_path / "made.docx"
    path.write_bytes(data.getvalue())
    return path


def p(words, properties=""):
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_word_footnotes_stand_after_their_paragraph(tmp_path):
    call = '<w:p><w:r><w:t>The rivers</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> run.</w:t></w:r></w:p>'
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="0"/>'
        '<w:footnote w:id="2"><w:p><w:r><w:t> A/64/1 and A/64/2.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    body = (
        p("Provisional agenda")
        + p("1. Opening.")
        + p("2. Rivers.")
        + p("Annotations")
        + p("2. Rivers")
        + call
    )
    reading = intake.read([word(tmp_path, body, footnotes=notes)])
    (note,) = reading.footnotes
    assert (note.marker, note.item, note.symbols) == ("1", "2", ("A/64/1", "A/64/2"))
    assert reading.item("2").annotation == "The rivers¹ run."


def test_a_masthead_in_the_header_of_the_first_page_and_in_text_boxes_is_read(tmp_path):
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    header = f'<w:hdr xmlns:w="{W}"><w:tbl><w:tr><w:tc>{p("United Nations")}</w:tc><w:tc>{p("A/CAN/6/1")}</w:tc></w:tr></w:tbl></w:hdr>'
    box = f"<w:p><w:r><w:pict><w:txbxContent>{p('Distr.: General')}{p('3 May 2013')}</w:txbxContent></w:pict></w:r></w:p>"
    section = f'<w:sectPr><w:headerReference xmlns:r="{relation}" w:type="first" r:id="rId9"/></w:sectPr>'
    body = (
        box
        + p("Committee on Canals")
        + p("Bruges, 4-6 March 2013")
        + p("Provisional agenda")
        + p("1. Opening.")
        + section
    )
    path = word(tmp_path, body, header1=header)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" '
            f'Type="{relation}/header" Target="header1.xml"/></Relationships>',
        )
    head = intake.read([path]).masthead
    assert (head.symbol, head.distribution, head.document_date.isoformat()) == (
        "A/CAN/6/1",
        "General",
        "2013-05-03",
    )
    assert (head.body, head.place) == ("Committee on Canals", "Bruges")


def test_words_that_were_struck_out_are_not_read(tmp_path):
    struck = "<w:p><w:del><w:r><w:delText>1. Closing.</w:delText></w:r></w:del><w:ins><w:r><w:t>1. Opening.</w:t></w:r></w:ins></w:p>"
    source = open_source(word(tmp_path, struck))
    assert [line.text for line in source.lines] == ["1. Opening."]


@pytest.mark.parametrize(
    ("form", "numbers"),
    [("decimal", "1. 2. 3."), ("upperRoman", "I. II. III."), ("lowerLetter", "a. b. c."), ("decimalZero", "01. 02. 03."),
     ("arabicAbjad", "أ. ب. ج."), ("russianLower", "а. б. в."), ("chineseCounting", "一. 二. 三."), ("bullet", "• • •")],
)  # fmt: skip
def test_word_numbers_are_counted_in_every_form(tmp_path, form, numbers):
    numbering = (
        f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        f'<w:numFmt w:val="{form}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="5"/></w:num></w:numbering>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    source = open_source(word(tmp_path, "".join(p("word", listed) for _ in range(3)), numbering=numbering))
    assert " ".join(line.text.split()[0] for line in source.lines) == numbers


def test_tabs_after_numbers_are_no_columns(tmp_path):
    tab = "</w:t><w:tab/><w:t>"
    body = "".join(
        p(line.replace("~", tab))
        for line in ("I.~Provisional agenda", "1.~Opening.", "2.~Rivers:", "(a)~Large;", "(b)~Small.",
                     "II.~Annotations", "1.~Opening", "The Chair opens.", "2.~Rivers", "(b)~Small", "Small ones.")
    )  # fmt: skip
    reading = intake.read([word(tmp_path, body)])
    assert [item.number for item in reading.items] == ["1", "2", "2 (a)", "2 (b)"]
    assert reading.item("1").annotation == "The Chair opens."
    assert reading.item("2 (b)").annotation == "Small ones."
    assert reading.doubts == ()


PAGE = """<html><head><meta charset="utf-8"><title>x</title><style>p {}</style></head><body>
<p>Committee on Bridges</p><p>Porto, 9-10 September 2014</p><h1>Provisional agenda</h1>
<ol><li>Opening</li><li>Bridges<ol type="a"><li>Stone</li><li>Wood<sup>1</sup></li></ol></li><li>Closing</li></ol>
<p><sup>1</sup> A/64/1.</p><h2>Proposed organization of work</h2>
<table><tr><th>Date and time</th><th>Agenda item</th><th>Title</th></tr>
<tr><td colspan="3">Tuesday, 9&nbsp;September</td></tr>
<tr><td>10 a.m.&ndash;1 p.m.</td><td>1</td><td><p>Opening</p></td></tr>
<tr><td></td><td>2 (a)<br>2 (b)</td><td>Stone<br>Wood</td></tr></table></body></html>"""


def test_a_web_page_with_lists_and_a_table(tmp_path):
    reading = read_text(tmp_path, PAGE, "agenda.html")
    assert [item.number for item in reading.items] == ["1", "2", "2 (a)", "2 (b)", "3"]
    assert reading.slots[0].items == ("1", "2 (a)", "2 (b)")
    assert reading.slots[0].date.isoformat() == "2014-09-09"
    assert (reading.footnotes[0].item, reading.footnotes[0].symbols) == ("2 (b)", ("A/64/1",))
    assert reading.item("2 (b)").title == "Wood"


T = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
ODT = f"""<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" {T}
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
<office:automatic-styles><text:list-style style:name="L1">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
</text:list-style></office:automatic-styles><office:body><office:text>
<text:p>Committee on Bridges</text:p><text:p>Porto, 9-10 September 2014</text:p><text:h>Provisional agenda</text:h>
<text:list text:style-name="L1"><text:list-item><text:p>Opening</text:p></text:list-item>
<text:list-item><text:p>Bridges</text:p><text:list><text:list-item><text:p>Stone</text:p></text:list-item>
<text:list-item><text:p>Wood<text:note><text:note-citation>1</text:note-citation><text:note-body>
<text:p>A/64/1.</text:p></text:note-body></text:note></text:p></text:list-item></text:list></text:list-item></text:list>
<text:p>Proposed organization of work</text:p><table:table><table:table-row>
<table:table-cell><text:p>Tuesday, 9 September, 10 a.m.–1 p.m.</text:p></table:table-cell>
<table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>Opening</text:p></table:table-cell>
</table:table-row></table:table></office:text></office:body></office:document-content>"""


def test_an_opendocument_text_with_lists_and_a_table(tmp_path):
    path = tmp_path / "agenda.odt"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", ODT)
    reading = intake.read([path])
    assert [item.number for item in reading.items] == ["1", "2", "2 (a)", "2 (b)"]
    assert reading.slots[0].items == ("1",)
    assert reading.slots[0].start.hour == 10
    assert reading.footnotes[0].item == "2 (b)"


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_an_old_document_is_converted_and_read_under_its_own_name(tmp_path, monkeypatch):
    whole = as_docx(TWIN, tmp_path / "whole.docx")
    copy = f'while [ "$1" != --outdir ]; do shift; done; cp "{whole}" "$2/old.docx"'
    office(tmp_path, monkeypatch, copy)
    old = tmp_path / "old.rtf"
    old.write_bytes(b"{\\rtf1 agenda}")
    reading = intake.read([old])
    assert len(reading.items) == 7
    assert reading.sources[0].path == old


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
@pytest.mark.parametrize("script", ["exit 1", "exit 0"])
def test_an_old_document_that_cannot_be_converted_is_refused(tmp_path, monkeypatch, script):
    office(tmp_path, monkeypatch, script)
    old = tmp_path / "old.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0 agenda")
    with pytest.raises(Unreadable) as caught:
        intake.read([old])
    assert caught.value.path == str(old)
