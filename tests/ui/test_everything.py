"""Every screen in every language, and in one that is longer than all: nothing untranslated, cut or overlapping."""

from __future__ import annotations

import gc
import inspect
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import _lru_cache_wrapper, cache
from typing import Any

import pytest
from babel.messages.pofile import read_po
from msgspec import Struct
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QVBoxLayout,
    QWidget,
)

import plenary.tongue as tongue_module
from plenary.resources import translations
from plenary.tongue import LANGUAGES, Tongue
from tests.ui.kinds import PLAIN, kinds_of_widgets, seen_in
from tests.ui.walking import SMALL, clipped, overlapping, shown, squeezed, walked, words, words_of
from ui.painting.reading import read
from ui.painting.values import ClockFace, ClockState
from ui.qt_words import OTHERWISE
from ui.secretary.said import Said
from ui.widgets import Tabs

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


def forgotten() -> None:
    """What a tongue or a look has said is kept for the next time; the same tongue will say it otherwise."""
    for each in gc.get_objects():
        if isinstance(each, _lru_cache_wrapper) and _keeps_words(each):
            each.cache_clear()


def _keeps_words(kept: Any) -> bool:
    asked = inspect.signature(kept).parameters.values()
    return any(each.annotation in {"Tongue", "Look"} for each in asked)


@contextmanager
def longer_spoken() -> Iterator[None]:
    """Every tongue speaks the language that is longer than all, and its own again afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tongue_module, "_catalogue", cache(lambda _code: Longer()))
        forgotten()
        yield
    forgotten()


@pytest.fixture
def longer() -> Iterator[None]:
    """The longest language for one test."""
    with longer_spoken():
        yield


def test_what_was_said_in_the_longest_language_is_not_said_in_any_other():
    face = ClockFace(ClockState.READY, 420, 420)
    assert read(face, Tongue()).word == "Ready"
    with longer_spoken():
        assert read(face, Tongue()).word == "⟦Réády~⟧"
    assert read(face, Tongue()).word == "Ready"


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


class Found(Struct):
    """What a walk through every screen in one language has found: faults, and the kinds of widgets that were seen."""

    plain: set[tuple[str, ...]]
    cut: set[tuple[str, ...]]
    over: set[tuple[str, ...]]
    kinds: set[type]


@pytest.fixture(scope="session")
def walk(tmp_path_factory):
    """Give what is found in a language; each is walked once, whoever asks first."""

    @cache
    def found(code: str) -> Found:
        other = ENGLISH - OWN - {each for each in ENGLISH if Tongue(code).text(each) == each}
        plain, cut, over, kinds = set(), set(), set(), set()
        for name, window in walked(code, tmp_path_factory.mktemp("settings")):
            plain |= said(name, window, other.__contains__)
            cut |= {(name, words(each)[0]) for each in shown(window) if clipped(each)}
            cut |= {(name, repr(each), *words_of(each)[:1]) for each in squeezed(window)}
            cut |= {(name, f"{window.width()} wide")} if window.width() > SMALL[0] else set()
            over |= {(name, *pair) for pair in overlapping(window)}
            kinds |= seen_in(window)
        return Found(plain, cut, over, kinds)

    return found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_untranslated_nothing_cut_and_nothing_lies_on_anything(code, walk):
    found = walk(code)
    assert not found.plain
    assert not found.cut
    assert not found.over


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_widget_is_in_a_picture(walk):
    """The screens that are walked are those of the contact sheet: whoever adds a window or a dialogue shows it there."""
    seen = {one for each in walk("en").kinds for one in each.__mro__}
    missing = {
        f"{each.__module__}.{each.__name__}"
        for each in kinds_of_widgets() - seen
        if each.__name__ not in PLAIN
    }
    assert not missing


@pytest.mark.usefixtures("qapp", "longer")
def test_the_longest_language_has_room_and_reaches_every_word(tmp_path):
    plain, over = set(), set()
    for name, window in walked("en", tmp_path):
        over |= {(name, *pair) for pair in overlapping(window)}
        # Qt has no words in that language: its own buttons stay English.
        by_qt = OTHERWISE if name.startswith("dialogue-") else ()
        plain |= said(name, window, (ENGLISH - OWN).difference(by_qt).__contains__)
    assert not plain
    assert not over


def planted(fault: str) -> QWidget:
    """Make a small window with one fault in it."""
    window = QWidget()
    window.setFixedSize(400, 300)
    column = QVBoxLayout(window)
    words = "A sentence that needs more room than it is given here"
    label = QLabel(words, window)
    if fault == "cut":
        label.setFixedWidth(60)
    elif fault == "low":
        label.setWordWrap(True)
        label.setFixedSize(120, 14)
    elif fault == "tabs":
        label = Tabs(words, window)
        label.addTab(words)
        label.addTab(words)
        label.setFixedWidth(200)
    elif fault == "said":
        label = Said()
        label.say(words, Tongue())
        label.setFixedSize(120, 20)
    column.addWidget(label)
    column.addStretch(1)
    window.show()
    QApplication.processEvents()
    if fault == "out":
        label.move(380, 10)
    elif fault == "over":
        other = QLabel("Another", window)
        column.insertWidget(0, other)
        QApplication.processEvents()
        column.itemAt(0).setGeometry(column.itemAt(1).geometry())
    return window


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("", 0),
        ("cut", 1),
        ("tabs", 1),
        ("low", 1),
        ("said", 1),
        ("out", 1),
        ("over", 1),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_walk_sees_what_is_planted(fault, seen):
    window = planted(fault)
    found = [each for each in shown(window) if clipped(each)] or squeezed(window) or overlapping(window)
    assert bool(found) is bool(seen)
    window.close()


@pytest.mark.usefixtures("qapp")
def test_the_walk_sees_a_sentence_that_nobody_translated():
    window = planted("")
    window.findChild(QLabel).setText("List open")
    other = ENGLISH - {each for each in ENGLISH if Tongue("fr").text(each) == each}
    assert said("planted", window, other.__contains__)
    window.close()
