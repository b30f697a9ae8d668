"""Make the elements of a word-processing file that its library has no words for."""

from __future__ import annotations

from typing import cast

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement


def element(name: str, *children: BaseOxmlElement, **attributes: str) -> BaseOxmlElement:
    """Make ``w:name`` with attributes of the same namespace: ``element("jc", val="left")``."""
    made = cast("BaseOxmlElement", OxmlElement(f"w:{name}"))
    for key, value in attributes.items():
        made.set(qn(f"w:{key.rstrip('_')}"), value)
    for child in children:
        made.append(child)
    return made


def field(instruction: str) -> tuple[BaseOxmlElement, ...]:
    """Make the runs of a field, such as PAGE; Word reckons it when it lays the pages."""
    code = element("instrText")
    code.text = instruction
    shown = element("t")
    shown.text = "1"
    return (
        element("r", element("fldChar", fldCharType="begin")),
        element("r", code),
        element("r", element("fldChar", fldCharType="separate")),
        element("r", shown),
        element("r", element("fldChar", fldCharType="end")),
    )


def border(where: str, eighths: int) -> BaseOxmlElement:
    """Make one border, its weight in eighths of a point; 0 is none."""
    if not eighths:
        return element(where, val="nil")
    return element(where, val="single", sz=str(eighths), space="0", color="000000")


def control(key: str, name: str, number: int) -> BaseOxmlElement:
    """Make an empty control that a human fills: a click takes the whole of it and shows its name. Its last part holds the text."""
    about = element(
        "sdtPr",
        element("alias", val=name),
        element("tag", val=key),
        element("id", val=str(number)),
        element("showingPlcHdr"),
    )
    return element("sdt", about, element("sdtContent"))
