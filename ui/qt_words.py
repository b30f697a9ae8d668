"""Let Qt's own dialogues speak the language of the windows, and lay everything out in its direction."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QObject, Qt, QTranslator
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

OTHERWISE = {
    "OK": N_("OK"),
    "Cancel": N_("Cancel"),
    **dict.fromkeys(("Open", "&Open"), N_("Open")),
    **dict.fromkeys(("Save", "&Save"), N_("Save")),
    **dict.fromkeys(("Print", "&Print"), N_("Print")),
    "Close": N_("Close"),
    "Print to File (PDF)": N_("Print to a file (PDF)"),
    "File &name:": N_("File name:"),
    "Output &file:": N_("Output file:"),
    "Printer": N_("Printer"),
    "Type:": N_("Type:"),
    "Local file": N_("Local file"),
    "Write PDF file": N_("PDF file to be written"),
    "Size": N_("Size"),
    **dict.fromkeys(("Type", "Kind"), N_("File type")),
    "Date Modified": N_("Date modified"),
    "Show Details...": N_("Show details…"),
    "Hide Details...": N_("Hide details…"),
}
"""What Qt's catalogues say, but not in the words of the rest of the window: an imperative, another word for a file."""


class _Words(QTranslator):
    """Says the words of a table in a language."""

    def __init__(self, table: Mapping[str, str], tongue: Tongue, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._tongue = table, tongue

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self, _context: str, source: str, _aside: str | None = None, _count: int = -1
    ) -> str | None:
        """Give the words, or None: then Qt asks its catalogue, or uses its English."""
        words = self._table.get(source)
        return self._tongue.text(words) if words else None


class QtWords:
    """Keeps the translators of Qt's words: its own catalogue, what that lacks, and what is said otherwise."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []

    def speak(self, tongue: Tongue) -> None:
        """Take another language from now on."""
        while self._installed:
            self._application.removeTranslator(self._installed.pop())
        # The one installed last is asked first.
        self._say(MISSING, tongue)
        translator = QTranslator(self._application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{CATALOGUES.get(tongue.code, tongue.code)}", folder):
            self._install(translator)
        self._say(OTHERWISE, tongue)
        mirrored = Qt.LayoutDirection.RightToLeft if tongue.right_to_left else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(mirrored)

    def _say(self, table: Mapping[str, str], tongue: Tongue) -> None:
        """Let the words of a table be said in this language; English needs nobody for it."""
        if tongue.code != "en":
            self._install(_Words(table, tongue, self._application))

    def _install(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._installed.append(translator)
