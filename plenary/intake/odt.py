"""Read OpenDocument texts: paragraphs, lists as they are written, tables, footnotes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from xml.etree.ElementTree import Element

from msgspec import Struct

from plenary.intake.characters import raised
from plenary.intake.numerals import ARABIC_LETTERS, CYRILLIC_LETTERS, roman
from plenary.intake.refused import broken, locked, nothing_in
from plenary.intake.source import Line, Place, Source, cells_of
from plenary.intake.zipped import Zipped, links_of

_NAMES = "{urn:oasis:names:tc:opendocument:xmlns:"
_TEXT = f"{_NAMES}text:1.0}}"
_TABLE = f"{_NAMES}table:1.0}}"
_OFFICE = f"{_NAMES}office:1.0}}"
_STYLE = f"{_NAMES}style:1.0}}"
_PARAGRAPHS = {f"{_TEXT}p", f"{_TEXT}h"}
_SIGNS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}s": " "}
_TARGET = "{http://www.w3.org/1999/xlink}href"
_CLICKED = {f"{_TEXT}a", f"{_NAMES}drawing:1.0}}a"}
#: A file outside the package: on the network, beside the document, or anywhere on the disk.
_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|/|\\|\.\./")
_PLACEHOLDER = re.compile(r"%(\d+)%")


class _Level(Struct, frozen=True):
    """How one level of a list is printed: ``%1%`` in the pattern stands for the count of level 1."""

    format: str
    pattern: str
    start: int


_Levels = dict[int, _Level]


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Read an .odt document.

    Raises:
        Unreadable: it cannot be opened, is protected, damaged, or holds no text.
    """
    archive = Zipped(path, "OpenDocument")
    manifest = archive.part("META-INF/manifest.xml")
    if manifest is not None and any(one.tag.endswith("encryption-data") for one in manifest.iter()):
        raise locked(path)
    root = archive.part("content.xml")
    styles = archive.part("styles.xml")
    body = root.find(f"{_OFFICE}body/{_OFFICE}text") if root is not None else None
    if root is None or body is None:
        raise broken(path, "OpenDocument")
    lines = tuple(_Document([root] if styles is None else [styles, root]).lines(body))
    if progress:
        progress(1.0)
    if not any(line.text.strip() for line in lines):
        raise nothing_in(path)
    return Source(path, lines, whole=True, guesses=links_of(_outside(root)))


def _outside(root: Element) -> Iterator[str | None]:
    """Give what a document takes from elsewhere, such as a section or a picture; what one may click on is not meant."""
    for one in root.iter():
        target = one.get(_TARGET)
        if target and one.tag not in _CLICKED and _ELSEWHERE.match(target):
            yield target


