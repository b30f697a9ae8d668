"""A committee that decides in every way there is: what a report has to tell of votes, ballots and revisions."""

from __future__ import annotations

from datetime import date, time
from functools import cache

from msgspec.structs import replace

from plenary.acts import agenda as agenda_acts
from plenary.acts import conference as conference_acts
from plenary.acts import decisions, meetings, procedure, programme, report, revision, roster, votes
from plenary.agenda.agenda import Document
from plenary.agenda.provisional import ProvisionalAgenda, ProvisionalSlot
from tests.plenary.papers.plays import Play, _items

FIRST, SECOND, THIRD = date(2019, 5, 27), date(2019, 5, 28), date(2019, 5, 29)
AGENDA = ProvisionalAgenda(
    body="Committee on Asset Recovery",
    parent="Conference of the States Parties to the United Nations Convention against Corruption",
    symbol="CAC/COSP/WG.9/2019/1",
    place="Vienna",
    begins=FIRST,
    ends=THIRD,
    items=_items(
        ("1", "Organizational matters", None),
        ("2", "Return of assets", None),
        ("3", "Training", None),
        ("4", "Adoption of the report", None),
    ),
    documents=(
        Document(("CAC/COSP/WG.9/2019/2",), "Note on the return of assets", ("2",)),
        Document(("CAC/COSP/WG.9/2019/3",), "Note on training", ("3",)),
    ),
    slots=(
        ProvisionalSlot(FIRST, time(10), time(13), ("1", "2")),
        ProvisionalSlot(SECOND, time(10), time(13), ("2",)),
        ProvisionalSlot(THIRD, time(10), time(13), ("3", "4")),
    ),
)
REVISED = replace(
    AGENDA,
    items=_items(
        ("1", "Organizational matters", None),
        ("2", "Return of assets", None),
        ("3", "Insolvency", None),
        ("4", "Training of magistrates", None),
        ("5", "Adoption of the report", None),
    ),
    documents=(
        Document(("CAC/COSP/WG.9/2019/2",), "Note on the return of assets", ("2", "3")),
        Document(("CAC/COSP/WG.9/2019/3/Rev.1",), "Note on training", ("4",)),
    ),
    slots=(
        *AGENDA.slots[:1],
        ProvisionalSlot(SECOND, time(15), time(18), ("2", "3")),
        ProvisionalSlot(THIRD, time(10), time(13), ("4", "5")),
    ),
)
YES = ("state:SE", "state:CI", "state:EG", "state:AE", "state:GB")
NO = ("state:UY", "state:NL")
NEITHER = ("state:CZ",)
OFFICE = "Chair"


@cache
def with_votes() -> Play:
    """A committee: ballots and nominations, votes of every kind, a revised agenda, a decision taken in private."""
    play = Play(AGENDA, "uncac-cosp")
    play.do(votes.nominate, "chair", "Ms. Elin Åkesson", "state:SE")
    play.on(1, 8)
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("1",))
    _opening(play)
    play.do(agenda_acts.take_up, ("2",))
    _assets(play)
    play.on(2, 13)
    play.do(meetings.call_to_order)
    play.do(agenda_acts.take_up, ("2",))
    _procedure(play)
    play.do(meetings.adjourn)
    play.on(3, 8)
    play.do(meetings.call_to_order)
    _last_day(play)
    return play


def _opening(play: Play) -> None:
    play.do(votes.nominate, "chair", "Mr. Omar Haddad", "state:EG", by="group:AFRICAN")
    play.do(votes.nominate, "chair", "Mr. Jan Dekker", "state:NL", by="state:UY")
    play.do(
        votes.count_ballot,
        "chair",
        ("Ms. Elin Åkesson", "Mr. Omar Haddad", "Mr. Jan Dekker"),
        (21, 20, 9),
        1,
        2,
    )
    play.do(votes.count_ballot, "chair", ("Ms. Elin Åkesson", "Mr. Omar Haddad"), (28, 23), 1, 1)
    play.do(votes.nominate, "rapporteur", "Ms. Amina Farouk", "state:AE")
    play.elects("vice-chair", "Mr. Koffi Konan", "state:CI")
    play.elects("vice-chair", "Ms. Lucía Varela", "state:UY")
    play.elects("rapporteur", "Ms. Amina Farouk", "state:AE")
    play.do(agenda_acts.adopt_agenda)
    play.do(programme.adopt_programme)
    play.do(revision.revise, REVISED)


def _assets(play: Play) -> None:
    for who in (*YES, *NO, "entity:INTERPOL"):
        play.do(roster.mark_present, who)
    play.speaks("state:SE")
    play.speaks("state:UY")
    play.do(decisions.explain_vote, "state:UY", "before")
    play.do(
        votes.record_vote,
        text="The Committee requests the return of assets.",
        items=("2",),
        method="roll-call",
        drawn="state:NL",
        yes=YES,
        no=NO,
        abstained=NEITHER,
    )
    play.do(decisions.explain_vote, "state:CZ", "after")
    play.do(decisions.explain_vote, "state:NL", "after")
    play.do(votes.record_vote, 61, 12, 3, "The Committee convenes a seminar.", ("2",))
    play.do(
        votes.record_vote,
        text="The Committee doubles the fees.",
        items=("2",),
        method="recorded",
        yes=NO,
        no=YES,
    )
    play.do(votes.record_vote, 33, 33, 4, "The Committee moves its seat.", ("2",))
    play.do(votes.record_vote, 40, 38, 7, "The Committee amends its rules.", ("2",), majority="two-thirds")
    play.do(meetings.adjourn)


def _procedure(play: Play) -> None:
    play.do(meetings.set_public, False)
    play.do(decisions.ask, "The Committee engages an auditor.", ("2",))
    play.do(decisions.record_decision, "consensus")
    play.do(votes.record_vote, 17, 18, 19, "The Committee closes its office.", ("2",))
    play.do(meetings.set_public, True)
    play.do(votes.announce_decision)
    play.do(procedure.raise_point_of_order, "state:AE", "the order of speakers")
    play.do(procedure.rule_on_point_of_order, "The list stands.")
    play.do(procedure.appeal_ruling, "state:AE", "", 14, 51, 6)
    play.do(procedure.raise_point_of_order, "state:CI")
    play.do(procedure.rule_on_point_of_order, "The vote stands.")
    play.do(procedure.appeal_ruling, "state:CI", "", 52, 13, 5)
    play.do(procedure.move_motion, "adjourn-debate", "state:NL")
    play.do(procedure.speak_on_motion, "state:EG", "against")
    play.do(procedure.decide_motion, "", 11, 47, 8)
    play.do(procedure.move_motion, "close-debate", "state:GB")
    play.do(procedure.decide_motion, "", 46, 10, 9)


def _last_day(play: Play) -> None:
    play.do(agenda_acts.take_up, ("4",))
    play.speaks("state:EG")
    play.do(roster.mark_absent, "state:GB")
    play.do(agenda_acts.take_up, ("5",))
    play.do(report.amend_paragraph, "item.4.considered", "The Committee considered training.", by="state:EG")
    play.do(report.propose_paragraph, "item.4.considered", "It welcomed the training.", "Egypt")
    play.do(report.propose_paragraph, "item.4.considered", "It took note of the training.", "")
    play.do(report.defer_paragraph, "item.2.statements.state-party")
    first = next(each.id for each in play.desk.conference.report.paragraphs.values() if each.follows)
    play.do(report.adopt_paragraph, first)
    play.do(report.adopt_report, amended=True, override=True)
    play.do(meetings.adjourn)
    play.do(conference_acts.close_conference)
