"""What the painters are given: plain frozen values, made from one instant, that know nothing of the meeting."""

from __future__ import annotations

import math
from enum import Enum, auto

from msgspec import Struct

MINUTE = 60
_FIRST_CHINESE = "\u2e80"
"""Chinese signs and characters come from here on; no space stands between them."""


class ClockState(Enum):
    """The states of a speaker's clock, and of the countdown that stands in its place."""

    READY = auto()
    WITHIN = auto()
    LAST_MINUTE = auto()
    OVER = auto()
    PAUSED = auto()
    ENDED = auto()
    COUNTDOWN = auto()

    __hash__ = object.__hash__


class ClockFace(Struct, frozen=True):
    """A clock at one instant, in whole seconds.

    ``seconds_left`` is negative once the limit is past. Without a limit (0) it is the
    time spoken, negative. For a countdown, ``limit_seconds`` is the whole wait. The last ``warning``
    seconds are those of the warning: the last minute, unless the rules of the body say otherwise.
    """

    state: ClockState
    seconds_left: int
    limit_seconds: int
    warning: int = MINUTE

    @property
    def limited(self) -> bool:
        """Tell whether there is a limit."""
        return self.limit_seconds > 0

    @property
    def past(self) -> bool:
        """Tell whether the limit is past, whatever the state."""
        return self.limited and self.seconds_left <= 0 and self.state is not ClockState.READY

    @property
    def elapsed(self) -> int:
        """Give the seconds that are used, those past the limit included."""
        return self.limit_seconds - self.seconds_left


def face(
    elapsed: float, limit: int, *, paused: bool = False, ended: bool = False, warning: int = MINUTE
) -> ClockFace:
    """Give the face of a statement that has used ``elapsed`` of ``limit`` seconds (0: no limit).

    What is left is rounded up, so that the clock begins at its limit; the last minute
    begins at 1:00 (``warning`` seconds before the end), and "over" at the instant when nothing is left.
    """
    left = math.ceil(limit - elapsed)
    if ended:
        return ClockFace(ClockState.ENDED, left, limit, warning)
    if paused:
        return ClockFace(ClockState.PAUSED, left, limit, warning)
    if not limit or left > max(0, warning):
        return ClockFace(ClockState.WITHIN, left, limit, warning)
    return ClockFace(ClockState.LAST_MINUTE if left > 0 else ClockState.OVER, left, limit, warning)


def ready(limit: int) -> ClockFace:
    """Give the face of a clock that does not run yet."""
    return ClockFace(ClockState.READY, limit, limit)


def countdown(left: float, whole: float) -> ClockFace:
    """Give the face of a wait of ``whole`` seconds of which ``left`` remain."""
    return ClockFace(ClockState.COUNTDOWN, max(0, math.ceil(left)), max(1, math.ceil(whole)))


class Shape(Enum):
    """The shape that stands before a word of state, so that colour is never alone."""

    DISC = auto()
    TRIANGLE = auto()
    SQUARE = auto()
    BARS = auto()
    RING = auto()
    HALF_RING = auto()
    CROSSED_SQUARE = auto()
    BROKEN_RING = auto()
    UPPER_HALF = auto()
    LOWER_HALF = auto()

    __hash__ = object.__hash__


class LanguageState(Enum):
    """How a language is served."""

    FULL = auto()
    RELAY = auto()
    DEGRADED = auto()
    INTERRUPTED = auto()
    NOT_SCHEDULED = auto()
    INTO_ONLY = auto()
    FROM_ONLY = auto()

    __hash__ = object.__hash__


class LanguageFace(Struct, frozen=True):
    """One language of the strip: its letter, its state, and the words beside it (none where it is full).

    ``name`` is the language in words, for screen readers; ``detail`` is longer than ``word``
    and is shown where there is room ("degraded, relay via English, since 4.12 p.m.").
    """

    letter: str
    state: LanguageState
    word: str = ""
    name: str = ""
    detail: str = ""


class InterpretationFace(Struct, frozen=True):
    """How much interpretation is left, as a share from 0 to 1, and in words around the bar.

    ``alarm`` is the one that stands: 30, 15 or 5 minutes, 0 when it is over, None while there is time.
    """

    share: float
    caption: str
    words: str
    scarce: bool = False
    alarm: int | None = None


class RibbonBlock(Struct, frozen=True):
    """One statement to come: where it begins and ends, in seconds from now; ``current`` has the floor."""

    begins: float
    ends: float
    current: bool = False
    reply: bool = False


class RibbonMark(Struct, frozen=True):
    """A time on the ribbon, in seconds from now: its caption above and its time below."""

    at: float
    caption: str
    time: str
    limit: bool = False


class Ribbon(Struct, frozen=True):
    """The time ahead: ``span`` seconds from now, what fills it, and the times to know."""

    span: float
    blocks: tuple[RibbonBlock, ...] = ()
    marks: tuple[RibbonMark, ...] = ()


class Capacity(Struct, frozen=True):
    """In what capacity somebody speaks: "on behalf of the" *Group of 77 and China*.

    ``tail`` follows the group where the language wants it; ``short`` is the group's short form.
    ``less`` is the whole said in fewer words, for where there is no room: without "next".
    """

    lead: str = ""
    body: str = ""
    tail: str = ""
    short: str = ""
    less: str = ""

    @property
    def joint(self) -> str:
        """Give what stands between lead and body: nothing where the lead is Chinese, or one of them is not there."""
        return " " if self.lead and self.body and self.lead[-1] < _FIRST_CHINESE else ""

    def __str__(self) -> str:
        """Give the capacity as one text."""
        return f"{self.lead}{self.joint}{self.body}{self.tail}"


NATIONAL = Capacity()
"""Nobody but one's own delegation is spoken for: nothing is said of it."""
