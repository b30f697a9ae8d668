"""Tell whom a name on a list means: to the letter, by a slip, one of several, or one that nobody knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from msgspec import Struct

from plenary.fact import DelegationCode
from plenary.intake.language import recognise
from plenary.refusal import Refusal
from plenary.roster.directory import Directory
from plenary.roster.finding import find, folded, resolve

#: A shorter name is not forgiven a slip: Mali is not Bali, nor Malta.
LONG_ENOUGH = 6
MOST = 4
_BRACKET = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]\s*$")
_MARKS = re.compile(r"[*†‡¹²³⁰-⁹]+$")
_INVERTED = re.compile(r"^(?P<name>[^,]+),\s*(?P<before>[^,]+)$")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_CODE = 8


class Meant(Struct, frozen=True):
    """Whom a name means. ``sure``: to the letter; ``own``: known to nobody, it has a code of its own."""

    code: DelegationCode | None = None
    sure: bool = False
    own: bool = False
    candidates: tuple[DelegationCode, ...] = ()
    language: str = "en"


@lru_cache(maxsize=4096)
def meant(said: str, known: Directory) -> Meant:
    """Tell whom a name means: any name in six languages, code, alias or former name, with one slip at most."""
    bare = _MARKS.sub("", said.strip())
    for form in (bare, *_forms(bare)):
        try:
            return Meant(resolve(form, known), sure=True)
        except Refusal as refusal:
            if refusal.reason == "delegation.ambiguous":
                return Meant(candidates=_codes(refusal))
    return _by_slip(bare, known)


def _forms(said: str) -> tuple[str, ...]:
    """Give other ways to write a name: without what is in brackets, turned around at its comma."""
    forms = [_BRACKET.sub("", said)]
    if turned := _INVERTED.match(said):
        forms.append(f"{turned['before']} {turned['name']}")
        forms.append(f"{turned['name']} ({turned['before']})")
    return tuple(form for form in forms if form and form != said)


def _codes(refusal: Refusal) -> tuple[DelegationCode, ...]:
    found = refusal.facts["candidates"]
    return tuple(DelegationCode(code) for code in found) if isinstance(found, tuple) else ()


def _by_slip(said: str, known: Directory) -> Meant:
    typed = folded(said)
    found = find(said, known, MOST)
    near = [match for match in found if len(typed) >= LONG_ENOUGH and _one_slip(typed, folded(match.matched))]
    codes = tuple(dict.fromkeys(match.code for match in near))
    if len(codes) == 1:
        return Meant(codes[0])
    return Meant(candidates=codes or tuple(match.code for match in found if match.way in ("prefix", "word")))


def _one_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by one letter left out, one too many, another one, or two exchanged."""
    if abs(len(one) - len(other)) > 1:
        return False
    place = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    rests = (
        (one[place + 1 :], other[place + 1 :]),
        (one[place:], other[place + 1 :]),
        (one[place + 1 :], other[place:]),
    )
    exchanged = (
        one[place : place + 2] == other[place : place + 2][::-1] and one[place + 2 :] == other[place + 2 :]
    )
    return exchanged or any(rest == against for rest, against in rests)


def coined(said: str, abbreviation: str, taken: Collection[str]) -> DelegationCode:
    """Give a code to one that no directory knows: its abbreviation, its initials, or a number, not yet taken."""
    letters = _latin(abbreviation) or _latin("".join(word[0] for word in _WORD.findall(said))) or "P"
    stem = f"entity:{letters[:_LONGEST_CODE]}"
    numbers = ("", *(str(number) for number in range(2, len(taken) + 3)))
    return next(DelegationCode(stem + number) for number in numbers if stem + number not in taken)


def _latin(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.upper())
    return "".join(sign for sign in plain if sign.isascii() and sign.isalnum())


def language_of(said: str) -> str:
    """Give the language under which a name from outside is kept: by its script, else English."""
    return recognise(said) or "en"
