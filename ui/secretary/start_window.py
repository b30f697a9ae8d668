"""The window before a meeting is open: the start page, the review of a document, and what could not be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plenary.intake.reading import Reading
from plenary.tongue import N_, Tongue
from ui import theme
from ui.secretary.labels import label
from ui.secretary.review import ReviewPage
from ui.secretary.start_page import StartPage
from ui.secretary.typing_page import TypingPage
from ui.settings import Recent
from ui.widgets import Banner, FocusRing, Remedy

TITLE = "Plenary"
READING = N_("Reading %(name)s …")
READ_SO_FAR = N_("Reading %(name)s … (%(done)s)")


class StartWindow(QMainWindow):
    """Shows one page at a time; ``used(reading, rules)`` comes from the review, the rest from the start page."""

    used = Signal(object, str)
    closing = Signal()

    def __init__(self, tongue: Tongue, recent: tuple[Recent, ...]) -> None:
        super().__init__()
        self.tongue = tongue
        self.setWindowTitle(TITLE)
        self.resize(1366, 768)
        theme.let_read(self, tongue)
        self.start = StartPage(tongue, recent)
        self.banner = Banner()
        self.waiting = label(said="head")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.review: ReviewPage | None = None
        self.typing: TypingPage | None = None
        self.start.typed.connect(self.show_typing)
        self._name = ""
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.waiting)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.banner)
        self.setCentralWidget(middle)
        self.ring = FocusRing(self)

    def say(self, title: str, words: str, remedies: tuple[Remedy, ...] = ()) -> None:
        """Say why something could not be opened, and what can be done instead."""
        self.show_start()
        self.banner.say(title, words, remedies, grave=True)

    def show_start(self) -> None:
        """Show the start page."""
        self.pages.setCurrentWidget(self.start)

    def wait_for(self, name: str) -> None:
        """Say that a document is being read."""
        self.banner.clear()
        self._name = name
        self.waiting.setText(self.tongue.text(READING, name=name))
        self.pages.setCurrentWidget(self.waiting)

    def show_progress(self, share: float) -> None:
        """Say how far a long document was read."""
        done = self.tongue.percent(share * 100)
        self.waiting.setText(self.tongue.text(READ_SO_FAR, name=self._name, done=done))

    def show_typing(self, text: str = "") -> None:
        """Show the page on which an agenda is typed or pasted; what was typed before is still there."""
        self.banner.clear()
        if self.typing is None:
            self.typing = TypingPage(self.tongue)
            self.typing.read.connect(self.show_reading)
            self.typing.left.connect(self.show_start)
            self.pages.addWidget(self.typing)
        if text.strip():
            self.typing.edit.setPlainText(text)
        self.pages.setCurrentWidget(self.typing)
        self.typing.edit.setFocus()

    def show_reading(self, reading: Reading) -> None:
        """Show the review of what was read."""
        if self.review is not None:
            self.pages.removeWidget(self.review)
            self.review.deleteLater()
        self.review = ReviewPage(self.tongue, reading)
        self.review.used.connect(self.used)
        self.review.another.connect(self.start.document)
        self.pages.addWidget(self.review)
        self.pages.setCurrentWidget(self.review)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application."""
        self.closing.emit()
        super().closeEvent(event)
