"""Linking ahead: the libraries stand before they are imported, and Python is asked for nothing meanwhile."""

from __future__ import annotations

import re
import sys

import pytest

from tests.loading import said_by

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tried on Linux alone")

NAMES = ("QtCore", "QtGui", "QtSvg", "QtWidgets")
LINK = """
import json, sys
from pathlib import Path
from threading import Thread
from ui import start

def at_once(work, given):
    thread = Thread(target=work, args=given)
    thread.start()
    thread.join()

{given}
start._link_ahead()
mapped = Path("/proc/self/maps").read_text()
linked = [name for name in {names} if f"/{{name}}.abi3.so" in mapped]
imported = [name for name in sys.modules if name.startswith(("PySide6", "shiboken6"))]
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
QtWidgets.QApplication([])
print(json.dumps([linked, imported, QtCore.QThread.isMainThread()]))
"""
AT_ONCE = "from ui.starting import linking; linking.start_new_thread = at_once"

OPEN = """
import os
from ui.starting.linking import FONTS, Unlocked, libraries
import _ctypes
for library in libraries():
    _ctypes.dlopen(library, os.RTLD_LAZY)
print(int(bool(Unlocked.of(libraries()[0], FONTS))))
"""
"""Opened this way a function is looked up when it is called, and at once only what is no function."""
BOUND = r"binding file \S*/(?:PySide6|shiboken6)/\S* .* symbol `(_?Py\w+)'"
IN_TABLES = r"Py\w+_Type|PyExc_\w+|_Py_\w+Struct|PyDateTimeAPI|PyOS_InputHook|PyType_Generic(Alloc|New)|PyObject_GC_Del"
"""What lies in Python, and three functions that tables of types name without calling them."""


def _linked(given):
    return said_by(LINK.format(given=given, names=NAMES))


@on_linux
def test_the_libraries_stand_before_they_are_imported():
    assert _linked(AT_ONCE) == [list(NAMES), [], True]


@on_linux
def test_while_they_are_linked_they_can_be_imported():
    assert _linked("")[1:] == [[], True]


@on_linux
@pytest.mark.parametrize(
    "given",
    [
        "sys.modules['_ctypes'] = None",
        f"{AT_ONCE}; linking.libraries = lambda: ['/nowhere/QtWidgets.abi3.so']",
        f"{AT_ONCE}; linking.LINKED = ('QtOfAnother',)",
        "sys.platform = 'another'",
    ],
)
def test_where_something_is_lacking_qt_is_imported_as_ever(given):
    assert _linked(given) == [[], [], True]


@on_linux
def test_opening_calls_nothing_of_python(monkeypatch, tmp_path):
    monkeypatch.setenv("LD_DEBUG", "bindings")
    monkeypatch.setenv("LD_DEBUG_OUTPUT", str(tmp_path / "told"))
    assert said_by(OPEN) == 1
    bound = set(re.findall(BOUND, "".join(told.read_text() for told in tmp_path.iterdir())))
    assert "PyExc_TypeError" in bound
    assert [name for name in bound if not re.fullmatch(IN_TABLES, name)] == []
