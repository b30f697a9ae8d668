"""Where the pages of a paper end that is printed: no title, nor what introduces something, stands at the foot of one, away from what follows.

What belongs on one sheet is set smaller, down to four fifths, where it would take a second one.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPaintDevice, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from plenary.papers.tree import SMALLER, Paper
from ui.paper.document import document_of
from ui.paper.shapes import CLOSE, LEADS


def laid_on(printer: QPaintDevice, sheet: QSizeF, paper: Paper) -> tuple[QTextDocument, float]:
    """Lay a paper out on the sheets of a printer; give it with the scale at which it is to be drawn."""
    document = document_of(paper, leading=CLOSE)
    # Measured as it is printed: by the pixels of a screen the letters would be larger, and unevenly apart.
    document.documentLayout().setPaintDevice(printer)
    return document, _set_on(document, sheet, one=paper.one_sheet)


def _set_on(document: QTextDocument, sheet: QSizeF, *, one: bool) -> float:
    """Part a document into pages of a sheet, or bring it on ``one``; give the scale at which it is to be drawn."""
    for scale in SMALLER if one else SMALLER[:1]:
        document.setPageSize(sheet / scale)
        if document.pageCount() == 1:
            return scale
    if one:
        document.setPageSize(sheet)
    keep_leading(document, sheet.height())
    return 1.0


def keep_leading(document: QTextDocument, high: float) -> None:
    """Begin a page before what heads or introduces something, and would stand at the foot of one away from it."""
    for leads, after in _leading(document):
        if _page(leads, high) != _page(after, high):
            anew = QTextBlockFormat()
            anew.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(leads).mergeBlockFormat(anew)


def _leading(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextBlock]]:
    """Give the first of the leading blocks that stand one under the other, and what follows the last of them."""
    first: QTextBlock | None = None
    block = document.begin()
    while block.isValid():
        if block.blockFormat().hasProperty(LEADS):
            first = first or block
        elif first is not None:
            yield first, block
            first = None
        block = block.next()


def _page(block: QTextBlock, high: float) -> int:
    """Give the page on which the first line of a block stands, the first one 0."""
    box, line = block.document().documentLayout().blockBoundingRect(block), block.layout().lineAt(0)
    return int((box.top() + line.y() + line.height() / 2) // high)
