"""Give a word-processing file the styles of a United Nations document."""

from __future__ import annotations

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from plenary.papers.docx.script import TAGS, spelt_in
from plenary.papers.docx.xml import element

GREY = RGBColor(0x5C, 0x64, 0x70)
FACE, EAST, COMPLEX = "Times New Roman", "SimSun", "Traditional Arabic"
INDENT = Pt(36)
"""From the margin to the text; the numbers of headings hang in between."""
PARAGRAPH, PLAIN, SUB, ENTRY = "UN Paragraph", "UN Text", "UN Sub-paragraph", "UN Entry"
ORGAN, LINE, CORNER, SYMBOL = "UN Organ", "UN Masthead line", "UN Corner", "UN Symbol"
PLACEHOLDER, CELL, LARGE, SMALL, QUOTE = "UN Placeholder", "UN Cell", "UN Large", "UN Small", "UN Quotation"
BAR = "UN Bar"
ANNEX, UNDER = "UN Annex", "UN Subtitle"

CELL_SIZE, LARGE_SIZE = 9.5, 15.0
"""Points of the letters in a table, and in one that is read from afar."""

_HELD_LAST, _HELD_FIRST = "待第目午时", "年月日午时分秒票次届个名份人项号段条"
"""What of Chinese stays beside a figure (第2次, 10月, 33票), and within the mark of what is still to be done: 待译.

Word has no sign for it: a word joiner (U+2060) shows as a gap there, and parts the words for those who search.
"""
_NEVER_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥" + _HELD_LAST
_NEVER_FIRST = (
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"
) + _HELD_FIRST
"""What neither ends nor begins a line of Chinese: Word's own lists (of 50 and of 100 at most), and ours."""

_OWN: dict[str, tuple[float, float, bool, bool]] = {
    # name: size, space after, bold, indented to the text
    PARAGRAPH: (10, 6, False, True),
    PLAIN: (10, 6, False, False),
    UNDER: (10, 6, False, True),
    SUB: (10, 4, False, False),
    ENTRY: (10, 4, False, False),
    ORGAN: (13, 4, True, False),
    LINE: (10, 0, False, False),
    CORNER: (10, 0, False, False),
    SYMBOL: (10, 0, False, False),
    PLACEHOLDER: (10, 6, False, True),
    CELL: (CELL_SIZE, 2, False, False),
    LARGE: (LARGE_SIZE, 4, False, False),
    SMALL: (8.5, 3, False, False),
    BAR: (8.5, 0, False, False),
    QUOTE: (10, 6, False, True),
}
_VOWELS = 0.45
"""Of the size, what is free above Arabic letters in a row."""
HEADINGS = {1: (14, 12, 6), 2: (12, 8, 5), 3: (10, 6, 4), 4: (10, 6, 4)}
"""Of each level: points of its letters, and free before and after it."""


def dress(document: Document, language: str) -> None:
    """Set the styles of a new file: its own, and Word's headings 1 to 4 in the sizes of the house."""
    _defaults(document, language)
    for name, (size, after, bold, indented) in _OWN.items():
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = document.styles["Normal"]
        made.quick_style = True
        made.font.size, made.font.bold = Pt(size), bold
        made.paragraph_format.space_after = Pt(after)
        made.paragraph_format.left_indent = INDENT if indented else Pt(0)
    _shape_own(document, language)
    for level, (size, before, after) in HEADINGS.items():
        heading = document.styles[f"Heading {level}"]
        _heading(heading, size, before, after)
        heading.next_paragraph_style = document.styles[PARAGRAPH]
    _heading(document.styles["Title"], 16, 12, 8)
    annex = document.styles.add_style(ANNEX, WD_STYLE_TYPE.PARAGRAPH)
    annex.base_style = document.styles["Normal"]
    _heading(annex, 14, 0, 6)
    annex.paragraph_format.page_break_before = True
    annex.element.get_or_add_pPr().append(element("outlineLvl", val="0"))
    for dressed in document.styles.element.iter(qn("w:rPr")):
        _joined_alike(dressed)
        _close(dressed)
    # Between bars no line is higher, whatever the script.
    document.styles[BAR].element.rPr.find(qn("w:szCs")).set(qn("w:val"), str(round(2 * _OWN[BAR][0])))


def _shape_own(document: Document, language: str) -> None:
    """Give the styles of the house what each has beside its size."""
    document.styles[PLACEHOLDER].font.color.rgb = GREY
    # The line around it is drawn outside of the text.
    document.styles[PLACEHOLDER].paragraph_format.right_indent = Pt(4)
    document.styles[PLACEHOLDER].element.get_or_add_pPr().append(_dashed())
    document.styles[QUOTE].paragraph_format.left_indent = Pt(72)
    document.styles[CORNER].paragraph_format.right_indent = Pt(150)
    # A long name of an organ comes no nearer to the lines of its distribution.
    document.styles[ORGAN].paragraph_format.right_indent = Pt(14)
    for name, size in ((CELL, CELL_SIZE), (LARGE, LARGE_SIZE)):
        # Vowel marks of Arabic need room below the rule.
        document.styles[name].paragraph_format.space_before = Pt(size * _VOWELS if language == "ar" else 2)
    # So high in every script: all pictures of a meeting are on one page.
    document.styles[BAR].paragraph_format.line_spacing = Pt(11)
    document.styles[SYMBOL].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _close(dressed: BaseOxmlElement) -> None:
    """Take away the spacing of letters that styles of the library's template have: it tears joined ones apart."""
    for apart in dressed.findall(qn("w:spacing")):
        dressed.remove(apart)


