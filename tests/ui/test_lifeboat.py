"""The lifeboat: every ten minutes and at each adjournment, off the window's thread, failing loudly and harmlessly."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QWidget

from plenary.acts.agenda import take_up
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.opening import open_conference
from plenary.archive import backup
from plenary.archive.file import Archive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.tongue import Tongue
from tests.desks import AGENDA, TEN
from tests.stories.telling import inscribed
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.lifeboat import EVERY, Lifeboat
from ui.lifeboat_work import launch
from ui.secretary.own_desk import FOLDER, OwnDesk, folder_of
from ui.settings import Settings
from ui.ticker import Ticker
from ui.widgets import Banner


class Aboard:
    """A meeting file with a bridge on it, a clock moved by hand, and its lifeboat."""

    def __init__(self, qtbot, folder):
        self.qtbot, self.path, self.folder = qtbot, folder / "coasts.plenary", folder / "boats"
        self.archive = Archive.create(self.path)
        self.desk = Desk(self.archive, HandClock(TEN))
        self.desk.perform(open_conference, AGENDA, zone="Europe/Vienna")
        self.bridge, self.ticker = Bridge(self.desk), Ticker(self.desk.clock)
        self.boat = Lifeboat(self.bridge, self.ticker, self.path, lambda: self.folder, lambda: Tongue("en"))
        self.landed, self.sunk = [], []
        self.boat.launched.connect(self.landed.append)
        self.boat.failed.connect(self.sunk.append)

    def perform(self, act, *arguments):
        self.bridge.perform(act, *arguments)
        self.qtbot.waitUntil(lambda: self.bridge.pending == 0)

    def later(self, **by):
        self.desk.clock.move(**by)
        self.ticker.tick()

    def wait(self, count):
        self.qtbot.waitUntil(lambda: len(self.landed) + len(self.sunk) == count)

    def leave(self):
        self.bridge.close()
        self.archive.close()


@pytest.fixture
def aboard(qtbot, tmp_path):
    made = Aboard(qtbot, tmp_path)
    yield made
    made.leave()


def words(pdf: Path) -> str:
    """Give the words of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_nothing_is_launched_while_no_meeting_sits(aboard):
    aboard.later(minutes=30)
    assert not aboard.boat._at_sea
    assert not aboard.folder.exists()


def test_every_ten_minutes_a_sound_copy_and_the_meeting_on_paper(aboard):
    aboard.perform(call_to_order)
    aboard.perform(take_up, ("2",))
    inscribed(aboard.desk, "state:NG", "state:MX")
    aboard.later(minutes=9, seconds=59)
    assert not aboard.boat._at_sea
    aboard.later(seconds=1)
    aboard.wait(1)
    assert aboard.sunk == []
    copy, paper = aboard.folder / "coasts.lifeboat.plenary", aboard.folder / "coasts.lifeboat.pdf"
    assert aboard.landed == [paper]
    assert backup.check(copy).faults == ()
    said = words(paper)
    for part in (
        "Nigeria",
        "Mexico",
        "Observation of coasts",
        "Organization of work",
        "Nigeria was inscribed",
    ):
        assert part in said
    aboard.later(minutes=9)
    assert not aboard.boat._at_sea
    aboard.later(minutes=1)
    aboard.wait(2)


def test_an_adjournment_while_one_is_being_written_launches_another(aboard):
    aboard.perform(call_to_order)
    aboard.boat.launch()
    aboard.perform(adjourn)
    aboard.wait(2)
    assert "The meeting rose." in words(aboard.landed[-1])
    assert not aboard.boat._at_sea


def test_an_adjournment_launches_one_at_once(aboard):
    aboard.perform(call_to_order)
    aboard.later(minutes=1)
    aboard.perform(adjourn)
    aboard.wait(1)
    assert "The meeting rose" in words(aboard.landed[0])


def test_what_fails_is_told_and_the_next_one_is_launched_all_the_same(aboard):
    aboard.folder.write_text("a file, and no folder", encoding="utf-8")
    aboard.perform(call_to_order)
    aboard.later(minutes=10)
    aboard.wait(1)
    assert [no.reason for no in aboard.sunk] == ["paper.not-written"]
    aboard.folder.unlink()
    aboard.perform(take_up, ("2",))
    aboard.later(minutes=10)
    aboard.wait(2)
    assert len(aboard.landed) == 1


def test_one_at_a_time(aboard):
    aboard.perform(call_to_order)
    aboard.boat._at_sea = True
    aboard.later(minutes=50)
    aboard.boat.launch()
    assert (aboard.landed, aboard.sunk, aboard.folder.exists()) == ([], [], False)


@pytest.mark.parametrize("code", ["ar", "zh", "ru"])
def test_the_paper_is_in_the_language_of_the_window(aboard, tmp_path, code):
    aboard.perform(call_to_order)
    _, paper = launch(aboard.path, tmp_path / code, Tongue(code), TEN + timedelta(minutes=5))
    assert paper.read_bytes().startswith(b"%PDF")


class Window(QWidget):
    """As much of the officer's window as the own desk asks for."""

    def __init__(self, bridge):
        super().__init__()
        self.bridge, self.tongue, self.banner = bridge, Tongue("en"), Banner(self)


def test_the_officer_chooses_the_folder_and_is_told_loudly_where_it_fails(aboard, qtbot, tmp_path):
    settings, window = Settings.scratch(tmp_path), Window(aboard.bridge)
    qtbot.addWidget(window)
    chosen = tmp_path / "stick"
    dialogs = Dialogs(None, None, None, folder=lambda _parent, _tongue: chosen)
    own = OwnDesk(aboard.bridge, aboard.ticker, settings, dialogs, aboard.path, lambda: window)
    assert folder_of(settings, aboard.path) == tmp_path / "lifeboat"
    chosen.write_text("no folder", encoding="utf-8")
    own.ask_folder()
    qtbot.waitUntil(lambda: bool(window.banner.words))
    assert window.banner.words.startswith("No safety copy was written.")
    chosen.unlink()
    window.banner.remedies[0].click()
    qtbot.waitUntil((chosen / "coasts.lifeboat.pdf").exists)
    qtbot.waitUntil(lambda: not own.lifeboat._at_sea)
    assert settings.text(FOLDER) == str(chosen)
    assert timedelta(minutes=10) == EVERY
