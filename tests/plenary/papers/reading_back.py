"""Read a written paper back, as its reader would: the words of a PDF, the parts of an editable file."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pypdfium2
from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def pdf_text(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\r", "")
    finally:
        document.close()


def one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words)


def paragraph_numbers(words: str) -> list[int]:
    """The numbers of paragraphs in the words of a PDF, in their order: those that continue the count."""
    count = 0
    for found in re.finditer(r"(?m)^(\d+)\.\s", words):
        if int(found[1]) == count + 1:
            count += 1
    return list(range(1, count + 1))


def opened(content: bytes):
    return docx.Document(io.BytesIO(content))


def part(content: bytes, name: str):
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return etree.fromstring(packed.read(name))


def all_paragraphs(content: bytes):
    """Every paragraph of the text, inside controls and tables too, as (style id, number id, level, words)."""
    for paragraph in part(content, "word/document.xml").iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        level = paragraph.find(f"{W}pPr/{W}numPr/{W}ilvl")
        words = "".join(
            "\u2011" if each.tag == f"{W}noBreakHyphen" else each.text or ""
            for each in paragraph.iter(f"{W}t", f"{W}noBreakHyphen")
        )
        words = re.sub("[\u200e\u2066-\u2069]", "", words)
        yield (
            style.get(f"{W}val") if style is not None else "",
            int(number.get(f"{W}val")) if number is not None else 0,
            int(level.get(f"{W}val")) if level is not None else 0,
            words,
        )
