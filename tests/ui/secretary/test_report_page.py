"""The report beside the proceedings: links both ways, places that are written in, files that stay as they were edited."""

from datetime import timedelta
from threading import Event

import pytest
from docx import Document
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from shiboken6 import delete

from plenary.acts.report import amend_paragraph
from plenary.facts.floor import FloorGiven
from plenary.papers.tree import Footnote, Paper, Paragraph, Run, text
from plenary.tongue import Tongue
from ui.background import wait_for_all
from ui.paper.document import document_of
from ui.paper.shapes import KEY
from ui.secretary.report_page import ReportPage
from ui.secretary.report_sheet import ReportSheet

SPOKEN = "item.2.statements.state-party"


class At:
    """The page, and what a person does on it."""

    def __init__(self, qtbot, bridge, page):
        self.qtbot, self.bridge, self.page = qtbot, bridge, page

    def rest(self):
        self.qtbot.waitUntil(lambda: not self.bridge.pending)
        self.page.recall(self.bridge.record)
        self.qtbot.waitUntil(lambda: not self.bridge.pending)
        wait_for_all(timedelta(seconds=30))
        QApplication.processEvents()

    def block(self, key):
        return next(block for block in self.page.page._blocks() if block.blockFormat().property(KEY) == key)

    def go_to(self, key):
        self.page.page.setTextCursor(QTextCursor(self.block(key)))

    def marked(self):
        return [
            block.blockFormat().property(KEY)
            for block in self.page.page._blocks()
            if block.blockFormat().background().style() != Qt.BrushStyle.NoBrush
        ]

    def write(self, words):
        self.page.writing.edit.setPlainText(words)
        QTest.mouseClick(self.page.writing.keep, Qt.MouseButton.LeftButton)
        self.rest()


@pytest.fixture
def at(qtbot, report_page):
    made = At(qtbot, *report_page)
    made.rest()
    return made


def test_a_paragraph_shows_the_entries_it_rests_on(at):
    at.go_to(SPOKEN)
    assert at.marked() == [SPOKEN]
    entries = [at.bridge.record.entries[entry - 1] for entry in sorted(at.page.sources.linked)]
    assert entries
    assert all(any(isinstance(fact, FloorGiven) for fact in entry.facts) for entry in entries)
    assert at.page.sources.caption.text().startswith("Proceedings behind paragraph ")


def test_an_entry_shows_the_paragraphs_that_rest_on_it(at):
    at.go_to(SPOKEN)
    entry = min(at.page.sources.linked)
    at.go_to("introduction")
    assert at.marked() == ["introduction"]
    at.page.sources.list.setCurrentIndex(at.page.sources.model.index(entry - 1))
    # Who spoke also attended.
    assert at.marked() == [SPOKEN, "attendance.state-party"]
    assert at.page.sources.caption.text() == "Proceedings"


def test_a_place_is_written_in_and_what_was_written_is_a_fact(at):
    at.go_to("summary.2")
    assert at.page.writing.isVisible()
    at.write("Speakers stressed the needs.")
    assert at.bridge.conference.report.paragraph("summary.2").text == "Speakers stressed the needs."
    assert at.bridge.record.entries[-1].act == "write_placeholder"
    assert at.block("summary.2").text().endswith("Speakers stressed the needs.")
    at.go_to("introduction")
    at.go_to("summary.2")
    assert at.page.writing.edit.toPlainText() == "Speakers stressed the needs."


def test_what_the_body_does_with_the_second_paragraph_of_a_text_is_shown_and_kept_in_its_text(at):
    at.go_to("summary.2")
    at.write("First.\nSecond.\nThird.")
    before = at.page.sources.linked
    at.bridge.perform(amend_paragraph, "summary.2.02", "Second, as amended.", "Norway")
    at.rest()
    assert at.block("summary.2.02").text().endswith("Second, as amended.")
    at.go_to("summary.2.02")
    assert at.page.sources.linked - before == {at.bridge.record.entries[-1].id}
    assert at.page.writing.key == "summary.2"
    assert at.page.writing.edit.toPlainText() == "First.\nSecond, as amended.\nThird."


def test_what_was_written_rests_on_its_entry_at_once_and_one_undo_takes_both_back(at):
    at.go_to("summary.2")
    assert not at.page.sources.linked
    at.write("Speakers stressed the needs.")
    assert at.page.sources.linked == {at.bridge.record.entries[-1].id}
    assert at.page.sources.caption.text().startswith("Proceedings behind paragraph ")
    at.bridge.undo()
    at.rest()
    assert not at.page.sources.linked
    assert at.page.sources.caption.text() == "Proceedings"
    assert at.page.writing.edit.toPlainText() == ""
    assert at.page.writing.caption.text().startswith("[Summary of deliberations: to be supplied]")


