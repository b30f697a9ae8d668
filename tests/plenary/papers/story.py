"""A short meeting played through the desk, for the papers that are drawn up from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from plenary.acts import agenda as agenda_acts
from plenary.acts import conference as conference_acts
from plenary.acts import (
    decisions,
    lists,
    meetings,
    opening,
    papers,
    procedure,
    programme,
    report,
    requests,
    roster,
    statements,
)
from plenary.agenda.agenda import Document, Item
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.fact import DelegationCode, ItemNumber, Language


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Give an instant of October 2009, told in the time of Vienna."""
    return datetime(2009, 10, day, hour - 2, minute, tzinfo=UTC)


def code(name: str) -> DelegationCode:
    return DelegationCode(name)


def number(name: str) -> ItemNumber:
    return ItemNumber(name)


ITEMS = (
    ("1", "Organizational matters", None),
    ("1 (a)", "Opening of the meeting", "1"),
    ("1 (b)", "Adoption of the agenda and organization of work", "1"),
    ("2", "Review of needs", None),
    ("3", "Coordination among providers", None),
    ("4", "Mobilization of resources", None),
    ("5", "Adoption of the report", None),
)

AGENDA = ProvisionalAgenda(
    body="Open-ended Interim Working Group of Government Experts on Technical Assistance",
    parent="Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
    place="Vienna",
    dates="1-2 October 2009",
    begins=date(2009, 10, 1),
    ends=date(2009, 10, 2),
    items=tuple(
        Item(number(item), (("en", title),), number(parent) if parent else None)
        for item, title, parent in ITEMS
    ),
    documents=(
        Document(("A/64/123",), "Report of the Secretary-General", (number("2"),)),
        Document(("CTOC/COP/2008/16",), "Working paper by the Secretariat", (number("2"), number("4"))),
        Document(("E/CN.7/2009/CRP.6", "E/CN.15/2009/CRP.6"), "Regional programmes", (number("3"),)),
    ),
    slots=(
        ProvisionalSlot(date(2009, 10, 1), time(10), time(13), (number("1 (a)"), number("1 (b)"))),
        ProvisionalSlot(date(2009, 10, 1), time(15), time(18), (number("2"),)),
        ProvisionalSlot(date(2009, 10, 2), time(10), time(13), (number("3"), number("4"))),
    ),
)


class Story:
    """The meeting as it goes on; each method plays one scene of it."""

    def __init__(self) -> None:
        clock = HandClock(at(1, 9))
        self.desk = Desk(MemoryArchive(clock=clock), clock)
        self.desk.perform_at(at(1, 9), opening.open_conference, AGENDA, "untoc-cop", "Europe/Vienna")

    def speaks(self, when: datetime, who: str, **asked: object) -> None:
        """Let a delegation ask for the floor, speak for four minutes, and yield it."""
        self.desk.perform_at(when, requests.inscribe, code(who), **asked)
        waiting = self.desk.conference.floor.waiting_of(code(who))[-1]
        self.desk.perform_at(when, statements.give_floor, waiting.id)
        later = when.replace(minute=when.minute + 4)
        self.desk.perform_at(later, statements.end_statement)

    def opening(self) -> None:
        """The 1st meeting: agenda and organization of work adopted, the Rapporteur elected."""
        self.desk.perform_at(at(1, 10, 5), meetings.call_to_order)
        self.desk.perform_at(at(1, 10, 5), meetings.preside, "Ms. Edite Ramos")
        self.desk.perform_at(at(1, 10, 6), agenda_acts.take_up, (number("1 (a)"),))
        self.desk.perform_at(at(1, 10, 10), roster.elect, "rapporteur", "Mr. Luis Vega", code("state:MX"))
        self.desk.perform_at(at(1, 10, 12), agenda_acts.take_up, (number("1 (b)"),))
        self.desk.perform_at(at(1, 10, 15), agenda_acts.adopt_agenda)
        self.desk.perform_at(at(1, 10, 16), programme.adopt_programme, amended=True)
        for who in ("state:DZ", "state:MX", "state:SD", "state:JP", "state:EU", "entity:UNICRI"):
            self.desk.perform_at(at(1, 10, 20), roster.mark_present, code(who))

    def debate(self) -> None:
        """Item 2 in two meetings: a group, States, a signatory, an institute, a reply, a point of order."""
        perform = self.desk.perform_at
        perform(at(1, 10, 30), agenda_acts.take_up, (number("2"),))
        self.speaks(at(1, 10, 31), "entity:UNODC", capacity="secretariat")
        perform(at(1, 12, 58), meetings.adjourn)
        perform(at(1, 15, 7), meetings.call_to_order)
        perform(at(1, 15, 8), agenda_acts.take_up, (number("2"),))
        self.speaks(at(1, 15, 10), "state:SD", capacity="group", on_behalf_of=(code("group:G77"),))
        self.speaks(at(1, 15, 20), "state:MX")
        self.speaks(at(1, 15, 30), "state:RU")
        self.speaks(at(1, 15, 40), "state:JP")
        self.speaks(at(1, 15, 45), "entity:UNICRI")
        perform(at(1, 15, 50), procedure.raise_point_of_order, code("state:EG"), "the order of speakers")
        perform(at(1, 15, 51), procedure.rule_on_point_of_order, "the list stands")
        self.speaks(at(1, 15, 52), "state:MX", list="reply")

    def waiting(self) -> None:
        """A list on item 3 that is printed, changes, and is about to be closed."""
        perform = self.desk.perform_at
        perform(at(1, 16), agenda_acts.take_up, (number("3"),))
        for minute, who in enumerate(("state:BR", "state:CN", "state:FR", "state:EG")):
            perform(
                at(1, 16, 1 + minute), requests.inscribe, code(who), person="Ms. A.", language=Language("en")
            )
        perform(at(1, 16, 10), lists.set_time_limit, "state", 3)
        perform(at(1, 16, 11), papers.print_list)
        floor = self.desk.conference.floor
        perform(at(1, 16, 12), requests.withdraw, floor.waiting_of(code("state:CN"))[0].id)
        perform(at(1, 16, 13), requests.inscribe, code("state:ZA"), note="came late")
        first, last = floor.waiting_of(code("state:BR"))[0].id, floor.waiting_of(code("state:EG"))[0].id
        perform(at(1, 16, 14), requests.move, last, first)
        perform(at(1, 16, 15), lists.announce_closing, at(1, 17))

    def closing(self) -> None:
        """The 3rd meeting: items 3 and 4 together, a decision, the report adopted, the meeting closed."""
        perform = self.desk.perform_at
        perform(at(1, 17, 58), meetings.adjourn)
        perform(at(2, 10, 0), meetings.call_to_order)
        perform(at(2, 10, 1), agenda_acts.take_up, (number("3"), number("4")))
        self.speaks(at(2, 10, 5), "state:DZ", items=(number("3"), number("4")))
        perform(at(2, 11), decisions.ask, "That the report of the Secretariat be welcomed", (number("4"),))
        perform(at(2, 11, 1), decisions.record_decision, "consensus")
        perform(at(2, 11, 2), decisions.dissociate, code("state:EG"))
        perform(at(2, 12), agenda_acts.take_up, (number("5"),))
        perform(at(2, 12, 5), report.adopt_report, amended=True)
        perform(at(2, 12, 10), meetings.adjourn)
        perform(at(2, 12, 11), conference_acts.close_conference)
