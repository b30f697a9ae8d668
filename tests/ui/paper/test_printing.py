"""Printing: every printing has a number, goes to the printer or into a file, and is entered only when it went."""

from __future__ import annotations

import re
from threading import Event, current_thread

import pypdfium2
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from plenary.acts.statements import end_statement
from plenary.measure.statistics import statistics
from plenary.papers.columns import longest_word
from plenary.papers.statistics import statistics_paper
from plenary.papers.tree import (
    SIZES,
    Annex,
    Bar,
    Bars,
    Column,
    Heading,
    PageBreak,
    Paper,
    Paragraph,
    Placeholder,
    SubParagraph,
    SubParagraphs,
    Table,
    text,
)
from plenary.refusal import Trouble
from plenary.tongue import LANGUAGES, Tongue
from tests.plenary.papers.plays import the_sample
from tests.ui import scene
from ui.background import Background
from ui.bridge import Bridge
from ui.fonts import Face
from ui.paper.document import HEAD, LARGE, POINT, document_of
from ui.paper.printing import Press, Printing, list_paper, onto
from ui.paper.tables import WIDTH, inserted


@pytest.fixture
def bridge():
    made = Bridge(scene.debated())
    yield made
    made.close()


@pytest.fixture
def press(qapp):  # noqa: ARG001 - an object of Qt needs the application
    owner = QObject()
    return lambda send: Press(Background(owner), send, lambda no, _owner=owner: pytest.fail(str(no)))


def rest(bridge, qtbot):
    qtbot.waitUntil(lambda: not bridge.pending)
    qtbot.waitUntil(lambda: not bridge.pending)


def test_a_printing_is_numbered_and_entered(bridge, qtbot, press):
    sent = []

    def send(paper, copies):
        return not sent.append((paper, copies))

    printing = Printing(bridge, Tongue("en"), press(send), 3)
    for number in (1, 2):
        printing.list("podium", lambda: pytest.fail("there is a printer"))
        qtbot.waitUntil(lambda number=number: bridge.conference.notices.printed == number)
    assert [copies for _, copies in sent] == [3] * 2
    assert "List 2" in sent[1][0].furniture.running


def test_lists_that_are_asked_for_at_once_are_printed_under_the_numbers_that_are_entered(
    bridge, qtbot, press
):
    sent = []

    def send(paper, _copies):
        return not sent.append(paper.furniture.running)

    made = press(send)
    for readers in ("podium", "booths", "room"):
        Printing(bridge, Tongue("en"), made).list(readers, lambda: pytest.fail("there is a printer"))
    qtbot.waitUntil(lambda: bridge.conference.notices.printed == 3)
    assert [each.partition(",")[0] for each in sent] == ["List 1", "List 2", "List 3"]


def test_after_a_list_that_came_to_nothing_the_next_one_goes(bridge, qtbot, press, qapp):  # noqa: ARG001
    heard, tongue = [], Tongue("en")

    def broken(_paper, _copies):
        raise Trouble("paper.not-written", path="", said="")

    owner = QObject()
    shared = Background(owner)
    bridge.refused.connect(lambda no: heard.append(no.reason))
    Printing(bridge, tongue, Press(shared, broken, lambda no: heard.append(no.reason))).list("podium", list)
    Printing(bridge, tongue, Press(shared, broken, lambda _: None)).list("podium", list, ("5",))
    Printing(bridge, tongue, Press(shared, lambda *_: False, pytest.fail)).list(
        "podium", lambda: heard.append("nobody")
    )
    bridge.take("viewer")
    Printing(bridge, tongue, Press(shared, lambda *_: True, pytest.fail)).list("podium", list)
    qtbot.waitUntil(lambda: heard[-1:] == ["role.viewer"])
    bridge.take("secretary")
    Printing(bridge, tongue, Press(shared, lambda *_: True, pytest.fail)).list("podium", list)
    qtbot.waitUntil(lambda: bridge.conference.notices.printed == 1)
    assert heard[:3] == ["paper.not-written", "list.not-opened", "nobody"]


def test_after_a_mistake_of_the_program_on_the_way_to_the_printer_the_next_list_goes(
    bridge, qtbot, press, monkeypatch
):
    mistakes = []
    monkeypatch.setattr("threading.excepthook", mistakes.append)

    def mistaken(_paper, _copies):
        raise ValueError

    for send in (mistaken, mistaken, lambda *_: True):
        Printing(bridge, Tongue("en"), press(send)).list("podium", lambda: pytest.fail("there is a printer"))
    qtbot.waitUntil(lambda: bridge.conference.notices.printed == 1)
    assert [each.exc_type for each in mistakes] == [ValueError] * 2


