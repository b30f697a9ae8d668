"""Read what is typed: short texts at once, long ones away from the windows, which go on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from plenary.intake.reading import Reading
from plenary.refusal import Unreadable
from ui.background import Background

SHORT = 2_000
"""Letters; so many are read between two keys without anybody noticing."""
PAUSE = 250
"""Milliseconds without a change after which a long text is read."""


class TypedText(QObject):
    """Emits ``understood(reading)``, or None for what is no agenda, always of the text that stands there now.

    ``behind`` is true while that is still to come. Of a long text one reading is made at a time: what was changed
    meanwhile is read after it, and what was read of an older text is dropped. ``read`` is called on another thread.
    """

    understood = Signal(object)

    def __init__(self, read: Callable[[str], Reading], owner: QObject) -> None:
        super().__init__(owner)
        self.behind = False
        self._read, self._text, self._busy = read, "", False
        self._background = Background(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.read_now)

    def change(self, text: str) -> None:
        """Take another text."""
        self._text, self.behind = text, True
        if len(text) > SHORT:
            self._pause.start()
            return
        self._pause.stop()
        try:
            reading = self._read(text)
        except Unreadable:
            self._tell(text, None)
        else:
            self._tell(text, reading)

    def read_now(self) -> None:
        """Begin to read what is still to be read, without waiting for a pause."""
        self._pause.stop()
        if self.behind and not self._busy:
            self._busy, text = True, self._text
            self._background.start(
                partial(self._read, text),
                partial(self._tell, text),
                lambda _no: self._tell(text, None),
                partial(self._go_on, text),
            )

    def _tell(self, text: str, reading: Reading | None) -> None:
        if self.behind and text == self._text:
            self.behind = False
            self.understood.emit(reading)

    def _go_on(self, read: str) -> None:
        self._busy = False
        if read != self._text and not self._pause.isActive():
            self.read_now()
