"""The report as a page: whoever clicks a paragraph, or goes to it by key, is told which one it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextBlock, QTextCursor, QTextFormat

from plenary.papers.tree import Bars, Paper
from ui import theme
from ui.paper.document import BAR, BAR_SHARE, document_of
from ui.paper.shapes import KEY
from ui.secretary.paper_page import PaperPage
from ui.theme import Look
from ui.tokens import Scheme

_MARGIN, _GAP = 60, 8
_PAGE, _NARROW = 720, 420
_INTERACTION = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ReportSheet(PaperPage):
    """``chosen`` tells the name of the paragraph in which the caret stands; what is marked is never printed."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, _MARGIN)
        self.setMinimumWidth(theme.look().px(_NARROW))
        self.setMaximumWidth(theme.look().px(_PAGE))
        self.setTextInteractionFlags(_INTERACTION)
        self._marked: tuple[str, ...] = ()
        self._papers: Sequence[Paper] = ()
        self._setting, self._bar_set = False, BAR
        self.cursorPositionChanged.connect(self._moved)

    def set_papers(self, papers: Sequence[Paper]) -> None:
        """Show papers, one under the other, where those before them were; what was marked stays so."""
        self._papers = papers
        place = self.verticalScrollBar().value()
        self._bar_set = self._bar
        document = document_of(*papers, bar=self._bar_set, doubts=True)
        self._setting = True
        self.lay(document, papers[0].language)
        self._setting = False
        self.mark(self._marked)
        self.verticalScrollBar().setValue(place)

    def set_paper(self, paper: Paper) -> None:
        """Show one paper."""
        self.set_papers((paper,))

    @property
    def _bar(self) -> int:
        """Give the width of the longest bar, so that none runs into the figure beside it."""
        room = self.width() - 2 * theme.look().px(_MARGIN) - self.verticalScrollBar().sizeHint().width()
        return max(1, min(BAR, round(room * BAR_SHARE) - _GAP))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set a paper with pictures anew where their bars have other room; what is marked and was in sight stays there."""
        before, seen = self._bar_set, self._in_sight(event.oldSize().height())
        pictures = any(isinstance(each, Bars) for paper in self._papers for each in paper.blocks)
        super().resizeEvent(event)
        if pictures and self._bar != before:
            self.set_papers(self._papers)
        if seen and not self._in_sight(event.size().height()):
            self._show(seen)

    def _in_sight(self, high: int) -> QTextBlock | None:
        """Give the first marked paragraph, where it stands whole in a view that is so many pixels high."""
        marked = (each for each in self._blocks() if each.blockFormat().property(KEY) in self._marked)
        first = next(marked, None) if self._marked else None
        if first is None:
            return None
        box, top = self.document().documentLayout().blockBoundingRect(first), self.verticalScrollBar().value()
        return first if top <= box.top() and box.bottom() <= top + high else None

    def mark(self, keys: tuple[str, ...], *, scroll: bool = False) -> None:
        """Mark paragraphs by their names; with ``scroll`` the first of them comes into sight."""
        self._marked = keys
        # A page of which a block changes while Qt still lays it out lacks whatever stood below it: finished first.
        self.document().pageCount()
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
