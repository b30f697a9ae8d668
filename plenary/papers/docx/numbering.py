"""Number paragraphs as Word does, by definitions, so that an editor may add and move them."""

from __future__ import annotations

from docx.document import Document
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from plenary.papers.docx.styles import PARAGRAPH
from plenary.papers.docx.xml import element
from plenary.papers.numbering import bracketed, counted

HEADINGS, PARAGRAPHS, LETTERS = 1, 2, 3
NONE = 0
_TWIPS_INDENT = 720
_HANG = 520


class Numbering:
    """The numbering definitions of one file: headings, paragraphs, and letters that begin anew."""

    def __init__(self, document: Document, language: str) -> None:
        self._root = document.part.numbering_part.element
        for old in list(self._root):
            self._root.remove(old)
        for definition in (_headings(language), _paragraphs(language), _letters(language)):
            self._root.append(definition)
        for number in (HEADINGS, PARAGRAPHS):
            self._root.append(element("num", element("abstractNumId", val=str(number)), numId=str(number)))
        self._last = PARAGRAPHS
        for level in range(4):
            _link(document.styles[f"Heading {level + 1}"], HEADINGS, level)
        _link(document.styles[PARAGRAPH], PARAGRAPHS, 0)

    def begin_letters(self) -> int:
        """Begin a list lettered from (a) and give its number."""
        self._last += 1
        overrides = [
            element("lvlOverride", element("startOverride", val="1"), ilvl=str(level)) for level in range(4)
        ]
        self._root.append(
            element("num", element("abstractNumId", val=str(LETTERS)), *overrides, numId=str(self._last))
        )
        return self._last


def _link(style: ParagraphStyle, number: int, level: int) -> None:
    """Let whoever picks the style in Word get the number with it."""
    properties = style.element.get_or_add_pPr()
    properties.append(_numbered(number, level))


def _numbered(number: int, level: int) -> BaseOxmlElement:
    return element("numPr", element("ilvl", val=str(level)), element("numId", val=str(number)))


def put(paragraph: Paragraph, number: int, level: int = 0) -> None:
    """Number a paragraph by a definition at a level (0 the first); ``NONE`` takes its number away."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library has no numbering
    properties.append(_numbered(number, level))


def _begins(language: str) -> str:
    """Give the side of the sheet at which lines begin: what justifies a number is told by the sheet (ECMA-376, 17.9.7)."""
    return "right" if language == "ar" else "left"


def _level(
    level: int, form: str, said: str, left: int, hanging: int, *, edge: str, style: str = ""
) -> BaseOxmlElement:
    linked = [element("pStyle", val=style)] if style else []
    return element(
        "lvl",
        element("start", val="1"),
        element("numFmt", val=form),
        *linked,
        element("suff", val="tab"),
        element("lvlText", val=said),
        element("lvlJc", val=edge),
        element("pPr", element("ind", left=str(left), hanging=str(hanging))),
        ilvl=str(level),
    )


def _definition(number: int, kind: str, *levels: BaseOxmlElement) -> BaseOxmlElement:
    return element("abstractNum", element("multiLevelType", val=kind), *levels, abstractNumId=str(number))


def _headings(language: str) -> BaseOxmlElement:
    forms = [
        ("upperRoman", "%1."),
        ("upperLetter", "%2."),
        ("decimal", counted("%3", language)),
        ("lowerLetter", bracketed("%4", language)),
    ]
    if language == "zh":
        forms[0] = ("chineseCountingThousand", "%1.")
    elif language == "ar":
        forms[:2] = [("decimal", "%1-"), ("arabicAbjad", "%2-")]
    # From the left numbers end before the title, from the right they begin at the margin: to the right in both.
    hanging = _TWIPS_INDENT if language == "ar" else 180
    return _definition(
        HEADINGS,
        "multilevel",
        *(
            _level(level, form, said, _TWIPS_INDENT, hanging, edge="right", style=f"Heading{level + 1}")
            for level, (form, said) in enumerate(forms)
        ),
    )


def _paragraphs(language: str) -> BaseOxmlElement:
    """The number begins the first line, and the lines below it return to the edge of the text."""
    style = PARAGRAPH.replace(" ", "")
    level = _level(
        0, "decimal", counted("%1", language), _TWIPS_INDENT, 0, edge=_begins(language), style=style
    )
    shape = level.find(f"{{{level.nsmap['w']}}}pPr")
    if shape is not None:
        shape.insert(0, element("tabs", element("tab", val="num", pos=str(_TWIPS_INDENT + _HANG))))
    return _definition(PARAGRAPHS, "singleLevel", level)


def _letters(language: str) -> BaseOxmlElement:
    forms = [
        ("arabicAbjad" if language == "ar" else "lowerLetter", bracketed("%1", language)),
        ("lowerRoman", bracketed("%2", language)),
        ("lowerLetter", "%3."),
        ("lowerRoman", "%4."),
    ]
    return _definition(
        LETTERS,
        "multilevel",
        *(
            _level(level, form, said, _TWIPS_INDENT + _HANG * (level + 2), _HANG, edge=_begins(language))
            for level, (form, said) in enumerate(forms)
        ),
    )
