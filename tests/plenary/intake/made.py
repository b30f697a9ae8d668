"""Make the .docx and .pdf of a twin out of its text: real automatic numbers, a real table, columns."""

from __future__ import annotations

import re
import textwrap
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import docx
from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from plenary.resources import folder

ITEM = re.compile(r"(\d+)\. (.*)")
SUB = re.compile(r"(?: - )?\(([a-z])\) (.*)")
TAG = re.compile(r"</?i>")
FONTS = {"ar": "NotoNaskhArabic-Regular", "zh": "NotoSansSC-Regular"}

NUMBERING = """<w:abstractNum {ns} w:abstractNumId="{id}"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum>"""


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")


def as_docx(text: Path, made: Path) -> Path:
    """Write the twin with the list and the headings numbered by Word, and the table as a table."""
    document = docx.Document()
    part = document.part.numbering_part.element
    for number in (90, 91):
        part.insert(0, parse_xml(NUMBERING.format(ns=nsdecls("w"), id=number)))
        link = OxmlElement("w:num")
        link.set(qn("w:numId"), str(number))
        abstract = OxmlElement("w:abstractNumId")
        abstract.set(qn("w:val"), str(number))
        link.append(abstract)
        part.append(link)
    lines = lines_of(text)
    listed = lines.index("Annotations")
    titles = {ITEM.fullmatch(line)[2].rstrip(".:") for line in lines[:listed] if ITEM.fullmatch(line)}
    titles |= {SUB.fullmatch(line)[2].rstrip(".;") for line in lines[:listed] if SUB.fullmatch(line)}
    rows = []
    for index, line in enumerate(lines):
        item, sub = ITEM.fullmatch(line), SUB.fullmatch(line)
        found = item or sub
        if "\t" in line:
            rows.append([TAG.sub("", cell) for cell in line.split("\t")])
        elif found and (index < listed or found[2] in titles):
            _numbered(document, found[2], 90 if index < listed else 91, 0 if item else 1)
        elif line.strip():
            document.add_paragraph(line)
    if rows:
        _word_table(document, rows)
    document.save(made)
    return made


def _numbered(document, words, number, level):
    paragraph = document.add_paragraph(words)
    properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number


def _word_table(document, rows):
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    time = None
    for row, cells in zip(table.rows, rows, strict=True):
        if cells[0] and not any(cells[1:]):
            row.cells[0].merge(row.cells[-1]).text = cells[0]
            continue
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
        if cells[0]:
            time = row.cells[0]
        elif time is not None:
            words = time.text
            time = time.merge(row.cells[0])
            time.text = words


def font_of(language: str) -> str:
    """Register the font of the house that writes a language."""
    name = FONTS.get(language, "NotoSans-Regular")
    pdfmetrics.registerFont(TTFont(name, str(folder("fonts") / f"{name}.ttf")))
    return name


def as_pdf(
    text: Path,
    made: Path,
    *,
    middle: bool = False,
    ruled: bool = False,
    small: bool = False,
    language: str = "en",
) -> Path:
    """Write the twin with its table in columns.

    ``middle`` sets times in the vertical middle of a row, ``small`` sets marks of footnotes as small figures.
    """
    font = font_of(language)
    wrap = "CJK" if language == "zh" else None
    body = ParagraphStyle("body", fontName=font, fontSize=10, leading=12, spaceAfter=8, wordWrap=wrap)
    close = ParagraphStyle("close", parent=body, spaceAfter=0)
    centred = ParagraphStyle("centred", parent=body, alignment=TA_CENTER)
    story, rows = [], []
    for line in lines_of(text):
        if "\t" in line:
            rows.append([TAG.sub("", cell) for cell in line.split("\t")])
        elif line == "Annex":
            story += [PageBreak(), Paragraph(line, centred)]
        elif line.strip():
            words = escape(line.strip())
            words = words.replace("¹", "<super>1</super>") if small else words
            story.append(Paragraph(words, close if line.startswith(" - ") else body))
    if rows:
        story += [Spacer(1, 6), _set_table(rows, close, middle=middle, ruled=ruled)]

    def foot(canvas, _):
        canvas.setFont("Helvetica", 8)
        canvas.drawRightString(A4[0] - 60, 40, str(canvas.getPageNumber()))

    SimpleDocTemplate(str(made), pagesize=A4).build(story, onFirstPage=foot, onLaterPages=foot)
    return made


def _set_table(rows, style, *, middle, ruled):
    cells = [[Paragraph(escape(cell), style) for cell in row] for row in rows]
    look = [("VALIGN", (0, 0), (-1, -1), "MIDDLE" if middle else "TOP")]
    if ruled:
        look.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    return Table(cells, colWidths=[95, 70, 280], style=look)


def as_arabic_pdf(text: Path, made: Path) -> Path:
    """Write an Arabic agenda as its reader sees it: shaped, from the right, the table in columns."""
    font = font_of("ar")
    shaped = ArabicReshaper({"delete_harakat": False})
    page = Canvas(str(made), pagesize=A4)
    height = 0
    for line in lines_of(text):
        if height < 60:
            page.showPage()
            page.setFont(font, 11)
            height = 780
        for right, cell in zip((520, 400, 290), line.split("\t"), strict=False):
            page.drawRightString(right, height, get_display(shaped.reshape(cell.strip())))
        height -= 18
    page.save()
    return made


def as_html(text: Path, made: Path) -> Path:
    """Write the twin as a web page: paragraphs and a table."""
    body, rows = [], []
    for line in lines_of(text):
        if "\t" in line:
            rows.append("".join(f"<td>{cell}</td>" for cell in line.split("\t")))
        elif line.strip():
            body.append(f"<p>{escape(line.strip())}</p>")
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    page = (
        f"<html><head><meta charset='utf-8'></head><body>{''.join(body)}<table>{table}</table></body></html>"
    )
    made.write_text(page, encoding="utf-8")
    return made


ODT = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>{}</office:text>
</office:body></office:document-content>"""


def as_odt(text: Path, made: Path) -> Path:
    """Write the twin as an OpenDocument text: paragraphs and a table."""
    body, rows = [], []
    for line in lines_of(text):
        cells = [f"<text:p>{escape(TAG.sub('', cell))}</text:p>" for cell in line.strip(" ").split("\t")]
        if "\t" in line:
            rows.append("".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in cells))
        elif line.strip():
            body += cells
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("content.xml", ODT.format("".join(body) + f"<table:table>{table}</table:table>"))
    return made


def as_flow(text: Path) -> str:
    """Give the twin with every cell of its table on a line of its own, as some exports do."""
    lines: list[str] = []
    for line in lines_of(text):
        cells = [
            part for cell in TAG.sub("", line).split("\t") if cell.strip() for part in (cell.strip(), "")
        ]
        lines += cells if "\t" in line else [line]
    return "\n".join(lines)


def as_columns(text: Path, *, middle: bool) -> str:
    """Give the twin with its table in columns of plain text, the last one wrapped."""
    lines: list[str] = []
    for line in lines_of(text):
        if "\t" not in line:
            lines.append(line)
            continue
        cells = TAG.sub("", line).split("\t")
        wrapped = textwrap.wrap(cells[2], 45) or [""]
        at = (len(wrapped) - 1) // 2 if middle else 0
        for index, words in enumerate(wrapped):
            leads = f"{cells[0]:44}  {cells[1]:16}  " if index == at else " " * 64
            lines.append(f"{leads}{words}".rstrip())
        lines.append("")
    return "\n".join(lines)
