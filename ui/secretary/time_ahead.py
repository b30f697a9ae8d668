"""The time ahead at the foot of the side column: its ribbon, and the times worth knowing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from plenary.conference import Conference
from plenary.measure.forecast import Forecast, pace
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.icons import pixmap
from ui.models.ahead import AheadLine, ahead_lines, pace_of, ribbon
from ui.models.foreseen import foreseen
from ui.secretary.labels import label, set_said
from ui.secretary.panel import Panel
from ui.widgets import RibbonWidget

AHEAD, PACE = N_("Time ahead"), N_("pace of this meeting: %(percent)s")
_HIGH, _HIGH_ARABIC = 21, 25
_MARKS, _MARK = {"ok": "check", "over": "warning"}, 14
"""The icon before a figure that is good or bad: colour is never alone."""


class TimeAhead(Panel):
    """The ribbon and the times worth knowing; always in sight."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.share = 1.0
        self.pace, self.ribbon = label(said="small"), RibbonWidget()
        self._rows = QVBoxLayout()
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        self._said: tuple[AheadLine, ...] = ()
        self._pace = ""
        self._away, self._high = 0, self.look.px(_HIGH_ARABIC if tongue.right_to_left else _HIGH)
        head, column, px = QHBoxLayout(), QVBoxLayout(self), self.look.px
        head.addWidget(label(self.text(AHEAD), "emphasis"))
        head.addStretch(1)
        head.addWidget(self.pace)
        column.setContentsMargins(px(20), px(12), px(20), px(12))
        # One line more or less is always as high, else the sharing of the column would go to and fro.
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(px(8))
        column.addWidget(self.ribbon)
        column.addSpacing(px(5))
        column.addLayout(self._rows)
        self._rows.setSpacing(0)

    def give_way(self, lack: int, wish: int) -> None:
        """Leave out as many lines as make up for what a column lacks in height, in pixels, the least worth knowing first.

        ``wish`` is what it would like beyond that, where that can be had; negative is room to spare.
        """
        high, count = self._high, len(self._said)
        needed, wished = (-(-max(0, each + self._away * high) // high) for each in (lack, lack + wish))
        away = wished if wished <= count else min(needed, count)
        if away != self._away:
            self._away = away
            self._show_shown()

    def _show_shown(self) -> None:
        """Show the lines that have room; what is short and has none is said in the head, in place of the pace."""
        first = sorted(range(len(self._said)), key=lambda place: self._said[place].rank)
        kept = first[: max(0, len(first) - self._away)]
        for place, pair in enumerate(self._lines):
            for each in pair:
                each.setVisible(place in kept)
        lacks = [self._said[place].value for place in first[len(kept) :] if self._said[place].state == "over"]
        self.pace.setText(lacks[0] if lacks else self._pace)
        set_said(self.pace, "said", "over" if lacks else "small")

    def recall(self, record: Record) -> None:
        """Take the pace from the statements that were made; it is said when there are enough of them."""
        del record
        self.share = pace_of(self.bridge.conference)
        told = pace(self.bridge.conference)
        self._pace = "" if told is None else self.text(PACE, percent=self.tongue.percent(round(told * 100)))
        self._show_shown()

    def tick(self, now: datetime) -> None:
        """Show the time ahead as of this minute."""
        if not self.minute_passed(now):
            return
        conference = self.bridge.conference
        ahead = foreseen(conference, now, self.share)
        self.ribbon.show_ribbon(ribbon(conference, ahead, self.tongue))
        self._show_lines(conference, ahead)

    def _show_lines(self, conference: Conference, ahead: Forecast) -> None:
        lines = self._said = ahead_lines(conference, ahead, self.tongue)
        while len(self._lines) < len(lines):
            self._lines.append(self._line())
        self._show_shown()
        for place, (words, mark, value) in enumerate(self._lines):
            line = lines[place] if place < len(lines) else AheadLine("", "")
            words.setText(line.words)
            value.setText(line.value)
            set_said(value, "said", line.state)
            self._show_mark(mark, line.state)

    def _line(self) -> tuple[QLabel, QLabel, QLabel]:
        """Make a line: its words, the mark of a figure, the figure; a wide figure takes no room of other lines."""
        made = words, mark, value = label(said="quiet"), label(), label()
        value.setProperty("figure", "true")
        row = QHBoxLayout()
        row.setSpacing(self.look.px(6))
        row.addWidget(words, 1)
        for each in (mark, value):
            row.addWidget(each)
        for each in made:
            each.setFixedHeight(self._high)
        self._rows.addLayout(row)
        return made

    def _show_mark(self, mark: QLabel, state: str) -> None:
        icon, side = _MARKS.get(state), self.look.px(_MARK)
        ratio = self.devicePixelRatioF()
        mark.setPixmap(pixmap(icon, getattr(self.look.desk, state), side, ratio) if icon else QPixmap())
