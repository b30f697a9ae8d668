"""Tell whose text a file holds by its name: "Sudan.docx", "Statement of Mexico - item 2.pdf"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from datetime import datetime

from plenary.conference import Conference
from plenary.fact import DelegationCode, RequestId
from plenary.roster.directory import Directory
from plenary.roster.finding import find
from plenary.roster.known import known
from plenary.sentence import Speech
from plenary.tongue import N_

_APART = re.compile(r"[\W_]+")
_MOST_WORDS = 12
_SURE = ("exact", "prefix")
SPEAKS = N_("Has the floor")
_SHORT = 3
"""A word of fewer letters is taken for a delegation only where nothing else stands in the name."""


def whose(stem: str, conference: Conference, now: datetime) -> tuple[RequestId, ...]:
    """Give the requests whose delegation the name of a file names: those that wait, or the one being made.

    Of several of one delegation those are meant that are made on behalf of a group, where it is named too.
    """
    requests = open_requests(conference)
    listed = known(conference.roster, conference.body.begins or now.date())
    found = _named(stem, listed, set(requests.values()), _SURE)
    meant = tuple(request for request, code in requests.items() if code in found)
    groups = {request: set(_behalf(conference, request)) for request in meant}
    told = _named(stem, listed, set().union(*groups.values()), _SURE, shortest=1)
    return tuple(request for request in meant if groups[request] & told) or meant


def absent(stem: str, conference: Conference, now: datetime) -> DelegationCode | None:
    """Give the one delegation that the name of a file names by one of its names in full and that is on no list."""
    listed = known(conference.roster, conference.body.begins or now.date())
    found = _named(stem, listed, None, ("exact",))
    return next(iter(found)) if len(found) == 1 else None


def _named(
    stem: str,
    listed: Directory,
    within: Collection[DelegationCode] | None,
    ways: tuple[str, ...],
    shortest: int = _SHORT + 1,
) -> set[DelegationCode]:
    for words in _runs(stem, shortest):
        found = {each.code for each in find(words, listed, within=within) if each.way in ways}
        if found:
            return found
    return set()


def _behalf(conference: Conference, request: RequestId) -> tuple[DelegationCode, ...]:
    statement, waiting = conference.floor.statement, conference.floor.find(request)
    if waiting is not None:
        return waiting.on_behalf_of
    return statement.on_behalf_of if statement is not None else ()


def entry_note(request: RequestId, speech: Speech) -> str:
    """Say which entry of a delegation is meant: on behalf of whom, on which list, or that it has the floor."""
    conference, say = speech.conference, speech.tongue
    if conference.floor.find(request) is None:
        where = say.after_colon(say.text(SPEAKS))
    else:
        held = conference.floor.holding(request)
        where = speech.list_of(held.items, held.purpose)
    return " · ".join([*map(speech.name, _behalf(conference, request)), where])


def open_requests(conference: Conference) -> dict[RequestId, DelegationCode]:
    """Give the delegation of each request that waits or on which a statement is being made."""
    statement = conference.floor.statement
    speaking = {statement.request: statement.delegation} if statement and statement.request else {}
    waiting = {each.id: each.delegation for held in conference.floor.lists.values() for each in held.requests}
    return {**speaking, **waiting}


def _runs(stem: str, shortest: int) -> Iterator[str]:
    """Give the runs of words in a name, the longest first: "the Sudan" before "Sudan"."""
    words = [word for word in _APART.split(stem) if word and not word.isdecimal()][:_MOST_WORDS]
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            run = " ".join(words[start : start + length])
            if len(run) >= shortest or length == len(words):
                yield run
