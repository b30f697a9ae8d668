"""Find times of day and ranges of them as the six languages write them."""

from __future__ import annotations

import re
from datetime import time
from functools import lru_cache

from msgspec import Struct

from plenary.intake.characters import digits
from plenary.intake.numerals import from_han
from plenary.intake.shapes import apart, either
from plenary.intake.words import Lexicon

_DASH = r"[-–—−‑~～－]"
_HAN = r"[一二两三四五六七八九十]{1,3}"
_FIRST = 8
"""The hour before which no meeting begins."""
#: Hours and minutes without anything between them (``0900-0930``), only at the beginning of a text.
_FIGURES = re.compile(r"\s*([01]\d|2[0-3])([0-5]\d)\s*[-–—]\s*([01]\d|2[0-3])([0-5]\d)(?!\d)")


class Clock(Struct, frozen=True):
    """One time of day as it is written, before its half of the day is settled."""

    hour: int
    minute: int
    half: str  # "am", "pm", "word" (noon, midnight) or nothing
    sure: bool  # minutes, a unit or a half of the day are written
    whole: bool  # two figures are written for the hour, as where the day has twenty-four
    start: int
    end: int


class Span(Struct, frozen=True):
    """A time, or a range of times, of one day as it stands in a text.

    Attributes:
        begins, ends: wall time; ``ends`` is None for a lone time.
        start, end: where it begins and ends in the text.
        oddities: "turned" (printed minutes before hours and turned back), "backwards" (the end does
            not lie after the beginning), "minutes" (minutes stand where hours would), "custom" (no half
            of the day is written, and nobody meets at such an hour of the night).
    """

    begins: time
    ends: time | None
    start: int
    end: int
    oddities: frozenset[str] = frozenset()


def find(text: str, words: Lexicon) -> list[Span]:
    """Give every time and range of the text in the order they stand."""
    plain = digits(text)
    clocks = [clock for clock in _clocks(plain, words) if clock is not None]
    found: list[Span] = []
    half, index = "", 0
    while index < len(clocks):
        first = clocks[index]
        second = clocks[index + 1] if index + 1 < len(clocks) else None
        if second and _joins(words).fullmatch(plain[first.end : second.start]):
            span = _range(first, second, words, half) if first.sure or second.sure else None
            half = second.half or first.half or half
            index += 2
        else:
            span = _lone(first, half if words.code == "zh" else "") if first.sure else None
            half = first.half or half
            index += 1
        if span:
            found.append(_with_odd_minutes(span, plain))
    return found


@lru_cache(maxsize=8)
def _joins(words: Lexicon) -> re.Pattern[str]:
    at = r"(?:الساعة|las|в|à|at)"
    return re.compile(rf"\s*(?:{_DASH}|{apart(words.time_joins)})\s*(?:{at}\s*)?", re.IGNORECASE)


@lru_cache(maxsize=8)
def _clock_shape(words: Lexicon) -> re.Pattern[str]:
    unit = rf"(?:{words.hour_shape})" if words.hour_shape else r"(?!)"
    minute_unit = rf"(?:\s*{words.minute_shape})?" if words.minute_shape else ""
    between = rf"(?:[:.٫：．h]|\s*{unit}\s*)" if words.code != "ar" else r"[:/.٫：]"
    hour, minute = (
        (rf"\d{{1,2}}|{_HAN}(?=\s*{unit})", rf"\d{{2}}|{_HAN}(?=\s*分)")
        if words.code == "zh"
        else (r"\d{1,2}", r"\d{2}")
    )
    before = either(words.morning + words.afternoon) if words.code == "zh" else r"(?!)"
    half = either(words.morning + words.afternoon) if words.code != "zh" else r"(?!)"
    end = rf"(?:(?<={unit})|(?![\d]))" if words.code == "zh" else r"(?![\d])"  # 6时2: item 2
    figures = (
        rf"(?:(?P<before>{before})\s*)?(?<![\d/])(?<!\d[.,:])(?P<h>{hour})"
        rf"(?:{between}(?P<m>{minute})(?!\d){minute_unit}|(?:\s*{unit})?\s*(?P<half_hour>半))?(?:\s*(?P<unit>{unit}))?"
        rf"(?P<late>(?:\s*分)?)(?:\s*(?P<half>{half})(?!\w))?{end}"
    )
    word = rf"(?P<noon>{apart(words.noon)})|(?P<midnight>{apart(words.midnight)})"
    return re.compile(rf"{word}|{figures}", re.IGNORECASE)


def _clocks(text: str, words: Lexicon) -> list[Clock | None]:
    figures = _FIGURES.match(text)
    if figures is None or _is_years(figures):
        return [_clock(match, words) for match in _clock_shape(words).finditer(text)]
    first, second = (
        Clock(
            int(figures[one]),
            int(figures[one + 1]),
            "",
            sure=True,
            whole=True,
            start=figures.start(one),
            end=figures.end(one + 1),
        )
        for one in (1, 3)
    )
    return [first, second]


def _is_years(figures: re.Match[str]) -> bool:
    """Tell whether four figures on both sides of a dash are years rather than hours and minutes."""
    return {figures[1], figures[3]} <= {"19", "20"}


