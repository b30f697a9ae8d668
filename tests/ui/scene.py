"""The meeting of the design's pictures, played in acts: item 2, 2nd meeting, Sudan has the floor."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from plenary.acts.agenda import take_up
from plenary.acts.decisions import ask
from plenary.acts.languages import set_language
from plenary.acts.lists import announce_closing
from plenary.acts.meetings import adjourn, call_to_order
from plenary.acts.opening import open_conference
from plenary.acts.procedure import request_reply
from plenary.acts.requests import inscribe
from plenary.acts.statements import end_statement, give_floor, set_statement_language
from plenary.acts.texts import give_text, receive_text
from plenary.agenda.agenda import Document, Item
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.desk import Desk
from plenary.fact import DelegationCode, ItemNumber, Language

TITLES = {
    "1": "Organizational matters",
    "1 (a)": "Opening of the meeting",
    "1 (b)": "Adoption of the agenda and organization of work",
    "2": "Review of technical assistance needs",
    "3": "Coordination among technical assistance providers",
    "4": "Mobilization of resources",
    "5": "Adoption of the report",
}
SPEAKERS = (
    ("NG", "AFRICAN", "en", ("en",)),
    ("SE", "EU", "en", ("en",)),
    ("MX", "", "es", ("es",)),
    ("RU", "", "ru", ()),
    ("CA", "", "fr", None),
    ("LY", "", "ar", ("ar",)),
    ("IR", "", "en", None),
    ("VE", "", "es", ()),
)


def agenda() -> ProvisionalAgenda:
    """The agenda as the document announces it."""
    first, second = date(2009, 10, 1), date(2009, 10, 2)
    morning, noon, afternoon, evening = time(10), time(13), time(15), time(18)
    slots = (
        (first, morning, noon, ("1 (a)", "1 (b)", "2")),
        (first, afternoon, evening, ("2",)),
        (second, morning, noon, ("3",)),
        (second, afternoon, evening, ("3", "4", "5")),
    )
    return ProvisionalAgenda(
        body="Open-ended Interim Working Group of Government Experts on Technical Assistance",
        parent="Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
        items=tuple(
            Item(ItemNumber(number), (("en", title),), ItemNumber("1") if "(" in number else None)
            for number, title in TITLES.items()
        ),
        documents=(
            Document(("CTOC/COP/2009/8",), "Report of the Secretariat on needs", (ItemNumber("2"),)),
            Document(
                ("CTOC/COP/WG.2/2009/2",), "Working paper on coordination", (ItemNumber("2"), ItemNumber("3"))
            ),
        ),
        slots=tuple(
            ProvisionalSlot(day, start, end, tuple(ItemNumber(each) for each in items))
            for day, start, end, items in slots
        ),
        place="Vienna",
        begins=first,
        ends=second,
    )


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """An instant of the first day, by the clock of Vienna."""
    return datetime(2009, 10, 1, hour - 2, minute, second, tzinfo=UTC)


def prepared() -> Desk:
    """The meeting before it was opened, at 9.12 a.m."""
    clock = HandClock(at(9, 12))
    desk = Desk(MemoryArchive(clock=clock), clock)
    desk.perform(open_conference, agenda(), zone="Europe/Vienna")
    return desk


def do(desk: Desk, when: datetime, act, *args, **kwargs):
    """Move the clock of the desk and perform an act."""
    desk.clock.instant = when
    return desk.perform(act, *args, **kwargs)


def opened() -> Desk:
    """The 2nd meeting at 3.12 p.m., item 2 taken up, nobody on the list."""
    desk = prepared()
    item = ItemNumber
    do(desk, at(10, 12), call_to_order)
    do(desk, at(10, 13), take_up, (item("1 (a)"),))
    do(desk, at(10, 20), take_up, (item("1 (b)"),))
    do(desk, at(12, 31), take_up, (item("2"),))
    do(desk, at(12, 58), adjourn)
    do(desk, at(15, 7), call_to_order)
    do(desk, at(15, 9), take_up, (item("2"),))
    desk.clock.instant = at(15, 12)
    return desk


def debated() -> Desk:
    """4.21 p.m.: Sudan speaks for the Group of 77, nine wait, Russian is degraded."""
    desk = opened()
    state, group = "state:{}".format, "group:{}".format
    code = DelegationCode
    sudan = do(
        desk,
        at(15, 20),
        inscribe,
        code("state:SD"),
        on_behalf_of=(code("group:G77"),),
        language=Language("en"),
    )
    for minute, (who, group_of, language, text) in enumerate(SPEAKERS, start=21):
        behalf = (code(group(group_of)),) if group_of else ()
        entry = do(
            desk,
            at(15, minute),
            inscribe,
            code(state(who)),
            on_behalf_of=behalf,
            language=Language(language),
        )
        if text is not None:
            request = entry.facts[-1].request
            do(desk, at(15, minute, 30), receive_text, request, languages=tuple(map(Language, text)))
            if text:
                do(desk, at(15, minute, 40), give_text, request)
    do(desk, at(15, 40), inscribe, code("entity:UNICRI"), language=Language("en"))
    do(desk, at(16, 1), announce_closing, at(16, 30))
    russian = {"quality": "degraded", "via": Language("en")}
    do(desk, at(16, 12), set_language, Language("ru"), **russian)
    do(desk, at(16, 13), request_reply, code("state:MX"))
    do(desk, at(16, 16, 13), give_floor, sudan.facts[-1].request)
    desk.clock.instant = at(16, 21)
    return desk


def over_time() -> Desk:
    """4.32 p.m.: Nigeria has spoken 47 seconds too long."""
    desk = debated()
    do(desk, at(16, 23, 5), end_statement)
    do(desk, at(16, 24, 13), give_floor)
    do(desk, at(16, 24, 20), set_statement_language, Language("en"))
    desk.clock.instant = at(16, 32)
    return desk


def asked() -> Desk:
    """3.13 p.m.: the Chair has asked whether anybody objects, and nobody has answered."""
    desk = opened()
    do(desk, at(15, 13), ask, "It is agreed to go on.")
    desk.clock.instant = at(15, 14)
    return desk
