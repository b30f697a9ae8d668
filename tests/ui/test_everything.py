"""Every screen in every language, and in one that is longer than all: nothing untranslated, cut or overlapping."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTabBar,
    QWidget,
)

import plenary.tongue as tongue_module
from plenary.resources import translations
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.everything import before_any, of_a_meeting
from ui import theme
from ui.bridge import Bridge
from ui.rehearsal import QEventLoop
from ui.ticker import Ticker
from ui.tokens import Scheme
from ui.widgets import KeyButton

SPOKEN = (QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar)
LONGER = 0.4
_ACCENTS = str.maketrans("aeiouAEIOUncs", "áéíóúÁÉÍÓÚñçš")
_PLACE = re.compile(r"%\(\w+\)s|%%")
OWN = {"Plenary", "English", "Français", "Español"}
"""What is written the same in every language."""


class Longer:
    """A catalogue that makes every sentence forty per cent longer, with accents, between brackets."""

    @staticmethod
    def gettext(msgid: str) -> str:
        parts = _PLACE.split(msgid)
        places = _PLACE.findall(msgid)
        said = parts[0].translate(_ACCENTS)
        for place, part in zip(places, parts[1:], strict=True):
            said += place + part.translate(_ACCENTS)
        more = round(sum(map(len, parts)) * LONGER)
        return f"⟦{said}{'~' * max(1, more - 2)}⟧"

    def ngettext(self, one: str, many: str, count: int) -> str:
        return self.gettext(one if count == 1 else many)


@pytest.fixture
def longer(monkeypatch):
    """Every tongue speaks the language that is longer than all."""
    monkeypatch.setattr(tongue_module, "_catalogue", cache(lambda _code: Longer()))


def shown(window: QWidget) -> list[QWidget]:
    """Give the widgets that say something and can be seen whole."""
    found = [each for kind in SPOKEN for each in window.findChildren(kind)]
    return [each for each in found if each.isVisible() and not each.visibleRegion().isEmpty()]


def words(widget: QWidget) -> list[str]:
    """Give what a widget says, on it and to a screen reader."""
    if isinstance(widget, QTabBar):
        said = [widget.tabText(place) for place in range(widget.count())]
    elif isinstance(widget, QComboBox):
        said = [widget.currentText()]
    elif isinstance(widget, QLineEdit):
        said = [widget.placeholderText()]
    else:
        said = [widget.text()]
    return [each for each in [*said, widget.accessibleName(), widget.toolTip()] if each]


def clipped(widget: QWidget) -> bool:
    """Tell whether the words of a label, a tab or a button have less room than they need and are not meant to give way."""
    if isinstance(widget, QTabBar):
        # The gap after the last tab is seen by nobody.
        return (
            widget.width() < sum(widget.tabRect(each).width() for each in range(widget.count())) - widget.gap
        )
    if isinstance(widget, KeyButton):
        return bool(widget.words) and widget.width() < widget.minimumSizeHint().width()
    if type(widget) is QLabel and not widget.wordWrap() and widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        return widget.contentsRect().width() < needed - 1
    return False


def overlapping(window: QWidget) -> list[tuple[str, str]]:
    """Give the pairs of brothers in one layout whose rectangles lie on each other."""
    wrong = []
    for parent in [window, *window.findChildren(QWidget)]:
        if isinstance(parent, QStackedWidget) or not parent.isVisible() or parent.layout() is None:
            continue
        layout = parent.layout()
        boxes = [
            (layout.itemAt(each).widget(), layout.itemAt(each).geometry())
            for each in range(layout.count())
            if layout.itemAt(each).widget() is not None and layout.itemAt(each).widget().isVisible()
        ]
        for place, (one, box) in enumerate(boxes):
            wrong += [
                (repr(one), repr(other)) for other, there in boxes[place + 1 :] if box.intersects(there)
            ]
    return wrong


def place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def walked(code: str, folder: Path, make=scene.debated):
    """Walk every screen in a language; each has settled when it is given."""
    tongue = Tongue(code)
    application = QApplication.instance()
    direction = Qt.LayoutDirection.RightToLeft if tongue.right_to_left else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    theme.apply(application, Scheme.LIGHT, 1.0, tongue, still=True)
    desk = make()
    bridge, ticker = Bridge(desk), Ticker(desk.clock)
    try:
        for name, widget in of_a_meeting(bridge, ticker, tongue, folder):
            ticker.tick()
            while bridge.pending:
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            QApplication.processEvents()
            yield name, widget
    finally:
        bridge.close()
    for name, widget in before_any(tongue):
        QApplication.processEvents()
        yield name, widget
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def english() -> frozenset[str]:
    """Give the English sentences, without their places, that another language says otherwise."""
    path = translations() / "plenary.pot"
    with path.open("rb") as file:
        ids = [message.id for message in read_po(file) if isinstance(message.id, str) and message.id]
    return frozenset(each for each in ids if not _PLACE.search(each) and len(each) > 3)


ENGLISH = english()


def said(name: str, window: QWidget, wrong) -> set[tuple[str, str]]:
    """Give the words of a screen that are wrong, each with the name of the screen."""
    return {(name, each) for widget in shown(window) for each in words(widget) if wrong(each)}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_untranslated_nothing_cut_and_nothing_lies_on_anything(code, tmp_path):
    other = ENGLISH - OWN - {each for each in ENGLISH if Tongue(code).text(each) == each}
    plain, cut, over = set(), set(), set()
    for name, window in walked(code, tmp_path):
        plain |= said(name, window, other.__contains__)
        cut |= {(name, words(each)[0]) for each in shown(window) if clipped(each)}
        over |= {(name, *pair) for pair in overlapping(window)}
    assert not plain
    assert not cut
    assert not over


@pytest.mark.usefixtures("qapp", "longer")
def test_the_longest_language_has_room_and_reaches_every_word(tmp_path):
    plain, over = set(), set()
    for name, window in walked("en", tmp_path):
        over |= {(name, *pair) for pair in overlapping(window)}
        plain |= said(name, window, (ENGLISH - OWN).__contains__)
    assert not plain
    assert not over
