"""The board of languages: what is planned and what is so, who is in the booths, what was lost (practice R-2.3, R-2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.agenda.programme import Slot
from plenary.booths.booths import Booth
from plenary.conference import Conference
from plenary.fact import Language


class Row(Struct, frozen=True, kw_only=True):
    """One language of the board.

    ``booth`` is how it is served; a language that the slot does not have is not served unless
    somebody set it since the meeting opened. ``relays`` are the languages taken from this one,
    ``spoken`` the language that is not official and is interpreted from this one now.
    ``staffing`` is unknown, full, short or empty.
    """

    booth: Booth
    planned: bool
    channel: int | None
    strength: int | None
    required: int
    staffing: str
    lost: timedelta
    relays: tuple[Language, ...] = ()
    spoken: Language | None = None

    @property
    def language(self) -> Language:
        """Give the language."""
        return self.booth.language


class Strength(Struct, frozen=True):
    """The team: how many were counted in all booths, how many are needed, and whether all booths were counted."""

    present: int
    required: int
    counted: bool

    @property
    def staffing(self) -> str:
        """Say what is so of the whole: unknown until every booth was counted, then full or short."""
        if not self.counted:
            return "unknown"
        return "full" if self.present >= self.required else "short"


def board(conference: Conference, now: datetime) -> tuple[Row, ...]:
    """Give the board at an instant (UTC), in the order A C E F R S."""
    slot = _slot(conference)
    return tuple(_row(conference, booth, slot, now) for booth in conference.booths.by_language.values())


def strength(rows: Iterable[Row]) -> Strength:
    """Give the strength of the team that is planned: 14 of 14 for six languages.

    What a booth has beyond its need does not make up for another booth.
    """
    planned = [row for row in rows if row.planned]
    return Strength(
        sum(min(row.strength or 0, row.required) for row in planned),
        sum(row.required for row in planned),
        all(row.strength is not None for row in planned),
    )


def served(conference: Conference, booth: Booth) -> Booth:
    """Give a booth as it is served now: not at all where its language is not planned and nobody set it since."""
    slot = _slot(conference)
    if slot is None or booth.language in slot.languages:
        return booth
    meeting = conference.meetings.current
    opened = meeting.opened if meeting is not None else None
    if booth.since is not None and opened is not None and booth.since >= opened:
        return booth
    return Booth(booth.language, coverage="none", strength=booth.strength, lost=booth.lost)


def _slot(conference: Conference) -> Slot | None:
    """Give the slot of the meeting that sits, or of the next one."""
    return conference.slot if conference.meetings.current is not None else conference.following_slot


def _row(conference: Conference, booth: Booth, slot: Slot | None, now: datetime) -> Row:
    booths, language = conference.booths, booth.language
    required = booths.needed(language)
    return Row(
        booth=served(conference, booth),
        planned=slot is None or language in slot.languages,
        channel=dict(booths.channels).get(str(language)),
        strength=booth.strength,
        required=required,
        staffing=_staffing(booth.strength, required),
        lost=booth.loss(now),
        relays=tuple(each.language for each in booths.by_language.values() if each.via == language),
        spoken=_spoken_from(conference, language),
    )


def _staffing(strength: int | None, required: int) -> str:
    if strength is None:
        return "unknown"
    if strength >= required:
        return "full"
    return "short" if strength else "empty"


def _spoken_from(conference: Conference, language: Language) -> Language | None:
    """Give the language that is not official and is interpreted from this one now (practice R-2.7)."""
    statement = conference.floor.statement
    return statement.language if statement is not None and statement.pivot == language else None
