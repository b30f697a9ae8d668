"""The review: what was read, its doubts, and one key for each of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from plenary import intake
from plenary.tongue import Tongue
from ui.secretary.review import ReviewPage

TWIN = next((Path(__file__).resolve().parents[2] / "data" / "agendas").glob("twin-en-annex*.txt"))


@pytest.fixture
def page(qtbot):
    made = ReviewPage(Tongue("en"), intake.read([TWIN]))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.list.setFocus()
    return made


def test_enter_accepts_the_proposal_of_the_first_doubt(page):
    (card,) = page.cards
    assert card.doubt.code == "continued-in-same-slot"
    before = page.reading.slots[0].items
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.cards == []
    assert len(page.reading.slots[0].items) == len(before) + 1


def test_k_keeps_what_is_written(page):
    before = page.reading.slots
    QTest.keyClick(page.list, Qt.Key.Key_K)
    assert page.cards == []
    assert page.reading.slots == before


def test_without_a_doubt_the_keys_do_nothing(page):
    QTest.keyClick(page.list, Qt.Key.Key_K)
    settled = page.reading
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert page.reading == settled