@pytest.mark.parametrize("no", [ValueError(), Trouble("file.gone", path="")])
def test_after_a_list_that_could_not_be_drawn_up_the_next_one_goes(bridge, qtbot, press, monkeypatch, no):
    heard, printing = [], Printing(bridge, Tongue("en"), press(lambda *_: True))
    bridge.trouble.connect(heard.append)

    def unable(*_):
        raise no

    def printed(count):
        return lambda: bridge.conference.notices.printed == count

    with qtbot.capture_exceptions() as mistakes:
        with monkeypatch.context() as patched:
            patched.setattr("ui.paper.printing.list_paper", unable)
            printing.list("podium", lambda: pytest.fail("there is a printer"))
            rest(bridge, qtbot)
        printing.list("podium", lambda: pytest.fail("there is a printer"))
        qtbot.waitUntil(printed(1))
    assert [*heard, *(mistake for _, mistake, _ in mistakes)] == [no]


def test_after_a_mistake_in_hearing_that_there_is_no_printer_the_next_list_goes(bridge, qtbot, press):
    def mistaken():
        raise ValueError

    with qtbot.capture_exceptions() as mistakes:
        Printing(bridge, Tongue("en"), press(lambda *_: False)).list("podium", mistaken)
        Printing(bridge, Tongue("en"), press(lambda *_: True)).list("podium", mistaken)
        qtbot.waitUntil(lambda: bridge.conference.notices.printed == 1)
    assert [kind for kind, _, _ in mistakes] == [ValueError]


def test_without_a_printer_nothing_is_entered(bridge, qtbot, press):
    missing = []
    printing = Printing(bridge, Tongue("en"), press(lambda _paper, _copies: False))
    printing.list("booths", lambda: missing.append(True))
    qtbot.waitUntil(lambda: missing == [True])
    rest(bridge, qtbot)
    assert bridge.conference.notices.printed == 0


def test_the_meeting_goes_on_while_a_printer_is_slow(bridge, qtbot, press):
    ready, sender = Event(), []

    def slow(_paper, _copies):
        sender.append(current_thread())
        return ready.wait(10)

    Printing(bridge, Tongue("en"), press(slow)).list("room", lambda: pytest.fail("it went"))
    qtbot.waitUntil(lambda: bool(sender))
    bridge.perform(end_statement)
    rest(bridge, qtbot)
    assert bridge.conference.floor.statement is None
    assert bridge.conference.notices.printed == 0
    ready.set()
    qtbot.waitUntil(lambda: bridge.conference.notices.printed == 1)
    assert sender != [current_thread()]


