"""The closing pack from the window: how far it is, where it went, what is said when the disk refuses."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from plenary.acts.meetings import adjourn
from plenary.console.sample import sample
from plenary.papers.pack import PACK
from tests.ui import scene
from tests.ui.moments import seat_of
from ui.dialogs import OF_QT
from ui.secretary.before import SAMPLE_MOMENT
from ui.secretary.closing_pack import ClosingPack
from ui.secretary.own_desk import OwnDesk
from ui.settings import Settings


@pytest.fixture(scope="module")
def meeting(tmp_path_factory):
    """The sample as a file, in the middle of its debate."""
    path = tmp_path_factory.mktemp("sample") / "meeting.plenary"
    sample(path, SAMPLE_MOMENT)
    return path


def pack_of(officer, meeting, folder, shown=None):
    asked = replace(OF_QT, folder=lambda _window, _tongue: folder)
    return ClosingPack(seat_of(officer), asked, meeting, (shown if shown is not None else []).append)


def test_everything_is_written_and_said_where(officer, meeting, tmp_path):
    folder, shown, told = tmp_path / "pack", [], []
    pack = pack_of(officer, meeting, folder, shown)
    officer.window.hand.noted.connect(told.append)
    pack.ask()
    officer.qtbot.waitUntil(officer.window.banner.isVisible)
    written = {each.name for each in folder.iterdir()}
    assert {f"{name}{suffix}" for name, suffix in PACK.items()} <= written
    assert "meeting.plenary" in written
    assert told == [f"Closing pack: {place} of {len(told)} papers" for place in range(1, len(told) + 1)]
    assert f"{len(written)} files in" in officer.window.banner.words
    QTest.mouseClick(officer.window.banner.remedies[0], Qt.MouseButton.LeftButton)
    assert shown == [folder]


def test_a_disk_that_refuses_is_told_with_a_way_out(officer, meeting, tmp_path):
    taken = tmp_path / "taken"
    taken.write_bytes(b"mine")
    pack_of(officer, meeting, taken).ask()
    officer.qtbot.waitUntil(officer.window.banner.isVisible)
    assert "The closing pack was not written." in officer.window.banner.words
    assert [each.words for each in officer.window.banner.remedies] == ["Another folder…"]
    assert taken.read_bytes() == b"mine"


def test_a_meeting_in_memory_has_no_pack(officer, tmp_path):
    pack_of(officer, None, tmp_path).ask()
    assert officer.window.foot.note.text() == "This meeting has no file yet."


def test_it_is_proposed_at_the_last_gavel_of_a_day(at_desk, tmp_path):
    officer = at_desk(scene.opened())
    settings = Settings(QSettings(str(tmp_path / "a.ini"), QSettings.Format.IniFormat))
    own = OwnDesk(officer.bridge, officer.ticker, settings, OF_QT, None, lambda: officer.window)
    officer.bridge.perform(adjourn)
    officer.rest()
    officer.qtbot.waitUntil(officer.window.banner.isVisible)
    assert officer.window.banner.words.startswith("The meetings of the day are over.")
    (button,) = officer.window.banner.remedies
    asked = []
    officer.window.asked.connect(asked.append)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == ["closing-pack"]
    assert own.lifeboat is None
