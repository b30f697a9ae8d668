"""Read web pages: paragraphs, lists with the numbers a browser would show, tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

from plenary.intake.characters import raised
from plenary.intake.numerals import roman
from plenary.intake.refused import nothing_in, whole_file
from plenary.intake.source import Line, Place, Source
from plenary.intake.text import decoded, in_encoding, source_of

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "tr",
        "table",
        "section",
        "article",
        "body",
        "blockquote",
        "dd",
        "dt",
        "dl",
        "header",
        "footer",
        "center",
        "hr",
        "main",
        "aside",
        "caption",
        "pre",
    ]
)
_UNSEEN = frozenset(["script", "style", "head", "noscript", "template", "title"])
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n]+")


def read(path: Path, progress: Callable[[float], None] | None = None) -> Source:
    """Read an .html page.

    Raises:
        Unreadable: it cannot be opened, is no text, or holds none.
    """
    data = whole_file(path)
    named = _CHARSET.search(data[:2000])
    text, guessed = _by_name(data, named[1].decode("ascii")) if named else ("", "")
    if not text:
        text, guessed = decoded(data, path)
    page = _Page()
    page.feed(text)
    page.close()
    page.end_block()
    if progress:
        progress(1.0)
    if page.is_text():
        return source_of(path, "".join(page.set_out), guessed)
    if not page.lines:
        raise nothing_in(path)
    return Source(path, tuple(page.lines), whole=True, guesses=in_encoding(guessed))


def _by_name(data: bytes, name: str) -> tuple[str, str]:
    try:
        return data.decode(name), ""
    except (LookupError, UnicodeDecodeError):
        return "", ""


class _Page(HTMLParser):
    """Gathers words until a block ends; keeps the lists and the row it is in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.unseen = 0
        self.raising = False
        self.heading = False
        self.number = ""
        self.lists: list[tuple[str, int]] = []
        self.cells: list[str] | None = None
        self.paragraphs = 0
        self.as_written = 0
        self.set_out: list[str] = []
        """What stands as it was written (``pre``), with its ends of lines."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += tag != "title" or 1
        if tag in _BLOCKS:
            self.end_block()
        self.as_written += tag == "pre"
        given = dict(attrs)
        if tag in {"ol", "ul"}:
            start = given.get("start") or "1"
            form = (given.get("type") or "1") if tag == "ol" else ""
            self.lists.append((form, int(start) - 1 if start.isdigit() else 0))
        elif tag == "li":
            self._count()
        elif tag == "tr":
            self.cells = []
        elif tag in {"td", "th"} and self.cells is not None:
            self.words = []
        elif tag == "br":
            self._break()
        self.raising = self.raising or tag == "sup"
        self.heading = self.heading or bool(re.fullmatch(r"h[1-6]", tag))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        if tag == "sup":
            self.raising = False
        if tag in {"td", "th"} and self.cells is not None:
            self.cells.append(self._said())
        elif tag == "tr" and self.cells is not None:
            self._row()
        elif tag in _BLOCKS:
            self.end_block()
        if tag in {"ol", "ul"} and self.lists:
            self.lists.pop()
        self.as_written = max(0, self.as_written - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        if self.unseen:
            return
        if self.as_written:
            # The end of line that follows the opening tag is none of the text's.
            self.set_out.append(data if self.set_out else data.removeprefix("\n"))
        words = _SPACES.sub(" ", data)
        self.words.append(raised(words.strip()) if self.raising else words)

    def is_text(self) -> bool:
        """Tell whether the page is plain text that was put into one: most of its words stand as written."""
        words = sum(len(line.text) for line in self.lines)
        return 2 * sum(len(part.strip()) for part in self.set_out) > words > 0

    def _break(self) -> None:
        self.words.append("\n")
        if self.as_written:
            self.set_out.append("\n")

    def _count(self) -> None:
        if not self.lists:
            return
        form, count = self.lists[-1]
        self.lists[-1] = (form, count + 1)
        number = count + 1
        if form in {"a", "A"} and number <= 26:
            self.number = f"({chr(ord(form) + number - 1)})"
        elif form in {"i", "I"}:
            self.number = f"({roman(number)})"
        else:
            self.number = f"{number}." if form else "•"

    def _said(self) -> str:
        text = "".join(self.words)
        self.words = []
        return "\n".join(part.strip() for part in text.split("\n") if part.strip())

    def _row(self) -> None:
        cells, self.cells = tuple(self.cells or ()), None
        if any(cells):
            self._line("\t".join(cells), cells)

    def end_block(self) -> None:
        """End a paragraph; within a cell it only ends a line of it."""
        if self.cells is not None:
            self.words.append("\n")
            return
        for text in self._said().split("\n"):
            if text:
                self._line(f"{self.number} {text}" if self.number else text, ())
                self.number = ""
        self.heading = False

    def _line(self, text: str, cells: tuple[str, ...]) -> None:
        self.paragraphs += 1
        place = Place("paragraph", self.paragraphs, len(self.lines))
        self.lines.append(Line(text=text, place=place, cells=cells, gap=True, heading=self.heading))
