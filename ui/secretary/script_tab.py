"""The script beside the list: what the Chair says next, in the Chair's language, and what the key enters with it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.script.line import Line, Step
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.script import caption, open_card, script_lines
from ui.secretary.labels import label
from ui.secretary.panel import Panel
from ui.secretary.said import Said
from ui.widgets import KeyButton, Kind

ENTERS = {
    "call_to_order": N_("Call the meeting to order"),
    "take_up": N_("Take up the item"),
    "ask": N_("Ask whether anybody objects"),
    "record_decision": N_("Declare it decided"),
    "decide_motion": N_("The motion is carried"),
    "give_floor": N_("Give the floor"),
    "end_statement": N_("End the statement"),
    "open_list": N_("Open the list"),
    "close_list": N_("Close the list"),
    "suspend": N_("Suspend the meeting"),
    "resume": N_("Resume the meeting"),
    "end_informals": N_("Resume the meeting"),
    "adjourn": N_("Adjourn the meeting"),
    "close_conference": N_("Declare the meeting of the body closed"),
    "withdraw_question": N_("Withdraw the question"),
}
"""What the key does with a line, by the first act that it enters."""
NONE, READ, MORE = N_("Nobody objects"), N_("Said; next line"), N_("Enter what is said")
NOTHING = N_("Nothing is to be said now.")
CARDS, CLOSE = N_("Cards"), N_("Put the card away")
_LINES = 5
_ROOM, _SIDE = 205, 634
"""The height of the lines in a side column of that height, which the smallest usual screen has."""


def does(line: Line) -> str:
    """Give the words for what the key does with a line."""
    if line.step is Step.NONE:
        return NONE
    if line.deeds:
        return ENTERS.get(line.deeds[0].act.__name__, MORE)
    return MORE if line.wants else READ


class ScriptTab(Panel):
    """Shows the next lines, or the card that lies open. ``pressed(command)`` when a button is pressed."""

    pressed = Signal(str)
    _fitted = (0, 0)
    """The width and the room for which the lines that are shown were chosen, in pixels."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.chairs = tongue
        self.caption = label(said="emphasis")
        self.caption.setWordWrap(True)
        self.lines = [Said() for _ in range(_LINES)]
        self.hints = [label(said="small") for _ in range(_LINES)]
        self.step = KeyButton(
            "", icon="gavel", key="F", kind=Kind.OUTLINED, press=lambda: self.pressed.emit("next-line")
        )
        self.cards = KeyButton(
            self.text(CARDS),
            icon="warning",
            key="F8",
            kind=Kind.PLAIN,
            height=28,
            press=lambda: self.pressed.emit("cards"),
        )
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(20), px(14), px(20), px(8))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(self.caption, 1)
        head.addWidget(self.cards)
        column.addLayout(head)
        for line, hint in zip(self.lines, self.hints, strict=True):
            hint.setWordWrap(True)
            column.addWidget(line)
            column.addWidget(hint)
        column.addWidget(self.step)
        bridge.reading.changed.connect(self._show)

    def speak(self, chairs: Tongue) -> None:
        """Take the language of the chair."""
        self.chairs = chairs
        self._show()

    def tick(self, now: datetime) -> None:
        """Show the lines that follow from the meeting as of this minute: a statement may have gone over its time."""
        if self.minute_passed(now):
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many lines as there is room for now; its own height follows from them and is no reason."""
        super().resizeEvent(event)
        if self._fitted != (self.width(), self._room()):
            self._show()

    def _show(self) -> None:
        side = Qt.LayoutDirection.RightToLeft if self.chairs.right_to_left else Qt.LayoutDirection.LeftToRight
        for each in self.lines:
            each.setLayoutDirection(side)
        self._fitted = (self.width(), self._room())
        if self.bridge.reading.card:
            self._show_card()
        else:
            self._show_lines()

    def _show_lines(self) -> None:
        lines = script_lines(self.bridge, self.chairs, self.tongue, self.bridge.clock.now())
        self.caption.setText(caption(self.bridge, lines[0], self.tongue) if lines else self.text(NOTHING))
        shown = self._fitting([self.chairs.quote(line.text) for line in lines if line.step is not Step.NONE])
        for place, widget in enumerate(self.lines):
            # Each is told once: one that is shown and put away again would lay the column out for ever.
            widget.say(shown[place] if place < len(shown) else "")
            self._hint(place, "")
        self.step.setVisible(bool(lines))
        self.step.set_words(self.text(does(lines[0])) if lines else "")
        self.cards.set_words(self.text(CARDS))

    def _fitting(self, texts: list[str]) -> list[str]:
        """Give the texts that there is room for; the first one is always shown."""
        width, room = self._fitted
        shown: list[str] = []
        for text in texts[:_LINES]:
            room -= Said.needed(text, max(1, width - self.look.px(40)))
            if shown and room < 0:
                break
            shown.append(text)
        return shown

    def _room(self) -> int:
        """Give the height that is left for the lines above the message and the time ahead."""
        side = self.parentWidget()
        more = side.height() - self.look.px(_SIDE) if side is not None else 0
        return self.look.px(_ROOM) + max(0, more)

    def _show_card(self) -> None:
        card, said = open_card(self.bridge, self.chairs)
        own_card, own = open_card(self.bridge, self.tongue)
        self.caption.setText(own_card.title)
        steps = [
            (chairs if is_said else officers, is_said)
            for (chairs, is_said), (officers, _) in zip(said, own, strict=False)
        ]
        words, hints = _laid_out(steps)
        passed = self.bridge.reading.passed
        first = [place for place, said_here in enumerate(words) if said_here][passed:][:1] or [0]
        start = 0 if passed == 0 else first[0]
        for place, widget in enumerate(self.lines):
            shown = place >= start
            widget.say(self.chairs.quote(words[place]) if shown and words[place] else "")
            self._hint(place, hints[place] if shown else "")
        self.step.setVisible(self.bridge.reading.passed < len(card.steps))
        self.step.set_words(self.text(READ))
        self.cards.set_words(self.text(CLOSE))

    def _hint(self, place: int, words: str) -> None:
        self.hints[place].setText(words)
        self.hints[place].setVisible(bool(words))


def _laid_out(steps: list[tuple[str, bool]]) -> tuple[list[str], list[str]]:
    """Put what is said and what is done into pairs, in their order: a thing to do stands under what was said."""
    words, hints = [""] * _LINES, [""] * _LINES
    place = 0
    for text, said in steps:
        if said and (words[place] or hints[place]):
            place = min(place + 1, _LINES - 1)
        if said:
            words[place] = text
        else:
            hints[place] = f"{hints[place]}\n{text}".strip()
    return words, hints
