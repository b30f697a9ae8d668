"""The lowest row of the room's screen says everything in both languages, beside each other or one above the other."""

from __future__ import annotations

from itertools import permutations

import pytest

from plenary.acts.languages import set_language
from plenary.fact import Language
from plenary.tongue import LANGUAGES, Tongue
from tests.ui import scene
from ui.models.faces import language_faces
from ui.painting.canvas import Strip
from ui.painting.hall.status import dropping
from ui.room.painter import RoomPainter
from ui.room.view_of import _standing, view_of
from ui.tokens import Scheme

STATES = ({"quality": "degraded"}, {"quality": "interrupted", "cause": ""}, {"quality": "good", "via": "en"})
PAIRS = tuple(permutations(LANGUAGES, 2))


def troubled(count, state):
    """Give the debate with so many languages in one state and the others good; its list closes at 4.30 p.m."""
    desk = scene.debated()
    scene.do(desk, scene.at(16, 20), set_language, Language("ru"), quality="good")
    for code in ("ru", "fr", "es", "ar", "zh", "en")[:count]:
        scene.do(desk, scene.at(16, 20), set_language, Language(code), **state)
    desk.clock.instant = scene.at(16, 21)
    return desk


def row(desk, painter, *tongues):
    """Give the row as it is painted on a screen, with what makes it wider than that left out; None if nothing helps."""
    strip = Strip(painter.grid.width)
    statuses = view_of(desk.conference, desk.clock.now(), tongues).statuses
    ways = (*statuses, *dropping(statuses[-1]))
    return next((each for each in ways if painter._status.fits(strip, each)), None)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("state", STATES[:2])
@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_with_three_languages_lost_both_languages_say_every_word(count, state, size):
    desk, painter = troubled(count, state), RoomPainter(Scheme.DARK, *size)
    for pair in PAIRS:
        tongues = tuple(map(Tongue, pair))
        shown = row(desk, painter, *tongues)
        assert shown is not None, pair
        for tongue in tongues:
            words = [each.word for each in language_faces(desk.conference, tongue)]
            assert all(word in face.word for word, face in zip(words, shown.languages, strict=True)), pair
            assert _standing(desk.conference, desk.clock.now(), tongue) in shown.list_word


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("second", [True, False])
def test_the_row_has_room_even_where_all_languages_are_lost(state, second):
    desk, painter = troubled(5 if "via" in state else 6, state), RoomPainter(Scheme.LIGHT, 1920, 1080)
    for one, other in PAIRS:
        shown = row(desk, painter, Tongue(one), *([Tongue(other)] if second else []))
        assert shown is not None
        assert shown.list_word
        assert len(shown.languages) == len(LANGUAGES)


@pytest.mark.usefixtures("qapp")
def test_where_the_list_alone_needs_two_lines_a_word_of_interpretation_keeps_to_one():
    painter = RoomPainter(Scheme.DARK, 1280, 720)
    shown = row(troubled(1, STATES[0]), painter, Tongue("ru"), Tongue("en"))
    assert "\n" in shown.list_word
    assert [face.word for face in shown.languages if face.word] == [
        "\u2068с помехами\u2069 · \u2068degraded\u2069"
    ]
