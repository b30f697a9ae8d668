"""Give the time ahead of a meeting as plain values: who is expected when, and when the services end."""

from __future__ import annotations

from plenary.console.state_local import Json, Local
from plenary.measure.forecast import Forecast, forecast, pace
from plenary.measure.proposals import proposals


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
        "changeover": ahead.changeover,
        "left_out": [each.request for each in ahead.left_out],
        "proposals": _proposals(local, ahead),
    }


def _proposals(local: Local, ahead: Forecast) -> Json:
    """Give the three ways out, each None where it does not help."""
    ways = proposals(local.conference, ahead)
    shorter, closed, moved = ways.shorter, ways.closed, ways.moved
    return {
        "shorter_limit": shorter
        and {"seconds": shorter.seconds, "speakers": shorter.speakers, "rises": local.said(shorter.rises)},
        "closed_list": closed
        and {"fits": closed.fits, "rest": closed.rest, "rises": local.said(closed.rises)},
        "next_slot": moved
        and {"slot": moved.slot, "rest": moved.rest, "seconds": int(moved.length.total_seconds())},
    }
