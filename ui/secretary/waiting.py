"""While a document is being read: which one, and how far; the window answers meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from plenary.tongue import N_, Tongue
from ui import theme
from ui.secretary.labels import IconMark
from ui.widgets import Paragraph

READING = N_("Reading %(file)s…")
READ_SO_FAR = N_("Reading %(file)s… (%(done)s)")
UNCHANGED = N_("The document stays as it is; every doubt is shown before anything is used.")
_WIDE, _HIGH, _ICON = 320, 6, 40


class WaitingPage(QWidget):
    """Shown between the choice of a document and its review."""

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.tongue, self._name, px = tongue, "", theme.look().px
        self.words, note = Paragraph(said="head"), Paragraph(tongue.text(UNCHANGED), "quiet")
        for each in (self.words, note):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(_WIDE), px(_HIGH))
        keeps = self.bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(keeps)
        column, middle = QVBoxLayout(self), Qt.AlignmentFlag.AlignHCenter
        column.setSpacing(px(12))
        column.addStretch(2)
        column.addWidget(IconMark("document", _ICON, "accent"), 0, middle)
        column.addWidget(self.words)
        column.addWidget(self.bar, 0, middle)
        column.addWidget(note)
        column.addStretch(3)

    def wait_for(self, name: str) -> None:
        """Say which document is being read."""
        self._name = name
        self._say(self.tongue.text(READING, file=name))
        self.bar.hide()

    def show_progress(self, share: float) -> None:
        """Say how far a long document was read: 0 to 1."""
        done = self.tongue.percent(share * 100)
        self._say(self.tongue.text(READ_SO_FAR, file=self._name, done=done))
        self.bar.setValue(round(share * 100))
        self.bar.show()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.bar.setAccessibleName(words)
