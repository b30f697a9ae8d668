"""What is painted stays in its place, mirrors, and tells its state by more than colour."""

from __future__ import annotations

import csv

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage

from plenary.resources import folder
from plenary.tongue import LANGUAGES, Tongue
from tests.ui.painting.inking import has, ink, painted
from ui.fonts import Face
from ui.painting.bar import BarPainter
from ui.painting.canvas import Canvas, Strip
from ui.painting.clock import DESK, PODIUM, ClockPainter, ClockStyle
from ui.painting.colours import of_desk, of_hall
from ui.painting.fitted import DESK_NAME_STEPS, NAME_STEPS, Step, fit, kept_together
from ui.painting.hall.grid import Grid
from ui.painting.hall.speaker import paint_speaker
from ui.painting.languages import DESK as DESK_STRIP
from ui.painting.languages import LanguagePainter
from ui.painting.reading import ClockReading, read, widest
from ui.painting.shapes import paint_shape
from ui.painting.values import Capacity, ClockFace, LanguageFace, LanguageState, Shape, face, ready
from ui.painting.wrapping import clamped
from ui.tokens import DESK as DESK_COLOURS
from ui.tokens import HALL, Scheme

EN, AR = Tongue("en"), Tongue("ar")
LIGHT = of_desk(DESK_COLOURS[Scheme.LIGHT])
FACES = {
    "within": face(287, 420),
    "last minute": face(379, 420),
    "over": face(467, 420),
    "paused": face(287, 420, paused=True),
    "ended": face(287, 420, ended=True),
    "ready": ready(420),
}


def clock(reading: ClockReading, style: ClockStyle = PODIUM, *, mirrored: bool = False) -> QImage:
    """A picture of a clock whose figures end at 900 of 960 pixels, on a base line of 260."""
    made = ClockPainter(style, LIGHT)
    return painted(
        960, 420, lambda painter: made.paint(Canvas(painter, 960, mirrored=mirrored), 900, 260, reading)
    )


@pytest.mark.parametrize("style", [PODIUM, DESK])
@pytest.mark.parametrize("name", FACES)
def test_a_clock_stays_within_its_plate(name: str, style: ClockStyle) -> None:
    reading = read(FACES[name], EN)
    made = ClockPainter(style, LIGHT)
    image = painted(960, 420, lambda painter: made.paint(Canvas(painter, 960), 900, 260, reading))
    box = made.plate(Strip(960), 900, 260, reading).toAlignedRect()
    assert box.contains(ink(image))


@pytest.mark.parametrize("pair", [("within", "last minute"), ("within", "paused"), ("paused", "ended")])
def test_states_differ_also_without_colour(pair: tuple[str, str]) -> None:
    one, other = (clock(read(FACES[name], EN)).convertToFormat(QImage.Format.Format_Mono) for name in pair)
    assert one != other


def test_the_figures_keep_their_edge_and_their_base_line() -> None:
    places = []
    for elapsed in (287, 397, 7):
        reading = read(ClockFace(FACES["within"].state, 420 - elapsed, 420), EN)
        box = ink(clock(reading), box=QRect(0, 80, 960, 190))
        places.append((box.right(), box.bottom()))
    assert max(x for x, _ in places) - min(x for x, _ in places) <= 1
    assert max(y for _, y in places) - min(y for _, y in places) <= 4


def test_a_figure_never_shifts_the_others() -> None:
    made = ClockPainter(PODIUM, LIGHT)
    widths = {made.width(read(face(seconds, 0), EN)) for seconds in range(60, 599, 7)}
    assert len(widths) == 1


def _weight(image: QImage, box: QRect, middle: int) -> float:
    """The share of the ink that stands in the left half of a box."""
    dark = [
        x
        for y in range(box.top(), box.bottom())
        for x in range(box.left(), box.right())
        if image.pixelColor(x, y).red() < 128
    ]
    return sum(x < box.left() + middle for x in dark) / len(dark)