def test_what_is_entered_meanwhile_takes_nothing_from_a_text_that_was_begun(at):
    at.go_to("summary.2")
    at.page.writing.edit.setPlainText("Speakers")
    at.bridge.perform(amend_paragraph, "introduction", "The Conference met.", "")
    at.rest()
    assert at.page.writing.edit.toPlainText() == "Speakers"


def test_a_version_in_another_language_is_written_in_its_place(at):
    at.go_to("summary.2")
    at.write("Speakers stressed the needs.")
    at.page.speak("fr")
    at.rest()
    assert "[à\u00a0traduire]" in at.block("summary.2").text()
    at.go_to("summary.2")
    at.write("Les orateurs ont souligné les besoins.")
    paragraph = at.bridge.conference.report.paragraph("summary.2")
    assert (paragraph.text, dict(paragraph.versions)) == (
        "Speakers stressed the needs.",
        {"fr": "Les orateurs ont souligné les besoins."},
    )
    assert "[à\u00a0traduire]" not in at.block("summary.2").text()


def test_what_was_begun_is_not_lost_by_a_look_elsewhere(at):
    at.go_to("summary.2")
    at.page.writing.edit.setPlainText("Begun")
    at.go_to("introduction")
    at.go_to(SPOKEN)
    assert at.page.writing.key == "summary.2"
    assert at.page.writing.edit.toPlainText() == "Begun"


def test_a_paragraph_that_follows_from_the_proceedings_is_not_written_in(at):
    at.go_to(SPOKEN)
    assert not at.page.writing.isVisible()


def test_the_final_form_is_turned_to(at):
    at.page.turn("final")
    at.rest()
    assert "Distr.: General" in at.page.page.toPlainText()
    assert "Draft report" not in at.page.page.toPlainText()


def test_a_file_that_was_edited_is_told_of_and_kept(at, tmp_path):
    path, said = tmp_path / "report.docx", []
    at.page.noted.connect(said.append)
    assert at.page.beside(path) is None
    at.page.export(path)
    at.rest()
    assert at.page.beside(path) is None
    document = Document(path)
    document.add_paragraph("By hand.")
    document.save(path)
    assert at.page.beside(path).name == "report-2.docx"
    at.page.export(path)
    at.rest()
    assert said[-1].endswith("report-2.docx")
    assert Document(path).paragraphs[-1].text == "By hand."


def test_a_page_that_was_closed_meanwhile_is_told_nothing_of_its_file(at, tmp_path):
    path, page = tmp_path / "report.docx", ReportPage(at.bridge, Tongue("en"))
    page.export(path)
    delete(page)
    at.rest()
    assert Document(path).paragraphs


def test_a_folder_that_does_not_answer_holds_up_no_act(at, tmp_path, monkeypatch):
    go_on, path = Event(), tmp_path / "report.docx"
    monkeypatch.setattr(
        "ui.secretary.report_page.write_parts", lambda _papers, path: (go_on.wait(60), path)[1:]
    )
    at.page.export(path)
    at.bridge.perform(amend_paragraph, SPOKEN, "As amended.", by="Egypt")
    at.qtbot.waitUntil(lambda: not at.bridge.pending)
    assert not go_on.is_set()
    assert at.bridge.conference.report.paragraph(SPOKEN).amended
    with at.qtbot.waitSignal(at.page.noted):
        go_on.set()


def test_a_place_that_nobody_wrote_in_rests_on_nothing(at):
    at.go_to(SPOKEN)
    at.go_to("summary.3")
    assert at.page.sources.linked == frozenset()
    assert at.page.sources.caption.text() == "Proceedings"


