"""The draft as it is issued in parts, L.1 with an addendum for each item: which of them is adopted now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from plenary.report.keys import FIRST, part_said
from plenary.tongue import N_, Tongue
from ui import theme
from ui.secretary.labels import label
from ui.widgets import KeyButton

OF_SEVERAL = N_("%(document)s: %(place)s of %(count)s")
ADDENDUM = "Add.%s"
BEFORE, NEXT = N_("Document before"), N_("Next document")


def named(place: int, symbol: str = "") -> str:
    """Name a part: by its symbol, or before one was assigned as the first document or the addendum that it is."""
    return symbol or (ADDENDUM % place if place else FIRST)


class PartSteps(QFrame):
    """Says which document is adopted and turns to the next one: ``turned(place)``; hidden where there is but one."""

    turned = Signal(int)

    def __init__(self, tongue: Tongue) -> None:
        super().__init__()
        self.tongue, self.place, self.document = tongue, 0, ""
        self.name = label(said="note")
        self.back = self._step("previous", BEFORE, -1)
        self.on = self._step("chevron", NEXT, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.look().px(6))
        for widget in (self.back, self.name, self.on):
            row.addWidget(widget)
        self.hide()

    def _step(self, icon: str, words: str, by: int) -> KeyButton:
        button = KeyButton("", icon=icon, height=24, press=lambda: self.turned.emit(self.place + by))
        button.setAccessibleName(self.tongue.text(words))
        button.setToolTip(self.tongue.text(words))
        button.setFixedWidth(theme.look().px(42))
        return button

    def show_part(self, place: int, count: int, symbol: str) -> None:
        """Show which of the documents it is, by its symbol where one was assigned: none is invented."""
        self.place = place
        self.document = named(place, symbol)
        figures = {"place": self.tongue.number(place + 1), "count": self.tongue.number(count)}
        document = self.tongue.isolate(symbol) if symbol else part_said(self.document, self.tongue)
        self.name.setText(self.tongue.text(OF_SEVERAL, document=document, **figures))
        self.back.setEnabled(place > 0)
        self.on.setEnabled(place < count - 1)
        self.setVisible(count > 1)
