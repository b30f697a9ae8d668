"""Words as they may stand in the record: what is entered is made legible at the door, whatever hand it came from.

A name that is pasted brings line breaks, marks of direction and signs that nobody sees. Two names that look alike
would be two, and a mark that is opened and never closed turns the rest of a line on every screen and paper. What
an older file holds is read as it is: only what is entered passes here.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from plenary.fact import Fact, fields_of
from plenary.pattern import pattern
from plenary.refusal import Refusal

S = TypeVar("S", bound=Struct)

IN_LINES = frozenset({"annotation", "note", "notes", "reason", "text"})
"""The fields that hold running text, which may have several lines; all others are names, titles and words."""

_BREAK = pattern(r"\s*[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]\s*")
_LINE_BREAK = pattern(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NEVER = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\ud800-\udfff\ufffe\uffff]")
_STEERING = pattern(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_OVERRIDE = "\u202d\u202e"
_CLOSED_BY = {**dict.fromkeys("\u202a\u202b", "\u202c"), **dict.fromkeys("\u2066\u2067\u2068", "\u2069")}
_CLOSING = frozenset(_CLOSED_BY.values())


def legible(fact: Fact) -> Fact:
    """Give a fact with its words as they may be entered; the very same where there is nothing to settle.

    Raises:
        Refusal: ``text.empty`` where nothing that can be read is left of a word.
    """
    return _settled(fact)


def one_line(words: str) -> str:
    """Set a name or a title in one line, without marks of direction and without what cannot be seen."""
    if words.isascii() and words.isprintable():
        return words.strip()
    return _STEERING.sub("", _NEVER.sub("", _BREAK.sub(" ", words))).strip()


def in_lines(words: str) -> str:
    """Keep the lines of running text, and its marks of direction unless one is left open."""
    text = _NEVER.sub("", _LINE_BREAK.sub("\n", words))
    return text if _closed(text) else _STEERING.sub("", text)


def _closed(text: str) -> bool:
    """Tell whether every mark of direction ends within its line, and none turns letters round."""
    opened: list[str] = []
    for sign in text:
        if sign in _OVERRIDE or (sign == "\n" and opened):
            return False
        if sign in _CLOSED_BY:
            opened.append(_CLOSED_BY[sign])
        elif sign in _CLOSING and (not opened or opened.pop() != sign):
            return False
    return not opened


def _settled(value: S) -> S:
    changed = {}
    for name in _worded(type(value)):
        held = getattr(value, name)
        made = _each(name, held)
        if made != held:
            changed[name] = made
    return replace(value, **changed) if changed else value


def _each(name: str, held: Any) -> Any:
    if isinstance(held, str):
        return _word(name, held)
    if isinstance(held, tuple):
        return tuple(_each(name, each) for each in held)
    return _settled(held) if isinstance(held, Struct) else held


def _word(name: str, held: str) -> str:
    made = in_lines(held) if name in IN_LINES else one_line(held)
    if held.strip() and not made.strip():
        raise Refusal("text.empty")
    return made


@cache
def _worded(shape: type[Struct]) -> tuple[str, ...]:
    """Give the fields in which words stand as they were typed; an identity or a number of the agenda is none."""
    return tuple(name for name, declared in fields_of(shape).items() if _holds_words(declared))


def _holds_words(declared: Any) -> bool:
    if isinstance(declared, type):
        return issubclass(declared, str | Struct)
    return any(_holds_words(each) for each in cast("tuple[Any, ...]", getattr(declared, "__args__", ())))
