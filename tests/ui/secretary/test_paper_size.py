"""The size of the sheets is chosen on the page of settings, and every paper that leaves the window is set on them."""

from __future__ import annotations

import docx
import pypdfium2
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from plenary.console.sample import sample
from plenary.tongue import Tongue
from tests.ui import scene
from ui.bridge import Bridge
from ui.dialogs import OF_QT
from ui.hall.screens import Screens
from ui.paper.printing import onto
from ui.podium.chair import ChairScreen
from ui.secretary.before import SAMPLE_MOMENT
from ui.secretary.halls import Halls
from ui.secretary.papers import Sheet
from ui.secretary.station import Station
from ui.settings import Settings
from ui.ticker import Ticker

POINTS = {"A4": (595, 842), "Letter": (612, 792)}
MILLIMETRES = {"A4": (210, 297), "Letter": (215.9, 279.4)}
Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def meeting(tmp_path_factory):
    """The sample as a file, in the middle of its debate."""
    path = tmp_path_factory.mktemp("sample") / "meeting.plenary"
    sample(path, SAMPLE_MOMENT)
    return path


class Printed:
    """A printer whose pages go into a file, by the same way as onto paper."""

    def __init__(self, path):
        self.path, self.done = path, 0

    def __call__(self, paper, _copies):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        went = onto(printer, paper)
        self.done += went
        return went


@pytest.fixture
def at(qtbot, tmp_path, meeting):
    """Give a station with a printer, and what a dialogue about files will answer."""
    desk, printer = scene.debated(), Printed(tmp_path / "printed.pdf")
    bridge, ticker, settings = Bridge(desk), Ticker(desk.clock), Settings.scratch(tmp_path)
    dialogs = replace(OF_QT, save=lambda *_: made.answer, folder=lambda *_: made.answer)
    chair = ChairScreen(bridge, ticker, Screens(), settings, Tongue("en"))
    made = Station(bridge, ticker, Halls(chair), settings, dialogs, path=meeting, send=printer)
    made.answer, made.printer, made.qtbot = None, printer, qtbot
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.halls.changed.disconnect()
    bridge.close()
    made.window.leave()
    made.window.close()
    made.window.deleteLater()


def choose(at, size):
    """Click a size on the page of settings, and go back to the meeting."""
    at.window.run("settings")
    page = at.window.page("settings")
    QTest.mouseClick(page.sheets.buttons[size], Qt.MouseButton.LeftButton)
    at.window.run("meeting")


def written(at, path, wish):
    """Ask for a file and wait until it is there."""
    at.answer = path
    wish()
    at.qtbot.waitUntil(path.is_file)
    return path


def of_pdf(path):
    with pypdfium2.PdfDocument(path) as document:
        return {tuple(map(round, page.get_size())) for page in document}


def of_docx(path):
    sizes = ((each.page_width.mm, each.page_height.mm) for each in docx.Document(path).sections)
    return {(round(wide, 1), round(high, 1)) for wide, high in sizes}


def test_nothing_chosen_is_a4_and_what_is_chosen_is_kept(at):
    QTest.keyClick(at.window, Key.Key_Comma, Control)
    page = at.window.page("settings")
    assert (page.sheets.chosen, at.settings.sheets) == ("A4", "A4")
    choose(at, "Letter")
    assert at.settings.sheets == "Letter"
    at.rebuild()
    assert at.window.hand.sheets() == "Letter"
    at.settings.keep("sheets", "B5")
    assert at.settings.sheets == "A4"


@pytest.mark.parametrize("size", POINTS)
def test_a_list_is_printed_and_saved_on_the_sheets_that_were_chosen(at, tmp_path, size):
    choose(at, size)
    QTest.keyClick(at.window, Key.Key_P, Control)
    at.qtbot.waitUntil(lambda: at.bridge.conference.notices.printed == 1)
    assert of_pdf(at.printer.path) == {POINTS[size]}
    assert of_pdf(written(at, tmp_path / "list.pdf", lambda: at.window.run("save-list"))) == {POINTS[size]}


def test_a_paper_that_was_looked_at_goes_out_on_the_sheets_chosen_meanwhile(at, tmp_path):
    at._papers().show("attendance", Tongue("ar"))
    at.qtbot.waitUntil(lambda: at.window.findChild(Sheet) is not None)
    shown = at.window.findChild(Sheet)
    choose(at, "Letter")
    shown.printing.click()
    at.qtbot.waitUntil(lambda: at.printer.done == 1)
    assert of_pdf(at.printer.path) == {POINTS["Letter"]}
    saved = written(at, tmp_path / "attendance.docx", shown.saving.click)
    assert of_docx(saved) == {MILLIMETRES["Letter"]}
    shown.close()


@pytest.mark.parametrize("size", POINTS)
def test_the_report_and_the_figures_are_written_on_the_sheets_that_were_chosen(at, tmp_path, size):
    choose(at, size)
    at.window.run("report")
    at.qtbot.waitUntil(lambda: bool(at.window.page("report").papers))
    report = written(at, tmp_path / "report.docx", at.pages.export)
    assert of_docx(report) == {MILLIMETRES[size]}
    at.window.run("statistics")
    at.qtbot.waitUntil(lambda: not at.bridge.pending)
    page = at.window.page("statistics")
    assert of_pdf(written(at, tmp_path / "figures.pdf", page.exported.emit)) == {POINTS[size]}


def test_the_lifeboat_and_the_closing_pack_are_set_on_the_sheets_that_were_chosen(at, tmp_path):
    choose(at, "Letter")
    boat = tmp_path / "boat" / "meeting.lifeboat.pdf"
    at.answer = boat.parent
    at.own.ask_folder()
    at.qtbot.waitUntil(lambda: not at.own.lifeboat._at_sea)
    assert of_pdf(boat) == {POINTS["Letter"]}
    at.answer = tmp_path / "pack"
    at.window.run("closing-pack")
    at.qtbot.waitUntil(at.window.banner.isVisible, timeout=20_000)
    pack = sorted((tmp_path / "pack").iterdir())
    assert {size for each in pack if each.suffix == ".pdf" for size in of_pdf(each)} == {POINTS["Letter"]}
    assert {size for each in pack if each.suffix == ".docx" for size in of_docx(each)} == {
        MILLIMETRES["Letter"]
    }
