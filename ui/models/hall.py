"""What podium and room say alike: the item, the day on a card, how the list stands."""

from __future__ import annotations

from datetime import datetime

from plenary.conference import Conference
from plenary.fact import ItemNumber
from plenary.floor.speakers import SpeakersList, Standing
from plenary.roster.bodies import place_in
from plenary.tongue import N_, Tongue
from ui.models.list_standing import CLOSES, LIST_CLOSED, LIST_OPEN, WAS_TO_CLOSE
from ui.text import begun, in_meeting

CLOSED_AT = N_("at %(time)s")


def item_words(conference: Conference, tongue: Tongue) -> tuple[str, str]:
    """Give number and title of what is considered, or the body's name; several items are joined."""
    numbers: tuple[ItemNumber, ...] = conference.agenda.current
    if not numbers:
        return "", conference.body.form(f"{tongue.code}.short") or conference.body.form(tongue.code)
    titles = [conference.agenda.item(number).title(tongue.code) for number in numbers]
    return tongue.series([tongue.item_number(number) for number in numbers]), tongue.semicolons(titles)


def day_and_place(conference: Conference, now: datetime, tongue: Tongue) -> str:
    """Give the day and the place for the card of a held screen."""
    day = begun(tongue.weekday_date(conference.body.local(now).date()))
    return " · ".join(part for part in (day, place_in(conference.body.place, tongue.code)) if part)


def list_words(
    conference: Conference, held: SpeakersList, tongue: Tongue, now: datetime
) -> tuple[bool, str, str]:
    """Tell whether a list is closed at an instant (UTC), in a word, and when it closes, was to close or closed."""

    def at(instant: datetime) -> str:
        return in_meeting(conference, instant, tongue)

    if held.closed is not None:
        return True, tongue.text(LIST_CLOSED), tongue.text(CLOSED_AT, time=at(held.closed))
    note = ""
    if held.standing is Standing.CLOSING and held.closes is not None:
        note = tongue.text(WAS_TO_CLOSE if now >= held.closes else CLOSES, time=at(held.closes))
    return False, tongue.text(LIST_OPEN), note
