"""The proceedings as rows: every entry in words, with its time, struck ones marked, corrections as such."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from plenary.conference import Conference
from plenary.fact import EntryId, Fact
from plenary.facts.lists import RequestMoved
from plenary.facts.record import EntryCorrected, EntryRestored, EntryStruck
from plenary.proceedings.entry import Entry, as_told
from plenary.proceedings.everybody import with_everybody
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.bridge import Record
from ui.models.rows import RowModel
from ui.text import stamp

QUIET = ("delegation.seated", "list.opened")
"""Kinds that are not said where the entry has something else to say."""
STRUCK = N_("struck")
CORRECTED = N_("corrected")
REDACTED = N_("redacted")
SEVERAL = N_("%(sentence)s (and %(count)s more)")
STRIKES = N_("Struck: %(sentence)s")
RESTORES = N_("Restored: %(sentence)s")
CORRECTS = N_("Corrected: %(sentence)s")
EXPLAINS = N_("Reason given: %(sentence)s")


class EntryRow(Struct, frozen=True):
    """One entry: its number, its wall time, its words, and what became of it."""

    id: EntryId
    time: str
    text: str
    act: str
    mark: str = ""
    struck: bool = False
    mends: bool = False

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        return " ".join(part for part in (str(self.id), self.time, self.text, self.mark) if part)


class ProceedingsModel(RowModel[EntryRow]):
    """The proceedings that are shown."""


def of_everybody(record: Record, speech: Speech) -> Speech:
    """Give a speech that has names for those too whom only a struck entry seated."""
    return replace(speech, conference=with_everybody(speech.conference, record.entries))


def sentence(entry: Entry, facts: tuple[Fact, ...], record: Record, speech: Speech) -> str:
    """Say an entry in one sentence; of many facts the first that tells something, and how many more."""
    if entry.mends:
        moved = explained(entry, record)
        explains = speech.tongue.text(EXPLAINS, sentence=speech.fact(moved)) if moved else ""
        return explains or _mending(facts, record, speech)
    told = [fact for fact in as_told(facts) if fact.KIND not in QUIET] or list(facts)
    if not told:
        return ""
    first = speech.fact(told[0])
    if len(told) == 1:
        return first
    begun = first.removesuffix(speech.tongue.sign("."))
    return speech.tongue.text(SEVERAL, sentence=begun, count=speech.tongue.number(len(told) - 1))


def explained(entry: Entry, record: Record) -> RequestMoved | None:
    """Give the move to which an entry adds its reason and nothing else."""
    if len(entry.facts) != 2:
        return None
    corrected, moved = entry.facts
    if not (isinstance(corrected, EntryCorrected) and isinstance(moved, RequestMoved)):
        return None
    if not 0 < corrected.entry <= len(record.entries):
        return None
    before = record.entries[corrected.entry - 1].facts
    alike = (
        isinstance(each, RequestMoved) and replace(each, reason=moved.reason) == moved for each in before
    )
    return moved if any(alike) else None


def _mending(facts: tuple[Fact, ...], record: Record, speech: Speech) -> str:
    said = []
    frames = {EntryStruck: STRIKES, EntryRestored: RESTORES, EntryCorrected: CORRECTS}
    for fact in facts:
        frame = frames.get(type(fact))
        number = getattr(fact, "entry", 0)
        if frame and 0 < number <= len(record.entries):
            old = record.entries[number - 1]
            if old.mends and len(facts) > 1:
                # A mending that was taken back is told by what stands again.
                continue
            said.append(speech.tongue.text(frame, sentence=sentence(old, old.facts, record, speech)))
    return " ".join(said) or " ".join(speech.fact(fact) for fact in facts)


def entry_rows(conference: Conference, record: Record, tongue: Tongue) -> tuple[EntryRow, ...]:
    """Give every entry, the first one first."""
    return tuple(_rows(conference, record, tongue))


def _rows(conference: Conference, record: Record, tongue: Tongue) -> Iterator[EntryRow]:
    speech = of_everybody(record, Speech(tongue, conference))
    for entry in record.entries:
        yield entry_row(entry, record, speech)


def entry_row(entry: Entry, record: Record, speech: Speech) -> EntryRow:
    """Give one entry as a row, as it is corrected now."""
    marks = record.marks
    struck = not marks.stands(entry.id)
    correction = marks.correction(entry.id)
    facts = entry.facts if correction is None or struck else correction
    at = facts[0].at if facts and not entry.mends else entry.at
    mark = STRUCK if struck else CORRECTED if correction else ""
    mark = REDACTED if entry.id in marks.redacted and not struck else mark
    return EntryRow(
        id=entry.id,
        time=stamp(speech.conference.body.local(at), speech.tongue),
        text=sentence(entry, facts, record, speech),
        act=entry.act,
        mark=speech.tongue.text(mark),
        struck=struck,
        mends=entry.mends,
    )
