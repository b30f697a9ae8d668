"""Let Qt's own dialogues speak the language of the windows, and lay everything out in its direction."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from plenary.tongue import Tongue

CATALOGUES = {"zh": "zh_CN"}


class QtWords:
    """Keeps the one translator of Qt's words."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None

    def speak(self, tongue: Tongue) -> None:
        """Take another language from now on."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{CATALOGUES.get(tongue.code, tongue.code)}", folder):
            self._application.installTranslator(translator)
            self._translator = translator
        mirrored = Qt.LayoutDirection.RightToLeft if tongue.right_to_left else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(mirrored)
