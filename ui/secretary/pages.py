"""The pages beside the meeting: made when they are first shown, and tied to what they ask for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from plenary.tongue import N_, Tongue
from plenary.tongues.spacing import on_one_line
from ui.bridge import Bridge
from ui.dialogs import Dialogs
from ui.secretary.doings.naming import ask_words
from ui.secretary.panel import Panel
from ui.secretary.window import SecretaryWindow

if TYPE_CHECKING:
    from ui.secretary.bands import BandsPanel
    from ui.secretary.prepare import PreparePage
    from ui.secretary.proceedings import ProceedingsPage
    from ui.secretary.report_page import ReportPage
    from ui.secretary.statistics_page import StatisticsPage

REPORT_FILE = N_("draft report.docx")
FIGURES_FILE = N_("meeting statistics.pdf")
BESIDE = N_(
    "%(file)s was not written by this program, or was edited since. It stays as it is; the report is written beside it as %(beside)s."
)


class Pages:
    """The pages of one window.

    ``later`` gives what makes a page by its name, ``given`` what it is given beside bridge and
    tongue, ``ties`` what is done with it once it is made.
    """

    def __init__(
        self,
        window: SecretaryWindow,
        bridge: Bridge,
        tongue: Tongue,
        dialogs: Dialogs,
        later: Callable[[str], object],
        given: Mapping[str, tuple[object, ...]],
        ties: Mapping[str, Callable[[Any], None]],
    ) -> None:
        self.window, self.bridge, self.tongue, self.dialogs = window, bridge, tongue, dialogs
        self._later, self._given = later, given
        self._ties: dict[str, Callable[[Any], None]] = {
            "report": self._tie_report,
            "proceedings": self._tie_proceedings,
            "statistics": self._tie_statistics,
            **ties,
        }

    def show(self, name: str) -> None:
        """Show a page by its name."""
        self.window.show_page(name, self.window.page(name) or self._made(name))

    def show_bands(self) -> None:
        """Show the order of the categories in the place of the list, beside the floor."""
        self.window.run("meeting")
        self.window.desk.lists.show_bands(cast("type[BandsPanel]", self._later("bands")))

    def show_incoming(self) -> None:
        """Show where a revised agenda, a list of participants or requests are brought in."""
        self.show("prepare")
        cast("PreparePage", self.window.page("prepare")).show_tab("incoming")

    def _made(self, name: str) -> Panel:
        make = cast("Callable[..., Panel]", self._later(name))
        page = make(self.bridge, self.tongue, *self._given.get(name, ()))
        tie = self._ties.get(name)
        if tie is not None:
            tie(page)
        return page

    def _say(self, words: str) -> None:
        self.window.foot.say(words)

    def _tie_report(self, page: ReportPage) -> None:
        page.turned.connect(lambda: self.show("proceedings"))
        page.exported.connect(self.export)
        page.noted.connect(self._say)

    def _tie_proceedings(self, page: ProceedingsPage) -> None:
        page.left.connect(lambda: self.window.run("meeting"))
        page.noted.connect(self._say)
        page.asked.connect(self._ask_words)

    def _tie_statistics(self, page: StatisticsPage) -> None:
        page.noted.connect(self._say)
        page.exported.connect(lambda: self._export_figures(page))
        page.several.connect(lambda: self._gather_figures(page))

    def _gather_figures(self, page: StatisticsPage) -> None:
        files = self.dialogs.meetings(self.window, self.tongue)
        if files:
            page.read(files)

    def _export_figures(self, page: StatisticsPage) -> None:
        path = self.dialogs.save(self.window, self.tongue, self.tongue.text(FIGURES_FILE))
        if path is not None:
            page.export(path, self.window.hand.sheets())

    def _ask_words(self, caption: str, then: Callable[[str], None]) -> None:
        ask_words(self.window.hand, caption, then)

    def export(self) -> None:
        """Write the report to a file that the officer names."""
        page = cast("ReportPage | None", self.window.page("report"))
        path = self.dialogs.save(self.window, self.tongue, self.tongue.text(REPORT_FILE))
        if path is None or page is None:
            return
        place = page.beside(path)
        names = {"file": path, "beside": place or path}
        question = self.tongue.text(BESIDE, **{key: on_one_line(each.name) for key, each in names.items()})
        if place is None or self.dialogs.agreed(self.window, self.tongue, question):
            page.export(path, self.window.hand.sheets())
