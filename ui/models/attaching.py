"""Tell whose text a file holds by its name: "Sudan.docx", "Statement of Mexico - item 2.pdf"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime

from plenary.conference import Conference
from plenary.fact import DelegationCode, RequestId
from plenary.roster.finding import find
from plenary.roster.known import known

_APART = re.compile(r"[\W_]+")
_MOST_WORDS = 12
_SURE = ("exact", "prefix")
_SHORT = 3
"""A word of fewer letters is taken for a delegation only where nothing else stands in the name."""


def whose(stem: str, conference: Conference, now: datetime) -> tuple[RequestId, ...]:
    """Give the requests whose delegation the name of a file names: those that wait, or the one being made."""
    requests = open_requests(conference)
    codes = set(requests.values())
    listed = known(conference.roster, conference.body.begins or now.date())
    for words in _runs(stem):
        found = {each.code for each in find(words, listed, within=codes) if each.way in _SURE}
        if found:
            return tuple(request for request, code in requests.items() if code in found)
    return ()


def open_requests(conference: Conference) -> dict[RequestId, DelegationCode]:
    """Give the delegation of each request that waits or on which a statement is being made."""
    statement = conference.floor.statement
    speaking = {statement.request: statement.delegation} if statement and statement.request else {}
    waiting = {each.id: each.delegation for held in conference.floor.lists.values() for each in held.requests}
    return {**speaking, **waiting}


def _runs(stem: str) -> Iterator[str]:
    """Give the runs of words in a name, the longest first: "the Sudan" before "Sudan"."""
    words = [word for word in _APART.split(stem) if word and not word.isdecimal()][:_MOST_WORDS]
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            run = " ".join(words[start : start + length])
            if len(run) > _SHORT or length == len(words):
                yield run