def _clock(match: re.Match[str], words: Lexicon) -> Clock | None:
    if match["noon"] or match["midnight"]:
        hour = 12 if match["noon"] else 0
        return Clock(hour, 0, "word", sure=True, whole=True, start=match.start(), end=match.end())
    hour, minute = _figure(match["h"]), _figure(match["m"] or ("30" if match["half_hour"] else "0"))
    if hour > 24 or minute > 59:
        return None
    said = (match["half"] or match["before"] or "").lower()
    half = "am" if said in words.morning else "pm" if said in words.afternoon else ""
    late = bool(match["late"]) and match["m"] is None and bool(match["before"])
    sure = bool(match["m"] or match["half_hour"] or match["unit"] or half or late)
    whole = len(match["h"]) > 1 and match["h"].isdigit()
    return Clock(hour, minute, half, sure=sure, whole=whole, start=match.start(), end=match.end())


def _figure(written: str) -> int:
    """Read an hour or a minute in figures or in Chinese numerals."""
    return int(written) if written.isdigit() else from_han(written.replace("两", "二")) or 0


def _settled(hour: int, half: str) -> int:
    if half == "pm" and hour < 12:
        return hour + 12
    return 0 if half == "am" and hour == 12 else hour


def _time(clock: Clock, half: str) -> time:
    return time(_settled(clock.hour, half if clock.half != "word" else "") % 24, clock.minute)


def _turned(clock: Clock) -> bool:
    return clock.hour == 0 and 1 <= clock.minute <= 23 and not clock.half


def _range(first: Clock, second: Clock, words: Lexicon, half: str) -> Span | None:
    start, end = first.start, second.end
    if words.code == "ar" and (_turned(first) or _turned(second)):
        begins, ends = time(first.minute % 24, first.hour), time(second.minute % 24, second.hour)
        return Span(begins, ends, start, end, _order(begins, ends) | {"turned"})
    if words.code == "zh":
        first_half = first.half or half
        second_half = second.half or (first_half if second.hour < 12 else "")
    else:
        second_half = second.half
        first_half = first.half or second_half
    begins, ends = _time(first, first_half), _time(second, second_half)
    by_custom = _by_custom(first, second, first_half, second_half)
    if by_custom is not None:
        return Span(*by_custom, start, end, _order(*by_custom) | {"custom"})
    if begins >= ends and not first.half and first_half == "pm":
        begins = _time(first, "am")
    return Span(begins, ends, start, end, _order(begins, ends))


def _order(begins: time, ends: time) -> frozenset[str]:
    return frozenset({"backwards"} if ends <= begins and ends != time(0, 0) else ())


def _lone(clock: Clock, half: str) -> Span:
    if _turned(clock):
        return Span(time(clock.minute, 0), None, clock.start, clock.end, frozenset({"turned"}))
    if not (clock.half or half) and _by_night(clock):
        return Span(_afternoon(clock), None, clock.start, clock.end, frozenset({"custom"}))
    return Span(_time(clock, clock.half or half), None, clock.start, clock.end)


def _by_night(clock: Clock) -> bool:
    """Tell whether a time without a half of the day, read as it stands, lies where no body meets."""
    return 1 <= clock.hour < _FIRST and not clock.whole and clock.half == ""


def _afternoon(clock: Clock) -> time:
    return time(clock.hour % 12 + 12, clock.minute)


def _by_custom(first: Clock, second: Clock, first_half: str, second_half: str) -> tuple[time, time] | None:
    """Settle the halves of a range that names none by the custom of sitting hours; None where nothing is to be settled.

    No meeting begins before eight in the morning, none ends before it begins.
    """
    if first_half or second_half or first.half or second.half:
        return None
    begins = _afternoon(first) if _by_night(first) else _time(first, "")
    ends = _time(second, "")
    if _by_night(second) and (ends <= begins or begins.hour >= 12):
        ends = _afternoon(second)
    settled = begins, ends
    return settled if settled != (_time(first, ""), _time(second, "")) and begins < ends else None


def _with_odd_minutes(span: Span, text: str) -> Span:
    if re.search(r"[午上]\s*\d{1,2}\s*[时時点點]?\s*分", text[span.start : span.end]):
        return Span(span.begins, span.ends, span.start, span.end, span.oddities | {"minutes"})
    return span


#: A time at the beginning of a text lies within so many characters.
_NEAR = 60
_LEAD = r"(?:from|de|da|las?|с|в|من|الساعة|и|et|y|and|和|utc|gmt|cet)"
_LEADS = re.compile(rf"[\s,،;:(–—\-]*(?:{_LEAD}[\s.]*)*", re.IGNORECASE)
_LED = re.compile(rf"(?:(?<!\S){_LEAD}\s+)+$", re.IGNORECASE)


def says_nothing(text: str) -> bool:
    """Tell whether the words before a time say nothing."""
    return _LEADS.fullmatch(text) is not None


def begins(text: str, words: Lexicon) -> bool:
    """Tell whether a text begins with a time, or with the words that lead to one."""
    found = find(text[:_NEAR], words)
    return bool(found) and says_nothing(text[: found[0].start])


def led_from(text: str, start: int) -> int:
    """Give where the words that lead to a time begin."""
    found = _LED.search(text[max(0, start - 30) : start])
    return max(0, start - 30) + found.start() if found else start


def rest_after(text: str) -> str:
    """Give what follows a time, without the zone and the points between."""
    return re.sub(r"^[\s)）:：–—-]*(?:(?:UTC|GMT|CET|hrs?|hours|horas)\b)?[\s)）.:：,–—-]*", "", text)
