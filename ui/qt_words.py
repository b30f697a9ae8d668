"""Let Qt's own dialogues speak the language of the windows, and lay everything out in its direction."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from plenary.tongue import N_, Tongue

CATALOGUES = {"zh": "zh_CN"}
MISSING = {
    "&Look in:": N_("Look in:"),
    "Files of &type:": N_("Files of type:"),
    "Drive": N_("Drive"),
    "File": N_("File"),
    "Folder": N_("Folder"),
    "Unknown": N_("Unknown"),
    "Pages": N_("Pages from"),
    "Page &Set:": N_("Page set:"),
    "Page &order:": N_("Page order:"),
    "Pages &per sheet:": N_("Pages per sheet:"),
    "Double Sided Printing": N_("Double-sided printing"),
    "Long side binding": N_("Long side binding"),
    "Short side binding": N_("Short side binding"),
    "Off": N_("Off"),
    "Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. "
    "E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.": N_(
        "Pages or ranges, separated by commas; a range is two numbers with a hyphen. "
        "For example, 3,5-7,9 prints pages 3, 5, 6, 7 and 9."
    ),
    "Invalid Pages Definition": N_("These are no pages"),
    "Advanced": N_("Advanced"),
    "Job &priority:": N_("Job priority:"),
    "Scheduled &printing:": N_("Scheduled printing:"),
    "&Billing information:": N_("Billing information:"),
    "&Start:": N_("Start:"),
    "&End:": N_("End:"),
}
"""What Qt 6.11 says in its dialogues about files and printers and its own catalogues leave in English, all or some."""


class _Missing(QTranslator):
    """Says what Qt's catalogue does not have; it is asked after that catalogue."""

    tongue = Tongue("en")

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, _context: str, source: str, _aside: str | None = None, _count: int = -1
    ) -> str | None:
        """Give the words, or None: then Qt uses its English."""
        words = MISSING.get(source)
        return self.tongue.text(words) if words else None


class QtWords:
    """Keeps the one translator of Qt's words, and what stands in for it."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translator: QTranslator | None = None
        self._missing: _Missing | None = None

    def speak(self, tongue: Tongue) -> None:
        """Take another language from now on."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        self._stand_in(tongue)
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{CATALOGUES.get(tongue.code, tongue.code)}", folder):
            self._application.installTranslator(translator)
            self._translator = translator
        mirrored = Qt.LayoutDirection.RightToLeft if tongue.right_to_left else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(mirrored)

    def _stand_in(self, tongue: Tongue) -> None:
        """Let what is missing be said in this language; English needs nobody for it."""
        if self._missing is None and tongue.code != "en":
            self._missing = _Missing(self._application)
            self._application.installTranslator(self._missing)
        if self._missing is not None:
            self._missing.tongue = tongue
