"""The plain tabs of the column at the end: what comes next, the documents before the body, the languages."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from plenary.agenda.agenda import Document
from plenary.conference import Conference
from plenary.tongue import N_
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.widgets import Paragraph, scrolling

NO_DOCUMENTS = N_("No document is listed for the item.")
NO_ITEM = N_("No item is being considered.")


class DocumentsTab(Panel):
    """The documents before the body under the items that are being considered."""

    @cached_property
    def _column(self) -> QVBoxLayout:
        """Give where the titles stand, made when the tab is first turned to."""
        titles, whole = QFrame(), QVBoxLayout(self)
        titles.setProperty("panel", "canvas")
        whole.setContentsMargins(0, 0, 0, 0)
        # Titles are long: where they lack room they scroll, and are never cut.
        whole.addWidget(scrolling(titles))
        column = QVBoxLayout(titles)
        column.setContentsMargins(*(self.look.px(each) for each in (20, 14, 20, 8)))
        column.setSpacing(self.look.px(8))
        return column

    def _told(self, document: Document) -> tuple[QWidget, ...]:
        """Give what is said of a document: its symbols, its title, and a rule below."""
        symbols = label(self.tongue.isolate(" – ".join(document.symbols)), "emphasis")
        symbols.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        title = Paragraph(document.title, "quiet")
        for words in (symbols, title):
            words.setAlignment(self.look.leading)
        return symbols, title, rule()

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the documents of the current items."""
        if same(before, now, "agenda"):
            return
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        shown = False
        for number in now.agenda.current:
            for document in now.agenda.documents_for(number):
                shown = True
                for widget in self._told(document):
                    self._column.addWidget(widget)
        if not shown:
            words = self.text(NO_DOCUMENTS if now.agenda.current else NO_ITEM)
            self._column.addWidget(Paragraph(words, "quiet"))
        self._column.addStretch(1)
