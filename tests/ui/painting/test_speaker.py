"""Name and capacity on a screen of the hall: what reaches below the name stays clear of what stands under it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from plenary.tongue import Tongue
from tests.ui.painting.inking import ink, painted
from ui.painting.canvas import Canvas
from ui.painting.hall.grid import Grid
from ui.painting.hall.speaker import capacity_lines, paint_speaker
from ui.painting.values import Capacity
from ui.tokens import HALL, Scheme

BEHALF = Capacity("en nombre", "del Grupo de los Estados de África")
WIDTH = 820


def bands(image: QImage, ground: str) -> int:
    """Count the bands of ink that lie one under the other with empty rows between them."""
    rows = [not ink(image, ground, QRect(0, y, image.width(), 1)).isEmpty() for y in range(image.height())]
    return sum(now and not before for before, now in zip([False, *rows], rows, strict=False))


@pytest.mark.parametrize("name", ["Nigeria", "Uruguay", "Egipto", "Japón"])
def test_a_name_reaches_into_no_line_of_its_capacity(name):
    grid, colours = Grid(1920, 1080), HALL[Scheme.DARK]
    image = painted(
        1920,
        560,
        lambda painter: paint_speaker(
            Canvas(painter, 1920), grid, colours, name, BEHALF, WIDTH, Tongue("es")
        ),
        colours.bg,
    )
    assert bands(image, colours.bg) == 3


@pytest.mark.parametrize("width", [760, 840, 920])
def test_a_capacity_in_one_line_is_narrowed_before_it_loses_its_lead(width):
    [line] = capacity_lines(BEHALF, width, Grid(1920, 1080), HALL[Scheme.DARK], 1)
    assert "".join(run.text if run is line[0] else f" {run.text}" for run in line) == str(BEHALF)
    assert sum(run.width for run in line) <= width


def test_where_narrow_letters_are_needed_the_lead_stays_as_quiet_as_it_is(qapp):
    del qapp
    grid, colours = Grid(1280, 720), HALL[Scheme.DARK]
    usual, narrow = (capacity_lines(BEHALF, width, grid, colours, 1, (44, 40, 38))[0] for width in (600, 430))
    assert [run.text for run in narrow] == [run.text for run in usual] == [BEHALF.lead, BEHALF.body]
    assert [run.colour for run in narrow] == [run.colour for run in usual]
    assert narrow[0].font.weight() < narrow[1].font.weight()
    assert narrow[1].font.families() != usual[1].font.families()
