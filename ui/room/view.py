"""What the room's screen shows, as one frozen value in one language or two."""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.tongue import Tongue
from ui.models.held import Held
from ui.models.stages import Stage
from ui.models.wording import Wording
from ui.painting.hall.status import StatusFace
from ui.painting.values import NATIONAL, Capacity, ClockFace, ClockState
from ui.text import WallTime

_ENGLISH = Tongue("en")
_NO_TIME = WallTime("")


class Telling(Struct, frozen=True, kw_only=True):
    """What is said in one language. There is no place here for a script, a message or a forecast."""

    tongue: Tongue = _ENGLISH
    body: str = ""
    day: str = ""
    item_title: str = ""
    headline: str = ""
    capacity: Capacity = NATIONAL
    clock_word: str = ""
    caption: str = ""


class Row(Struct, frozen=True):
    """One who waits, or an item to come: a number, a name in each language, and for whom in the first.

    One name alone is the same in all languages.
    """

    number: str
    names: tuple[str, ...]
    capacity: str = ""


class RoomView(Struct, frozen=True, kw_only=True):
    """The room's screen at one instant. ``walls`` is the time of day in each language.

    ``wording`` are the words of the paragraph before the body, in the place of the list where the officer wishes it.
    ``page`` says which of the waiting are shown ("3–7 of 14"); ``page_at`` and ``pages`` say it in dots.
    """

    told: tuple[Telling, ...] = (Telling(),)
    walls: tuple[WallTime, ...] = (_NO_TIME,)
    stage: Stage = Stage.BEFORE
    held: Held | None = None
    item_number: str = ""
    clock: ClockFace | None = None
    rows: tuple[Row, ...] = ()
    page: str = ""
    page_at: int = 0
    pages: int = 1
    wording: Wording | None = None
    statuses: tuple[StatusFace, ...] = field(default_factory=lambda: (StatusFace(),))

    def __str__(self) -> str:
        """Say the screen for a screen reader, in its first language."""
        first = self.told[0]
        words = str(self.wording or "")
        parts = (self.item_number, first.item_title, first.headline, str(first.capacity).strip(), words)
        return ". ".join(part for part in parts if part)

    @property
    def headline(self) -> str:
        """Give what stands in large letters, in the first language."""
        return self.told[0].headline

    @property
    def tongue(self) -> Tongue:
        """Give the language that says where the screen begins: at the left or at the right."""
        return self.told[0].tongue


def shown(new: RoomView, before: RoomView) -> RoomView:
    """Give what is painted when ``new`` follows ``before``: a last frame stays, its clock marked as stopped."""
    if new.held is not Held.LAST_FRAME:
        return new
    if before.held in (Held.CARD, Held.BLANK):
        return replace(new, held=Held.CARD)
    clock = replace(before.clock, state=ClockState.PAUSED) if before.clock else None
    walls = new.walls if len(new.told) == len(before.told) else before.walls
    return replace(before, held=Held.LAST_FRAME, clock=clock, walls=walls)
