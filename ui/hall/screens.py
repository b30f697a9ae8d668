"""Know which monitor is whose: by name, model and serial number, so that a window finds its own again."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen


class ScreenKey(Struct, frozen=True):
    """By what a monitor is known when it returns: its connector, model and serial number."""

    name: str
    model: str = ""
    serial: str = ""

    def __str__(self) -> str:
        """Give the key as one line for the settings of the desk."""
        return f"{self.name}\t{self.model}\t{self.serial}"

    @classmethod
    def read(cls, line: str) -> ScreenKey | None:
        """Give the key back from its line, or None from an empty or foreign one."""
        parts = line.split("\t")
        return cls(*parts) if len(parts) == len(cls.__struct_fields__) and parts[0] else None


def key(screen: QScreen) -> ScreenKey:
    """Give the key of a monitor."""
    return ScreenKey(screen.name(), screen.model(), screen.serialNumber())


def known(wanted: ScreenKey, screens: Iterable[QScreen]) -> QScreen | None:
    """Find a monitor again: the same in all three; else, with a serial number, the same model and serial.

    A monitor that was put on another connector is still itself; one of the same
    make without a serial number is not.
    """
    there = list(screens)
    for screen in there:
        if key(screen) == wanted:
            return screen
    if not wanted.serial:
        return None
    same = (each for each in there if (each.model(), each.serialNumber()) == (wanted.model, wanted.serial))
    return next(same, None)


class Screens(QObject):
    """Says which monitors come, go and change; tests emit the same signals with monitors that stay.

    ``gone`` is said before Qt forgets the monitor, ``came`` once it can be used, ``changed`` when it has another
    size or place.
    """

    came = Signal(QScreen)
    gone = Signal(QScreen)
    changed = Signal(QScreen)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._follow)
            application.screenAdded.connect(self.came)
            application.screenRemoved.connect(self.gone)
            for each in application.screens():
                self._follow(each)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._say_changed)

    def _say_changed(self) -> None:
        # Not a lambda with the monitor in it: monitors outlive this object, and Qt drops what is bound to it.
        self.changed.emit(self.sender())

    def all(self) -> list[QScreen]:
        """Give the monitors there are now."""
        return QGuiApplication.screens()
