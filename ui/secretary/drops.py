"""Files that are dropped on the window: texts of statements, each for the entry that its name names."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from plenary.proceedings.legible import one_line
from plenary.refusal import Trouble

UNNAMED = "text"
FOLDER = ".booths"
"""What the booths' folder beside the meeting file is called after its name."""


class Drops(QObject):
    """``dropped(paths, place)`` when files are let go over a place of the screen that is the window's.

    What is no file is not taken. The window takes the keys from the one that the files came from.
    """

    dropped = Signal(list, QPoint)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, leave everything else to the window."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return self._taken(event)
        return super().eventFilter(watched, event)

    def _taken(self, event: QDropEvent | QDragEnterEvent) -> bool:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._window.activateWindow()
            self.dropped.emit(paths, self._window.mapToGlobal(event.position().toPoint()))
        return True


def copied(path: Path, meeting: Path) -> Path:
    """Copy a text into the booths' folder beside the meeting file, under a name of its own, and give the copy.

    Raises:
        Trouble: ``text.not-copied``.
    """
    folder = meeting.with_name(meeting.stem + FOLDER)
    try:
        folder.mkdir(exist_ok=True)
        copy = _free(folder, path)
        shutil.copyfile(path, copy)
    except OSError as error:
        raise Trouble("text.not-copied", path=str(path), said=error.strerror or str(error)) from error
    return copy


def _free(folder: Path, path: Path) -> Path:
    """Give a name under which nothing else lies: a text that came before is never written over."""
    # Under a name that can be entered: those of other programs hold marks of direction.
    proposed = path.with_name(one_line(path.name) or UNNAMED)
    copy, number = folder / proposed.name, 1
    while copy.exists() and copy.read_bytes() != path.read_bytes():
        number += 1
        copy = folder / f"{proposed.stem} ({number}){proposed.suffix}"
    return copy
