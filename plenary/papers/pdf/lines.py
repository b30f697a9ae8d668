"""Break and draw lines of Arabic and Chinese, which the typesetter itself cannot set.

Lines are broken in the order of reading, between words or between Chinese
characters, never within a symbol; each Arabic line is then joined and turned (``pdf_joining``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from msgspec.structs import replace
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from plenary.papers.pdf.joining import Line, Piece, joins, turned
from plenary.tongues.spacing import clings

_CJK = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_MARK = rf"\[[{_CJK}]{{1,6}}\]"
"""A mark such as [待译]: it is not broken, nor does the word before it take its bracket."""
_WORD = rf"(?:[^\s\[{_CJK}]|\[(?![{_CJK}]{{1,6}}\]))+"
_TOKEN = re.compile(
    rf"{_MARK}|\n|[^\S\u00a0\n]+|{_WORD}(?:(?:\u00a0|和(?=Corr|Add)){_WORD})*|[{_CJK}]|\u00a0"
)
_NEVER_FIRST = frozenset("，。、；：？！”’）》】」』%·])")
_BEFORE = re.compile(rf"[ \t]*[{re.escape(''.join(sorted(_NEVER_FIRST)))}]")
_NEVER_LAST = frozenset("“‘（《【「『[(")

_OPENING, _CLOSING = ("\u2066", "\u2067", "\u2068"), "\u2069"


def broken(pieces: Iterable[Piece], first: float, further: float) -> list[Line]:
    """Break pieces into lines: the first has ``first`` points of room, the others ``further``."""
    lines: list[Line] = []
    line: Line = []
    used = 0.0
    for token in _tokens(list(pieces)):
        wide = sum(piece.wide for piece in token)
        room = further if lines else first
        ends = token[0].words == "\n"
        if ends or (line and used + wide > room and token[0].words.strip(" \t")):
            lines.append(_trimmed(line))
            line, used = [], 0.0
        if not ends and (line or token[0].words.strip(" \t")):
            line += token
            used += wide
    return list(_carried([*lines, _trimmed(line)] if line or not lines else lines))


def _carried(lines: Iterable[Line]) -> Iterator[Line]:
    """What is kept in its own direction and goes on after a line's end is so kept in each of its lines."""
    open_ = ""
    for line in lines:
        begun = open_
        for sign in "".join(piece.words for piece in line):
            open_ = sign if sign in _OPENING else "" if sign == _CLOSING else open_
        if line and begun:
            line = [replace(line[0], words=begun + line[0].words), *line[1:]]  # noqa: PLW2901 - the same line
        yield [*line[:-1], replace(line[-1], words=line[-1].words + _CLOSING)] if line and open_ else line


def _trimmed(line: Line) -> Line:
    while line and not line[-1].words.strip(" "):
        line = line[:-1]
    return _merged(line)


def _merged(line: Line) -> Line:
    runs = groupby(line, lambda piece: replace(piece, words=""))
    return [replace(dress, words="".join(piece.words for piece in pieces)) for dress, pieces in runs]


def _tokens(pieces: list[Piece]) -> Iterator[Line]:
    """Cut pieces where a line may end; what clings together is one token."""
    whole = "".join(piece.words for piece in pieces)
    dress = [piece for piece in pieces for _ in piece.words]
    start = 0
    cuts = [found.end() for found in _TOKEN.finditer(whole)]
    for cut in cuts:
        # A space before a mark that begins no line is no place to end one either.
        last = cut < len(whole) and whole[cut - 1] in _NEVER_LAST
        if last or _BEFORE.match(whole, cut) or clings(whole, cut):
            continue
        if dress[start] is dress[cut - 1]:
            yield [replace(dress[start], words=whole[start:cut])]
            start = cut
            continue
        runs = groupby(range(start, cut), lambda place: id(dress[place]))
        places = [list(run) for _, run in runs]
        yield [replace(dress[run[0]], words=whole[run[0] : run[-1] + 1]) for run in places]
        start = cut


