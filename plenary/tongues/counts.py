"""Say how many meetings, minutes and parts of a hundred, with the noun in its number and case.

Sources: language_ru 3.5 and language_ar_zh 2.3 for the forms after numbers; the plural
classes are those of the common locale data, written out for the nouns needed.
"""

from __future__ import annotations

from collections.abc import Sequence

from plenary.tongues.figures import in_words, number, ordinal, ordinals, percent
from plenary.tongues.words import NBSP, NUMBERS

_MEETINGS_RU = ("заседание", "заседания", "заседаний")
_MINUTES_RU = ("минута", "минуты", "минут")
_PERCENT_RU = ("процент", "процента", "процентов")
_ONE_AR, _TWO_AR = 1, 2


def _russian(value: float, forms: tuple[str, str, str]) -> str:
    """Choose the form after a number: one, few, many; a fraction takes the second."""
    if value != int(value):
        return forms[1]
    last, tens = int(value) % 10, int(value) % 100
    if last == 1 and tens != 11:
        return forms[0]
    return forms[1] if last in (2, 3, 4) and tens not in (12, 13, 14) else forms[2]


def _few_in_arabic(value: float) -> bool:
    """Tell whether Arabic counts in the plural (3 to 10, 103 to 110), not in the singular."""
    return value == int(value) and 3 <= value % 100 <= 10


def _meetings_ar(count: int) -> str:
    if count in (_ONE_AR, _TWO_AR):
        return {_ONE_AR: "جلسة واحدة", _TWO_AR: "جلستين"}[count]
    return f"{in_words('ar', count)} {'جلسات' if _few_in_arabic(count) else 'جلسة'}"


def meetings(code: str, count: int) -> str:
    """Say how many meetings were held: «four meetings», «quatre séances», «أربع جلسات», «四次会议»."""
    if code == "ar":
        return _meetings_ar(count)
    if code == "zh":
        return f"{in_words(code, count)}次会议"
    if code == "ru":
        return f"{in_words(code, count, 'n')} {_russian(count, _MEETINGS_RU)}"
    one, many = {"es": ("sesión", "sesiones"), "fr": ("séance", "séances")}.get(code, ("meeting", "meetings"))
    return f"{in_words(code, count)} {one if count == 1 else many}"


def _at_french(values: Sequence[int], said: str) -> str:
    if len(values) == 1:
        return f"À sa {said} séance"
    if len(values) > 2 and values[-1] - values[0] == len(values) - 1:
        return f"De sa {ordinal('fr', values[0])} à sa {ordinal('fr', values[-1])} séance"
    return f"À ses {said} séances"


def _at_arabic(count: int, said: str, gender: str) -> str:
    own = {"m": "ه", "f": "ها"}[gender]
    noun = {_ONE_AR: "جلست", _TWO_AR: "جلستي"}.get(count, "جلسات")
    return f"في {noun}{own} {said}"


def at_meetings(code: str, values: Sequence[int], gender: str = "m") -> str:
    """Say at which meetings a body did something, as a sentence of its report begins.

    «At its 1st meeting», «À ses 1re et 2e séances», «En sus sesiones primera a tercera»,
    «На своих 1-м и 2-м заседаниях», «في جلستيه الأولى والثانية», «第1次和第2次会议». Arabic asks
    ``gender`` (m, f), that of the body.
    """
    ordered = sorted(set(values))
    said, one = ordinals(code, ordered, case="prep"), len(ordered) == 1
    match code:
        case "ar":
            return _at_arabic(len(ordered), said, gender)
        case "es":
            return f"En su {said} sesión" if one else f"En sus sesiones {said}"
        case "fr":
            return _at_french(ordered, said)
        case "ru":
            return f"На своем {said} заседании" if one else f"На своих {said} заседаниях"
        case "zh":
            return f"{said}会议"
    return f"At its {said} {'meeting' if one else 'meetings'}"


def _figures(code: str, value: float) -> str:
    return number(code, value, decimals=0 if value == int(value) else 1)


def _minutes_ar(value: float) -> str:
    if value in (_ONE_AR, _TWO_AR):
        return {_ONE_AR: "دقيقة واحدة", _TWO_AR: "دقيقتان"}[int(value)]
    return f"{_figures('ar', value)} {'دقائق' if _few_in_arabic(value) else 'دقيقة'}"


def minutes(code: str, value: float) -> str:
    """Say a number of minutes, whole or with a half: «5 minutes», «5 минут», «5 دقائق», «5分钟»."""
    figures = _figures(code, value)
    if code == "ar":
        return _minutes_ar(value)
    if code == "zh":
        return f"{figures}分钟"
    if code == "ru":
        return f"{figures}{NBSP}{_russian(value, _MINUTES_RU)}"
    if code == "fr":
        return f"{figures}{NBSP}{'minute' if value < 2 else 'minutes'}"
    one, many = ("minuto", "minutos") if code == "es" else ("minute", "minutes")
    return f"{figures} {one if value == 1 else many}"


def _limited_in_russian(value: float) -> str:
    halves = {1.5: "полутора минутами", 2.5: "двумя с половиной минутами"}
    if value in halves:
        return halves[value]
    noun = "минутой" if _russian(value, _MINUTES_RU) == "минута" else "минутами"
    small = value == int(value) and value < len(NUMBERS["ru.ins"])
    return f"{NUMBERS['ru.ins'][int(value)] if small else _figures('ru', value)} {noun}"


def _limited_in_arabic(value: float) -> str:
    if value in (_ONE_AR, _TWO_AR):
        return {_ONE_AR: "بدقيقة واحدة", _TWO_AR: "بدقيقتين"}[int(value)]
    noun = "دقائق" if _few_in_arabic(value) else "دقيقة"
    if value == int(value) and value <= 10:
        return f"ب{NUMBERS['ar'][int(value)]} {noun}"
    return f"بـ{NBSP}{_figures('ar', value)} {noun}"


def limited_to(code: str, value: float) -> str:
    """Say the minutes to which a statement is limited, in the case that verb takes.

    Russian «пятью минутами», Arabic «بخمس دقائق» with its preposition; the other
    languages as ``minutes``.
    """
    if code == "ru":
        return _limited_in_russian(value)
    return _limited_in_arabic(value) if code == "ar" else minutes(code, value)


def per_cent(code: str, value: float, *, decimals: int = 0) -> str:
    """Say a percentage in a sentence, where Russian has a word: «88,9 процента», «80 процентов»; the sign is for tables."""
    if code != "ru":
        return percent(code, value, decimals=decimals)
    noun = _PERCENT_RU[1] if decimals else _russian(round(value), _PERCENT_RU)
    return f"{number(code, value, decimals=decimals)}{NBSP}{noun}"
