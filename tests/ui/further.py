"""What is seen when something goes wrong or is asked beside the meeting: dangers, dialogues, empty pages, doubts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from plenary.acts.papers import message_chair
from plenary.desk import Desk
from plenary.intake import agendas
from plenary.proceedings.entry import Entry
from plenary.refusal import Trouble
from plenary.tongue import Tongue
from tests.ui import happenings, moments, scene
from tests.ui.moments import Shown, seat_of
from ui import theme
from ui.dialogs import DOCUMENTS, OF_QT, OPEN_DOCUMENT, READABLE, dress, files, question
from ui.models.incoming import arriving
from ui.podium.gallery import SIZE as HALL
from ui.podium.surface import PodiumSurface
from ui.podium.view_of import view_of
from ui.secretary import proceedings
from ui.secretary.closing_pack import ClosingPack
from ui.secretary.doings.naming import ask_words
from ui.secretary.gallery import SIZE
from ui.secretary.handed_in import HandedIn
from ui.secretary.handing import Handing
from ui.secretary.only_read import tell
from ui.secretary.own_desk import OwnDesk
from ui.secretary.pages import BESIDE
from ui.secretary.prepare import PreparePage
from ui.secretary.report_page import ReportPage
from ui.secretary.review import ReviewPage
from ui.secretary.statistics_page import StatisticsPage
from ui.settings import Settings

MEETING = Path("/meetings/working group.plenary")
DISK_FULL = Trouble("file.disk-full", path=str(MEETING))
TAKEN_OVER = Trouble(
    "archive.taken-over",
    path=str(MEETING),
    holder="Anna, Vienna-2",
    since=datetime(2009, 10, 1, 14, 20, tzinfo=UTC),
)
DOUBTED = "twin-en-annex*.txt"
PEOPLE = "Delegation,Name\nNigeira,Ada\nGhana,Kofi\nAtlantis,Zed\n"
LINES = Path(__file__).resolve().parents[1] / "data" / "agendas"


def _own(shown: Shown) -> OwnDesk:
    scratch = Settings.scratch(Path(_SCRATCH.name))
    return OwnDesk(shown.bridge, shown.ticker, scratch, OF_QT, None, lambda: shown.window)


def _handing(shown: Shown) -> Handing:
    return Handing(seat_of(shown), lambda _paper, _copies: False, OF_QT)


def _day_over(shown: Shown) -> None:
    _own(shown)._propose_pack(_last(shown))


def _last(shown: Shown) -> Entry:
    return shown.bridge.record.entries[-1]


def _page(name: str, make: Callable[[Shown], QWidget]) -> Callable[[Shown], None]:
    return lambda shown: shown.window.show_page(name, make(shown))


def _proceedings(shown: Shown) -> proceedings.ProceedingsPage:
    return proceedings.ProceedingsPage(shown.bridge, shown.window.tongue, shown.window.hand)


def _filtered(shown: Shown) -> None:
    page = _proceedings(shown)
    shown.window.show_page("proceedings", page)
    page.filter.edit.setText("zzz")


def _corrected(shown: Shown) -> None:
    page = _proceedings(shown)
    shown.window.show_page("proceedings", page)
    shown.settle()
    page.choose(_last(shown).id)
    page._correct()


def _brought_in(shown: Shown) -> None:
    page = PreparePage(shown.bridge, shown.window.tongue, shown.window.hand)
    shown.window.show_page("prepare", page)
    path = Path(_SCRATCH.name) / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    page.show_tab("incoming").show_arriving(arriving(path, shown.bridge.conference, shown.window.tongue))


def _read_only(shown: Shown) -> None:
    path = Path(_SCRATCH.name) / "working group.plenary"
    path.touch()
    tell(shown.window, path, lambda _path: None, OF_QT)


def _nothing_found(shown: Shown) -> None:
    shown.run("palette")
    shown.window.palette_.field.edit.setText("zzzz")


def _by_key(shown: Shown) -> None:
    """The focus goes by Tab from one button to the next."""
    shown.window.activateWindow()
    first = shown.window.desk.floor.primary
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)


_SCRATCH = TemporaryDirectory()
FURTHER: dict[str, tuple[Callable[[], Desk], Callable[[Shown], object]]] = {
    "taken-over": (scene.debated, lambda shown: shown.bridge.trouble.emit(TAKEN_OVER)),
    "lifeboat-failed": (scene.debated, lambda shown: _own(shown).say_sunk(DISK_FULL)),
    "day-over": (happenings.risen, _day_over),
    "pack-writing": (
        happenings.risen,
        lambda shown: ClosingPack(seat_of(shown), OF_QT, MEETING)._say_progress(3, 7),
    ),
    "pack-refused": (
        happenings.risen,
        lambda shown: ClosingPack(seat_of(shown), OF_QT, MEETING)._say_refused(DISK_FULL),
    ),
    "held-by-another": (scene.debated, _read_only),
    "nothing-found": (scene.debated, _nothing_found),
    "proceedings-filtered": (scene.debated, _filtered),
    "brought-in": (scene.debated, _brought_in),
    "report-empty": (
        scene.prepared,
        _page("report", lambda told: ReportPage(told.bridge, told.window.tongue)),
    ),
    "statistics-empty": (
        scene.prepared,
        _page("statistics", lambda told: StatisticsPage(told.bridge, told.window.tongue)),
    ),
    "documents-empty": (scene.prepared, lambda shown: shown.window.desk.side.show_tab("documents")),
    "by-key": (scene.debated, _by_key),
    "no-reply": (scene.opened, moments._tab("reply")),
    "no-point": (scene.opened, moments._tab("points")),
    "no-motion": (scene.opened, moments._tab("motions")),
}
"""A name, the meeting, and what happens then."""

ASKED: dict[str, Callable[[Shown], object]] = {
    "hand-over": lambda shown: _handing(shown).hand_over(),
    "whose-text": lambda shown: HandedIn(seat_of(shown), MEETING).take([Path("statement.docx")], QPoint()),
    "whose-text-not-listed": lambda shown: HandedIn(seat_of(shown), MEETING).take(
        [Path("Ghana.docx")], QPoint()
    ),
    "role": lambda shown: _own(shown).ask_role(),
    "strike": lambda shown: ask_words(shown.window.hand, proceedings.WHY, lambda _why: None),
    "correct": _corrected,
}
"""What is asked in the palette by what is not a command of the window alone."""


IN_PALETTE = frozenset(f"asks-{name}" for name in ASKED)


def of_further(tongue: Tongue, *, painted: bool = True) -> Iterator[tuple[str, QWidget]]:
    """Give the officer's window at each of these moments; it has settled."""
    for name, (make, do_then) in FURTHER.items():
        yield from _seen(f"moment-{name}", make(), do_then, tongue, painted)
    for name, ask in ASKED.items():
        yield from _seen(f"asks-{name}", scene.debated(), ask, tongue, painted)


