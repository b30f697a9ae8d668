"""Draw up the lifeboat: all that a meeting needs to go on with on paper, should every computer fail.

Who has the floor and who waits, the organization of work, and everything that was done so far.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from plenary.papers.handover import handover
from plenary.papers.programme import programme
from plenary.papers.programme_view import programme_view
from plenary.papers.tree import Block, Column, Furniture, Heading, PageBreak, Paper, Table, Text, text
from plenary.proceedings.proceedings import Proceedings
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue

TITLE = N_("Lifeboat: the meeting on paper")
PROGRAMME, PROCEEDINGS = N_("Organization of work"), N_("Proceedings")
ENTRY, TIME, SAID = N_("No."), N_("Time"), N_("What was done")


def lifeboat(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    """Give the paper as everything stands ``now`` (UTC)."""
    conference = proceedings.now
    sheet = handover(conference, proceedings, tongue, now)
    title = tongue.text(TITLE)
    return replace(
        sheet,
        title=text(title),
        blocks=(
            *sheet.blocks,
            PageBreak(),
            Heading(1, text(tongue.text(PROGRAMME)), numbered=False),
            *programme(programme_view(proceedings, tongue, at=now)).blocks,
            PageBreak(),
            *_proceedings(proceedings, Speech(tongue, conference)),
        ),
        furniture=Furniture(running=title),
        properties=replace(sheet.properties, title=title),
    )


def _proceedings(proceedings: Proceedings, speech: Speech) -> Iterator[Block]:
    say = speech.tongue
    yield Heading(1, text(say.text(PROCEEDINGS)), numbered=False)
    columns = (
        Column(text(say.text(ENTRY)), 9, figures=True),
        Column(text(say.text(TIME)), 24),
        Column(text(say.text(SAID)), 67),
    )
    yield Table(columns, tuple(_rows(proceedings, speech)))


def _rows(proceedings: Proceedings, speech: Speech) -> Iterator[tuple[Text, ...]]:
    for entry, facts in proceedings.standing():
        local = speech.conference.body.local(facts[0].at)
        when = speech.tongue.moment(local.date(), local.time().replace(second=0, microsecond=0))
        for fact in facts:
            yield text(str(entry.id)), text(when), text(speech.fact(fact))
