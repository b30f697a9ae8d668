"""Give the floor and the lists of speakers as plain values."""

from __future__ import annotations

from datetime import timedelta

from plenary.console.state_local import Json, Local
from plenary.floor.precedence import by_request
from plenary.floor.request import Request
from plenary.floor.speakers import SpeakersList


def floor_json(local: Local) -> Json | None:
    """Give who speaks, and the clock of the statement at the instant that is looked at; None where nobody does."""
    statement = local.conference.floor.statement
    if statement is None:
        return None
    remaining = statement.remaining(local.instant)
    return {
        "statement": statement.id,
        **local.delegation(statement.delegation),
        "category": statement.category,
        "capacity": statement.capacity,
        "on_behalf_of": [local.delegation(each) for each in statement.on_behalf_of],
        "person": statement.person,
        "title": statement.title,
        "level": statement.level,
        "mode": statement.mode,
        "list": statement.list,
        "request": statement.request,
        "started": local.said(statement.started),
        "limit": statement.seconds or None,
        "elapsed": _seconds(statement.elapsed(local.instant)),
        "remaining": _seconds(remaining) if remaining is not None else None,
        "paused": statement.paused_since is not None,
        "paused_by": statement.paused_by or None,
        "language": statement.language,
        "pivot": statement.pivot,
    }


def _seconds(length: timedelta) -> int:
    return int(length.total_seconds())


def list_json(local: Local, held: SpeakersList) -> Json:
    """Give a list: its requests in the order in which they will be called, and the rule's own order beside it."""
    return {
        "list": held.id,
        "items": list(held.items),
        "purpose": held.purpose,
        "standing": str(held.standing),
        "order": held.order,
        "closes": local.said(held.closes),
        "closed": local.said(held.closed),
        "limits": dict(held.limits),
        "requests": [_request(local, request) for request in held.requests],
        "by_request": [request.id for request in by_request(held.requests)],
    }


def _request(local: Local, request: Request) -> Json:
    text = request.text
    return {
        "request": request.id,
        **local.delegation(request.delegation),
        "category": request.category,
        "capacity": request.capacity,
        "on_behalf_of": [local.delegation(each) for each in request.on_behalf_of],
        "person": request.person,
        "title": request.title,
        "level": request.level,
        "mode": request.mode,
        "requested": local.said(request.requested),
        "language": request.language,
        "passed_over": request.passed_over,
        "text": text
        and {
            "languages": list(text.languages),
            "delivery": text.delivery,
            "received": local.said(text.received),
            "given": local.said(text.given),
            "file": text.file or None,
        },
        "note": request.note,
        **_made(local, request),
    }


def _made(local: Local, request: Request) -> Json:
    """Give how often the delegation spoke before in the conference, and for how many seconds."""
    floor = local.conference.floor
    spoken = floor.spoken.get(request.delegation, 0)
    return {
        "first_time": spoken == 0,
        "spoken": spoken,
        "seconds_spoken": floor.heard.get(request.delegation, 0),
        "round": request.round or None,
    }
