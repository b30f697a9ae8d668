"""Give the state of a meeting at one instant as plain values, for other programs."""

from __future__ import annotations

from plenary.acts.quorum import quorum
from plenary.agenda.agenda import Item
from plenary.agenda.meetings import Meeting
from plenary.agenda.programme import Programme, Slot
from plenary.conduct.conduct import Point
from plenary.conduct.voting import RollCall
from plenary.console.state_ahead import ahead_json
from plenary.console.state_booths import incidents_json, interpretation_json, languages_json
from plenary.console.state_floor import floor_json, list_json
from plenary.console.state_local import Json, Local
from plenary.fact import DelegationCode, EntryId
from plenary.report.notices import Promise
from plenary.report.report import Report


def state(local: Local, entry: EntryId) -> Json:
    """Give how a conference stands, as ``entry`` left it.

    Instants are in the time of the place, durations in seconds, names in the tongue.
    """
    conference = local.conference
    return {
        "now": local.said(local.instant),
        "entry": entry,
        "body": _body(local),
        "meeting": _meeting(local),
        "meetings": [_held(local, meeting) for meeting in conference.meetings.held],
        "current_items": [_item(local, conference.agenda.item(each)) for each in conference.agenda.current],
        "agenda": _agenda(local),
        "programme": _programme(conference.programme),
        "floor": floor_json(local),
        "lists": [list_json(local, held) for held in conference.floor.lists.values()],
        "conduct": _conduct(local),
        "languages": languages_json(local),
        "incidents": incidents_json(local),
        "interpretation": interpretation_json(local),
        "officers": _officers(local),
        "delegations": _delegations(local),
        "report": _report(conference.report),
        "message": conference.notices.message,
        "promises": [_promise(local, each) for each in conference.notices.promises],
        "forecast": ahead_json(local),
    }


def _body(local: Local) -> Json:
    conference, body = local.conference, local.conference.body
    return {
        "name": body.form(local.tongue.code),
        "parent": body.parent,
        "title": body.title,
        "symbol": body.symbol,
        "session": body.session,
        "place": body.place,
        "dates": body.dates,
        "begins": body.begins.isoformat() if body.begins else None,
        "ends": body.ends.isoformat() if body.ends else None,
        "language": body.language,
        "timezone": body.zone,
        "rules": conference.rules.profile,
        "closed": body.closed,
    }


def _meeting(local: Local) -> Json:
    meetings = local.conference.meetings
    current, needed = meetings.current, quorum(local.conference)
    return {
        "state": str(meetings.sitting),
        "number": current.number if current else None,
        "opened": local.said(current.opened) if current else None,
        "slot": current.slot if current else None,
        "late_minutes": current.late if current else None,
        "public": current.public if current else None,
        "presiding": meetings.presiding,
        "quorum": meetings.quorum,
        "quorum_needed": {"of": needed.base, "to_open": needed.opens, "to_decide": needed.decides},
        "until": local.said(meetings.until),
        "services_extended_until": local.said(local.conference.programme.extended),
    }


def _held(local: Local, meeting: Meeting) -> Json:
    return {
        "number": meeting.number,
        "slot": meeting.slot,
        "opened": local.said(meeting.opened),
        "rose": local.said(meeting.rose),
        "late_minutes": meeting.late,
        "cause": meeting.cause,
        "halted_seconds": int(meeting.halted.total_seconds()),
    }


def _agenda(local: Local) -> Json:
    agenda = local.conference.agenda
    documents = [
        {"symbols": list(each.symbols), "title": each.title, "items": list(each.items)}
        for each in agenda.documents
    ]
    items = [_item(local, item) for item in agenda.items]
    return {"adopted": agenda.adopted, "items": items, "documents": documents}


def _item(local: Local, item: Item) -> Json:
    return {
        "number": item.number,
        "title": item.title(local.tongue.code),
        "parent": item.parent,
        "state": str(item.state),
    }


def _programme(programme: Programme) -> Json:
    return {"adopted": programme.adopted, "slots": [_slot(slot) for slot in programme.slots]}


def _slot(slot: Slot) -> Json:
    return {
        "slot": slot.id,
        "date": slot.date.isoformat(),
        "start": f"{slot.start:%H:%M}",
        "end": f"{slot.end:%H:%M}",
        "items": list(slot.items),
        "label": slot.label or None,
        "status": slot.status,
        "languages": list(slot.languages),
    }


def _promise(local: Local, promise: Promise) -> Json:
    return {
        "promise": promise.id,
        "text": promise.text,
        "made": local.said(promise.made),
        **_maybe(local, promise.delegation),
    }


def _point(local: Local, point: Point) -> Json:
    return {
        **local.delegation(point.delegation),
        "subject": point.subject,
        "raised": local.said(point.raised),
        "count": local.conference.conduct.raised.get(point.delegation, 0),
        "limit": local.conference.rules.number("limit.point-of-order") * 60 or None,
    }


def _conduct(local: Local) -> Json:
    conduct = local.conference.conduct
    point, motion, question = conduct.point, conduct.motion, conduct.question
    return {
        "point_of_order": point and _point(local, point),
        "further_points_of_order": [_point(local, each) for each in conduct.further],
        "motion": motion
        and {
            **local.delegation(motion.delegation),
            "motion": motion.motion,
            "for": list(motion.spoke_for),
            "against": list(motion.spoke_against),
        },
        "question": question
        and {
            "text": question.text,
            "items": list(question.items),
            "objections": [local.delegation(each) for each in question.objections],
        },
        "roll_call": conduct.roll_call and _roll_call(local, conduct.roll_call),
        "decision": conduct.decision
        and {
            "decision": conduct.decision.id,
            "text": conduct.decision.text,
            "manner": conduct.decision.manner,
        },
    }


def _roll_call(local: Local, going_on: RollCall) -> Json:
    return {
        "text": going_on.text,
        "motion": going_on.motion or None,
        "appeal": going_on.by and local.delegation(going_on.by),
        "method": going_on.method,
        "majority": going_on.majority,
        "drawn": going_on.drawn,
        "called": [
            {**local.delegation(each), "answer": going_on.answers.get(each)} for each in going_on.called
        ],
    }


def _officers(local: Local) -> list[Json]:
    return [
        {"office": each.office, "person": each.person, **_maybe(local, each.delegation)}
        for each in local.conference.roster.officers
    ]


def _maybe(local: Local, delegation: DelegationCode | None) -> Json:
    return local.delegation(delegation) if delegation else {"delegation": None, "name": None}


def _delegations(local: Local) -> list[Json]:
    return [
        {**local.delegation(seat.delegation), "category": seat.category, "present": seat.present}
        for seat in local.conference.roster.seats.values()
    ]


def _report(report: Report) -> Json:
    paragraphs = [
        {"paragraph": each.id, "state": each.state, "amended": each.amended}
        for each in report.paragraphs.values()
    ]
    before = report.considered
    return {
        "adopted": report.adopted,
        "paragraphs": paragraphs,
        "considered": before
        and {
            "paragraph": before.paragraph,
            "number": before.number,
            "text": before.text,
            "document": before.document,
        },
    }
