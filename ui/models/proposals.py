"""What is proposed while a name is typed into the field: delegations, the group they speak for, why not."""

from __future__ import annotations

import re
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from plenary.acts.requests import BAND_OF_CAPACITY
from plenary.conference import Conference
from plenary.fact import DelegationCode, ItemNumber
from plenary.floor.speakers import SpeakersList
from plenary.pattern import pattern
from plenary.roster.directory import Directory
from plenary.roster.finding import find
from plenary.roster.known import known
from plenary.sentence import Speech
from plenary.terms import CATEGORIES
from plenary.tongue import N_, Tongue
from ui.models.how_asked import AS, HowAsked, how_asked
from ui.models.speakers import limit_words, shown_list
from ui.text import in_meeting

LISTED = N_("%(name)s (listed %(place)s)")
ASKED_AT = N_("asked at %(time)s")
STATE, GROUP = N_("State"), N_("group")
CATEGORY = N_("%(category)s, %(minutes)s min")
KINDS = {
    "group": GROUP,
    "observer": N_("observer"),
    "un": N_("United Nations"),
    "igo": N_("intergovernmental"),
    "ngo": N_("non-governmental"),
    "reply.1": CATEGORIES["reply.1"],
    "reply.2": CATEGORIES["reply.2"],
}
MOST = 5
_SEVERAL = pattern(r"\s*[,;،、，]\s*")
_FOR = pattern(
    r"^(?P<who>.*?)\s+(?:for|with|pour|avec|con|junto con|por|para|за|от|с|вместе с|عن|باسم|مع|代表|和)\s+(?P<group>\S.*)$",
    re.IGNORECASE,
)


class Proposal(Struct, frozen=True):
    """One delegation that may be meant: its name, what follows from the rules, whom it speaks for."""

    delegation: DelegationCode
    name: str
    note: str = ""
    on_behalf_of: tuple[DelegationCode, ...] = ()
    behalf: str = ""
    listed: int = 0
    capacity: str = ""
    requested: datetime | None = None

    @property
    def id(self) -> str:
        """Give what the proposal is known by."""
        return " ".join((self.delegation, *self.on_behalf_of))


def register(conference: Conference, now: datetime) -> Directory:
    """Give the directory as it was valid when the body met."""
    return known(conference.roster, conference.body.begins or now.date())


def parted(typed: str) -> tuple[str, str]:
    """Part what is typed into the delegation and, after "for", the group: ``nigeria for G77``."""
    found = _FOR.match(typed.strip())
    return (found["who"], found["group"]) if found else (typed.strip(), "")


def proposals(
    typed: str,
    conference: Conference,
    now: datetime,
    tongue: Tongue,
    items: tuple[ItemNumber, ...] = (),
) -> tuple[Proposal, ...]:
    """Give the likeliest delegations for what is typed, the first one first; ``items`` are those of the list."""
    asked = how_asked(typed, conference, now)
    who, others = parted(asked.who)
    known = register(conference, now)
    found = (_spoken_for(each, known) for each in _SEVERAL.split(others) if each)
    behalf = tuple(code for code in found if code is not None)
    held = shown_list(conference, items=items)
    return tuple(
        _told(_proposal(match.code, behalf, known, conference, tongue, held), asked, conference, tongue, held)
        for match in find(who, known, limit=MOST)
    )


def _told(
    proposal: Proposal, asked: HowAsked, conference: Conference, tongue: Tongue, held: SpeakersList | None
) -> Proposal:
    """Give a proposal with the capacity and the time of the request that were typed after the name."""
    said = [tongue.text(AS[asked.capacity])] if asked.capacity else []
    if asked.requested is not None:
        said.append(tongue.text(ASKED_AT, time=in_meeting(conference, asked.requested, tongue)))
    if not said:
        return proposal
    band = BAND_OF_CAPACITY.get(asked.capacity)
    limit = limit_words(_seconds(conference, band, held), tongue) if band else proposal.note
    note = tongue.apart([*said, limit])
    return replace(proposal, capacity=asked.capacity, requested=asked.requested, note=note)


def _spoken_for(typed: str, known: Directory) -> DelegationCode | None:
    """Give for whom somebody speaks: of what is found equally well, a group before a State ("for EU")."""
    found = find(typed, known, limit=MOST)
    alike = [each.code for each in found if each.way == found[0].way]
    return min(alike, key=lambda code: not code.startswith("group:"), default=None)


def _proposal(
    code: DelegationCode,
    behalf: tuple[DelegationCode, ...],
    known: Directory,
    conference: Conference,
    tongue: Tongue,
    held: SpeakersList | None,
) -> Proposal:
    speech = Speech(tongue, conference)
    seat = conference.roster.seats.get(code)
    category = seat.category if seat else known.category(code) or "state-party"
    for_group = any(each.startswith("group:") for each in behalf)
    return Proposal(
        delegation=code,
        name=seat.name(tongue.code) if seat else known.name(code, tongue.code),
        note=_note(conference, "group" if for_group else category, tongue, held),
        on_behalf_of=behalf,
        behalf=tongue.series([_named(each, known, speech) for each in behalf]),
        listed=_listed(held, code),
    )


def _named(code: DelegationCode, known: Directory, speech: Speech) -> str:
    seated = code in speech.conference.roster.seats
    return speech.name(code) if seated else known.name(code, speech.tongue.code)


def _note(conference: Conference, category: str, tongue: Tongue, held: SpeakersList | None) -> str:
    said = tongue.text(KINDS.get(category, STATE))
    seconds = _seconds(conference, category, held)
    return tongue.text(CATEGORY, category=said, minutes=f"{seconds / 60:g}") if seconds else said


def _seconds(conference: Conference, category: str, held: SpeakersList | None) -> int:
    limit = conference.floor.limit(held, category) if held else conference.floor.limits.get(category)
    return conference.rules.number(f"limit.{category}") * 60 if limit is None else limit


def reply_note(
    conference: Conference, code: DelegationCode, items: tuple[ItemNumber, ...], tongue: Tongue
) -> str:
    """Say which reply it would be, the first or the second, and how long it may take by the rules."""
    held = shown_list(conference, "reply", items)
    made = conference.floor.replied.get((code, held.id), 0) if held else 0
    waiting = sum(each.delegation == code for each in held.requests) if held else 0
    category = f"reply.{min(made + waiting + 1, 2)}"
    return _note(conference, category, tongue, held)


def _listed(held: SpeakersList | None, code: DelegationCode) -> int:
    waiting = [each.delegation for each in held.requests] if held else []
    return waiting.index(code) + 1 if code in waiting else 0
