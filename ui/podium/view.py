"""What the chair's screen shows, as one frozen value in the language of the chair."""

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
NO_TIME = WallTime("")


class NextSpeaker(Struct, frozen=True):
    """One who speaks next: a name and, where there is one, a group or capacity in few words.

    ``number`` is shown where it is not the place in the list: items of the agenda before a meeting.
    """

    name: str
    capacity: str = ""
    number: str = ""


class Formula(Struct, frozen=True):
    """What the chair says next: when, and the sentences."""

    caption: str
    paragraphs: tuple[str, ...]


class PodiumView(Struct, frozen=True, kw_only=True):
    """The chair's screen at one instant. Texts are already said in ``tongue``.

    ``headline`` is who has the floor, or the state in large letters; ``clock_word`` says what a
    countdown waits for; ``mark`` stands beside the clock on the wall ("Closed meeting").
    ``wording`` are the words of the paragraph that is before the body, in the place of a name in large letters.
    ``ahead`` says when the list ends, the longest way first; ``short`` that it is after interpretation.
    """

    tongue: Tongue = _ENGLISH
    stage: Stage = Stage.BEFORE
    held: Held | None = None
    wall: WallTime = NO_TIME
    body: str = ""
    meeting: str = ""
    item_number: str = ""
    item_title: str = ""
    mark: str = ""
    headline: str = ""
    capacity: Capacity = NATIONAL
    clock: ClockFace | None = None
    clock_word: str = ""
    next_caption: str = ""
    next: tuple[NextSpeaker, ...] = ()
    more: str = ""
    status: StatusFace = field(default_factory=StatusFace)
    formula: Formula | None = None
    message: str = ""
    message_icon: str = "message"
    ahead: tuple[str, ...] = ()
    short: bool = False
    wording: Wording | None = None

    @property
    def panel(self) -> bool:
        """Tell whether something is said beside the list."""
        return self.formula is not None or bool(self.message)

    def __str__(self) -> str:
        """Say the screen for a screen reader: whole texts, also where they are cut on the screen."""
        words = str(self.wording or "")
        parts = (
            self.item_number,
            self.item_title,
            self.headline,
            str(self.capacity).strip(),
            words,
            self.message,
        )
        return ". ".join(part for part in parts if part)

    @property
    def limit(self) -> int:
        """Give the limit of the clock in seconds; 0 where there is neither clock nor limit."""
        return self.clock.limit_seconds if self.clock else 0


def shown(new: PodiumView, before: PodiumView) -> PodiumView:
    """Give what is painted when ``new`` follows ``before``.

    A screen that holds its last frame keeps it, its clock stopped and marked so; the clock
    on the wall goes on, for a wrong time of day helps nobody. Nothing was shown before a
    card or a blank screen, so there the card stays.
    """
    if new.held is not Held.LAST_FRAME:
        return new
    if before.held in (Held.CARD, Held.BLANK):
        return replace(new, held=Held.CARD)
    clock = replace(before.clock, state=ClockState.PAUSED) if before.clock else None
    return replace(before, held=Held.LAST_FRAME, clock=clock, wall=new.wall)
