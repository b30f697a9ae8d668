"""The foot of the review: what was said last, the rules of procedure that are proposed and why, and what comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from plenary.conduct.profiles import profiles
from plenary.intake.entering import rules_for
from plenary.intake.reading import Reading
from plenary.terms import PROFILES
from plenary.tongue import N_, Tongue
from ui import theme
from ui.models.review import read_words
from ui.secretary.labels import label, rule
from ui.widgets import KeyButton, Kind, Paragraph
from ui.widgets.choosing import ListBox

NOTHING_CHANGED = N_("Nothing is changed in the document. Every choice can be undone later.")
ANOTHER, USE, BACK = N_("Open another document"), N_("Use this programme"), N_("Back")
RULES = N_("Rules of procedure")
Press = Callable[[], object]


class ReviewFoot(QFrame):
    """Two lines: the rules that the meeting gets, with the reason; and the buttons. ``rules.chosen`` is a profile."""

    def __init__(self, tongue: Tongue, use: Press, another: Press, back: Press) -> None:
        super().__init__()
        self.tongue = tongue
        self.setProperty("panel", "canvas")
        self.said, self.why = Paragraph(tongue.text(NOTHING_CHANGED), "small"), Paragraph(said="small")
        self.summary = label(said="emphasis")
        self.rules = ListBox(tongue.text(RULES), lambda _name: None)
        self.use = KeyButton(tongue.text(USE), key="Ctrl Enter", height=28, press=use)
        self.use.setShortcut("Ctrl+Return")
        self.another = KeyButton(tongue.text(ANOTHER), key="Ctrl O", height=28, press=another)
        self.another.setShortcut("Ctrl+O")
        self.back = KeyButton(tongue.text(BACK), key="Esc", height=28, press=back)
        self._proposed = ""
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, above, row = theme.look().px, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (above, row):
            line.setContentsMargins(px(20), px(5), px(20), px(5))
            line.setSpacing(px(10))
        above.addWidget(label(self.tongue.text(RULES), "emphasis"))
        above.addWidget(self.rules)
        above.addWidget(self.why, 1)
        row.addWidget(self.said, 1)
        for button in (self.back, self.another, self.use):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget in (self.summary, self.back, self.another, self.use):
            row.addWidget(widget)
        column.addLayout(above)
        column.addWidget(rule())
        column.addLayout(row)

    def show_reading(self, reading: Reading) -> None:
        """Say how much was read, and propose the rules; a choice that was made by hand stays."""
        say, proposal = self.tongue.text, rules_for(reading)
        self.summary.setText(read_words(reading, self.tongue))
        self.use.set_kind(Kind.OUTLINED if reading.doubts else Kind.PRIMARY)
        names = [(name, say(PROFILES[name]) if name in PROFILES else name) for name in profiles()]
        by_hand = self.rules.chosen not in ("", self._proposed)
        self.rules.show_choices(names, self.rules.chosen if by_hand else proposal.profile)
        self.rules.setFixedWidth(self.rules.widest)
        self._proposed = proposal.profile
        facts = {"said": self.tongue.isolate(proposal.said)} if proposal.said else {}
        self.why.setText(say(proposal.sentence, rules=say(PROFILES[proposal.profile]), **facts))
