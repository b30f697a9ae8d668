"""The script beside the list: what the Chair says next, in the Chair's language, and what the key enters with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from plenary.script.line import Line, Step
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.script import caption, open_card, script_lines
from ui.secretary.panel import Panel
from ui.secretary.said import Fitting, Said
from ui.widgets import KeyButton, Kind, Paragraph, Wrapped

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
    "announce_closing": N_("Announce the closing of the list"),
    "declare_roll_call": N_("Declare the result of the vote"),
    "read_paragraph": N_("Put the paragraph before the meeting"),
    "adopt_paragraph": N_("The paragraph is adopted"),
}
"""What the key does with a line, by the first act that it enters."""
NONE, READ, MORE = N_("Nobody objects"), N_("Said; next line"), N_("Enter what is said")
MORE_FOLLOWS = N_("Said; more follows")
NOTHING = N_("Nothing is to be said now.")
CARDS, CLOSE = N_("Cards"), N_("Put the card away")
_LINES = 5


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

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.chairs = tongue
        self.caption = Wrapped("emphasis")
        self.lines = [Said() for _ in range(_LINES)]
        self.hints = [Paragraph(said="small") for _ in range(_LINES)]
        self.step = KeyButton(
            "", icon="gavel", key="F", kind=Kind.OUTLINED, press=lambda: self.pressed.emit("next-line")
        )
        self.cards = KeyButton(
            self.text(CARDS),
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
        self._pairs = [each for pair in zip(self.lines, self.hints, strict=True) for each in pair]
        self.fitting = Fitting(px(10), self._pairs)
        column.addWidget(self.fitting)
        column.addWidget(self.step)
        self.fitting.shortened.connect(self._say_more_follows)
        bridge.reading.changed.connect(self._show)

    def speak(self, chairs: Tongue) -> None:
        """Take the language of the chair."""
        self.chairs = chairs
        self._show()

    def tick(self, now: datetime) -> None:
        """Show the lines that follow from the meeting as of this minute: a statement may have gone over its time."""
        if self.minute_passed(now):
            self._show()

    def _show(self) -> None:
        side = Qt.LayoutDirection.RightToLeft if self.chairs.right_to_left else Qt.LayoutDirection.LeftToRight
        for each in self.lines:
            each.setLayoutDirection(side)
        if self.bridge.reading.card:
            self._show_card()
        else:
            self._show_lines()

    def _show_lines(self) -> None:
        lines = script_lines(self.bridge, self.chairs, self.tongue, self.bridge.clock.now())
        self.caption.setText(caption(self.bridge, lines[0], self.tongue) if lines else self.text(NOTHING))
        said = [self.chairs.quote(line.text) for line in lines if line.step is not Step.NONE]
        self._say(said[:_LINES], [])
        self.step.setVisible(bool(lines))
        self.step.set_words(self.text(does(lines[0])) if lines else "")
        self.cards.set_words(self.text(CARDS))

    def _say(self, words: Sequence[str], hints: Sequence[str]) -> None:
        """Show what is said and, under it, what is done."""
        shown: list[QWidget] = []
        for place, (line, hint) in enumerate(zip(self.lines, self.hints, strict=True)):
            said, done = ("".join(each[place : place + 1]) for each in (words, hints))
            line.say(said, self.chairs)
            hint.setText(done)
            shown += [widget for widget, text in ((line, said), (hint, done)) if text]
        self.fitting.show_only(shown)

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
        self._say([self.chairs.quote(each) if each else "" for each in words[start:]], hints[start:])
        self.step.setVisible(self.bridge.reading.passed < len(card.steps))
        self._say_more_follows()
        self.cards.set_words(self.text(CLOSE))

    def _say_more_follows(self) -> None:
        """Say on the button that a card goes on where it has no room to be shown whole: its lines come up as they are said."""
        if self.bridge.reading.card:
            self.step.set_words(self.text(MORE_FOLLOWS if self.fitting.leaves_out else READ))


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
