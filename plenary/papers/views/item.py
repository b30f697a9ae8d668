"""What a paper needs to know of one item: who spoke, what was before the body, what was decided."""

from __future__ import annotations

from datetime import UTC, date, datetime

from msgspec import Struct

When = tuple[datetime, int]
"""An instant (UTC) and an entry: what happened at one instant followed as it was entered."""
UNDATED = datetime.min.replace(tzinfo=UTC)


class Told(Struct, frozen=True, kw_only=True):
    """What a report tells of procedure: since when (UTC) it was before the body, and the entries that tell of it."""

    at: datetime = UNDATED
    entries: tuple[int, ...] = ()

    @property
    def when(self) -> When:
        """Give its place among all that happened."""
        return self.at, self.entries[0] if self.entries else 0


class MeetingDay(Struct, frozen=True, order=True):
    """A numbered meeting on one of its days: resumed on the next day, it has its number still."""

    number: int
    day: date


class Named(Struct, frozen=True):
    """A name in the language of the paper: as it is listed, and its forms in a sentence.

    ``cases`` holds ``sentence`` ("the Sudan"), and what the language needs
    besides: ``de`` (fr, es), ``gen`` (ru), ``li`` (ar). ``order`` sorts it.
    ``code`` is the same in every language.
    """

    name: str
    cases: tuple[tuple[str, str], ...] = ()
    order: bytes = b""
    code: str = ""

    def form(self, *cases: str) -> str:
        """Give the first of these forms that is kept, or the listed name."""
        kept = dict(self.cases)
        return next((kept[case] for case in cases if kept.get(case)), self.name)


class Speaker(Struct, frozen=True):
    """Who spoke, in which category, and for whom."""

    named: Named
    category: str = "state-party"
    on_behalf_of: tuple[Named, ...] = ()
    person: str = ""


class StatementView(Struct, frozen=True):
    """One statement that was made; ``introductory`` ones open the consideration of an item."""

    id: str
    speaker: Speaker
    meeting: MeetingDay
    introductory: bool = False
    entry: int = 0
    at: datetime = UNDATED

    @property
    def when(self) -> When:
        """Give its place among all that happened: that of its beginning."""
        return self.at, self.entry


class DocumentView(Struct, frozen=True):
    """One document before the body, for the items it is listed under."""

    symbols: tuple[str, ...]
    title: str
    items: tuple[str, ...] = ()
    entry: int = 0
    key: str = ""


class VoteView(Struct, frozen=True):
    """How a vote was taken and what it gave; who voted how is known of recorded votes only.

    ``method``: show-of-hands, recorded or roll-call, empty where it was not noted; ``drawn`` is the State
    with which a roll-call began. ``majority``: simple or two-thirds, empty where only the counts are known.
    """

    counts: tuple[int, int, int]
    method: str = ""
    majority: str = ""
    in_favour: tuple[Named, ...] = ()
    against: tuple[Named, ...] = ()
    abstaining: tuple[Named, ...] = ()
    drawn: Named | None = None

    @property
    def named(self) -> bool:
        """Tell whether it is known who voted how."""
        return bool(self.in_favour or self.against or self.abstaining)


class DecisionView(Told, frozen=True):
    """What was declared decided, and the ``vote`` where there was one.

    What was lost in the vote is not ``adopted``. Points of order, motions and decisions of an item are told
    as one followed the other in the room.
    """

    id: str
    text: str
    meeting: MeetingDay
    manner: str = ""
    vote: VoteView | None = None
    explained: tuple[tuple[str, Named], ...] = ()
    dissociated: tuple[Named, ...] = ()
    adopted: bool = True


class PointView(Told, frozen=True):
    """A point of order, the ruling if there was one, and who appealed against it with what outcome in which vote.

    ``place`` numbers it for good among those on its item, as it does a motion (views.places).
    """

    raised_by: Named
    ruling: str = ""
    appealed_by: Named | None = None
    outcome: str = ""
    vote: VoteView | None = None
    place: int = 1


class MotionView(Told, frozen=True):
    """A procedural motion: who moved it, who spoke on it, and what became of it."""

    motion: str
    moved_by: Named
    spoke_for: tuple[Named, ...] = ()
    spoke_against: tuple[Named, ...] = ()
    outcome: str = ""
    vote: VoteView | None = None
    place: int = 1


class PositionView(Told, frozen=True):
    """Who explained a position that was about no decision of its own."""

    named: Named


class ItemView(Struct, frozen=True):
    """One item: at which meetings it was considered and on which of their days, what was before the body, what was said and decided.

    ``part`` says where the report tells of it: ``opening``, ``agenda``,
    ``substance``, ``joint`` (numbers and titles of items taken ``together``)
    or ``report``.
    """

    number: str
    title: str
    part: str = "substance"
    meetings: tuple[MeetingDay, ...] = ()
    documents: tuple[DocumentView, ...] = ()
    statements: tuple[StatementView, ...] = ()
    replies: tuple[StatementView, ...] = ()
    points: tuple[PointView, ...] = ()
    motions: tuple[MotionView, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    positions: tuple[PositionView, ...] = ()
    together: tuple[tuple[str, str], ...] = ()
    entries: tuple[int, ...] = ()

    @property
    def eventful(self) -> bool:
        """Tell whether anything was done on the item that a report tells."""
        done = (self.points, self.motions, self.decisions, self.positions)
        return any((self.meetings, self.statements, self.replies, *done))
