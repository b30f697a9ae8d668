"""The chair's screen keeps its grid at every size, in both schemes and both directions."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from plenary.tongue import Tongue
from tests.ui.painting.inking import alike, difference, has, ink, painted
from tests.ui.podium.views import LONGEST, OVER, RUNNING, STAGES
from ui.painting.canvas import Canvas
from ui.painting.hall.grid import Grid
from ui.painting.hall.parts import differing
from ui.painting.hall.status import StatusFace, dropping
from ui.painting.values import Capacity, LanguageFace, LanguageState, face
from ui.podium.next_speakers import NextPainter
from ui.podium.painter import PodiumPainter
from ui.podium.saying import FormulaPainter
from ui.podium.view import Formula, NextSpeaker, PodiumView
from ui.tokens import HALL, Scheme

SIZES = [(1920, 1080), (1280, 720), (1366, 768), (1024, 768), (2560, 1080), (1080, 1920)]
MARGINS = 72
GROUND = "#080B0F"


def screen(view: PodiumView, scheme: Scheme = Scheme.DARK, width: int = 1920, height: int = 1080) -> QImage:
    """A picture of the whole screen."""
    return painted(width, height, lambda painter: PodiumPainter(scheme, width, height).paint(painter, view))


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("stage", [name for name in STAGES if name != "blank"])
def test_nothing_is_painted_in_the_margins_but_the_plate(stage: str, scheme: Scheme) -> None:
    ground = HALL[scheme].bg
    found = ink(screen(STAGES[stage], scheme), ground)
    assert found.left() >= MARGINS - 4
    assert found.right() <= 1920 - MARGINS + 44
    assert found.bottom() < 1080 - 16
    assert found.top() > 8


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("stage", ["longest", "over"])
def test_every_size_keeps_its_margins(stage: str, size: tuple[int, int]) -> None:
    width, height = size
    found = ink(screen(STAGES[stage], Scheme.DARK, width, height), HALL[Scheme.DARK].bg)
    scale = min(width / 1920, height / 1080)
    assert found.left() >= round(MARGINS * scale) - 3
    assert found.right() <= width - round((MARGINS - 44) * scale) + 2


@pytest.mark.parametrize("stage", STAGES)
def test_the_mirrored_screen_keeps_its_margins_too(stage: str) -> None:
    view = replace(STAGES[stage], tongue=Tongue("ar"))
    found = ink(screen(view), HALL[Scheme.DARK].bg)
    if stage == "blank":
        assert found.isNull()
        return
    assert found.left() >= MARGINS - 44
    assert found.right() <= 1920 - MARGINS + 4


@pytest.mark.parametrize("scheme", Scheme)
def test_a_blank_screen_is_dark_in_either_scheme(scheme: Scheme) -> None:
    """A white one would light the hall."""
    assert ink(screen(STAGES["blank"], scheme), GROUND).isNull()
    made = PodiumPainter(scheme, 1920, 1080)
    shown, blank = made.parts(STAGES["running"]), made.parts(STAGES["blank"])
    assert QRect(0, 0, 1920, 1080) in list(differing(blank, shown)), "what stood there is painted over"


def test_a_blank_screen_shows_nothing_and_a_card_nothing_of_the_floor() -> None:
    assert ink(screen(STAGES["blank"]), HALL[Scheme.DARK].bg).isNull()
    card = screen(STAGES["card"])
    other = screen(
        replace(STAGES["card"], headline="Sweden", message="secret", clock=None, status=StatusFace())
    )
    assert card == other


@pytest.mark.parametrize("elapsed", [0, 287, 379, 467])
def test_name_and_clock_never_meet(elapsed: int) -> None:
    view = replace(LONGEST, clock=face(elapsed, 420))
    made = PodiumPainter(Scheme.DARK, 1920, 1080)
    plate = made.clock_box(view).toAlignedRect()
    name = painted(
        1920,
        1080,
        lambda painter: made.paint_name(Canvas(painter, 1920), view),
        GROUND,
    )
    assert not ink(name, GROUND).isNull()
    assert not ink(name, GROUND).intersects(plate)


def test_name_and_capacity_stay_between_the_head_and_the_bar() -> None:
    made = PodiumPainter(Scheme.DARK, 1920, 1080)
    for name in ("Sudan", "Kyrgyzstan", LONGEST.headline):
        for capacity in (Capacity(), RUNNING.capacity, LONGEST.capacity):
            view = replace(RUNNING, headline=name, capacity=capacity)
            found = ink(
                painted(
                    1920,
                    1080,
                    lambda painter, each=view: made.paint_name(Canvas(painter, 1920), each),
                    GROUND,
                ),
                GROUND,
            )
            assert found.top() > 112
            assert found.bottom() < made.bar_box(view).top()


def test_the_name_is_laid_out_the_same_in_every_state_of_the_clock() -> None:
    made = PodiumPainter(Scheme.DARK, 1920, 1080)
    widths = {made.name_width(replace(RUNNING, clock=face(elapsed, 420))) for elapsed in range(0, 500, 20)}
    assert len(widths) == 1


def test_only_clock_bar_and_wall_move_with_the_second() -> None:
    made = PodiumPainter(Scheme.DARK, 1920, 1080)
    later = replace(RUNNING, clock=face(288, 420))
    one, other = screen(RUNNING), screen(later)
    boxes = list(differing(made.parts(later), made.parts(RUNNING)))
    changed = difference(one, other)
    assert any(changed.intersects(box) for box in boxes)
    for box in boxes:
        other = _pasted(other, one, box)
    assert alike(other, one)
    assert not list(differing(made.parts(RUNNING), made.parts(RUNNING)))


def _pasted(onto: QImage, image: QImage, box: QRect) -> QImage:
    made = onto.copy()
    painter = QPainter(made)
    painter.drawImage(box.topLeft(), image, box)
    painter.end()
    return made


def test_over_time_is_told_by_plate_stripes_and_word() -> None:
    image = screen(OVER)
    colours = HALL[Scheme.DARK]
    assert has(image, colours.over, QRect(1700, 140, 150, 20))
    assert has(image, colours.overtext, QRect(1680, 528, 160, 20))
    assert has(image, colours.accent, QRect(928, 880, 60, 60))


@pytest.mark.parametrize("count", [1, 2])
def test_a_formula_grows_and_shrinks_with_its_room(count: int) -> None:
    made = FormulaPainter(Grid(1920, 1080), HALL[Scheme.DARK], Tongue("en"))
    text = " ".join(["I give the floor to the representative of Nigeria."] * count)
    short = made.fitted(Formula("", ("Agreed.",)), 880, 270, short=False)
    longer = made.fitted(Formula("", (text,)), 880, 270, short=False)
    capped = made.fitted(Formula("", ("Agreed.",)), 880, 150, short=True)
    assert short.font.pixelSize() == 56
    assert longer.font.pixelSize() <= 56
    assert capped.font.pixelSize() == 48
    assert len(longer.lines) * longer.line <= 270


def test_two_paragraphs_become_two_screens_rather_than_small() -> None:
    made = FormulaPainter(Grid(1920, 1080), HALL[Scheme.DARK], Tongue("en"))
    first = "I thank the representative of the Sudan for the statement and for the proposals made in it. " * 2
    shown = made.fitted(Formula("", (first, first)), 880, 270, short=False)
    assert shown.font.pixelSize() >= 42
    assert " ".join(shown.lines).replace("\u00a0", " ").split() == first.split()


def test_a_formula_over_a_message_is_small_rather_than_cut() -> None:
    made = FormulaPainter(Grid(1920, 1080), HALL[Scheme.DARK], Tongue("en"))
    motion = (
        "“The representative of Mexico has moved the suspension of the meeting under rule 46. "
        "Such motions are not debated and are put to the vote at once.”"
    )
    shown = made.fitted(Formula("", (motion,)), 880, 140, short=True)
    assert not shown.cut
    assert len(shown.lines) * shown.line <= 140
    assert " ".join(shown.lines).replace("\u00a0", " ").split() == motion.split()


def ink_of_the_list(speaker: NextSpeaker) -> QRect:
    made = NextPainter(Grid(1920, 1080), HALL[Scheme.DARK], Tongue("en"))
    return ink(
        painted(1920, 1080, lambda p: made.paint(Canvas(p, 1920), "", (speaker,), "", 772), GROUND), GROUND
    )


@pytest.mark.parametrize(
    "speaker",
    [
        NextSpeaker("Mexico", "Group of Latin American and Caribbean States"),
        NextSpeaker("Review of technical assistance needs and of the Protocols", number="2"),
        NextSpeaker("Coordination among technical assistance providers", number="3"),
    ],
)
def test_what_has_no_room_on_one_line_takes_two(speaker: NextSpeaker) -> None:
    made = ink_of_the_list(speaker)
    assert made.height() > 56
    assert made.height() < 85
    assert made.right() < 72 + 772


def test_the_tail_of_a_large_letter_stays_clear_of_the_capacity() -> None:
    made = PodiumPainter(Scheme.DARK, 1920, 1080)

    def painting(painter: QPainter, capacity: Capacity) -> None:
        view = replace(RUNNING, headline="Paraguay", capacity=capacity)
        made.paint_name(Canvas(painter, 1920), view)

    whole = painted(1920, 1080, lambda each: painting(each, RUNNING.capacity), GROUND)
    free = [not has_ink(whole, row) for row in range(350, 430)]
    assert sum(free) >= 10


def test_the_first_of_those_who_follow_is_not_in_smaller_letters_than_the_others() -> None:
    made = NextPainter(Grid(1920, 1080), HALL[Scheme.DARK], Tongue("ru"))
    following = (NextSpeaker("Нигерия", "Группа африканских государств"), NextSpeaker("Мексика"))
    alone = (NextSpeaker("Нигерия"), NextSpeaker("Мексика"))

    def second(speakers: tuple[NextSpeaker, ...]) -> int:
        whole = painted(
            1920, 1080, lambda p: made.paint(Canvas(p, 1920), "", speakers, "", width=700), GROUND
        )
        top = made.grid.lower_top + 170
        return ink(whole, GROUND, QRect(120, top, 600, 80)).height()

    assert second(following) < second(alone), "a name with its group beneath is small, and so is the next"


def test_a_message_beside_which_nothing_is_to_be_said_stands_at_the_head_of_the_panel() -> None:
    view = replace(RUNNING, formula=None, message="Ministry arriving; take after Canada")
    start, top, width, height = (round(each) for each in Grid(1920, 1080).formula)
    inside = QRect(start + 8, top + 8, width - 16, height - 16)
    found = ink(screen(view), HALL[Scheme.DARK].panel, inside)
    assert found.top() < top + height // 3
    assert found.height() > 44, "as large as a formula"


def test_an_icon_stays_where_the_word_of_interpretation_has_no_room() -> None:
    grid = Grid(1920, 1080)
    made = PodiumPainter(Scheme.DARK, 1920, 1080)
    told = replace(RUNNING, status=replace(RUNNING.status, services_caption="", alarm=None))
    foot = QRect(1000, grid.px(grid.status_top) + 10, 900, 90)

    def picture(view: PodiumView) -> QRect:
        return ink(painted(1920, 1080, lambda p: made.paint(p, view), GROUND), GROUND, foot)

    words = replace(told, status=replace(told.status, languages=()))
    wider = picture(words).width()
    without = picture(replace(words, status=replace(words.status, services=""))).width()
    assert (without, wider > 40) == (0, True)
    named = replace(words, status=replace(words.status, services_caption=words.status.services))
    assert picture(named).width() > wider, "the word takes more than the icon"


def has_ink(image: QImage, row: int) -> bool:
    return not ink(image.copy(0, row, image.width(), 1), GROUND).isNull()


def test_the_status_row_drops_the_least_first() -> None:
    relay = LanguageFace("C", LanguageState.RELAY, "relay via English")
    bad = LanguageFace("R", LanguageState.DEGRADED, "degraded")
    whole = StatusFace(False, "List open", "closes 4.30 p.m.", (relay, bad), "Interpretation", "9 min left")
    rows = list(dropping(whole))
    assert rows[0] == whole
    assert rows[1].services_caption == ""
    assert rows[2].list_note == ""
    assert [each.word for each in rows[3].languages] == ["", "degraded"]
    assert [each.word for each in rows[4].languages] == ["", ""]
    assert all(row.services == "9 min left" and row.list_word == "List open" for row in rows)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.integers(640, 4000), st.integers(480, 3000))
def test_the_rows_of_the_grid_fill_the_screen(width: int, height: int) -> None:
    grid = Grid(width, height)
    assert grid.across >= 1919
    assert grid.down >= 1079
    assert grid.floor_height >= 400
    assert grid.lower_top + grid.lower_height == pytest.approx(grid.status_top)
    start, top, wide, high = grid.formula
    assert start + wide <= grid.across - MARGINS + 1
    assert top + high < grid.status_top
    assert grid.list_width > 600
