"""The plain tabs of the column at the end: what comes next, the documents before the body, the languages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from plenary.agenda.meetings import Sitting
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.faces import capacity
from ui.secretary.doings.floor import next_request
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.secretary.said import Said

WHEN_ENDS, NOW_SAY = N_("Say when %(name)s ends"), N_("Say now")
THANKS = N_("I thank the representative of %(name)s.")
GIVES = N_("I give the floor to the representative of %(name)s.")
GIVES_BEHALF = N_("I give the floor to the representative of %(name)s, who will speak %(capacity)s.")
NO_MORE = N_("There are no more speakers on my list.")
NO_DOCUMENTS = N_("No document is listed for the item.")
NO_ITEM = N_("No item is being considered.")
OF = {"en": "sentence", "fr": "de", "es": "de", "ru": "gen", "ar": "sentence"}
"""The form of a name after "the representative of" in each language."""


class ScriptTab(Panel):
    """What the Chair says next, as far as the floor tells it."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.caption = label(said="emphasis")
        self.lines = [Said() for _ in range(2)]
        column, px = QVBoxLayout(self), self.look.px
        column.setContentsMargins(px(20), px(14), px(20), px(8))
        column.setSpacing(px(10))
        column.addWidget(self.caption)
        for line in self.lines:
            column.addWidget(line)

    def _of(self, delegation: DelegationCode) -> str:
        return self.speech.name(delegation, OF.get(self.tongue.code, ""))

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the lines that follow from who speaks and who waits."""
        if same(before, now, "floor", "meetings", "roster", "agenda"):
            return
        statement, following = now.floor.statement, next_request(now)
        said: list[str] = []
        if statement is not None:
            name = self._of(statement.delegation)
            self.caption.setText(self.text(WHEN_ENDS, name=self.speech.name(statement.delegation)))
            said.append(self.text(THANKS, name=name))
        else:
            self.caption.setText(self.text(NOW_SAY) if now.meetings.sitting is Sitting.OPEN else "")
        if now.meetings.sitting is Sitting.OPEN:
            if following is not None:
                behalf = str(capacity(now, following, self.tongue)) if following.on_behalf_of else ""
                name = self._of(following.delegation)
                words = GIVES_BEHALF if behalf else GIVES
                said.append(self.text(words, name=name, **({"capacity": behalf} if behalf else {})))
            elif statement is None and now.agenda.current:
                said.append(self.text(NO_MORE))
        for place, line in enumerate(self.lines):
            line.say(self.tongue.quote(said[place]) if place < len(said) else "")


class DocumentsTab(Panel):
    """The documents before the body under the items that are being considered."""

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(self.look.px(each) for each in (20, 14, 20, 8)))
        self._column.setSpacing(self.look.px(8))

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the documents of the current items."""
        if same(before, now, "agenda"):
            return
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        shown = False
        for number in now.agenda.current:
            for document in now.agenda.documents_for(number):
                shown = True
                symbols = label(self.tongue.isolate(" – ".join(document.symbols)), "emphasis")
                symbols.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                title = label(document.title, "quiet")
                title.setWordWrap(True)
                for widget in (symbols, title, rule()):
                    self._column.addWidget(widget)
        if not shown:
            words = label(self.text(NO_DOCUMENTS if now.agenda.current else NO_ITEM), "quiet")
            words.setWordWrap(True)
            self._column.addWidget(words)
