"""The page of figures: a bar for each meeting, language and category, one page in every language."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2
import pytest

from plenary.acts.languages import set_language
from plenary.acts.meetings import adjourn, call_to_order
from plenary.measure.statistics import statistics
from plenary.papers import docx, pdf
from plenary.papers.statistics import statistics_paper
from plenary.papers.tree import Bars, plain
from plenary.tongue import LANGUAGES, Tongue
from tests.desks import TEN, new_desk
from tests.plenary.papers.reading_back import opened


@pytest.fixture
def told():
    desk = new_desk()
    desk.perform_at(TEN + timedelta(minutes=12), call_to_order)
    desk.perform_at(TEN + timedelta(minutes=30), set_language, "fr", quality="interrupted")
    desk.perform_at(TEN + timedelta(minutes=48), set_language, "fr", quality="good")
    desk.perform_at(TEN + timedelta(minutes=170), adjourn)
    return statistics(desk.proceedings, desk.proceedings.latest)


def bars(paper):
    return [block for block in paper.blocks if isinstance(block, Bars)]


def test_each_meeting_has_its_bar_with_what_was_lost(told):
    meetings, languages = bars(statistics_paper(told, Tongue("en")))
    assert [plain(bar.figure) for bar in meetings.bars] == ["lost 22 min", "to come", "to come", "to come"]
    assert list(meetings.bars[0].parts) == [(720.0, "lost"), (9480.0, "used"), (600.0, "lost")]
    assert plain(languages.bars[3].figure) == "88.6 per cent"


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_one_page_in_every_language(code, told):
    document = pypdfium2.PdfDocument(pdf.render(statistics_paper(told, Tongue(code))))
    try:
        assert len(document) == 1
    finally:
        document.close()


def test_a_picture_can_be_edited_in_word(told):
    tables = opened(docx.render(statistics_paper(told, Tongue("fr")))).tables
    assert [len(table.rows) for table in tables] == [4, 6]
    assert tables[0].rows[0].cells[1].text == "▒" + "█" * 16 + "▒"
