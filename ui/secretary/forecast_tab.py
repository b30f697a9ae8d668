"""The tab of the forecast: who no longer fits before the services end, and the ways out, recalculated at once.

What is seen here is the secretary's and, where it is told, the Chair's; the room never sees it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from plenary.acts.papers import message_chair
from plenary.conference import Conference
from plenary.measure.forecast import Forecast
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.models.ahead import pace_of
from ui.models.foreseen import foreseen
from ui.models.ways_out import Way, verdict, ways_out
from ui.secretary.labels import IconMark, label, rule, set_said
from ui.secretary.panel import LaterPanel, Panel
from ui.widgets import KeyButton, Paragraph

WAYS, TELL = N_("What the Chair could propose"), N_("Tell the Chair")
CHANGEOVER = N_("allowed between speakers: %(span)s")
SHOWN = 3
"""So many of those who no longer fit are named."""
MORE = N_("%(count)s more")


class WayRow(QFrame):
    """One way out in words, what would follow, and a button that tells the Chair."""

    def __init__(self, panel: Panel, way: Way) -> None:
        super().__init__()
        look = panel.look
        column, line, below = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, look.px(6), 0, look.px(6))
        column.setSpacing(look.px(4))
        self.words, self.note = label(way.words, "emphasis"), Paragraph(way.note, "quiet")
        self.tell = KeyButton(panel.text(TELL), icon="message", height=28)
        self.tell.setAccessibleName(f"{way.words}: {panel.text(TELL)}")
        self.tell.clicked.connect(lambda _on: panel.bridge.perform(message_chair, way.told))
        line.setSpacing(look.px(8))
        line.addWidget(IconMark(way.icon, 18, "accent"))
        line.addWidget(self.words, 1)
        below.addStretch(1)
        below.addWidget(self.tell)
        column.addLayout(line)
        # The words take the whole width: in some languages the button leaves them no more than a word a line.
        column.addWidget(self.note)
        column.addLayout(below)


class ForecastTab(LaterPanel):
    """Who no longer fits, and three ways out."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.share = 1.0

    def _build(self) -> None:
        """Make what stands in the tab, when it is first turned to."""
        self.verdict, self.between = Paragraph(said="emphasis"), Paragraph(said="small")
        self.caption = label(self.text(WAYS), "small")
        self.caption.hide()
        self.rows: list[WayRow] = []
        self._shown: tuple[Way, ...] = ()
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(20), px(4), px(20), px(12))
        column.setSpacing(px(6))
        self._ways = QVBoxLayout()
        self._ways.setSpacing(0)
        for widget in (self.between, rule(), self.verdict, self.caption):
            column.addWidget(widget)
        column.addLayout(self._ways)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Calculate at once whatever changed."""
        del before, now
        self.build()
        self._ticked = None
        self.tick(self.bridge.clock.now())

    def recall(self, record: Record) -> None:
        """Take the pace from the statements that were made."""
        del record
        self.share = pace_of(self.bridge.conference)
        self._ticked = None

    def tick(self, now: datetime) -> None:
        """Show the forecast as of this minute."""
        if not self.minute_passed(now):
            return
        conference = self.bridge.conference
        ahead = foreseen(conference, now, self.share)
        words, role = verdict(conference, ahead, self._left_out(conference, ahead), self.tongue)
        self.verdict.setText(words)
        set_said(self.verdict, "said", "emphasis" if role == "quiet" else role)
        span = self.tongue.duration(timedelta(seconds=ahead.changeover))
        self.between.setText(self.text(CHANGEOVER, span=span))
        self._show_ways(ways_out(conference, ahead, self.tongue))

    def _left_out(self, conference: Conference, ahead: Forecast) -> list[str]:
        speech = Speech(self.tongue, conference)
        found = [conference.floor.find(each.request) for each in ahead.left_out if each.request]
        names = [speech.name(each.delegation) for each in found if each is not None]
        if len(names) <= SHOWN + 1:
            return names
        return [*names[:SHOWN], self.text(MORE, count=self.tongue.number(len(names) - SHOWN))]

    def _show_ways(self, ways: tuple[Way, ...]) -> None:
        if ways == self._shown:
            return
        self._shown = ways
        for row in self.rows:
            self._ways.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [WayRow(self, way) for way in ways]
        for row in self.rows:
            self._ways.addWidget(row)
        self.caption.setVisible(bool(ways))
