"""The room's screen shows what is public, in one language or two, page by page, and nothing that is internal."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QRect

from plenary.acts.meetings import set_public
from plenary.acts.papers import message_chair
from plenary.acts.statements import end_statement
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from tests.ui.painting.inking import alike, ink, painted
from tests.ui.painting.steps import in_steps
from tests.ui.painting.test_painting import names_of_states
from ui.bridge import Bridge
from ui.hall.screens import Screens
from ui.models.held import Held
from ui.models.stages import Stage
from ui.painting.canvas import Canvas
from ui.painting.hall.grid import Grid
from ui.painting.values import Capacity, ClockState, face
from ui.room.pager import STAYS, Pager
from ui.room.painter import RoomPainter
from ui.room.parts import NamePainter
from ui.room.screen import RoomScreen
from ui.room.surface import RoomSurface
from ui.room.view import RoomView, Telling, shown
from ui.room.view_of import ROWS, pages_of, view_of
from ui.settings import Settings
from ui.ticker import Ticker
from ui.tokens import HALL, Scheme

EN, FR, AR = Tongue("en"), Tongue("fr"), Tongue("ar")


def seen(desk, *tongues, **more):
    return view_of(desk.conference, desk.clock.now(), tongues or (EN,), **more)


def test_who_speaks_and_who_follows_stand_in_both_languages():
    view = seen(scene.debated(), EN, FR)
    assert [each.headline for each in view.told] == ["Sudan", "Soudan"]
    assert [each.caption for each in view.told] == ["Next speakers", "Orateurs suivants"]
    assert view.rows[0].names == ("Nigeria", "Nigéria")
    assert [str(each) for each in view.walls] == ["4.21\u00a0p.m.", "16\u00a0h\u00a021"]


def test_a_long_list_has_pages_that_leave_nobody_out():
    desk = scene.debated()
    pages = pages_of(desk.conference, desk.clock.now(), (EN,))
    views = [seen(desk, page=page) for page in range(pages)]
    assert [view.page for view in views] == ["1–5 of 9", "6–9 of 9"]
    numbers = [row.number for view in views for row in view.rows]
    assert numbers == [str(each) for each in range(1, 10)]


def test_nothing_internal_reaches_the_room():
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), message_chair, "Minister arriving")
    view = seen(desk, EN, FR)
    assert "Minister" not in repr(view)
    assert not {"formula", "message", "more"} & set(RoomView.__struct_fields__)
    assert all(not status.services for status in view.statuses)


def test_a_private_meeting_leaves_the_room_dark_at_once():
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), set_public, False)
    view = seen(desk, EN, FR)
    assert view.held is Held.BLANK
    assert (view.rows, view.clock, view.headline) == ((), None, "")
    scene.do(desk, scene.at(16, 22), set_public, True)
    assert seen(desk).held is None


def test_before_the_meeting_the_programme_stands_and_is_not_said_twice():
    view = seen(scene.prepared(), EN, FR)
    assert view.stage is Stage.BEFORE
    assert [row.number for row in view.rows] == ["1 (a)", "1 (b)", "2"]
    assert [len(row.names) for row in view.rows] == [1, 1, 1], "over the whole width, beside no empty column"


@pytest.mark.usefixtures("qapp")
def test_one_list_for_both_languages_has_one_heading():
    view = seen(scene.prepared(), EN, FR)
    made, grid = RoomPainter(Scheme.LIGHT, 1920, 1080), Grid(1920, 1080)
    middle = QRect(960, grid.px(grid.lower_top) + 10, 200, 60)
    picture = painted(1920, 1080, lambda painter: made.paint(painter, view))
    assert ink(picture, box=middle).isNull(), "no heading stands over an empty column"
    start = QRect(grid.px(72), grid.px(grid.lower_top) + 10, 880, 60)
    alone = painted(1920, 1080, lambda painter: made.paint(painter, seen(scene.prepared(), EN)))
    assert ink(picture, box=start).width() > ink(alone, box=start).width(), "both stand at the beginning"


@pytest.mark.usefixtures("qapp")
def test_a_name_that_has_one_form_stands_once_on_the_card_of_two_languages():
    view = seen(scene.prepared(), EN, FR, held=Held.CARD)
    made = RoomPainter(Scheme.LIGHT, 1920, 1080)

    def high(told):
        return ink(
            painted(1920, 1080, lambda painter: made.paint(painter, told)), box=QRect(0, 150, 1920, 930)
        ).height()

    first, second = view.told
    named = replace(view, told=(first, replace(second, body="Groupe de travail provisoire")))
    assert first.body == second.body
    assert high(view) < high(named)


def test_a_time_that_has_come_is_not_said_to_be_still_ahead():
    desk = scene.debated()
    assert [each.list_note for each in seen(desk).statuses] == ["closes 4.30\u00a0p.m."]
    desk.clock.move(minutes=10)
    assert [each.list_note for each in seen(desk).statuses] == ["was to close 4.30\u00a0p.m."]
    assert "4.30" not in seen(desk, EN, FR).statuses[0].list_word


def test_the_first_one_stands_in_large_letters_and_not_in_the_list():
    desk = scene.debated()
    scene.do(desk, scene.at(16, 21), end_statement)
    ended = seen(desk)
    assert (ended.stage, ended.headline) == (Stage.ENDED, "Sudan")
    assert [row.number for row in ended.rows][:2] == ["1", "2"]
    desk.clock.move(seconds=90)
    view = seen(desk)
    assert view.stage is Stage.NO_FLOOR
    assert view.headline == "Nigeria"
    assert [row.number for row in view.rows][:2] == ["2", "3"]


def test_the_last_frame_keeps_all_but_the_time_of_day():
    live, later = seen(scene.debated()), seen(scene.over_time(), held=Held.LAST_FRAME)
    kept = shown(later, live)
    assert (kept.headline, kept.rows) == (live.headline, live.rows)
    assert kept.clock.state is ClockState.PAUSED
    assert kept.walls == later.walls
    assert shown(later, replace(live, held=Held.CARD)).held is Held.CARD


@given(pages=st.lists(st.integers(1, 9), min_size=1, max_size=40), step=st.integers(1, 20))
def test_a_page_always_exists_while_the_list_grows_and_shrinks(pages, step):
    pager, now = Pager(), scene.at(16, 0)
    for count in pages:
        assert 0 <= pager.page(now, count, "list") < count
        now += timedelta(seconds=step)


@given(count=st.integers(2, 9), step=st.integers(1, 7))
def test_no_page_is_gone_before_eight_seconds_and_each_has_its_turn(count, step):
    pager, now = Pager(), scene.at(16, 0)
    shown_at = {}
    for _ in range(200):
        shown_at.setdefault(pager.page(now, count, "list"), []).append(now)
        now += timedelta(seconds=step)
    assert set(shown_at) == set(range(count))
    first = shown_at[0]
    stay = [each for each in first if each - first[0] < STAYS]
    assert len(stay) == -(-STAYS.seconds // step)


def test_another_list_begins_at_its_first_page():
    pager, now = Pager(), scene.at(16, 0)
    assert pager.page(now, 3, "2") == 0
    assert pager.page(now + STAYS, 3, "2") == 1
    assert pager.page(now + STAYS, 3, "3") == 0


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_name_of_a_state_fits_uncut_beside_the_clock(code):
    painter = NamePainter(Grid(1920, 1080), HALL[Scheme.DARK])
    made = [
        painter.fitted(Telling(tongue=Tongue(code), headline=name), 1000) for name in names_of_states(code)
    ]
    assert [each.lines for each in made if each.cut] == []


TELLINGS = (
    (Telling(headline="Sudan", capacity=Capacity("on behalf of the", "Group of 77 and China")),),
    (
        Telling(headline="United Kingdom of Great Britain and Northern Ireland"),
        Telling(tongue=FR, headline="Royaume-Uni de Grande-Bretagne et d’Irlande du Nord"),
    ),
    (Telling(tongue=AR, headline="السودان"), Telling(headline="Sudan", item_title="Review")),
)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("told", TELLINGS)
@pytest.mark.parametrize("elapsed", [10, 400, 477])
def test_names_and_clock_never_meet_in_any_state(told, elapsed):
    made = RoomPainter(Scheme.DARK, 1280, 720)
    view = RoomView(told=told, stage=Stage.RUNNING, clock=face(elapsed, 420))
    boxes = {each.name: each.box for each in made.parts(view)}
    mirrored, width = view.tongue.right_to_left, made.name_width(view)
    painter = NamePainter(made.grid, made.colours)
    names = ink_of(lambda p: painter.paint(Canvas(p, 1280, mirrored=mirrored), told, width, quiet=False))
    figures = ink_of(lambda p: made._paint_clock(Canvas(p, 1280, mirrored=mirrored), view))
    assert names.isValid()
    assert boxes["name"].contains(names)
    assert boxes["clock"].contains(figures)
    assert figures.isValid()
    assert not names.intersects(figures)
    assert not made.name_box(view).intersects(made.clock_box(view))


def ink_of(paint):
    ground = HALL[Scheme.DARK].bg
    return ink(painted(1280, 720, paint, ground), ground)


@pytest.mark.usefixtures("qapp")
def test_the_picture_in_steps_is_that_painted_at_once():
    desk, made = scene.debated(), RoomPainter(Scheme.DARK, 960, 540)
    views = [seen(desk, EN, FR, page=page) for page in (0, 1)]
    views += [seen(desk, AR, EN), seen(scene.over_time(), EN, FR), seen(scene.prepared(), EN)]
    whole = painted(960, 540, lambda painter: made.paint(painter, views[-1]))
    assert alike(in_steps(made, views, 960, 540), whole)


@pytest.fixture
def screen(tmp_path):
    desk = scene.debated()
    bridge, ticker = Bridge(desk), Ticker(desk.clock)
    made = RoomScreen(bridge, ticker, Screens(), Settings.scratch(tmp_path), EN)
    yield desk, ticker, made
    made.close()
    bridge.close()


def test_the_pages_turn_by_themselves(screen):
    desk, ticker, made = screen
    made.hold_as(None)
    ticker.tick()
    assert made.window.view.page_at == 0
    desk.clock.move(seconds=8)
    ticker.tick()
    assert made.window.view.page_at == 1
    assert len(made.window.view.rows) == 9 - ROWS


def test_a_preview_shows_what_the_room_sees(screen, qtbot):
    _desk, ticker, made = screen
    preview = made.preview()
    qtbot.addWidget(preview)
    assert preview.heightForWidth(320) == 180
    assert preview.view.held is Held.CARD
    made.hold_as(None)
    made.also_speak(FR)
    ticker.tick()
    assert preview.view == made.window.view
    assert len(preview.view.told) == 2
    made.also_speak(EN)
    assert len(preview.view.told) == 1


def test_a_preview_made_while_the_last_frame_stands_shows_that_frame(screen, qtbot):
    desk, ticker, made = screen
    made.hold_as(None)
    made.hold_as(Held.LAST_FRAME)
    preview = made.preview()
    qtbot.addWidget(preview)
    assert preview.view == made.window.view
    assert preview.view.held is Held.LAST_FRAME
    desk.clock.move(seconds=60)
    ticker.tick()
    assert preview.view == made.window.view


def test_the_screen_reader_hears_the_first_language():
    assert str(seen(scene.debated(), EN, FR)).startswith("2. Review of technical assistance needs. Sudan")


def test_no_ink_leaves_the_window(qtbot):
    surface = RoomSurface()
    qtbot.addWidget(surface)
    surface.resize(1280, 720)
    surface.show_view(seen(scene.over_time(), EN, FR))
    surface.grab()
    clock = surface._painter.clock_box(surface.view).toAlignedRect()
    assert QRect(0, 0, 1280, 720).contains(clock)
    assert clock.bottom() < surface._painter.bar_box(surface.view).top() + 2
