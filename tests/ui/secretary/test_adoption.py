"""The adoption of the report in the window: put before the meeting, then adopted; amended, proposed, in ranges."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from plenary.acts.agenda import take_up
from plenary.acts.meetings import suspend
from plenary.acts.report import amend_paragraph, delete_paragraph, read_paragraph, write_placeholder
from plenary.papers.report.forms import PARTS
from plenary.papers.tree import Paragraph
from plenary.sentence import Speech
from plenary.tongue import Tongue
from tests.ui.secretary.test_single_strokes import double_click
from ui.hall.drafted import Drafted
from ui.models.script import script_lines
from ui.models.stages import headline
from ui.paper.document import document_of
from ui.paper.shapes import KEY
from ui.secretary.report_page import ReportPage


class Board:
    """The page with its row of steps, and what a person does there."""

    def __init__(self, qtbot, bridge, page):
        self.qtbot, self.bridge, self.page = qtbot, bridge, page
        self.steps, self.was = page.adopting.steps, None

    def rest(self):
        self.qtbot.waitUntil(lambda: not self.bridge.pending)
        self.page.recall(self.bridge.record)
        self.page.renew(self.was, self.bridge.conference)
        self.was = self.bridge.conference
        self.qtbot.waitUntil(lambda: not self.bridge.pending)

    @property
    def keys(self):
        return list(self.page.adopting._numbered())

    def go_to(self, place):
        key = self.keys[place]
        block = next(b for b in self.page.page._blocks() if b.blockFormat().property(KEY) == key)
        self.page.page.setTextCursor(QTextCursor(block))
        return key

    def press(self, button):
        """Press a button two seconds after whatever was last."""
        self.bridge.clock.move(seconds=2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def state(self, key):
        return self.bridge.conference.report.paragraph(key).state


@pytest.fixture
def board(qtbot, report_page):
    made = Board(qtbot, *report_page)
    made.rest()
    return made


def test_nothing_can_be_adopted_that_was_not_put_before_the_meeting(board):
    key = board.go_to(2)
    assert not board.steps.adopt.isEnabled()
    board.press(board.steps.adopt)
    assert board.state(key) == "pending"
    board.press(board.steps.read_it)
    assert board.state(key) == "read"
    assert board.steps.adopt.words == "No comments"
    board.press(board.steps.adopt)
    assert board.state(key) == "read"
    assert board.steps.adopt.words == "Adopt"
    board.press(board.steps.adopt)
    assert board.state(key) == "adopted"
    assert board.steps.progress.text().startswith("1 of ")


def test_what_is_put_by_another_key_comes_into_sight_and_what_comes_next_after_it(board):
    """F puts a paragraph from the script: the row speaks of that one; once it is settled, of the next open one."""
    first, second, third = board.keys[3:6]
    board.bridge.perform(delete_paragraph, second)
    board.rest()
    board.bridge.perform(read_paragraph, first, "4", "Words.")
    board.rest()
    assert board.steps.key == first
    assert board.page.page.verticalScrollBar().value() > 0
    assert board.steps.adopt.isEnabled()
    for _ in range(2):
        board.press(board.steps.adopt)
    assert board.state(first) == "adopted"
    assert board.steps.key == third
    assert board.steps.read_it.isEnabled()


def test_what_is_before_the_meeting_comes_into_sight_when_the_page_is_opened(board):
    key = board.keys[5]
    board.bridge.perform(read_paragraph, key, "6", "Words.")
    board.rest()
    page, papers = board.page, board.page.papers
    page.adopting.papers, page.adopting.chosen = (), ""
    page.page.verticalScrollBar().setValue(0)
    page._show((papers, papers))
    assert board.steps.key == key
    assert page.page.verticalScrollBar().value() > 0


def test_a_double_click_is_one_step(board):
    """«No comments» and «Adopted» are one button, and what was deleted leaves its place to the next paragraph."""
    key = board.go_to(2)
    board.press(board.steps.read_it)
    board.bridge.clock.move(seconds=2)
    double_click(board.steps.adopt)
    board.rest()
    assert board.state(key) == "read"
    assert board.steps.adopt.words == "Adopt"
    told = []
    board.page.noted.connect(told.append)
    board.bridge.clock.move(seconds=2)
    double_click(board.steps.delete)
    board.rest()
    assert [board.state(each) for each in board.keys].count("deleted") == 1
    assert told == ["Pressed twice: the second press was ignored."]


def test_several_are_adopted_together_as_one_entry(board):
    board.go_to(1)
    board.press(board.steps.read_it)
    last = board.go_to(3)
    before = len(board.bridge.record.entries)
    board.press(board.steps.adopt)
    assert board.steps.adopt.words == "Adopt 2 to 4"
    assert len(board.bridge.record.entries) == before
    board.press(board.steps.adopt)
    assert len(board.bridge.record.entries) == before + 1
    assert board.state(last) == "adopted"
    board.bridge.undo()
    board.rest()
    assert board.state(last) == "pending"


def test_an_amendment_has_its_text_and_who_proposed_it(board):
    key = board.go_to(2)
    board.press(board.steps.amend)
    writing = board.page.writing
    assert writing.by.isVisible()
    writing.edit.setPlainText("The Working Group took note of the statements.")
    writing.by.setText("Norway")
    board.press(writing.keep)
    paragraph = board.bridge.conference.report.paragraph(key)
    assert (paragraph.amended, paragraph.by) == (True, "Norway")
    assert not writing.isVisible()


def test_a_version_beside_a_paragraph_stands_after_it_as_bis(board):
    key = board.go_to(2)
    board.press(board.steps.propose)
    board.page.writing.edit.setPlainText("Another wording.")
    board.press(board.page.writing.keep)
    assert board.bridge.conference.report.paragraph(key).text == ""
    assert "[Another wording.]" in board.page.page.toPlainText()
    assert [number for number, _ in board.page.adopting._numbered().values()][3].endswith(" bis")


def test_a_version_that_is_deleted_leaves_the_steps_to_what_follows_it(board):
    board.go_to(2)
    board.press(board.steps.propose)
    board.page.writing.edit.setPlainText("Another wording.")
    board.press(board.page.writing.keep)
    version, following = board.keys[3:5]
    board.go_to(3)
    board.press(board.steps.delete)
    assert version not in board.keys
    assert board.steps.key == following
    assert board.steps.read_it.isEnabled()


def test_the_chair_reads_the_paragraph_and_the_key_enters_each_step(board):
    """What the board lays open the script puts, one paragraph after the other."""
    board.rest()
    first, second = board.keys[:2]
    chairs, now = Tongue("en"), board.bridge.clock.now()
    board.bridge.perform(take_up, ("5",))
    board.rest()
    said = [line.text for line in script_lines(board.bridge, chairs, chairs, now)]
    assert "Paragraph 1. Are there any comments?" in said
    board.go_to(0)
    board.press(board.steps.read_it)
    board.press(board.steps.amend)
    board.page.writing.edit.setPlainText("The Working Group met.")
    board.press(board.page.writing.keep)
    formulas = [line.formula for line in script_lines(board.bridge, chairs, chairs, now)]
    assert formulas == ["F51-read", "F33", "F34"]
    board.press(board.steps.adopt)
    (_, declared) = script_lines(board.bridge, chairs, chairs, now)
    assert declared.text == "Paragraph 1, as orally amended, is adopted."
    for deed in declared.deeds:
        board.bridge.perform(deed.act, **deed.arguments)
    board.rest()
    assert (board.state(first), board.state(second)) == ("adopted", "pending")


def test_the_hall_sees_which_paragraph_is_before_the_meeting(board):
    board.go_to(2)
    board.press(board.steps.read_it)
    said = headline(board.bridge.conference, board.bridge.clock.now(), Tongue("fr"))
    assert (said.words, said.capacity.lead) == ("Paragraphe 3", "Adoption du rapport")


def test_the_steps_are_there_only_while_a_meeting_is_open_and_for_the_draft(board):
    assert board.steps.isVisible()
    board.page.turn("final")
    board.rest()
    assert not board.steps.isVisible()
    board.page.turn("draft")
    board.bridge.perform(suspend)
    board.rest()
    assert not board.steps.isVisible()


def test_the_draft_is_adopted_document_by_document(board):
    """In parts: L.1 first; when its last paragraph is settled, the next document is adopted, numbered from 1."""
    board.page.turn(PARTS)
    board.rest()
    first = list(board.keys)
    assert board.steps.parts.name.text().endswith(": 1 of 4")
    assert board.steps.progress.text() == f"0 of {len(first)} paragraphs adopted"
    board.go_to(0)
    board.press(board.steps.read_it)
    board.go_to(len(first) - 1)
    board.press(board.steps.adopt)
    board.press(board.steps.adopt)
    assert {board.state(key) for key in first} == {"adopted"}
    assert board.steps.parts.name.text().endswith("2 of 4")
    second = list(board.keys)
    assert not set(second) & set(first)
    assert next(number for number, _ in board.page.adopting._numbered().values()) == "1"
    board.go_to(0)
    board.press(board.steps.defer)
    assert board.state(second[0]) == "deferred"
    assert board.steps.progress.text().startswith("In square brackets: 1 · 0 of ")
    board.press(board.steps.parts.back)
    assert board.keys == first


def test_a_paragraph_of_another_document_opens_that_document(board):
    board.page.turn(PARTS)
    board.rest()
    board.press(board.steps.parts.on)
    key = board.keys[0]
    board.press(board.steps.parts.back)
    board.page.choose(key)
    assert board.steps.parts.name.text().endswith("2 of 4")
    assert board.steps.read_it.isEnabled()


def put_in_part(board, place):
    """Take up the item of the report, turn to a part and put its first paragraph before the meeting."""
    board.bridge.perform(take_up, ("5",))
    board.page.turn(PARTS)
    board.rest()
    for _ in range(place):
        board.press(board.steps.parts.on)
    board.go_to(0)
    board.press(board.steps.read_it)


def record(board):
    """Say what was entered last, as the proceedings do."""
    speech = Speech(Tongue("en"), board.bridge.conference)
    return [speech.fact(fact) for fact in board.bridge.record.entries[-1].facts]


def test_a_paragraph_of_a_part_is_named_with_it_in_the_record_the_script_and_the_hall(board):
    put_in_part(board, 1)
    assert record(board) == ["Paragraph 1 of Add.1 was put before the meeting."]
    now, chairs = board.bridge.clock.now(), Tongue("en")
    assert headline(board.bridge.conference, now, chairs).words == "Paragraph 1 of Add.1"
    assert headline(board.bridge.conference, now, Tongue("zh")).words == "Add.1号文件第1段"
    lines = script_lines(board.bridge, chairs, chairs, now)
    assert lines[-1].text == "There are none. Paragraph 1 of Add.1 is adopted."
    board.press(board.steps.adopt)
    board.press(board.steps.adopt)
    assert record(board) == ["Paragraph 1 of Add.1 was adopted."]


def test_each_paragraph_of_a_range_is_said_by_its_number_though_only_the_first_was_put(board):
    board.go_to(1)
    board.press(board.steps.read_it)
    board.go_to(3)
    board.press(board.steps.adopt)
    board.press(board.steps.adopt)
    assert record(board) == [f"Paragraph {number} was adopted." for number in (2, 3, 4)]


def test_a_part_without_paragraphs_is_shown_as_empty_and_nothing_is_adopted_there(board):
    """F adopted the paragraph of the part before, which was out of sight."""
    put_in_part(board, 1)
    key, before = board.steps.key, len(board.bridge.record.entries)
    papers = board.page.papers
    empty = replace(
        papers[2], blocks=tuple(each for each in papers[2].blocks if not isinstance(each, Paragraph))
    )
    board.page.adopting.turn((*papers[:2], empty, papers[3]), final=False)
    board.page.adopting._turn_to(2)
    assert board.steps.caption.text() == "Add.2: no paragraphs yet"
    assert board.steps.parts.name.text() == "Add.2: 3 of 4"
    assert not any(each.isEnabled() for each in (board.steps.read_it, board.steps.adopt, board.steps.delete))
    assert board.bridge.reading.board.empty
    chairs, now = Tongue("en"), board.bridge.clock.now()
    assert script_lines(board.bridge, chairs, chairs, now) == ()
    assert (board.state(key), len(board.bridge.record.entries)) == ("read", before)
    board.page.adopting._turn_to(1)
    assert [line.formula for line in script_lines(board.bridge, chairs, chairs, now)] == ["F33", "F33"]


def test_what_is_before_the_meeting_is_brought_into_sight_in_another_form(board):
    key = board.go_to(5)
    board.press(board.steps.read_it)
    for form in (PARTS, "draft"):
        board.page.page.verticalScrollBar().setValue(0)
        board.page.turn(form)
        board.rest()
        assert board.steps.key == key
        assert board.page.page.verticalScrollBar().value() > 0


def test_the_screens_have_the_paragraph_in_their_own_language_drawn_up_once(board, qtbot):
    """What was typed has no other language until somebody typed that too."""
    told = []
    drafted = Drafted(board.bridge, lambda: told.append(1))
    key = board.go_to(2)
    board.page.speak("zh")
    board.rest()
    board.press(board.steps.read_it)
    assert board.bridge.conference.report.considered.text.isascii()
    assert drafted.words(Tongue("en")) == ""
    assert drafted.words(Tongue("zh")) == ""
    assert drafted.words(Tongue("zh")) == ""
    qtbot.waitUntil(lambda: bool(drafted.words(Tongue("zh"))))
    assert drafted.words(Tongue("zh")).endswith("的名义作了发言。")
    assert told == [1]
    board.bridge.perform(amend_paragraph, key, "The Working Group met.")
    board.rest()
    assert drafted.words(Tongue("zh")) == ""
    board.bridge.perform(write_placeholder, key, "工作组举行了会议。", "zh")
    board.rest()
    assert drafted.words(Tongue("zh")) == "工作组举行了会议。"


def test_all_parts_stand_on_the_page_though_a_paragraph_is_marked_while_it_is_laid_out(board):
    """Qt lays a long page out by and by; below a block that changed meanwhile nothing was to be seen."""
    board.go_to(1)
    board.press(board.steps.read_it)
    board.page.turn(PARTS)
    board.rest()
    sheet = board.page.page
    whole = document_of(*board.page.papers, doubts=True)
    whole.setDocumentMargin(sheet.document().documentMargin())
    whole.setTextWidth(sheet.document().textWidth())
    whole.pageCount()
    assert sheet.document().size().height() == pytest.approx(whole.size().height(), rel=0.05)


def anew(board):
    """Build the page anew, as another look or language does."""
    page = ReportPage(board.bridge, Tongue("en"))
    board.qtbot.addWidget(page)
    page.resize(1366, 900)
    board.page.hide()
    page.show()
    made = Board(board.qtbot, board.bridge, page)
    made.rest()
    made.rest()
    return made


def test_a_paragraph_keeps_its_number_and_its_part_where_the_page_is_built_anew(board):
    """Ctrl+D drew the whole draft up, and the same paragraph was adopted under another number."""
    put_in_part(board, 0)
    assert record(board) == ["Paragraph 1 of the first document was put before the meeting."]
    other = anew(board)
    assert other.page.form == PARTS
    assert other.steps.parts.name.text() == "First document: 1 of 4"
    for _ in range(2):
        other.press(other.steps.adopt)
    assert record(board) == ["Paragraph 1 of the first document was adopted."]


def test_what_was_put_in_a_part_is_adopted_under_that_number_in_the_whole_draft_too(board):
    put_in_part(board, 1)
    key = board.steps.key
    board.page.turn("draft")
    board.rest()
    assert board.steps.key == key
    for _ in range(2):
        board.press(board.steps.adopt)
    assert record(board) == ["Paragraph 1 of Add.1 was adopted."]


def test_the_part_that_lay_open_lies_open_where_the_page_is_built_anew(board):
    board.page.turn(PARTS)
    board.rest()
    board.press(board.steps.parts.on)
    assert anew(board).steps.parts.name.text() == "Add.1: 2 of 4"


def typing(board, words):
    board.press(board.steps.amend)
    board.page.writing.edit.setPlainText(words)


def test_an_amendment_is_kept_though_another_form_is_shown_meanwhile(board):
    """The paragraph was looked for in the part that lies open alone."""
    key = board.go_to(board.keys.index("item.2.considered"))
    typing(board, "The Working Group met.")
    board.page.turn(PARTS)
    board.rest()
    board.press(board.page.writing.keep)
    assert board.bridge.conference.report.paragraph(key).text == "The Working Group met."


def test_what_is_typed_outlasts_the_window_in_which_it_was_typed(board):
    key = board.go_to(2)
    typing(board, "The Working Group met.")
    board.page.writing.by.setText("Norway")
    other = anew(board)
    assert other.page.writing.isVisible()
    assert other.page.writing.edit.toPlainText() == "The Working Group met."
    other.press(other.page.writing.keep)
    kept = board.bridge.conference.report.paragraph(key)
    assert (kept.text, kept.by, kept.amended) == ("The Working Group met.", "Norway", True)
    assert board.bridge.reading.unkept is None
    assert not anew(board).page.writing.isVisible()


def test_whoever_amends_writes_at_once_and_letters_run_no_commands(board):
    board.go_to(2)
    for button in (board.steps.amend, board.steps.propose):
        board.press(button)
        assert board.page.writing.edit.hasFocus()


def test_what_changed_in_a_paragraph_while_its_amendment_was_typed_is_told_before_it_is_lost(board):
    key = board.go_to(2)
    typing(board, "The Working Group met.")
    board.bridge.perform(amend_paragraph, key, "Kenya made a statement too.")
    board.rest()
    told = []
    board.page.noted.connect(told.append)
    board.press(board.page.writing.keep)
    assert board.bridge.conference.report.paragraph(key).text == "Kenya made a statement too."
    assert told == ["The paragraph has changed meanwhile: look at it, and keep the text once more."]
    assert board.page.writing.edit.toPlainText() == "The Working Group met."
    board.press(board.page.writing.keep)
    assert board.bridge.conference.report.paragraph(key).text == "The Working Group met."
