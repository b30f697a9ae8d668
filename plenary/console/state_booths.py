"""Give the board of languages, the open incidents and the services of a meeting as plain values."""

from __future__ import annotations

from plenary.booths.incidents import Incident
from plenary.console.state_local import Json, Local
from plenary.measure.board import Row, board, strength
from plenary.measure.services import alarm, left


def languages_json(local: Local) -> list[Json]:
    """Give a row for each language, in the order A C E F R S."""
    return [_row(local, row) for row in board(local.conference, local.instant)]


def incidents_json(local: Local) -> list[Json]:
    """Give the records of interruptions that are open."""
    return [_incident(local, each) for each in local.conference.booths.incidents]


def interpretation_json(local: Local) -> Json:
    """Give the team, the time that is left, what was asked of the booths, and since when the floor is recorded."""
    conference, booths = local.conference, local.conference.booths
    team, time_left = strength(board(conference, local.instant)), left(conference, local.instant)
    return {
        "strength": team.present,
        "required": team.required,
        "counted": team.counted,
        "ends": local.said(conference.services_end),
        "seconds_left": int(time_left.total_seconds()) if time_left is not None else None,
        "alarm": alarm(time_left),
        "extension_asked_until": local.said(conference.programme.asked),
        "extension_refused_until": local.said(conference.programme.refused),
        "request": booths.asked or None,
        "requested": local.said(booths.asked_at),
        "continuing_without": booths.continuing,
        "informals": list(booths.informal) if booths.informal is not None else None,
        "channels": [{"source": source, "channel": number} for source, number in booths.channels],
        "recording": local.said(booths.recording),
    }


def _row(local: Local, row: Row) -> Json:
    booth = row.booth
    return {
        "language": row.language,
        "planned": row.planned,
        "coverage": booth.coverage,
        "quality": booth.quality,
        "served": booth.served,
        "via": booth.via,
        "relays": list(row.relays),
        "since": local.said(booth.since),
        "cause": booth.cause,
        "strength": row.strength,
        "required": row.required,
        "staffing": row.staffing,
        "lost_seconds": int(row.lost.total_seconds()),
        "channel": row.channel,
    }


def _incident(local: Local, incident: Incident) -> Json:
    speaker = incident.delegation
    return {
        "incident": incident.number,
        "language": incident.language,
        "since": local.said(incident.since),
        "cause": incident.cause,
        "restored": local.said(incident.restored),
        "direction": incident.direction,
        "symptom": incident.symptom,
        "reported_by": incident.reported_by,
        **(local.delegation(speaker) if speaker else {"delegation": None, "name": None}),
        "statement": incident.statement,
        "items": list(incident.items),
        "continued": incident.continued,
    }