def press(at, words):
    """Press the button of the bar that is called so."""
    (button,) = [each for each in at.page.findChildren(QToolButton) if each.text() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    at.rest()


def test_the_draft_in_parts_is_turned_to_and_written_as_its_parts(at, tmp_path):
    press(at, "In parts")
    items = sum("Addendum" in block.text() for block in at.page.page._blocks())
    assert items == len(at.page.papers) - 1 >= 2
    at.page.export(tmp_path / "report.docx")
    at.rest()
    names = {each.name for each in tmp_path.iterdir()}
    assert names == {"report.docx", *(f"report-Add.{part}.docx" for part in range(1, items + 1))}
    assert at.page.adopting.steps.isVisible()


def test_a_part_that_was_edited_is_told_of(at, tmp_path):
    press(at, "In parts")
    at.page.export(tmp_path / "report.docx")
    at.rest()
    document = Document(tmp_path / "report-Add.1.docx")
    document.add_paragraph("By hand.")
    document.save(tmp_path / "report-Add.1.docx")
    assert at.page.beside(tmp_path / "report.docx").name == "report-Add.1-2.docx"


def test_the_table_of_amendments_is_turned_to_and_written(at, tmp_path):
    at.bridge.perform(amend_paragraph, SPOKEN, "As amended.", by="Egypt")
    press(at, "Amendments")
    words = at.page.page.toPlainText()
    assert "Amendments to the draft report" in words
    assert "As amended." in words
    at.page.export(tmp_path / "amendments.docx")
    at.rest()
    (table,) = Document(tmp_path / "amendments.docx").tables[-1:]
    assert "As amended." in [cell.text for row in table.rows for cell in row.cells]


def test_a_symbol_is_written_in_the_head_and_stands_in_every_language(at):
    at.page.speak("ru")
    at.rest()
    at.go_to("symbol")
    at.write("XX/WG.9/2009/L.1")
    assert at.bridge.conference.report.paragraph("symbol").text == "XX/WG.9/2009/L.1"
    for code in ("ru", "ar", "en"):
        at.page.speak(code)
        at.rest()
        assert "XX/WG.9/2009/L.1" in at.block("symbol").text().replace("\u2060", "")
    assert at.page.writing.key == "symbol" or not at.page.writing.isVisible()


def test_a_proposed_symbol_stands_in_the_field_and_in_no_fact_until_it_is_kept(at):
    drawn_up = at.page.papers[0]
    head = replace(drawn_up.masthead, proposed="XX/WG.9/2009/L.1")
    at.page.papers = (replace(drawn_up, masthead=head),)
    at.go_to("symbol")
    assert at.page.writing.edit.toPlainText() == "XX/WG.9/2009/L.1"
    assert at.bridge.conference.report.paragraph("symbol").text == ""
    QTest.mouseClick(at.page.writing.keep, Qt.MouseButton.LeftButton)
    at.rest()
    assert at.bridge.conference.report.paragraph("symbol").text == "XX/WG.9/2009/L.1"


def test_what_the_program_is_unsure_of_is_marked_and_said_beside_and_never_printed(at):
    at.page.speak("fr")
    at.rest()
    at.go_to("item.2.considered")
    assert at.page.sources.doubt.isVisible()
    assert at.page.sources.doubt.text().startswith("Le fichier de la réunion ne contient ce texte")
    assert _dotted(at.page.page.document())
    assert not _dotted(document_of(*at.page.papers))
    at.go_to(SPOKEN)
    assert not at.page.sources.doubt.isVisible()


def _dotted(document):
    """Tell whether a stretch of the document is marked as doubted, with its reason."""
    block, found = document.begin(), False
    while block.isValid():
        found = found or any(
            bool(each.format.toolTip())
            and each.format.underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
            for each in block.textFormats()
        )
        block = block.next()
    return found


@pytest.mark.usefixtures("qapp")
def test_footnotes_stand_under_the_page_that_calls_them():
    called = Paragraph((Run("As was said", note=Footnote("1", text("See A/64/123."))),))
    lines = (
        document_of(Paper(text("Report"), blocks=(called,))).toPlainText().replace("\u2060", "").splitlines()
    )
    assert lines[-1] == "1\u2003See A/64/123."
    assert lines[-2].endswith("As was said1")


def test_what_is_marked_stays_in_sight_when_the_page_becomes_lower(qtbot):
    sheet = ReportSheet("Report")
    qtbot.addWidget(sheet)
    sheet.resize(600, 500)
    sheet.show()
    blocks = tuple(Paragraph(text("Words. " * 30), key=f"p{place}") for place in range(20))
    sheet.set_paper(Paper(text("Report"), blocks=blocks))
    sheet.mark(("p9",), scroll=True)
    sheet.verticalScrollBar().setValue(sheet.verticalScrollBar().value() - 150)
    assert sheet._in_sight(500)
    sheet.resize(600, 150)
    QApplication.processEvents()
    assert sheet._in_sight(150)
