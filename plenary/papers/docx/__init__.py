"""Write a paper as a word-processing file that others go on editing: real styles, real numbering, real fields."""

from __future__ import annotations

import io
import zipfile
from functools import cache

import docx
from docx.document import Document
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.shared import Pt

from plenary.papers.docx import styles
from plenary.papers.docx.blocks import write
from plenary.papers.docx.head import furniture, masthead
from plenary.papers.docx.order import put_in_order
from plenary.papers.docx.pen import Pen
from plenary.papers.docx.template import dress_as
from plenary.papers.tree import Paper, plain

_STILL = (2000, 1, 1, 0, 0, 0)


def render(paper: Paper) -> bytes:
    """Give the paper as a .docx file; the same paper gives the same bytes."""
    document = _dressed(paper)
    pen = Pen(document, paper.language)
    _begin(pen, paper)
    write(pen, paper.blocks)
    furniture(pen, paper)
    for comment in document.comments if pen.doubted else ():
        # The library would enter the hour of writing: the same paper gives the same bytes.
        comment._comment_elm.set(qn("w:date"), f"{paper.properties.created:%Y-%m-%dT%H:%M:%SZ}")  # noqa: SLF001
    for part in document.part.package.iter_parts():
        if isinstance(part, XmlPart):
            put_in_order(part.element)
    _describe(document, paper)
    return _packed(document)


def _begin(pen: Pen, paper: Paper) -> None:
    """Write what stands before the text: masthead, corner, title."""
    if paper.masthead:
        masthead(pen, paper.masthead)
    corner = [pen.add(styles.CORNER, line) for line in paper.corner]
    title = pen.add("Title", paper.title)
    for line in paper.subtitle:
        pen.add(styles.UNDER if paper.masthead else styles.PLAIN, line)
    if not paper.masthead:
        title.paragraph_format.left_indent = Pt(0)
        for written in corner:
            written.paragraph_format.right_indent = Pt(0)


@cache
def _empty(language: str) -> bytes:
    """Give a file without words in the styles of the house: they are the same for every paper in a language."""
    document, made = docx.Document(), io.BytesIO()
    _without_leftovers(document)
    styles.dress(document, language)
    document.save(made)
    return made.getvalue()


def _dressed(paper: Paper) -> Document:
    document = docx.Document(io.BytesIO(_empty(paper.language)))
    if paper.template:
        dress_as(document, paper.template)
        styles.speak(document, paper.language)
    styles.lay(document, paper.size, paper.language)
    if paper.one_sheet:
        styles.on_one_sheet(document)
    return document


def _without_leftovers(document: Document) -> None:
    """Leave out what the library's template brings of its own: a picture of an empty page, older styles."""
    for held in (document.part.package.rels, document.part.rels):
        for name in [name for name, each in held.items() if each.reltype.endswith(_LEFTOVERS)]:
            del held[name]


_LEFTOVERS = ("/thumbnail", "/stylesWithEffects")
_LONGEST = 255
"""So many characters the format allows for a property of a document."""


def _describe(document: Document, paper: Paper) -> None:
    about, core = paper.properties, document.core_properties
    core.title = (about.title or plain(paper.title))[:_LONGEST]
    core.subject = about.subject[:_LONGEST]
    core.author = core.last_modified_by = about.author
    core.keywords = ", ".join(about.keywords)[:_LONGEST]
    core.language = paper.language
    core.comments = ""
    core.created = core.modified = about.created
    core.revision = 1


def _packed(document: Document) -> bytes:
    """Pack the file again with times that stand still."""
    made, still = io.BytesIO(), io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(still, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            about = zipfile.ZipInfo(entry.filename, _STILL)
            about.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(about, source.read(entry))
    return still.getvalue()