class Lines(Flowable):  # type: ignore[misc]
    """A paragraph that is broken by this house; from the right where ``rtl``."""

    def __init__(
        self,
        pieces: list[Piece],
        style: ParagraphStyle,
        *,
        label: list[Piece],
        rtl: bool,
        begun: bool = False,
    ) -> None:
        super().__init__()
        self.pieces = pieces
        self.style = style
        self.label = label
        self.rtl = rtl
        self.begun = begun
        self.lines: list[Line] = []

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """Break the lines for a width, and give the room they take."""
        room = wide - self.style.leftIndent - self.style.rightIndent
        first = 0 if self.begun else self.style.firstLineIndent
        self.lines = broken(self.pieces, room - first, room)
        self.width, self.height = wide, len(self.lines) * self.style.leading
        return wide, self.height

    def minWidth(self) -> float:  # noqa: N802 - as the library's own paragraphs say it
        """Give the width in points of what is never broken: the longest word or symbol."""
        tokens = (sum(piece.wide for piece in token) for token in _tokens(self.pieces))
        needed = max(tokens, default=0.0)
        return float(needed + self.style.leftIndent + self.style.rightIndent)

    def split(self, wide: float, high: float) -> list[Flowable]:
        """Part the paragraph at a page's end, two lines at least on either side."""
        self.wrap(wide, high)
        fits = min(int(high // self.style.leading), len(self.lines) - 2)
        if fits < 2:
            return []
        head = [piece for line in self.lines[:fits] for piece in (*line, replace(line[-1], words="\n"))]
        tail = [piece for line in self.lines[fits:] for piece in (*line, replace(line[-1], words=" "))]
        parts: tuple[tuple[Line, Line, bool], ...] = (
            (head[:-1], self.label, self.begun),
            (tail[:-1], [], True),
        )
        return [
            type(self)(pieces, self.style, label=label, rtl=self.rtl, begun=begun)
            for pieces, label, begun in parts
        ]

    def draw(self) -> None:
        """Draw the label and the lines."""
        top = self.height - self.style.fontSize
        if self.label:
            ends_there = getattr(self.style, "bulletAnchor", "start") == "end"
            wide = sum(piece.wide for piece in self.label)
            self._line(self.label, self.style.bulletIndent - (wide if ends_there else 0), top)
        for number, line in enumerate(self.lines):
            indent = self.style.leftIndent
            indent += 0 if number or self.begun else self.style.firstLineIndent
            self._line(line, indent + self._slack(line, indent), top - number * self.style.leading)

    def _slack(self, line: Line, indent: float) -> float:
        room = self.width - indent - self.style.rightIndent - sum(piece.wide for piece in line)
        aligned = self.style.alignment
        return room / 2 if aligned == TA_CENTER else room if aligned == TA_RIGHT else 0.0

    def _line(self, line: Line, indent: float, height: float) -> None:
        wide = sum(piece.wide for piece in line)
        draw_line(self.canv, line, self.width - indent - wide if self.rtl else indent, height, rtl=self.rtl)


def draw_line(canvas: Canvas, line: Line, left: float, height: float, *, rtl: bool) -> None:
    """Draw one line from a point on its base line."""
    if rtl or any(joins(piece.words) for piece in line):
        line = turned(line, rtl=rtl)
    for place, piece in enumerate(line, 1):
        ends = place == len(line) and piece.ground is None
        wide = 0.0 if ends else float(pdfmetrics.stringWidth(piece.words, piece.face, piece.size))
        if piece.ground is not None:
            canvas.setFillColor(piece.ground)
            canvas.rect(left, height - piece.size * 0.25, wide, piece.size * 1.2, stroke=0, fill=1)
        canvas.setFillColor(piece.colour)
        canvas.setFont(piece.face, piece.size)
        canvas.drawString(left, height, piece.words)
        left += wide
