"""The two bands at the top: what meets and how the meeting stands; languages, programme and interpretation."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from plenary.agenda.meetings import Sitting
from plenary.conduct.roles import SECRETARY
from plenary.conference import Conference
from plenary.roster.bodies import place_in
from plenary.terms import ROLES
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.icons import MARK
from ui.models import faces
from ui.models.standing import ahead_or_behind, late_words, standing
from ui.secretary.labels import Cut, IconMark, ShapeWords, WallClock, label, rule
from ui.secretary.panel import Panel, same
from ui.text import begun, wall_time
from ui.tokens import HEADER, STRIP
from ui.widgets import InterpretationBar, KeyButton, Kind, LanguageStrip

PAGES = (("prepare", N_("Prepare")), ("meeting", N_("Meeting")), ("report", N_("Report")))
COMMANDS = N_("Commands")
MEETING_OF = N_("%(ordinal)s meeting")
DETAILED = 1200
_ANY = 16777215
SCALE_OF_PAGES = N_("Before, during and after the meeting")
ROOMY, NARROW, FOLDED, TIGHT = 1400, 1320, 760, 500
"""Effective widths below which something gives way: key caps, icons, pages and side column, the name."""


class Header(Panel):
    """The first band. ``turned(page)`` when the officer goes to another page, ``searched`` for the palette."""

    turned = Signal(str)
    searched = Signal()

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self._role = SECRETARY
        self.setFixedHeight(self.look.px(HEADER))
        self.body, self.where = Cut("strong"), Cut("small")
        self.state = ShapeWords()
        self.late = label(said="small")
        self.wall = WallClock()
        self.search = KeyButton(
            "", icon="search", key="Ctrl K", kind=Kind.PLAIN, height=28, press=self.searched.emit
        )
        self.search.setAccessibleName(self.text(COMMANDS))
        self.search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.segments: dict[str, QToolButton] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(self.look.px(20), 0, self.look.px(20), 0)
        self._line.setSpacing(self.look.px(12))
        self._fill()

    def _fill(self) -> None:
        named, state = QVBoxLayout(), QVBoxLayout()
        for column in (named, state):
            column.setSpacing(0)
            column.addStretch(1)
        named.addWidget(self.body)
        named.addWidget(self.where)
        state.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTrailing)
        state.addWidget(self.late, 0, Qt.AlignmentFlag.AlignTrailing)
        for column in (named, state):
            column.addStretch(1)
        upright = rule(upright=True)
        upright.setFixedHeight(self.look.px(20))
        self._line.addWidget(IconMark(MARK, 28, "accent"))
        self._line.addLayout(named, 1)
        self.pages = self._segments()
        self._line.addWidget(self.pages)
        self._line.addWidget(self.search)
        self._line.addWidget(upright)
        self._line.addLayout(state)
        self._line.addWidget(self.wall)

    def _segments(self) -> QWidget:
        frame, self.group = QFrame(), QButtonGroup(self)
        frame.setProperty("kind", "segments")
        frame.setAccessibleName(self.text(SCALE_OF_PAGES))
        frame.setFixedHeight(self.look.px(34))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for name, words in PAGES:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setText(self.text(words))
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, page=name: self.turned.emit(page))
            self.group.addButton(button)
            row.addWidget(button)
            self.segments[name] = button
        return frame

    def show_page(self, page: str) -> None:
        """Mark the page that is shown; of a page that has no place here, nothing is marked."""
        self.group.setExclusive(page in self.segments)
        for name, button in self.segments.items():
            button.setChecked(name == page)

    def set_width(self, width: int) -> None:
        """Leave out what lacks room in a window of this effective width."""
        self.search.set_words("", key="" if width < ROOMY else "Ctrl K")
        self.search.setAccessibleName(self.text(COMMANDS))
        self.search.setFixedWidth(self.search.sizeHint().width())
        self.pages.setVisible(width >= FOLDED)
        self.body.setVisible(width >= TIGHT)
        self.where.setVisible(width >= TIGHT)
        self.late.setMaximumWidth(_ANY if width >= FOLDED else 0)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show what meets, and how the meeting stands."""
        if same(before, now, "body", "meetings", "programme"):
            return
        self.body.setText(now.body.form(self.tongue.code))
        self.where.setText(" · ".join(self._where(now)))
        how = standing(now)
        self.state.show_state(how.shape, how.said(self.tongue), how.role)
        self.late.setText(late_words(now, self.tongue))
        self.late.setVisible(bool(self.late.text()))

    def _where(self, now: Conference) -> list[str]:
        held, body = now.meetings.held, now.body
        parts = []
        if held:
            parts.append(begun(self.text(MEETING_OF, ordinal=self.tongue.ordinal(held[-1].number))))
            parts.append(self.tongue.weekday_date(body.local(held[-1].opened).date()))
        elif body.begins and body.ends:
            parts.append(self.tongue.dates(body.begins, body.ends))
        if body.place:
            parts.append(place_in(body.place, self.tongue.code))
        return parts if self._role == SECRETARY else [*parts, self.text(ROLES[self._role])]

    def recall(self, record: Record) -> None:
        """Say in which role this desk works, where it is not the secretary's."""
        if record.role != self._role:
            self._role = record.role
            self.where.setText(" · ".join(self._where(self.bridge.conference)))

    def tick(self, now: datetime) -> None:
        """Show the time on the wall."""
        self.wall.time = wall_time(self.bridge.conference.body.local(now), self.tongue)


