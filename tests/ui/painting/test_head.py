"""The rule under the head is there at every size, whole, on both screens of the hall."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QPainter

from plenary.tongue import Tongue
from tests.ui import scene
from tests.ui.painting.inking import painted
from tests.ui.podium.views import RUNNING
from ui.painting.hall.grid import HEAD, MARGIN, Grid
from ui.podium.painter import PodiumPainter
from ui.room.painter import RoomPainter
from ui.room.view_of import view_of
from ui.tokens import HALL, Scheme

SIZES = [(308, 173), (640, 360), (1280, 720), (1600, 900), (1920, 1080), (2560, 1440), (3840, 2160)]
EN, FR = Tongue("en"), Tongue("fr")


def _podium(painter: QPainter, width: int, height: int) -> None:
    PodiumPainter(Scheme.DARK, width, height).paint(painter, RUNNING)


def _room(*tongues: Tongue) -> Callable[[QPainter, int, int], None]:
    def paint(painter: QPainter, width: int, height: int) -> None:
        desk = scene.debated()
        view = view_of(desk.conference, desk.clock.now(), tongues)
        RoomPainter(Scheme.DARK, width, height).paint(painter, view)

    return paint


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paint", [_podium, _room(EN), _room(EN, FR)], ids=["podium", "room", "both"])
@pytest.mark.parametrize("size", SIZES)
def test_the_rule_ends_with_the_head(
    paint: Callable[[QPainter, int, int], None], size: tuple[int, int]
) -> None:
    grid, line = Grid(*size), HALL[Scheme.DARK].line.lower()
    image = painted(*size, lambda painter: paint(painter, *size))
    foot, high = grid.px(HEAD), max(1, grid.px(2))
    around = range(foot - high - 3, foot + 3)
    rows = [y for y in around if image.pixelColor(grid.px(MARGIN) + 1, y).name() == line]
    assert rows == list(range(foot - high, foot))
