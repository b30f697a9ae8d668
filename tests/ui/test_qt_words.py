"""The dialogues that Qt makes speak the language of the windows, as far as its catalogues go and beyond."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QAbstractButton, QDialog, QGroupBox, QLabel, QTreeView

from plenary.tongue import Tongue
from tests.ui.further import of_qt
from ui.qt_words import QtWords

LATIN = re.compile(r"[A-Za-z]{3}")
AS_IT_IS = re.compile(r"Plenary|PDF|[\w ()]+\.docx|/\S+")
"""Names of files, of formats and of the program are as they are."""


@pytest.fixture
def words(qapp):
    """Give what lets Qt speak a language; English again at the end."""
    made = QtWords(qapp)
    yield made
    made.speak(Tongue("en"))


def said_in(dialog: QDialog) -> list[str]:
    """Give the words of a dialogue and of the files that it lists."""
    said = [each.text() for kind in (QLabel, QAbstractButton) for each in dialog.findChildren(kind)]
    said += [each.title() for each in dialog.findChildren(QGroupBox)]
    for view in dialog.findChildren(QTreeView):
        model, root = view.model(), view.rootIndex()
        columns = range(model.columnCount(root))
        said += [model.headerData(each, Qt.Orientation.Horizontal) for each in columns]
        said += [model.index(0, each, root).data() for each in columns[2:3]]
    return [each for each in said if each]


def named_by_its_maker() -> set[str]:
    """Give what the printers of this machine call themselves, in whatever language."""
    printers = QPrinterInfo.availablePrinters()
    return {word for each in printers for word in (each.makeAndModel(), each.description(), each.location())}


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize("code", ["ar", "zh", "ru"])
def test_qts_own_dialogues_say_nothing_in_english(code, words):
    words.speak(Tongue(code))
    printers = named_by_its_maker()
    for name, dialog in of_qt(Tongue(code)):
        words_of_qt = set(said_in(dialog)) - printers
        english = {each for each in words_of_qt if LATIN.search(AS_IT_IS.sub("", each))}
        assert not english, name


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("ar", ["موافق", "إلغاء", "فتح", "ملف الإخراج:"]),
        ("es", ["Aceptar", "Cancelar", "Abrir", "Archivo de salida:"]),
        ("zh", ["确定", "取消", "打开", "输出文件："]),
    ],
)
def test_a_word_of_qt_is_said_as_the_rest_of_the_window_says_it(code, said, words):
    words.speak(Tongue("ru"))
    words.speak(Tongue(code))
    asked = ("OK", "Cancel", "Open", "Output &file:")
    assert [QCoreApplication.translate("QPlatformTheme", each) for each in asked] == said
