"""Words that wrap begin at one edge, and letters of every script stand at one height in a field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QLineEdit

from tests.ui.painting.inking import ink, painted
from ui import theme
from ui.painting.wrapping import paint_wrapped
from ui.tokens import BODY
from ui.widgets import Paragraph

WIDE, HIGH = 200, 120
ARABIC = " ".join(["ددد"] * 20)
"""Words of letters that all begin alike."""


def edges(image) -> set[int]:
    """Give where the lines of a picture begin at the right."""
    rows = [ink(image, box=QRect(0, y, image.width(), 1)) for y in range(image.height())]
    lines, line = [], QRect()
    for row in [*rows, QRect()]:
        if row.isEmpty() and not line.isEmpty():
            lines.append(line.right())
        line = QRect() if row.isEmpty() else line.united(row)
    assert len(lines) > 2
    return set(lines)


@pytest.mark.usefixtures("qapp")
def test_lines_that_run_from_the_right_begin_at_one_edge():
    made = Paragraph(ARABIC)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made.setFont(theme.look().font(BODY))
    made.setStyleSheet("background: white; color: black")
    made.setFixedSize(WIDE, HIGH)
    assert len(edges(made.grab().toImage())) == 1


@pytest.mark.usefixtures("qapp")
def test_what_is_painted_from_the_right_begins_at_one_edge():
    def paint(painter):
        painter.setFont(theme.look().font(BODY))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        paint_wrapped(painter, QRectF(0, 0, WIDE, HIGH), ARABIC)

    assert len(edges(painted(WIDE, HIGH, paint))) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("arabic", ["دد xx", "xx دد"])
def test_letters_beside_arabic_stand_in_a_field_where_they_stand_alone(arabic):
    feet = []
    for words in ("xx", arabic.replace("دد", "ــ")):
        field = QLineEdit(words)
        field.setReadOnly(True)
        field.setFixedSize(WIDE, 30)
        feet.append(
            ink(field.grab().toImage(), theme.look().desk.surface, QRect(6, 4, WIDE - 12, 22)).bottom()
        )
    assert abs(feet[0] - feet[1]) <= 1
