"""Draw up the lifeboat: all that a meeting needs to go on with on paper, should every computer fail.

Who has the floor and who waits, the organization of work, and everything that was done so far.
"""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from plenary.papers.handover import handover
from plenary.papers.printed import printed_of
from plenary.papers.proceedings_paper import TITLE as PROCEEDINGS
from plenary.papers.proceedings_paper import days
from plenary.papers.programme import TITLE as PROGRAMME
from plenary.papers.programme import programme
from plenary.papers.starred import starred
from plenary.papers.tree import Furniture, PageBreak, Paper, text
from plenary.papers.usual import part
from plenary.papers.views.programme import programme_view
from plenary.proceedings.proceedings import Proceedings
from plenary.tongue import N_, Tongue

TITLE = N_("Safety copy: the meeting on paper")


def lifeboat(proceedings: Proceedings, tongue: Tongue, now: datetime) -> Paper:
    """Give the paper as everything stands ``now`` (UTC)."""
    conference = proceedings.now
    sheet = handover(conference, proceedings, tongue, now)
    title = tongue.text(TITLE)
    paper = replace(
        sheet,
        title=text(title),
        blocks=(
            *sheet.blocks,
            PageBreak(),
            part(tongue.text(PROGRAMME), 1),
            *programme(programme_view(proceedings, tongue, at=now)).blocks,
            PageBreak(),
            part(tongue.text(PROCEEDINGS), 1),
            *days(proceedings, printed_of(proceedings, tongue)),
        ),
        furniture=Furniture(running=title),
        properties=replace(sheet.properties, title=title),
    )
    return starred(paper)
