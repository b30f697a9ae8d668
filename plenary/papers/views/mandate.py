"""Find in the annotations of an agenda on what mandate the body meets; nothing is told that does not stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plenary.conference import Conference
from plenary.papers.foreign import typed
from plenary.papers.views.considered import part_of
from plenary.tongue import Tongue

_SENTENCES = re.compile(r"(?<=[.!?。؟])\s+|\n+")
_MANDATE = re.compile(
    r"\b(decisions?|resolutions?)\s+[A-Z]?[\w/.-]*\d"
    r"|\b(décisions?|résolutions?)\s+(no\.?\s*)?[\w/.-]*\d"
    r"|\b(decisi[oó]n(es)?|resoluci[oó]n(es)?)\s+[\w/.-]*\d"
    r"|(решени|резолюци)\w*\s+[\w/.-]*\d"
    r"|(المقرر|القرار|مقرره|مقررها|قراره|قرارها)\w*\s+[\w/.-]*\d"
    r"|第?\s*[\w/.-]*\d号?(决定|决议)",
    re.IGNORECASE,
)
MOST = 4
"""So many sentences are a mandate; more would be the annotations over again."""


def mandate(conference: Conference, tongue: Tongue) -> tuple[str, ...]:
    """Give the sentences of the annotations that name a decision or resolution, those on organization first."""
    found = list(dict.fromkeys(_sentences(conference)))[:MOST]
    return tuple(typed(words, conference.body.language, tongue) for words in found)


def _sentences(conference: Conference) -> Iterator[str]:
    items = [item for item in conference.agenda.items if part_of(item) in ("opening", "agenda")]
    for item in items:
        for sentence in _SENTENCES.split(item.annotation):
            if _MANDATE.search(sentence):
                yield " ".join(sentence.split())
