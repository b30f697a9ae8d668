"""Give the time ahead of a meeting as plain values: who is expected when, and when the services end."""

from __future__ import annotations

from plenary.console.state_local import Json, Local
from plenary.measure.forecast import forecast, pace


def ahead_json(local: Local) -> Json | None:
    """Give the forecast at the pace of the statements made so far; None where no meeting sits."""
    if local.conference.meetings.current is None:
        return None
    share = pace(local.conference)
    ahead = forecast(local.conference, local.instant, share if share is not None else 1.0)
    margin = ahead.margin
    return {
        "pace": round(share, 3) if share is not None else None,
        "statements": [
            {
                "request": each.request,
                "begins": local.said(each.begins),
                "ends": local.said(each.ends),
                "reply": each.reply,
            }
            for each in ahead.statements
        ],
        "list_ends": local.said(ahead.list_ends),
        "rises": local.said(ahead.rises),
        "full": local.said(ahead.full),
        "services_end": local.said(ahead.services_end),
        "margin": int(margin.total_seconds()) if margin is not None else None,
    }