def _without_lists(document: Document) -> None:
    """The lists of the library's template would count by definitions that are ours."""
    for counted in [*document.styles.element.iter(qn("w:numPr"))]:
        counted.getparent().remove(counted)


def _of_comments(document: Document) -> None:
    """The library refers to styles of comments that its own template does not have."""
    for code, name, kind in (
        ("CommentReference", "annotation reference", WD_STYLE_TYPE.CHARACTER),
        ("CommentText", "annotation text", WD_STYLE_TYPE.PARAGRAPH),
    ):
        made = document.styles.add_style(name, kind)
        made.element.set(qn("w:styleId"), code)
        made.font.size = Pt(8 if kind is WD_STYLE_TYPE.CHARACTER else 10)
        if kind is WD_STYLE_TYPE.PARAGRAPH:
            # Its faces and the way it runs are those of the paper.
            made.base_style = document.styles["Normal"]


WIDER = 1.25
"""Joined letters are drawn smaller in the faces of the house: so much larger they read alike."""
_TEXT = 20
"""The size of the text in half points; what is larger is large enough in every script."""


def _joined_alike(dressed: BaseOxmlElement) -> None:
    """Give letters of Arabic the weight, the slant and the size of the others: the format keeps them apart."""
    for name in ("b", "i", "sz"):
        plain, joined = dressed.find(qn(f"w:{name}")), dressed.find(qn(f"w:{name}Cs"))
        if joined is not None:
            dressed.remove(joined)
        if plain is None:
            continue
        said = plain.get(qn("w:val"))
        if name == "sz" and said is not None:
            said = str(round(int(said) * (WIDER if int(said) <= _TEXT else 1)))
        dressed.append(element(f"{name}Cs", **({"val": said} if said is not None else {})))


def _dashed() -> BaseOxmlElement:
    sides = ("top", "left", "bottom", "right")
    return element(
        "pBdr", *(element(side, val="dashed", sz="4", space="4", color=str(GREY)) for side in sides)
    )


def _defaults(document: Document, language: str) -> None:
    _without_lists(document)
    _of_comments(document)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(10)
    normal.paragraph_format.space_after = Pt(0)
    normal.paragraph_format.line_spacing = 1.15
    normal.paragraph_format.widow_control = True
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), EAST)
    fonts.set(qn("w:cs"), COMPLEX)
    speak(document, language)
    if language == "ar":
        normal.element.get_or_add_pPr().append(element("bidi"))
    if language == "zh":
        _part_lines(document)


def _part_lines(document: Document) -> None:
    """Say where lines of Chinese do not end."""
    before = document.settings.element.find(qn("w:characterSpacingControl"))
    if before is not None:
        before.addnext(element("noLineBreaksBefore", lang=TAGS["zh"], val=_NEVER_FIRST))
        before.addnext(element("noLineBreaksAfter", lang=TAGS["zh"], val=_NEVER_LAST))


def speak(document: Document, language: str) -> None:
    """Name the language of the paper for each script, wherever the file names one."""
    spoken = (
        *document.styles.element.iter(qn("w:lang")),
        *document.settings.element.iter(qn("w:themeFontLang")),
    )
    for each in spoken:
        each.set(qn("w:val"), spelt_in(language))
        each.set(qn("w:eastAsia"), TAGS["zh"])
        each.set(qn("w:bidi"), TAGS["ar"])


def _heading(style: ParagraphStyle, size: float, before: float, after: float) -> None:
    style.font.name, style.font.size, style.font.bold = FACE, Pt(size), True
    style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), EAST)
    fonts.set(qn("w:cs"), COMPLEX)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.left_indent = INDENT
    shape.keep_with_next = True
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)


def lay(document: Document, size: str, language: str) -> None:
    """Set the size of the sheet, its margins, where it begins, and left and right pages that differ."""
    section = document.sections[0]
    if language == "ar":
        section._sectPr.append(element("bidi"))  # noqa: SLF001 - the library has no sections from the right
    high, wide = (Mm(297), Mm(210)) if size == "A4" else (Mm(279.4), Mm(215.9))
    section.page_height, section.page_width = high, wide
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.header_distance, section.footer_distance = Mm(13), Mm(10)
    document.settings.odd_and_even_pages_header_footer = True


def on_one_sheet(document: Document) -> None:
    """Leave less free about the text and its titles: who lays the pages out is not here, and nothing is to go over."""
    section = document.sections[0]
    section.top_margin = section.bottom_margin = Mm(14)
    for level in HEADINGS:
        document.styles[f"Heading {level}"].paragraph_format.space_before = Pt(4)
