"""The head of the report page: which form is shown, in which language; export, and over to the proceedings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton

from plenary.papers.report.forms import AMENDMENTS, DRAFT, FINAL, PARTS
from plenary.tongue import LANGUAGES, LETTERS, N_, Tongue
from ui import theme
from ui.secretary.labels import Cut
from ui.widgets import KeyButton, Kind

REPORT, PROCEEDINGS, EXPORT = N_("Report"), N_("Proceedings"), N_("Export…")
LANGUAGE, FORM = N_("Language of the report"), N_("Form of the report")
FORMS = (
    (DRAFT, N_("Draft"), N_("Draft")),
    (PARTS, N_("In parts"), N_("Draft in parts: an addendum for each item")),
    (FINAL, N_("Final"), N_("Final")),
    (AMENDMENTS, N_("Amendments"), N_("Amendments to the draft report")),
)
"""Each form, its word, and what is said of it to who points at it or listens."""


class ReportBar(QFrame):
    """``formed`` tells the form that was chosen, ``spoken`` the language, ``turned`` and ``exported`` the buttons."""

    formed = Signal(str)
    spoken = Signal(str)
    turned = Signal()
    exported = Signal()

    def __init__(self, tongue: Tongue, form: str, language: str) -> None:
        super().__init__()
        self.tongue = tongue
        px, row = theme.look().px, QHBoxLayout(self)
        row.setContentsMargins(px(20), px(6), px(20), px(6))
        row.setSpacing(px(12))
        caption = Cut("head")
        caption.setText(tongue.text(REPORT))
        row.addWidget(caption, 1)
        forms = [(tongue.text(words), tongue.text(said), name) for name, words, said in FORMS]
        row.addWidget(self._segments(FORM, forms, form, self.formed))
        tongues = [(LETTERS[code], tongue.language(code), code) for code in LANGUAGES]
        row.addWidget(self._segments(LANGUAGE, tongues, language, self.spoken))
        over = KeyButton(
            tongue.text(PROCEEDINGS), icon="proceedings", key="Ctrl J", height=32, press=self.turned.emit
        )
        export = KeyButton(tongue.text(EXPORT), icon="export", kind=Kind.PRIMARY, height=32)
        export.clicked.connect(lambda _checked: self.exported.emit())
        row.addWidget(over)
        row.addWidget(export)

    def _segments(
        self, name: str, choices: Sequence[tuple[str, str, str]], now: str, chosen: SignalInstance
    ) -> QFrame:
        frame, group = QFrame(), QButtonGroup(self)
        frame.setProperty("kind", "segments")
        frame.setAccessibleName(self.tongue.text(name))
        frame.setFixedHeight(theme.look().px(34))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for words, said, value in choices:
            button = QToolButton()
            button.setProperty("kind", "segment")
            button.setText(words)
            button.setAccessibleName(said)
            button.setToolTip(said if said != words else "")
            button.setCheckable(True)
            button.setChecked(value == now)
            button.clicked.connect(lambda _checked, wanted=value: chosen.emit(wanted))
            group.addButton(button)
            row.addWidget(button)
        return frame
