"""Say times and spans on the screens in the forms that the official languages use for them.

Times are local wall times of the meeting; spans are whole seconds.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from msgspec import Struct

from plenary.conference import Conference
from plenary.pattern import pattern
from plenary.tongue import N_, Tongue
from plenary.tongues.spacing import JOINER

MINUTE = 60
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_NARROW = "\u00a0"

MINUTES = N_("%(minutes)s min")
_LONE = {
    "en": "a|an|the|A|An|The|I",
    "fr": "à|a|y|le|la|les|un|une|À|Le|La|Les",
    "es": "a|e|o|y|el|la|los|las|un|una|El|La|Los|Las",
    "ru": "а|в|и|к|о|с|у|В|И|К|О|С|У",
}
"""Articles and words of one letter, after which no line ends."""
_COUNTED, _NUMBERED = pattern(r" – (?=\d)"), pattern(r"(?<=\d\u2011\w) ")
"""The dash before a count, after which a line may end even before a firm space; what follows a Russian «1-е»."""


class WallTime(Struct, frozen=True):
    """A time of day: its figures, and the words for its half of the day where the language has them."""

    figures: str
    marker: str = ""
    marker_first: bool = False

    def __str__(self) -> str:
        """Give the time as one text."""
        parts = (self.marker, self.figures) if self.marker_first else (self.figures, self.marker)
        return _NARROW.join(part for part in parts if part)


def begun(words: str) -> str:
    """Begin words that stand alone with a capital: an ordinal that is spelt out has none of itself."""
    return words[:1].upper() + words[1:]


def isolated(text: str, tongue: Tongue) -> str:
    """Keep figures left to right inside a text that runs from the right."""
    return f"{_LEFT_TO_RIGHT}{text}{_END}" if tongue.right_to_left else text


def figures(seconds: int) -> str:
    """Give minutes and seconds without a sign: 2:13, 100:00."""
    minutes, rest = divmod(abs(seconds), MINUTE)
    return f"{minutes}:{rest:02d}"


def wall_time(local: datetime, tongue: Tongue) -> WallTime:
    """Give the time on a wall clock: "4.21 p.m.", "16 h 21", "下午 4:21", "16:21"."""
    minute = f"{local.minute:02d}"
    if tongue.code == "en":
        return WallTime(f"{_twelve(local.hour)}.{minute}", "a.m." if local.hour < 12 else "p.m.")
    if tongue.code == "zh":
        return WallTime(f"{_twelve(local.hour)}:{minute}", _chinese_half(local.hour), marker_first=True)
    if tongue.code == "fr":
        return WallTime(f"{local.hour}{_NARROW}h{_NARROW}{minute}")
    if tongue.code == "es":
        return WallTime(f"{local.hour}.{minute}")
    if tongue.right_to_left:
        return WallTime(isolated(f"{local.hour:02d}:{minute}", tongue))
    return WallTime(f"{local.hour}:{minute}")


def time_of_day(local: datetime, tongue: Tongue) -> str:
    """Give a time inside a sentence, kept on one line: "4.30 p.m.", "12 noon", "18 heures", "下午6时"."""
    return isolated(tongue.time(local.time()).replace(" ", _NARROW), tongue)


def stamp(local: datetime, tongue: Tongue) -> str:
    """Give the time at which something was entered: as on a wall clock, in Chinese as in a sentence."""
    return time_of_day(local, tongue) if tongue.code == "zh" else str(wall_time(local, tongue))


def in_meeting(conference: Conference, at: datetime, tongue: Tongue, now: datetime | None = None) -> str:
    """Give an instant (UTC) inside a sentence: its time, and its day where it may be taken for another.

    The day is left out where it is that of ``now`` or of the meeting that sits: "6 p.m.", "6 p.m. on 1 October".
    """
    local, meeting = conference.body.local, conference.meetings.current
    days = {local(each).date() for each in (now, meeting.opened if meeting else None) if each}
    if local(at).date() in days:
        return time_of_day(local(at), tongue)
    return tongue.hour(local(at), max(days, default=local(at).date() + timedelta(days=1)))


def _twelve(hour: int) -> int:
    return hour % 12 or 12


def _chinese_half(hour: int) -> str:
    return "上午" if hour < 12 else "下午"


def span(seconds: float, tongue: Tongue) -> str:
    """Give a span in hours and minutes, rounded to the minute: "1 h 39 min", "28 min"."""
    return tongue.duration(timedelta(minutes=round(seconds / MINUTE)))


def unparted(text: str, tongue: Tongue) -> str:
    """Join articles and words of one letter to what follows them, a dash or a number to its noun."""
    words = _LONE.get(tongue.code)
    joined = re.sub(rf"(?<![\w’])({words}) ", rf"\1{_NARROW}", text) if words else text
    return _NUMBERED.sub(_NARROW, _COUNTED.sub(f"{_NARROW}–{JOINER}{_NARROW}", joined))
