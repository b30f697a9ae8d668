"""The report as a page: whoever clicks a paragraph, or goes to it by key, is told which one it is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextBrowser

from plenary.papers.tree import Paper
from ui import theme
from ui.paper_document import KEY, document_of
from ui.theme import Look
from ui.tokens import Scheme

_MARGIN = 60
_INTERACTION = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReportSheet(QTextBrowser):
    """``chosen`` tells the name of the paragraph in which the caret stands; what is marked is never printed."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("kind", "paper")
        self.setOpenLinks(False)
        self.setTextInteractionFlags(_INTERACTION)
        self._marked: tuple[str, ...] = ()
        self._setting = False
        self.cursorPositionChanged.connect(self._moved)

    def set_paper(self, paper: Paper) -> None:
        """Show a paper where the one before it was; what was marked stays so."""
        place = self.verticalScrollBar().value()
        document = document_of(paper)
        document.setParent(self)
        document.setDocumentMargin(theme.look().px(_MARGIN))
        self._setting = True
        self.setDocument(document)
        self._setting = False
        mirrored = paper.language == "ar"
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        self.mark(self._marked)
        self.verticalScrollBar().setValue(place)

    def mark(self, keys: tuple[str, ...], *, scroll: bool = False) -> None:
        """Mark paragraphs by their names; with ``scroll`` the first of them comes into sight."""
        self._marked = keys
        first = None
        self._setting = True
        for block in self._blocks():
            wanted = block.blockFormat().property(KEY) in keys
            if wanted != block.blockFormat().hasProperty(QTextFormat.Property.BackgroundBrush):
                _ground(block, marked=wanted)
            first = first or (block if wanted else None)
        self._setting = False
        if scroll and first is not None:
            self._show(first)

    def _show(self, block: QTextBlock) -> None:
        box = self.document().documentLayout().blockBoundingRect(block)
        self.verticalScrollBar().setValue(max(0, round(box.top()) - self.viewport().height() // 3))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _moved(self) -> None:
        if not self._setting:
            self.chosen.emit(self.textCursor().blockFormat().property(KEY) or "")


def _ground(block: QTextBlock, *, marked: bool) -> None:
    """Lay a mark under a paragraph, whole, or take it away; the page is white in every scheme."""
    shape = block.blockFormat()
    if marked:
        shape.setBackground(QColor(Look(Scheme.LIGHT).desk.accentsoft))
    else:
        shape.clearBackground()
    QTextCursor(block).setBlockFormat(shape)
