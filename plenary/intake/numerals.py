"""Read the numerals that agendas count with: letters of four alphabets, Roman, Chinese, words."""

from __future__ import annotations

import re

_ROMAN = (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_ROMAN_SHAPE = re.compile(r"x{0,3}(?:ix|iv|v?i{0,3})")
_HAN = {sign: value for value, sign in enumerate("〇一二三四五六七八九")}

#: The order in which sub-items are lettered in Arabic and in Russian texts.
ARABIC_LETTERS = "أبجدهوزحطيكلمنسعفصقر"
CYRILLIC_LETTERS = "абвгдежзиклмнопрст"
#: Words that number the sections of Arabic texts.
ARABIC_ORDINALS = {
    word: number
    for number, word in enumerate(
        ("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا"), 1
    )
}
#: Third and fourth letter where sub-items follow the order of the Arabic alphabet.
_IN_ALPHABET = {"ت": "ج", "ث": "د"}
_PLAIN_ALEF = str.maketrans({"ا": "أ", "إ": "أ", "آ": "أ", "ة": "ه", "ى": "ي", "ـ": None})


def roman(number: int) -> str:
    """Write 1 to 39 as a small Roman numeral."""
    written = ""
    for sign, value in _ROMAN:
        while number >= value:
            written += sign
            number -= value
    return written


def from_roman(text: str) -> int | None:
    """Read a Roman numeral of 1 to 39 in either case; None for anything else."""
    text = text.lower()
    if not text or not _ROMAN_SHAPE.fullmatch(text):
        return None
    total, rest = 0, text
    for sign, value in _ROMAN:
        while rest.startswith(sign):
            total += value
            rest = rest[len(sign) :]
    return total


def letter(text: str) -> str | None:
    """Give the Latin letter of a list letter in Latin, Arabic or Cyrillic writing."""
    text = text.strip().lower().translate(_PLAIN_ALEF)
    if len(text) != 1:
        return None
    if "a" <= text <= "z":
        return text
    text = _IN_ALPHABET.get(text, text)
    for row in (ARABIC_LETTERS, CYRILLIC_LETTERS):
        if text in row:
            return chr(ord("a") + row.index(text))
    return None


def from_han(text: str) -> int | None:
    """Read a Chinese numeral of 1 to 99; None for anything else."""
    text = text.strip()
    if not text or any(sign != "十" and sign not in _HAN for sign in text) or text.count("十") > 1:
        return None
    if "十" not in text:
        return _HAN[text] if len(text) == 1 else None
    tens, ones = text.split("十")
    if len(tens) > 1 or len(ones) > 1:
        return None
    return (_HAN[tens] if tens else 1) * 10 + (_HAN[ones] if ones else 0)


def han(number: int) -> str:
    """Write 1 to 99 as a Chinese numeral; nothing beyond."""
    if not 1 <= number <= 99:
        return ""
    signs = {value: sign for sign, value in _HAN.items()}
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{signs[tens]}十"
    return head + (signs[ones] if ones else "")
