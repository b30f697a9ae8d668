"""After the meeting: the draft report as it follows from the proceedings, in any of the six languages."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout

from plenary.desk import Desk
from plenary.papers.draft_report import draft_report
from plenary.papers.tree import Paper
from plenary.papers.view_of import report_view
from plenary.papers.writers import write
from plenary.tongue import LANGUAGES, LETTERS, N_, Tongue
from ui.bridge import Bridge, Record
from ui.paper_document import document_of
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel
from ui.widgets import KeyButton, Kind

REPORT, PROCEEDINGS = N_("Draft report"), N_("Proceedings")
EXPORT, WRITTEN = N_("Export …"), N_("Written: %(path)s")
LANGUAGE = N_("Language of the report")
_PAGE, _MARGIN = 720, 60


class ReportPage(Panel):
    """``exported`` asks for a name; ``turned`` for the proceedings. It is drawn up anew only while in sight."""

    exported = Signal()
    turned = Signal()
    noted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.language = tongue.code
        self._told: Record | None = None
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.text(REPORT))
        self.page.setProperty("kind", "paper")
        self.page.setOpenLinks(False)
        self.page.setFixedWidth(self.look.px(_PAGE))
        column, middle = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(rule())
        middle.addStretch(1)
        middle.addWidget(self.page)
        middle.addStretch(1)
        column.addLayout(middle, 1)

    def _head(self) -> QHBoxLayout:
        px, row = self.look.px, QHBoxLayout()
        row.setContentsMargins(px(20), px(6), px(20), px(6))
        row.setSpacing(px(12))
        row.addWidget(label(self.text(REPORT), "head"))
        row.addStretch(1)
        row.addWidget(self._languages())
        row.addWidget(
            KeyButton(
                self.text(PROCEEDINGS), icon="proceedings", key="Ctrl J", height=32, press=self.turned.emit
            )
        )
        export = KeyButton(self.text(EXPORT), icon="export", kind=Kind.PRIMARY, height=32)
        export.clicked.connect(lambda _checked: self.exported.emit())
        row.addWidget(export)
        return row

    def _languages(self) -> QFrame:
        frame, group = QFrame(), QButtonGroup(self)
        frame.setProperty("kind", "segments")
        frame.setAccessibleName(self.text(LANGUAGE))
        frame.setFixedHeight(self.look.px(34))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for code in LANGUAGES:
            button = QToolButton()
            button.setText(LETTERS[code])
            button.setAccessibleName(self.tongue.language(code))
            button.setCheckable(True)
            button.setChecked(code == self.language)
            button.clicked.connect(lambda _checked, chosen=code: self.speak(chosen))
            group.addButton(button)
            row.addWidget(button)
        return frame

    def speak(self, code: str) -> None:
        """Draw the report up in another language."""
        self.language = code
        self._draw()

    def recall(self, record: Record) -> None:
        """Draw the report up anew where something was entered since."""
        if self.isVisible() and record is not self._told:
            self._told = record
            self._draw()

    def tick(self, _now: datetime) -> None:
        """Catch up with what was entered while the page was not in sight."""
        self.recall(self.bridge.record)

    def _draw(self) -> None:
        tongue = Tongue(self.language)
        self.bridge.look(lambda desk: _paper(desk, tongue), self._show)

    def _show(self, paper: Paper) -> None:
        place = self.page.verticalScrollBar().value()
        document = document_of(paper)
        document.setParent(self.page)
        document.setDocumentMargin(self.look.px(_MARGIN))
        self.page.setDocument(document)
        direction = (
            Qt.LayoutDirection.RightToLeft if paper.language == "ar" else Qt.LayoutDirection.LeftToRight
        )
        self.page.setLayoutDirection(direction)
        self.page.verticalScrollBar().setValue(place)

    def export(self, path: Path) -> None:
        """Write the report as a file, in the form that its ending names."""
        tongue = Tongue(self.language)

        def written(desk: Desk) -> Path:
            write(_paper(desk, tongue), path)
            return path

        self.bridge.look(written, lambda made: self.noted.emit(self.text(WRITTEN, path=str(made))))


def _paper(desk: Desk, tongue: Tongue) -> Paper:
    return draft_report(report_view(desk.conference, desk.proceedings, tongue))
