"""Understand the words by which people name things of a meeting: delegations, requests, instants, items, slots."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from plenary.conference import Conference
from plenary.fact import DelegationCode, ItemNumber, Language, PromiseId, RequestId, SlotId, new_id
from plenary.proceedings.legible import one_line
from plenary.refusal import Refusal
from plenary.roster.body import Body
from plenary.roster.directory import Directory
from plenary.roster.finding import resolve
from plenary.roster.known import known
from plenary.roster.roster import Seat
from plenary.tongue import LANGUAGES, LETTERS

_CODE = re.compile(r"(state|entity|group):(\S+)", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(\s*([^()\s]+)\s*\)")
_ID = re.compile(r"[0-9][0-9a-hjkmnp-tv-z]{9}")
_HOUR = re.compile(r"(\d{1,2})([:.])(\d\d)(?:\2(\d\d(?:\.\d+)?))?")
"""An hour with colons, or with stops as the United Nations writes it in English: 13:15, 13.15."""
_UNWRITTEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_YEARS = range(1900, 2200)
"""Outside of these an instant is a slip, and local times are no longer told."""
_BY_LETTER = {letter: code for code, letter in LETTERS.items()}


def delegation_of(word: str, conference: Conference, day: date) -> DelegationCode:
    """Give the delegation that a code or a name in any of the six languages means.

    Raises:
        Refusal: ``delegation.unknown`` or ``delegation.ambiguous`` with its candidates.
    """
    if match := _CODE.fullmatch(word):
        return DelegationCode(f"{match[1].lower()}:{match[2].upper()}")
    seated = [seat.delegation for seat in conference.roster.seats.values() if _is_called(seat, word)]
    if len(seated) == 1:
        return seated[0]
    listed = known(conference.roster, conference.body.begins or day)
    try:
        return resolve(word, listed)
    except Refusal as refusal:
        raise _named(refusal, listed) from None


def _named(refusal: Refusal, listed: Directory) -> Refusal:
    """Give the candidates of an ambiguous word by name and code: the code is what can be written instead."""
    codes = refusal.facts.get("candidates")
    if not isinstance(codes, tuple):
        return refusal
    return Refusal(
        "delegation.ambiguous",
        word=refusal.facts["word"],
        candidates=tuple(f"{listed.name(code)} ({code})" for code in codes),
    )


def _is_called(seat: Seat, word: str) -> bool:
    return any(name.casefold() == word.casefold() for _, name in seat.names)


def request_of(word: str, conference: Conference, day: date) -> RequestId:
    """Give the request of an id as printed, or the one that waits of a delegation, or on which it speaks.

    Raises:
        Refusal: ``delegation.does-not-wait``, ``delegation.waits-not-once`` with the requests,
            or what the name of the delegation is refused for.
    """
    waiting = {request.id: held for held in conference.floor.lists.values() for request in held.requests}
    statement = conference.floor.statement
    if RequestId(word) in waiting or (statement is not None and statement.request == word):
        return RequestId(word)
    delegation = _waiting_one(word, conference, day)
    found = conference.floor.waiting_of(delegation)
    if not found and statement is not None and statement.delegation == delegation and statement.request:
        return statement.request
    if not found:
        raise Refusal("delegation.does-not-wait", delegation=delegation)
    if len(found) > 1:
        raise Refusal(
            "delegation.waits-not-once",
            delegation=delegation,
            count=len(found),
            candidates=tuple(f"{request.id} ({waiting[request.id].id})" for request in found),
        )
    return found[0].id


def _waiting_one(word: str, conference: Conference, day: date) -> DelegationCode:
    try:
        return delegation_of(word, conference, day)
    except Refusal as refusal:
        if refusal.reason == "delegation.unknown" and _ID.fullmatch(word):
            raise Refusal("request.not-waiting", request=word) from None
        raise


def instant_of(word: str, body: Body, day: date) -> datetime:
    """Give the instant (UTC) that is meant: with its offset, local to the conference, or an hour of ``day``.

    Of an hour that a change of clocks brings twice, the first is meant.

    Raises:
        ValueError: it is no instant, or one of another age.
    """
    if hour := _HOUR.fullmatch(word):
        said = ":".join((hour[1].rjust(2, "0"), hour[3], hour[4] or "00"))
        return _by_the_clock(datetime.combine(day, time.fromisoformat(said)), body)
    instant = datetime.fromisoformat(word)
    _of_our_age(instant)
    return instant.astimezone(UTC) if instant.tzinfo else _by_the_clock(instant, body)


def _by_the_clock(local: datetime, body: Body) -> datetime:
    """Give the instant at which the clock of the room, which may be ahead, shows a time."""
    return body.instant(local)


def said_at(instant: datetime, body: Body) -> str:
    """Write an instant in the time of the place, with its offset: every program can read it back."""
    return instant.astimezone(ZoneInfo(body.zone)).isoformat()


def date_of(word: str) -> date:
    """Give the day that is meant.

    Raises:
        ValueError: it is no day, or one of another age.
    """
    day = date.fromisoformat(word)
    _of_our_age(day)
    return day


def _of_our_age(day: date) -> None:
    if day.year not in _YEARS:
        raise ValueError(day)


def text_of(word: str) -> str:
    """Give a text as it is entered; what no line, screen or paper can hold is none.

    Raises:
        ValueError: it holds a control character, half a letter, or what is none.
    """
    if _UNWRITTEN.search(word):
        raise ValueError(ascii(word))
    return word


def item_of(word: str) -> ItemNumber:
    """Give the number of an item as the agenda writes it: ``1(b)`` is ``1 (b)``."""
    return ItemNumber(_BRACKET.sub(r" (\1)", one_line(word)).rstrip("."))


def language_of(word: str) -> Language:
    """Give the code of a language; the letters A C E F R S are understood too."""
    code = word.lower()
    return Language(code if code in LANGUAGES else _BY_LETTER.get(word, code))


def promise_of(word: str, conference: Conference) -> PromiseId:
    """Give the promise of an identity, or the one that is open where ``1`` counts them in the order they were made."""
    promises = conference.notices.promises
    if word.isdecimal() and 1 <= int(word) <= len(promises) and len(word) < len(new_id()):
        return promises[int(word) - 1].id
    return PromiseId(word)


def slot_of(word: str, conference: Conference) -> SlotId:
    """Give the slot of its identity, or of its beginning in the time of the conference.

    Raises:
        ValueError: it is neither.
    """
    if any(slot.id == word for slot in conference.programme.slots):
        return SlotId(word)
    begins = datetime.fromisoformat(word)
    _of_our_age(begins)
    if begins.tzinfo:
        begins = conference.body.local(begins).replace(tzinfo=None)
    found = (slot.id for slot in conference.programme.slots if slot.opens == begins)
    return next(found, SlotId(f"{begins:%Y-%m-%dT%H:%M}"))
