"""Know also whom no sheet knows: those whom a list of participants brought to this conference."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from plenary.roster.directory import Directory, Entry, directory
from plenary.roster.roster import Roster, Seat
from plenary.tongue import LANGUAGES


def known(roster: Roster, on: date) -> Directory:
    """Give the directory of a day, joined by the seats it does not know; the same object for the same seats."""
    listed = directory(on)
    own = tuple(seat for seat in roster.seats.values() if seat.delegation not in listed)
    return _joined(on, tuple((seat.delegation, seat.names, seat.category) for seat in own)) if own else listed


@lru_cache(maxsize=4)
def _joined(on: date, own: tuple[tuple[str, tuple[tuple[str, str], ...], str], ...]) -> Directory:
    entries = (_entry(Seat(code, names, category)) for code, names, category in own)  # type: ignore[arg-type]
    return directory(on).joined_by(entries)


def _entry(seat: Seat) -> Entry:
    kind, _, word = seat.delegation.partition(":")
    names = dict(seat.names)
    listed = {language: names[language] for language in LANGUAGES if language in names}
    return Entry(
        code=seat.delegation,
        kind=kind,
        # A list of participants names whom it brings once, in one language.
        names=listed or {"en": word},
        category=seat.category,
        codes=(word,),
        forms={key: said for key, said in names.items() if "." in key},
    )
