"""A screen of the hall as a small live picture in a side column, in the proportion of its monitor."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

_WIDTH, _HEIGHT, _SMALL = 16, 9, 308


class InColumn:
    """Stands before a surface among the bases of a preview: the height follows from the width, as 16 to 9."""

    def hasHeightForWidth(self) -> bool:
        """Tell the layout that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of 16 : 9."""
        return round(width * _HEIGHT / _WIDTH)

    def sizeHint(self) -> QSize:
        """Ask for the width of the side column."""
        return QSize(_SMALL, self.heightForWidth(_SMALL))


def in_column() -> QSizePolicy:
    """Give the policy of a preview: as wide as the column, as high as follows."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    policy.setHeightForWidth(True)
    return policy
