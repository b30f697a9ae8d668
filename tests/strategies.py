"""Make facts of every kind by what they declare: for the laws that hold for any fact."""

from __future__ import annotations

import types
import typing
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st
from msgspec import Struct

import plenary.facts  # noqa: F401 - fills KINDS
from plenary.fact import KINDS, Fact, fields_of

ZONES = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-9, minutes=-30))])
INSTANTS = st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 1, 1), timezones=ZONES)  # noqa: DTZ001 - hypothesis adds the zone

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(-(2**53), 2**53),
    bool: st.booleans(),
    datetime: INSTANTS,
    date: st.dates(),
    time: st.times(),
    timedelta: st.timedeltas(min_value=timedelta(days=-4000), max_value=timedelta(days=4000)),
}


def values_of(declared: Any) -> st.SearchStrategy[Any]:
    """Give values of a type as a fact declares it."""
    if isinstance(declared, typing.NewType):
        return values_of(declared.__supertype__)
    if declared in _PLAIN:
        return _PLAIN[declared]
    if isinstance(declared, type) and issubclass(declared, StrEnum):
        return st.sampled_from(declared)
    if isinstance(declared, type) and issubclass(declared, Struct):
        return shaped(declared)
    return _compound(typing.get_origin(declared), typing.get_args(declared))


def _compound(origin: Any, inner: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    if origin in {types.UnionType, typing.Union}:
        return st.one_of(st.none() if one is types.NoneType else values_of(one) for one in inner)
    if origin is tuple and inner[-1] is Ellipsis:
        return st.lists(values_of(inner[0]), max_size=4).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values_of, inner))
    assert origin is typing.Literal, f"nobody can make a {origin}"
    return st.sampled_from(inner)


def shaped(shape: type[Any]) -> st.SearchStrategy[Any]:
    """Give values of a struct, every field drawn, defaults too."""
    return st.builds(shape, **{name: values_of(declared) for name, declared in fields_of(shape).items()})


def facts() -> st.SearchStrategy[Fact]:
    """Give facts of any kind."""
    return st.sampled_from(sorted(KINDS)).flatmap(lambda kind: shaped(KINDS[kind]))
