"""Ask for files. The windows are given these as functions, so that a test can answer in their place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from PySide6 import QtWidgets

from plenary.tongue import N_, Tongue
from ui import theme
from ui.icons import pixmap

OPEN_DOCUMENT, OPEN_MEETING, SAVE = N_("Open a document"), N_("Open a meeting"), N_("Save as")
CHOOSE_FOLDER = N_("Choose a folder")
DOCUMENTS = N_("Documents (%(patterns)s)")
MEETINGS = N_("Meetings (%(patterns)s)")
READABLE = "*.docx *.pdf *.txt *.html *.htm *.odt *.doc *.rtf"

Box = QtWidgets.QMessageBox
_ICON = 28
Ask = Callable[[QtWidgets.QWidget, Tongue], Path | None]
AskName = Callable[[QtWidgets.QWidget, Tongue, str], Path | None]
AskWhether = Callable[[QtWidgets.QWidget, Tongue, str], bool]


def told(parent: QtWidgets.QWidget | None, icon: str, role: str, title: str, words: str) -> Box:
    """Make a box that says something, in the hand of the windows: an icon of ours, a title, words below it."""
    box, look = Box(parent), theme.look()
    box.setIconPixmap(
        pixmap(icon, getattr(look.desk, role), look.px(_ICON), box.devicePixelRatioF(), mirrored=False)
    )
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(words)
    return box


def question(parent: QtWidgets.QWidget, words: str) -> Box:
    """Make the box that asks whether something may be done."""
    box = told(parent, "information", "accent", "Plenary", words)
    box.setStandardButtons(Box.StandardButton.Ok | Box.StandardButton.Cancel)
    return box


def _agreed(parent: QtWidgets.QWidget, _tongue: Tongue, words: str) -> bool:
    return question(parent, words).exec() == Box.StandardButton.Ok


def _folder(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    name = QtWidgets.QFileDialog.getExistingDirectory(parent, tongue.text(CHOOSE_FOLDER))
    return Path(name) if name else None


class Dialogs(Struct, frozen=True):
    """The questions about files; each gives a path, or None where the officer thought better of it.

    ``agreed`` is asked whether something may be done.
    """

    document: Ask
    meeting: Ask
    save: AskName
    agreed: AskWhether = _agreed
    folder: Ask = _folder


def _document(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    kinds = tongue.text(DOCUMENTS, patterns=READABLE)
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tongue.text(OPEN_DOCUMENT), "", kinds)
    return Path(name) if name else None


def incoming(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    """Ask for what comes in later: a document, or a table of participants or requests."""
    kinds = tongue.text(DOCUMENTS, patterns=f"{READABLE} *.xlsx *.ods *.xls *.csv *.tsv")
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tongue.text(OPEN_DOCUMENT), "", kinds)
    return Path(name) if name else None


def _meeting(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    kinds = tongue.text(MEETINGS, patterns="*.plenary")
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tongue.text(OPEN_MEETING), "", kinds)
    return Path(name) if name else None


def _save(parent: QtWidgets.QWidget, tongue: Tongue, proposed: str) -> Path | None:
    name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, tongue.text(SAVE), proposed)
    return Path(name) if name else None


OF_QT = Dialogs(_document, _meeting, _save)
"""The dialogues of the system."""
