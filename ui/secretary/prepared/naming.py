"""The name of the body: its forms in six languages are proposed, corrected where need be, and confirmed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from plenary.acts.conference import set_body
from plenary.conference import Conference
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge
from ui.models.body_forms import GENDERS, BodyForm, body_forms
from ui.secretary.hand import Hand
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.widgets import KeyButton, Kind, Paragraph, scrolling
from ui.widgets.choosing import ListBox

HEAD = N_("The name of the body, and its forms in sentences")
PROPOSED, KEPT = N_("proposed"), N_("confirmed")
CONFIRM = N_("Confirm these names")
NOTHING = N_("All names are confirmed already.")
HOW = N_(
    "Screens, script and report use these forms. What is proposed is used until you confirm or correct it."
)
FORM = N_("%(language)s, %(purpose)s")
_LANGUAGE, _PURPOSE, _STATE = 110, 150, 100


class GenderBox(ListBox):
    """The gender of the noun in words: it is chosen, not typed, and kept as its letter."""

    def __init__(self, tongue: Tongue, said: str, genders: str) -> None:
        super().__init__(said, lambda _letter: None)
        self.show_choices([(letter, tongue.text(GENDERS[letter])) for letter in genders], "")

    def text(self) -> str:
        """Give the letter that is chosen; empty where nothing is."""
        return self.chosen

    def setText(self, letter: str) -> None:
        """Choose a letter; another one leaves nothing chosen."""
        self.setCurrentIndex(self.findData(letter))


class NamingPanel(Panel):
    """A line for each form; what is changed or proposed is entered when it is confirmed."""

    def __init__(self, bridge: Bridge, tongue: Tongue, hand: Hand) -> None:
        super().__init__(bridge, tongue)
        self.hand = hand
        self.setProperty("panel", "surface")
        self.forms: dict[str, BodyForm] = {}
        self.edits: dict[str, QLineEdit | GenderBox] = {}
        self.states: dict[str, QLabel] = {}
        self.confirm = KeyButton(
            self.text(CONFIRM), icon="check", kind=Kind.PRIMARY, height=32, press=self._confirm
        )
        px, column, foot = self.look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, px(12), 0, px(12))
        column.setSpacing(px(8))
        head = label(self.text(HEAD), "strong")
        head.setContentsMargins(px(20), 0, px(20), 0)
        self.holder = QWidget()
        self.acting = (self.holder, self.confirm)
        foot.setContentsMargins(px(20), 0, px(20), 0)
        foot.addWidget(Paragraph(self.text(HOW), "small"), 1)
        foot.addWidget(self.confirm)
        column.addWidget(head)
        column.addWidget(rule())
        column.addWidget(scrolling(self.holder), 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show the forms; what is being typed is left alone where nothing of it was entered."""
        if same(before, now, "body"):
            return
        forms = {form.key: form for form in body_forms(now)}
        if not self.edits:
            self._lay_lines(forms)
        for key, form in forms.items():
            if form != self.forms.get(key):
                self.edits[key].setText(form.words)
            self.states[key].setText(self.text(KEPT if form.kept else PROPOSED) if form.words else "")
        self.forms = forms

    def _lay_lines(self, forms: dict[str, BodyForm]) -> None:
        px, grid = self.look.px, QGridLayout(self.holder)
        grid.setContentsMargins(px(20), 0, px(20), 0)
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnMinimumWidth(0, px(_LANGUAGE))
        grid.setColumnMinimumWidth(1, px(_PURPOSE))
        grid.setColumnMinimumWidth(3, px(_STATE))
        grid.setColumnStretch(2, 1)
        last = ""
        for place, (key, form) in enumerate(forms.items()):
            language, purpose = self.tongue.language(form.language), self.text(form.purpose)
            if form.language != last:
                grid.addWidget(label(language, "emphasis"), place, 0)
                last = form.language
            grid.addWidget(label(purpose, "quiet"), place, 1)
            edit = self.edits[key] = self._field(form, self.text(FORM, language=language, purpose=purpose))
            grid.addWidget(edit, place, 2)
            self.states[key] = label(said="small")
            grid.addWidget(self.states[key], place, 3)
        grid.setRowStretch(len(forms), 1)

    def _field(self, form: BodyForm, said: str) -> QLineEdit | GenderBox:
        """Give the field of a form: a gender is said in the language of the window, words are written in their own."""
        if form.genders:
            return GenderBox(self.tongue, said, form.genders)
        edit = QLineEdit()
        edit.setAcceptDrops(False)
        edit.setAccessibleName(said)
        edit.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if form.language == "ar" else Qt.LayoutDirection.LeftToRight
        )
        return edit

    def _confirm(self) -> None:
        """Enter what is proposed or was changed, all of it in one entry."""
        typed = {key: edit.text().strip() for key, edit in self.edits.items()}
        pairs = tuple(
            (key, words)
            for key, words in typed.items()
            if words and (not self.forms[key].kept or words != self.forms[key].words)
        )
        if pairs:
            self.bridge.perform(set_body, pairs)
        else:
            self.hand.noted.emit(self.text(NOTHING))
