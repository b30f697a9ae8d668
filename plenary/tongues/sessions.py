"""Say and read which session of a body it is, in words, as its title and its report name it.

Sources: practice 4.7 (sessions are spelled out), language_fr_es 3.4, language_ru 2.1, language_ar_zh 2.3 and 3.
"""

from __future__ import annotations

import re

from plenary.tongues.figures import ordinal_words
from plenary.tongues.words import SESSIONS_RU, TENS_RU, TENTH_SESSIONS_RU

_LAST = 99
_ENDINGS_RU = {
    "nom": ("ая", "ья", "сессия"),
    "acc": ("ую", "ью", "сессию"),
    "prep": ("ой", "ьей", "сессии"),
}
_NOUNS = (" session", " período de sesiones", " сессия")


def _russian(value: int, case: str) -> str:
    if not 0 < value <= _LAST:
        return f"{value}-й {_ENDINGS_RU[case][2]}"
    tens, ones = divmod(value, 10)
    if value < 20:
        said = SESSIONS_RU[value - 1]
    elif ones:
        said = f"{TENS_RU[tens - 2]} {SESSIONS_RU[ones - 1]}"
    else:
        said = TENTH_SESSIONS_RU[tens - 2]
    hard, soft, noun = _ENDINGS_RU[case]
    ending = soft if said.endswith("ья") else hard
    return f"{said[:-2]}{ending} {noun}"


def session(code: str, value: int, case: str = "nom") -> str:
    """Say which session: «fifth session», «quinto período de sesiones», «пятой сессии», «第五届会议».

    Russian takes ``case`` (nom, acc, prep; the genitive is as prep). Arabic gives the number
    alone in any case but ``nom``, «الخامسة», because its noun carries the pronoun of the body.
    """
    if code == "ru":
        return _russian(value, case)
    words = ordinal_words(code, value, "m" if code == "es" else "f")
    if code == "es":
        words = {"primero": "primer", "tercero": "tercer"}.get(words, words)
    before = "الدورة " if code == "ar" and case == "nom" else ""
    after = {"ar": "", "es": " período de sesiones", "fr": " session", "zh": "届会议"}
    return before + words + after.get(code, " session")


def session_number(text: str, code: str) -> int:
    """Read which session a text names: «Fifth session», «Пятая сессия»; 0 where it names none."""
    figures = re.search(r"\d+", text)
    if figures:
        return int(figures[0])
    folded = text.casefold()
    for value in range(_LAST if text else 0, 0, -1):
        words = session(code, value).removesuffix("届会议").removeprefix("الدورة ")
        for noun in _NOUNS:
            words = words.removesuffix(noun)
        if words.casefold() in folded:
            return value
    return 0
