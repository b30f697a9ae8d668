"""Dress a word-processing file in the styles of a house: a template of its own gives what it names, ours give the rest."""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from plenary.papers.docx.xml import element
from plenary.refusal import Unreadable
from plenary.tongue import N_

_TEMPLATE, _DOCUMENT = b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"
_TYPES = "[Content_Types].xml"
_NAMED_BY = ("basedOn", "next", "link")


def dress_as(document: Document, template: Path) -> None:
    """Let the styles of a template (.docx, .dotx) take the place of those of the same name, and bring its others.

    Languages, directions and automatic numbers stay those of the paper.

    Raises:
        Unreadable: the template is no word-processing file.
    """
    theirs = _read(template).styles.element
    ours = document.styles.element
    by_name = {_name(style): style for style in ours.iter(qn("w:style"))}
    ids = {
        style.get(qn("w:styleId")): by_name[_name(style)].get(qn("w:styleId"))
        for style in theirs.iter(qn("w:style"))
        if _name(style) in by_name
    }
    for style in theirs.iter(qn("w:style")):
        taken = _renamed(deepcopy(style), ids)
        replaced = by_name.get(_name(style))
        if replaced is None:
            ours.append(taken)
        else:
            _keep(replaced, taken)
            ours.replace(replaced, taken)
    defaults, old = theirs.find(qn("w:docDefaults")), ours.find(qn("w:docDefaults"))
    if defaults is not None and old is not None:
        ours.replace(old, deepcopy(defaults))


def _read(template: Path) -> Document:
    """Open a template; its main part has another type than that of a document, and is the same otherwise."""
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(template) as packed, zipfile.ZipFile(made, "w") as whole:
            for part in packed.infolist():
                content = packed.read(part)
                whole.writestr(
                    part, content.replace(_TEMPLATE, _DOCUMENT) if part.filename == _TYPES else content
                )
        return docx.Document(made)
    except (OSError, zipfile.BadZipFile, OpcError, KeyError, ValueError) as error:
        raise Unreadable(
            template,
            N_("The template cannot be read (%(said)s)."),
            remedy=N_("Give a template with one of the endings %(known)s."),
            said=str(error),
            known=".docx, .dotx",
        ) from error


def _name(style: BaseOxmlElement) -> str:
    """Give the name of a style; its identity depends on the language of the Word that made it."""
    named = style.find(qn("w:name"))
    return str(named.get(qn("w:val"))).casefold() if named is not None else ""


def _renamed(style: BaseOxmlElement, ids: dict[str, str]) -> BaseOxmlElement:
    own = style.get(qn("w:styleId")) or ""
    style.set(qn("w:styleId"), ids.get(own, own))
    for kind in _NAMED_BY:
        for reference in style.findall(qn(f"w:{kind}")):
            said = reference.get(qn("w:val")) or ""
            reference.set(qn("w:val"), ids.get(said, said))
    # Its numbers count by definitions that stay in the template.
    for shape in style.findall(qn("w:pPr")):
        for number in shape.findall(qn("w:numPr")):
            shape.remove(number)
    return style


def _keep(ours: BaseOxmlElement, theirs: BaseOxmlElement) -> None:
    """Keep the direction in which the paper runs."""
    direction = ours.find(f"{qn('w:pPr')}/{qn('w:bidi')}")
    if direction is not None:
        shape = theirs.find(qn("w:pPr"))
        if shape is None:
            shape = element("pPr")
            theirs.append(shape)
        for other in shape.findall(qn("w:bidi")):
            shape.remove(other)
        shape.append(deepcopy(direction))
