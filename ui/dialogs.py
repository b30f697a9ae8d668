"""Ask for files. The windows are given these as functions, so that a test can answer in their place.

A class of Qt's is made when it is first named: those of the questions stand only where one is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6 import QtWidgets
from PySide6.QtCore import Qt

from plenary.tongue import N_, Tongue
from ui import theme
from ui.icons import icon as drawn
from ui.icons import pixmap

OPEN_DOCUMENT, OPEN_MEETING, SAVE = N_("Open a document"), N_("Open a meeting"), N_("Save as")
OPEN_MEETINGS = N_("Several meetings together")
CHOOSE_FOLDER = N_("Choose a folder")
DOCUMENTS = N_("Documents (%(patterns)s)")
MEETINGS = N_("Meetings (%(patterns)s)")
READABLE = "*.docx *.pdf *.txt *.html *.htm *.odt *.doc *.rtf"

_ICON, _SMALL, _PLACES = 28, 18, 128
_BUTTONS = {
    "backButton": "previous",
    "forwardButton": "chevron",
    "toParentButton": "move-up",
    "newFolderButton": "plus",
    "listModeButton": "two-symbols",
    "detailModeButton": "list",
}
"""The buttons of Qt's own dialogue for files, and what is drawn on them: what Qt has is black, in the dark too."""
Ask = Callable[[QtWidgets.QWidget, Tongue], Path | None]
AskFolder = Callable[[QtWidgets.QWidget, Tongue, Path], Path | None]
AskSeveral = Callable[[QtWidgets.QWidget, Tongue], tuple[Path, ...]]
AskWhether = Callable[[QtWidgets.QWidget, Tongue, str], bool]
Forms = Mapping[str, str]
"""The endings that a file may have, each with what it is in words; the first is proposed."""
ANY_FORM: Forms = {}


class AskName(Protocol):
    """Asks for the name of a file to be saved; its ending follows the form that is chosen, where there are several."""

    def __call__(
        self, parent: QtWidgets.QWidget, tongue: Tongue, proposed: str, forms: Forms = ANY_FORM, /
    ) -> Path | None:
        """Give the path, or None where the officer thought better of it."""
        ...


def told(
    parent: QtWidgets.QWidget | None, icon: str, role: str, title: str, words: str
) -> QtWidgets.QMessageBox:
    """Make a box that says something, in the hand of the windows: an icon of ours, a title, words below it."""
    box, look = QtWidgets.QMessageBox(parent), theme.look()
    box.setIconPixmap(
        pixmap(icon, getattr(look.desk, role), look.px(_ICON), box.devicePixelRatioF(), mirrored=False)
    )
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(words)
    for said in box.findChildren(QtWidgets.QLabel, "qt_msgbox_label"):
        said.setAlignment(look.leading)
    return box


def question(parent: QtWidgets.QWidget, words: str) -> QtWidgets.QMessageBox:
    """Make the box that asks whether something may be done."""
    box = told(parent, "information", "accent", "Plenary", words)
    box.setStandardButtons(
        QtWidgets.QMessageBox.StandardButton.Ok | QtWidgets.QMessageBox.StandardButton.Cancel
    )
    return box


def _agreed(parent: QtWidgets.QWidget, _tongue: Tongue, words: str) -> bool:
    return question(parent, words).exec() == QtWidgets.QMessageBox.StandardButton.Ok


def files(parent: QtWidgets.QWidget, title: str, begins: str = "", kinds: str = "") -> QtWidgets.QFileDialog:
    """Make a dialogue about files that begins somewhere: the system's, or Qt's in the hand of the windows."""
    made = QtWidgets.QFileDialog(parent, title, begins, kinds)
    dress(made)
    return made


def dress(made: QtWidgets.QFileDialog) -> None:
    """Draw our icons on what Qt made, and let its columns be read; where the system has a dialogue there is nothing."""
    look = theme.look()
    mirrored = made.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for name, icon in _BUTTONS.items():
        button = made.findChild(QtWidgets.QToolButton, name)
        if button is not None:
            button.setIcon(drawn(icon, look.desk.text, look.px(_SMALL), mirrored=mirrored))
    for rows in made.findChildren(QtWidgets.QTreeView):
        rows.header().setSectionResizeMode(QtWidgets.QHeaderView.ResizeMode.ResizeToContents)
        rows.header().setSectionResizeMode(0, QtWidgets.QHeaderView.ResizeMode.Stretch)
    for places in made.findChildren(QtWidgets.QListView, "sidebar"):
        places.setMinimumWidth(look.px(_PLACES))
    for completer in made.findChildren(QtWidgets.QCompleter):
        proposed = completer.popup()
        if proposed is not None:
            proposed.setObjectName("proposed")
            proposed.setLayoutDirection(made.layoutDirection())


def _chosen(asked: QtWidgets.QFileDialog) -> Path | None:
    """Ask for a file that is there, and give what was chosen."""
    return _chosen_as(asked, QtWidgets.QFileDialog.FileMode.ExistingFile)