def test_pages_are_laid_out_away_from_the_window(qtbot, press, tmp_path):
    path, done = tmp_path / "away.pdf", []
    paper = list_paper(scene.debated(), Tongue("ar"), "booths")
    press(lambda paper, _copies: onto(printer_into(path), paper)).print(paper, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert path.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_list_is_saved_as_a_file(bridge, qtbot, press, tmp_path, suffix):
    path, done = tmp_path / f"list{suffix}", []
    Printing(bridge, Tongue("en"), press(lambda *_words: True)).save(path, "podium", done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert path.stat().st_size > 1000


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.usefixtures("qapp")
def test_the_printed_page_names_everybody_who_waits(code):
    desk = scene.debated()
    words = document_of(list_paper(desk, Tongue(code), "booths")).toPlainText()
    for request in desk.conference.floor.lists["2"].requests:
        assert desk.conference.roster.seats[request.delegation].name(code) in words


@pytest.mark.usefixtures("qapp")
def test_paper_is_laid_out_as_on_a_printer(tmp_path):
    path = tmp_path / "printed.pdf"
    assert onto(printer_into(path), list_paper(scene.debated(), Tongue("en"), "podium"))
    assert path.read_bytes().startswith(b"%PDF")


def printer_into(path):
    """Give a printer whose pages go into a file, by the same way as onto paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def black_of(path):
    """Count the black pixels of a first page."""
    with pypdfium2.PdfDocument(path) as document:
        return sum(document[0].render(grayscale=True).to_pil().histogram()[:64])


def test_what_is_printed_is_black_whatever_the_colours_of_the_windows(qapp, tmp_path):
    was, dark = qapp.palette(), QPalette()
    dark.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.white)
    light, printed = tmp_path / "light.pdf", tmp_path / "dark.pdf"
    assert onto(printer_into(light), long_paper())
    qapp.setPalette(dark)
    try:
        assert onto(printer_into(printed), long_paper())
    finally:
        qapp.setPalette(was)
    assert black_of(light) > 500
    assert black_of(printed) > black_of(light) / 2


def long_paper():
    rows = tuple((text(f"{number}."), text(f"Delegation {number}")) for number in range(1, 121))
    return Paper(text("Title"), blocks=(Table((Column(text("No."), 10), Column(text("Name"), 90)), rows),))


@pytest.fixture
def page(tmp_path):
    """Give what a paper is on its first page of paper, as a reader of letters sees it."""
    opened = []

    def printed(paper):
        path = tmp_path / "read.pdf"
        assert onto(printer_into(path), paper)
        opened.append(pypdfium2.PdfDocument(path))
        return opened[-1][0].get_textpage()

    yield printed
    for each in opened:
        each.close()


@pytest.mark.usefixtures("qapp")
def test_letters_are_as_large_as_they_are_said_to_be_whatever_the_screen(page):
    letters = page(Paper(text("HHHH")))
    _, bottom, _, top = letters.get_charbox(0)
    face = QFont(list(Face.SERIF.value))
    face.setPixelSize(1000)
    assert abs(top - bottom - QFontMetricsF(face).capHeight() / 1000 * LARGE) < 0.5


@pytest.fixture
def drawn(qapp):  # noqa: ARG001 - letters need the application
    document = QTextDocument()
    return lambda block: inserted(QTextCursor(document), block, (HEAD, POINT), mirrored=False)


def test_no_word_is_broken_where_the_other_columns_have_room(drawn):
    columns = (Column(text("Delegation"), 90), Column(text("Language"), 1))
    table = drawn(Table(columns, ((text("Peru"), text("")),)))
    wide = [each.rawValue() * WIDTH / 100 for each in table.format().columnWidthConstraints()]
    assert wide[1] >= longest_word(["Language"], HEAD)


def test_bands_are_set_off_by_a_stronger_rule(drawn):
    rows = tuple((text(each),) for each in "abcd")
    table = drawn(Table((Column(text("Name"), 1),), rows, ruled=frozenset({2})))
    under = [table.cellAt(row, 0).format().toTableCellFormat().bottomBorder() for row in range(5)]
    assert under[0] > under[2] == under[4] > under[1] == under[3] > 0


@pytest.mark.usefixtures("qapp")
def test_the_queue_of_the_printer_tells_what_is_printed(tmp_path):
    printer = printer_into(tmp_path / "named.pdf")
    assert onto(printer, list_paper(scene.debated(), Tongue("en"), "booths"))
    assert "List 1" in printer.docName()


def words_of(path):
    """Give the words of each page: without faces of the system each letter stands by itself."""
    document = pypdfium2.PdfDocument(path)
    try:
        return [re.sub(r"\s", "", page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


@pytest.mark.usefixtures("qapp")
def test_only_the_pages_that_were_chosen_are_printed(tmp_path):
    path = tmp_path / "printed.pdf"
    printer = printer_into(path)
    printer.setFromTo(2, 3)
    assert onto(printer, long_paper())
    pages = words_of(path)
    assert len(pages) == 2
    assert all(f"{number}/" in words for number, words in enumerate(pages, 2))


@pytest.mark.usefixtures("qapp")
def test_pages_that_the_paper_does_not_have_are_refused_and_nothing_is_printed(tmp_path):
    printer = printer_into(tmp_path / "printed.pdf")
    printer.setFromTo(70, 90)
    with pytest.raises(Trouble) as no:
        onto(printer, long_paper())
    assert no.value.reason == "paper.no-such-pages"
    assert 2 <= no.value.facts["last"] < 70
    assert not (tmp_path / "printed.pdf").exists()


@pytest.mark.usefixtures("qapp")
def test_a_page_is_turned_where_the_paper_says_so_and_an_annex_has_its_own(tmp_path):
    path = tmp_path / "printed.pdf"
    listed = Table((Column(text("Name"), 1),), ((text("Peru"),),))
    blocks = (
        Heading(1, text("First")),
        listed,
        PageBreak(),
        Heading(1, text("Second")),
        listed,
        Annex(text("Third")),
        PageBreak(),
        Table((Column(text("Fourth"), 1),), ()),
    )
    paper = Paper(text("Paper"), blocks=blocks)
    words = ["First", "Second", "Third", "Fourth"]
    assert onto(printer_into(path), paper)
    pages = words_of(path)
    assert [[word for word in words if word in page] for page in pages] == [[word] for word in words]
    continuous = document_of(paper)
    assert continuous.pageCount() == 1
    assert continuous.size().height() < 400


@pytest.mark.usefixtures("qapp")
def test_each_sub_paragraph_has_its_letter_however_deep_it_is():
    deep = SubParagraph(text("one"), (SubParagraph(text("two"), (SubParagraph(text("three")),)),))
    said = document_of(Paper(text("Paper"), blocks=(SubParagraphs((deep,)),))).toPlainText()
    assert said.split("\n")[1:] == ["(a)\u2003one", "(i)\u2003two", "a.\u2003three"]


@pytest.mark.usefixtures("qapp")
def test_chinese_is_never_slanted():
    document = document_of(
        Paper(text("Paper"), blocks=(Placeholder("[待补]", "a"), Placeholder("[to come]", "b")))
    )
    blocks = [document.findBlockByNumber(each) for each in range(document.blockCount())]
    assert [each.text() for each in blocks if each.begin().fragment().charFormat().fontItalic()] == [
        "[to come]"
    ]


def pictured(bars, **how):
    """Give a paper of one picture."""
    told = tuple(Bar(text(f"Bar {each}."), ((1.0, "used"),), text(f"{each}")) for each in range(bars))
    return Paper(text("Paper"), blocks=(Bars(told),), **how)


@pytest.mark.usefixtures("qapp")
def test_what_is_meant_for_one_sheet_is_set_smaller_rather_than_on_two(tmp_path):
    path = tmp_path / "printed.pdf"

    def pages(paper):
        assert onto(printer_into(path), paper)
        return words_of(path)

    bars = next(each for each in range(40, 120) if len(pages(pictured(each))) == 2)
    whole = pages(pictured(bars + 2, one_sheet=True))
    assert len(whole) == 1
    assert all(f"Bar{each}." in whole[0] for each in range(bars + 2))
    assert len(pages(pictured(3 * bars, one_sheet=True))) == len(pages(pictured(3 * bars))) > 2


@pytest.fixture(scope="module")
def four_meetings(tmp_path_factory):
    return the_sample(tmp_path_factory.mktemp("figures"))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.usefixtures("qapp")
def test_the_figures_of_four_meetings_are_printed_on_one_sheet(tmp_path, four_meetings, code, size):
    path = tmp_path / "printed.pdf"
    told = statistics(four_meetings, four_meetings.latest)
    assert onto(printer_into(path), statistics_paper(told, Tongue(code), size=size))
    assert len(words_of(path)) == 1


@pytest.mark.parametrize("lines", range(32, 52))
@pytest.mark.usefixtures("qapp")
def test_no_titles_stand_at_the_foot_of_a_page_away_from_what_follows(tmp_path, lines):
    path = tmp_path / "printed.pdf"
    many = tuple(Paragraph(text(f"Line {each}"), numbered=False) for each in range(lines))
    after = Paragraph(text("What follows"), numbered=False)
    titles = (Heading(1, text("Handed over")), Heading(2, text("Promises")))
    lead = Paragraph(text("The following were made:"), numbered=False, leads=True)
    assert onto(printer_into(path), Paper(text("Paper"), blocks=(*many, *titles, lead, after)))
    kept = ("Handedover", "Promises", "Thefollowingweremade:", "Whatfollows")
    together = [all(words in page for words in kept) for page in words_of(path)]
    assert together.count(True) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
@pytest.mark.usefixtures("qapp")
def test_what_takes_no_pages_has_printed_nothing(tmp_path):
    assert not onto(printer_into(tmp_path / "no such folder" / "printed.pdf"), long_paper())


@pytest.mark.usefixtures("qapp")
def test_every_page_on_paper_says_which_it_is_of_how_many(tmp_path):
    path = tmp_path / "printed.pdf"
    assert onto(printer_into(path), long_paper())
    pages = words_of(path)
    assert len(pages) > 2
    assert all(f"{number}/{len(pages)}" in words for number, words in enumerate(pages, 1))
    for number in (60, 99, 120):
        assert sum(f"{number}.Delegation{number}" in words for words in pages) == 1
