"""Say lists, quotations, item numbers and the names of languages.

Sources: practice 4.7 (no serial comma, brackets of sub-items), language_fr_es G2, G6 and
G7, language_ru 2.5, 2.7 and 2.8, language_ar_zh 2.2, 2.4 and 3.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module

from plenary.pattern import pattern
from plenary.tongues.words import NBSP

ISOLATE, ISOLATE_END = "\u2066", "\u2069"

_AND = {"es": " y ", "fr": " et ", "ru": " и ", "zh": "和"}
_COMMAS = {"ar": "، ", "zh": "、"}
_APART = {"ar": "، ", "zh": "，"}
_SIGNS = {
    "ar": {";": "؛"},
    "fr": {";": f"{NBSP};", ":": f"{NBSP}:"},
    "zh": {".": "。", ";": "；", ":": "："},
}
_SOUND_I = pattern(r"h?[ií](?![aeoáéó])", re.IGNORECASE)
_LATIN = pattern(r"[A-Za-z0-9]")
_MARKS = {
    "ar": ("”", "“", "’", "‘"),
    "en": ("“", "”", "‘", "’"),
    "fr": (f"«{NBSP}", f"{NBSP}»", "“", "”"),
    "ru": ("«", "»", "“", "”"),
}
_QUOTED = pattern(r"[“\"«](?:\u00a0)?([^”\"»“«]*?)(?:\u00a0)?[”\"»]")
_BRACKET = pattern(r" ?\(([^)]*)\)")
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذض"

LATER = {"world": "plenary.tongues.of_the_world"}
"""The library that knows all languages and zones is loaded when a zone is named, or a language that is not official."""

NAMES = {
    "ar": {
        "ar": "العربية",
        "zh": "الصينية",
        "en": "الإنكليزية",
        "fr": "الفرنسية",
        "ru": "الروسية",
        "es": "الإسبانية",
    },
    "en": {
        "ar": "Arabic",
        "zh": "Chinese",
        "en": "English",
        "fr": "French",
        "ru": "Russian",
        "es": "Spanish",
    },
    "es": {"ar": "árabe", "zh": "chino", "en": "inglés", "fr": "francés", "ru": "ruso", "es": "español"},
    "fr": {
        "ar": "arabe",
        "zh": "chinois",
        "en": "anglais",
        "fr": "français",
        "ru": "russe",
        "es": "espagnol",
    },
    "ru": {
        "ar": "арабский",
        "zh": "китайский",
        "en": "английский",
        "fr": "французский",
        "ru": "русский",
        "es": "испанский",
    },
    "zh": {"ar": "阿拉伯语", "zh": "中文", "en": "英语", "fr": "法语", "ru": "俄语", "es": "西班牙语"},
}


def _arabic_list(items: Sequence[str]) -> str:
    long = any(" و" in item or "،" in item or len(item.split()) > 2 for item in items)
    said = [items[0]]
    for item in items[1:]:
        gap = f"{NBSP}{ISOLATE}{item}{ISOLATE_END}" if _LATIN.match(item) and not item[0].isdigit() else item
        said.append(f"و{gap}")
    return ("، " if long else " ").join(said)


def join(code: str, items: Sequence[str]) -> str:
    """Join what a sentence names: «A, B and C» with no comma before *and*.

    Spanish says *e* before the sound i; Russian says *а также* and Chinese 以及 where
    one of the last two names has an *and* of its own; Arabic writes *wa-* onto each,
    with commas as soon as one of them is long.
    """
    if len(items) < 2:
        return "".join(items)
    if code == "ar":
        return _arabic_list(items)
    *others, last = items
    both = others[-1] + last
    word = _AND.get(code, " and ")
    if code == "es" and _SOUND_I.match(last):
        word = " e "
    elif code == "ru" and " и " in both:
        word = ", а также "
    elif code == "zh" and re.search("(?<!共)和|(?<!埃)及", both):
        word = "以及"
    return _COMMAS.get(code, ", ").join(others) + word + last


def series(code: str, items: Sequence[str]) -> str:
    """Put names one after the other with the comma of the language, as an attendance list does."""
    return _COMMAS.get(code, ", ").join(items)


def apart(code: str, parts: Sequence[str]) -> str:
    """Put parts of a line that are no enumeration one after the other: Chinese has a comma of its own for them.

    Where all of them are left in Latin letters the comma is theirs: «Geneva, 14-15 April 2011».
    """
    line = ", ".join(parts)
    if code in _APART and _LETTER.search(line) and not _OWN_SCRIPT.search(line):
        return isolate(code, line)
    return _APART.get(code, ", ").join(parts)


def sign(code: str, mark: str) -> str:
    """Give a full stop, a colon or a semicolon as it follows a word: «;», « ;», «؛», «；»."""
    return _SIGNS.get(code, {}).get(mark, mark)


def signed(code: str, mark: str, parts: Sequence[str]) -> str:
    """Put parts one after the other with a colon or a semicolon between them."""
    return (sign(code, mark) + ("" if code == "zh" else " ")).join(parts)


_OWN_STOP = (".m.", "\u00a0м.")
"""Ends of the time of day whose full stop is theirs: it stays where that of the sentence goes."""


def after_colon(code: str, sentence: str) -> str:
    """Give a sentence a small first letter and no full stop; a word in capitals keeps them.

    No sentence that begins with a name may be given: it would lose its capital.
    """
    said = sentence if sentence.endswith(_OWN_STOP) else sentence.removesuffix(sign(code, "."))
    begun = len(said) - len(said.lstrip("¿¡"))
    if said[begun + 1 : begun + 2].isupper():
        return said
    return said[:begun] + said[begun : begun + 1].lower() + said[begun + 1 :]


def moment(code: str, day: str, time: str) -> str:
    """Put a day and a time of it together: «1 October at 3 p.m.», «1er octobre, 15 heures», «10月1日下午3时»."""
    if code == "en":
        return f"{day} at {time}"
    return f"{day}{time}" if code == "zh" else apart(code, (day, time))


_DATED = {
    "en": "{time} on {day}",
    "fr": "{time} le {day}",
    "es": "{time} del {day}",
    "ar": "{time} يوم {day}",
}


def dated(code: str, day: str, time: str) -> str:
    """Put a time and its day as they follow a preposition of time: «(at) 3 p.m. on 1 October», «10月1日下午3时»."""
    if code == "zh":
        return f"{day}{time}"
    return _DATED.get(code, "{time} {day}").format(day=day, time=time)


def quote(code: str, text: str) -> str:
    """Put text in quotation marks; marks it has already become those of a quotation within."""
    opening, closing, inner, inner_end = _MARKS.get(code, _MARKS["en"])
    within = _QUOTED.sub(lambda found: f"{inner}{found[1]}{inner_end}", text)
    return f"{opening}{within}{closing}"


def _arabic_letter(letter: str) -> str:
    if set(letter) <= set("ivx") and letter != "":
        return f"‘{letter}’"
    return f"({_ABJAD[ord(letter) - ord('a')]})" if len(letter) == 1 else f"({letter})"


def item_number(code: str, number: str) -> str:
    """Say the number of an agenda item, given normalised («1 (b)»), as a sentence refers to it.

    «1 (b)», «1 b)», «1(b)» in Russian and Chinese, «1 (ب)».
    """
    if code in ("es", "fr"):
        return _BRACKET.sub(rf"{NBSP}\1)", number)
    if code in ("ru", "zh"):
        return _BRACKET.sub(r"(\1)", number)
    if code == "ar":
        return _BRACKET.sub(lambda found: f" {_arabic_letter(found[1])}", number)
    return number


def language(code: str, of: str) -> str:
    """Name the language ``of``; one that is not official under its common name, or as its code."""
    known = NAMES.get(code, NAMES["en"]).get(of)
    if known:
        return known
    said: str = import_module(LATER["world"]).language(code, of)
    return said


def written(code: str, of: str) -> str:
    """Name the language of something written: Chinese tells it from what is spoken, «英文» from «英语»."""
    said = language(code, of)
    return f"{said.removesuffix('语')}文" if code == "zh" and said.endswith("语") else said


def city(code: str, zone: str) -> str:
    """Name a time zone by its city."""
    said: str = import_module(LATER["world"]).city(code, zone)
    return said


_ARABIC_OR_ISOLATED = pattern(r"[\u0600-\u06FF\u2066]")
_LETTER = pattern(r"[A-Za-z\u00C0-\u024F\u0400-\u04FF]")
_OWN_SCRIPT = pattern(r"[\u0600-\u06FF\u3400-\u9FFF]")


def foreign(code: str, text: str) -> str:
    """Keep words of another script whole in a line written from the right: their last full stop would jump."""
    if code != "ar" or _ARABIC_OR_ISOLATED.search(text) or not _LETTER.search(text):
        return text
    return isolate(code, text)


def isolate(code: str, text: str) -> str:
    """Keep a symbol or a number from jumping in a line written from the right."""
    return f"{ISOLATE}{text}{ISOLATE_END}" if code == "ar" else text
