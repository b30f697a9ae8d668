"""Say over the whole window that a meeting was opened to be read, what that means, and how one can go on working."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from plenary.archive.backup import copy
from plenary.refusal import Trouble
from plenary.tongue import N_
from ui.dialogs import Dialogs
from ui.opening import why_not
from ui.secretary.panel import Panel
from ui.secretary.rows import RowList
from ui.secretary.window import SecretaryWindow
from ui.widgets import Banner, Remedy

TITLE = N_("Opened read-only.")
HELD = N_("Nothing that is done here is entered: somebody else is recording this meeting.")
NO_RIGHTS = N_("Nothing that is done here is entered: this computer may not write to %(path)s.")
TAKE_OVER, COPY = N_("Take over"), N_("Work in a copy…")
COPY_NAME = N_("%(name)s (copy)")


class Open(Protocol):
    """Opens a meeting file in place of the one that is open."""

    def __call__(self, path: Path, /, *, take_over: bool = False) -> object:
        """Open it."""
        ...


def may_write(path: Path) -> bool:
    """Tell whether a file and its folder can be written at all, whoever holds it."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


class Holding(QObject):
    """Keeps what enters something from looking alive, whatever its page says of it, and says why: ``reason``.

    A list stays to be read; words that tell how something is done are taken away.
    """

    reason = ""

    def __call__(self, parts: Iterable[QWidget]) -> None:
        """Hold these parts from now on."""
        for part in parts:
            if isinstance(part, RowList):
                part.hold()
            elif isinstance(part, QLabel):
                part.hide()
            else:
                self._hold(part)
                part.installEventFilter(self)

    def _hold(self, part: QWidget) -> None:
        part.setEnabled(False)
        part.setToolTip(self.reason)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:
        """Hold a part again that its page allowed, or of which it said another reason."""
        told = event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange)
        if told and isinstance(part, QWidget) and (part.isEnabled() or part.toolTip() != self.reason):
            self._hold(part)
        return False


def tell(window: SecretaryWindow, path: Path, opens: Open, dialogs: Dialogs) -> Banner:
    """Put the line under the bands of a window, and let nothing that enters something look alive; for as long as it stands."""
    say, banner = window.tongue.text, Banner(window)
    writable = may_write(path)
    work = Remedy(say(COPY), "", partial(_copied, window, path, opens, dialogs))
    ways = (Remedy(say(TAKE_OVER), "", partial(opens, path, take_over=True)), work) if writable else (work,)
    reason = say(HELD) if writable else say(NO_RIGHTS, path=path)
    banner.say(say(TITLE), reason, ways)
    holding = window.bridge.holding
    if not isinstance(holding, Holding):
        holding = window.bridge.holding = Holding(window.bridge)
    holding.reason = reason
    for panel in window.findChildren(Panel):
        if panel.isVisible():
            holding(panel.acting)
    middle = window.centralWidget()
    column = middle.layout() if middle is not None else None
    if isinstance(column, QVBoxLayout):
        column.insertWidget(column.indexOf(window.pages), banner)
    return banner


def _copied(window: SecretaryWindow, path: Path, opens: Callable[[Path], object], dialogs: Dialogs) -> None:
    """Copy the file to where the officer says, sound and whole, and go on in the copy."""
    name = window.tongue.text(COPY_NAME, name=path.stem)
    to = dialogs.save(window, window.tongue, f"{name}{path.suffix}")
    if to is None:
        return
    try:
        made = copy(path, to)
    except Trouble as trouble:
        window.banner.say(window.tongue.text(TITLE), why_not(trouble, window.tongue), grave=True)
    else:
        opens(made)
