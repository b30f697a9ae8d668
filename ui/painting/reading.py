"""Turn a clock's face into what is read: figures, shape, word, plate and tint, in one language."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from plenary.tongue import N_, Tongue
from ui.painting.values import MINUTE, ClockFace, ClockState, Shape
from ui.text import figures, isolated

LONGEST = 100 * 60
"""From 100 minutes on the figures take six characters and are drawn smaller."""


class Plate(Enum):
    """What stands around the figures."""

    NONE = auto()
    OUTLINE = auto()
    SOLID = auto()

    __hash__ = object.__hash__


class Tint(Enum):
    """The colour of figures or word, by meaning."""

    PLAIN = auto()
    QUIET = auto()
    OK = auto()
    WARN = auto()
    OVER = auto()

    __hash__ = object.__hash__


class ClockReading(Struct, frozen=True):
    """A clock as it is read. ``tight``: the figures take the smaller size."""

    figures: str
    shape: Shape
    word: str
    note: str = ""
    plate: Plate = Plate.NONE
    figure_tint: Tint = Tint.PLAIN
    word_tint: Tint = Tint.QUIET
    tight: bool = False

    def __str__(self) -> str:
        """Say the clock for a screen reader."""
        return " ".join(part for part in (self.figures, self.word, self.note) if part)


class _Manner(Struct, frozen=True):
    shape: Shape
    word: str
    plate: Plate
    figure_tint: Tint
    word_tint: Tint


_MANNERS = {
    ClockState.WITHIN: _Manner(Shape.DISC, N_("Within time"), Plate.NONE, Tint.PLAIN, Tint.OK),
    ClockState.LAST_MINUTE: _Manner(Shape.TRIANGLE, N_("Last minute"), Plate.OUTLINE, Tint.WARN, Tint.WARN),
    ClockState.OVER: _Manner(Shape.SQUARE, N_("Over time"), Plate.SOLID, Tint.OVER, Tint.OVER),
    ClockState.PAUSED: _Manner(Shape.BARS, N_("Paused"), Plate.NONE, Tint.QUIET, Tint.QUIET),
    ClockState.READY: _Manner(Shape.RING, N_("Ready"), Plate.NONE, Tint.QUIET, Tint.QUIET),
    ClockState.ENDED: _Manner(Shape.RING, N_("Statement ended"), Plate.NONE, Tint.QUIET, Tint.QUIET),
    ClockState.COUNTDOWN: _Manner(Shape.BARS, "", Plate.NONE, Tint.PLAIN, Tint.PLAIN),
}
NEARLY_OVER = N_("Nearly over")
LEFT = N_("of %(limit)s left")
PAST = N_("past %(limit)s")
NO_LIMIT = N_("no time limit")


@lru_cache(maxsize=64)
def read(face: ClockFace, tongue: Tongue) -> ClockReading:
    """Give what is read on a clock in a language; figures run left to right in all of them. An act asks fifteen times."""
    manner = _MANNERS[face.state]
    shown = figures(face.seconds_left)
    return ClockReading(
        figures=f"+{shown}" if face.past else shown,
        shape=manner.shape,
        word=tongue.text(_word(face, manner)),
        note=_note(face, tongue),
        plate=manner.plate,
        figure_tint=manner.figure_tint,
        word_tint=manner.word_tint,
        tight=face.past or abs(face.seconds_left) >= LONGEST,
    )


def _word(face: ClockFace, manner: _Manner) -> str:
    """The last minute is called so where it is one."""
    other = face.state is ClockState.LAST_MINUTE and face.warning != MINUTE
    return NEARLY_OVER if other else manner.word


def _note(face: ClockFace, tongue: Tongue) -> str:
    if face.state in (ClockState.READY, ClockState.COUNTDOWN, ClockState.ENDED):
        return ""
    if not face.limited:
        return tongue.text(NO_LIMIT)
    limit = isolated(figures(face.limit_seconds), tongue)
    return tongue.text(PAST if face.past else LEFT, limit=limit)


def waiting(face: ClockFace, word: str, tongue: Tongue, shape: Shape = Shape.BARS) -> ClockReading:
    """Give the reading of a countdown: ``word`` says, in the language, what is waited for."""
    return replace(read(face, tongue), word=word, shape=shape, word_tint=Tint.PLAIN)


def widest(limit: int, tongue: Tongue) -> tuple[ClockReading, ...]:
    """Give the readings among which the widest one decides the width of the column, once for a limit."""
    faces = (
        ClockFace(ClockState.WITHIN, limit, limit),
        ClockFace(ClockState.LAST_MINUTE, 60, limit),
        ClockFace(ClockState.OVER, -599, limit),
        ClockFace(ClockState.PAUSED, -599, limit),
        ClockFace(ClockState.ENDED, -599, limit),
    )
    return tuple(read(each, tongue) for each in faces)
