"""The floor: who has it, in what capacity, the clock and the bar, and the button that runs it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.replies import replies_wait
from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.floor.request import Request
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.faces import clock_face
from ui.models.floor_head import FloorHead, floor_head
from ui.models.next_up import first_clock, next_request
from ui.models.roll_call import letters
from ui.painting.values import ClockFace
from ui.secretary.capacity import CapacityLine
from ui.secretary.labels import Cut, IconMark, label, set_said
from ui.secretary.panel import Panel, same
from ui.text import time_of_day
from ui.widgets import ClockWidget, FittedName, KeyButton, Kind, TimeBar, fit_icons

GIVE, END_NEXT = N_("Give the floor to %(name)s"), N_("End statement. Next: %(name)s")
END, EMPTY = N_("End statement"), N_("Nobody is waiting")
ONLY_REPLIES, VOTING = N_("Only replies wait"), N_("A vote is under way")
OPEN, RESUME = N_("Call the %(ordinal)s meeting to order"), N_("Resume the meeting")
PAUSE, GO_ON = N_("Pause"), N_("Go on")
SINCE = N_("since %(time)s")
ONE_MINUTE, POINT = N_("1 min"), N_("Point of order")
GIVEN, ENDS, WAS_TO_END = N_("floor given %(time)s"), N_("ends %(time)s"), N_("was to end %(time)s")
STOPPED, THE_RULING = N_("clock stopped"), N_("The Chair’s ruling")
_GIVEN = {"en": "sentence", "zh": "sentence"}
"""The form of a name to which the floor is given: where a colon announces it, it is bare."""
_LINE = 20  # the Arabic font asks for half as much again, and would take the list a row


class FloorPanel(Panel):
    """The upper part of the centre. ``pressed(command)`` when a button is pressed."""

    pressed = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "surface")
        self.state, self.facts = label(said="emphasis"), Cut("small")
        self.name, self.capacity = FittedName(tongue), CapacityLine()
        self.clock, self.bar = ClockWidget(tongue), TimeBar()
        self.begun, self.ends = label(said="small"), label(said="small")
        self.primary = self._button("run-floor", "run-floor", "Space", Kind.PRIMARY)
        self.pause = self._button("pause", "pause", "P", words=PAUSE)
        self.minute = self._button("one-minute", "plus-minute", "+", words=ONE_MINUTE)
        self.point = self._button("point-of-order", "point-of-order", "O", words=POINT)
        self._icons = True
        self._head: FloorHead | None = None
        self._lay_out()

    def _button(
        self, command: str, icon: str, key: str, kind: Kind = Kind.USUAL, words: str = ""
    ) -> KeyButton:
        said, press = self.text(words), lambda: self.pressed.emit(command)
        return KeyButton(said, icon=icon, key=key, kind=kind, press=press)

    def _lay_out(self) -> None:
        px, column = self.look.px, QVBoxLayout(self)
        column.setContentsMargins(px(24), px(6), px(24), px(14))
        column.setSpacing(0)
        column.addLayout(self._upper())
        column.addSpacing(px(8))
        column.addWidget(self.bar)
        captions = QHBoxLayout()
        captions.setContentsMargins(0, px(4), 0, px(8))
        captions.addWidget(self.begun)
        captions.addStretch(1)
        captions.addWidget(self.ends)
        column.addLayout(captions)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.primary, 1)
        for button in (self.pause, self.minute, self.point):
            buttons.addWidget(button)
        column.addLayout(buttons)

    def _upper(self) -> QHBoxLayout:
        px, upper, told = self.look.px, QHBoxLayout(), QVBoxLayout()
        told.setContentsMargins(0, px(9), 0, 0)
        told.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        self.icon = IconMark("microphone", 16)
        line.addWidget(self.icon)
        line.addWidget(self.state)
        line.addWidget(self.facts, 1)
        for each in (self.state, self.facts):
            each.setMaximumHeight(px(_LINE))
        told.addLayout(line)
        told.addWidget(self.name)
        told.addWidget(self.capacity)
        told.addStretch(1)
        upper.addLayout(told, 1)
        upper.addSpacing(self.clock.sizeHint().width() - self.clock.overhang)
        self.clock.setParent(self)
        return upper

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the end of the figures on the margin: only the plate reaches beyond it."""
        super().resizeEvent(event)
        self._place_clock()
        self.set_icons(self._icons)

    def _place_clock(self) -> None:
        size, beyond = self.clock.sizeHint(), self.look.px(24) - self.clock.overhang
        start = beyond if self.isRightToLeft() else self.width() - beyond - size.width()
        self.clock.setGeometry(start, self.look.px(9), size.width(), size.height())

    def set_icons(self, shown: bool) -> None:
        """Show the icons of the smaller buttons, where the window is wide enough and the first one needs no room."""
        self._icons, px = shown, self.look.px
        others = [each for each in (self.pause, self.minute, self.point) if not each.isHidden()]
        fit_icons(self.primary, others, self.width() - px(40), px(8), shown=shown)

    def set_short(self, short: bool) -> None:
        """Leave the captions of the bar out, where the window is low."""
        for caption in (self.begun, self.ends):
            caption.setMaximumHeight(0 if short else self.look.px(_LINE))

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show who has the floor, and what the buttons do now."""
        if same(before, now, "floor", "meetings", "roster", "agenda", "body", "conduct"):
            return
        self._show_buttons(now)
        self._show_head(self.bridge.clock.now())

    def _show_head(self, now: datetime) -> None:
        """Show who has the floor, or whose time it was, or who comes next."""
        head = floor_head(self.bridge.conference, now, self.tongue)
        if head == self._head:
            return
        self._head = head
        self.icon.setVisible(not head.quiet)
        self.state.setText(head.state)
        set_said(self.state, "said", "warn" if head.late else "emphasis")
        self.facts.setText(head.facts)
        self.name.show_name(head.name, self.tongue, quiet=head.quiet)
        self.capacity.show_capacity(head.capacity)

    def _show_buttons(self, now: Conference) -> None:
        statement, sitting = now.floor.statement, now.meetings.sitting
        words = self._primary_words(now)
        self.primary.set_words(words)
        # What does nothing now does not look like what is to be pressed.
        self.primary.setEnabled(words not in (self.text(EMPTY), self.text(VOTING)))
        speaking = statement is not None and now.conduct.point is None
        self.pause.setEnabled(speaking and sitting is Sitting.OPEN)
        stopped = statement is not None and statement.paused_since is not None
        self.pause.set_words(self.text(GO_ON if stopped else PAUSE), icon="play" if stopped else "pause")
        self.minute.setEnabled(speaking and statement is not None and bool(statement.seconds))
        self.point.setEnabled(sitting is Sitting.OPEN)
        # While States are called, a letter that answers for them is shown on the answer alone.
        answers = now.conduct.roll_call is not None and "o" in letters(self.tongue)
        self.point.set_words(self.text(POINT), key="" if answers else "O")
        # What is to be done of a point that was raised, the first button does.
        self.point.setVisible(now.conduct.point is None)
        self.set_icons(self._icons)

    def _primary_words(self, now: Conference) -> str:
        sitting = now.meetings.sitting
        if sitting is Sitting.NONE:
            return self.text(OPEN, ordinal=self.tongue.ordinal(len(now.meetings.held) + 1))
        if sitting in (Sitting.SUSPENDED, Sitting.INFORMAL):
            return self.text(RESUME)
        if now.conduct.point is not None:
            return self.text(THE_RULING)
        if now.floor.statement is not None:
            return self._ending_words(next_request(now))
        return self.text(VOTING) if now.conduct.roll_call is not None else self._giving_words(now)

    def _ending_words(self, following: Request | None) -> str:
        if following is None:
            return self.text(END)
        return self.text(END_NEXT, name=self.speech.name(following.delegation))

    def _giving_words(self, now: Conference) -> str:
        following = next_request(now)
        if following is None:
            return self.text(ONLY_REPLIES if replies_wait(now) else EMPTY)
        return self.text(GIVE, name=self.speech.name(following.delegation, _GIVEN.get(self.tongue.code, "")))

    def tick(self, now: datetime) -> None:
        """Show the clock at this instant."""
        conference = self.bridge.conference
        face = clock_face(conference, now) or first_clock(conference)
        self.clock.show_face(face, self.tongue)
        if self.clock.width() != self.clock.sizeHint().width():
            self._place_clock()
        self.bar.show_face(face, str(self.clock.reading or ""))
        self._show_times(conference, face)
        if conference.floor.statement is None and conference.conduct.point is None:
            self._show_head(now)

    def _show_times(self, conference: Conference, face: ClockFace | None) -> None:
        statement, point, local = conference.floor.statement, conference.conduct.point, conference.body.local
        if point is not None:
            self.begun.setText(self.text(SINCE, time=time_of_day(local(point.since), self.tongue)))
            self.ends.setText("")
            return
        if statement is None or face is None:
            self.begun.setText("")
            self.ends.setText("")
            return
        self.begun.setText(self.text(GIVEN, time=time_of_day(local(statement.started), self.tongue)))
        if statement.paused_since is not None:
            self.ends.setText(self.text(STOPPED))
        elif statement.seconds:
            ends = local(statement.started + statement.paused + timedelta(seconds=statement.seconds))
            words = WAS_TO_END if face.past else ENDS
            self.ends.setText(self.text(words, time=time_of_day(ends, self.tongue)))
        else:
            self.ends.setText("")
