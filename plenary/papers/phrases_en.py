"""The English of a report: ordinals, dates with a full stop in the hour, lists without a serial comma."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from itertools import groupby, pairwise

from plenary.papers.views import Named, Speaker

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
EN_DASH_SINCE = 2015
"""Ranges were printed with a hyphen before about this year, with an en dash after it."""


def dash(year: int) -> str:
    """Give the sign between the ends of a range, as printed in a year."""
    return "–" if year >= EN_DASH_SINCE else "-"


def in_a_row(numbers: Sequence[int]) -> bool:
    """Tell whether numbers follow one another without a gap."""
    return all(after - before == 1 for before, after in pairwise(numbers))


class English:
    """English as the United Nations writes it."""

    def joined(self, names: Sequence[str]) -> str:
        """Join names as a list in running text."""
        return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)

    def day(self, day: date) -> str:
        """Say a date: 1 October 2009."""
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def hour(self, hour: time) -> str:
        """Say a time: 10.40 a.m., 12 noon, midnight."""
        if (hour.hour, hour.minute) in ((0, 0), (12, 0)):
            return "12 noon" if hour.hour else "midnight"
        minutes = f".{hour.minute:02}" if hour.minute else ""
        return f"{(hour.hour - 1) % 12 + 1}{minutes} {'a.m.' if hour.hour < 12 else 'p.m.'}"

    def span(self, begins: date, ends: date) -> str:
        """Say the dates of a corner note: 1-2 October 2009."""
        if begins == ends:
            return self.day(begins)
        if (begins.year, begins.month) == (ends.year, ends.month):
            return f"{begins.day}{dash(ends.year)}{self.day(ends)}"
        first = self.day(begins) if begins.year != ends.year else self._short(begins)
        return f"{first}{dash(ends.year)}{self.day(ends)}"

    def _short(self, day: date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1]}"

    def on_dates(self, days: Sequence[date]) -> str:
        """Say on which days: on 1 and 2 October 2009, from 27 to 29 January 2010."""
        days = sorted(set(days))
        if len(days) > 2 and in_a_row([day.toordinal() for day in days]):
            return f"from {self._before(days[0], days[-1])} to {self.day(days[-1])}"
        months = [list(group) for _, group in groupby(days, key=lambda day: (day.year, day.month))]
        said = [self.joined([str(day.day) for day in month]) for month in months]
        named = [
            f"{figures} {_MONTHS[month[0].month - 1]}" + self._year(month[0], days[-1])
            for figures, month in zip(said, months, strict=True)
        ]
        return f"on {self.joined(named)}"

    def _year(self, day: date, last: date) -> str:
        return "" if day.year == last.year and day.month != last.month else f" {day.year}"

    def _before(self, day: date, last: date) -> str:
        if day.year != last.year:
            return self.day(day)
        return str(day.day) if day.month == last.month else self._short(day)

    def at_meetings(self, numbers: Sequence[int]) -> str:
        """Say at which meetings: at its 1st meeting, at its 1st to 3rd meetings."""
        said = [self.ordinal(number) for number in sorted(set(numbers))]
        if len(said) == 1:
            return f"at its {said[0]} meeting"
        if len(said) > 2 and in_a_row(sorted(set(numbers))):
            return f"at its {said[0]} to {said[-1]} meetings"
        return f"at its {self.joined(said)} meetings"

    def meetings_held(self, count: int) -> str:
        """Say how many meetings: one meeting, four meetings, 12 meetings."""
        said = _WORDS[count] if count < len(_WORDS) else str(count)
        return f"{said} meeting" if count == 1 else f"{said} meetings"

    def ordinal(self, number: int) -> str:
        """Say the number of a meeting: 1st, 2nd, 11th, 21st."""
        ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending}"

    def items(self, numbers: Sequence[str]) -> str:
        """Say which items: agenda item 2, agenda items 3 and 4."""
        return f"agenda item{'' if len(numbers) == 1 else 's'} {self.joined(numbers)}"

    def quoted(self, title: str) -> str:
        """Put a title between double quotation marks, inner ones made single."""
        return f"“{title.replace('“', '‘').replace('”', '’')}”"

    def representatives(self, speakers: Sequence[Speaker]) -> str:
        """Say the representatives of the Sudan (on behalf of the Group of 77 and China) and Nigeria."""
        plural = "representatives" if len(speakers) > 1 else "representative"
        return f"the {plural} of {self.joined([self._spoken(speaker) for speaker in speakers])}"

    def observers(self, speakers: Sequence[Speaker]) -> str:
        """Say the observers for Palestine and the Holy See."""
        plural = "observers" if len(speakers) > 1 else "observer"
        return f"the {plural} for {self.joined([self._spoken(speaker) for speaker in speakers])}"

    def _spoken(self, speaker: Speaker) -> str:
        said = speaker.named.form("sentence")
        return f"{said} ({self.behalf(speaker.on_behalf_of)})" if speaker.on_behalf_of else said

    def behalf(self, groups: Sequence[Named]) -> str:
        """Say on behalf of whom: on behalf of the Group of 77 and China."""
        return f"on behalf of {self.joined([group.form('sentence') for group in groups])}"
