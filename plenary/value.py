"""Make values: frozen classes of fields, as ``dataclasses`` makes them, but in a third of the time.

The library compiles six functions for every class, and this program starts with two hundred
classes. Here one is compiled for each; the others ask the fields, and are as quick.
"""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]

if TYPE_CHECKING:
    # Whoever checks types sees the library's own: what can be done with these classes is the same.
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
        """Make values of a class, as ``dataclasses.dataclass(frozen=True, slots=True)`` does.

        Raises:
            TypeError: they would be no values.
        """
        if not (frozen and slots):
            raise TypeError("a value is frozen and has slots")
        bare = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)
        return lambda declared: _value(bare(declared))


Field = dataclasses.Field[Any]
_MISSING = dataclasses.MISSING


def _value(made: Any) -> Any:
    fields = dataclasses.fields(made)
    given = {
        "__init__": _init(made, fields),
        "__repr__": _said,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__reduce__": _reduced,
        **_compared([each.name for each in fields if each.compare]),
    }
    for name, function in given.items():
        if name not in vars(made):
            setattr(made, name, function)
    return made


def _init(made: Any, fields: Sequence[Field]) -> Callable[..., None]:
    """Compile what fills a value, slot by slot; slots and defaults are its closure."""
    held: dict[str, Any] = {"_missing": _MISSING}
    for each in fields:
        held[f"_set_{each.name}"] = getattr(made, each.name).__set__
        if each.default is not _MISSING:
            held[f"_default_{each.name}"] = each.default
        elif each.default_factory is not _MISSING:
            held[f"_new_{each.name}"] = each.default_factory
    placed = [_parameter(each) for each in fields if not each.kw_only]
    named = [_parameter(each) for each in fields if each.kw_only]
    taken = ", ".join(["self", *placed, *(["*"] if named else []), *named])
    lines = [f"_set_{each.name}(self, {_filling(each)})" for each in fields]
    lines += ["self.__post_init__()"] if hasattr(made, "__post_init__") else []
    body = "; ".join(lines) or "pass"
    text = f"def make({', '.join(held)}):\n def __init__({taken}): {body}\n return __init__"
    space: dict[str, Any] = {}
    exec(text, vars(sys.modules[made.__module__]), space)  # noqa: S102 - of names that are declared
    init: Callable[..., None] = space["make"](**held)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {**{each.name: each.type for each in fields}, "return": None}
    return init


def _parameter(field: Field) -> str:
    if field.default is not _MISSING:
        return f"{field.name}=_default_{field.name}"
    return field.name if field.default_factory is _MISSING else f"{field.name}=_missing"


def _filling(field: Field) -> str:
    if field.default_factory is _MISSING:
        return field.name
    return f"_new_{field.name}() if {field.name} is _missing else {field.name}"


def _compared(names: Sequence[str]) -> dict[str, Callable[..., Any]]:
    values: Callable[[Any], Any] = attrgetter(*names) if names else lambda _: ()

    def equals(self: Any, other: object) -> bool:
        return values(self) == values(other) if type(other) is type(self) else NotImplemented

    return {"__eq__": equals, "__hash__": lambda self: hash(values(self))}


def _said(self: Any) -> str:
    told = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self) if each.repr)
    return f"{type(self).__qualname__}({', '.join(told)})"


def _refuse(self: Any, name: str, *_value: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"{type(self).__name__} is a value: {name} stays as it is")


def _reduced(self: Any) -> tuple[Any, ...]:
    return _again, (type(self), {each.name: getattr(self, each.name) for each in dataclasses.fields(self)})


def _again(made: Callable[..., object], held: dict[str, Any]) -> object:
    return made(**held)
