"""Walk every screen in a language and see what is wrong with it: words that are cut, squeezed or lie on each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from plenary.tongue import Tongue
from tests.ui import scene
from tests.ui.everything import Screen, elsewhere, of_a_scene
from ui import theme
from ui.qt_words import QtWords
from ui.tokens import Scheme
from ui.widgets import KeyButton, Wrapped
from ui.widgets.painted import Painted

SPOKEN = (QLabel, QAbstractButton, QLineEdit, QComboBox, QTabBar)
SMALL = (1280, 720)
Walk = Callable[[Tongue, Path], Iterator[Screen]]
PASSES = 3
"""What wraps asks for another height once it knows its width, and its neighbours after that."""


def everywhere_else(tongue: Tongue, folder: Path) -> Iterator[Screen]:
    """Give the screens of the debate and all that stand outside a scene; other scenes have the same screens."""
    yield from of_a_scene("debate", scene.debated, tongue, folder)
    yield from elsewhere(tongue, painted=False)


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
        # Where they lack room Qt makes all tabs narrower, and what is centred in them is cut at both ends.
        places = range(widget.count())
        return widget.width() < sum(widget.tabRect(each).width() for each in places) - widget.gap or any(
            widget.tabRect(each).width() < widget.tabSizeHint(each).width() - 1 for each in places
        )
    if isinstance(widget, KeyButton):
        names = widget.property("kind") == "link"
        return bool(widget.words) and not names and widget.width() < widget.least
    if type(widget) is QLabel and not widget.wordWrap() and widget.text():
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        return widget.contentsRect().width() < needed - 1
    return False


def squeezed(window: QWidget) -> list[QWidget]:
    """Give the widgets that are lower than their words need, or stand out of what they stand in; of a part, itself too."""
    wrong = []
    for widget in [window, *window.findChildren(QWidget)]:
        parent = widget.parentWidget()
        if not widget.isVisible() or widget.isWindow() or widget.size().isEmpty():
            continue
        # What holds others is as high as they need; they are looked at themselves.
        spoken = isinstance(widget, SPOKEN) and not isinstance(widget, Painted)
        needed = widget.font().pixelSize() if spoken and any(words(widget)) else 0
        if widget.layout() is None and (widget.hasHeightForWidth() or isinstance(widget, Wrapped)):
            needed = widget.heightForWidth(widget.width()) - 1
        low = widget.height() < needed
        out = not scrolled(widget) and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
        if low or out:
            wrong.append(widget)
    return wrong


def words_of(widget: QWidget) -> list[str]:
    """Give what a widget says, whatever it is."""
    return words(widget) if isinstance(widget, SPOKEN) else [widget.accessibleName()]


def scrolled(widget: QWidget) -> bool:
    """Tell whether a widget stands in something that scrolls: what reaches out of it there is no loss."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent is not None


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


def walked(code: str, folder: Path, *, size: tuple[int, int] = SMALL, only: Walk = everywhere_else):
    """Walk every screen in a language, as small as it may be; each has settled when it is given."""
    tongue = Tongue(code)
    application = QApplication.instance()
    words = QtWords(application)
    words.speak(tongue)
    theme.apply(application, Scheme.LIGHT, 1.0, tongue, still=True)
    for screen in only(tongue, folder):
        if screen.widget.width() > size[0]:
            screen.widget.resize(*size)
        for _ in range(PASSES):
            screen.settle()
        yield screen.name, screen.part or screen.widget
        # What was left behind on the way here goes at once: all screens together are two hundred megabytes.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    words.speak(Tongue())
