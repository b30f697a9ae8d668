"""Every act by the name that commands and scripts use."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any, get_type_hints

from msgspec import Struct

from plenary.acts import (
    agenda,
    checklist,
    conference,
    decisions,
    languages,
    lists,
    meetings,
    papers,
    procedure,
    programme,
    promises,
    record,
    report,
    requests,
    roll_call,
    roster,
    statements,
    texts,
    votes,
)
from plenary.fact import Fact

Act = Callable[..., Fact | Sequence[Fact]]

NOUNS: dict[str, tuple[Act, ...]] = {
    "conference": (
        conference.set_body,
        conference.set_timezone,
        conference.set_clock,
        conference.set_rule,
        conference.close_conference,
    ),
    "meetings": (
        meetings.call_to_order,
        meetings.explain_lateness,
        meetings.suspend,
        meetings.resume,
        meetings.adjourn,
        meetings.begin_informals,
        meetings.end_informals,
        meetings.set_public,
        meetings.preside,
        meetings.note_quorum,
        meetings.hand_over,
        meetings.announce,
    ),
    "programme": (
        programme.adopt_programme,
        programme.change_programme,
        programme.add_meeting,
        programme.cancel_meeting,
        programme.plan_services,
        programme.ask_extension,
        programme.extend_services,
        programme.use_services,
    ),
    "agenda": (
        agenda.amend_agenda,
        agenda.adopt_agenda,
        agenda.take_up,
        agenda.conclude,
        agenda.submit_document,
    ),
    "checklist": (checklist.note_check,),
    "roster": (
        roster.seat_delegation,
        roster.seat_unlisted,
        roster.rename_delegation,
        roster.mark_present,
        roster.mark_absent,
        roster.elect,
    ),
    "lists": (
        lists.open_list,
        lists.announce_closing,
        lists.close_list,
        lists.reopen_list,
        lists.set_order,
        lists.set_time_limit,
    ),
    "requests": (
        requests.inscribe,
        requests.detail,
        requests.withdraw,
        requests.pass_over,
        requests.move,
        requests.swap,
        requests.yield_,
    ),
    "statements": (
        statements.give_floor,
        statements.pause_statement,
        statements.resume_statement,
        statements.extend_statement,
        statements.end_statement,
        statements.replace_speaker,
        statements.set_statement_language,
        statements.record_late,
    ),
    "procedure": (
        procedure.raise_point_of_order,
        procedure.rule_on_point_of_order,
        procedure.appeal_ruling,
        procedure.request_reply,
        procedure.move_motion,
        procedure.speak_on_motion,
        procedure.decide_motion,
    ),
    "decisions": (
        decisions.ask,
        decisions.object_,
        decisions.withdraw_question,
        decisions.record_decision,
        decisions.explain_vote,
        decisions.dissociate,
    ),
    "votes": (
        votes.record_vote,
        votes.nominate,
        votes.count_ballot,
        votes.announce_decision,
    ),
    "roll_call": (
        roll_call.begin_roll_call,
        roll_call.answer_roll_call,
        roll_call.declare_roll_call,
        roll_call.abandon_roll_call,
    ),
    "languages": (
        languages.set_language,
        languages.note_incident,
        languages.close_incident,
        languages.ask_to_continue,
        languages.continue_without,
        languages.staff_booth,
        languages.staff_booths,
        languages.require_strength,
        languages.set_channels,
        languages.relay_request,
        languages.serve_informals,
        languages.start_recording,
    ),
    "report": (
        report.write_placeholder,
        report.amend_paragraph,
        report.read_paragraph,
        report.propose_paragraph,
        report.adopt_paragraph,
        report.adopt_paragraphs,
        report.defer_paragraph,
        report.delete_paragraph,
        report.adopt_report,
    ),
    "texts": (texts.receive_text, texts.give_text, texts.file_text, texts.speak_from_text),
    "promises": (promises.note_promise, promises.settle_promise),
    "papers": (papers.print_list, papers.message_chair),
    "record": (record.take_role,),
}
"""The acts of each noun, in the order in which a meeting needs them."""


class Argument(Struct, frozen=True):
    """One argument of an act: its name as commands write it, its declared type, whether it may be left out."""

    name: str
    parameter: str
    type: Any
    optional: bool


class Named(Struct, frozen=True):
    """An act with its name and its noun."""

    name: str
    noun: str
    act: Act

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """Give its arguments after the conference and the instant."""
        return _arguments(self.act)


@cache
def _arguments(act: Act) -> tuple[Argument, ...]:
    types = get_type_hints(act)
    parameters = list(inspect.signature(act).parameters.values())[2:]
    return tuple(
        Argument(
            each.name.rstrip("_"), each.name, types[each.name], each.default is not inspect.Parameter.empty
        )
        for each in parameters
    )


ACTS: dict[str, Named] = {
    act.__name__.rstrip("_"): Named(act.__name__.rstrip("_"), noun, act)
    for noun, acts in NOUNS.items()
    for act in acts
}
"""Every act by name."""
