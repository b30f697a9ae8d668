"""Acts about requests for the floor: inscribing, withdrawing, passing over, moving, swapping, yielding."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from plenary.acts.lists import chosen_items, found_list
from plenary.acts.roster import seated, seated_too
from plenary.conference import Conference
from plenary.fact import DelegationCode, Fact, ItemNumber, Language, ListId, RequestId, new_id
from plenary.facts import lists as facts
from plenary.floor.request import LEVELS
from plenary.floor.speakers import SpeakersList
from plenary.refusal import Refusal
from plenary.roster.roster import Seat, others

CAPACITIES = ("national", "group", "joint", "personal", "secretariat", "panellist", "keynote")
"""In what capacity a delegation speaks (practice R-1.14); those on the podium besides the Chair, too."""
BAND_OF_CAPACITY = {
    "secretariat": "secretariat",
    "personal": "officer",
    "panellist": "officer",
    "keynote": "officer",
}
"""Of which category those are who speak in a capacity of their own, whatever that of their delegation."""
MODES = ("", "room", "remote", "video", "written")
"""How a statement reaches the room: spoken there, from elsewhere, recorded, or only handed in."""


def inscribe(
    conference: Conference,
    at: datetime,
    delegation: DelegationCode,
    items: tuple[ItemNumber, ...] = (),
    list: str = "main",
    capacity: str = "",
    on_behalf_of: tuple[DelegationCode, ...] = (),
    person: str = "",
    title: str = "",
    language: Language | None = None,
    requested: datetime | None = None,
    channel: str = "",
    note: str = "",
    level: str = "",
    mode: str = "",
) -> tuple[Fact, ...]:
    """Inscribe a delegation; it is seated with it, and the list is opened, where that was not done yet.

    ``requested`` is when the delegation asked, if that was earlier: on a list
    that is closed by now, a request made before still counts.
    """
    on_behalf_of = others(delegation, on_behalf_of)
    capacity = _capacity(delegation, capacity, on_behalf_of)
    asked = requested or at
    _plausible(at, asked, level, mode)
    seat, seating = seated(conference, at, delegation)
    opening = _opened(conference, at, items, list, requested, delegation)
    held = found_list(conference, items, list)
    name = held.id if held else conference.floor.new_list(chosen_items(conference, items), list)
    if held is not None:
        _not_twice(held, delegation, capacity, on_behalf_of)
    if list == "reply":
        _reply_left(conference, name, delegation)
    request = facts.RequestInscribed(
        at=at,
        request=RequestId(new_id()),
        list=name,
        delegation=delegation,
        category=_category(conference, seat, capacity),
        requested=asked,
        capacity=capacity,
        on_behalf_of=on_behalf_of,
        person=person,
        title=title,
        language=language,
        channel=channel,
        note=note,
        level=level,
        mode=mode,
    )
    return (*seating, *seated_too(conference, at, on_behalf_of), *opening, request)


def _plausible(at: datetime, asked: datetime, level: str, mode: str) -> None:
    _one_of(level, ("", *LEVELS))
    _one_of(mode, MODES)
    if asked > at:
        raise Refusal("request.in-the-future", requested=asked)


def _one_of(word: str, words: tuple[str, ...]) -> None:
    if word not in words:
        raise Refusal("word.unknown", word=word, words=tuple(each for each in words if each))


def _capacity(delegation: DelegationCode, capacity: str, on_behalf_of: tuple[DelegationCode, ...]) -> str:
    joint = bool(on_behalf_of) and not any(each.startswith("group:") for each in on_behalf_of)
    capacity = capacity or (("joint" if joint else "group") if on_behalf_of else "national")
    _one_of(capacity, CAPACITIES)
    if capacity == "joint" and not on_behalf_of:
        raise Refusal("joint.not-named", delegation=delegation)
    if capacity == "group" and not on_behalf_of and not delegation.startswith("group:"):
        raise Refusal("group.not-named", delegation=delegation)
    return capacity


def _category(conference: Conference, seat: Seat, capacity: str) -> str:
    category = BAND_OF_CAPACITY.get(capacity, seat.category)
    if category == "ngo" and not conference.rules.allows("ngo.speak", default=True):
        raise Refusal("ngo.may-not-speak", delegation=seat.delegation)
    return category


def _opened(
    conference: Conference,
    at: datetime,
    items: tuple[ItemNumber, ...],
    purpose: str,
    asked: datetime | None,
    delegation: DelegationCode,
) -> tuple[Fact, ...]:
    held = found_list(conference, items, purpose)
    if held is not None:
        if held.closed is not None and (asked is None or asked > held.closed):
            raise Refusal("list.closed-to-requests", list=held.id, delegation=delegation)
        return ()
    items = chosen_items(conference, items)
    order = conference.rules.text("order", "request") if purpose == "main" else "request"
    name = conference.floor.new_list(items, purpose)
    return (facts.ListOpened(at=at, list=name, items=items, purpose=purpose, order=order),)


def _not_twice(
    held: SpeakersList,
    delegation: DelegationCode,
    capacity: str,
    on_behalf_of: tuple[DelegationCode, ...],
) -> None:
    """A State may stand twice in a list: for a group and in its national capacity, not twice alike."""
    for each in held.requests:
        if each.delegation == delegation and (each.capacity, each.on_behalf_of) == (capacity, on_behalf_of):
            raise Refusal("request.twice", delegation=delegation)


def _reply_left(conference: Conference, name: ListId, delegation: DelegationCode) -> None:
    """Refuse a reply beyond those that the rules allow at a meeting, made or waited for (practice R-1.8)."""
    held = conference.floor.lists.get(name)
    waiting = sum(each.delegation == delegation for each in held.requests) if held else 0
    most = conference.rules.number("replies.most", 2)
    if conference.floor.replied.get((delegation, name), 0) + waiting >= most:
        raise Refusal("reply.used-up", delegation=delegation, most=most)


def _waiting_seat(conference: Conference, request: RequestId) -> tuple[SpeakersList, DelegationCode]:
    held = conference.floor.holding(request)
    return held, held.request(request).delegation


def detail(
    conference: Conference,
    at: datetime,
    request: RequestId,
    person: str | None = None,
    title: str | None = None,
    level: str | None = None,
    language: Language | None = None,
    mode: str | None = None,
    note: str | None = None,
) -> facts.RequestDetailed:
    """Note who will speak, at what level, in which language, in the room or from elsewhere; what is not said stays as it is."""
    held, delegation = _waiting_seat(conference, request)
    before = held.request(request)
    _one_of(level or "", ("", *LEVELS))
    _one_of(mode or "", MODES)
    now = replace(
        before,
        person=before.person if person is None else person,
        title=before.title if title is None else title,
        level=before.level if level is None else level,
        language=language or before.language,
        mode=before.mode if mode is None else mode,
        note=before.note if note is None else note,
    )
    if now == before:
        raise Refusal("act.changes-nothing")
    return facts.RequestDetailed(
        at=at,
        request=request,
        delegation=delegation,
        person=now.person,
        title=now.title,
        level=now.level,
        language=now.language,
        mode=now.mode,
        note=now.note,
    )


def withdraw(conference: Conference, at: datetime, request: RequestId) -> facts.RequestWithdrawn:
    """Take a request off its list because the delegation no longer wishes to speak."""
    _, delegation = _waiting_seat(conference, request)
    return facts.RequestWithdrawn(at=at, request=request, delegation=delegation)


def pass_over(conference: Conference, at: datetime, request: RequestId) -> facts.RequestPassedOver:
    """Pass over a delegation that is not in the room: to the end of its band, or of the list (R-1.5)."""
    _, delegation = _waiting_seat(conference, request)
    return facts.RequestPassedOver(at=at, request=request, delegation=delegation)


def move(
    conference: Conference,
    at: datetime,
    request: RequestId,
    before: RequestId | None = None,
    reason: str = "",
) -> facts.RequestMoved:
    """Move a request before another of its list, or to the end, with the reason."""
    held, delegation = _waiting_seat(conference, request)
    if before is not None:
        held.request(before)
        if before == request:
            raise Refusal("act.changes-nothing")
    return facts.RequestMoved(at=at, request=request, delegation=delegation, before=before, reason=reason)


def swap(conference: Conference, at: datetime, request: RequestId, with_: RequestId) -> facts.RequestsSwapped:
    """Let two delegations of one list exchange their places."""
    held, delegation = _waiting_seat(conference, request)
    other = held.request(with_).delegation
    if with_ == request:
        raise Refusal("act.changes-nothing")
    return facts.RequestsSwapped(at=at, request=request, delegation=delegation, swapped=with_, other=other)


def yield_(conference: Conference, at: datetime, request: RequestId, to: DelegationCode) -> tuple[Fact, ...]:
    """Let a delegation give its place to another, which takes it under the same request."""
    held, delegation = _waiting_seat(conference, request)
    seat, seating = seated(conference, at, to)
    if to == delegation:
        raise Refusal("act.changes-nothing")
    _not_twice(held, to, "national", ())
    yielded = facts.RequestYielded(
        at=at, request=request, delegation=delegation, to=to, category=seat.category
    )
    return (*seating, yielded)
