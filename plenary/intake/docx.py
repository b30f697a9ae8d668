"""Read Word documents: paragraphs with the numbers Word would print, tables, footnotes."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from plenary.intake.characters import raised
from plenary.intake.docx_numbers import Numbers, W
from plenary.intake.refused import broken, locked, nothing_in
from plenary.intake.source import Line, Place, Source, cells_of
from plenary.intake.zipped import ENCRYPTED_OFFICE, Zipped, links_of

_BODY = "word/document.xml"
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATIONS = "word/_rels/document.xml.rels"


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Read a .docx document.

    Raises:
        Unreadable: it cannot be opened, is protected, damaged, or holds no text.
    """
    archive = Zipped(path, "Word")
    if archive.data.startswith(ENCRYPTED_OFFICE):
        raise locked(path)
    try:
        body = archive.part(_BODY)
        if body is None:
            raise broken(path, "Word")
        lines = tuple(_Document(archive).lines(body, progress))
        links = links_of(_outside(archive))
    except (zipfile.BadZipFile, KeyError, ValueError) as error:
        raise broken(path, "Word") from error
    if not any(line.text.strip() for line in lines):
        raise nothing_in(path)
    return Source(path, lines, whole=True, guesses=links)


def _outside(archive: Zipped) -> Iterator[str | None]:
    """Give what a document takes from elsewhere, such as a template or a picture; what one may click on is not meant."""
    for relations in archive.parts(".rels"):
        for one in relations:
            if one.get("TargetMode") == "External" and not one.get("Type", "").endswith("/hyperlink"):
                yield one.get("Target")


class _Document:
    """Goes through the body once, counting paragraphs as a person would."""

    def __init__(self, archive: Zipped) -> None:
        self.archive = archive
        self.numbers = Numbers(archive.part("word/numbering.xml"), archive.part("word/styles.xml"))
        self.notes = _notes(archive.part("word/footnotes.xml"))
        self.called: list[str] = []
        self.count = 0
        self.made = 0
        self.page = False

    def lines(self, root: Element, progress: Callable[[float], None] | None) -> Iterator[Line]:
        body = root.find(f"{W}body")
        blocks = list(body) if body is not None else []
        yield from self._first_header(root)
        for index, block in enumerate(blocks):
            yield from self._block(block)
            if progress:
                progress((index + 1) / len(blocks))

    def _first_header(self, root: Element) -> Iterator[Line]:
        """Give the masthead that templates keep in the header of the first page."""
        relations = self.archive.part(_RELATIONS)
        for reference in root.iter(f"{W}headerReference"):
            if reference.get(f"{W}type") != "first" or relations is None:
                continue
            wanted = reference.get(_RELATION)
            target = next((one.get("Target") for one in relations if one.get("Id") == wanted), None)
            header = self.archive.part(f"word/{target}") if target else None
            for block in header if header is not None else ():
                yield from self._block(block)
            return

    def _block(self, block: Element) -> Iterator[Line]:
        if block.tag == f"{W}p":
            yield from self._paragraph(block)
        elif block.tag == f"{W}tbl":
            for row in block.iter(f"{W}tr"):
                yield from self._row(row)
        elif block.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins"}:
            for inner in block:
                yield from self._block(inner)

    def _paragraph(self, paragraph: Element) -> Iterator[Line]:
        self.count += 1
        text = self._words(paragraph)
        number = self.numbers.printed(paragraph)
        if text.strip():
            cells = () if number else cells_of(text)
            yield self._line(f"{number} {text}" if number else text, cells, heading=_is_heading(paragraph))
        yield from self._footnotes()

    def _row(self, row: Element) -> Iterator[Line]:
        self.count += 1
        cells = tuple(self._cell(cell) for cell in row.findall(f"{W}tc"))
        if any(cell.strip() for cell in cells):
            yield self._line("\t".join(cells), cells)
        yield from self._footnotes()

    def _cell(self, cell: Element) -> str:
        paragraphs = []
        for paragraph in cell.iter(f"{W}p"):
            number, text = self.numbers.printed(paragraph), self._words(paragraph)
            paragraphs.append(f"{number} {text}" if number else text)
        return "\n".join(text for text in paragraphs if text.strip())

    def _line(self, text: str, cells: tuple[str, ...], *, heading: bool = False) -> Line:
        page, self.page = self.page, False
        place = Place("paragraph", self.count, self.made)
        self.made += 1
        return Line(text=text, place=place, cells=cells, gap=True, page=page, heading=heading)

    def _footnotes(self) -> Iterator[Line]:
        called, self.called = self.called, []
        for mark in called:
            text = self.notes.get(mark, "")
            if text.strip():
                yield self._line(f"{raised(self._mark(mark))} {text.strip()}", ())

    def _mark(self, identity: str) -> str:
        return str(list(self.notes).index(identity) + 1) if identity in self.notes else "0"

    def _words(self, paragraph: Element) -> str:
        return "".join(self._pieces(paragraph))

    def _pieces(self, element: Element) -> Iterator[str]:
        """Give the text that a reader sees: no deletions, no hidden alternatives, no nested text twice."""
        for child in element:
            tag = child.tag
            if tag in {f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", _ALTERNATIVE, f"{W}pPr"}:
                continue
            if tag == f"{W}t":
                yield child.text or ""
            elif tag in _SIGNS:
                yield self._sign(child)
            elif tag == f"{W}p":
                yield "\n"
                yield from self._pieces(child)
                yield "\n"
            elif tag == f"{W}footnoteReference":
                identity = child.get(f"{W}id", "")
                self.called.append(identity)
                yield raised(self._mark(identity))
            else:
                yield from self._pieces(child)

    def _sign(self, element: Element) -> str:
        if element.tag == f"{W}br" and element.get(f"{W}type") == "page":
            self.page = True
            return ""
        return _SIGNS[element.tag]


_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": ""}


def _notes(part: Element | None) -> dict[str, str]:
    """Give the words of each footnote by its identity, in their order."""
    notes: dict[str, str] = {}
    for note in part if part is not None else ():
        if note.get(f"{W}type") in {None, "normal"}:
            notes[note.get(f"{W}id", "")] = "".join(text.text or "" for text in note.iter(f"{W}t"))
    return notes


def _is_heading(paragraph: Element) -> bool:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(f"{W}val", "").lower().startswith(("heading", "hch", "h1", "h23"))
