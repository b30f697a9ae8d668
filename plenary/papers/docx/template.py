"""Dress a word-processing file in the styles of a house: a template of its own gives what it names, ours give the rest."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from plenary.papers.docx.xml import element
from plenary.papers.packed import NOT_PACKED
from plenary.refusal import Unreadable
from plenary.tongue import N_

_DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_ALIKE = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.template\.main|"
    rb"ms-word\.(?:document\.macroEnabled|template\.macroEnabledTemplate)\.main)\+xml"
)
"""The main parts of templates, and of files with macros: another type, and the same otherwise."""
_KNOWN = ".dotx, .docx, .dotm, .docm"
_REMEDY = N_("Give a template with one of the endings %(known)s.")
_TYPES = "[Content_Types].xml"
_NAMED_BY = ("basedOn", "next", "link")


def dress_as(document: Document, template: Path) -> None:
    """Let the styles of a template take the place of those of the same name, and bring its others and its faces.

    Languages, directions and automatic numbers stay those of the paper. Macros stay in the template (.dotm, .docm).

    Raises:
        Unreadable: the template is no word-processing file.
    """
    house = _read(template)
    theirs, ours = house.styles.element, document.styles.element
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
    for own, others in zip(_theme(document), _theme(house), strict=False):
        own._blob = others.blob  # noqa: SLF001 - the library reads themes and has no word for setting one


def _theme(document: Document) -> Iterator[Part]:
    """Give the theme, by which styles name a face; one that shows pictures of its own is left out."""
    for related in document.part.rels.values():
        if related.reltype == RELATIONSHIP_TYPE.THEME and not related.target_part.rels:
            yield related.target_part


def _read(template: Path) -> Document:
    """Open a template as if it were a document."""
    made = io.BytesIO()
    try:
        with zipfile.ZipFile(template) as packed, zipfile.ZipFile(made, "w") as whole:
            for part in packed.infolist():
                content = packed.read(part)
                whole.writestr(part, _ALIKE.sub(_DOCUMENT, content) if part.filename == _TYPES else content)
        return docx.Document(made)
    except OSError as error:
        said = error.strerror or str(error)
        raise Unreadable(
            template, N_("The template cannot be read (%(said)s)."), remedy=_REMEDY, said=said, known=_KNOWN
        ) from error
    except (*NOT_PACKED, OpcError, SyntaxError) as error:
        # What the libraries say of it is about their own insides.
        raise Unreadable(
            template,
            N_("The file is damaged, or it is no %(kind)s file."),
            remedy=_REMEDY,
            kind="Word",
            known=_KNOWN,
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