def test_the_clock_is_mirrored_but_its_figures_are_not() -> None:
    reading = read(FACES["within"], AR)
    plain, turned = clock(reading), clock(reading, mirrored=True)
    straight = ink(plain, box=QRect(300, 60, 660, 205))
    other = ink(turned, box=QRect(0, 60, 660, 205))
    assert abs(straight.width() - other.width()) <= 1
    middle = straight.width() // 2
    assert abs(_weight(plain, straight, middle) - _weight(turned, other, middle)) < 0.01
    assert abs(_weight(plain, straight, middle) - 0.5) > 0.01


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("name", FACES)
def test_the_bar_stays_in_its_rectangle(name: str, scheme: Scheme) -> None:
    colours = of_hall(HALL[scheme], scheme)
    ground = HALL[scheme].bg
    image = painted(
        800,
        80,
        lambda painter: BarPainter(colours).paint(Canvas(painter, 800), QRectF(40, 20, 700, 28), FACES[name]),
        ground,
    )
    assert QRect(40, 20, 700, 28).contains(ink(image, ground))


def test_the_bar_runs_from_the_right_in_arabic() -> None:
    def bar(mirrored: bool) -> QImage:
        return painted(
            800,
            40,
            lambda painter: BarPainter(LIGHT).paint(
                Canvas(painter, 800, mirrored=mirrored), QRectF(0, 0, 800, 28), FACES["within"]
            ),
        )

    assert has(bar(False), LIGHT.bar, QRect(700, 10, 90, 5))
    assert has(bar(True), LIGHT.bar, QRect(10, 10, 90, 5))
    assert not has(bar(True), LIGHT.bar, QRect(700, 10, 90, 5))


def test_excess_is_striped_and_the_pause_is_hatched() -> None:
    def bar(name: str) -> QImage:
        return painted(
            800,
            28,
            lambda painter: BarPainter(LIGHT).paint(Canvas(painter, 800), QRectF(0, 0, 800, 28), FACES[name]),
        )

    over, paused = bar("over"), bar("paused")
    assert has(over, LIGHT.over, QRect(10, 10, 600, 5))
    assert has(over, LIGHT.stripe, QRect(735, 2, 60, 20))
    assert has(paused, LIGHT.text2, QRect(600, 10, 150, 5))
    assert not has(paused, LIGHT.ok)


@pytest.mark.parametrize("shape", Shape)
def test_a_shape_stays_in_its_square_and_is_its_own(shape: Shape) -> None:
    box = QRectF(10, 10, 30, 30)
    image = painted(50, 50, lambda painter: paint_shape(painter, shape, box, "#11161D"))
    assert QRect(9, 9, 32, 32).contains(ink(image))
    others = [
        painted(50, 50, lambda painter, each=each: paint_shape(painter, each, box, "#11161D"))
        for each in Shape
        if each is not shape
    ]
    assert image not in others


def test_only_the_ring_of_relay_turns() -> None:
    box = QRectF(10, 10, 30, 30)
    for shape in Shape:
        plain = painted(50, 50, lambda painter, each=shape: paint_shape(painter, each, box, "#11161D"))
        turned = painted(
            50, 50, lambda painter, each=shape: paint_shape(painter, each, box, "#11161D", mirrored=True)
        )
        assert (plain != turned) is (shape is Shape.HALF_RING)


@pytest.mark.parametrize("state", LanguageState)
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_language_takes_the_width_it_says(state: LanguageState, mirrored: bool) -> None:
    word = "" if state is LanguageState.FULL else "not as it should be"
    told, made = LanguageFace("R", state, word), LanguagePainter(DESK_STRIP, LIGHT)
    image = painted(300, 40, lambda painter: made.paint(Canvas(painter, 300, mirrored=mirrored), 20, 7, told))
    found, width = ink(image), made.width(told)
    start, end = (300 - 20 - width, 280) if mirrored else (20, 20 + width)
    assert start - 1 <= found.left()
    assert found.right() <= end + 1


