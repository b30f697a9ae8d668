"""What a paper needs to know of a meeting, resolved and plain: no act, no fact, no proceedings."""

from __future__ import annotations

from datetime import date, time

from msgspec import Struct, field

from plenary.papers.views.item import DocumentView, ItemView, MeetingDay, Named, Told
from plenary.tongue import Tongue


class AgendaLine(Struct, frozen=True):
    """One line of the agenda as adopted, its number as it is written there."""

    number: str
    title: str
    level: int = 0


class Adoption(Told, frozen=True):
    """At which meeting something was adopted, None where none sat, and whether it was orally amended."""

    meeting: MeetingDay | None
    amended: bool = False


class ChangeView(Struct, frozen=True):
    """One change of the agenda or of the organization of work.

    ``what``: add, retitle, renumber or delete (of the agenda); move, place, drop, shift, extra or cancel (of
    meetings); replace (of documents). ``item`` is the number of the item as it was, ``title`` and ``number``
    what it became, or the title of one that is gone; ``day``, ``start`` and ``end`` are the meeting's, in the
    time of the place, ``before`` those it was shifted from. A document stands as ``title``, with the symbols
    it had as ``number``. ``amended`` and ``adopted`` once more (of the organization of work) may carry out a
    ``decision``, which is an entry. ``without``: it was agreed to go on without the language that is the ``item``.
    All three were agreed at this ``meeting``. ``place`` numbers it for good (views.places).
    """

    what: str
    item: str = ""
    title: str = ""
    number: str = ""
    day: date | None = None
    start: time | None = None
    end: time | None = None
    entry: int = 0
    before: tuple[date, time, time] | None = None
    decision: int = 0
    meeting: MeetingDay | None = None
    place: int = 1


class OfficerView(Struct, frozen=True):
    """Who holds an office; ``meeting`` is that of the election, None where it was not recorded in one.

    ``place`` is for good (views.places): that of the first of those who were elected at the same meeting on one day.
    """

    office: str
    person: str
    delegation: Named | None = None
    meeting: MeetingDay | None = None
    entries: tuple[int, ...] = ()
    place: int = 1


class CandidateView(Struct, frozen=True):
    """Who was nominated for an office, from which delegation, and ``by`` whom where that was noted.

    ``place`` is for good (views.places): that of the first of those who were nominated for the same office.
    """

    office: str
    person: str
    delegation: Named | None = None
    by: Named | None = None
    entries: tuple[int, ...] = ()
    place: int = 1


class BallotView(Struct, frozen=True):
    """A secret ballot: what each candidate obtained, and how many votes were required; ``place`` is for good."""

    office: str
    results: tuple[tuple[CandidateView, int], ...]
    required: int
    meeting: MeetingDay
    abstaining: int = 0
    invalid: int = 0
    entries: tuple[int, ...] = ()
    place: int = 1

    @property
    def voting(self) -> int:
        """Count those who were present and voting: who abstained or voted invalidly is not."""
        return sum(votes for _, votes in self.results)

    @property
    def decided(self) -> bool:
        """Tell whether a candidate obtained the votes that were required."""
        return any(votes >= self.required for _, votes in self.results)


class MeetingView(Struct, frozen=True):
    """A numbered meeting: the days on which it sat, and when it was called to order and rose, in the time of the place."""

    number: int
    days: tuple[date, ...]
    opened: time | None = None
    closed: time | None = None
    entries: tuple[int, ...] = ()


class Attendance(Struct, frozen=True):
    """Who of one category was represented; of whom it is ``unsure`` that they belong in it."""

    category: str
    named: tuple[Named, ...]
    entries: tuple[int, ...] = ()
    unsure: tuple[Named, ...] = ()


class BodyView(Struct, frozen=True):
    """The body: its full name, the short one used in sentences ("the Working Group"), its parent.

    ``session`` is the number of the session it holds; 0 where it holds a meeting of its own.
    ``assembly`` tells that it works by the rules of the General Assembly, which have words of their own.
    """

    name: str
    short: Named
    full: Named
    parent: str = ""
    place: str = ""
    in_place: str = ""
    begins: date | None = None
    ends: date | None = None
    instrument: str = ""
    session: int = 0
    assembly: bool = False


class AlternativeView(Struct, frozen=True):
    """A paragraph proposed to stand after another: its text, and whether it was adopted."""

    key: str
    follows: str
    text: str
    adopted: bool = False


class Texts(Struct, frozen=True):
    """What humans did to paragraphs, by key: texts as this language has them; amended, deferred, deleted ones.

    ``wholes`` are the paragraphs of a text of several lines, in their order, by the name in whose place it was written.
    """

    written: tuple[tuple[str, str], ...] = ()
    wholes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    amended: frozenset[str] = frozenset()
    deferred: frozenset[str] = frozenset()
    deleted: frozenset[str] = frozenset()
    alternatives: tuple[AlternativeView, ...] = ()

    def whole(self, key: str) -> tuple[str, ...]:
        """Give the names of the paragraphs of the text that was written in a place: as a rule one."""
        return dict(self.wholes).get(key, (key,))


class AmendmentView(Struct, frozen=True):
    """One amendment on the way to adoption: what the paragraph said, what it says, who proposed it.

    ``before`` is empty where it was the text that the draft generated; ``after`` where the paragraph was deleted.
    What was proposed beside a paragraph ``follows`` that one, as the first such version or the ``place``-th.
    """

    key: str
    before: str = ""
    after: str = ""
    by: str = ""
    entry: int = 0
    follows: str = ""
    place: int = 0


class ReportView(Struct, frozen=True):
    """All that a report says. What did not happen is empty, and the report does not say it."""

    tongue: Tongue
    body: BodyView
    meetings: tuple[MeetingView, ...] = ()
    items: tuple[ItemView, ...] = ()
    agenda: tuple[AgendaLine, ...] = ()
    agenda_adopted: Adoption | None = None
    agenda_revised_apart: bool = False
    programme_adopted: Adoption | None = None
    report_adopted: Adoption | None = None
    agenda_changes: tuple[ChangeView, ...] = ()
    programme_changes: tuple[ChangeView, ...] = ()
    opened_by: str = ""
    mandate: tuple[str, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()
    closed: bool = False
    closed_entry: int = 0
    closed_at: MeetingDay | None = None
    officers: tuple[OfficerView, ...] = ()
    candidates: tuple[CandidateView, ...] = ()
    ballots: tuple[BallotView, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    documents: tuple[DocumentView, ...] = ()
    texts: Texts = field(default_factory=Texts)
    amendments: tuple[AmendmentView, ...] = ()
    text_entries: tuple[tuple[str, tuple[int, ...]], ...] = ()
    symbol: str = ""
    proposed: str = ""
    date: date | None = None
    original: str = "en"
    final: bool = False
    job_number: str = ""
    agenda_symbol: str = ""
    size: str = "A4"

    def item_for(self, part: str) -> ItemView | None:
        """Give the first item told in a part of the report."""
        return next((item for item in self.items if item.part == part), None)
