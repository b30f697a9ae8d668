"""Say over the whole window that a meeting was opened to be read, what that means, and how one can go on working."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout

from plenary.archive.backup import copy
from plenary.refusal import Trouble
from plenary.tongue import N_
from ui.dialogs import Dialogs
from ui.opening import why_not
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


def tell(window: SecretaryWindow, path: Path, opens: Open, dialogs: Dialogs) -> Banner:
    """Put the line under the bands of a window, and let nothing that enters something look alive; for as long as it stands."""
    say, banner = window.tongue.text, Banner(window)
    writable = may_write(path)
    work = Remedy(say(COPY), "", partial(_copied, window, path, opens, dialogs))
    ways = (Remedy(say(TAKE_OVER), "", partial(opens, path, take_over=True)), work) if writable else (work,)
    reason = say(HELD) if writable else say(NO_RIGHTS, path=path)
    banner.say(say(TITLE), reason, ways)
    for part in (*window.desk.acting, window.foot):
        part.setEnabled(False)
        part.setToolTip(reason)
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
