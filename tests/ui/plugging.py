"""Unplug and plug monitors of Qt's offscreen platform, through an entrance that is private to Qt.

Only tests use it. Where Qt changes that entrance, ``Plugging`` raises ``Unpluggable`` and the tests skip.
"""

from __future__ import annotations

import ctypes
import json
import sys
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QByteArray, QJsonDocument
from PySide6.QtGui import QGuiApplication
from shiboken6 import Shiboken

CONFIGURATION = Path(__file__).with_name("two_screens.json")
_SLOT = 12
"""The place of ``nativeResourceForIntegration``: after the twelve virtual functions of QObject."""


class Unpluggable(Exception):  # noqa: N818 - says what the platform is
    """This Qt, or this platform, does not let a test unplug a monitor."""


def _library(name: str) -> ctypes.CDLL:
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    found = sorted(folder.glob(f"libQt6{name}.so.6*"))
    if not found:
        raise Unpluggable(f"no {name} library beside PySide6")
    return ctypes.CDLL(str(found[0]))


class Plugging:
    """Sets which monitors of the offscreen platform are there."""

    def __init__(self) -> None:
        if not sys.platform.startswith("linux") or QGuiApplication.platformName() != "offscreen":
            raise Unpluggable("not the offscreen platform of Linux")
        self.configuration: dict[str, Any] = json.loads(CONFIGURATION.read_text(encoding="utf-8"))
        try:
            self._gui, self._core = _library("Gui"), _library("Core")
            interface = self._gui._ZN15QGuiApplication23platformNativeInterfaceEv
            self._object = self._core._ZNK13QJsonDocument6objectEv
        except (AttributeError, OSError) as error:
            raise Unpluggable(str(error)) from error
        interface.restype = ctypes.c_void_p
        self._interface = interface()
        self._set = self._entrance()

    def _entrance(self) -> Any:
        table = ctypes.cast(self._interface, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
        kind = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        name = QByteArray(b"setConfiguration")
        address = kind(table[_SLOT])(self._interface, Shiboken.getCppPointer(name)[0])
        if not address:
            raise Unpluggable("the platform takes no configuration")
        return ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(address)

    def screens(self, *names: str) -> None:
        """Leave only the monitors with these names plugged in."""
        self._plug([each for each in self.configuration["screens"] if each["name"] in names])

    def resize(self, name: str, width: int, height: int) -> None:
        """Give a monitor another resolution; all are plugged in."""
        size = {"width": width, "height": height}
        self._plug(
            [{**each, **(size if each["name"] == name else {})} for each in self.configuration["screens"]]
        )

    def _plug(self, screens: list[dict[str, Any]]) -> None:
        wanted = {**self.configuration, "screens": screens}
        document = QJsonDocument.fromJson(QByteArray(json.dumps(wanted).encode()))
        made = ctypes.c_void_p()
        self._object.restype = None
        self._object(ctypes.byref(made), ctypes.c_void_p(Shiboken.getCppPointer(document)[0]))
        self._set(ctypes.addressof(made), self._interface)