def _seen(
    name: str, desk: Desk, then: Callable[[Shown], object], tongue: Tongue, painted: bool
) -> Iterator[tuple[str, QWidget]]:
    shown = moments._shown(desk, tongue, painted)
    then(shown)
    shown.settle()
    yield name, shown.window
    moments._gone(shown)


def of_doubts(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the review of a document with a doubt in it, and of one whose item is about to be mended."""
    page = ReviewPage(tongue, agendas.read([next(LINES.glob(DOUBTED))]))
    page.resize(*SIZE)
    page.show()
    yield "review-doubt", page
    page.list.setCurrentIndex(page.model.index(page.model.rowCount() - 6))
    yield "review-mending", page
    page.close()


def of_question(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the one question that is asked in a box of its own."""
    behind = QWidget()
    words = tongue.text(BESIDE, file="report.docx", beside="report (2).docx")
    yield from _opened("dialogue-whether", question(behind, words))
    behind.deleteLater()


def of_qt(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the dialogues that Qt makes where the system has none of its own: which file, which printer."""
    behind = QWidget()
    patterns = tongue.text(DOCUMENTS, patterns=READABLE)
    asked = files(behind, tongue.text(OPEN_DOCUMENT), str(LINES.parents[2] / "resources"), patterns)
    asked.setOption(QFileDialog.Option.DontUseNativeDialog)
    dress(asked)
    asked.resize(760, 460)
    yield from _opened("dialogue-file", asked)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    yield from _opened("dialogue-printer", QPrintDialog(printer, behind))
    behind.deleteLater()


def _opened(name: str, dialog: QDialog) -> Iterator[tuple[str, QWidget]]:
    dialog.setModal(False)
    dialog.show()
    QApplication.processEvents()
    yield name, dialog
    dialog.close()


def of_message(tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give the chair's screen with a message of the officer's on it."""
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), message_chair, "Ministry arriving; take after Canada")
    surface = PodiumSurface(theme.look().scheme)
    surface.resize(*HALL)
    surface.show_view(view_of(desk.conference, desk.clock.now(), tongue))
    yield "podium-message", surface
