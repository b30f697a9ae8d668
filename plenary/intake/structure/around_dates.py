"""Read what stands around the dates in a masthead, and dates of which only the last names the year."""

from __future__ import annotations

from msgspec.structs import replace

from plenary.intake import dates, times
from plenary.intake.structure.names import goes_on
from plenary.intake.words import Lexicon

_POINTS = " ,،.;:，、-–—*/"


def around_date(text: str, day: dates.Found) -> tuple[str, str]:
    """Give what stands before and after a date, without points and brackets that have no partner."""
    before, after = _balanced(text[: day.start]), _balanced(text[day.end :])
    return before, "" if after.isdigit() else after


def _balanced(text: str) -> str:
    """Take points from the ends, and brackets that have no partner."""
    text = text.strip(_POINTS)
    if text.count("(") != text.count(")"):
        text = text.strip(f"(){_POINTS}")
        text += ")" if text.count("(") > text.count(")") else ""
    return text


def without_hours(text: str, words: Lexicon) -> str:
    """Give what stands around a date without hours; nothing where it does not name a place then: ``To be held on at``."""
    spans = times.find(text, words)
    for span in reversed(spans):
        text = f"{text[: times.led_from(text, span.start)]} {text[span.end :]}"
    text = " ".join(text.split()).strip(_POINTS) if spans else text
    return "" if spans and (goes_on(text) or text.endswith(" at")) else text


def with_year(text: str, day: dates.Found, words: Lexicon) -> dates.Found:
    """Give a date up to the one that is joined to it and names the year for both; else the date itself.

    ``27 September–2 October and 10 October 2006``.
    """
    found = [one for one in dates.find(text, words) if one.start >= day.end]
    joined = day.first[0] is None and bool(found) and found[0].first[0] is not None
    between = text[day.end : found[0].start].strip(" ,،、") if joined else ""
    if not joined or between not in {"", *words.and_}:
        return day
    last = found[0]
    return replace(day, first=(last.first[0], *day.first[1:]), last=last.last, end=last.end)
