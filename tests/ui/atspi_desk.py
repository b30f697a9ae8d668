"""The officer's window on the meeting of the pictures, for a screen reader to read: ``python -m tests.ui.atspi_desk``."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from plenary.tongue import Tongue
from tests.ui import scene
from ui import theme
from ui.bridge import Bridge
from ui.secretary.window import SecretaryWindow
from ui.ticker import Ticker
from ui.tokens import Scheme


def main(reader: list[str]) -> int:
    """Show the window, let the reader read it, and go when it has; its words are passed on."""
    application = QApplication(["plenary"])
    tongue = Tongue("en")
    theme.apply(application, Scheme.LIGHT, 1.0, tongue, still=True)
    desk = scene.debated()
    bridge, ticker = Bridge(desk), Ticker(desk.clock)
    window = SecretaryWindow(bridge, ticker, tongue)
    window.show()
    ticker.tick()
    reading = subprocess.Popen(reader)
    watch = QTimer()
    watch.timeout.connect(lambda: application.exit() if reading.poll() is not None else None)
    watch.start(50)
    application.exec()
    window.leave()
    bridge.close()
    return reading.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
