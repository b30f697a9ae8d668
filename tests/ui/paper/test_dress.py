"""The letters of a paper on the screen and on the house's printer wear what its runs say."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor

from plenary.papers.tree import Paper, Paragraph, text
from ui.paper.document import document_of

RAISED = QTextCharFormat.VerticalAlignment.AlignSuperScript


@pytest.mark.parametrize(("language", "endings"), [("fr", "reer"), ("en", "")])
@pytest.mark.usefixtures("qapp")
def test_the_ending_of_a_french_ordinal_is_raised(language, endings):
    said = "À sa 1re séance, le 1er mai"
    document = document_of(
        Paper(text("Note"), language=language, blocks=(Paragraph(text(said), numbered=False),))
    )
    assert document.toPlainText().replace("\u00a0", " ").endswith(said)
    cursor, above = QTextCursor(document), ""
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        if cursor.charFormat().verticalAlignment() == RAISED:
            above += document.characterAt(cursor.position() - 1)
    assert above == endings
