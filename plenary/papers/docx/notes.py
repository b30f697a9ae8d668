"""Write footnotes as the format keeps them: in a part of their own, under the page that refers to them."""

from __future__ import annotations

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt

from plenary.papers.docx.xml import element

TEXT, REFERENCE = "footnote text", "footnote reference"
_PART = "/word/footnotes.xml"


class Footnotes:
    """The footnotes of one file; the part that holds them is made with the first one."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root: BaseOxmlElement | None = None
        self._last = 0

    def add(self, mark: str) -> tuple[BaseOxmlElement, BaseOxmlElement]:
        """Begin a footnote under its own mark: give the run that refers to it, and its empty paragraph."""
        root = self._root if self._root is not None else self._begun()
        self._last += 1
        number = str(self._last)
        written = element(
            "p", element("pPr", element("pStyle", val="FootnoteText")), _marked(mark, element("tab"))
        )
        root.append(element("footnote", written, id=number))
        return _marked(mark, element("footnoteReference", customMarkFollows="1", id=number)), written

    def _begun(self) -> BaseOxmlElement:
        self._dress()
        root = element("footnotes")
        for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
            line = element("p", element("pPr", element("spacing", after="0")), element("r", element(kind)))
            root.append(element("footnote", line, type=kind, id=str(number)))
        holder = self._document.part
        part = XmlPart(PackURI(_PART), CONTENT_TYPE.WML_FOOTNOTES, root, holder.package)
        holder.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        self._root = root
        return root

    def _dress(self) -> None:
        styles = self._document.styles
        known = {each.name for each in styles}
        if TEXT not in known:
            made = styles.add_style(TEXT, WD_STYLE_TYPE.PARAGRAPH)
            made.base_style = styles["Normal"]
            made.font.size = Pt(8.5)
            made.element.set(qn("w:styleId"), "FootnoteText")
        if REFERENCE not in known:
            made = styles.add_style(REFERENCE, WD_STYLE_TYPE.CHARACTER)
            made.font.superscript = True
            made.element.set(qn("w:styleId"), "FootnoteReference")


def _marked(mark: str, sign: BaseOxmlElement) -> BaseOxmlElement:
    """Make a run of a mark; a reference stands before its mark, a tab behind it."""
    said = element("t")
    said.text = mark
    run = element("r", element("rPr", element("rStyle", val="FootnoteReference")))
    for part in (said, sign) if sign.tag.endswith("}tab") else (sign, said):
        run.append(part)
    return run
