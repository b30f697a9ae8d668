"""What can be done while a language is not heard: stop the clock, suspend, or ask whether to go on without it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from plenary.agenda.meetings import Sitting
from plenary.booths.incidents import Incident
from plenary.conference import Conference
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui import theme
from ui.secretary.labels import label
from ui.widgets import KeyButton, Kind, Paragraph

WAYS = N_("What can be done")
PAUSE = N_("Stop the clock of %(name)s")
SUSPEND = N_("Suspend until it is restored")
FORMULA = N_(
    "I am informed that interpretation into %(language)s is not available. "
    "The meeting is suspended until it is restored."
)
ASK = N_("Ask whether to continue without it")
CONSENT = N_("Recorded only when nobody objects: G twice.")

_MARGIN = 20


class Ways(QFrame):
    """Three ways with their keys, and the formula that the Chair reads out when the meeting is suspended."""

    def __init__(self, tongue: Tongue, press: Callable[[str], object]) -> None:
        super().__init__()
        self.tongue = tongue
        self.setProperty("panel", "canvas")
        look = theme.look()
        column, px = QVBoxLayout(self), look.px
        column.setContentsMargins(px(_MARGIN), px(10), px(_MARGIN), px(8))
        column.setSpacing(px(4))
        self.pause = self._way("pause", "P", lambda: press("pause"))
        self.suspend = self._way("suspend", "G", lambda: press("suspend-for-language"))
        self.ask = self._way("gavel", "N", lambda: press("continue-without"))
        self.formula, self.consent = Paragraph(said="quiet"), Paragraph(tongue.text(CONSENT), "small")
        for words in (self.formula, self.consent):
            words.setContentsMargins(look.margins(12, 0, 0, 0))
        column.addWidget(label(tongue.text(WAYS), "small"))
        for widget in (self.pause, self.suspend, self.formula, self.ask, self.consent):
            column.addWidget(widget)
        self.suspend.set_words(tongue.text(SUSPEND))
        self.ask.set_words(tongue.text(ASK))
        self._short = self._open = False

    @staticmethod
    def _way(icon: str, key: str, press: Callable[[], object]) -> KeyButton:
        return KeyButton("", icon=icon, key=key, kind=Kind.PLAIN, height=30, press=press)

    def show_for(self, now: Conference, incident: Incident, speech: Speech) -> None:
        """Show what is possible now."""
        statement, open_now = now.floor.statement, now.meetings.sitting is Sitting.OPEN
        self.setVisible(incident.restored is None)
        runs = statement is not None and statement.paused_since is None
        self.pause.setVisible(runs)
        if statement is not None:
            name = speech.name(statement.delegation, "sentence")
            self.pause.set_words(self.tongue.text(PAUSE, name=name))
        language = self.tongue.language(incident.language)
        self.suspend.setVisible(open_now)
        self.formula.setText(self.tongue.quote(self.tongue.text(FORMULA, language=language)))
        self.suspend.setToolTip(self.formula.text())
        self._open = open_now
        self._show_formula()
        asks = open_now and now.conduct.question is None and not incident.continued
        self.ask.setVisible(asks)
        self.consent.setVisible(asks)
        self._align()

    def set_short(self, *, short: bool) -> None:
        """Leave the formula out, where the column is low; the pointer on its button shows it."""
        self._short = short
        self._show_formula()

    def _show_formula(self) -> None:
        self.formula.setVisible(self._open and not self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words under each other."""
        super().resizeEvent(event)
        self._align()

    def _align(self) -> None:
        """Show the icon of every way, or of none where the words of one need its room."""
        room = self.width() - 2 * theme.look().px(_MARGIN)
        ways = (self.pause, self.suspend, self.ask)
        roomy = all(each.whole <= room for each in ways if not each.isHidden())
        for each in ways:
            each.set_icon_shown(roomy)
