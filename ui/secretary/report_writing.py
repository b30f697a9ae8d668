"""Write the text of a paragraph that the report leaves to a human, or its version in another language."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout

from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.stages import PARAGRAPH
from ui.secretary.labels import Cut
from ui.widgets import KeyButton, Kind

TEXT, KEEP = N_("Text of the paragraph"), N_("Keep the text")
PROPOSED_BY = N_("Proposed by")
IN_LANGUAGE = N_("%(caption)s (%(language)s)")
_HIGH = 150


class ReportWriting(QFrame):
    """``written(key, words, by)`` asks to keep what was written; a text that was begun is never replaced by another.

    ``by`` is who proposed it, where that is asked for; ``typed`` when a person changed something.
    """

    written = Signal(str, str, str)
    typed = Signal()

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.setProperty("panel", "surface")
        self.tongue = tongue
        self.key, self._kept, self.language = "", "", ""
        self.caption = Cut("head")
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(tongue.text(TEXT))
        self.edit.setTabChangesFocus(True)
        self.by = QLineEdit()
        for typed in (self.edit, self.by):
            # A file that is let go over it is for the window: Qt would type its path.
            typed.setAcceptDrops(False)
        self.by.setPlaceholderText(tongue.text(PROPOSED_BY))
        self.by.setAccessibleName(tongue.text(PROPOSED_BY))
        self.by.hide()
        self.edit.textChanged.connect(self.typed)
        self.by.textChanged.connect(self.typed)
        self.keep = KeyButton(tongue.text(KEEP), icon="check", kind=Kind.PRIMARY, height=32, press=self._keep)
        px, column, head = theme.look().px, QVBoxLayout(self), QHBoxLayout()
        self.setFixedHeight(px(_HIGH))
        column.setContentsMargins(px(20), px(8), px(20), px(12))
        column.setSpacing(px(6))
        head.addWidget(self.caption, 1)
        head.addWidget(self.by)
        head.addWidget(self.keep)
        column.addLayout(head)
        column.addWidget(self.edit, 1)
        self.hide()

    @property
    def begun(self) -> bool:
        """Tell whether something was written that is not kept yet."""
        return self.isVisible() and self.edit.toPlainText() != self._kept

    def offer(
        self, key: str, number: str, words: str, hint: str, language: Tongue, *, proposed: bool = False
    ) -> None:
        """Offer to write a paragraph: what is written of it so far, what it waits for, and its language.

        ``proposed`` asks besides who proposed it.
        """
        if self.begun and key != self.key:
            return
        renewed = key != self.key or not self.begun
        self.key, self._kept, self.language = key, words, language.code
        with QSignalBlocker(self.edit), QSignalBlocker(self.by):
            if renewed:
                self.edit.setPlainText(words)
            self.by.clear()
        self.by.setVisible(proposed)
        # What is written stands in the field; where nothing is, the caption says what the paragraph waits for.
        caption = f"{number}. {hint}" if number else hint
        if number and words:
            caption = self.tongue.text(PARAGRAPH, number=number)
        said = self.tongue.text(IN_LANGUAGE, caption=caption, language=self.tongue.language(language.code))
        self.caption.setText(said)
        mirrored = (
            Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.edit.setLayoutDirection(mirrored)
        self.show()

    def resume(self, words: str, by: str) -> None:
        """Go on with what was typed before the window was built anew."""
        self.edit.setPlainText(words)
        self.by.setText(by)

    def leave(self) -> None:
        """Put the field away, unless something begun stands in it."""
        if not self.begun:
            self.key, self._kept = "", ""
            self.hide()

    def keep_on(self) -> None:
        """Leave what was typed standing: it is not kept yet."""
        self._kept = ""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        words = self.edit.toPlainText().strip()
        if self.key:
            self._kept = self.edit.toPlainText()
            self.written.emit(self.key, words, self.by.text().strip())
