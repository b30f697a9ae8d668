"""After the meeting: the report beside the proceedings it rests on, in any of the six languages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from plenary.acts.report import write_placeholder
from plenary.conference import Conference
from plenary.desk import Desk
from plenary.fact import Language, ParagraphId
from plenary.papers.draft_report import draft_report
from plenary.papers.numbering import labelled
from plenary.papers.seal import beside, edited, write_sealed
from plenary.papers.tree import Paper, Paragraph, Placeholder, SubParagraphs, plain
from plenary.papers.view_of import report_view
from plenary.papers.writers import render
from plenary.tongue import LANGUAGES, LETTERS, N_, Tongue
from ui.bridge import Bridge, Record
from ui.secretary.labels import label, rule
from ui.secretary.panel import Panel, same
from ui.secretary.report_adopting import Adopting
from ui.secretary.report_sheet import ReportSheet
from ui.secretary.report_sources import ReportSources
from ui.secretary.report_writing import ReportWriting
from ui.widgets import KeyButton, Kind

REPORT, PROCEEDINGS = N_("Draft report"), N_("Proceedings")
EXPORT, WRITTEN = N_("Export …"), N_("Written: %(path)s")
LANGUAGE, FORM = N_("Language of the report"), N_("Form of the report")
DRAFT, FINAL = N_("Draft"), N_("Final")
_PAGE, _NARROW = 720, 420


class ReportPage(Panel):
    """``exported`` asks for a name; ``turned`` for the proceedings. It is drawn up anew only while in sight."""

    exported = Signal()
    turned = Signal()
    noted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        self.language, self.final = tongue.code, False
        self.paper = Paper(())
        self._told: Record | None = None
        self.page, self.sources = ReportSheet(self.text(REPORT)), ReportSources(tongue)
        self.writing = ReportWriting(tongue)
        self.page.setMinimumWidth(self.look.px(_NARROW))
        self.page.setMaximumWidth(self.look.px(_PAGE))
        self.page.chosen.connect(self.choose)
        self.sources.chosen.connect(self.trace)
        self.writing.written.connect(self._write)
        self.adopting = Adopting(bridge, tongue, self.writing, self)
        self._lay_out()

    def _lay_out(self) -> None:
        column, middle, beside_it = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        for each in (column, middle, beside_it):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(rule())
        sheet = QHBoxLayout()
        sheet.addStretch(1)
        sheet.addWidget(self.page, 100)
        sheet.addStretch(1)
        beside_it.addLayout(sheet, 1)
        beside_it.addWidget(self.adopting.steps)
        beside_it.addWidget(self.writing)
        middle.addWidget(self.sources)
        middle.addWidget(rule(upright=True))
        middle.addLayout(beside_it, 1)
        column.addLayout(middle, 1)

    def _head(self) -> QHBoxLayout:
        px, row = self.look.px, QHBoxLayout()
        row.setContentsMargins(px(20), px(6), px(20), px(6))
        row.setSpacing(px(12))
        row.addWidget(label(self.text(REPORT), "head"))
        row.addStretch(1)
        forms = [
            (self.text(words), self.text(words), form) for words, form in ((DRAFT, False), (FINAL, True))
        ]
        row.addWidget(self._segments(FORM, forms, self.final, self.turn))
        tongues = [(LETTERS[code], self.tongue.language(code), code) for code in LANGUAGES]
        row.addWidget(self._segments(LANGUAGE, tongues, self.language, self.speak))
        row.addWidget(
            KeyButton(
                self.text(PROCEEDINGS), icon="proceedings", key="Ctrl J", height=32, press=self.turned.emit
            )
        )
        export = KeyButton(self.text(EXPORT), icon="export", kind=Kind.PRIMARY, height=32)
        export.clicked.connect(lambda _checked: self.exported.emit())
        row.addWidget(export)
        return row

    def _segments(
        self, name: str, choices: Sequence[tuple[str, str, object]], now: object, chosen: Callable[..., None]
    ) -> QFrame:
        frame, group = QFrame(), QButtonGroup(self)
        frame.setProperty("kind", "segments")
        frame.setAccessibleName(self.text(name))
        frame.setFixedHeight(self.look.px(34))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for words, said, value in choices:
            button = QToolButton()
            button.setText(words)
            button.setAccessibleName(said)
            button.setCheckable(True)
            button.setChecked(value == now)
            button.clicked.connect(lambda _checked, wanted=value: chosen(wanted))
            group.addButton(button)
            row.addWidget(button)
        return frame

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show where the adoption of the draft stands."""
        if not same(before, now, "report", "meetings"):
            self.adopting.show_board()

    def speak(self, code: str) -> None:
        """Draw the report up in another language."""
        self.language = code
        self.writing.leave()
        self._draw()

    def turn(self, final: bool) -> None:
        """Draw up the draft, or the final form."""
        self.final = final
        self._draw()

    def recall(self, record: Record) -> None:
        """Draw the report up anew where something was entered since."""
        if self.isVisible() and record is not self._told:
            self._told = record
            self.sources.show_record(self.bridge.conference, record)
            self._draw()

    def tick(self, _now: datetime) -> None:
        """Catch up with what was entered while the page was not in sight."""
        self.recall(self.bridge.record)

    def _draw(self) -> None:
        tongue, final = Tongue(self.language), self.final
        self.bridge.look(lambda desk: _paper(desk, tongue, final=final), self._show)

    def _show(self, paper: Paper) -> None:
        self.paper = paper
        self.page.set_paper(paper)
        self.adopting.turn(paper, final=self.final)

    def choose(self, key: str) -> None:
        """Mark a paragraph and the entries it rests on; offer to write it where that is left to a human."""
        number, block = self._found(key)
        self.adopting.choose(key if block else "")
        self.page.mark((key,) if block else ())
        self.sources.link(number, block.entries if isinstance(block, Paragraph) else ())
        if block is not None and self._to_write(key, block):
            self._offer(key, number, block)
        else:
            self.writing.leave()

    def trace(self, entry: int) -> None:
        """Mark the paragraphs that rest on an entry; the first comes into sight."""
        keys = tuple(
            block.key
            for block in self.paper.blocks
            if isinstance(block, Paragraph) and entry in block.entries
        )
        self.page.mark(keys, scroll=True)

    def _found(self, key: str) -> tuple[str, Paragraph | Placeholder | None]:
        for number, block in labelled(self.paper.blocks, self.paper.language):
            if isinstance(block, SubParagraphs):
                title = next((each.text for each in block.items if key and each.key == key), ())
                if title:
                    return "", Paragraph(title, key=key)
            if key and isinstance(block, Paragraph | Placeholder) and block.key == key:
                return number.rstrip("."), block
        return "", None

    def _to_write(self, key: str, block: Paragraph | Placeholder) -> bool:
        """What is open, what was written before, and whatever is still to be translated."""
        conference = self.bridge.conference
        if self.language != conference.body.language:
            return True
        open_ = isinstance(block, Placeholder) or bool(conference.report.paragraph(self._id(key)).text)
        return open_ and not conference.report.adopted

    def _id(self, key: str) -> ParagraphId:
        """The further lines of a written text belong to its first paragraph."""
        base, _, line = key.rpartition(".")
        known = self.bridge.conference.report.paragraphs
        return ParagraphId(base if line.isdigit() and key not in known and base in known else key)

    def _offer(self, key: str, number: str, block: Paragraph | Placeholder) -> None:
        conference, paragraph = self.bridge.conference, self._id(key)
        kept = conference.report.paragraph(paragraph)
        own = self.language == conference.body.language
        words = kept.text if own else dict(kept.versions).get(self.language, "")
        hint = block.text if isinstance(block, Placeholder) else plain(block.text)
        self.adopting.forget()
        self.writing.offer(paragraph, number, words, hint, Tongue(self.language))

    def _write(self, key: str, words: str, by: str) -> None:
        if not self.adopting.written(key, words, by):
            self.bridge.perform(write_placeholder, ParagraphId(key), words, Language(self.language))

    def beside(self, path: Path) -> Path | None:
        """Give where the report would be written beside a file that was edited by hand; None where none was."""
        return beside(path) if edited(path) else None

    def export(self, path: Path) -> None:
        """Write the report as a file, in the form that its ending names, never over what was edited by hand."""
        tongue, final = Tongue(self.language), self.final

        def written(desk: Desk) -> Path:
            return write_sealed(render(_paper(desk, tongue, final=final), path.suffix, path), path)

        self.bridge.look(written, lambda made: self.noted.emit(self.text(WRITTEN, path=str(made))))


def _paper(desk: Desk, tongue: Tongue, *, final: bool) -> Paper:
    return draft_report(report_view(desk.conference, desk.proceedings, tongue, final=final))
