"""The figures in the window: the meter of time lost, the pictures, and a page that is exported."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from plenary.acts.meetings import adjourn
from plenary.acts.opening import open_conference
from plenary.acts.statements import end_statement
from plenary.archive.file import Archive
from plenary.clock import HandClock
from plenary.console.several import figures_file, figures_of
from plenary.desk import Desk
from plenary.measure.statistics import statistics
from plenary.papers.statistics import statistics_paper
from plenary.tongue import Tongue
from tests.desks import AGENDA, TEN
from tests.ui import scene
from ui.background import wait_for_all
from ui.bridge import Bridge
from ui.paper.document import BAR_SHARE, document_of
from ui.secretary.statistics_page import StatisticsPage


@pytest.fixture
def shown(qtbot):
    desk = scene.debated()
    desk.perform(end_statement)
    bridge = Bridge(desk)
    page = StatisticsPage(bridge, Tongue("en"), Path("this.plenary"))
    page.resize(1366, 700)
    page.show()

    def rest():
        page.tick(bridge.clock.now())
        qtbot.waitUntil(lambda: not bridge.pending)

    rest()
    yield page, bridge, rest
    bridge.close()
    page.close()
    page.deleteLater()


def test_r_7_1_the_meter_says_what_was_lost_and_what_adjourning_now_would_mean(shown):
    page, _, _ = shown
    said = page.meter.text()
    assert said.startswith("Time lost so far: ")
    assert "if it is adjourned now" in said
    assert "per cent" in said


@pytest.mark.parametrize("code", ["ar", "en", "es"])
def test_no_line_of_the_meter_ends_between_a_figure_and_its_unit(qtbot, code):
    bridge = Bridge(scene.debated())
    page = StatisticsPage(bridge, Tongue(code), Path("this.plenary"))
    qtbot.addWidget(page)
    page.show()
    page.tick(bridge.clock.now())
    qtbot.waitUntil(lambda: not bridge.pending)
    bridge.close()
    assert re.search(r"\d\u00a0(س|د|h|min)", page.meter.text())
    assert not re.search(r"\d (س|د|h|min)", page.meter.text())


def test_after_the_gavel_nothing_is_said_of_now(shown):
    page, bridge, rest = shown
    before = page.meter.text()
    bridge.perform(adjourn)
    rest()
    rest()
    assert page.meter.text() != before
    assert "adjourned now" not in page.meter.text()


def test_the_pictures_stand_on_the_page(shown):
    page, _, _ = shown
    words = page.sheet.toPlainText()
    assert "Use of conference services" in words
    assert "\ufffc" in words


def written():
    """Wait until what was asked for is in its files, and told."""
    wait_for_all(timedelta(seconds=30))
    QApplication.processEvents()


def test_the_page_is_exported(shown, qtbot, tmp_path):
    page, bridge, _ = shown
    said = []
    page.noted.connect(said.append)
    page.export(tmp_path / "figures.pdf")
    qtbot.waitUntil(lambda: not bridge.pending)
    written()
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")
    assert said == [f"Written: {tmp_path / 'figures.pdf'}"]


@pytest.fixture
def years(tmp_path):
    """Two files of one body, two years apart."""
    made = tmp_path / "2009.plenary", tmp_path / "2011.plenary"
    for place, path in enumerate(made):
        with Archive.create(path) as archive:
            agenda = replace(AGENDA, begins=date(2009 + 2 * place, 10, 1), ends=date(2009 + 2 * place, 10, 2))
            Desk(archive, HandClock(TEN)).perform(open_conference, agenda, zone="Europe/Vienna")
    return made


def test_several_files_are_shown_together_and_exported_as_the_command_does(shown, qtbot, tmp_path, years):
    """A body looks at six years of its sessions; then at this meeting again."""
    page, bridge, rest = shown
    own = page.meter.text()
    page.read(years)
    qtbot.waitUntil(lambda: page.meter.text() != own)
    assert page.meter.text().startswith("2 meeting files; together: utilization factor ")
    words = page.sheet.toPlainText()
    assert "Utilization factor" in words
    assert {"2009", "2011"} <= set(words.splitlines())
    bridge.perform(adjourn)
    rest()
    assert page.sheet.toPlainText() == words
    for ending in (".json", ".csv", ".pdf"):
        page.export(tmp_path / f"figures{ending}")
    qtbot.waitUntil(lambda: not bridge.pending)
    written()
    told = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert [each["file"] for each in told["conferences"]] == ["2009.plenary", "2011.plenary"]
    assert (tmp_path / "figures.csv").read_bytes() == figures_file(
        figures_of(years), page.tongue, Path("a.csv")
    )
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")
    page.gather.click()
    qtbot.waitUntil(lambda: not bridge.pending)
    assert page.meter.text().startswith("Time lost so far: ")


def test_figures_that_were_gathered_outlast_the_window(shown, qtbot, years):
    """Another language built the page anew, and it told of this meeting alone."""
    _, bridge, _ = shown
    gathered = figures_of(years)
    page = StatisticsPage(bridge, Tongue("fr"), Path("this.plenary"), gathered)
    qtbot.addWidget(page)
    page.show()
    page.tick(bridge.clock.now())
    qtbot.waitUntil(lambda: not bridge.pending)
    assert page.meter.text().startswith("2 fichiers de réunion")
    page.gather.click()
    qtbot.waitUntil(lambda: not bridge.pending)
    assert gathered == {}
    assert not page.meter.text().startswith("2 fichiers")


def test_this_meeting_is_exported_for_programs_too(shown, qtbot, tmp_path):
    page, bridge, _ = shown
    page.export(tmp_path / "figures.json")
    qtbot.waitUntil(lambda: not bridge.pending)
    written()
    told = json.loads((tmp_path / "figures.json").read_text(encoding="utf-8"))
    assert told["schema"] == 1
    assert [each["file"] for each in told["conferences"]] == ["this.plenary"]


def test_a_file_that_is_no_meeting_is_named_and_what_was_shown_stays(shown, qtbot, tmp_path):
    page, _, _ = shown
    wrong, before = tmp_path / "notes.plenary", page.sheet.toPlainText()
    wrong.write_text("no meeting", encoding="utf-8")
    with qtbot.waitSignal(page.noted) as caught:
        page.read((wrong,))
    assert "notes.plenary" in caught.args[0]
    assert page.sheet.toPlainText() == before


def test_a_page_that_the_disk_does_not_take_is_said_and_not_noted_as_written(shown, qtbot, tmp_path):
    page, bridge, _ = shown
    said = []
    page.noted.connect(said.append)
    with qtbot.waitSignal(bridge.trouble) as caught:
        page.export(tmp_path / "no such folder" / "figures.pdf")
    assert (caught.args[0].reason, said) == ("paper.not-written", [])


def pictures(sheet):
    """Give the widths of the bars on a page."""
    document = sheet.document()
    block, found = document.begin(), []
    while block.isValid():
        for each in block.begin():
            name = each.fragment().charFormat()
            if name.isImageFormat():
                image = document.resource(
                    QTextDocument.ResourceType.ImageResource, name.toImageFormat().name()
                )
                found.append(image.width() / image.devicePixelRatio())
        block = block.next()
    return found


@pytest.mark.parametrize("wide", [1366, 520])
def test_no_bar_runs_into_its_figure_however_narrow_the_page(shown, wide):
    page, _, rest = shown
    page.resize(wide, 700)
    rest()
    room = page.sheet.viewport().width() - 2 * page.sheet.document().documentMargin()
    assert pictures(page.sheet)
    assert max(pictures(page.sheet)) <= room * BAR_SHARE


def test_in_arabic_the_label_of_a_bar_stands_at_the_right():
    document = document_of(
        statistics_paper(statistics(scene.debated().proceedings, scene.at(16, 21)), Tongue("ar"))
    )
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    words = [tables[0].cellAt(0, column).firstCursorPosition().block().text() for column in range(3)]
    assert words[2] == "الجلسة الأولى"
    assert words[0].startswith("الضائع")
