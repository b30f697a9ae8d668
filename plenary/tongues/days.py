"""Say days, periods and weekdays.

Sources: the editorial rules on dates (double Arabic months, the dash of ranges) and
the revisers' tables of date forms, practice 4.7, language_fr_es 3.4, language_ru 2,
language_ar_zh 2.4 and 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from plenary.tongues.words import HYPHEN_AR, MONTHS, NBSP, ON_WEEKDAY_RU, WEEKDAYS

#: From this year on English documents set ranges with an en dash, before it with a hyphen; French ones keep the hyphen.
DASH_SINCE = 2015

_AND = {"ar": " و", "en": " and ", "es": " y ", "fr": " et ", "ru": " и ", "zh": "和"}
_COMMA = {"ar": " و", "zh": "、"}
_TO = {"ar": " إلى ", "en": " to ", "es": " a ", "fr": " au ", "zh": "至"}


def _part(code: str, day: date, *, month: bool, year: bool) -> str:
    name = MONTHS.get(code, MONTHS["en"])[day.month - 1]
    if code == "zh":
        return (f"{day.year}年" if year else "") + (f"{name}月" if month else "") + f"{day.day}日"
    of = " de " if code == "es" else " "
    said = [str(day.day), *([name] if month else []), *([str(day.year)] if year else [])]
    if code == "ru" and year:
        said.append("года")
    if code == "fr" and day.day == 1:
        said[0] = f"1er{NBSP}{said.pop(1)}" if month else "1er"
    return of.join(said)


def _parts(code: str, days: Sequence[date]) -> list[str]:
    """Say each day with its month and year only where they differ from its neighbour's."""
    neighbours = [None, *days[:-1]] if code == "zh" else [*days[1:], None]
    said = []
    for day, other in zip(days, neighbours, strict=True):
        year = other is None or other.year != day.year
        said.append(_part(code, day, month=year or other is None or other.month != day.month, year=year))
    return said


def _dash(code: str, first: date, last: date) -> str:
    if code == "ru":
        return "–" if (first.year, first.month) == (last.year, last.month) else " – "
    if code == "ar":
        return HYPHEN_AR
    return "–" if code != "fr" and last.year >= DASH_SINCE else "-"


def _through(code: str, first: date, last: date, *, running: bool) -> str:
    if code != "ru" and (running or code in ("es", "zh")):
        return _TO.get(code, _TO["en"])
    return _dash(code, first, last)


def _joined(code: str, parts: Sequence[str]) -> str:
    *others, last = parts
    said = _COMMA.get(code, ", ").join(others)
    return f"{said}{_AND.get(code, _AND['en'])}{last}" if others else last


def _settled(days: Iterable[date]) -> tuple[list[date], bool]:
    """Sort days and tell whether they are three or more in a row."""
    ordered = sorted(set(days))
    row = len(ordered) > 2 and ordered[-1] - ordered[0] == timedelta(days=len(ordered) - 1)
    return ordered, row


def period(first: date, last: date) -> list[date]:
    """Give every day from the first to the last."""
    return [first + timedelta(days=count) for count in range((last - first).days + 1)]


def say(code: str, day: date, *, year: bool = True) -> str:
    """Say one day: «1 October 2009», «1er octobre 2009», «1 октября 2009 года»."""
    return _part(code, day, month=True, year=year)


def say_all(code: str, days: Iterable[date], *, running: bool = False) -> str:
    """Say days without a preposition, as in a corner note or, ``running``, as in a text.

    «1-2 October 2009» and «1 and 2 October 2009»; «27-29 January 2010» and
    «27 to 29 January 2010». Two days are joined by *and* in the other languages.
    """
    ordered, row = _settled(days)
    apart = ordered[-1] - ordered[0] if ordered else timedelta()
    in_english = code not in _AND or code == "en"
    if row or (in_english and not running and len(ordered) == 2 and apart.days == 1):
        first, last = _parts(code, [ordered[0], ordered[-1]])
        return f"{first}{_through(code, ordered[0], ordered[-1], running=running)}{last}"
    return _joined(code, _parts(code, ordered))


def on(code: str, days: Iterable[date]) -> str:
    """Say days with the preposition they take in a sentence about what was held on them.

    «on 1 and 2 October 2009», «du 27 au 29 janvier 2010», «los días 1 y 2 de octubre
    de 2009», «1 и 2 октября 2009 года», «في الفترة من 8 إلى 17 …», «2009年10月1日和2日».
    """
    ordered, row = _settled(days)
    if row:
        first, last = _parts(code, [ordered[0], ordered[-1]])
        spans = {
            "ar": f"في الفترة من {first} إلى {last}",
            "es": f"del {first} al {last}",
            "fr": f"du {first} au {last}",
            "ru": f"{first}{_dash(code, ordered[0], ordered[-1])}{last}",
            "zh": f"{first}至{last}",
        }
        return spans.get(code, f"from {first} to {last}")
    before = {"ar": "أيام ", "es": "los días ", "fr": "les ", "ru": "", "zh": ""}
    if len(ordered) == 1:
        before |= {"ar": "في ", "es": "el ", "fr": "le "}
    elif len(ordered) == 2:
        before["ar"] = "يومي "
    return before.get(code, "on ") + _joined(code, _parts(code, ordered))


def weekday(code: str, day: date) -> str:
    """Name the day of the week."""
    return WEEKDAYS.get(code, WEEKDAYS["en"])[day.weekday()]


def with_weekday(code: str, day: date, *, year: bool = True) -> str:
    """Say a day under its weekday, as a heading of the timetable does."""
    name, said = weekday(code, day), say(code, day, year=year)
    if code == "zh":
        return f"{said}{name}"
    return f"{name} {said}" if code in ("ar", "es", "fr") else f"{name}, {said}"


def on_weekday(code: str, day: date) -> str:
    """Say on which day something will be held, with its weekday and preposition."""
    said = say(code, day)
    if code == "ru":
        return f"{ON_WEEKDAY_RU[day.weekday()]}, {said},"
    before = {"ar": "يوم ", "es": "el ", "fr": "le ", "zh": ""}
    return before.get(code, "on ") + with_weekday(code, day)