def _chosen_as(asked: QtWidgets.QFileDialog, mode: QtWidgets.QFileDialog.FileMode) -> Path | None:
    return next(iter(_all_chosen(asked, mode)), None)


def _all_chosen(asked: QtWidgets.QFileDialog, mode: QtWidgets.QFileDialog.FileMode) -> tuple[Path, ...]:
    asked.setFileMode(mode)
    asked.exec()
    chosen = asked.selectedFiles() if asked.result() else []
    asked.deleteLater()
    return tuple(map(Path, chosen))


def _folder(parent: QtWidgets.QWidget, tongue: Tongue, begins: Path | None = None) -> Path | None:
    asked = files(parent, tongue.text(CHOOSE_FOLDER), str(begins or ""))
    asked.setOption(QtWidgets.QFileDialog.Option.ShowDirsOnly)
    return _chosen_as(asked, QtWidgets.QFileDialog.FileMode.Directory)


def _meetings(parent: QtWidgets.QWidget, tongue: Tongue, begins: Path | None = None) -> tuple[Path, ...]:
    kinds = tongue.text(MEETINGS, patterns="*.plenary")
    asked = files(parent, tongue.text(OPEN_MEETINGS), str(begins or ""), kinds)
    return _all_chosen(asked, QtWidgets.QFileDialog.FileMode.ExistingFiles)


class Dialogs(Struct, frozen=True):
    """The questions about files; each gives a path, or None where the officer thought better of it; ``meetings`` several.

    ``agreed`` is asked whether something may be done; ``beside`` gives the questions as they are asked while a
    meeting file is open, where that makes a difference.
    """

    document: Ask
    meeting: Ask
    save: AskName
    agreed: AskWhether = _agreed
    folder: Ask = _folder
    meetings: AskSeveral = _meetings
    beside: Callable[[Path], Dialogs] | None = None

    def near(self, meeting: Path) -> Dialogs:
        """Give the questions of a meeting whose file lies at ``meeting``."""
        return self.beside(meeting) if self.beside else self


def _document(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    kinds = tongue.text(DOCUMENTS, patterns=READABLE)
    return _chosen(files(parent, tongue.text(OPEN_DOCUMENT), kinds=kinds))


def incoming(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    """Ask for what comes in later: a document, or a table of participants or requests."""
    kinds = tongue.text(DOCUMENTS, patterns=f"{READABLE} *.xlsx *.ods *.xls *.csv *.tsv")
    return _chosen(files(parent, tongue.text(OPEN_DOCUMENT), kinds=kinds))


def _meeting(parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
    kinds = tongue.text(MEETINGS, patterns="*.plenary")
    return _chosen(files(parent, tongue.text(OPEN_MEETING), kinds=kinds))


def _save(
    parent: QtWidgets.QWidget, tongue: Tongue, proposed: str, forms: Forms = ANY_FORM, /
) -> Path | None:
    asked = files(parent, tongue.text(SAVE), proposed)
    asked.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    if forms:
        _offer(asked, forms)
    return _chosen_as(asked, QtWidgets.QFileDialog.FileMode.AnyFile)


def _offer(asked: QtWidgets.QFileDialog, forms: Forms) -> None:
    """Offer several forms of a file: Qt gives the name the ending of the one that is chosen."""
    endings = {f"{words} (*{ending})": ending for ending, words in forms.items()}
    asked.setNameFilters(list(endings))
    asked.setDefaultSuffix(next(iter(forms)))
    asked.filterSelected.connect(lambda chosen: asked.setDefaultSuffix(endings[chosen]))


class Beside:
    """Saves where one saved last in this meeting, and at first where its file lies.

    ``asks_name`` and ``asks_folder`` are given where to begin.
    """

    def __init__(self, meeting: Path, asks_name: AskName = _save, asks_folder: AskFolder = _folder) -> None:
        self._begins = meeting.absolute().parent
        self._asks_name, self._asks_folder = asks_name, asks_folder

    def save(
        self, parent: QtWidgets.QWidget, tongue: Tongue, proposed: str, forms: Forms = ANY_FORM, /
    ) -> Path | None:
        """Ask for the name of a file."""
        path = self._asks_name(parent, tongue, str(self._begins / proposed), forms)
        if path is not None:
            self._begins = path.parent
        return path

    def folder(self, parent: QtWidgets.QWidget, tongue: Tongue) -> Path | None:
        """Ask for a folder."""
        chosen = self._asks_folder(parent, tongue, self._begins)
        self._begins = chosen or self._begins
        return chosen

    def meetings(self, parent: QtWidgets.QWidget, tongue: Tongue) -> tuple[Path, ...]:
        """Ask for several meetings."""
        return _meetings(parent, tongue, self._begins)


def _beside(meeting: Path) -> Dialogs:
    """Give the dialogues of the system as they open beside a meeting file."""
    there = Beside(meeting)
    return Dialogs(_document, _meeting, there.save, folder=there.folder, meetings=there.meetings)


OF_QT = Dialogs(_document, _meeting, _save, beside=_beside)
"""The dialogues of the system."""
