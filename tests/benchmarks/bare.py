"""A bare window: the least that any program with Qt can show. Run as a process of its own, it prints when it stood."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

STILL = 1.0


class Last(QObject):
    """Notes the last frame."""

    at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names its events
        """Note a frame when it is done."""
        if event.type() in (QEvent.Type.UpdateRequest, QEvent.Type.Paint):
            QTimer.singleShot(0, self.note)
        return False

    def note(self) -> None:
        self.at = time.time()


def main() -> int:
    """Show a bare window until it has stood still, and print the milliseconds from the start of the process."""
    application, last, timer = QApplication([sys.argv[0]]), Last(), QTimer()
    window = QMainWindow()
    window.show()
    window.installEventFilter(last)
    timer.timeout.connect(lambda: application.quit() if last.at and time.time() - last.at >= STILL else None)
    timer.start(50)
    application.exec()
    # The start of the process is asked for the same way; its module is heavy, and is loaded only now.
    from ui.measure import process_started  # noqa: PLC0415

    print((last.at - process_started()) * 1000)
    return 0


if __name__ == "__main__":
    sys.exit(main())
