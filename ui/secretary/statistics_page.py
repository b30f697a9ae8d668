"""The figures of the meeting while it runs: what was lost so far, what adjourning now would mean, and the pictures."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.conference import Conference
from plenary.desk import Desk
from plenary.measure.statistics import Statistics, statistics
from plenary.measure.utilisation import Utilisation
from plenary.papers.statistics import statistics_paper
from plenary.papers.writers import write
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel
from ui.secretary.report_sheet import ReportSheet
from ui.widgets import KeyButton, Kind
from ui.widgets.wrapped import Wrapped

TITLE, EXPORT, WRITTEN = N_("Meeting statistics"), N_("Export …"), N_("Written: %(path)s")
LOST = N_("lost so far %(duration)s")
ON_TIME = N_("utilization if the meeting ends on time %(factor)s")
NOW = N_("if it is adjourned now %(factor)s")
MAY = N_("still to be lost before the benchmark %(duration)s")
BELOW = N_("below the benchmark by %(duration)s")
_PAGE, _NARROW = 720, 420
_NOTHING = timedelta()


class StatisticsPage(Panel):
    """Drawn up anew with every entry while in sight, and once a minute; the chair and the room never see it."""

    exported = Signal()
    noted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.meter, self.sheet = Wrapped(), ReportSheet(self.text(TITLE))
        self.sheet.setMinimumWidth(self.look.px(_NARROW))
        self.sheet.setMaximumWidth(self.look.px(_PAGE))
        self._record: Record | None = None
        px, column, head, middle = self.look.px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head.setContentsMargins(px(20), px(6), px(20), px(6))
        head.setSpacing(px(16))
        head.addWidget(label(self.text(TITLE), "head"))
        head.addWidget(self.meter, 1)
        head.addWidget(
            KeyButton(
                self.text(EXPORT), icon="export", kind=Kind.PRIMARY, height=32, press=self.exported.emit
            )
        )
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
        if self.isVisible() and record is not self._record:
            self._record = record
            self._count()

    def tick(self, now: datetime) -> None:
        """Count anew once a minute, and what was entered while the page was not in sight."""
        self.recall(self.bridge.record)
        if self.isVisible() and self.minute_passed(now):
            self._count()

    def _count(self) -> None:
        now = self.bridge.clock.now()
        self.bridge.look(lambda desk: statistics(desk.proceedings, now), self._show)

    def _show(self, told: Statistics) -> None:
        self.meter.setText(self.tongue.semicolons(list(_meter(told.utilisation, self.tongue))))
        self.sheet.set_paper(statistics_paper(told, self.tongue))

    def export(self, path: Path, size: str = "A4") -> None:
        """Write the page on sheets of a size, in the form that the ending of the file names."""
        now, tongue = self.bridge.clock.now(), self.tongue

        def written(desk: Desk) -> Path:
            write(statistics_paper(statistics(desk.proceedings, now), tongue, size=size), path)
            return path

        self.bridge.look(written, self._say_written)

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
    return tongue.duration(timedelta(minutes=round(length.total_seconds() / 60)))
