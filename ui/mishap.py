"""What nobody foresaw: it is written to the log and said in a window beside; the meeting goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6 import QtWidgets
from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from plenary.tongue import N_, Tongue
from ui.dialogs import told

TITLE = N_("Something went wrong in the program")
TEXT = N_(
    "The meeting is as it was: what stands in the proceedings is on the disk. Close this and go on; "
    "if it happens again, open the program anew. Details were written to %(log)s."
)
LATER = {"log": "ui.log"}
"""Loaded with the first mishap."""

Over = Callable[[], QtWidgets.QWidget | None]
"""Gives the window that stands now: one that was built anew took the place of another."""
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Mishaps(QObject):
    """Shows each mishap once, from whatever thread it comes, without stopping anything.

    One that happens in telling another is written to the log alone, or the two would call each other for ever.
    """

    happened = Signal(str)

    def __init__(self, tongue: Tongue, log: Path | None = None) -> None:
        super().__init__()
        self.log = log
        self.tongue = tongue
        self.over: Over = lambda: None
        self.shown: QtWidgets.QMessageBox | None = None
        self._telling = False
        self.happened.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> Hook:
        """Hear of everything that nobody catches; gives the hook, which tests call themselves."""

        def excepthook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
            if issubclass(kind, KeyboardInterrupt):
                sys.__excepthook__(kind, error, trace)
                return
            self.log = import_module(LATER["log"]).note(error.with_traceback(trace), self.log)
            in_telling, self._telling = self._telling, False
            if not in_telling:
                self.happened.emit(f"{kind.__name__}: {error}")

        sys.excepthook = excepthook
        threading.excepthook = lambda told: excepthook(
            told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback
        )
        return excepthook

    def _show(self, words: str) -> None:
        if self.shown is not None and isValid(self.shown) and self.shown.isVisible():
            return
        self._telling = True
        said = self.tongue.text(TEXT, log=self.log)
        box = told(self.over(), "warning", "warn", self.tongue.text(TITLE), said)
        box.setDetailedText(words)
        box.setModal(False)
        box.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.shown = box
        box.show()
        self._telling = False
