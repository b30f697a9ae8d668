"""What a paper needs to know of a meeting, resolved and plain: no act, no fact, no proceedings."""

from __future__ import annotations

from datetime import date, time

from msgspec import Struct, field

from plenary.tongue import Tongue


class Named(Struct, frozen=True):
    """A name in the language of the paper: as it is listed, and its forms in a sentence.

    ``cases`` holds ``sentence`` ("the Sudan"), and what the language needs
    besides: ``de`` (fr, es), ``gen`` (ru), ``li`` (ar). ``order`` sorts it.
    """

    name: str
    cases: tuple[tuple[str, str], ...] = ()
    order: bytes = b""

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
    meeting: int
    introductory: bool = False


class DocumentView(Struct, frozen=True):
    """One document before the body, for the items it is listed under."""

    symbols: tuple[str, ...]
    title: str
    items: tuple[str, ...] = ()


class DecisionView(Struct, frozen=True):
    """What was declared decided; ``votes`` for, against, abstaining, where there was a vote.

    What was lost in the vote is not ``adopted``.
    """

    id: str
    text: str
    meeting: int
    manner: str = ""
    votes: tuple[int, int, int] | None = None
    explained: tuple[tuple[str, Named], ...] = ()
    dissociated: tuple[Named, ...] = ()
    adopted: bool = True


class PointView(Struct, frozen=True):
    """A point of order, the ruling if there was one, and who appealed against it with what outcome."""

    raised_by: Named
    ruling: str = ""
    appealed_by: Named | None = None
    outcome: str = ""


class ItemView(Struct, frozen=True):
    """One item: at which meetings it was considered, what was before the body, what was said and decided.

    ``part`` says where the report tells of it: ``opening``, ``agenda``,
    ``substance``, ``joint`` (numbers and titles of items taken ``together``)
    or ``report``.
    """

    number: str
    title: str
    part: str = "substance"
    meetings: tuple[int, ...] = ()
    documents: tuple[DocumentView, ...] = ()
    statements: tuple[StatementView, ...] = ()
    replies: tuple[StatementView, ...] = ()
    points: tuple[PointView, ...] = ()
    decisions: tuple[DecisionView, ...] = ()
    together: tuple[tuple[str, str], ...] = ()


class AgendaLine(Struct, frozen=True):
    """One line of the agenda as adopted, its number as it is written there."""

    number: str
    title: str
    level: int = 0


class Adoption(Struct, frozen=True):
    """At which meeting something was adopted, and whether it was orally amended."""

    meeting: int
    amended: bool = False


class OfficerView(Struct, frozen=True):
    """Who holds an office; ``meeting`` is that of the election, 0 where it was not recorded in one."""

    office: str
    person: str
    delegation: Named | None = None
    meeting: int = 0


class MeetingView(Struct, frozen=True):
    """A numbered meeting: its date, and when it was called to order and rose, in the time of the place."""

    number: int
    date: date
    opened: time | None = None
    closed: time | None = None


class Attendance(Struct, frozen=True):
    """Who of one category was represented."""

    category: str
    named: tuple[Named, ...]


class BodyView(Struct, frozen=True):
    """The body: its full name, the short one used in sentences ("the Working Group"), its parent."""

    name: str
    short: Named
    full: Named
    parent: str = ""
    place: str = ""
    in_place: str = ""
    begins: date | None = None
    ends: date | None = None
    instrument: str = ""


class Texts(Struct, frozen=True):
    """What humans did to paragraphs, by key: texts written or amended, paragraphs deferred or deleted."""

    written: tuple[tuple[str, str], ...] = ()
    deferred: frozenset[str] = frozenset()
    deleted: frozenset[str] = frozenset()


class ReportView(Struct, frozen=True):
    """All that a report says. What did not happen is empty, and the report does not say it."""

    tongue: Tongue
    body: BodyView
    meetings: tuple[MeetingView, ...] = ()
    items: tuple[ItemView, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    agenda_adopted: Adoption | None = None
    programme_adopted: Adoption | None = None
    report_adopted: Adoption | None = None
    opened_by: str = ""
    closed: bool = False
    officers: tuple[OfficerView, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    documents: tuple[DocumentView, ...] = ()
    texts: Texts = field(default_factory=Texts)
    symbol: str = ""
    date: date | None = None
    original: str = "en"
    final: bool = False
    job_number: str = ""
    size: str = "A4"

    def meeting(self, number: int) -> MeetingView:
        """Give a meeting by its number."""
        return next(meeting for meeting in self.meetings if meeting.number == number)

    def item_for(self, part: str) -> ItemView | None:
        """Give the first item told in a part of the report."""
        return next((item for item in self.items if item.part == part), None)
