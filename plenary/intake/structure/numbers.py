"""Read cells that hold nothing but numbers of items."""

from __future__ import annotations

import re
from functools import lru_cache

from plenary.intake.characters import digits
from plenary.intake.numbering import normalised, under
from plenary.intake.numerals import from_han
from plenary.intake.shapes import either
from plenary.intake.structure.titles import continued_shape
from plenary.intake.words import LEXICONS, Lexicon

_SIGN = r"(?:\s*[(（][^()（）.]{1,4}[)）]|\s*[^\W\d_]{1,4}[)）]|\s*[‘’']\d{1,2}[‘’'])"
#: ``2.0`` is the item of which ``2.1`` is the first.
_ROUND = re.compile(r"(?<=^\d)\.0$|(?<=^\d\d)\.0$")
_HAN = re.compile(r"[一二三四五六七八九十]{1,3}")
#: What may stand in the brackets of a number: a letter, one that was put in after it, a Roman figure.
_SIGNED = re.compile(r"[a-z]|([a-z])\1|[ivx]{1,6}")
#: Some houses write ``5.b`` or ``6A``.
_LETTERED = re.compile(r"^(\d{1,2})\.?([A-Ga-g])$")
NUMBER = rf"(?:\d{{1,2}}(?:\.\d{{1,2}})*{_SIGN}*|[(（][^()（）\s.]{{1,4}}[)）]|(?<!\w)[^\W\d_][)）])"
"""One number as a regular expression; a lone ``(b)`` counts too."""


@lru_cache(maxsize=8)
def _numbers_shape(words: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    dash = r"[-–—−]"
    join = rf"\s*(?:,|،|、|;|；|&|/|{dash}|{either((*words.and_, 'and', 'to'))})\s*"
    names = either(words.item + words.items + LEXICONS["en"].item + LEXICONS["en"].items)
    whole = re.compile(rf"(?:{names}\s*)?(?P<list>{NUMBER}(?:{join}{NUMBER})*)\s*\.?", re.IGNORECASE)
    through = re.compile(rf"\s*(?:{dash}|to|à|по|至|إلى)\s*", re.IGNORECASE)
    return whole, through


def item_numbers(text: str, words: Lexicon, last: str | None) -> tuple[str, ...]:
    """Read a cell that holds nothing but numbers of items: ``1 (a)``, ``2, 3 and 4``, ``1 (a)–(c)``.

    ``last`` is the number read before, under which a lone ``(b)`` stands.
    """
    plain = _LETTERED.sub(r"\1 (\2)", _figured(digits(continued_shape(words).sub("", text)).strip(), words))
    whole, through = _numbers_shape(words)
    found = whole.fullmatch(plain)
    if found is None:
        return ()
    numbers: list[str] = []
    position = 0
    listed = found["list"]
    for token in re.finditer(NUMBER, listed):
        number = _full(token.group(), numbers[-1] if numbers else last)
        if number is None:
            return ()
        if numbers and through.fullmatch(listed[position : token.start()]):
            numbers += _between(numbers[-1], number)
        numbers.append(number)
        position = token.end()
    return tuple(dict.fromkeys(numbers))


def _figured(text: str, words: Lexicon) -> str:
    """Write the Chinese numerals after the word for an item as figures: ``项目一、二``."""
    if words.code != "zh" or not _han_numbers(words).fullmatch(text):
        return text
    return _HAN.sub(lambda found: str(from_han(found.group()) or found.group()), text)


@lru_cache(maxsize=1)
def _han_numbers(words: Lexicon) -> re.Pattern[str]:
    names = either(words.item + words.items)
    return re.compile(rf"{names}\s*{_HAN.pattern}(?:\s*(?:、|，|和|至|及|-|–)\s*{_HAN.pattern})*")


def marked_numbers(text: str, words: Lexicon, last: str | None) -> tuple[tuple[str, ...], frozenset[str]]:
    """Read a cell like ``item_numbers``, and which of its numbers carry the mark of continuation."""
    parts = continued_shape(words).split(text)
    if len(parts) == 1:
        return item_numbers(text, words, last), frozenset()
    numbers = item_numbers("".join(parts), words, last)
    marked = [item_numbers(part.strip(" ,;،、"), words, last)[-1:] for part in parts[:-1]]
    return numbers, frozenset(number for one in marked for number in one)


def _full(token: str, last: str | None) -> str | None:
    if token[0].isdigit():
        number = normalised(_ROUND.sub("", token))
        return (
            number if all(_SIGNED.fullmatch(sign) for sign in re.findall(r"\(([^()]*)\)", number)) else None
        )
    sign = normalised(f"0 {token}").partition("(")[2].rstrip(")")
    return under(sign, last) if last and _SIGNED.fullmatch(sign) else None


def _between(first: str, last: str) -> list[str]:
    """Give the numbers that a range leaves out: of 3–6 the 4 and 5, of 1 (a)–(d) the (b) and (c)."""
    upto = last.partition(" ")[0]
    if first.isdigit() and upto.isdigit():
        return [str(number) for number in range(int(first) + 1, int(upto))]
    head, sign = first.rpartition("(")[0], first.rstrip(")")[-1:]
    other_head, other = last.rpartition("(")[0], last.rstrip(")")[-1:]
    if head != other_head or not sign.isalpha() or not other.isalpha():
        return []
    return [f"{head}({chr(code)})" for code in range(ord(sign) + 1, ord(other))]
