"""The window before a meeting is open: the start page, the review of a document, and what could not be opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from plenary.intake.reading import Reading
from plenary.tongue import N_, Tongue
from ui import theme
from ui.dialogs import OF_QT, AskWhether
from ui.secretary.review import ReviewPage
from ui.secretary.start_page import StartPage
from ui.secretary.typing_page import TypingPage
from ui.secretary.waiting import WaitingPage
from ui.settings import Recent
from ui.widgets import Banner, FocusRing, Remedy

TITLE = "Plenary"
LOST = N_("Your answers and corrections in this document will be lost. Leave it?")
USUAL, FRAME = QSize(1366, 768), QSize(0, 40)
"""Pixels: of the window, and of what a window manager puts around it."""


class StartWindow(QMainWindow):
    """Shows one page at a time; ``used(reading, rules)`` comes from the review, the rest from the start page."""

    used = Signal(object, str)
    closing = Signal()

    def __init__(self, tongue: Tongue, recent: tuple[Recent, ...], agreed: AskWhether = OF_QT.agreed) -> None:
        super().__init__()
        self.tongue, self._agreed = tongue, agreed
        self.setWindowTitle(TITLE)
        self.resize(self._fitting(self.screen().availableSize()))
        theme.let_read(self, tongue)
        self.start = StartPage(tongue, recent)
        self.banner = Banner()
        self.waiting = WaitingPage(tongue)
        self.review: ReviewPage | None = None
        self.typing: TypingPage | None = None
        self.start.typed.connect(self.show_typing)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.waiting)
        self._before: QWidget = self.start
        self._back: QWidget = self.start
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.banner)
        self.setCentralWidget(middle)
        self.ring = FocusRing(self)

    @staticmethod
    def _fitting(room: QSize) -> QSize:
        """Give the usual size, or what a laptop has room for: the foot of the review stays on its screen."""
        fits = room - FRAME
        return (
            QSize(USUAL.width(), min(USUAL.height(), fits.height()))
            if room.width() >= USUAL.width()
            else USUAL
        )

    def say(self, title: str, words: str, remedies: tuple[Remedy, ...] = ()) -> None:
        """Say why something could not be opened, and what can be done instead; the page before is shown again."""
        if self.pages.currentWidget() is self.waiting:
            self.pages.setCurrentWidget(self._before)
        self.banner.say(title, words, remedies, grave=True)

    def show_start(self) -> None:
        """Show the start page."""
        self.pages.setCurrentWidget(self.start)

    def wait_for(self, name: str) -> None:
        """Say that a document is being read."""
        self.banner.clear()
        self._before = self._shown()
        self.waiting.wait_for(name)
        self.pages.setCurrentWidget(self.waiting)

    def show_progress(self, share: float) -> None:
        """Say how far a long document was read."""
        self.waiting.show_progress(share)

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
        """Show the review of what was read; it leads back to the page before."""
        shown, old = self._shown(), self.review
        self._back = self._back if shown is old else shown
        self.banner.clear()
        self.review = ReviewPage(self.tongue, reading)
        self.review.used.connect(self.used)
        self.review.another.connect(self._open_another)
        self.review.left.connect(self._leave_review)
        self.pages.addWidget(self.review)
        self.pages.setCurrentWidget(self.review)
        if old is not None:
            self._drop(old)

    def _shown(self) -> QWidget:
        """Give the page that is shown, or the one before where something is waited for."""
        shown = self.pages.currentWidget()
        return self._before if shown is None or shown is self.waiting else shown

    def _open_another(self) -> None:
        if self._may_leave():
            self.start.document.emit()

    def _leave_review(self) -> None:
        if self.review is not None and self._may_leave():
            self.banner.clear()
            self.pages.setCurrentWidget(self._back)
            self._drop(self.review)
            self.review = None

    def _may_leave(self) -> bool:
        """Ask whether what was answered and mended in the review may be lost, where there is any."""
        mended = self.review is not None and bool(self.review.past)
        return not mended or self._agreed(self, self.tongue, self.tongue.text(LOST))

    def _drop(self, page: QWidget) -> None:
        self.pages.removeWidget(page)
        page.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as in the officer's window."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell the application."""
        self.closing.emit()
        super().closeEvent(event)
