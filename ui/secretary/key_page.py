"""All keys on one page, by what they are for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plenary.tongue import N_, Tongue
from ui import theme
from ui.bridge import Bridge
from ui.secretary.commands import KEYED, NEVER, Command
from ui.secretary.keys import shown
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel
from ui.widgets import Flow, KeyCap, Paragraph, scrolling
from ui.widgets.caps import engraved

KEYS = N_("All keys")
NOTHING = N_("These do nothing to the meeting: %(keys)s")
EVERYTHING = N_("Everything else is found by its name: Ctrl K")
FIELDS = N_("In a text field letters are typed as text.")
COLUMNS = 3
HEAD = 2
"""So many rows the head of a group is high."""
_HIGH, _ANY = 20, 16777215
Group = tuple[str, list[Command]]


def in_columns(groups: Sequence[Group]) -> list[list[Group]]:
    """Share the groups out so that the columns are about as high as each other, in each the groups in their order."""
    heights, shared = [0] * COLUMNS, [[] for _ in range(COLUMNS)]  # type: tuple[list[int], list[list[Group]]]
    for group in sorted(groups, key=lambda each: -len(each[1])):
        lowest = heights.index(min(heights))
        heights[lowest] += len(group[1]) + HEAD
        shared[lowest].append(group)
    for column in shared:
        column.sort(key=groups.index)
    return sorted(shared, key=lambda column: groups.index(column[0]))


class KeyWords(Paragraph):
    """What a key does. One line is no higher than a key: the fonts of some scripts ask for more, and the page has one."""

    def heightForWidth(self, width: int) -> int:
        """Give the height in pixels: that of a key, or what several lines need."""
        whole, line = super().heightForWidth(width), self.fontMetrics().height()
        return min(whole, theme.look().px(_HIGH)) if whole < 2 * line else whole

    def minimumSizeHint(self) -> QSize:
        """Give the least size: one line."""
        return super().minimumSizeHint().boundedTo(QSize(_ANY, theme.look().px(_HIGH)))


class KeyPage(Panel):
    """Shown by F1."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(24), px(14), px(24), px(8))
        column.setSpacing(px(8))
        title = label(self.text(KEYS), "head")
        title.setMaximumHeight(px(30))
        column.addWidget(title)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(self.look.margins(0, 0, 8, 0))
        row.setSpacing(px(36))
        groups = [(name, list(part)) for name, part in groupby(KEYED, key=lambda each: each.group)]
        for each in in_columns([(name, [one for one in part if one.keys]) for name, part in groups]):
            row.addLayout(self._column(each), 1)
        column.addWidget(scrolling(inside), 1)
        column.addWidget(rule())
        column.addLayout(self._notes())

    def _notes(self) -> Flow:
        notes, never = (
            Flow(self.look.px(24)),
            self.text(NOTHING, keys=self.tongue.series([engraved(key, self.tongue) for key in NEVER])),
        )
        for words in (self.text(EVERYTHING), self.text(FIELDS), never):
            notes.addWidget(label(words, "small"))
        return notes

    def _column(self, groups: Sequence[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.look.px(10))
        for name, commands in groups:
            column.addWidget(self._part(name, commands))
        column.addStretch(1)
        return column

    def _part(self, name: str, commands: list[Command]) -> QWidget:
        part, px = QWidget(), self.look.px
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1 if self.tongue.right_to_left else 2))
        head = label(self.text(name), "emphasis")
        head.setMaximumHeight(px(_HIGH))
        column.addWidget(head)
        column.addWidget(rule())
        for command in commands:
            row = QHBoxLayout()
            row.setSpacing(px(4))
            row.addWidget(KeyWords(self.text(command.words)), 1)
            for key in command.keys:
                row.addWidget(KeyCap(shown(key)))
            column.addLayout(row)
        return part
