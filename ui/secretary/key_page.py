"""All keys on one page, by what they are for."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.secretary.commands import KEYED, NEVER, Command
from ui.secretary.keys import shown
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel
from ui.widgets import KeyCap, scrolling

KEYS = N_("All keys")
NOTHING = N_("These do nothing to the meeting: %(keys)s")
EVERYTHING = N_("Everything else is found by its name: Ctrl K")
FIELDS = N_("In a text field the letters are the field’s.")
COLUMNS = 3


class KeyPage(Panel):
    """Shown by F1."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        column, grid, px = QVBoxLayout(self), QGridLayout(), self.look.px
        column.setContentsMargins(px(36), px(20), px(36), px(12))
        column.setSpacing(px(8))
        column.addWidget(label(self.text(KEYS), "head"))
        inside = QWidget()
        inside.setLayout(grid)
        grid.setContentsMargins(0, 0, px(8), 0)
        column.addWidget(scrolling(inside), 1)
        grid.setHorizontalSpacing(px(48))
        grid.setVerticalSpacing(px(16))
        groups = [(name, list(part)) for name, part in groupby(KEYED, key=lambda each: each.group)]
        for place, (name, commands) in enumerate(groups):
            keyed = [each for each in commands if each.keys]
            part = self._part(name, keyed)
            grid.addWidget(part, place // COLUMNS, place % COLUMNS)
        for each in range(COLUMNS):
            grid.setColumnStretch(each, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        column.addWidget(rule())
        never = self.text(NOTHING, keys=self.tongue.series(NEVER))
        for words in (self.text(EVERYTHING), self.text(FIELDS), never):
            column.addWidget(label(words, "quiet"))

    def _part(self, name: str, commands: list[Command]) -> QWidget:
        part, px = QWidget(), self.look.px
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(5))
        column.addWidget(label(self.text(name), "emphasis"))
        column.addWidget(rule())
        for command in commands:
            row, words = QHBoxLayout(), label(self.text(command.words))
            words.setWordWrap(True)
            row.addWidget(words, 1)
            for key in command.keys:
                row.addWidget(KeyCap(shown(key)))
            column.addLayout(row)
        column.addStretch(1)
        return part
