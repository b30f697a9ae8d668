"""The figures of the meeting while it runs: what was lost so far, what adjourning now would mean, and the pictures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.conference import Conference
from plenary.console.several import figures_file, figures_of, figures_paper
from plenary.desk import Desk
from plenary.measure.statistics import Statistics, statistics, together
from plenary.measure.utilisation import Utilisation
from plenary.papers.seal import write_sealed
from plenary.tongue import N_, NP_, Tongue
from ui.background import Background
from ui.bridge import Bridge, Record
from ui.opening import why_not
from ui.secretary.exporting import export
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel
from ui.secretary.report_sheet import ReportSheet
from ui.widgets import KeyButton, Kind
from ui.widgets.wrapped import Wrapped

TITLE, EXPORT, WRITTEN = N_("Meeting statistics"), N_("Export…"), N_("Written: %(path)s")
LOST = N_("Time lost so far: %(duration)s")
ON_TIME = N_("utilization if the meeting ends on time: %(factor)s")
NOW = N_("if it is adjourned now: %(factor)s")
MAY = N_("margin to the benchmark: %(duration)s")
BELOW = N_("below the benchmark by %(duration)s")
SEVERAL, ONLY_THIS = N_("Several meetings…"), N_("This meeting only")
ENDINGS = N_("The ending of the file chooses the form: .pdf, .docx, .csv or .json")
FILES = NP_("%(count)s meeting file", "%(count)s meeting files")
TOGETHER = N_("together: utilization factor %(factor)s")
_NOTHING = timedelta()


class StatisticsPage(Panel):
    """Drawn up anew with every entry while in sight, and once a minute; the chair and the room never see it.

    ``meeting`` is the file of this one. The figures of several are shown as they were read, until this one is asked
    for again, also where another look or language builds the page anew: they are ``gathered`` for the next one.
    ``several`` asks which, ``exported`` where to.
    """

    exported = Signal()
    several = Signal()
    noted = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        tongue: Tongue,
        meeting: Path | None = None,
        gathered: dict[str, Statistics] | None = None,
    ) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.meter, self.sheet = Wrapped(), ReportSheet(self.text(TITLE))
        self._record: Record | None = None
        self._name = meeting.name if meeting else ""
        self._together: dict[str, Statistics] = {} if gathered is None else gathered
        self._background = Background(self)
        self.gather = KeyButton(self.text(SEVERAL), icon="open", height=32, press=self._choose)
        self._lay_out()
        if self._together:
            self._show_gathered()

    def _lay_out(self) -> None:
        export = KeyButton(
            self.text(EXPORT), icon="export", kind=Kind.PRIMARY, height=32, press=self.exported.emit
        )
        export.setToolTip(self.text(ENDINGS))
        px, column, head, middle = self.look.px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head.setContentsMargins(px(20), px(6), px(20), px(6))
        head.setSpacing(px(16))
        head.addWidget(label(self.text(TITLE), "head"))
        head.addWidget(self.meter, 1)
        head.addWidget(self.gather)
        head.addWidget(export)
        middle.addStretch(1)
        middle.addWidget(self.sheet, 100)
        middle.addStretch(1)
        column.addLayout(head)
        column.addWidget(rule())
        column.addLayout(middle, 1)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Nothing: what is told follows from the record."""

    def recall(self, record: Record) -> None:
        """Count anew where something was entered since."""
        if self.isVisible() and record is not self._record and not self._together:
            self._record = record
            self._count()

    def tick(self, now: datetime) -> None:
        """Count anew once a minute, and what was entered while the page was not in sight."""
        self.recall(self.bridge.record)
        if self.isVisible() and self.minute_passed(now) and not self._together:
            self._count()

    def _count(self) -> None:
        now = self.bridge.clock.now()
        self.bridge.look(lambda desk: statistics(desk.proceedings, now), self._show)

    def _show(self, told: Statistics) -> None:
        if self._together:
            return
        self.meter.setText(self.tongue.semicolons(list(_meter(told.utilisation, self.tongue))))
        self.sheet.set_paper(figures_paper({self._name: told}, self.tongue))

    def _choose(self) -> None:
        """Ask which meetings are shown together; while several are, go back to this one."""
        if self._together:
            self.show_together({})
        else:
            self.several.emit()

    def read(self, files: Sequence[Path]) -> None:
        """Read meeting files and show their figures together; one that cannot be read is named."""
        self._background.start(lambda: figures_of(files), self.show_together, self._say_refused)

    def _say_refused(self, why: Exception) -> None:
        self.noted.emit(why_not(why, self.tongue))

    def show_together(self, told: dict[str, Statistics]) -> None:
        """Show the figures of several meetings, or with none those of this one again."""
        gathered = dict(told)
        self._together.clear()
        self._together.update(gathered)
        if gathered:
            self._show_gathered()
        else:
            self.gather.set_words(self.text(SEVERAL))
            self._count()

    def _show_gathered(self) -> None:
        told = self._together
        self.gather.set_words(self.text(ONLY_THIS))
        factor = together(tuple(told.values())).factor
        said = [self.tongue.plural(*FILES, len(told), count=self.tongue.number(len(told)))]
        if factor is not None:
            said.append(self.text(TOGETHER, factor=self.tongue.percent(factor, decimals=1)))
        self.meter.setText(self.tongue.semicolons(said))
        self.sheet.set_paper(figures_paper(told, self.tongue))

    def export(self, path: Path, size: str = "A4") -> None:
        """Write what is shown, in the form that the ending of the file names; a paper on sheets of a size."""
        now, tongue, several, name = self.bridge.clock.now(), self.tongue, dict(self._together), self._name

        def drawn(desk: Desk) -> dict[str, Statistics]:
            return several or {name: statistics(desk.proceedings, now)}

        def write(told: dict[str, Statistics]) -> Path:
            return write_sealed(figures_file(told, tongue, path, size), path)

        export(self.bridge, drawn, write, self._say_written)

    def _say_written(self, path: Path) -> None:
        self.noted.emit(self.text(WRITTEN, path=str(path)))


def _meter(use: Utilisation, tongue: Tongue) -> list[str]:
    """Say what was lost, and what would be: figures for the officer alone (practice R-7.1)."""
    said = [tongue.text(LOST, duration=_minutes(use.lost, tongue))]
    if use.factor is not None:
        said.append(tongue.text(ON_TIME, factor=tongue.percent(use.factor, decimals=1)))
    if use.ahead and use.if_adjourned_now is not None:
        said.append(tongue.text(NOW, factor=tongue.percent(use.if_adjourned_now, decimals=1)))
    left = use.may_lose
    said.append(tongue.text(MAY if left >= _NOTHING else BELOW, duration=_minutes(abs(left), tongue)))
    return said


def _minutes(length: timedelta, tongue: Tongue) -> str:
    # Held together: no line ends between a figure and its unit.
    return tongue.duration(timedelta(minutes=round(length.total_seconds() / 60))).replace(" ", "\u00a0")
