"""A page on which papers are read and from which words are copied; nothing is written on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from plenary.tongues.spacing import as_kept
from ui import theme


class PaperPage(QTextBrowser):
    """A white sheet in every scheme, from the right where its language is; the caller sets the document."""

    def __init__(self, name: str, margin: int) -> None:
        super().__init__()
        self._margin = margin
        self.setAccessibleName(name)
        self.setProperty("kind", "paper")
        self.setOpenLinks(False)

    def lay(self, document: QTextDocument, language: str) -> None:
        """Lay a document on the page; it belongs to the page from then on."""
        document.setParent(self)
        document.setDocumentMargin(theme.look().px(self._margin))
        self.setDocument(document)
        mirrored = language == "ar"
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )

    def changeEvent(self, event: QEvent) -> None:
        """Keep the letters of the paper: where the window takes others, as in Arabic, Qt would set it in those."""
        letters = self.document().defaultFont()
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.document().setDefaultFont(letters)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give what is copied or dragged away as it was written: a symbol that is pasted can be searched for."""
        # Made by Qt: what is made in Python would outlive it on the clipboard, and end the program with a crash.
        copied = super().createMimeDataFromSelection()
        words, dressed = as_kept(copied.text()), as_kept(copied.html())
        copied.clear()
        copied.setText(words)
        copied.setHtml(dressed)
        return copied
