"""Tabs whose words are never cut: where they lack room they move closer together."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui import theme
from ui.painting.canvas import advance

GAPS = (20, 14, 8, 4)
"""The gaps after each tab in pixels at 100 %, the usual one first; the style sheet knows them as well."""


class Tabs(QTabBar):
    """Words in a row, the one that is shown underlined; ``name`` is for screen readers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._gap = GAPS[0]
        self._words: int | None = None
        self._measured: dict[tuple[str, int], QSize] = {}
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

    def minimumSizeHint(self) -> QSize:
        """Need the words at the least gap: what stands beside may be cut, they are not."""
        return QSize(self.wide(GAPS[-1]), super().minimumSizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        """Give the size of a tab, measured once for its words: where one counts on, Qt would measure all four times."""
        asked = (self.tabText(index), self._gap)
        if asked not in self._measured:
            self._measured[asked] = super().tabSizeHint(index) + QSize(self._bolder(asked[0]), 0)
        return self._measured[asked]

    def _bolder(self, words: str) -> int:
        """Give by how much words are wider where they are shown: Qt measures them as those of the others."""
        shown, others = QFont(self.font()), QFont(self.font())
        shown.setWeight(QFont.Weight.DemiBold)
        others.setWeight(QFont.Weight.Medium)
        return max(0, math.ceil(advance(words, shown) - advance(words, others)))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another dress."""
        self._measured = {}
        super().changeEvent(event)

    def wide(self, gap: int) -> int:
        """Give the width of all words with a gap of the design after each: Qt squeezes the words where one is missing."""
        if self._words is None:
            # Qt measures every tab anew, and other words are rare.
            each_gap = self.gap
            self._words = sum(self.tabSizeHint(each).width() - each_gap for each in range(self.count()))
        return self._words + theme.look().px(gap) * self.count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the gap for the room there is."""
        super().resizeEvent(event)
        self._fit()

    def tabLayoutChange(self) -> None:
        """Choose the gap for other words."""
        self._words = None
        super().tabLayoutChange()
        self._fit()

    def _fit(self) -> None:
        gap = next((each for each in GAPS if self.wide(each) <= self.width()), GAPS[-1])
        if gap != self._gap and self.width():
            self._gap = gap
            self.setProperty("gap", str(gap))
            self.style().unpolish(self)
            self.style().polish(self)
            self._words = None