class Strip(Panel):
    """The second band. ``asked(letter)`` when a language is clicked."""

    asked = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self.setFixedHeight(self.look.px(STRIP))
        self.languages = LanguageStrip()
        self.languages.asked.connect(self.asked)
        self.programme = label(said="small")
        self.interpretation = InterpretationBar()
        self._wide = self._aside = True
        self.upright = rule(upright=True)
        self.upright.setFixedHeight(self.look.px(20))
        line = QHBoxLayout(self)
        line.setContentsMargins(self.look.margins(10, 0, 20, 0))
        line.setSpacing(self.look.px(16))
        line.addWidget(self.languages)
        line.addStretch(1)
        for widget in (self.programme, self.upright, self.interpretation):
            line.addWidget(widget)

    def set_width(self, width: int) -> None:
        """Leave out what lacks room in a window of this effective width."""
        self.interpretation.set_narrow(width < NARROW)
        self._wide = width >= DETAILED
        self._aside = width >= FOLDED
        self.interpretation.setVisible(width >= FOLDED)
        self._fit()

    def _fit(self) -> None:
        """Say everything of the languages where that leaves room; the programme gives way before a word of theirs."""
        aside = sum(each.sizeHint().width() for each in (self.programme, self.interpretation))
        room = self.width() - aside - self.look.px(30 + 4 * 16)
        shown = self._aside and self.languages.least <= room
        if not shown:
            room += self.programme.sizeHint().width()
        self.programme.setMaximumWidth(_ANY if shown else 0)
        self.upright.setMaximumWidth(1 if shown else 0)
        self.languages.set_detailed(self._wide and self.languages.whole <= room)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the languages."""
        if not same(before, now, "booths", "body", "programme", "meetings"):
            self.languages.show_faces(faces.language_faces(now, self.tongue))

    def tick(self, now: datetime) -> None:
        """Show how far the meeting is ahead or behind, and how much interpretation is left."""
        conference = self.bridge.conference
        sits = conference.meetings.sitting is not Sitting.NONE
        words = ahead_or_behind(conference, now, self.tongue) if sits else ""
        self.programme.setText(words)
        self.upright.setVisible(bool(words))
        self.interpretation.show_face(
            faces.interpretation_face(conference, now, self.tongue) if sits else None
        )
        self._fit()
