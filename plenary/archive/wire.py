"""Turn facts into canonical JSON and back, by the types they declare; old versions are raised on reading.

``at`` is a column of its own and never stands in the body. Everything else is
written, defaults too: a default may change later, what was entered may not.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from msgspec import DecodeError, Struct
from msgspec.json import decode

import plenary.facts  # noqa: F401 - fills KINDS
from plenary.archive.line import Line, NewLine, canonical, instant_from, instant_text
from plenary.fact import KINDS, Fact, fields_of
from plenary.refusal import Trouble

Body = dict[str, Any]

RAISES: dict[tuple[str, int], Callable[[Body], Body]] = {
    ("request.inscribed", 1): lambda body: {**body, "level": "", "mode": ""},
    ("placeholder.written", 1): lambda body: {**body, "language": None},
    ("paragraph.read", 1): lambda body: {**body, "document": ""},
    ("paragraph.amended", 1): lambda body: {**body, "number": "", "document": ""},
    ("paragraph.adopted", 1): lambda body: {**body, "number": "", "document": ""},
    ("paragraph.deferred", 1): lambda body: {**body, "number": "", "document": ""},
    ("paragraph.deleted", 1): lambda body: {**body, "number": "", "document": ""},
    ("roll-call.begun", 1): lambda body: {**body, "motion": "", "by": None},
    ("speaker.replaced", 1): lambda body: {**body, "seconds": None},
    ("item.listed", 1): lambda body: {**body, "notes": []},
    ("agenda.revised", 1): lambda body: {
        **body,
        "listed": [{**each, "notes": []} for each in body["listed"]],
    },
}
"""How a body of (kind, version) becomes one of the next version."""

_COLUMN = "at"
_ONE_SECOND = timedelta(seconds=1)


class Form(Struct, frozen=True):
    """How values of one type are written as JSON and read back.

    ``read`` raises ``ValueError``, ``TypeError`` or ``KeyError`` on anything else.
    """

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def new_line(entry: int, act: str, fact: Fact) -> NewLine:
    """Make of a fact a line that can be entered."""
    shape: Any = type(fact)
    body = canonical(_shaped(shape).write(fact))
    return NewLine(entry=entry, act=act, kind=fact.KIND, version=fact.VERSION, at=fact.at, body=body)


def fact_of(line: Line) -> Fact | None:
    """Read the fact of a line, raised to the present version; None where the body was redacted.

    Raises:
        Trouble: ``archive.newer-kind`` or ``archive.misshapen``.
    """
    if line.kind not in KINDS or line.version > KINDS[line.kind].VERSION:
        raise Trouble("archive.newer-kind", kind=line.kind, version=line.version)
    if line.body is None:
        return None
    shape: Any = KINDS[line.kind]
    try:
        body = raised(line.kind, line.version, _read(line.body))
        fact: Fact = _shaped(shape).read({**body, _COLUMN: line.at})
    except (ValueError, TypeError, KeyError) as error:
        raise Trouble("archive.misshapen", kind=line.kind, version=line.version, said=str(error)) from error
    return fact


def _read(text: str) -> Any:
    try:
        return decode(text)
    except DecodeError:
        # Half a surrogate pair, which a line may hold escaped; or no JSON, which is complained of here.
        return json.loads(text)


def raised(kind: str, version: int, body: Body) -> Body:
    """Give a body as the present version of its kind would have written it.

    Raises:
        KeyError: nobody said how to raise that version.
    """
    for old in range(version, KINDS[kind].VERSION):
        body = RAISES[kind, old](body)
    return body


def form_of(declared: Any) -> Form:
    """Give the form of a declared type.

    Raises:
        TypeError: facts do not hold such values.
    """
    if isinstance(declared, typing.NewType):
        return form_of(declared.__supertype__)
    if declared in _PLAIN:
        return _PLAIN[declared]
    if isinstance(declared, type):
        return _of_class(declared)
    return _compound(declared)


def _of_class(declared: type) -> Form:
    if issubclass(declared, StrEnum):
        return _one_of({member.value: member for member in declared})
    if issubclass(declared, Struct):
        return _shaped(declared)
    raise TypeError(f"facts do not hold {declared}")


def _compound(declared: Any) -> Form:
    origin, inner = typing.get_origin(declared), typing.get_args(declared)
    if origin in {types.UnionType, typing.Union}:
        return _optional(declared, inner)
    if origin is tuple:
        return _many(inner[0]) if inner[-1] is Ellipsis else _fixed(inner)
    if origin is typing.Literal:
        return _one_of(dict(zip(inner, inner, strict=True)))
    raise TypeError(f"facts do not hold {declared}")


@cache
def _shaped(shape: Any) -> Form:
    is_fact = issubclass(shape, Fact)
    forms = {
        name: form_of(declared)
        for name, declared in fields_of(shape).items()
        if not (is_fact and name == _COLUMN)
    }

    def write(value: object) -> Body:
        return {name: form.write(getattr(value, name)) for name, form in forms.items()}

    def read(body: Body) -> object:
        values = {name: form.read(body[name]) for name, form in forms.items()}
        if is_fact:
            values[_COLUMN] = body[_COLUMN]
        if len(values) != len(body):
            raise ValueError(f"nobody knows {', '.join(sorted(set(body) - set(values)))}")
        return shape(**values)

    return Form(write, read)


def _plain(expected: type) -> Form:
    def read(value: object) -> object:
        if type(value) is not expected:
            raise TypeError(f"{value!r} is no {expected.__name__}")
        return value

    return Form(lambda value: value, read)


def _optional(declared: object, inner: tuple[Any, ...]) -> Form:
    present = [one for one in inner if one is not types.NoneType]
    if len(present) != 1 or len(inner) == 1:
        raise TypeError(f"facts do not hold {declared}")
    form = form_of(present[0])
    return Form(
        lambda value: None if value is None else form.write(value),
        lambda value: None if value is None else form.read(value),
    )


def _many(one: Any) -> Form:
    form = form_of(one)
    read = form.read
    return Form(
        lambda values: [form.write(value) for value in values],
        lambda values: tuple([read(value) for value in _listed(values)]),
    )


def _fixed(inner: tuple[Any, ...]) -> Form:
    forms = tuple(form_of(one) for one in inner)
    reads = tuple(form.read for form in forms)
    return Form(
        lambda values: [form.write(value) for form, value in zip(forms, values, strict=True)],
        lambda values: tuple([read(value) for read, value in zip(reads, _listed(values), strict=True)]),
    )


def _listed(values: object) -> list[Any]:
    if not isinstance(values, list):
        raise TypeError(f"{values!r} is no list")
    return values


def _one_of(members: Mapping[Any, Any]) -> Form:
    return Form(
        lambda value: str(value) if isinstance(value, StrEnum) else value, lambda value: members[value]
    )


def _seconds(length: timedelta) -> int | float:
    whole = length // _ONE_SECOND
    return whole if length == whole * _ONE_SECOND else length.total_seconds()


_PLAIN: dict[Any, Form] = {
    str: _plain(str),
    int: _plain(int),
    bool: _plain(bool),
    datetime: Form(instant_text, instant_from),
    date: Form(date.isoformat, date.fromisoformat),
    time: Form(time.isoformat, time.fromisoformat),
    timedelta: Form(_seconds, lambda seconds: timedelta(seconds=seconds)),
}
