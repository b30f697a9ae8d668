"""Resolve what was done on each item of the agenda, meeting by meeting, into what a report tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec.structs import replace

from plenary.agenda.agenda import Agenda, Document, Item
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, ItemNumber, StatementId
from plenary.facts import agenda as agenda_facts
from plenary.facts import conduct as conduct_facts
from plenary.facts import decisions as decision_facts
from plenary.facts.floor import FloorGiven
from plenary.papers.naming import named
from plenary.papers.views import (
    DecisionView,
    DocumentView,
    ItemView,
    Named,
    PointView,
    Speaker,
    StatementView,
)
from plenary.proceedings.queries import Moment, PastStatement
from plenary.tongue import Tongue

_PARTS = {
    "opening": r"opening of|ouverture de|apertura de|открытие|افتتاح|开幕|election of|élection|elección|выборы|انتخاب|选举",
    "report": r"adoption of the (draft )?report|adoption du rapport|aprobación del informe|утверждение доклада|"
    r"принятие доклада|اعتماد التقرير|通过.*报告",
    # Whole phrases: a convention against organized crime, or an Agenda for 2030, is no matter of organization.
    "agenda": r"adoption of the agenda|organi[sz]ational|organi[sz]ation of (the )?(work|meeting|session)"
    r"|adoption de l.ordre du jour|questions? d.organisation|organisation d(es travaux|e la (session|réunion))"
    r"|aprobación del programa|de organización|organización de (los trabajos|la reunión)"
    r"|повестки дня|организационн|организация работы|جدول الأعمال|مسائل (ال)?تنظيمية|المسائل التنظيمية|تنظيم الأعمال"
    r"|通过议程|组织事项|安排工作|工作安排",
}
"""What the title of an item says when the item is about the meeting itself."""

Numbers = tuple[ItemNumber, ...]


def part_of(item: Item) -> str:
    """Tell in which part of a report an item belongs."""
    titles = " ".join(title for _, title in item.titles).casefold()
    return next((part for part, pattern in _PARTS.items() if re.search(pattern, titles)), "substance")


class Gathering:
    """Goes through the facts once and keeps what belongs to each item, or to several taken together.

    What is done in a private meeting is not told.
    """

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue
        self.meetings: dict[Numbers, set[int]] = {}
        self.points: list[tuple[Numbers, PointView]] = []
        self.decisions: list[tuple[Numbers, DecisionView]] = []
        self.private: set[StatementId] = set()
        self._explained: list[tuple[str, Named]] = []

    def follow(self, moment: Moment) -> None:
        """Take in one fact."""
        meeting = moment.now.meetings.current
        if meeting is None or not meeting.public:
            if isinstance(moment.fact, FloorGiven):
                self.private.add(moment.fact.statement)
            return
        take = _TAKEN.get(type(moment.fact))
        if take:
            take(self, moment, moment.fact)

    def name(self, moment: Moment, delegation: DelegationCode) -> Named:
        """Name a delegation as the conference did then."""
        return named(moment.now, delegation, self.tongue)

    def taken_up(self, moment: Moment, fact: agenda_facts.ItemsTakenUp) -> None:
        """Keep at which meeting items were considered."""
        self.meetings.setdefault(fact.items, set()).add(len(moment.now.meetings.held))

    def raised(self, moment: Moment, fact: conduct_facts.PointOfOrderRaised) -> None:
        """Keep a point of order."""
        point = PointView(self.name(moment, fact.delegation))
        self.points.append((moment.now.agenda.current, point))

    def ruled(self, _moment: Moment, fact: conduct_facts.PointOfOrderRuled) -> None:
        """Complete the last point of order by the ruling."""
        if self.points:
            items, point = self.points[-1]
            self.points[-1] = (items, replace(point, ruling=fact.ruling))

    def appealed(self, moment: Moment, fact: conduct_facts.RulingAppealed) -> None:
        """Complete the last point of order by the appeal and its outcome."""
        if self.points:
            items, point = self.points[-1]
            by = self.name(moment, fact.delegation)
            self.points[-1] = (items, replace(point, appealed_by=by, outcome=fact.outcome))

    def decided(self, moment: Moment, fact: decision_facts.DecisionRecorded) -> None:
        """Keep a decision, with the explanations of vote that went before it."""
        votes = None
        if fact.votes_for is not None and fact.votes_against is not None:
            votes = (fact.votes_for, fact.votes_against, fact.abstaining or 0)
        decision = DecisionView(
            id=fact.decision,
            text=fact.text,
            meeting=len(moment.now.meetings.held),
            manner=fact.manner,
            votes=votes,
            explained=tuple(self._explained),
            adopted=fact.adopted,
        )
        self._explained.clear()
        self.decisions.append((fact.items or moment.now.agenda.current, decision))

    def explained(self, moment: Moment, fact: decision_facts.VoteExplained) -> None:
        """Keep an explanation of vote: before it for the next decision, after it with the last."""
        told = (fact.moment, self.name(moment, fact.delegation))
        if fact.moment == "before" or not self.decisions:
            self._explained.append(told)
            return
        items, decision = self.decisions[-1]
        self.decisions[-1] = (items, replace(decision, explained=(*decision.explained, told)))

    def dissociated(self, moment: Moment, fact: decision_facts.Dissociated) -> None:
        """Complete a decision by who dissociated itself from it."""
        for place, (items, decision) in enumerate(self.decisions):
            if decision.id == fact.decision:
                names = (*decision.dissociated, self.name(moment, fact.delegation))
                self.decisions[place] = (items, replace(decision, dissociated=names))


_TAKEN: dict[type[Fact], Callable[[Gathering, Moment, Any], None]] = {
    agenda_facts.ItemsTakenUp: Gathering.taken_up,
    conduct_facts.PointOfOrderRaised: Gathering.raised,
    conduct_facts.PointOfOrderRuled: Gathering.ruled,
    conduct_facts.RulingAppealed: Gathering.appealed,
    decision_facts.DecisionRecorded: Gathering.decided,
    decision_facts.VoteExplained: Gathering.explained,
    decision_facts.Dissociated: Gathering.dissociated,
}


def item_views(
    conference: Conference, gathered: Gathering, made: Sequence[PastStatement]
) -> Iterator[ItemView]:
    """Give every item that the report tells of, and those that were taken together after the last of them."""
    agenda = conference.agenda
    groups: dict[Numbers, str] = {(item.number,): part_of(item) for item in agenda.items}
    order = {item.number: place for place, item in enumerate(agenda.items)}
    others = {*gathered.meetings, *(statement.items for statement in made)} - {*groups, ()}
    for items in sorted(others, key=lambda items: [order.get(number, len(order)) for number in items]):
        groups[items] = "joint"
    for items, part in groups.items():
        view = _item(conference, gathered, [each for each in made if each.items == items], items, part)
        if not _is_only_a_heading(agenda, items, view):
            yield view
    stray = tuple(decision for items, decision in gathered.decisions if items not in groups)
    if stray:
        yield ItemView(number="", title="", part="agenda", decisions=stray)


def _is_only_a_heading(agenda: Agenda, items: Numbers, view: ItemView) -> bool:
    told = view.meetings or view.statements or view.replies or view.points or view.decisions
    return not told and len(items) == 1 and bool(agenda.children(items[0]))


def _item(
    conference: Conference, gathered: Gathering, made: list[PastStatement], items: Numbers, part: str
) -> ItemView:
    agenda, code = conference.agenda, gathered.tongue.code
    listed = {item.number: item.title(code) for item in agenda.items}
    titles = tuple((str(number), listed.get(number, "")) for number in items)
    public = [statement for statement in made if statement.id not in gathered.private]
    meetings = gathered.meetings.get(items, set()) | {statement.meeting for statement in public}
    return ItemView(
        number=",".join(items),
        title=gathered.tongue.join([title for _, title in titles]),
        part=part,
        meetings=tuple(sorted(meetings)),
        documents=tuple(document_view(each) for each in agenda.documents_for(items[0]))
        if len(items) == 1
        else (),
        statements=tuple(_statements(conference, gathered.tongue, public)),
        replies=tuple(
            _statement(conference, gathered.tongue, each) for each in public if each.purpose == "reply"
        ),
        points=tuple(point for about, point in gathered.points if about == items),
        decisions=tuple(decision for about, decision in gathered.decisions if about == items),
        together=titles if part == "joint" else (),
    )


def document_view(document: Document) -> DocumentView:
    """Resolve a document."""
    return DocumentView(document.symbols, document.title, tuple(str(number) for number in document.items))


def _statements(conference: Conference, tongue: Tongue, made: list[PastStatement]) -> Iterator[StatementView]:
    """Statements by the Secretariat or officers before any delegation spoke are introductory."""
    introducing = True
    for statement in made:
        if statement.purpose == "reply":
            continue
        introducing = introducing and statement.category in ("secretariat", "officer")
        view = _statement(conference, tongue, statement)
        yield replace(view, introductory=introducing and statement.category == "secretariat")


def _statement(conference: Conference, tongue: Tongue, made: PastStatement) -> StatementView:
    category = made.category
    seat = conference.roster.seats.get(made.delegation)
    if category in ("reply", "group") and seat is not None and seat.category != "group":
        category = seat.category
    speaker = Speaker(
        named=named(conference, made.delegation, tongue),
        category="officer" if made.capacity == "personal" else category,
        on_behalf_of=tuple(named(conference, group, tongue) for group in made.on_behalf_of),
        person=made.person if made.capacity == "personal" or category == "officer" else "",
    )
    return StatementView(str(made.id), speaker, made.meeting)
