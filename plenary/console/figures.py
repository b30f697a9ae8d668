"""The figures of meetings as plain values for programs, and as rows for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from plenary.console.state_local import Json, Local
from plenary.fact import DelegationCode
from plenary.measure.availability import Availability
from plenary.measure.speaking import Share
from plenary.measure.statistics import Statistics, together
from plenary.measure.utilisation import MeetingTime, Utilisation
from plenary.tongue import Tongue


def figures(several: Mapping[str, Statistics], tongue: Tongue) -> Json:
    """Give the figures of several files by their names: durations in minutes, shares in per cent, rounded to a tenth."""
    all_ = together(tuple(several.values()))
    return {
        "language": tongue.code,
        "conferences": [{"file": name, **_conference(each, tongue)} for name, each in several.items()],
        "together": {
            "conferences": len(several),
            "meetings_held": all_.held,
            "assigned_minutes": _minutes(all_.assigned),
            "lost_minutes": _minutes(all_.lost),
            "utilisation": _rounded(all_.factor),
            "statements": all_.statements,
        },
    }


def _conference(told: Statistics, tongue: Tongue) -> Json:
    local = Local(told.conference, tongue, told.at)
    body = told.conference.body
    return {
        "body": body.form(tongue.code),
        "place": body.place,
        "begins": body.begins.isoformat() if body.begins else None,
        "ends": body.ends.isoformat() if body.ends else None,
        "at": local.said(told.at),
        "utilisation": _utilisation(told.utilisation, local),
        "languages": [_language(each) for each in told.languages],
        "speaking": _speaking(told, local),
    }


def _utilisation(told: Utilisation, local: Local) -> Json:
    return {
        "utilisation": _rounded(told.factor),
        "if_adjourned_now": _rounded(told.if_adjourned_now),
        "benchmark": told.benchmark,
        "planned_minutes": _minutes(told.planned),
        "added_minutes": _minutes(told.added),
        "lost_minutes": _minutes(told.lost),
        "may_still_be_lost_minutes": _minutes(told.may_lose),
        "meetings_held": told.held,
        "meetings_planned": told.programmed,
        "meeting_ratio": _rounded(told.meeting_ratio),
        "planning_accuracy": _rounded(told.planning_accuracy),
        "lost_minutes_a_meeting": _minutes(told.lost_a_meeting),
        "meetings": [_meeting(each, local) for each in told.meetings],
    }


def _meeting(told: MeetingTime, local: Local) -> Json:
    return {
        "number": told.number or None,
        "scheduled": [local.said(told.scheduled.begins), local.said(told.scheduled.ends)],
        "opened": local.said(told.opened),
        "rose": local.said(told.rose),
        "cause": told.cause or None,
        "added": told.added,
        "resumed": told.resumed,
        "outside": told.outside,
        "late_minutes": _minutes(told.late),
        "early_minutes": _minutes(told.early),
        "used_informally_minutes": _minutes(told.informal),
        "suspended_minutes": _minutes(told.suspended),
        "cancelled_minutes": _minutes(told.cancelled),
        "over_minutes": _minutes(told.over),
        "lost_minutes": _minutes(told.lost),
    }


def _language(told: Availability) -> Json:
    return {
        "language": told.language,
        "available": _rounded(told.share),
        "sat_minutes": _minutes(told.sat),
        "planned_minutes": _minutes(told.planned),
        "interrupted_minutes": _minutes(told.gone),
        "interruptions": told.interruptions,
        "longest_minutes": _minutes(told.longest),
    }


def _speaking(told: Statistics, local: Local) -> Json:
    said = told.speaking
    named = {code: local.delegation(DelegationCode(code)) for code in (*said.by_group, *said.by_delegation)}
    change = said.change_over
    return {
        **_share(said.all),
        "change_over_seconds": round(change.total_seconds()) if change is not None else None,
        "by_category": [{"category": key, **_share(share)} for key, share in said.by_category.items()],
        "by_group": [{**named[key], **_share(share)} for key, share in said.by_group.items()],
        "by_language": [{"language": key, **_share(share)} for key, share in said.by_language.items()],
        "by_delegation": [{**named[key], **_share(share)} for key, share in said.by_delegation.items()],
    }


def _share(share: Share) -> Json:
    return {
        "statements": share.statements,
        "minutes": _minutes(share.spoken),
        "mean_seconds": round(share.mean.total_seconds()),
        "limited": share.limited,
        "overran": share.overran,
        "overrun_share": _rounded(share.overrun_share),
        "overrun_minutes": _minutes(share.overrun),
    }


def _minutes(length: timedelta) -> float:
    return round(length.total_seconds() / 60, 1)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 1)


COLUMNS = ("file", "table", "row", "measure", "value")


def as_csv(told: Json) -> bytes:
    """Give figures as rows of file, table, row, measure and value, which a spreadsheet turns as it likes.

    UTF-8 with its mark, for without it spreadsheets take names in other scripts for something else.
    """
    out = io.StringIO()
    pen = csv.writer(out, lineterminator="\r\n")
    pen.writerow(COLUMNS)
    for conference in told["conferences"]:
        pen.writerows((conference["file"], *row) for row in _rows(conference))
    pen.writerows(("", "together", "", name, value) for name, value in told["together"].items())
    return out.getvalue().encode("utf-8-sig")


def _rows(conference: Json) -> Iterator[Sequence[object]]:
    for table in ("utilisation", "speaking"):
        for name, value in conference[table].items():
            if not isinstance(value, list):
                yield table, "", name, value
    for each in conference["utilisation"]["meetings"]:
        yield from _measures("meetings", str(each["scheduled"][0]), each)
    for each in conference["languages"]:
        yield from _measures("languages", each["language"], each)
    for table in ("by_category", "by_group", "by_language", "by_delegation"):
        for each in conference["speaking"][table]:
            first = next(iter(each))
            yield from _measures(table, each.get("name") or each[first], each)


def _measures(table: str, row: str, values: Json) -> Iterator[Sequence[object]]:
    for name, value in values.items():
        if isinstance(value, int | float):
            yield table, row, name, int(value) if isinstance(value, bool) else value
