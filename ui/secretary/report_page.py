"""After the meeting: the report beside the proceedings it rests on, in any of the six languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from plenary.acts.report import write_placeholder
from plenary.conference import Conference
from plenary.desk import Desk
from plenary.fact import Language, ParagraphId
from plenary.papers.report.forms import DRAFT, PARTS, place_beside, report_papers, write_parts
from plenary.papers.tree import Paper, Paragraph, Placeholder, plain
from plenary.report.report import HEAD
from plenary.report.writing import text_of
from plenary.tongue import N_, Tongue
from ui.bridge import Bridge, Record
from ui.secretary.exporting import export
from ui.secretary.labels import rule
from ui.secretary.panel import Panel, same
from ui.secretary.report_adopting import Adopting
from ui.secretary.report_bar import REPORT, ReportBar
from ui.secretary.report_drawn import blocks_of, doubts_of, found_in
from ui.secretary.report_sheet import ReportSheet
from ui.secretary.report_sources import ReportSources
from ui.secretary.report_writing import ReportWriting

WRITTEN = N_("Written: %(path)s")


class ReportPage(Panel):
    """``exported`` asks for a name; ``turned`` for the proceedings. It is drawn up anew only while in sight."""

    exported = Signal()
    turned = Signal()
    noted = Signal(str)

    def __init__(self, bridge: Bridge, tongue: Tongue) -> None:
        super().__init__(bridge, tongue)
        self.setProperty("panel", "canvas")
        # Another look or language builds the page anew: a report that is adopted in parts stays in parts.
        held = bridge.reading.unkept
        self.language = held.language if held is not None and not held.mode else tongue.code
        self.form = PARTS if bridge.reading.board.part else DRAFT
        self.papers: tuple[Paper, ...] = ()
        self._told: Record | None = None
        self._chosen: tuple[str, object] = ("", None)
        self.page, self.sources = ReportSheet(self.text(REPORT)), ReportSources(tongue)
        self.writing = ReportWriting(tongue)
        self.page.chosen.connect(self.choose)
        self.sources.chosen.connect(self.trace)
        self.writing.written.connect(self._write)
        self.adopting = Adopting(bridge, tongue, self.writing, self)
        self.adopting.noted.connect(self.noted)
        self.adopting.opened.connect(self._bring)
        self.acting = (*self.adopting.steps.buttons, self.writing)
        self._lay_out()

    def _lay_out(self) -> None:
        column, middle, beside_it = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        for each in (column, middle, beside_it):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)
        column.addWidget(self._bar())
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

    def _bar(self) -> ReportBar:
        bar = ReportBar(self.tongue, self.form, self.language)
        bar.formed.connect(self.turn)
        bar.spoken.connect(self.speak)
        bar.turned.connect(self.turned)
        bar.exported.connect(self.exported)
        return bar

    def renew(self, before: Conference | None, now: Conference) -> None:
        """Show where the adoption of the draft stands."""
        if not same(before, now, "report", "meetings"):
            self.adopting.follow(before.report.considered if before else None)
            self.adopting.go_on()

    def speak(self, code: str) -> None:
        """Draw the report up in another language."""
        self.language = code
        self._draw_other()

    def turn(self, form: str) -> None:
        """Draw up another form: the draft whole or in parts, the final form, the table of amendments."""
        self.form = form
        self._draw_other()

    def _draw_other(self) -> None:
        self.writing.leave()
        self.adopting.lay_aside()
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
        tongue, form = Tongue(self.language), self.form
        own = Tongue(self.bridge.conference.body.language)

        def drawn(desk: Desk) -> tuple[tuple[Paper, ...], tuple[Paper, ...]]:
            papers = report_papers(desk.proceedings, tongue, form)
            return papers, papers if own == tongue else report_papers(desk.proceedings, own, form)

        self.bridge.look(drawn, self._show)

    def _show(self, papers: tuple[tuple[Paper, ...], tuple[Paper, ...]]) -> None:
        """Show the papers; what is adopted is put and amended in the words of the draft's own language."""
        self.papers, drafted = papers
        self.page.set_papers(self.papers)
        self.adopting.turn(drafted, final=self.form not in (DRAFT, PARTS))
        self._resume()
        self._follow()

    def _resume(self) -> None:
        """Go on with what was being typed when another look or language built the page anew."""
        held = self.bridge.reading.unkept
        if held is None or self.writing.begun or self.adopting.amending.resume():
            return
        number, block = found_in(self.papers, held.key)
        if block is not None:
            self._offer(held.key, number, block)
            self.writing.resume(held.words, held.by)

    def _follow(self) -> None:
        """Tell anew of a paragraph that became another; to write one that is adopted is not offered unasked."""
        key, before = self._chosen
        asked = self.writing.begun or self.writing.by.isVisible()
        if key and not asked and found_in(self.papers, key) != before:
            (self._link if self.adopting.steps.key == key else self.choose)(key)

    def choose(self, key: str) -> None:
        """Mark a paragraph and the entries it rests on; offer to write it where that is left to a human."""
        number, block = self._link(key)
        self.adopting.choose(key if block else "")
        self.page.mark((key,) if block else ())
        if block is not None and self._to_write(key, block):
            self._offer(key, number, block)
        else:
            self.writing.leave()

    def _link(self, key: str) -> tuple[str, Paragraph | Placeholder | None]:
        """Tell of a paragraph which entries it rests on, from now on; give its number and what it is."""
        number, block = found = found_in(self.papers, key)
        self._chosen = (key, found)
        self.sources.link(number, block.entries if isinstance(block, Paragraph) else (), doubts_of(block))
        return found

    def _bring(self, key: str) -> None:
        """Bring the paragraph into sight of which the row of steps speaks."""
        self._link(key)
        self.page.mark((key,), scroll=True)

    def trace(self, entry: int) -> None:
        """Mark the paragraphs that rest on an entry; the first comes into sight, and none of them is the chosen one."""
        self._link("")
        self.writing.leave()
        keys = tuple(
            block.key
            for _, block in blocks_of(self.papers)
            if isinstance(block, Paragraph) and entry in block.entries
        )
        self.page.mark(keys, scroll=True)

    def _to_write(self, key: str, block: Paragraph | Placeholder) -> bool:
        """What is open, what was written before, and whatever is still to be translated."""
        conference = self.bridge.conference
        if key in HEAD or self._language_of(key) != conference.body.language:
            return True
        open_ = isinstance(block, Placeholder) or bool(text_of(conference.report, self._id(key)))
        return open_ and not conference.report.adopted

    def _language_of(self, key: str) -> str:
        """Give the language in which something is written: a symbol is the same in all (practice 4.6)."""
        return self.bridge.conference.body.language if key in HEAD else self.language

    def _id(self, key: str) -> ParagraphId:
        """The further lines of a written text are written with its first."""
        return self.bridge.conference.report.written_as(ParagraphId(key))

    def _offer(self, key: str, number: str, block: Paragraph | Placeholder) -> None:
        conference, paragraph = self.bridge.conference, self._id(key)
        own = self._language_of(key) == conference.body.language
        words = text_of(conference.report, paragraph, None if own else Language(self.language))
        if key in HEAD and not words:
            words = self._proposed
        hint = block.text if isinstance(block, Placeholder) else plain(block.text)
        self.adopting.amending.forget()
        self.writing.offer(paragraph, number, words, hint, Tongue(self.language))

    @property
    def _proposed(self) -> str:
        """Give the symbol that the series proposes: it stands in the field until somebody keeps it."""
        head = self.papers[0].masthead
        return head.proposed if head else ""

    def _write(self, key: str, words: str, by: str) -> None:
        if not self.adopting.amending.written(key, words, by):
            language = Language(self._language_of(key))
            self.bridge.perform(write_placeholder, ParagraphId(key), words, language)
        self.adopting.amending.hold()

    def beside(self, path: Path) -> Path | None:
        """Give where the report would be written beside a file that was edited by hand; None where none was."""
        return place_beside(path, len(self.papers))

    def export(self, path: Path, size: str = "A4") -> None:
        """Write what is shown as files, in the form that the ending names, never over what was edited by hand."""
        tongue, form = Tongue(self.language), self.form

        def drawn(desk: Desk) -> Sequence[Paper]:
            return report_papers(desk.proceedings, tongue, form, size)

        write = partial(write_parts, path=path)
        export(self.bridge, drawn, write, self._say_written)

    def _say_written(self, places: Sequence[Path]) -> None:
        self.noted.emit(self.text(WRITTEN, path=str(places[0])))
