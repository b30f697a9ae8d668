"""What many papers have in common: a plain line, and as of when they tell what they tell."""

from __future__ import annotations

from datetime import datetime

from plenary.papers.tree import Paragraph, Text, text
from plenary.tongue import N_, Tongue


def line(words: Text | str, style: str = "plain") -> Paragraph:
    """Make a line that counts no paragraphs."""
    return Paragraph(text(words) if isinstance(words, str) else words, numbered=False, style=style)


def as_at(tongue: Tongue, local: datetime) -> str:
    """Say the day and minute, in the time of the place: «As at 1 October 2009, 3.41 p.m.»."""
    minute = local.time().replace(second=0, microsecond=0)
    return tongue.text(
        N_("As at %(date)s, %(time)s"), date=tongue.date(local.date()), time=tongue.time(minute)
    )
