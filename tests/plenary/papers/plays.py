"""Four meetings of other bodies, played through the desk: what the report has to get right beyond the sample."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from plenary.acts import agenda as agenda_acts
from plenary.acts import conference as conference_acts
from plenary.acts import decisions, meetings, opening, procedure, programme, report, requests, roster
from plenary.acts import statements as statement_acts
from plenary.agenda.agenda import Document, Item
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from plenary.archive.memory import MemoryArchive
from plenary.clock import HandClock
from plenary.console.opened import proceedings_of
from plenary.console.sample import sample
from plenary.desk import Desk

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


class Play:
    """A desk and a clock that goes on by itself: two minutes for each act."""

    def __init__(self, agenda: ProvisionalAgenda, rules: str) -> None:
        self.now = datetime.combine(agenda.begins, time(7), UTC)
        self.desk = Desk(MemoryArchive(clock=HandClock(self.now)), HandClock(self.now))
        self.do(opening.open_conference, agenda, rules, "Europe/Vienna")

    def do(self, act, *args, **more):
        """Perform an act two minutes after the last one."""
        self.now += timedelta(minutes=2)
        return self.desk.perform_at(self.now, act, *args, **more)

    def on(self, day: int, hour: int) -> None:
        """Go on at an hour (UTC) of a day of the conference, counted from 1."""
        begins = self.desk.conference.body.begins
        self.now = datetime.combine(begins + timedelta(days=day - 1), time(hour), UTC)

    def speaks(self, who: str, **asked) -> None:
        """Let a delegation ask for the floor, speak and yield it."""
        self.do(requests.inscribe, who, **asked)
        self.do(statement_acts.give_floor, self.desk.conference.floor.waiting_of(who)[-1].id)
        self.do(statement_acts.end_statement)

    def decides(self, text: str, item: str) -> None:
        """Let the body decide by consensus."""
        self.do(decisions.ask, text, (item,))
        self.do(decisions.record_decision, "consensus")

    def votes(self, text: str, item: str, counts: tuple[int, int, int]) -> None:
        """Let the body vote."""
        self.do(decisions.ask, text, (item,))
        self.do(decisions.record_decision, "vote", "", (item,), *counts)

    def elects(self, office: str, person: str, state: str) -> None:
        """Let the body elect."""
        self.do(roster.elect, office, person, state)


def _items(*rows, language="en"):
    return tuple(
        Item(number, titles if isinstance(titles, tuple) else ((language, titles),), parent)
        for number, titles, parent in rows
    )


CONFERENCE = ProvisionalAgenda(
    body="Conference of the Parties to the Convention on Archives",
    session="Fifth session",
    place="Geneva",
    begins=date(2018, 10, 8),
    ends=date(2018, 10, 17),
    items=_items(
        ("1", "Organizational matters", None),
        ("1 (a)", "Opening of the session", "1"),
        ("1 (b)", "Adoption of the agenda and organization of work", "1"),
        ("2", "Review of implementation", None),
        ("3", "Financial matters", None),
        ("4", "Adoption of the report", None),
    ),
    documents=(
        Document(("AR/COP/2018/2",), "Progress achieved", ("2",)),
        Document(("AR/COP/2018/3",), "Budget", ("3",)),
        Document(("AR/COP/2018/4",), "Scale of contributions", ("3",)),
    ),
    slots=tuple(ProvisionalSlot(date(2018, 10, 8 + day), time(10), time(13), ("2",)) for day in range(10)),
)


@cache
def ten_days() -> Play:
    """A conference, feminine in three languages: ten days, elections, votes won and lost, motions."""
    play = Play(CONFERENCE, "untoc-cop")
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("1 (a)",))
    play.elects("president", "Mr. Ilmari Koskela", "state:FI")
    play.elects("vice-president", "Ms. Awa Cissé", "state:SN")
    play.elects("rapporteur", "Ms. Rosa Quispe", "state:PE")
    play.do(agenda_acts.take_up, ("1 (b)",))
    play.do(agenda_acts.adopt_agenda)
    play.do(programme.adopt_programme)
    for who in ("state:FI", "state:SN", "state:PE", "state:EU", "state:JP", "entity:UNICRI", "state:VA"):
        play.do(roster.mark_present, who)
    for day, who in enumerate(("state:FI", "state:KE", "state:IN", "state:BR", "state:MX", "state:PL"), 1):
        if day > 1:
            play.on(day, 8)
            play.do(meetings.call_to_order)
        play.do(agenda_acts.take_up, ("2",))
        play.speaks(who)
        play.do(meetings.adjourn)
    play.on(7, 8)
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("3",))
    play.speaks("entity:UNODC", capacity="secretariat")
    play.speaks("state:EG", capacity="group", on_behalf_of=("group:G77",))
    play.speaks("state:EG")
    play.speaks("state:JP")
    play.speaks("state:VA")
    play.do(procedure.move_motion, "close-debate", "state:CU")
    play.do(procedure.speak_on_motion, "state:CL", "against")
    play.do(procedure.decide_motion, "lost")
    play.do(decisions.explain_vote, "state:CL", "before")
    play.votes("The budget is adopted.", "3", (45, 3, 12))
    play.do(decisions.explain_vote, "state:CU", "after")
    play.do(decisions.dissociate, "state:CU")
    play.votes("The scale is doubled.", "3", (3, 45, 12))
    for day in (8, 9):
        play.do(meetings.adjourn)
        play.on(day, 8)
        play.do(meetings.call_to_order)
    play.do(meetings.adjourn)
    play.on(10, 8)
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("4",))
    play.decides("The Conference adopts its report.", "4")
    play.do(report.adopt_report)
    play.do(meetings.adjourn)
    play.do(conference_acts.close_conference)
    return play


def _titles(en, fr, es, ru, ar, zh):
    return (("en", en), ("fr", fr), ("es", es), ("ru", ru), ("ar", ar), ("zh", zh))


COMMISSION = ProvisionalAgenda(
    body="Commission on Coasts",
    place="New York",
    begins=date(2016, 3, 1),
    ends=date(2016, 3, 1),
    items=_items(
        (
            "1",
            _titles(
                "Opening of the meeting",
                "Ouverture de la réunion",
                "Apertura de la reunión",
                "Открытие совещания",
                "افتتاح الاجتماع",
                "会议开幕",
            ),
            None,
        ),
        (
            "2",
            _titles(
                "Sand and dunes",
                "Sables et dunes",
                "Arenas y dunas",
                "Пески и дюны",
                "الرمال والكثبان",
                "沙地和沙丘",
            ),
            None,
        ),
    ),
    slots=(ProvisionalSlot(date(2016, 3, 1), time(10), time(13), ("1", "2")),),
    forms=(
        ("fr", "Commission des côtes"),
        ("es", "Comisión de Costas"),
        ("ru", "Комиссия по прибрежным районам"),
        ("ar", "لجنة السواحل"),
        ("ar.short", "اللجنة"),
        ("zh", "海岸委员会"),
    ),
)


@cache
def one_meeting() -> Play:
    """A commission of one meeting: no observers, no documents, two States, its agenda in six languages."""
    play = Play(COMMISSION, "custom")
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("1",))
    play.elects("chair", "Ms. Mere Tawhai", "state:NZ")
    for who in ("state:NZ", "state:UY"):
        play.do(roster.mark_present, who)
    play.do(agenda_acts.take_up, ("2",))
    play.speaks("state:NZ")
    play.speaks("state:UY")
    play.speaks("state:NZ", list="reply")
    play.do(meetings.adjourn)
    return play


COMMITTEE = ProvisionalAgenda(
    body="Comité de la cartographie",
    parent="Conférence sur les cartes",
    place="Genève",
    begins=date(2012, 4, 30),
    ends=date(2012, 5, 2),
    language="fr",
    items=_items(
        ("1", "Adoption de l’ordre du jour", None),
        ("2", "Projections", None),
        ("3", "Échelles", None),
        ("4", "Noms géographiques", None),
        ("5", "Adoption du rapport", None),
        language="fr",
    ),
    documents=(
        Document(("CA/2012/1", "GN/2012/7"), "Note du Secrétariat", ("2", "3")),
        Document(("CA/2012/2",), "Répertoire", ("4",)),
    ),
    slots=(
        ProvisionalSlot(date(2012, 4, 30), time(10), time(13), ("1", "2", "3")),
        ProvisionalSlot(date(2012, 5, 1), time(10), time(13), ("4",)),
        ProvisionalSlot(date(2012, 5, 2), time(10), time(13), ("4", "5")),
    ),
)


@cache
def in_french() -> Play:
    """A committee whose agenda is in French only: items together, a point of order, a meeting added and one dropped."""
    play = Play(COMMITTEE, "custom")
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("1",))
    play.do(agenda_acts.adopt_agenda)
    play.do(programme.add_meeting, date(2012, 5, 2), time(15), time(17))
    play.do(programme.cancel_meeting, "2012-05-01T10:00")
    play.do(agenda_acts.take_up, ("2", "3"))
    for who in ("state:CA", "state:MA", "state:CH", "entity:ICRC"):
        play.do(roster.mark_present, who)
    play.speaks("state:CA", items=("2", "3"))
    play.speaks("state:MA", items=("2", "3"))
    play.do(procedure.raise_point_of_order, "state:CH", "l’ordre des orateurs")
    play.do(procedure.rule_on_point_of_order, "La liste est maintenue.")
    play.do(procedure.appeal_ruling, "state:CH", "stands")
    play.do(meetings.adjourn)
    play.on(3, 9)
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("4",))
    play.speaks("state:CH")
    play.speaks("entity:ICRC")
    play.do(meetings.set_public, False)
    play.speaks("state:TN")
    play.do(meetings.set_public, True)
    play.decides("Le Comité prie le Secrétariat de tenir le répertoire à jour.", "4")
    play.do(report.write_placeholder, "summary.4", "Les orateurs ont parlé du répertoire.\nIls l’ont loué.")
    play.do(report.write_placeholder, "summary.4", "Speakers spoke of the gazetteer.", language="en")
    play.do(meetings.adjourn)
    return play


GROUP = ProvisionalAgenda(
    body="Working Group on Rivers",
    place="Nairobi",
    begins=date(2014, 6, 2),
    ends=date(2014, 6, 3),
    items=_items(
        ("1", "Adoption of the agenda", None),
        ("2", "Upper courses", None),
        ("3", "Lower courses", None),
    ),
    documents=(Document(("RI/2014/L.1",), "", ("3",)),),
    slots=(
        ProvisionalSlot(date(2014, 6, 2), time(10), time(13), ("1", "2")),
        ProvisionalSlot(date(2014, 6, 3), time(10), time(13), ("3",)),
    ),
)


@cache
def amended() -> Play:
    """A working group that amends its agenda and the draft of its report."""
    play = Play(GROUP, "uncac-cosp")
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("1",))
    play.do(agenda_acts.amend_agenda, "4", "Deltas")
    play.decides("The agenda is adopted with the addition of item 4.", "1")
    play.do(agenda_acts.adopt_agenda, amended=True)
    play.do(agenda_acts.take_up, ("2",))
    play.speaks("state:KE")
    play.speaks("state:ET")
    play.do(meetings.adjourn)
    play.on(2, 7)
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("3",))
    play.speaks("state:UG")
    play.do(agenda_acts.take_up, ("4",))
    play.speaks("state:EG")
    play.do(report.amend_paragraph, "item.3.considered", "The Working Group considered item 3.", by="Uganda")
    play.do(report.delete_paragraph, "item.4.considered")
    play.do(report.adopt_report, amended=True)
    play.do(meetings.adjourn)
    return play


@cache
def the_sample(folder) -> object:
    """The sample meeting, as it is written at the first start."""
    path = folder / "sample.plenary"
    sample(path)
    return proceedings_of(path)
