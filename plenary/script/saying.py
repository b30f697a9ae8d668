"""Fill a formula: put values into its places, in the form, gender and number that each place asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from plenary.pattern import pattern

_PLACE = pattern(r"\{(?P<name>\w+)(?:(?P<sign>[.:#?])(?P<rest>[^{}]*))?\}")
_BEGINS = pattern(r"(?:^|[.?!؟。？]\s*)$")
_TWO_STOPS = pattern(r"(?<=\w)\.\.(?!\.)")
_BEFORE_MARK = pattern(r" ([:;?!»])")
_GENDERS = "mfn"
_NBSP = "\u00a0"
_FEW = range(2, 5)
_TEENS = range(11, 15)
GAP = "…"
"""What stands where a value is not known; nothing is ever invented for it. Chinese has two of them, and its stop after them."""
_ONE_GAP = pattern(rf"(?<!{GAP}){GAP}(?!{GAP})")


class Term(Struct, frozen=True):
    """What fills a place: its text, its forms by case, its gender (m, f, n), and how many it stands for."""

    text: str
    forms: Mapping[str, str] = field(default_factory=dict)
    gender: str = "n"
    count: int = 1

    def form(self, case: str) -> str:
        """Give the form of a case, or the text where that form is not kept."""
        return self.forms.get(case) or self.text


Terms = Mapping[str, Term]


def places(template: str) -> frozenset[str]:
    """Give the names of the values that a template asks for."""
    return frozenset(found["name"] for found in _PLACE.finditer(template))


def fill(template: str, terms: Terms, code: str, *, sentence: bool = True) -> str:
    """Say a template in a language; a value that is not known leaves a gap that is seen.

    What begins a ``sentence`` takes a capital.
    """

    def put(found: re.Match[str]) -> str:
        said = _said(found, terms.get(found["name"]), code)
        return said[:1].upper() + said[1:] if sentence and _BEGINS.search(template[: found.start()]) else said

    text = _TWO_STOPS.sub(".", _PLACE.sub(put, template))
    text = text[:1].upper() + text[1:] if sentence else text
    if code == "zh":
        return _ONE_GAP.sub(2 * GAP, text)
    text = text.replace(f"{GAP}.", GAP)
    return _french(text) if code == "fr" else text


def _said(found: re.Match[str], term: Term | None, code: str) -> str:
    sign, rest = found["sign"], found["rest"] or ""
    if term is None:
        if sign == "?":
            return rest.partition("|")[2]
        return GAP if sign in (None, ".") else rest.split("|")[0].replace("%", GAP)
    if sign == "?":
        there, _, otherwise = rest.partition("|")
        return there.replace("%", term.text) if term.text else otherwise
    if sign in (":", "#"):
        options = rest.split("|")
        place = _GENDERS.index(term.gender) if sign == ":" else number_class(code, term.count, len(options))
        return options[place if place < len(options) else 0].replace("%", term.text)
    return term.form(rest) if sign else term.text or GAP


def number_class(code: str, count: int, options: int) -> int:
    """Tell which of the options a number takes: one or several; one, two, more; in Russian one, few, many."""
    if options < 3:
        return int(count > 1 if code == "fr" else count != 1)
    if code != "ru":
        return min(max(count, 1), 3) - 1
    if count % 100 in _TEENS:
        return 2
    return 0 if count % 10 == 1 else 1 if count % 10 in _FEW else 2


def _french(text: str) -> str:
    """Give the apostrophe and the no-break spaces that French printing asks for."""
    return _BEFORE_MARK.sub(rf"{_NBSP}\1", text).replace("« ", f"«{_NBSP}").replace("'", "’")
