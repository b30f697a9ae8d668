"""Every page of the officer's window, one after the other, to be looked at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from plenary.tongue import Tongue
from ui.bridge import Bridge
from ui.secretary.key_page import KeyPage
from ui.secretary.prepare import TABS, PreparePage
from ui.secretary.proceedings import ProceedingsPage
from ui.secretary.report_page import ReportPage
from ui.secretary.statistics_page import StatisticsPage
from ui.secretary.window import SecretaryWindow
from ui.ticker import Ticker

SIZE = (1366, 768)
PAGES = {
    "report": ReportPage,
    "statistics": StatisticsPage,
    "keys": KeyPage,
}


def gallery(bridge: Bridge, ticker: Ticker, tongue: Tongue) -> Iterator[tuple[str, QWidget]]:
    """Give a window at each of its pages under a name; it is shown, and the same one each time."""
    window = SecretaryWindow(bridge, ticker, tongue)
    window.resize(*SIZE)
    window.show()
    yield "meeting", window
    for tab in ("documents", "languages", "forecast"):
        window.desk.side.show_tab(tab)
        yield f"meeting-{tab}", window
    window.desk.side.show_tab("script")
    window.desk.lists.field.edit.setText("ni")
    yield "meeting-inscribing", window
    window.desk.lists.field.edit.clear()
    window.run("palette")
    yield "meeting-commands", window
    window.palette_.close_up()
    prepare = PreparePage(bridge, tongue, window.hand)
    window.show_page("prepare", prepare)
    for tab, _, _ in TABS:
        prepare.show_tab(tab)
        yield f"prepare-{tab}", window
    window.show_page("proceedings", ProceedingsPage(bridge, tongue, window.hand))
    yield "proceedings", window
    for name, make in PAGES.items():
        window.show_page(name, make(bridge, tongue))
        yield name, window
    window.leave()
    window.close()
    window.deleteLater()
