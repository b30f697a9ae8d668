"""Tabs whose words are never cut: where they lack room they move closer together."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui import theme

GAPS = (20, 14, 8)
"""The gaps after each tab in pixels at 100 %, the usual one first; the style sheet knows them as well."""


class Tabs(QTabBar):
    """Words in a row, the one that is shown underlined; ``name`` is for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._gap = GAPS[0]
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setProperty("mirrored", "true" if theme.look().tongue.right_to_left else "false")

    @property
    def gap(self) -> int:
        """Give the gap after each tab in pixels."""
        return theme.look().px(self._gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the gap for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def tabLayoutChange(self) -> None:
        """Choose the gap for other words."""
        super().tabLayoutChange()
        self._fit()

    def _fit(self) -> None:
        px, count = theme.look().px, self.count()
        words = sum(self.tabSizeHint(each).width() for each in range(count)) - self.gap * count
        # The gap after the last tab is seen by nobody.
        fits = (each for each in GAPS if words + px(each) * (count - 1) <= self.width())
        gap = next(fits, GAPS[-1])
        if gap != self._gap and self.width():
            self._gap = gap
            self.setProperty("gap", str(gap))
            self.style().unpolish(self)
            self.style().polish(self)
