"""Count the automatic numbers of a Word document, which its paragraphs do not hold."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from msgspec import Struct

from plenary.intake.numerals import ARABIC_LETTERS, CYRILLIC_LETTERS, han, roman

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BULLET = "•"


class _Level(Struct, frozen=True):
    """How one level of a list is printed."""

    format: str
    pattern: str
    start: int


class Numbers:
    """Counts the paragraphs of each list in document order and prints their numbers as Word does."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._styles: dict[str, tuple[str | None, int]] = {}
        self._begun: set[str] = set()
        if numbering is not None:
            self._read_numbering(numbering)
        if styles is not None:
            self._read_styles(styles)

    def _read_numbering(self, part: Element) -> None:
        for abstract in part.findall(f"{W}abstractNum"):
            levels = {_number(level, "ilvl"): _level(level) for level in abstract.findall(f"{W}lvl")}
            self._abstract[abstract.get(f"{W}abstractNumId", "")] = levels
        for number in part.findall(f"{W}num"):
            identity = number.get(f"{W}numId", "")
            link = number.find(f"{W}abstractNumId")
            self._lists[identity] = link.get(f"{W}val", "") if link is not None else ""
            for override in number.findall(f"{W}lvlOverride"):
                start = override.find(f"{W}startOverride")
                if start is not None:
                    self._restarts[identity, _number(override, "ilvl")] = _number(start, "val")

    def _read_styles(self, part: Element) -> None:
        for style in part.findall(f"{W}style"):
            numbered = style.find(f"{W}pPr/{W}numPr")
            if numbered is not None:
                self._styles[style.get(f"{W}styleId", "")] = _list_of(numbered)

    def printed(self, paragraph: Element) -> str:
        """Give the number that Word prints before a paragraph and count it; nothing where it has none."""
        identity, level = self._belongs(paragraph)
        abstract = self._lists.get(identity or "")
        levels = self._abstract.get(abstract or "", {})
        if not identity or identity == "0" or abstract is None or level not in levels:
            return ""
        counts = self._counted(identity, abstract, level, levels)
        shape = levels[level]
        if shape.format == "bullet":
            return _BULLET
        text = shape.pattern
        for deep, count in counts.items():
            text = text.replace(f"%{deep + 1}", _said(count, levels[deep].format))
        return text

    def _belongs(self, paragraph: Element) -> tuple[str | None, int]:
        own = paragraph.find(f"{W}pPr/{W}numPr")
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        inherited = self._styles.get(style.get(f"{W}val", "") if style is not None else "", (None, 0))
        if own is None:
            return inherited
        identity, level = _list_of(own)
        return (identity or inherited[0], level)

    def _counted(self, identity: str, abstract: str, level: int, levels: dict[int, _Level]) -> dict[int, int]:
        counts = self._counts.setdefault(abstract, {})
        if identity not in self._begun:
            self._begun.add(identity)
            for (other, deep), start in self._restarts.items():
                if other == identity:
                    counts[deep] = start - 1
        for upper in range(level):
            counts.setdefault(upper, levels[upper].start if upper in levels else 1)
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for lower in [deep for deep in counts if deep > level]:
            del counts[lower]
        return counts


def _list_of(numbered: Element) -> tuple[str | None, int]:
    identity, level = numbered.find(f"{W}numId"), numbered.find(f"{W}ilvl")
    return (
        identity.get(f"{W}val") if identity is not None else None,
        _number(level, "val") if level is not None else 0,
    )


def _level(level: Element) -> _Level:
    def value(name: str, default: str) -> str:
        found = level.find(f"{W}{name}")
        return found.get(f"{W}val", default) if found is not None else default

    start = value("start", "1")
    return _Level(value("numFmt", "decimal"), value("lvlText", ""), int(start) if start.isdigit() else 1)


def _number(element: Element, name: str) -> int:
    written = element.get(f"{W}{name}", "0")
    return int(written) if written.isdigit() else 0


def _said(count: int, form: str) -> str:
    """Print a count in one of the forms that Word knows."""
    index = max(0, count - 1)
    if form in {"lowerRoman", "upperRoman"}:
        said = roman(count) or str(count)
        return said.upper() if form == "upperRoman" else said
    rows = {
        "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
        "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "arabicAbjad": ARABIC_LETTERS,
        "arabicAlpha": ARABIC_LETTERS,
        "russianLower": CYRILLIC_LETTERS,
        "russianUpper": CYRILLIC_LETTERS.upper(),
    }
    if form in rows and index < len(rows[form]):
        return rows[form][index]
    if form in {"chineseCounting", "ideographTraditional", "chineseCountingThousand", "japaneseCounting"}:
        return han(count) or str(count)
    return f"{count:02d}" if form == "decimalZero" else str(count)
