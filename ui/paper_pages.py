"""Where the pages of a paper end that is printed: no title stands at the foot of one, away from what follows."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

from ui.paper_document import TITLE


def keep_titles(document: QTextDocument, high: float) -> None:
    """Begin a page before each title that would stand at the foot of one, away from what follows."""
    block = document.begin()
    while block.isValid():
        after = block.next()
        titled = after.isValid() and block.blockFormat().hasProperty(TITLE)
        if titled and _page(block, high) != _page(after, high):
            anew = QTextBlockFormat()
            anew.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).mergeBlockFormat(anew)
        block = after


def _page(block: QTextBlock, high: float) -> int:
    """Give the page on which the first line of a block stands, the first one 0."""
    box, line = block.document().documentLayout().blockBoundingRect(block), block.layout().lineAt(0)
    return int((box.top() + line.y() + line.height() / 2) // high)
