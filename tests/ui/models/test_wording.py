"""The words of a paragraph on the screens of the hall: what an amendment takes out and puts in, page by page."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.acts.agenda import take_up
from plenary.acts.report import amend_paragraph, defer_paragraph, propose_paragraph, read_paragraph
from plenary.acts.statements import end_statement, give_floor
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.podium.views import RUNNING
from ui.models.stages import Stage
from ui.models.wording import APART, IN, OUT, STAYS, compared, wording
from ui.painting.hall.grid import Grid
from ui.painting.hall.wording import FAR, NEAR, WordingPainter, _changes
from ui.podium.painter import PodiumPainter
from ui.podium.view_of import view_of
from ui.room.view_of import view_of as room_view_of
from ui.tokens import HALL, Scheme

WORDS = "At its 3rd meeting, the Working Group took note of the report (CTOC/COP/2009/3)."


@pytest.fixture
def desk():
    desk = scene.debated()
    desk.perform(end_statement)
    desk.perform(take_up, ("5",))
    return desk


def bare(words):
    return "".join(words.split())


@given(st.text("ab ,.[]中文ض\n", max_size=40), st.text("ab ,.[]中文ض\n", max_size=40))
def test_what_went_out_and_what_came_in_are_the_old_words_and_the_new(was, now):
    pieces = compared(was, now)
    assert bare("".join(each.words for each in pieces if each.change != IN)) == bare(was)
    new = bare("".join(each.words for each in pieces if each.change != OUT))
    brackets = was.startswith("[") and was.endswith("]") and len(was) > 1 and not now.startswith("[")
    assert new == (f"[{bare(now)}]" if brackets else bare(now))


def test_words_that_change_together_are_told_together():
    told = compared("assistance provided to States", "assistance requested by States")
    assert [(each.words, each.change) for each in told] == [
        ("assistance ", ""),
        ("provided to", OUT),
        (" ", APART),
        ("requested by", IN),
        (" States", ""),
    ]


def test_of_chinese_each_character_is_compared_even_after_a_figure():
    told = compared("第3次会议上表示注意到该报告", "第3次会议上欢迎该报告")
    assert [each.words for each in told if each.change in (OUT, IN)] == ["表示注意到", "欢迎"]


def test_the_podium_has_the_words_of_what_is_put_and_what_an_amendment_changes(desk):
    desk.perform(read_paragraph, "p1", "4", WORDS, "Add.1")
    now = desk.clock.now()
    assert str(wording(desk.conference, now)) == WORDS
    desk.perform(amend_paragraph, "p1", WORDS.replace("took note of", "welcomed"))
    told = wording(desk.conference, now)
    assert [each.words for each in told.pieces if each.change in (OUT, IN)] == ["took note of", "welcomed"]
    view = view_of(desk.conference, now, Tongue("en"))
    assert view.headline == "Paragraph 4 of Add.1"
    assert "welcomed the report" in str(view)
    desk.perform(defer_paragraph, "p1")
    assert view_of(desk.conference, now, Tongue("en")).wording is None


def test_a_proposal_keeps_its_square_brackets_while_its_words_are_changed(desk):
    (proposed,) = desk.perform(propose_paragraph, "p1", "More words.").facts
    desk.perform(read_paragraph, proposed.alternative, "4 bis", "[More words.]")
    desk.perform(amend_paragraph, proposed.alternative, "Fewer words.")
    assert str(wording(desk.conference, desk.clock.now())) == "[Fewer words.]"


def test_the_room_has_the_words_only_where_the_officer_wishes_it_and_whoever_speaks_has_the_screen(desk):
    desk.perform(read_paragraph, "p1", "4", WORDS)
    now, tongues = desk.clock.now(), (Tongue("en"), Tongue("fr"))
    assert room_view_of(desk.conference, now, tongues).wording is None
    assert str(room_view_of(desk.conference, now, tongues, words=True).wording) == WORDS
    desk.perform(take_up, ("2",))
    desk.perform(give_floor)
    assert wording(desk.conference, desk.clock.now()) is None


def test_the_words_of_the_draft_in_the_language_of_the_screen_run_its_way(desk):
    desk.perform(read_paragraph, "p1", "4", WORDS)
    now = desk.clock.now()
    assert not wording(desk.conference, now).mirrored
    said = wording(desk.conference, now, "أحاط الفريق العامل علما بالتقرير.")
    assert said.mirrored
    assert str(said).startswith("أحاط")


def test_the_page_of_a_long_paragraph_is_turned_by_itself(desk):
    desk.perform(read_paragraph, "p1", "4", WORDS * 40)
    put = desk.conference.report.considered.put
    assert [wording(desk.conference, put + STAYS * part).turn for part in (0.5, 1, 2.5)] == [0, 1, 2]
    assert wording(desk.conference, put - timedelta(hours=1)).turn == 0


@pytest.mark.parametrize("sizes", [NEAR, FAR])
@pytest.mark.parametrize("times", [1, 4, 40])
def test_every_line_stands_on_one_page_and_inside_its_box(qapp, times, sizes):  # noqa: ARG001 - fonts need it
    painter = WordingPainter(Grid(1920, 1080), HALL[Scheme.DARK], sizes)
    wide, high = 1700.0, 350.0
    told = wording_of(WORDS * times)
    pages = painter.pages(told, wide, high)
    assert pages.count * pages.on_page >= pages.layout.lineCount()
    assert (pages.count - 1) * pages.on_page < pages.layout.lineCount()
    assert pages.on_page * painter._pitch(told, pages.size) <= high
    assert all(
        pages.layout.lineAt(place).naturalTextWidth() <= wide for place in range(pages.layout.lineCount())
    )
    assert (pages.count > 1) is (times == 40)


def wording_of(words):
    desk = scene.debated()
    desk.perform(end_statement)
    desk.perform(read_paragraph, "p1", "4", words)
    return wording(desk.conference, desk.clock.now())


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_the_words_stand_between_the_head_and_the_list(qapp, desk, code, size):  # noqa: ARG001 - fonts need it
    desk.perform(read_paragraph, "p1", "4", WORDS)
    view = view_of(desk.conference, desk.clock.now(), Tongue(code))
    assert view.stage is Stage.NO_FLOOR
    parts = {each.name: each.box for each in PodiumPainter(Scheme.DARK, *size).parts(view)}
    assert not {"clock", "bar"} & parts.keys()
    assert not parts["name"].intersects(parts["status"])
    assert not parts["name"].intersects(parts["list"])
    running = {each.name: each.box for each in PodiumPainter(Scheme.DARK, *size).parts(RUNNING)}
    assert parts["name"].width() > running["name"].width()


def test_a_list_to_which_a_paragraph_leads_is_read_with_it_and_no_amendment_strikes_it(desk):
    desk.perform(read_paragraph, "p1", "4", "It had before it:\n(a) One report;\n(b) Another.")
    desk.perform(amend_paragraph, "p1", "There were before it:")
    told = wording(desk.conference, desk.clock.now())
    assert str(told) == "There were before it:\n(a) One report;\n(b) Another."
    assert not any(each.change for each in told.pieces if "report" in each.words)


def test_what_was_amended_before_it_was_put_is_no_change_of_what_is_read(desk):
    """Its second line is a paragraph of its own, and may be settled already."""
    desk.perform(amend_paragraph, "p1", "The first line.\nThe second line.")
    desk.perform(read_paragraph, "p1", "4", "The first line.")
    told = wording(desk.conference, desk.clock.now())
    assert str(told) == "The first line."
    assert not any(each.change for each in told.pieces)
    desk.perform(amend_paragraph, "p1", "Another line.")
    assert str(wording(desk.conference, desk.clock.now())) == "Another line."


@given(st.lists(st.tuples(st.text("ab 中𐍈ض", max_size=9), st.sampled_from(["", IN, OUT, APART])), max_size=9))
def test_what_is_marked_is_what_changes_without_the_spaces_around_it(pieces):
    whole = "".join(words for words, _ in pieces).encode("utf-16-le")
    marked = [
        whole[2 * each.start : 2 * (each.start + each.length)].decode("utf-16-le")
        for each in _changes(pieces, HALL[Scheme.DARK])
    ]
    assert marked == [words.strip() for words, change in pieces if change in (IN, OUT)]


def test_between_chinese_words_that_go_and_come_is_no_space():
    told = compared("工作组表示注意到报告", "工作组欢迎报告")
    assert [(each.words, each.change) for each in told if each.change] == [("表示注意到", OUT), ("欢迎", IN)]
