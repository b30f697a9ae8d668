"""How the record is mended: what to enter so that an entry is struck or corrected."""

from __future__ import annotations

from datetime import datetime

from msgspec.structs import replace

from plenary.conference import Conference, fold
from plenary.fact import EntryId, Fact
from plenary.facts.conduct import PointOfOrderRuled
from plenary.facts.decisions import DecisionRecorded
from plenary.facts.floor import FloorGiven, StatementEnded, StatementExtended, StatementRecordedLate
from plenary.facts.lists import (
    RequestDetailed,
    RequestInscribed,
    RequestMoved,
    RequestPassedOver,
    RequestsSwapped,
    RequestWithdrawn,
    RequestYielded,
    TextFiled,
    TextGiven,
    TextReceived,
)
from plenary.facts.notices import PromiseNoted
from plenary.facts.record import BodyRedacted, EntryCorrected, EntryStruck
from plenary.facts.report import AlternativeProposed
from plenary.proceedings.entry import Entry
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.undoing import LASTING
from plenary.refusal import Refusal

MINTED: dict[type[Fact], str] = {
    FloorGiven: "statement",
    StatementRecordedLate: "statement",
    RequestInscribed: "request",
    DecisionRecorded: "decision",
    PromiseNoted: "promise",
    AlternativeProposed: "alternative",
}
"""Which fact brings which identity into the world: a correction keeps it."""

OF_REQUEST = (
    FloorGiven,
    RequestDetailed,
    RequestMoved,
    RequestPassedOver,
    RequestWithdrawn,
    RequestYielded,
    TextFiled,
    TextGiven,
    TextReceived,
)
"""The facts that name the delegation whose request waited."""


def struck(proceedings: Proceedings, at: datetime, entry: EntryId, reason: str) -> tuple[Fact, ...]:
    """Give what strikes one entry, whichever it is.

    Raises:
        Refusal: ``entry.unknown``, ``entry.struck``, ``entry.mends`` or ``entry.lasts``.
    """
    if _mendable(proceedings, entry).act in LASTING:
        raise Refusal("entry.lasts", entry=entry)
    return (EntryStruck(at=at, entry=entry, reason=reason),)


def also_struck(
    facts: tuple[Fact, ...], fallen: tuple[EntryId, ...], at: datetime, reason: str
) -> tuple[Fact, ...]:
    """Add the striking of the entries that would fall, where the officer accepted it."""
    return (*(EntryStruck(at=at, entry=entry, reason=reason) for entry in fallen), *facts)


def redacted(proceedings: Proceedings, at: datetime, entry: EntryId, reason: str) -> tuple[Fact, ...]:
    """Give what blanks the text of an entry; unless it was corrected first, it no longer stands.

    Raises:
        Refusal: ``entry.unknown``, ``entry.mends`` or ``entry.lasts``.
    """
    target = proceedings.entry(entry)
    if target.mends and not _corrects(target):
        raise Refusal("entry.mends", entry=entry)
    if target.act in LASTING:
        raise Refusal("entry.lasts", entry=entry)
    return (BodyRedacted(at=at, entry=entry, reason=reason),)


def _corrects(entry: Entry) -> bool:
    return any(isinstance(fact, EntryCorrected) for fact in entry.facts)


def _mendable(proceedings: Proceedings, entry: EntryId) -> Entry:
    target = proceedings.entry(entry)
    if target.mends:
        raise Refusal("entry.mends", entry=entry)
    if not proceedings.marks.stands(entry):
        raise Refusal("entry.struck", entry=entry)
    return target


def corrected(
    proceedings: Proceedings, at: datetime, entry: EntryId, facts: tuple[Fact, ...], reason: str
) -> tuple[Fact, ...]:
    """Give what puts ``facts`` in the place of an entry's, and what follows for later entries.

    Raises:
        Refusal: ``entry.unknown``, ``entry.struck`` or ``entry.mends``.
    """
    target = _mendable(proceedings, entry)
    if entry in proceedings.marks.redacted and proceedings.marks.correction(entry) is None:
        raise Refusal("entry.redacted", entry=entry)
    old = proceedings.marks.effective(target)
    new = tuple(_keeping_identity(old, index, fact) for index, fact in enumerate(facts))
    correction = (EntryCorrected(at=at, entry=entry, reason=reason), *new)
    return (*correction, *_consequences(proceedings, at, target, correction))


def _keeping_identity(old: tuple[Fact, ...], index: int, fact: Fact) -> Fact:
    minted = MINTED.get(type(fact))
    same = [each for each in old if type(each) is type(fact)]
    if minted is None or not same:
        return fact
    twin = old[index] if index < len(old) and type(old[index]) is type(fact) else same[0]
    return replace(fact, **{minted: getattr(twin, minted)})


def moved_to(facts: tuple[Fact, ...], at: datetime) -> tuple[Fact, ...]:
    """Give the same facts at another instant, as a corrigendum of a time does."""
    return tuple(replace(fact, at=at) for fact in facts)


def _consequences(
    proceedings: Proceedings, at: datetime, target: Entry, correction: tuple[Fact, ...]
) -> tuple[Fact, ...]:
    """Correct the later entries that name who waited or spoke, or for how long, as the corrected entry had it."""
    judgement = proceedings.judge(correction)
    if target.id in judgement.fallen:
        # It would not hold where it stands: what speaks against it is said, not that it falls.
        fold(correction[1:], proceedings.after(EntryId(target.id - 1)))
    after: list[Fact] = []
    later = proceedings.entries[judgement.first :]
    for entry, before in zip(later[1:], judgement.left, strict=False):
        if entry.id == target.id:
            continue
        facts = judgement.marks.effective(entry)
        told = tuple(_told_anew(fact, before.conference) for fact in facts)
        if told != facts:
            after.extend((EntryCorrected(at=at, entry=entry.id), *told))
    return tuple(after)


def _told_anew(fact: Fact, before: Conference) -> Fact:
    """Give a fact with the delegation, and the time, that follow from the conference before it."""
    statement, point = before.floor.statement, before.conduct.point
    if isinstance(fact, OF_REQUEST):
        waiting = before.floor.find(fact.request)
        return replace(fact, delegation=waiting.delegation) if waiting else fact
    if isinstance(fact, RequestsSwapped):
        one, other = before.floor.find(fact.request), before.floor.find(fact.swapped)
        return replace(fact, delegation=one.delegation, other=other.delegation) if one and other else fact
    if isinstance(fact, PointOfOrderRuled) and point is not None:
        return replace(fact, delegation=point.delegation)
    if statement is None or getattr(fact, "statement", None) != statement.id:
        return fact
    if isinstance(fact, StatementEnded):
        spoken = int(statement.elapsed(fact.at).total_seconds())
        return replace(fact, delegation=statement.delegation, spoken=spoken)
    return replace(fact, delegation=statement.delegation) if isinstance(fact, StatementExtended) else fact
