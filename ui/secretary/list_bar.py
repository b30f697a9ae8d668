"""The bar above the lists: their tabs, how the list stands, and the key that closes it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.secretary.labels import Cut, label, rule, set_said
from ui.widgets import KeyCap, Tabs

_ASIDE, _BETWEEN = 24, 8
_LEAST_GAP = 14
"""Tabs with figures that stand closer are read as one phrase."""


class ListBar(QWidget):
    """The tabs at its start, how the list stands at its end."""

    def __init__(self, tabs: Tabs) -> None:
        super().__init__()
        self._tabs = tabs
        self.standing, self.closes, self._key = label(said="emphasis"), Cut("small"), KeyCap("C")
        px, column, line = theme.look().px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line.setContentsMargins(px(_ASIDE), 0, px(_ASIDE), 0)
        line.setSpacing(px(_BETWEEN))
        line.addWidget(tabs, 1)
        for widget in (self.standing, self.closes, self._key):
            line.addWidget(widget)
        column.addLayout(line)
        column.addWidget(rule())

    def show_standing(self, words: str, beside: str, said: str) -> None:
        """Show how the list stands, ``said`` in one of the ways of the style sheet, and beside it until or since when."""
        self.standing.setText(words)
        set_said(self.standing, "said", said)
        self.closes.setText(beside)
        self._fit()

    def _fit(self) -> None:
        """Where the tabs would run into each other, leave out that the list is open, or since when it is closed."""
        px, closed = theme.look().px, self.standing.property("said") == "emphasis"
        beside = sum(each.sizeHint().width() for each in (self.standing, self.closes, self._key))
        fits = self._tabs.wide(_LEAST_GAP) <= self.width() - 2 * px(_ASIDE) - 3 * px(_BETWEEN) - beside
        self.standing.setVisible(fits or closed or not self.closes.text())
        self.closes.setVisible(fits or not closed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say of the list as much as the tabs leave room for."""
        super().resizeEvent(event)
        self._fit()
