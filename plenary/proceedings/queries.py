"""What the proceedings tell of the past: meetings, statements, decisions, all as corrected."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from plenary.conference import Conference, fold
from plenary.fact import DelegationCode, EntryId, Fact, ItemNumber, ListId, RequestId, SlotId, StatementId
from plenary.facts import floor as floor_facts
from plenary.facts.agenda import Renumbering
from plenary.facts.programme import SlotProgrammed
from plenary.facts.record import BodyRedacted, EntryStruck
from plenary.floor.statement import Statement
from plenary.proceedings.entry import Entry
from plenary.proceedings.numbering import Numbering
from plenary.proceedings.proceedings import Proceedings


class Moment(Struct, frozen=True):
    """One fact that holds, the entry it stands in, and the conference just before and after it.

    Its items have the numbers of its time; ``numbering`` gives those of now.
    """

    entry: Entry
    fact: Fact
    before: Conference
    now: Conference
    numbering: Numbering = field(default_factory=Numbering)

    @property
    def considered(self) -> tuple[ItemNumber, ...]:
        """Give the items that were being considered at the time of the fact, under the numbers they have now."""
        return self.numbering.items(self.now.agenda.considered_at(self.fact.at))

    def about(self, items: tuple[ItemNumber, ...]) -> tuple[ItemNumber, ...]:
        """Give the items that a fact names, else those being considered, under the numbers they have now."""
        return self.numbering.items(items) or self.considered

    @property
    def in_public(self) -> bool:
        """Tell whether a meeting sat, and in public."""
        meeting = self.now.meetings.current
        return meeting is not None and meeting.public


def moments(proceedings: Proceedings) -> Iterator[Moment]:
    """Go through every fact that holds, in order, each with the conference around it."""
    conference, standing = Conference(), list(proceedings.standing())
    changes = [fact for _, facts in standing for fact in facts if isinstance(fact, Renumbering)]
    numbering = Numbering(tuple(changes), tuple(item.number for item in proceedings.now.agenda.items))
    for entry, facts in standing:
        for fact in facts:
            if isinstance(fact, Renumbering):
                numbering = replace(numbering, since=numbering.since[1:])
            now = fold((fact,), conference)
            yield Moment(entry, fact, conference, now, numbering)
            conference = now


class Struck(Struct, frozen=True):
    """An entry that holds no more, the facts that stood in it, and the last entry ``by`` which it was struck.

    Of one that was redacted no fact is known any more.
    """

    entry: Entry
    facts: tuple[Fact, ...]
    by: EntryId


def struck(proceedings: Proceedings) -> Iterator[Struck]:
    """Go through every entry that was struck or redacted, as it was corrected before."""
    marks = proceedings.marks
    by = {
        fact.entry: each.id
        for each in proceedings.entries
        for fact in each.facts
        if isinstance(fact, EntryStruck | BodyRedacted)
    }
    for entry in proceedings.entries:
        if entry.id in by and not entry.mends and not marks.effective(entry):
            facts = replace(marks, struck=marks.struck - {entry.id}).effective(entry)
            yield Struck(entry, facts, by[entry.id])


def added_slots(proceedings: Proceedings) -> frozenset[SlotId]:
    """Give the slots that were added to the programme; one in which a meeting was held no longer tells."""
    return frozenset(
        fact.slot
        for _, facts in proceedings.standing()
        for fact in facts
        if isinstance(fact, SlotProgrammed) and fact.added
    )


class PastStatement(Struct, frozen=True):
    """A statement that was made, or is being made (``ended`` is None). Instants in UTC.

    ``seconds`` is the limit with all extensions, ``spoken`` the time of the running clock, ``items`` have their
    numbers of now.
    """

    id: StatementId
    entry: EntryId
    delegation: DelegationCode
    category: str
    meeting: int
    items: tuple[ItemNumber, ...]
    purpose: str
    started: datetime
    ended: datetime | None
    spoken: timedelta
    seconds: int = 0
    on_behalf_of: tuple[DelegationCode, ...] = ()
    capacity: str = "national"
    person: str = ""
    title: str = ""
    language: str = ""
    late: bool = False
    after: StatementId | None = None
    list: ListId | None = None
    request: RequestId | None = None


def statements(proceedings: Proceedings) -> tuple[PastStatement, ...]:
    """Give every statement in the order in which they were made."""
    made: dict[StatementId, PastStatement] = {}
    for moment in moments(proceedings):
        past = _told(moment)
        if past is not None:
            first = made.get(past.id)
            made[past.id] = replace(past, entry=first.entry) if first else past
    return tuple(sorted(made.values(), key=lambda each: each.started))


def _told(moment: Moment) -> PastStatement | None:
    fact, floor = moment.fact, moment.now.floor
    if isinstance(fact, floor_facts.StatementRecordedLate):
        return _late(moment, fact)
    if isinstance(fact, floor_facts.StatementEnded):
        before = moment.before.floor.statement
        return _past(moment, before, fact.at) if before else None
    if floor.statement is not None and floor.statement is not moment.before.floor.statement:
        return _past(moment, floor.statement, None)
    return None


def _late(moment: Moment, fact: floor_facts.StatementRecordedLate) -> PastStatement:
    return PastStatement(
        id=fact.statement,
        entry=moment.entry.id,
        delegation=fact.delegation,
        category=fact.category,
        meeting=fact.meeting,
        items=moment.numbering.items(fact.items),
        purpose="main",
        started=fact.start,
        ended=fact.end,
        spoken=fact.end - fact.start,
        on_behalf_of=fact.on_behalf_of,
        capacity="group" if fact.on_behalf_of else "national",
        late=True,
        after=fact.after,
    )


def _spoken_on(moment: Moment, listed: tuple[ItemNumber, ...], started: datetime) -> tuple[ItemNumber, ...]:
    """Give on which items of a list was spoken: one of several serves each of them too, where that is taken alone."""
    items = moment.numbering.items(listed)
    considered = moment.numbering.items(moment.now.agenda.considered_at(started))
    return considered if considered and set(considered) < set(items) else items


def _past(moment: Moment, statement: Statement, ended: datetime | None) -> PastStatement:
    held = moment.before.floor.lists.get(statement.list) or moment.now.floor.lists[statement.list]
    return PastStatement(
        id=statement.id,
        entry=moment.entry.id,
        delegation=statement.delegation,
        category=statement.category,
        meeting=len(moment.now.meetings.held),
        items=_spoken_on(moment, held.items, statement.started),
        purpose=held.purpose,
        started=statement.started,
        ended=ended,
        spoken=statement.elapsed(ended or moment.fact.at),
        seconds=statement.seconds,
        on_behalf_of=statement.on_behalf_of,
        capacity=statement.capacity,
        person=statement.person,
        title=statement.title,
        language=str(statement.language or ""),
        list=statement.list,
        request=statement.request,
    )
