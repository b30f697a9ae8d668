"""Say numbers, in figures and in words, and the ordinals of meetings.

Sources: the editorial rule that numbers under ten are words, and the revisers' tables,
practice 4.7, language_fr_es 3.4, language_ru 2.1 and 3.5, language_ar_zh 2.3 and 3.
"""

from __future__ import annotations

from collections.abc import Sequence

from plenary.tongues.words import DIGITS_ZH, FIRST, HYPHEN, NBSP, NUMBERS, TENS

_MARKS = {"en": (",", "."), "es": (".", ","), "zh": (",", ".")}

_ENDINGS_RU = {"nom": "е", "gen": "го", "dat": "му", "ins": "м", "prep": "м"}


def number(code: str, value: float, *, decimals: int = 0) -> str:
    """Say a number in figures: thousands apart, and the decimal mark of the language."""
    thousands, mark = _MARKS.get(code, (NBSP, ",") if code in ("ar", "fr", "ru") else _MARKS["en"])
    return f"{value:,.{decimals}f}".replace(",", "\0").replace(".", mark).replace("\0", thousands)


def percent(code: str, value: float, *, decimals: int = 0) -> str:
    """Say a percentage of 0 to 100 as running text does."""
    said = number(code, value, decimals=decimals)
    signs = {"ar": " في المائة", "es": "%", "fr": f"{NBSP}%", "ru": f"{NBSP}%", "zh": "%"}
    return said + signs.get(code, " per cent")


def in_words(code: str, value: int, gender: str = "f") -> str:
    """Say a whole number in words where a text does so: under ten, and ten in Arabic and Chinese.

    ``gender`` is that of what is counted (``m``, ``f``, ``n``); a meeting is feminine
    in French, Spanish and Arabic and neuter in Russian.
    """
    words = NUMBERS.get(f"{code}.{gender}", NUMBERS.get(code, NUMBERS["en"]))
    return words[value] if 0 <= value < len(words) else number(code, value)


def _english(value: int) -> str:
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def _arabic(value: int) -> str:
    if not 0 < value < 100:
        return str(value)
    if value <= 10:
        return FIRST["ar"][value - 1]
    tens, ones = divmod(value, 10)
    if tens == 1:
        return f"{FIRST['ar.teens'][ones - 1]} عشرة"
    ten = TENS["ar"][tens - 2]
    return f"{FIRST['ar.teens'][ones - 1]} و{ten}" if ones else ten


def _spanish(value: int, gender: str) -> str:
    if not 0 < value <= 10:
        return f"{value}{'º' if gender == 'm' else 'ª'}"
    said = FIRST["es"][value - 1]
    return said[:-1] + "o" if gender == "m" else said


def ordinal(code: str, value: int, *, case: str = "nom", gender: str = "f") -> str:
    """Say which meeting: «1st», «1re», «primera» and «11ª», «1-е», «الأولى», «第1次».

    Russian takes ``case`` (nom, gen, dat, ins, prep) in the neuter; Arabic is definite,
    feminine and genitive; French and Spanish take ``gender`` (a session is masculine in
    Spanish).
    """
    match code:
        case "ar":
            return _arabic(value)
        case "es":
            return _spanish(value, gender)
        case "fr":
            return f"{value}{('re' if gender == 'f' else 'er') if value == 1 else 'e'}"
        case "ru":
            return f"{value}{HYPHEN}{_ENDINGS_RU[case]}"
        case "zh":
            return f"第{value}次"
    return _english(value)


def _pair_apart(first: int, last: int) -> list[tuple[int, int]]:
    """Keep three or more in a row together; one or two are said singly."""
    return [(first, last)] if last - first > 1 else [(value, value) for value in range(first, last + 1)]


def _runs(values: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for value in sorted(set(values)):
        if runs and value == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], value)
        else:
            runs.append((value, value))
    return [part for first, last in runs for part in _pair_apart(first, last)]


def _run(code: str, first: int, last: int, case: str) -> str:
    if first == last:
        return ordinal(code, last, case=case)
    end = ordinal(code, last, case=case)
    start = str(first) if code == "ru" else ordinal(code, first, case=case)
    if code == "es" and last > 10:
        start = f"{first}ª"
    joined = {
        "ar": f"من {start} إلى {end}",
        "es": f"{start} a {end}",
        "fr": f"{start} à {end}",
        "ru": f"{start}–{end}",
        "zh": f"{start}至{end}",
    }
    return joined.get(code, f"{start} to {end}")


def ordinals(code: str, values: Sequence[int], *, case: str = "nom") -> str:
    """Say which meetings: «1st and 2nd», «1st to 3rd», «1re, 3e et 4e», «1–3-м», «第1次至第3次»."""
    parts = [_run(code, first, last, case) for first, last in _runs(values)]
    if not parts:
        return ""
    *others, last = parts
    if not others:
        return last
    comma = {"ar": " و", "zh": "、"}.get(code, ", ")
    join = {"ar": " و", "es": " y ", "fr": " et ", "ru": " и ", "zh": "和"}.get(code, " and ")
    return comma.join(others) + join + last


def _english_words(value: int) -> str:
    if value < 20:
        return FIRST["en"][value - 1]
    tens, ones = divmod(value, 10)
    ten = TENS["en"][tens - 2]
    return f"{ten}-{FIRST['en'][ones - 1]}" if ones else f"{ten[:-1]}ieth"


def _french_words(value: int, gender: str) -> str:
    if value == 1 and gender == "m":
        return "premier"
    if value < 20:
        return FIRST["fr"][value - 1]
    tens, ones = divmod(value, 10)
    ten = TENS["fr"][tens - 2]
    if not ones:
        return ten.removesuffix("e") + "ième"
    return f"{ten} et unième" if ones == 1 else f"{ten}-{FIRST['fr'][ones - 1]}"


def _chinese_words(value: int) -> str:
    tens, ones = divmod(value, 10)
    ten = (DIGITS_ZH[tens] if tens > 1 else "") + "十" if tens else ""
    return f"第{ten}{DIGITS_ZH[ones] if ones else ''}"


def ordinal_words(code: str, value: int, gender: str = "f") -> str:
    """Say an ordinal in words, for sessions and for what is read aloud; beyond its words, in figures.

    English to ninety-ninth, French to sixty-ninth, Chinese to ninety-nine; Russian in
    the figures of ``ordinal``.
    """
    if code == "fr" and 0 < value < 70:
        return _french_words(value, gender)
    if code == "zh" and 0 < value < 100:
        return _chinese_words(value)
    if code not in ("ar", "es", "fr", "ru", "zh") and 0 < value < 100:
        return _english_words(value)
    return ordinal(code, value, gender=gender)
