"""The ways out of a list that is too long, in words for the officer and for the Chair."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct

from plenary.conference import Conference
from plenary.measure.forecast import Forecast
from plenary.measure.proposals import ClosedList, NextSlot, ShorterLimit, proposals
from plenary.tongue import N_, Tongue
from ui.text import in_meeting, span

FITS = N_("All those waiting finish before services end.")
TOO_LONG = N_("Not before the services end: %(names)s")
NOBODY = N_("Nobody is waiting.")
NO_SERVICES = N_("No interpretation is planned for this meeting.")
SHORTER = N_("%(limit)s each")
SHORTER_NOTE = N_("the meeting rises at %(time)s")
SHORTER_TOLD = N_("If those who still wait speak for %(limit)s each, the meeting rises at %(time)s.")
CLOSE = N_("Close the list")
CLOSE_NOTE = N_("%(fits)s speak in time, %(rest)s do not")
CLOSE_TOLD = N_("If the list is closed now, %(fits)s speak in time and %(rest)s do not.")
CLOSE_ALL = N_("all %(fits)s speak in time")
CLOSE_ALL_TOLD = N_("If the list is closed now, all %(fits)s who wait speak in time.")
NEXT = N_("Go on at the next meeting")
NEXT_NOTE = N_("speakers: %(rest)s, about %(span)s, %(moment)s")
NEXT_TOLD = N_("Speakers who could go on at the next meeting (%(moment)s): %(rest)s, about %(span)s.")


class Way(Struct, frozen=True):
    """One way out: its words, what would follow, and the sentence for the chair's screen."""

    name: str
    words: str
    note: str
    told: str
    icon: str = ""


def ways_out(conference: Conference, ahead: Forecast, tongue: Tongue) -> tuple[Way, ...]:
    """Give the ways that help at the instant of a forecast."""
    made = proposals(conference, ahead)
    ways = (
        _shorter(conference, made.shorter, tongue) if made.shorter else None,
        _closed(made.closed, tongue) if made.closed else None,
        _moved(conference, made.moved, tongue) if made.moved else None,
    )
    return tuple(way for way in ways if way is not None)


def _shorter(conference: Conference, way: ShorterLimit, tongue: Tongue) -> Way:
    said = {
        "limit": tongue.duration(timedelta(seconds=way.seconds)),
        "time": _time(conference, way.rises, tongue),
    }
    return Way(
        "shorter",
        tongue.text(SHORTER, limit=said["limit"]),
        tongue.text(SHORTER_NOTE, time=said["time"]),
        tongue.text(SHORTER_TOLD, **said),
        "clock",
    )


def _closed(way: ClosedList, tongue: Tongue) -> Way:
    said = {"fits": tongue.number(way.fits), "rest": tongue.number(way.rest)}
    words = tongue.text(CLOSE)
    if not way.rest:
        note, told = tongue.text(CLOSE_ALL, fits=said["fits"]), tongue.text(CLOSE_ALL_TOLD, fits=said["fits"])
        return Way("close", words, note, told, "list-closed")
    return Way(
        "close", words, tongue.text(CLOSE_NOTE, **said), tongue.text(CLOSE_TOLD, **said), "list-closed"
    )


def _moved(conference: Conference, way: NextSlot, tongue: Tongue) -> Way:
    slot = conference.programme.slot(way.slot)
    said = {
        "rest": tongue.number(way.rest),
        "span": span(way.length.total_seconds(), tongue),
        "moment": tongue.moment(slot.date, slot.start),
    }
    return Way(
        "next", tongue.text(NEXT), tongue.text(NEXT_NOTE, **said), tongue.text(NEXT_TOLD, **said), "calendar"
    )


def _time(conference: Conference, instant: datetime, tongue: Tongue) -> str:
    return in_meeting(conference, instant, tongue)


def verdict(conference: Conference, ahead: Forecast, names: list[str], tongue: Tongue) -> tuple[str, str]:
    """Say whether everybody who waits speaks before the services end, and the colour role of that."""
    if not ahead.waiting:
        return tongue.text(NOBODY), "quiet"
    if conference.services_end is None:
        return tongue.text(NO_SERVICES), "quiet"
    if not names:
        return tongue.text(FITS), "ok"
    return tongue.text(TOO_LONG, names=tongue.join(names)), "over"
