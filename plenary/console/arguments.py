"""Make the typed arguments of an act of what was written: ``ARG=VALUE`` on a command line, or a JSON value."""

from __future__ import annotations

import json
import re
import types
import typing
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from msgspec import Struct

from plenary.acts.catalogue import Argument
from plenary.conference import Conference
from plenary.console import usage
from plenary.console.usage import Misuse
from plenary.console.words import (
    date_of,
    delegation_of,
    instant_of,
    item_of,
    language_of,
    promise_of,
    request_of,
    slot_of,
    text_of,
)
from plenary.fact import (
    DecisionId,
    DelegationCode,
    EntryId,
    ItemNumber,
    Language,
    ParagraphId,
    PromiseId,
    RequestId,
    SlotId,
    StatementId,
)
from plenary.facts.body import Pairs

_SEVERAL = re.compile(r"\s*[,;،、，；]\s*")
_OFFSET = re.compile(r"([+-]?)(?:(\d+):)?(\d+):(\d\d)")
_SHOWN = 60
"""So many letters of a word are shown where it is not understood."""
_YES = frozenset({"yes", "true", "1", "y"})
_NO = frozenset({"no", "false", "0", "n"})


class Here(Struct, frozen=True):
    """What words are understood against: the conference, and the day on which a bare hour falls."""

    conference: Conference
    day: date


class Kind(Struct, frozen=True):
    """One kind of argument: its name, an example, and how it is read.

    ``read`` raises ``ValueError`` where the word is not of this kind.
    """

    name: str
    example: str
    read: Callable[[str, Here], object]


def _offset(word: str, _here: Here) -> timedelta:
    if match := _OFFSET.fullmatch(word):
        sign, hours, minutes, seconds = match.groups()
        length = timedelta(hours=int(hours or 0), minutes=int(minutes), seconds=int(seconds))
        return -length if sign == "-" else length
    return timedelta(seconds=float(word))


def _yes_or_no(word: str, _here: Here) -> bool:
    if word.lower() in _YES | _NO:
        return word.lower() in _YES
    raise ValueError(word)


def _pairs(word: str, _here: Here) -> Pairs:
    return tuple(_pair(part) for part in re.split(r"\s*;\s*", word) if part)


def _pair(part: str) -> tuple[str, str]:
    key, colon, text = part.partition(":")
    if not colon:
        raise ValueError(part)
    return key.strip(), text.strip()


KINDS: dict[Any, Kind] = {
    str: Kind("text", "words", lambda word, _here: text_of(word)),
    int: Kind("number", "3", lambda word, _here: int(word)),
    float: Kind("number", "2.5", lambda word, _here: float(word.replace(",", "."))),
    bool: Kind("yes or no", "yes", _yes_or_no),
    date: Kind("date", "2009-10-01", lambda word, _here: date_of(word)),
    time: Kind("time", "15:00", lambda word, _here: time.fromisoformat(word.replace(".", ":").zfill(5))),
    timedelta: Kind("offset", "-1:30", _offset),
    datetime: Kind("instant", "10:07", lambda word, here: instant_of(word, here.conference.body, here.day)),
    DelegationCode: Kind(
        "delegation", "state:AU", lambda word, here: delegation_of(word, here.conference, here.day)
    ),
    RequestId: Kind("request", "state:AU", lambda word, here: request_of(word, here.conference, here.day)),
    SlotId: Kind("slot", "2009-10-01T15:00", lambda word, here: slot_of(word, here.conference)),
    ItemNumber: Kind("item", "1 (a)", lambda word, _here: item_of(word)),
    Language: Kind("language", "fr", lambda word, _here: language_of(word)),
    StatementId: Kind("statement", "3f7k2m9abc", lambda word, _here: StatementId(word)),
    DecisionId: Kind("decision", "3f7k2m9abc", lambda word, _here: DecisionId(word)),
    EntryId: Kind("entry", "12", lambda word, _here: EntryId(int(word))),
    PromiseId: Kind("promise", "3f7k2m9abc", lambda word, here: promise_of(word, here.conference)),
    ParagraphId: Kind("paragraph", "item.2.consideration", lambda word, _here: ParagraphId(word)),
    Pairs: Kind("pairs", "en:the Working Group;fr:le Groupe de travail", _pairs),
}
"""Every declared type that an act may ask for."""


