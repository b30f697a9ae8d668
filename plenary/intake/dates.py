"""Find dates and ranges of dates in six languages, with or without their year."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from msgspec import Struct

from plenary.intake.characters import digits, fold
from plenary.intake.shapes import apart, either
from plenary.intake.words import Lexicon

_DASH = r"[-–—−‑/]"
_DAY = r"(?<!\d)(?<!\d[./:])(?P<{0}>\d{{1,2}})(?:\s?(?:er|re|st|nd|rd|th|°|º|-?го|-?е)\b|[°º]|(?![\d:]))"
#: A fifth figure glued to a year is the mark of a footnote.
_YEAR = r"(?P<{0}>(?:19|20|21)\d\d)(?!\d\d)"


class Found(Struct, frozen=True):
    """A date or a range as it stands in a text.

    Attributes:
        first, last: (year or None, month, day); equal for a single day.
        start, end: where it begins and ends in the text, its weekday included.
        weekday: 0 for Monday, if one is named beside it.
    """

    first: tuple[int | None, int, int]
    last: tuple[int | None, int, int]
    start: int
    end: int
    weekday: int | None = None

    def begins(self, year: int | None = None) -> date | None:
        """Give the first day, in ``year`` if the text names none; None if there is no such day."""
        return _day(self.first, year)

    def ends(self, year: int | None = None) -> date | None:
        """Give the last day, in ``year`` if the text names none; None if there is no such day."""
        return _day(self.last, year)


def _day(parts: tuple[int | None, int, int], year: int | None) -> date | None:
    known = parts[0] or year
    if known is None:
        return None
    try:
        return date(known, parts[1], parts[2])
    except ValueError:
        return None


def find(text: str, words: Lexicon) -> list[Found]:
    """Give every date of the text in the order they stand; the words of English are known too."""
    plain = digits(text)
    found: list[Found] = []
    for shape in _shapes(words):
        for match in shape.finditer(plain):
            if any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            read = _read(match, plain, words)
            if read is not None:
                found.append(read)
    return sorted(found, key=lambda one: one.start)


@lru_cache(maxsize=8)
def _shapes(words: Lexicon) -> tuple[re.Pattern[str], ...]:
    shapes = [_han_shape(words)] if words.code == "zh" else []
    if words.months:
        shapes += _day_first(words)
    if words.code == "en":
        shapes += _month_first(words)
    shapes.append(re.compile(rf"{_YEAR.format('y1')}-(?P<mn>\d\d)-(?P<d1>\d\d)(?!\d)"))
    shapes.append(re.compile(rf"(?<![\d.])(?P<d1>\d{{1,2}})\.(?P<mn>\d{{1,2}})\.{_YEAR.format('y1')}"))
    return tuple(shapes)


def _month_names(words: Lexicon, group: str) -> str:
    """Give the shape of a month: any word where all names are one, for a name of each costs milliseconds at the first document."""
    names = [name for names in words.months for name in names]
    longest = max(map(len, names))
    name = rf"[^\W\d_]{{3,{longest}}}" if all(name.isalpha() for name in names) else either(names)
    return rf"(?P<{group}>{name})(?![^\W\d_])\.?"


def _day_first(words: Lexicon) -> list[re.Pattern[str]]:
    link = rf"\s*(?:{apart(words.date_links)}\s*)?"
    weekday = rf"(?:{either(name for names in words.weekdays for name in names)}\s*[,،]?\s+)?"
    join = rf"\s*(?:{_DASH}|{apart(words.date_joins)})\s*{weekday}(?:{apart(words.date_links)}\s*)?"
    era = rf"(?:\s*{either(words.date_ends)})?"
    year = rf"(?:\s*[,،]?{link}{{}}{era})?"
    day, month = _DAY.format, _month_names
    one_month = (
        rf"{day('d1')}(?:\s*[,،]\s*\d{{1,2}}(?=\s*[,،]|{join}))*(?:{join}{day('d2')})?{link}{month(words, 'm1')}"
        rf"{year.format(_YEAR.format('y1'))}"
    )
    two_months = (
        rf"{day('d1')}{link}{month(words, 'm1')}{year.format(_YEAR.format('y0'))}{join}"
        rf"{day('d2')}{link}{month(words, 'm2')}{year.format(_YEAR.format('y1'))}"
    )
    return [re.compile(shape, re.IGNORECASE) for shape in (two_months, one_month)]


def _month_first(words: Lexicon) -> list[re.Pattern[str]]:
    first = rf"(?<!\w){_month_names(words, 'm1')}\s+{_DAY.format('d1')}"
    join = rf"\s*(?:{_DASH}|{apart(words.date_joins)})\s*"
    year = rf",?\s+{_YEAR.format('y1')}"
    # One shape for one month and for two: each costs milliseconds when a first document is read.
    last = rf"{join}(?:{_month_names(words, 'm2')}\s+)?{_DAY.format('d2')}"
    return [re.compile(rf"{first}(?:{last})?{year}", re.IGNORECASE)]


def _han_shape(words: Lexicon) -> re.Pattern[str]:
    weekday = rf"(?:\s*[,，（(]?\s*{either(name for names in words.weekdays for name in names)}[)）]?)?"
    join = r"\s*(?:至|到|和|及|、|-|–|—)\s*"
    year = r"(?:(?P<{0}>(?:19|20|21)\d\d)\s*年\s*)?"
    return re.compile(
        rf"{year.format('y0')}(?<!\d)(?P<m0>\d{{1,2}})\s*月\s*(?P<d1>\d{{1,2}})\s*(?:日|号)?"
        rf"(?:{weekday}{join}{year.format('y1')}(?:(?P<m2>\d{{1,2}})\s*月\s*)?(?P<d2>\d{{1,2}})\s*(?:日|号))?"
    )


def _read(match: re.Match[str], text: str, words: Lexicon) -> Found | None:
    part = match.groupdict()
    last_month = _month(part.get("m2") or part.get("m1") or part.get("mn") or part.get("m0"), words)
    first_month = _month(part.get("m1") or part.get("mn") or part.get("m0"), words)
    last_year = part.get("y1") or part.get("y0")
    first_year = part.get("y0") or last_year
    last_day = int(part.get("d2") or part["d1"])
    if first_month is None or last_month is None or not 1 <= last_day <= 31:
        return None
    first = (int(first_year) if first_year else None, first_month, int(part["d1"]))
    last = (int(last_year) if last_year else None, last_month, last_day)
    if None not in (first[0], last[0]) and first > last and not part.get("y0") and first_month != last_month:
        first = ((last[0] or 0) - 1, *first[1:])
    start, end, weekday = _weekday_beside(match.start(), match.end(), text, words)
    if words.code == "zh" and first != last:
        # Of a range the day of the week that follows is the last one's.
        weekday = None
    return Found(first, last, start, end, weekday)


def _month(name: str | None, words: Lexicon) -> int | None:
    if name is None:
        return None
    if name.isdigit():
        return int(name) if 1 <= int(name) <= 12 else None
    return _months(words).get(fold(name))


@lru_cache(maxsize=8)
def _months(words: Lexicon) -> dict[str, int]:
    return {fold(name): number for number, names in enumerate(words.months, 1) for name in names}


@lru_cache(maxsize=8)
def _weekdays(words: Lexicon) -> tuple[dict[str, int], re.Pattern[str], re.Pattern[str]]:
    names = {fold(name): number for number, forms in enumerate(words.weekdays) for name in forms}
    either_name = either(name for forms in words.weekdays for name in forms)
    link = rf"(?:\s*{apart(words.date_links)})?"
    before = re.compile(
        rf"(?<!\w)(?:в\s+|le\s+|el\s+|يوم\s+)?({either_name})\.?\s*[,،，]?{link}\s*$", re.IGNORECASE
    )
    # Chinese writes the hour behind the day of the week without anything between.
    ends = "" if words.code == "zh" else r"(?!\w)"
    after = re.compile(rf"\s*[,،，(（]?\s*({either_name}){ends}[)）]?", re.IGNORECASE)
    return names, before, after


def _weekday_beside(start: int, end: int, text: str, words: Lexicon) -> tuple[int, int, int | None]:
    names, before, after = _weekdays(words)
    found = before.search(text[max(0, start - 30) : start])
    if found:
        return max(0, start - 30) + found.start(), end, names.get(fold(found.group(1)))
    following = after.match(text, end) if words.code == "zh" else None
    if following:
        return start, following.end(), names.get(fold(following.group(1)))
    return start, end, None


def weekday(text: str, words: Lexicon) -> int | None:
    """Give the day of the week that a text begins with or consists of, 0 for Monday."""
    folded = fold(text)
    for name, number in _weekdays(words)[0].items():
        if folded == name or folded.startswith((name + " ", name if words.code == "zh" else name + " ")):
            return number
    return None
