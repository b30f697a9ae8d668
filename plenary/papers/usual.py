"""What many papers have in common: their head, a plain line, a title of a part, and as of when they tell what they tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from plenary.conference import Conference
from plenary.papers.archival import Properties
from plenary.papers.foreign import bare, runs
from plenary.papers.naming import reported_body
from plenary.papers.tree import Block, Furniture, Heading, Paper, Paragraph, Text, text
from plenary.papers.views.meeting import BodyView
from plenary.tongue import N_, Tongue
from plenary.wording import Wording


def line(words: Text | str, style: str = "plain") -> Paragraph:
    """Make a line that counts no paragraphs."""
    return Paragraph(text(words) if isinstance(words, str) else words, numbered=False, style=style)


def as_at(tongue: Tongue, local: datetime) -> str:
    """Say the day and minute, in the time of the place: «As at 1 October 2009, 3.41 p.m.»."""
    minute = local.time().replace(second=0, microsecond=0)
    return tongue.text(
        N_("As at %(date)s, %(time)s"), date=tongue.date(local.date()), time=tongue.time(minute)
    )


def part(words: str, level: int = 2) -> Heading:
    """Make the title of a part that counts no chapters; it begins with a capital, as a day of Russian does not."""
    return Heading(level, text(begun(words)), numbered=False)


def begun(words: str) -> str:
    """Give words as they begin a line: with a capital letter."""
    return words[:1].upper() + words[1:]


def whose(tongue: Tongue, body: BodyView) -> Iterator[Text]:
    """Say in the corner whose paper it is, and where and when that body meets."""
    yield runs(body.name, tongue, bold=True)
    days = tongue.dates(body.begins, body.ends or body.begins) if body.begins else ""
    if body.place or days:
        yield text(tongue.apart([each for each in (body.place, days) if each]))


def standing(
    conference: Conference,
    tongue: Tongue,
    now: datetime,
    title: str,
    blocks: tuple[Block, ...],
    *,
    size: str = "A4",
) -> Paper:
    """Make a paper of the secretariat that tells how something stands ``now`` (UTC): its head, its running head."""
    body, said = reported_body(conference, tongue), Wording(tongue, conference).presided(tongue.text(title))
    return Paper(
        title=text(said),
        language=tongue.code,
        blocks=blocks,
        corner=(*whose(tongue, body), text(as_at(tongue, conference.body.local(now)))),
        furniture=Furniture(running=said),
        properties=Properties(title=said, subject=bare(body.name), created=now.astimezone(UTC)),
        size=size,
    )
