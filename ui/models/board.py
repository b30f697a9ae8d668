"""The board of languages in words: strength, channel, relay, what was lost, and what stands in an incident's head."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from plenary.booths.incidents import Incident
from plenary.conference import Conference
from plenary.measure.board import Row, Strength, board, strength
from plenary.sentence import Speech
from plenary.tongue import N_, Tongue
from ui.models.faces import language_face
from ui.painting.values import LanguageFace
from ui.text import in_meeting, isolated, span

CHANNEL = N_("channel %(number)s")
PIVOT = N_("relayed into: %(languages)s")
SPOKEN = N_("interpreted from it: %(language)s")
LOST = N_("not heard for %(span)s in all")
LESS = N_("not heard for less than a minute in all")
UNPLANNED = N_("not planned for this meeting")
TEAM = N_("Interpreters %(present)s of %(required)s")
NOT_COUNTED = N_("Interpreters not counted yet (%(required)s needed)")
SINCE, FROM_TO = N_("since %(time)s"), N_("not heard: %(times)s")
SPEAKING = N_("%(name)s speaking")
_SPOKE = {"en": "sentence"}
"""The form of the name of who spoke: bare where a colon announces it, as everywhere but in English."""
_ROLES = {"full": "ok", "short": "warn", "empty": "over", "unknown": "quiet"}


class Line(Struct, frozen=True):
    """A row of the board: its face and channel, its strength as "2/3" in a role, and the rest in a few words."""

    face: LanguageFace
    channel: str
    strength: str
    role: str
    note: str


def board_lines(conference: Conference, now: datetime, tongue: Tongue) -> tuple[Line, ...]:
    """Give the rows in the order A C E F R S at an instant (UTC)."""
    return tuple(_line(conference, row, tongue) for row in board(conference, now))


def _line(conference: Conference, row: Row, tongue: Tongue) -> Line:
    count = "–" if row.strength is None else tongue.number(row.strength)
    figures = isolated(f"{count}/{tongue.number(row.required)}", tongue)
    return Line(
        language_face(conference, row.booth, tongue),
        "" if row.channel is None else tongue.text(CHANNEL, number=tongue.number(row.channel)),
        figures if row.planned else "",
        _ROLES[row.staffing],
        tongue.apart(_notes(row, tongue)),
    )


def _notes(row: Row, tongue: Tongue) -> list[str]:
    said = []
    if not row.planned and row.booth.coverage != "none":
        said.append(tongue.text(UNPLANNED))
    if row.relays:
        said.append(tongue.text(PIVOT, languages=tongue.join([tongue.language(each) for each in row.relays])))
    if row.spoken is not None:
        said.append(tongue.text(SPOKEN, language=tongue.language(row.spoken)))
    seconds = row.lost.total_seconds()
    if seconds >= 60:
        said.append(tongue.text(LOST, span=span(seconds, tongue)))
    elif seconds:
        said.append(tongue.text(LESS))
    return said


def team_words(conference: Conference, now: datetime, tongue: Tongue) -> tuple[str, str]:
    """Give the strength of the whole team in words, and its role: "Interpreters 14 of 14"."""
    team: Strength = strength(board(conference, now))
    required = tongue.number(team.required)
    if not team.counted:
        return tongue.text(NOT_COUNTED, required=required), "quiet"
    said = tongue.text(TEAM, present=tongue.number(team.present), required=required)
    return said, "ok" if team.staffing == "full" else "warn"


def incident_words(conference: Conference, incident: Incident, tongue: Tongue) -> str:
    """Give since when a language is interrupted, or from when to when it was, who spoke, and about what."""
    speech, local = Speech(tongue, conference), conference.body.local
    if incident.restored is None:
        said = [tongue.text(SINCE, time=in_meeting(conference, incident.since, tongue))]
    else:
        begun, ended = local(incident.since).time(), local(incident.restored).time()
        said = [tongue.text(FROM_TO, times=tongue.time_range(begun, ended))]
    if incident.delegation is not None:
        said.append(tongue.text(SPEAKING, name=speech.name(incident.delegation, _SPOKE.get(tongue.code, ""))))
    if incident.items:
        said.append(speech.items(incident.items))
    return tongue.apart(said)
