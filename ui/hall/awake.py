"""Keep the computer awake while a screen of the hall is on, as far as the system lets itself be asked.

Linux is asked through the session bus, Windows through its power state, macOS through its
``caffeinate``. Where none of them answers, nothing is done and nothing is said: a screen that
goes dark is a nuisance, a warning over the chair's screen would be a worse one.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

from PySide6.QtDBus import QDBusConnection, QDBusMessage

SERVICE, PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
CONNECTION = "plenary-awake"
WHO, WHY = "Plenary", "A meeting is shown"
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2
_CAFFEINATE = "/usr/bin/caffeinate"


class Awake:
    """Asked to keep awake or to let go; asking twice for the same is asking once."""

    def __init__(self) -> None:
        self.kept = False
        self._helper: subprocess.Popen[bytes] | None = None

    def keep(self, awake: bool) -> None:
        """Keep the computer awake from now on, or let it sleep again."""
        if awake is self.kept:
            return
        self.kept = awake
        if sys.platform == "win32":
            state = _CONTINUOUS | (_SYSTEM | _DISPLAY if awake else 0)
            ctypes.windll.kernel32.SetThreadExecutionState(state)
        elif sys.platform == "darwin":
            self._keep_mac(awake)
        else:
            self._keep_bus(awake)

    def _keep_mac(self, awake: bool) -> None:
        if self._helper is not None:
            self._helper.terminate()
            self._helper = None
        if awake and os.path.exists(_CAFFEINATE):  # noqa: PTH110 - one question, no path to build
            self._helper = subprocess.Popen([_CAFFEINATE, "-d", "-w", str(os.getpid())])  # noqa: S603 - a fixed program

    @staticmethod
    def _keep_bus(awake: bool) -> None:
        """Ask on a connection of its own; whoever leaves the bus lets go of what was asked."""
        if not awake:
            QDBusConnection.disconnectFromBus(CONNECTION)
            return
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
        if bus.isConnected():
            inhibit = QDBusMessage.createMethodCall(SERVICE, PATH, SERVICE, "Inhibit")
            inhibit.setArguments([WHO, WHY])
            bus.send(inhibit)
