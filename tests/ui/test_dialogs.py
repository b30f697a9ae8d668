"""Where the questions about files begin: beside the meeting, then where one saved last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QToolButton, QWidget

from plenary.tongue import Tongue
from ui import theme
from ui.dialogs import OF_QT, Beside, Dialogs, files
from ui.tokens import Scheme


@pytest.fixture
def parent(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_file_is_saved_beside_the_meeting_and_then_where_one_saved_last(parent, tmp_path):
    asked: list[Path] = []
    answers: list[Path | None] = [None, tmp_path / "pack" / "list.pdf", None]

    def name(_parent: QWidget, _tongue: Tongue, proposed: str, *_forms: object) -> Path | None:
        asked.append(Path(proposed))
        return answers[len(asked) - 1]

    def folder(_parent: QWidget, _tongue: Tongue, begins: Path) -> Path | None:
        asked.append(begins)
        return tmp_path / "day 2"

    there = Beside(tmp_path / "meetings" / "wg.plenary", name, folder)
    for _ in answers:
        there.save(parent, Tongue(), "list.pdf")
    there.folder(parent, Tongue())
    there.folder(parent, Tongue())
    assert [each.relative_to(tmp_path).as_posix() for each in asked] == [
        "meetings/list.pdf",
        "meetings/list.pdf",
        "pack/list.pdf",
        "pack",
        "day 2",
    ]


def test_the_dialogues_of_the_system_are_those_of_the_meeting_that_is_open(tmp_path):
    assert OF_QT.near(tmp_path / "wg.plenary").save != OF_QT.save
    given = Dialogs(OF_QT.document, OF_QT.meeting, lambda *_: None)
    assert given.near(tmp_path / "wg.plenary") is given


@pytest.mark.parametrize("scheme", Scheme)
def test_the_buttons_of_the_dialogue_for_files_are_seen_in_every_scheme(qapp, qtbot, scheme):
    look = theme.apply(qapp, scheme, 1.0, Tongue(), still=True)
    asked = files(None, "Open a document")
    qtbot.addWidget(asked)
    buttons = asked.findChildren(QToolButton)
    assert len(buttons) == 6
    for button in buttons:
        drawn = button.icon().pixmap(18).toImage()
        inks = {drawn.pixelColor(x, y).name() for x in range(18) for y in range(18) if opaque(drawn, x, y)}
        assert inks == {QColor(look.desk.text).name()}


@pytest.mark.parametrize("scheme", Scheme)
def test_what_is_proposed_while_a_name_is_typed_stands_on_a_ground_of_its_own(qapp, qtbot, scheme):
    look = theme.apply(qapp, scheme, 1.0, Tongue(), still=True)
    asked = files(None, "Open a document")
    qtbot.addWidget(asked)
    proposed = asked.findChild(QLineEdit, "fileNameEdit").completer().popup()
    proposed.resize(200, 40)
    ground = proposed.grab().toImage().pixelColor(100, 20)
    assert ground.name() == QColor(look.desk.raised).name()


def opaque(image, x, y):
    return image.pixelColor(x, y).alpha() == 255


def answered(answer):
    """Answer the dialogue that is open next."""

    def now():
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, QFileDialog)
        answer(asked)

    QTimer.singleShot(0, now)


def test_what_is_chosen_in_the_dialogues_is_given_and_nothing_where_they_are_left(parent, tmp_path):
    document = tmp_path / "agenda.txt"
    document.write_text("1. Opening")
    answered(lambda asked: (asked.selectFile(str(document)), asked.accept()))
    assert OF_QT.document(parent, Tongue()) == document
    answered(QFileDialog.reject)
    assert OF_QT.document(parent, Tongue()) is None
    meetings = (tmp_path / "2009.plenary", tmp_path / "2010.plenary")
    for each in meetings:
        each.write_text("")
    answered(
        lambda asked: (asked.findChild(QLineEdit).setText('"2009.plenary" "2010.plenary"'), asked.accept())
    )
    assert OF_QT.near(tmp_path / "wg.plenary").meetings(parent, Tongue()) == meetings
    answered(QFileDialog.accept)
    assert OF_QT.near(tmp_path / "wg.plenary").save(parent, Tongue(), "list.pdf") == tmp_path / "list.pdf"
    answered(QFileDialog.accept)
    assert OF_QT.near(tmp_path / "wg.plenary").folder(parent, Tongue()) == tmp_path


def test_the_ending_of_a_file_follows_the_form_that_is_chosen(parent, tmp_path):
    forms = {".vtt": "Chapters", ".csv": "Table"}
    there = OF_QT.near(tmp_path / "wg.plenary")

    def as_table(asked):
        choice = asked.findChild(QComboBox, "fileTypeCombo")
        assert [choice.itemText(place) for place in range(choice.count())] == [
            "Chapters (*.vtt)",
            "Table (*.csv)",
        ]
        choice.setCurrentIndex(1)
        choice.activated.emit(1)
        choice.textActivated.emit(choice.currentText())
        asked.accept()

    answered(QFileDialog.accept)
    assert there.save(parent, Tongue(), "index.vtt", forms) == tmp_path / "index.vtt"
    answered(as_table)
    assert there.save(parent, Tongue(), "index.vtt", forms) == tmp_path / "index.csv"
    answered(lambda asked: (asked.findChild(QLineEdit).setText("mine"), as_table(asked)))
    assert there.save(parent, Tongue(), "index.vtt", forms) == tmp_path / "mine.csv"
    answered(lambda asked: (asked.findChild(QLineEdit).setText("mine.csv"), asked.accept()))
    assert there.save(parent, Tongue(), "index.vtt", forms) == tmp_path / "mine.csv", "what is typed counts"