class _Document:
    """Goes through the text once, counting paragraphs and the numbers of lists."""

    def __init__(self, parts: Sequence[Element]) -> None:
        self.styles = {
            style.get(f"{_STYLE}name", ""): _levels(style)
            for part in parts
            for style in part.iter(f"{_TEXT}list-style")
        }
        self.count = 0
        self.made = 0
        self.notes: list[str] = []
        self.counts: dict[str, dict[int, int]] = {}

    def lines(self, block: Element) -> Iterator[Line]:
        for child in block:
            yield from self._block(child)

    def _block(self, block: Element) -> Iterator[Line]:
        if block.tag in _PARAGRAPHS:
            yield from self._paragraph(block, "")
        elif block.tag == f"{_TEXT}list":
            yield from self._list(block, block.get(f"{_TEXT}style-name", ""), 1)
        elif block.tag == f"{_TABLE}table":
            for row in block.iter(f"{_TABLE}table-row"):
                yield from self._row(row)
        elif block.tag in {f"{_TEXT}section", f"{_TEXT}index-body"}:
            yield from self.lines(block)

    def _list(self, block: Element, style: str, level: int) -> Iterator[Line]:
        counts = self.counts.setdefault(style, {})
        goes_on = block.get(f"{_TEXT}continue-numbering") == "true" or block.get(f"{_TEXT}continue-list")
        if not goes_on and level > 1:
            counts.pop(level, None)
        for entry in block:
            number = self._counted(style, level, entry)
            for child in entry:
                if child.tag in _PARAGRAPHS:
                    yield from self._paragraph(child, number)
                    number = ""
                elif child.tag == f"{_TEXT}list":
                    yield from self._list(child, child.get(f"{_TEXT}style-name") or style, level + 1)

    def _counted(self, style: str, level: int, entry: Element) -> str:
        holds_words = any(child.tag in _PARAGRAPHS for child in entry)
        if entry.tag != f"{_TEXT}list-item" or not holds_words:
            return ""
        counts, levels = self.counts[style], self.styles.get(style, {})
        form = levels.get(level, _Level("", "", 1))
        start = entry.get(f"{_TEXT}start-value", "")
        counts[level] = int(start) if start.isdigit() else counts.get(level, form.start - 1) + 1
        for lower in [deep for deep in counts if deep > level]:
            del counts[lower]
        return _PLACEHOLDER.sub(
            lambda found: _said(counts.get(int(found[1]), 1), levels.get(int(found[1]), form).format),
            form.pattern,
        )

    def _paragraph(self, paragraph: Element, number: str) -> Iterator[Line]:
        self.count += 1
        text = "".join(self._pieces(paragraph))
        if text.strip():
            cells = () if number else cells_of(text)
            heading = paragraph.tag == f"{_TEXT}h"
            yield self._line(f"{number} {text}" if number else text, cells, heading=heading)
        yield from self._footnotes()

    def _row(self, row: Element) -> Iterator[Line]:
        self.count += 1
        cells = tuple(
            "\n".join("".join(self._pieces(one)) for one in cell.iter() if one.tag in _PARAGRAPHS)
            for cell in row
            if cell.tag.startswith(_TABLE)
        )
        if any(cell.strip() for cell in cells):
            yield self._line("\t".join(cells), cells)
        yield from self._footnotes()

    def _footnotes(self) -> Iterator[Line]:
        notes, self.notes = self.notes, []
        for note in notes:
            yield self._line(note, ())

    def _line(self, text: str, cells: tuple[str, ...], *, heading: bool = False) -> Line:
        place = Place("paragraph", self.count, self.made)
        self.made += 1
        return Line(text=text, place=place, cells=cells, gap=True, heading=heading)

    def _pieces(self, element: Element) -> Iterator[str]:
        yield element.text or ""
        for child in element:
            if child.tag in _SIGNS:
                yield _SIGNS[child.tag]
            elif child.tag == f"{_TEXT}note":
                yield self._note(child)
            elif not child.tag.startswith(_OFFICE):
                yield from self._pieces(child)
            yield child.tail or ""

    def _note(self, note: Element) -> str:
        citation, body = note.find(f"{_TEXT}note-citation"), note.find(f"{_TEXT}note-body")
        mark = raised((citation.text or "") if citation is not None else "")
        words = " ".join("".join(one.itertext()) for one in body) if body is not None else ""
        self.notes.append(f"{mark} {words}")
        return mark


def _levels(style: Element) -> _Levels:
    """Give how the numbers of each level are printed."""
    return {
        _figure(level, "level", 1): _Level(
            level.get(f"{_STYLE}num-format", ""), _pattern(level), _figure(level, "start-value", 1)
        )
        for level in style
        if level.tag == f"{_TEXT}list-level-style-number"
    }


def _pattern(level: Element) -> str:
    """Give what is printed; where several levels are shown, points stand between their numbers."""
    deep, shown = _figure(level, "level", 1), _figure(level, "display-levels", 1)
    if not level.get(f"{_STYLE}num-format", ""):
        return ""
    numbers = ".".join(f"%{one}%" for one in range(max(1, deep - shown + 1), deep + 1))
    return f"{level.get(f'{_STYLE}num-prefix', '')}{numbers}{level.get(f'{_STYLE}num-suffix', '')}"


def _figure(level: Element, name: str, default: int) -> int:
    written = level.get(f"{_TEXT}{name}", "")
    return int(written) if written.isdigit() else default


def _said(count: int, form: str) -> str:
    if form in {"a", "A"} and count <= 26:
        return chr(ord(form) + count - 1)
    if form in {"i", "I"}:
        return roman(count).upper() if form == "I" else roman(count)
    row = ARABIC_LETTERS if form[:1] in {"أ", "ا"} else CYRILLIC_LETTERS if form[:1].lower() == "а" else ""
    return row[count - 1] if 0 < count <= len(row) else str(count)
