"""The icons are one family: one colour, one stroke, mirrored only where they run with the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from plenary.resources import folder
from ui import icons


def ink(image: QImage) -> set[tuple[int, int]]:
    """Find the pixels that carry ink."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 60
    }


@pytest.mark.parametrize("name", icons.names())
def test_an_icon_is_drawn_in_the_one_colour_it_is_given(name: str) -> None:
    image = icons.pixmap(name, "#B01E23", 40).toImage()
    marks = ink(image)
    assert len(marks) > 8
    solid = {image.pixelColor(*place).name() for place in marks if image.pixelColor(*place).alpha() == 255}
    assert all(abs(QColor(colour).red() - 0xB0) < 4 for colour in solid)


@pytest.mark.parametrize("name", [name for name in icons.names() if name != icons.MARK])
def test_an_icon_is_of_the_family(name: str) -> None:
    text = (folder("icons") / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 20 20"' in text
    assert 'stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"' in text
    assert "#" not in text


@pytest.mark.parametrize("name", icons.names())
def test_only_what_runs_with_the_text_is_mirrored(name: str) -> None:
    plain = icons.pixmap(name, "#000000", 40).toImage()
    turned = icons.pixmap(name, "#000000", 40, mirrored=True).toImage()
    if name not in icons.MIRRORED:
        assert turned == plain
        return
    back = {(39 - x, y) for x, y in ink(turned)}
    assert len(back ^ ink(plain)) <= len(back) / 10


def test_what_is_mirrored_exists() -> None:
    assert set(icons.names()) >= icons.MIRRORED


@given(st.floats(8, 80), st.floats(8, 80))
def test_the_stroke_grows_with_the_icon(one: float, other: float) -> None:
    small, large = sorted((one, other))
    assert 1.2 <= icons.stroke(small) <= icons.stroke(large) <= 3.0


def test_an_icon_is_sharp_on_a_dense_screen() -> None:
    made = icons.icon("undo", "#0B5CAB", 18)
    assert {size.width() for size in made.availableSizes()} == {18, 36}
