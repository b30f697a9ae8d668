"""Make the enumerations of Qt as quickly as their numbers allow.

For the first frame Qt's binding makes 260 enumerations with 4,000 members, each by the general way of the standard
library, which allows for members of any type, for descriptors and for names that mean something: a fifth of every
start. All that the binding ever gives are pairs of a name and a whole number. Here such a class is a copy of an
empty one that the standard library made itself, and its members are set in one go.
``tests/ui/test_quick_enums.py`` compares every enumeration of Qt, attribute by attribute, with the general way's.
"""

from __future__ import annotations

from enum import KEEP, Enum, EnumType, Flag
from functools import cache
from typing import Any

Pairs = list[tuple[str, int]]

_GENERAL: Any = vars(EnumType)["_create_"]
"""The way of the standard library: from a class, a name and what its members are, to an enumeration."""
_OF_EACH = frozenset({"__dict__", "__weakref__"})
_CONTAINERS = frozenset(
    {
        *("_member_names_", "_member_map_", "_value2member_map_", "_hashable_values_"),
        *("_unhashable_values_", "_unhashable_values_map_"),
    }
)
"""What holds the members and their values; a Python that keeps more of them goes the general way."""


@cache
def _model(base: type[Enum]) -> dict[str, Any]:
    """Give the parts of an enumeration without members, as this Python makes it."""
    made = _GENERAL(base, base.__name__, [], module=__name__, boundary=KEEP)
    return {name: part for name, part in vars(made).items() if name not in _OF_EACH}


@cache
def _taken(base: type[Enum]) -> frozenset[str]:
    """Give the names that a member cannot have without further ado."""
    return frozenset(name for each in base.__mro__ for name in vars(each))


@cache
def _known(base: type[Enum]) -> bool:
    """Tell whether everything that this Python keeps of members is known here."""
    return all(name in _CONTAINERS for name, part in _model(base).items() if type(part) in {list, dict})


def _single(value: int) -> bool:
    return value != 0 and not value & (value - 1)


def _empty(base: type[Enum], name: str) -> Any:
    parts = {
        each: type(part)() if type(part) in {list, dict} else part for each, part in _model(base).items()
    }
    parts["__qualname__"] = name
    return type.__new__(EnumType, name, (base,), parts)


def _fill(made: Any, pairs: Pairs, *, flags: bool) -> None:
    """Set the members: a second name for a value is an alias, and of flags only single bits are listed."""
    by_name, by_value, names = made._member_map_, made._value2member_map_, made._member_names_
    new, with_value = made._new_member_, made._use_args_
    for name, value in pairs:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if with_value else new(made)
            member._value_, member._name_, member.__objclass__ = value, name, made
            member._sort_order_ = len(names)
            if not flags or _single(value):
                names.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if "_hashable_values_" in vars(made):
        made._hashable_values_.extend(by_value)


def _know_bits(made: Any, pairs: Pairs) -> None:
    """Note which bits a class of flags has, and how it is gone through if they do not stand in order."""
    mask = singles = 0
    for _, value in pairs:
        mask |= value
        singles |= value if _single(value) else 0
    made._flag_mask_, made._singles_mask_, made._all_bits_ = mask, singles, 2 ** mask.bit_length() - 1
    listed = [made._member_map_[name]._value_ for name in made._member_names_]
    if listed != sorted(listed):
        made._iter_member_ = made._iter_member_by_def_


def make(cls: Any, class_name: str, names: Any, **given: Any) -> Any:
    """Make an enumeration as ``EnumType`` does: quickly where the binding asks, else by the general way."""
    of_qt = type(names) is list and given.get("boundary") is KEEP and given.get("module") is None
    if not (of_qt and _known(cls) and _taken(cls).isdisjoint([name for name, _ in names])):
        return _GENERAL(cls, class_name, names, **given)
    made, flags = _empty(cls, class_name), issubclass(cls, Flag)
    _fill(made, names, flags=flags)
    if flags:
        _know_bits(made, names)
    return made


def quick_enums() -> None:
    """Make the enumerations that the binding asks for quickly from now on: it makes many with the first windows."""
    EnumType._create_ = make  # type: ignore[attr-defined]
