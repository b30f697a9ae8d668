"""Say times of day and spans of time, all of them local to the conference.

Sources: the editorial rules on time (a full stop, noon and midnight in words) and the
revisers' tables, practice 4.7, language_fr_es G8, language_ru 2.4, language_ar_zh 2.4
and 3. Babel's patterns give none of them.
"""

from __future__ import annotations

from datetime import time, timedelta

from plenary.tongues.words import HYPHEN_AR, NBSP

_UNITS = {
    "ar": (f"{NBSP}س", f"{NBSP}د", f"{NBSP}ث", NBSP),
    "en": (" h", " min", " s", " "),
    "es": (f"{NBSP}h", f"{NBSP}min", f"{NBSP}s", NBSP),
    "fr": (f"{NBSP}h", f"{NBSP}min", f"{NBSP}s", NBSP),
    "ru": (f"{NBSP}ч", f"{NBSP}мин", f"{NBSP}с", NBSP),
    "zh": ("小时", "分", "秒", ""),
}


_WHOLE = {"zh": "钟"}
"""What follows minutes that end a length: «2分钟», but «2分30秒»."""


def _half(moment: time) -> tuple[str, str]:
    """Give the figures and the half of the day of an English time."""
    if (moment.hour, moment.minute) == (12, 0):
        return "12", "noon"
    if (moment.hour, moment.minute) == (0, 0):
        return "", "midnight"
    figures = str(moment.hour % 12 or 12) + (f".{moment.minute:02d}" if moment.minute else "")
    return figures, "a.m." if moment.hour < 12 else "p.m."


def _chinese(moment: time) -> tuple[str, str]:
    """Give the half of the day and the figures of a Chinese time."""
    minutes = f"{moment.minute:02d}分" if moment.minute else ""
    if not minutes and moment.hour in (0, 12):
        return ("中午" if moment.hour else "午夜"), "12时"
    half = "上午" if moment.hour < 12 else "下午"
    hour = moment.hour if moment.hour <= 12 else moment.hour - 12
    return half, f"{hour}时{minutes}"


def _french(moment: time) -> str:
    if moment.minute:
        return f"{moment.hour}{NBSP}h{NBSP}{moment.minute}"
    return f"{moment.hour}{NBSP}heure{'s' if moment.hour > 1 else ''}"


def say(code: str, moment: time) -> str:
    """Say a time of day: «10.07 a.m.», «12 noon», «10 h 7», «10.07 horas», «10 ч. 07 м.», «上午10时07分».

    Arabic is given in figures of the 24 hours; the word for the hour stands in the sentence.
    """
    match code:
        case "ar":
            return f"{moment.hour:02d}:{moment.minute:02d}"
        case "es":
            return f"{moment.hour}.{moment.minute:02d} horas"
        case "fr":
            return _french(moment)
        case "ru":
            return f"{moment.hour}{NBSP}ч. {moment.minute:02d}{NBSP}м."
        case "zh":
            return "".join(_chinese(moment))
    return " ".join(_half(moment)).strip()


def _span_zh(start: time, end: time) -> str:
    (half, figures), (to_half, to_figures) = _chinese(start), _chinese(end)
    return f"{half}{figures}至{'' if half == to_half else to_half}{to_figures}"


def _span_en(start: time, end: time) -> str:
    figures, half = _half(start)
    begun = figures if figures and half == _half(end)[1] else say("en", start)
    return f"{begun}–{say('en', end)}"


def span(code: str, start: time, end: time) -> str:
    """Say from when to when, as a timetable does: «10 a.m.–1 p.m.», «3–6 p.m.», «10.00–13.00»."""
    match code:
        case "ar":
            return f"{say(code, start)}{HYPHEN_AR}{say(code, end)}"
        case "fr":
            return f"{say(code, start)}-{say(code, end)}"
        case "es":
            return f"{start.hour}.{start.minute:02d} a {say(code, end)}"
        case "ru":
            return f"{start.hour}.{start.minute:02d}–{end.hour}.{end.minute:02d}"
        case "zh":
            return _span_zh(start, end)
    return _span_en(start, end)


def duration(code: str, length: timedelta) -> str:
    """Say how long: «4 min 52 s», «1 h 39 min»; seconds are left out from one hour on."""
    hours, minutes, seconds = _clock(length)
    hour, minute, second, gap = _UNITS.get(code, _UNITS["en"])
    if hours:
        return f"{hours}{hour}" + (f"{gap}{minutes}{minute}{_WHOLE.get(code, '')}" if minutes else "")
    if not minutes:
        return f"{seconds}{second}"
    return f"{minutes}{minute}" + (f"{gap}{seconds}{second}" if seconds else _WHOLE.get(code, ""))


def _clock(length: timedelta) -> tuple[int, int, int]:
    whole = abs(int(length.total_seconds()))
    return whole // 3600, whole % 3600 // 60, whole % 60


def face(length: timedelta) -> str:
    """Give what a clock face shows of a length: «4:52», «1:39:00»; a time overrun is «+0:35»."""
    hours, minutes, seconds = _clock(length)
    said = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    return f"+{said}" if length.total_seconds() <= -1 else said
