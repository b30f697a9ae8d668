"""Draw up the sheet of a roll-call: the States that vote in the English alphabetical order, from the one that was drawn."""

from __future__ import annotations

from collections.abc import Iterator

from plenary.acts.roll_call import in_order
from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, runs, typed
from plenary.papers.naming import named, reported_body
from plenary.papers.numbering import counted
from plenary.papers.starred import starred
from plenary.papers.tree import Column, Furniture, Paper, Run, Table, Text, text
from plenary.papers.usual import begun, line, whose
from plenary.papers.views.meeting import BodyView
from plenary.tongue import N_, Tongue

TITLE, VOTING = N_("Roll-call vote"), N_("Delegation")
ANSWERS = (N_("In favour"), N_("Against"), N_("Abstaining"))
BEGINS = N_("In the English alphabetical order, beginning with %(name)s, whose name was drawn by lot.")
PROPOSAL, MEETING = N_("Proposal: %(text)s"), N_("%(ordinal)s meeting")
TOTAL = N_("Votes in all")
RESULT = (N_("Present and voting: %(count)s"), N_("Majority required: %(count)s"))
_BOX = "[\u00a0\u00a0\u00a0\u00a0]"
"""Firm spaces: others would be set as one."""


def roll_call(conference: Conference, drawn: DelegationCode, tongue: Tongue, proposal: str = "") -> Paper:
    """Give the sheet on which the answers are marked as they are called."""
    body, title = reported_body(conference, tongue), tongue.text(TITLE)
    words = [tongue.text(BEGINS, name=named(conference, drawn, tongue).form("sentence"))]
    if proposal:
        words.append(tongue.text(PROPOSAL, text=typed(proposal, conference.body.language, tongue)))
    paper = Paper(
        title=text(title),
        language=tongue.code,
        blocks=(
            *(line(runs(each, tongue)) for each in words),
            _table(conference, drawn, tongue),
            *(line(tongue.text(each, count=_BOX)) for each in RESULT),
        ),
        corner=tuple(_corner(conference, body, tongue)),
        furniture=Furniture(running=title),
        properties=Properties(title=title, subject=bare(body.name)),
    )
    return starred(paper)


def _corner(conference: Conference, body: BodyView, tongue: Tongue) -> Iterator[Text]:
    yield from whose(tongue, body)
    if conference.meetings.current:
        number = tongue.ordinal(conference.meetings.current.number)
        yield text(begun(tongue.text(MEETING, ordinal=number)))


def _table(conference: Conference, drawn: DelegationCode, tongue: Tongue) -> Table:
    rows = tuple(
        (
            text(counted(place, tongue.code)),
            text(Run(named(conference, code, tongue).name, bold=True)),
            *(text(_BOX) for _ in ANSWERS),
        )
        for place, code in enumerate(in_order(conference, drawn), 1)
    )
    total = ((), text(Run(tongue.text(TOTAL), bold=True)), *(text(_BOX) for _ in ANSWERS))
    columns = (
        Column((), 7, figures=True),
        Column(text(tongue.text(VOTING)), 48),
        *(Column(text(tongue.text(answer)), 15) for answer in ANSWERS),
    )
    return Table(columns, (*rows, total), ruled=frozenset({len(rows)}))
