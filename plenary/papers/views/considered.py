"""Resolve what was done on each item of the agenda into what a report tells of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from plenary.agenda.agenda import Agenda, Document, Item
from plenary.agenda.issues import in_order
from plenary.conference import Conference
from plenary.fact import DecisionId
from plenary.papers.foreign import titled, typed
from plenary.papers.naming import reported
from plenary.papers.views.explaining import Numbers
from plenary.papers.views.gathering import Gathering
from plenary.papers.views.item import (
    DecisionView,
    DocumentView,
    ItemView,
    MeetingDay,
    MotionView,
    PointView,
    PositionView,
    Speaker,
    StatementView,
)
from plenary.papers.views.places import MOTIONS, POINTS, Places
from plenary.proceedings.queries import PastStatement
from plenary.report.report import title_of_document
from plenary.roster.persons import person_in
from plenary.script.course import OPENING, REPORT

_PARTS = {
    "opening": f"{OPENING}|election of|élection|elección|выборы|انتخاب|选举",
    "report": REPORT,
    # Whole phrases: a convention against organized crime, or an Agenda for 2030, is no matter of organization.
    "agenda": r"adoption of the agenda|organi[sz]ational|organi[sz]ation of (the )?(work|meeting|session)"
    r"|adoption de l.ordre du jour|questions? d.organisation|organisation d(es travaux|e la (session|réunion))"
    r"|aprobación del programa|de organización|organización de (los trabajos|la reunión)"
    r"|повестки дня|организационн|организация работы|جدول الأعمال|مسائل (ال)?تنظيمية|المسائل التنظيمية|تنظيم الأعمال"
    r"|通过议程|组织事项|安排工作|工作安排",
}
"""What the title of an item says when the item is about the meeting itself."""


def part_of(item: Item) -> str:
    """Tell in which part of a report an item belongs."""
    titles = " ".join(title for _, title in item.titles).casefold()
    return next((part for part, pattern in _PARTS.items() if re.search(pattern, titles)), "substance")


class Resolving(Struct, frozen=True):
    """What items are resolved from: the conference as it is, what was gathered, which statements were made.

    ``places`` number what was done on each item. Decisions that were ``carried_out`` at once are told with what they brought about.
    """

    conference: Conference
    gathered: Gathering
    made: Sequence[PastStatement]
    places: Places
    carried_out: frozenset[DecisionId] = frozenset()

    def items(self) -> Iterator[ItemView]:
        """Give every item that the report tells of, and those that were taken together."""
        agenda = self.conference.agenda
        groups: dict[Numbers, str] = {(item.number,): part_of(item) for item in agenda.items}
        order = {item.number: place for place, item in enumerate(agenda.items)}
        decided = (items for items, _ in self.gathered.decisions)
        spoken_on = {*self.gathered.considering.meetings, *(each.items for each in self.made), *decided}
        # An item that is on no agenda, for what added it was struck, has no title under which to tell of it.
        others = {items for items in spoken_on - {*groups, ()} if all(item in order for item in items)}
        groups |= dict.fromkeys(others, "joint")
        # Items taken together stand where the first of them does, after what was done on that one alone.
        places = {
            items: ([order.get(number, len(order)) for number in items], len(items)) for items in groups
        }
        for items, part in sorted(groups.items(), key=lambda group: places[group[0]]):
            view = self._item(items, part)
            if view.eventful or len(items) > 1 or not agenda.children(items[0]):
                yield view
        yield from self._stray(groups)

    def _stray(self, groups: dict[Numbers, str]) -> Iterator[ItemView]:
        """What belongs to no item is told with the organization of work, and is not lost."""
        made = [
            each
            for each in self.made
            if each.items not in groups and each.id not in self.gathered.doors.private
        ]
        stray = ItemView(
            number="",
            title="",
            part="agenda",
            statements=tuple(self._statements(made, "agenda")),
            points=self._points((), lambda items: items not in groups),
            motions=self._motions((), lambda items: items not in groups),
            decisions=self._decisions(lambda items: items not in groups),
            positions=self._positions(lambda items: items not in groups),
        )
        if stray.eventful:
            yield stray

    def _item(self, items: Numbers, part: str) -> ItemView:
        agenda, gathered = self.conference.agenda, self.gathered
        listed = {item.number: titled(item.titles, gathered.tongue) for item in agenda.items}
        titles = tuple((str(number), listed.get(number, "")) for number in items)
        public = [each for each in self.made if each.items == items and each.id not in gathered.doors.private]
        meetings = gathered.considering.meetings.get(items, set()) | set(map(self._meeting, public))
        return ItemView(
            number=",".join(items),
            title=gathered.tongue.join([title for _, title in titles]),
            part=part,
            meetings=tuple(sorted(meetings)),
            documents=self._documents(agenda, items),
            statements=tuple(self._statements(public, part)),
            replies=tuple(self._statement(each) for each in public if each.purpose == "reply"),
            points=self._points(items, lambda about: about == items),
            motions=self._motions(items, lambda about: about == items),
            decisions=self._decisions(lambda about: about == items),
            positions=self._positions(lambda about: about == items),
            together=titles if part == "joint" else (),
            entries=tuple(gathered.considering.entries.get(items, ())),
        )

    def _points(self, items: Numbers, there: Callable[[Numbers], bool]) -> tuple[PointView, ...]:
        raised = [point for about, point in self.gathered.raised.told if there(about)]
        return self.places.on_items(POINTS, items, raised)

    def _motions(self, items: Numbers, there: Callable[[Numbers], bool]) -> tuple[MotionView, ...]:
        moved = [motion for about, motion in self.gathered.moved.told if there(about)]
        return self.places.on_items(MOTIONS, items, moved)

    def _decisions(self, there: Callable[[Numbers], bool]) -> tuple[DecisionView, ...]:
        made = [decision for about, decision in self.gathered.decisions if there(about)]
        return tuple(decision for decision in made if decision.id not in self.carried_out)

    def _positions(self, there: Callable[[Numbers], bool]) -> tuple[PositionView, ...]:
        return tuple(position for about, position in self.gathered.explaining.positions if there(about))

    def _documents(self, agenda: Agenda, items: Numbers) -> tuple[DocumentView, ...]:
        found = [each for each in in_order(agenda.documents) if set(each.items) & set(items)]
        return tuple(self.document(each) for each in found)

    def document(self, document: Document) -> DocumentView:
        """Resolve a document; its title is in the language of the paper, or in that in which it was entered."""
        tongue, key = self.gathered.tongue, title_of_document(next(iter(document.symbols), document.title))
        version = dict(self.conference.report.paragraph(key).versions).get(tongue.code)
        return DocumentView(
            document.symbols,
            version or typed(document.title, self.conference.body.language, tongue),
            tuple(str(number) for number in document.items),
            self.gathered.listing.documents.get(document.symbols, 0),
            str(key),
        )

    def _statements(self, made: Sequence[PastStatement], part: str) -> Iterator[StatementView]:
        """Statements by the Secretariat before any delegation spoke are introductory; the report officers introduce."""
        introducing = True
        for statement in made:
            if statement.purpose == "reply":
                continue
            introducing = introducing and statement.category in ("secretariat", "officer")
            view = self._statement(statement)
            presents = part == "report" and statement.capacity not in ("panellist", "keynote")
            yield replace(
                view, introductory=introducing and (presents or statement.category == "secretariat")
            )

    def _statement(self, made: PastStatement) -> StatementView:
        conference, tongue = self.conference, self.gathered.tongue
        category = made.category
        seat = conference.roster.seats.get(made.delegation)
        if category in ("reply", "group") and seat is not None and seat.category != "group":
            category = seat.category
        personal = made.capacity == "personal" or category == "officer"
        speaker = Speaker(
            named=reported(conference, made.delegation, tongue),
            category="officer" if made.capacity == "personal" else category,
            on_behalf_of=tuple(reported(conference, group, tongue) for group in made.on_behalf_of),
            person=person_in(made.person, tongue, sentence=True) if personal else "",
        )
        return StatementView(str(made.id), speaker, self._meeting(made), entry=made.entry, at=made.started)

    def _meeting(self, made: PastStatement) -> MeetingDay:
        return MeetingDay(made.meeting, self.conference.body.local(made.started).date())
