"""Make the characters of many hands and many programs comparable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

#: Marks that steer direction or are not seen at all, and soft hyphens.
_UNSEEN = dict.fromkeys([0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x61C])
_UNSEEN |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_PRIVATE = re.compile(r"[\ue000-\uf8ff\ufffd]+")
_SPACES = re.compile(r"[ \u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_TAGS = re.compile(r"</?(?:i|b|u|em|strong|span|font|small|br)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_RAISED_TAG = re.compile(r"<sup>\s*(\d{1,2})\s*</sup>", re.IGNORECASE)
_PRESENTED = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff60]")

RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISE = str.maketrans("0123456789", RAISED)
_LOWER = str.maketrans(RAISED, "0123456789")

#: Digits of the Arabic, the eastern Arabic and the full-width row; one character stays one character.
_DIGITS = {row + n: str(n) for row in (0x660, 0x6F0, 0xFF10) for n in range(10)}
#: Letters that Arabic writers use for one another.
_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ـ": None, "ё": "е", "’": "'"})
_KEEPS_FORM = "：；，！？（）"


def raised(number: str) -> str:
    """Give digits as the raised digits of a footnote mark."""
    return number.translate(_RAISE)


def lowered(mark: str) -> str:
    """Give raised digits as plain ones; anything else stays."""
    return mark.translate(_LOWER)


def _formed(match: re.Match[str]) -> str:
    glyph = match.group()
    return glyph if glyph in _KEEPS_FORM else unicodedata.normalize("NFKC", glyph)


def untagged(text: str) -> str:
    """Take away the tags that came with the words; what was raised by them is raised."""
    if "<" not in text:
        return text
    return _TAGS.sub("", _RAISED_TAG.sub(lambda found: raised(found.group(1)), text))


@lru_cache(maxsize=4096)
def tidy(text: str) -> str:
    """Take away what no reader sees: tags, steering marks, private glyphs, doubled spaces.

    Tabulators stay, they part cells; raised digits stay, they are footnote marks.
    """
    text = untagged(text)
    if not text.isascii():
        text = _PRIVATE.sub("", text.translate(_UNSEEN))
        text = _PRESENTED.sub(_formed, text)
    return _SPACES.sub(" ", text).strip(" \r\n\f")


def digits(text: str) -> str:
    """Write every digit as 0 to 9, in as many characters as before."""
    return text if text.isascii() else text.translate(_DIGITS)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Give the form under which two writings of the same words are equal.

    Case, accents, punctuation, kinds of digits and of white space do not count.
    """
    text = digits(tidy(text)).casefold().translate(_ALIKE)
    if not text.isascii():
        text = unicodedata.normalize("NFC", unaccented(text))
    words = "".join(sign if sign.isalnum() else " " for sign in text).split()
    return _closed(" ".join(words))


def unaccented(text: str) -> str:
    """Write a text without accents, as capitals often are; the Russian short i keeps its mark."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in parts if unicodedata.category(sign) != "Mn" or sign == "\u0306")


#: Figures on both sides of a dash, parts of a symbol on both sides of a stroke: a line end broke them.
_IN_TWO = re.compile(r"\d[-–]\d|[A-Z0-9]/[A-Z0-9]")
#: English words that stand before a hyphen of their own: a line that ends with one was broken at it.
_COMPOUND = re.compile(
    r"(?<![A-Za-z])(?:open|non|co|follow|long|short|self|high|low|well|inter|multi|cross|decision|capacity|policy|vice|sub"
    r"|pre|post|mid|so|up|fact|law|gender|evidence|results?|half|full|part|time|cost|peer|confidence|awareness|sector|world"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|all|anti"
    r"|counter|cyber|data|drug|end|ex|first|second|third|large|medium|small|micro|middle|near|new|off|on|re|semi|socio"
    r"|south|north|east|west|state|text|user|wide|year|risk|needs|science|stand)-$",
    re.IGNORECASE,
)
_BETWEEN_HAN = re.compile(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff0-9])|(?<=[0-9]) (?=[\u3400-\u9fff])")


def _closed(text: str) -> str:
    return _BETWEEN_HAN.sub("", text)


def squeezed(text: str) -> str:
    """Give the folded form without any white space, for texts that lost it."""
    return fold(text).replace(" ", "")


def is_han(text: str) -> bool:
    """Tell whether Chinese characters are among the text."""
    return any("\u3400" <= sign <= "\u9fff" for sign in text)


def run_on(lines: Iterable[str]) -> str:
    """Join the lines of one sentence: words cut by a hyphen are closed, Chinese takes no space."""
    text = ""
    for line in lines:
        part = line.strip()
        if text.endswith("-") and part[:1].islower() and text[-2:-1].isalpha():
            text = (text if _COMPOUND.search(text) else text[:-1]) + part
        else:
            closed = not text or is_han(text[-1] + part[:1]) or _IN_TWO.fullmatch(text[-2:] + part[:1])
            space = "" if closed else " "
            text = f"{text}{space}{part}" if part else text
    return text