_EXAMPLES = {"channels": "floor:0;en:1;fr:2"}
"""An example where that of the kind would mislead, by the name of the argument."""


def example_of(argument: Argument) -> str:
    """Give what an argument may look like."""
    kind, _several = kind_of(argument.type)
    return _EXAMPLES.get(argument.name, kind.example)


def kind_of(declared: Any) -> tuple[Kind, bool]:
    """Give the kind of a declared type, and whether several may be named."""
    if typing.get_origin(declared) in {types.UnionType, typing.Union}:
        inner = [each for each in typing.get_args(declared) if each is not types.NoneType]
        return kind_of(inner[0])
    if declared in KINDS:
        return KINDS[declared], False
    return KINDS[typing.get_args(declared)[0]], True


def typed(
    act: str, arguments: tuple[Argument, ...], said: Mapping[str, object], here: Here
) -> dict[str, Any]:
    """Give the arguments of an act by the names of its parameters.

    Raises:
        Misuse: one is unknown, missing, or not of its kind.
        Refusal: a delegation or a request is unknown or ambiguous.
    """
    known = {argument.name: argument for argument in arguments}
    for name in said:
        if name not in known:
            if not known:
                raise Misuse(usage.NO_ARGUMENTS, argument=name)
            raise Misuse(usage.NO_SUCH_ARGUMENT, act=act, argument=name, known=", ".join(known))
    given = {name: value for name, value in said.items() if value is not None}
    missing = [name for name, argument in known.items() if not argument.optional and name not in given]
    if missing:
        raise Misuse(usage.MISSING, act=act, missing=", ".join(missing))
    return {known[name].parameter: _typed(known[name], value, here) for name, value in given.items()}


def _typed(argument: Argument, value: object, here: Here) -> object:
    kind, several = kind_of(argument.type)
    try:
        if kind.read is _pairs and isinstance(value, Mapping):
            return tuple((text_of(str(key)), text_of(word_of(text))) for key, text in value.items())
        read = tuple(kind.read(word, here) for word in _words(value, several=several))
    except (ValueError, OverflowError):
        raise Misuse(
            usage.NOT_THIS,
            word=_shortened(value),
            kind=kind.name,
            argument=argument.name,
            example=example_of(argument),
        ) from None
    return read if several else read[0]


def _shortened(value: object) -> str:
    word = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return word if len(word) <= _SHOWN else f"{word[:_SHOWN]}…"


def _words(value: object, *, several: bool) -> list[str]:
    if several and isinstance(value, list):
        return [word_of(each) for each in value]
    word = word_of(value)
    return [part for part in _SEVERAL.split(word) if part] if several else [word]


def word_of(value: object) -> str:
    """Give a JSON value as it would be written on a command line.

    Raises:
        ValueError: it is a list or an object, which no word stands for.
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | Mapping):
        raise ValueError(value)  # noqa: TRY004 - as every reader of a word says it
    return str(value).strip()


def parted(words: Iterable[str], arguments: Sequence[Argument]) -> dict[str, object]:
    """Part ``NAME=VALUE`` as it stands on a command line.

    A bare word is yes to the argument of that name, or stands for the one
    argument that an act cannot do without: ``set_public no``, ``adopt_agenda amended``.

    Raises:
        Misuse: a word is no such pair, or an argument is given twice.
    """
    said: dict[str, object] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            name, value = _bare(word, arguments)
        name = name.strip()
        if name in said:
            raise Misuse(usage.TWICE, argument=name)
        said[name] = value
    return said


def _bare(word: str, arguments: Sequence[Argument]) -> tuple[str, str]:
    if any(each.name == word and kind_of(each.type)[0] is KINDS[bool] for each in arguments):
        return word, "yes"
    if not arguments:
        raise Misuse(usage.NO_ARGUMENTS, argument=_shortened(word))
    needed = [each.name for each in arguments if not each.optional]
    if len(needed) != 1:
        raise Misuse(usage.NOT_A_PAIR, word=_shortened(word))
    return needed[0], word
