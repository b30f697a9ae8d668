"""A paper that is looked at is set in the letters of papers, whatever those of the window are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextDocument

from ui.fonts import Face
from ui.secretary.paper_page import PaperPage


@pytest.mark.usefixtures("qapp")
def test_a_paper_keeps_its_letters_where_the_window_takes_others():
    page, document = PaperPage("Paper", 20), QTextDocument("Words")
    document.setDefaultFont(QFont(list(Face.SERIF.value)))
    page.lay(document, "ar")
    page.setFont(QFont(list(Face.SANS.value), 22))
    assert page.document().defaultFont().families() == list(Face.SERIF.value)
    page.deleteLater()
