"""Where the questions about files begin: beside the meeting, then where one saved last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.dialogs import OF_QT, Beside, Dialogs


@pytest.fixture
def parent(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_file_is_saved_beside_the_meeting_and_then_where_one_saved_last(parent, tmp_path):
    asked: list[Path] = []
    answers: list[Path | None] = [None, tmp_path / "pack" / "list.pdf", None]

    def name(_parent: QWidget, _tongue: Tongue, proposed: str) -> Path | None:
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
    given = Dialogs(OF_QT.document, OF_QT.meeting, lambda _parent, _tongue, _name: None)
    assert given.near(tmp_path / "wg.plenary") is given
