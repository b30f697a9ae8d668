"""Make a Qt document of a paper, to be shown on a page or sent to a printer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatchmethod
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from plenary.papers import tree
from plenary.papers.endings import parted
from plenary.papers.firm import firm
from plenary.papers.numbering import labelled, sub_label
from plenary.tongues.spacing import unbroken
from ui.fonts import Face
from ui.paper.bars import bar_image
from ui.paper.dress import dressed, raised
from ui.paper.shapes import AIRY, CLOSE, KEY, high, leading
from ui.paper.tables import for_bars, inserted

T = TypeVar("T")
POINT = 10.5
LARGE = 15.0
HEAD = 9.5
"""Points of the heads of columns."""
_INDENT = 28
BAR = 180
"""The width of the longest bar of a picture, in pixels, where there is room for it."""
_BELOW_BARS = 7.0
"""What is free below a picture where lines stand apart: what is said of it is no further row."""
BAR_SHARE = 0.3
"""The share of the width of a page that bars take; the rest is for their labels and figures."""


def document_of(
    paper: tree.Paper, *more: tree.Paper, bar: int = BAR, doubts: bool = False, leading: int = AIRY
) -> QTextDocument:
    """Give a paper as a document in serif letters, with the parts that follow it; right to left where its language is.

    Footnotes stand at its end. ``bar`` is the width of the longest bar of a picture, in pixels. ``doubts`` marks
    what the program is unsure of and says why under the pointer: for a page that is looked at, never for one that
    is printed. ``leading`` is the height of lines in per cent.
    """
    setting = _Setting(paper.language, bar, leading, doubts=doubts)
    for each in (paper, *more):
        setting.set(each)
    return setting.document


class _Setting:
    """Sets the blocks of papers, one after the other."""

    def __init__(self, language: str, bar: int, leading: int, *, doubts: bool) -> None:
        self._doubts, self._leading = doubts, leading
        self._notes: list[tree.Footnote] = []
        self.document = QTextDocument()
        self.document.setDefaultFont(QFont(list(Face.SERIF.value)))
        self.document.setDocumentMargin(0)
        option = self.document.defaultTextOption()
        self._mirrored = language == "ar"
        if self._mirrored:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self.document.setDefaultTextOption(option)
        self.cursor = QTextCursor(self.document)
        self._language, self._label, self._bar = language, "", bar
        self._begun = self._turning = False

    def set(self, paper: tree.Paper) -> None:
        """Set one paper, under what was set before."""
        self._notes = []
        self._head(paper)
        for self._label, block in labelled(paper.blocks, paper.language):
            self.put(block)
        self._footnotes()

    def _footnotes(self) -> None:
        """Set the footnotes that were called: a continuous page has its foot at the end."""
        for number, note in enumerate(self._notes):
            mark = tree.Run(f"{note.mark}\u2003")
            self._line((mark, *note.text), POINT - 2, before=0 if number else 12)

    def _across(self, parts: Sequence[T]) -> list[T]:
        """Give the columns of a table from the left: Qt lays a table out so, also where a page runs from the right."""
        return [*reversed(parts)] if self._mirrored else [*parts]

    def _head(self, paper: tree.Paper) -> None:
        if paper.masthead is not None:
            head = paper.masthead
            self._line((tree.Run(head.organization),), POINT, before=36 if self._begun else 0)
            self._line((*head.symbol,), POINT, after=4, key=head.key)
            for line in head.lines:
                self._line((tree.Run(line),), POINT - 1)
            self._line((tree.Run(head.organ, bold=True),), POINT + 3, after=10)
        for corner in paper.corner:
            self._line(corner, POINT)
        self._line(paper.title, LARGE, bold=True, before=12)
        for each in paper.subtitle:
            self._line(each, POINT + 1)

    def _line(
        self,
        words: tree.Text,
        size: float,
        *,
        bold: bool = False,
        indent: int = 0,
        before: float = 0,
        after: float = 3,
        centred: bool = False,
        key: str = "",
    ) -> None:
        shape = high(self._leading)
        shape.setTopMargin(before)
        shape.setBottomMargin(after)
        (shape.setRightMargin if self._mirrored else shape.setLeftMargin)(indent)
        if key:
            shape.setProperty(KEY, key)
        self._turn(shape)
        if centred:
            shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        if self._begun:
            self.cursor.insertBlock(shape)
        else:
            self.cursor.setBlockFormat(shape)
            self._begun = True
        self._runs(self.cursor, words, size, bold=bold)

    def _part(self) -> None:
        """Begin what is no text below what was set last, in the shape of that."""
        shape = self.cursor.blockFormat()
        self._turn(shape)
        self.cursor.insertBlock(shape)

    def _turn(self, shape: QTextBlockFormat) -> None:
        """Let what is set next begin a page where one is to be turned; a page is turned once."""
        flag = QTextFormat.PageBreakFlag
        shape.setPageBreakPolicy(flag.PageBreak_AlwaysBefore if self._turning else flag.PageBreak_Auto)
        self._turning = False

    def _runs(self, cursor: QTextCursor, words: tree.Text, size: float, *, bold: bool = False) -> None:
        for run in words:
            dress = dressed(run, size, bold=bold, doubts=self._doubts)
            for said, ending in parted(unbroken(firm(run.text)), run.language or self._language):
                cursor.insertText(said, raised(dress) if ending else dress)
            if run.note:
                self._notes.append(run.note)
                cursor.insertText(run.note.mark, raised(dress))

    @singledispatchmethod
    def put(self, block: tree.Block) -> None:
        """Set a block."""

    @put.register
    def _(self, _block: tree.PageBreak) -> None:
        self._turning = True

    @put.register
    def _(self, block: tree.Heading) -> None:
        label = tree.Run(f"{self._label}\u2003" if self._label else "")
        self._line((label, *block.text), POINT + 4 - block.level, bold=True, before=10, after=5)
        self.cursor.mergeBlockFormat(leading())

    @put.register
    def _(self, block: tree.Paragraph) -> None:
        number = f"{self._label}\u2003" if self._label else ""
        small = POINT - 1 if block.style == "small" else POINT
        centred = block.style == "centred"
        self._line((tree.Run(number), *block.text), small, after=6, centred=centred, key=block.key)
        if block.leads:
            self.cursor.mergeBlockFormat(leading())

    @put.register
    def _(self, block: tree.SubParagraphs) -> None:
        self._letters(block.items, 0)

    def _letters(self, items: tuple[tree.SubParagraph, ...], level: int) -> None:
        for place, each in enumerate(items, 1):
            label = tree.Run(f"{sub_label(place, level, self._language)}\u2003")
            self._line((label, *each.text), POINT, indent=_INDENT * (level + 1), after=4, key=each.key)
            self._letters(each.children, level + 1)

    @put.register
    def _(self, block: tree.Entries) -> None:
        for each in block.items:
            label = tree.Run(f"{each.label}\u2003")
            self._line((label, *each.text), POINT, indent=_INDENT * (each.level + 1))

    @put.register
    def _(self, block: tree.Placeholder) -> None:
        self._line((tree.Run(block.text, italic=True),), POINT, after=6, key=block.key)

    @put.register
    def _(self, block: tree.Annex) -> None:
        self._turning = True
        self._line(block.title, LARGE, bold=True, before=24)
        if block.subtitle:
            self._line(block.subtitle, POINT + 1, bold=True)

    @put.register
    def _(self, block: tree.Table) -> None:
        size = POINT + 2 if block.large else POINT
        self._part()
        table = inserted(self.cursor, block, (HEAD, size), mirrored=self._mirrored)

        def fill(row: int, texts: tuple[tree.Text, ...], size: float, *, bold: bool = False) -> None:
            for column, words in enumerate(self._across(texts)):
                self._runs(table.cellAt(row, column).firstCursorPosition(), words, size, bold=bold)

        fill(0, tuple(column.heading for column in block.columns), HEAD, bold=True)
        for number, texts in enumerate(block.rows, start=1):
            fill(number, texts, size)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)

    @put.register
    def _(self, block: tree.Bars) -> None:
        self._part()
        below = _BELOW_BARS if self._leading > CLOSE else 0.0
        table = for_bars(self.cursor, len(block.bars), BAR_SHARE, below, mirrored=self._mirrored)
        first, last = self._across((0, 2))
        line = high(CLOSE)
        for row, bar in enumerate(block.bars):
            for column in range(3):
                table.cellAt(row, column).firstCursorPosition().setBlockFormat(line)
            self._runs(table.cellAt(row, first).firstCursorPosition(), bar.label, POINT - 1)
            picture = bar_image(bar, block.full, self._bar, from_right=self._mirrored)
            place = table.cellAt(row, 1).firstCursorPosition()
            place.insertImage(picture)
            # A picture alone would stand as high as its own line, not on that of the words.
            self._runs(place, (tree.Run(" "),), POINT - 1)
            self._runs(table.cellAt(row, last).firstCursorPosition(), bar.figure, POINT - 1)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