WORDS = st.lists(
    st.sampled_from(["Republic", "of", "the", "United", "Kingdom", "Northern", "Ireland", "Viet", "Nam"]),
    min_size=1,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(WORDS.map(" ".join), st.integers(500, 1800))
def test_a_name_is_never_wider_than_its_place_and_loses_no_word(name: str, width: int) -> None:
    made = fit(name, width, NAME_STEPS, EN)
    assert made.width <= width
    assert made.font.pixelSize() >= 80
    assert len(made.lines) <= 4
    if not made.cut:
        assert " ".join(made.lines).replace("\u00a0", " ").split() == name.split()


def test_pairs_stay_on_one_line() -> None:
    made = fit("United Kingdom of Great Britain and Northern Ireland", 1157, NAME_STEPS, EN)
    assert [line.replace("\u00a0", " ") for line in made.lines] == [
        "United Kingdom of Great Britain",
        "and Northern Ireland",
    ]
    assert "(Bolivarian\u00a0Republic of)" in kept_together("Venezuela (Bolivarian Republic of)")


@pytest.mark.parametrize("symbol", ["A/64/123", "CTOC/COP/WG.2/2009/1", "A/RES/55/25"])
@pytest.mark.parametrize("width", range(420, 700, 40))
def test_no_line_ends_at_a_slash_of_a_symbol(symbol: str, width: int) -> None:
    steps = (Step(30, 9, Face.SERIF, 400),)
    for tongue in (EN, Tongue("ar")):
        said = f"The draft is contained in document {tongue.isolate(symbol)} and is put."
        lines = fit(said, width, steps, tongue).lines
        assert any(symbol in line.replace("\u2060", "") for line in lines)
        said_by_row = clamped(said, Step(30, 9, Face.SERIF, 400).font, width, 99)
        assert any(symbol in line.replace("\u2060", "") for line in said_by_row)


def test_what_cannot_fit_is_cut_at_a_word() -> None:
    made = fit("Coordination among technical assistance providers", 400, (Step(44, 1, Face.SANS, 500),), EN)
    assert made.cut
    assert made.lines == ("Coordination…",)
    one = fit("Incomprehensibilities", 100, (Step(44, 1, Face.SANS, 500),), EN)
    assert one.cut
    assert one.width <= 100


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("steps", "width"), [(NAME_STEPS[:-1], 1140), (DESK_NAME_STEPS, 480)])
def test_every_name_of_a_state_fits_uncut(code: str, steps: tuple[Step, ...], width: int) -> None:
    names = names_of_states(code)
    assert len(names) > 190
    assert [name for name in names if fit(name, width, steps, Tongue(code)).cut] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_largest_names_leave_no_ink_outside_their_place(code: str) -> None:
    """Every name that needs more than one line, with the longest group, on a screen of 960 × 540."""
    tongue, grid, colours = Tongue(code), Grid(960, 540), HALL[Scheme.DARK]
    behalf = max(groups(code), key=len)
    width = 570
    place = QRect(36 - 2, 56, width + 4, 250)
    for name in names_of_states(code):
        if len(fit(name, width, NAME_STEPS, tongue, grid.scale).lines) == 1:
            continue
        image = painted(
            960,
            540,
            lambda painter, each=name: paint_speaker(
                Canvas(painter, 960), grid, colours, each, Capacity("on behalf of the", behalf), width, tongue
            ),
            colours.bg,
        )
        assert place.contains(ink(image, colours.bg)), name


def table(name: str) -> list[dict[str, str]]:
    with (folder("delegations") / name).open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def names_of_states(code: str) -> list[str]:
    return [row[code] for row in table("names.csv") if row["code"].startswith("state:")]


def groups(code: str) -> list[str]:
    return [row[code] for row in table("names.csv") if row["code"].startswith("group:")]


def test_who_speaks_far_beyond_the_limit_takes_no_more_room_at_the_desk() -> None:
    painter, far = ClockPainter(DESK, LIGHT), read(face(480 + 23 * 60 + 57, 480), EN)
    assert far.figures == "+23:57"
    assert painter.width(far) <= painter.column(widest(480, EN))
