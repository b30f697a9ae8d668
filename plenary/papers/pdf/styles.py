"""Dress text for a PDF: the embedded fonts, the styles of a paper, runs as marked-up text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.fonts import addMapping
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from plenary.papers.endings import parted
from plenary.papers.firm import firm
from plenary.papers.pdf.vowels import give_lifted, mark_of
from plenary.papers.tree import Run, Text
from plenary.resources import folder
from plenary.tongues.spacing import as_kept

SERIF, NASKH, SONG, SANS = "NotoSerif", "NotoNaskhArabic", "NotoSansSC", "NotoSans"
_DRESSES = ("Regular", "Bold", "Italic", "BoldItalic")
_FAMILIES = {SERIF: _DRESSES, **dict.fromkeys((NASKH, SONG, SANS), _DRESSES[:2])}
_FIRST = {"ar": NASKH, "zh": SONG}
_OF_LATIN = {NASKH: SERIF, SONG: SANS}
"""What Latin words are set in: the Arabic face has the stops of Arabic, the Chinese one neither É nor å."""

MARGIN = 57.0
"""Points from the edge of the sheet to the text, left and right."""
INDENT = 32.0
"""Points from the margin to the text; the numbers of headings stand in between."""
GREY: Color = HexColor("#5c6470")
MARK: Color = HexColor("#dbe7f7")
BLACK: Color = HexColor("#000000")


_FORM = re.compile(r"(<[0-9A-F]{2}>) <((?:F[BE]|E6)[0-9A-F]{2})>")
"""A glyph of a joined letter or a lifted mark in the table by which a reader turns glyphs into letters."""


def _letters(found: re.Match[str]) -> str:
    # Readers turn what is drawn from the left, the two letters of a ligature too.
    letters = unicodedata.normalize("NFKC", chr(mark_of(int(found[2], 16)))).strip()[::-1]
    return f"{found[1]} <{letters.encode('utf-16-be').hex().upper()}>"


class ReadableFont(TTFont):  # type: ignore[misc]
    """A font whose joined letters are found and copied as the letters they are, not as their forms."""

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        give_lifted(self.face)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 - called by the library
        """Add the font to a file, and mend the tables of its letters."""
        super().addObjects(doc)
        for name, table in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                table.content = _FORM.sub(_letters, table.content)


@cache
def family(name: str) -> str:
    """Register a family with its bold and italic faces, once, and give its name back."""
    faces = []
    for dress in _DRESSES:
        face = f"{name}-{dress if dress in _FAMILIES[name] else _DRESSES[dress.startswith('Bold')]}"
        if face not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(ReadableFont(face, str(folder("fonts") / f"{face}.ttf")))
        faces.append(face)
    for place, face in enumerate(faces):
        addMapping(name, place % 2, place // 2, face)
    addMapping(f"{name}-Regular".lower(), 0, 0, faces[0])
    return name


def main_family(language: str) -> str:
    """Give the family that a paper in this language is set in."""
    return family(_FIRST.get(language, SERIF))


@cache
def _covers(name: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(f"{family(name)}-Regular").face.charToGlyph)


def by_family(words: str, first: str) -> Iterator[tuple[str, str]]:
    """Cut words where the family must change because ``first`` lacks the characters."""
    latin = first in _OF_LATIN and bool(_LATIN.search(words))
    if not latin and _covers(first).issuperset(map(ord, words)):
        yield from [(first, words)] if words else []
        return
    before = ""
    chosen = []
    for sign in words:
        clings = before and sign in _CLINGING and ord(sign) in _covers(before)
        if not clings:
            before = _having(sign, first, latin=latin)
        chosen.append(before)
    for name, pairs in groupby(zip(chosen, words, strict=True), lambda pair: pair[0]):
        yield name, "".join(sign for _, sign in pairs)


@cache
def _having(sign: str, first: str, *, latin: bool) -> str:
    """Give the family that has a character: ``first`` if it can, but for Latin letters where they are set apart."""
    of_latin = latin and _LATIN.match(sign)
    faces = (_OF_LATIN[first],) if of_latin else (first, *(name for name in _FAMILIES if name != first))
    return next((name for name in faces if ord(sign) in _covers(name)), first)


_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_CLINGING = frozenset(" .,:;/-–—&+’0123456789")
"""What stands between words is of the face of the word before it: CTOC/COP/WG.2 has the stops of its letters."""


def face(name: str, run: Run) -> str:
    """Give the registered face of a family in the dress of a run."""
    dress = _DRESSES[run.bold + 2 * run.italic]
    return f"{name}-{dress if dress in _FAMILIES[name] else _DRESSES[run.bold]}"


def markup(runs: Text, language: str, *, bold: bool = False) -> str:
    """Write runs in the markup of the typesetter, each stretch in a face that has its characters."""
    first = main_family(language)
    return "".join(_dressed(run, first, run.language or language, bold=bold) for run in runs)


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(mark: str) -> str:
    """Give the mark of a footnote as it stands in the text."""
    return mark.translate(_RAISED)


_SHORT = 24
_NAME = re.compile("Côte (?=d[’']Ivoire)")
"""A name that reads as one word. In Word names stand as they are typed, for they are searched for there."""


def shown(run: Run) -> str:
    """Give the words of a run as they are printed, with the mark of its footnote; figures are raised."""
    mark = raised(run.note.mark) if run.note else ""
    words = _NAME.sub("Côte\u00a0", firm(as_kept(run.text)))
    # A short mark, such as [symbol to be assigned], is not broken; it may stand on the next line.
    return (
        words[:1] + words[1:].replace(" ", "\u00a0") if run.key and len(words) <= _SHORT else words
    ) + mark


def _marked(words: str, language: str) -> str:
    return "".join(
        f'<super size="{_SMALL}" rise="{_RISE}">{said}</super>'
        if ending
        else escape(said).replace("\n", "<br/>")
        for said, ending in parted(words, language)
    )


_SMALL, _RISE = "70%", "23%"
"""Of the letters beside it. Smaller or higher, and programs that read the file take what follows for a line of its own."""


def _dressed(run: Run, first: str, language: str, *, bold: bool) -> str:
    dressed = Run("", bold=bold or run.bold, italic=run.italic)
    said = "".join(
        f'<font face="{face(family(name), dressed)}">{_marked(words, language)}</font>'
        for name, words in by_family(shown(run), first)
    )
    if run.changed:
        said = f'<font backColor="#dbe7f7">{said}</font>'
    if run.key:
        said = f'<font color="#5c6470">{said}</font>'
    return said


_SIZES = {
    "body": (10.5, 14.5, 7),
    "plain": (10.5, 14.5, 7),
    "corner": (10, 13, 0),
    "line": (10, 13, 0),
    "line-mirrored": (10, 13, 0),
    "small": (8.5, 11, 3),
    "note": (8.5, 11, 0),
    "quote": (10.5, 14.5, 7),
    "centred": (10.5, 14.5, 7),
    "cell": (9.5, 12.5, 0),
    "large": (15, 20, 0),
    "title": (15, 19, 10),
    "banner": (15, 19, 4),
    "heading1": (12.5, 16, 7),
    "heading2": (10.5, 14, 6),
    "heading3": (10.5, 14, 5),
    "heading4": (10.5, 14, 5),
    "organ": (13, 16, 0),
    "organization": (11, 14, 0),
    "symbol": (10, 20, 0),
    "symbol-open": (10, 14, 0),
    "symbol-mirrored": (10, 20, 0),
}
_BOLD = {"title", "banner", "heading1", "heading2", "heading3", "heading4", "organ"}
_INDENTED = {"body", "title", "heading1", "heading2", "heading3", "heading4"}


@cache
def style(name: str, language: str, indent: float = 0.0) -> ParagraphStyle:
    """Give the style of a name, moved in by ``indent`` points."""
    size, leading, after = _SIZES[name]
    heading = name.startswith("heading")
    left = indent + (INDENT if name in _INDENTED else 0) + (INDENT * 2 if name == "quote" else 0)
    first = _FIRST.get(language, SERIF)
    own = family(_OF_LATIN.get(first, first) if name.startswith("symbol") else first)
    face_name = face(own, Run("", bold=name in _BOLD))
    return ParagraphStyle(
        f"{name}-{language}-{indent}",
        fontName=face_name,
        bulletFontName=face_name,
        bulletFontSize=size,
        fontSize=size,
        leading=leading,
        leftIndent=left,
        rightIndent=_NARROW.get(name, 0),
        spaceBefore=6 if heading else 0,
        spaceAfter=after,
        alignment=_ALIGNED.get(name, TA_LEFT),
        allowWidows=0,
        allowOrphans=0,
    )


_NARROW = {"quote": INDENT, "corner": INDENT * 6}
_ALIGNED = {"centred": TA_CENTER, "line-mirrored": TA_RIGHT, "symbol": TA_RIGHT, "symbol-open": TA_RIGHT}
