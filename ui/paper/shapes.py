"""What the blocks of a paper in a Qt document are marked with, and how high their lines are."""

from __future__ import annotations

from PySide6.QtGui import QTextBlockFormat, QTextFormat

KEY = int(QTextFormat.Property.UserProperty) + 1
"""The property of a block that holds the permanent name of its paragraph."""
LEADS = KEY + 1
"""The property of a block that heads or introduces something: it stays on the page of what follows."""
AIRY, CLOSE = 118, 88
"""Per cent of the height that a script asks for: lines that are read on a screen; lines on a sheet and beside bars."""


def high(percent: int) -> QTextBlockFormat:
    """Give the shape of a block whose lines have so many per cent of the height that their letters ask for."""
    shape = QTextBlockFormat()
    shape.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return shape


def leading() -> QTextBlockFormat:
    """Give the shape of what heads or introduces something."""
    shape = QTextBlockFormat()
    shape.setProperty(LEADS, True)
    return shape
