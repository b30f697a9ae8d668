"""Where each statement stands in the floor recording of its meeting (UNTOC COP rule 39)."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from plenary.facts.booths import RecordingStarted
from plenary.facts.meetings import MeetingAdjourned
from plenary.proceedings.proceedings import Proceedings
from plenary.proceedings.queries import PastStatement, statements


class Recording(Struct, frozen=True):
    """One floor recording: its number, since when (UTC), until when the meeting rose; None while it runs."""

    number: int
    started: datetime
    ended: datetime | None = None


class Cue(Struct, frozen=True):
    """A statement in a recording, from where to where; ``ends`` is None while it is being made."""

    recording: Recording
    statement: PastStatement
    begins: timedelta
    ends: timedelta | None


def recordings(proceedings: Proceedings) -> tuple[Recording, ...]:
    """Give the recordings in their order, numbered from 1."""
    made: list[Recording] = []
    for _, facts in proceedings.standing():
        for fact in facts:
            if isinstance(fact, RecordingStarted):
                made.append(Recording(len(made) + 1, fact.at))
            elif isinstance(fact, MeetingAdjourned) and made and made[-1].ended is None:
                made[-1] = Recording(made[-1].number, made[-1].started, fact.at)
    return tuple(made)


def cues(proceedings: Proceedings) -> tuple[Cue, ...]:
    """Give every statement that was recorded, by recording and time; the others are left out.

    What began before its recording stands at its beginning.
    """
    found: list[Cue] = []
    for recording in recordings(proceedings):
        found += (
            _cue(recording, statement) for statement in statements(proceedings) if _in(recording, statement)
        )
    return tuple(found)


def _in(recording: Recording, statement: PastStatement) -> bool:
    begun = recording.ended is None or statement.started < recording.ended
    return begun and (statement.ended is None or statement.ended > recording.started)


def _cue(recording: Recording, statement: PastStatement) -> Cue:
    begins = max(statement.started - recording.started, timedelta())
    ends = statement.ended - recording.started if statement.ended is not None else None
    return Cue(recording, statement, begins, ends)
