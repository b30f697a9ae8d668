"""Those who take part, as rows: name, category, since when a party, and whether they are in the room."""

from __future__ import annotations

from msgspec import Struct

from plenary.conference import Conference
from plenary.fact import DelegationCode
from plenary.roster.roster import Seat
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue

PRESENT, ABSENT = N_("present"), N_("absent")
PARTY_SINCE = N_("party since %(date)s")


class ParticipantRow(Struct, frozen=True):
    """One delegation. ``there`` is None where nobody noted whether it is present."""

    id: DelegationCode
    text: str
    category: str = ""
    party: str = ""
    presence: str = ""
    there: bool | None = None

    def __str__(self) -> str:
        """Say the row for a screen reader."""
        return ", ".join(part for part in (self.text, self.category, self.party, self.presence) if part)


def participant_rows(conference: Conference, tongue: Tongue) -> list[ParticipantRow]:
    """Give all seats, in the alphabetical order of the language."""
    speech = Speech(tongue, conference)
    rows = [_row(seat, speech) for seat in conference.roster.seats.values()]
    return sorted(rows, key=lambda row: tongue.sort_key(row.text))


def _row(seat: Seat, speech: Speech) -> ParticipantRow:
    tongue = speech.tongue
    said = {True: tongue.text(PRESENT), False: tongue.text(ABSENT), None: ""}
    since = seat.party_since
    return ParticipantRow(
        seat.delegation,
        speech.name(seat.delegation),
        speech.value("category", seat.category),
        tongue.text(PARTY_SINCE, date=tongue.date(since)) if since else "",
        said[seat.present],
        seat.present,
    )
