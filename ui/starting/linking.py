"""Link Qt on the other processor while Python reads the code of the start.

Before the first class of Qt is there the linker sets a hundred thousand places in its libraries and in the binding's,
and before the first letter fontconfig reads what fonts the system has: a tenth of every start. Python would hold its
lock through all of it and needs it for none. So a thread opens the libraries and has the fonts read without the lock;
the import statement then finds the libraries linked, and Qt the fonts read. Opening a library of the binding runs
nothing of Python's: that it does when it is imported (``tests/ui/starting/test_linking.py`` looks whether it still does).

Where they lie otherwise, all is loaded when it is imported, as ever.
"""

from __future__ import annotations

import _ctypes  # of ctypes what is written in C; the rest is never loaded
import _typing  # type: ignore[import-not-found]  # noqa: F401 - it is asked for next, and would wait for Qt's libraries
import os
import sys
from _thread import start_new_thread
from collections.abc import Sequence
from contextlib import suppress
from time import sleep

LINKED = ("QtWidgets", "QtGui", "QtCore", "QtSvg")
"""Modules of the binding; the first brings nearly all of Qt's own libraries along."""
FONTS = "FcInit"
"""What reads the fonts, in a library that the first one brings along; Qt asks it again, and is answered at once."""
BEGUN = 0.00005
"""Seconds in which the thread gets as far as letting go of Python's lock."""


def libraries() -> list[str]:
    """Give the files to link, the first one first; none where the binding lies otherwise."""
    for folder in filter(None, sys.path):
        found = [f"{folder}/PySide6/{name}.abi3.so" for name in LINKED]
        if os.path.exists(found[0]):  # noqa: PTH110 - pathlib is not loaded yet
            return found
    return []


def link_ahead() -> None:
    """Begin to link; who imports a library meanwhile waits until the one that is being opened stands."""
    if files := libraries():
        start_new_thread(link, (Unlocked.of(None, "dlopen"), files))
        # Reading the code is one long turn: the thread has to come first, or it would begin when that is over.
        sleep(BEGUN)


class Unlocked(_ctypes.CFuncPtr):
    """A function of C that is called without Python's lock."""

    _flags_ = _ctypes.FUNCFLAG_CDECL
    _restype_ = None

    @classmethod
    def of(cls, library: str | None, name: str) -> Unlocked:
        """Give a function of a library that is open, or of Python itself; OSError where it has none of that name."""
        return cls(_ctypes.dlsym(_ctypes.dlopen(library, os.RTLD_NOW), name))  # type: ignore[arg-type]


def link(opened: Unlocked, files: Sequence[str]) -> None:
    """Open libraries and read the fonts; what cannot be opened is left to who imports it."""
    for file in files:
        opened(os.fsencode(file), os.RTLD_NOW)
    with suppress(OSError):
        Unlocked.of(files[0], FONTS)()
