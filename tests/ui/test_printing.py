"""Printing: every printing has a number, goes to the printer or into a file, and is entered only when it went."""

from __future__ import annotations

import pytest

from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.bridge import Bridge
from ui.paper_document import document_of
from ui.printing import Printing, list_paper, to_file


@pytest.fixture
def bridge():
    made = Bridge(scene.debated())
    yield made
    made.close()


def rest(bridge, qtbot):
    qtbot.waitUntil(lambda: not bridge.pending)
    qtbot.waitUntil(lambda: not bridge.pending)


def test_a_printing_is_numbered_and_entered(bridge, qtbot):
    sent = []
    printing = Printing(bridge, Tongue("en"), lambda paper, copies: not sent.append((paper, copies)), 3)
    for _ in range(2):
        printing.list("podium", lambda: pytest.fail("there is a printer"))
        rest(bridge, qtbot)
    assert bridge.conference.notices.printed == 2
    assert [copies for _, copies in sent] == [3] * 2
    assert "List 2" in sent[1][0].furniture.running


def test_without_a_printer_nothing_is_entered(bridge, qtbot):
    missing = []
    Printing(bridge, Tongue("en"), lambda _paper, _copies: False).list("booths", lambda: missing.append(True))
    rest(bridge, qtbot)
    assert missing == [True]
    assert bridge.conference.notices.printed == 0


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_list_is_saved_as_a_file(bridge, qtbot, tmp_path, suffix):
    path, done = tmp_path / f"list{suffix}", []
    Printing(bridge, Tongue("en"), lambda *_words: True).save(path, "podium", done.append)
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
    to_file(list_paper(scene.debated(), Tongue("en"), "podium"), path)
    assert path.read_bytes().startswith(b"%PDF")
