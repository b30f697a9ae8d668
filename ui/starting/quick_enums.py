"""Make the enumerations of Qt as quickly as their numbers allow.

For the first frame Qt's binding makes 260 enumerations with 4,000 members, each by the general way of the standard
library, which allows for members of any type, for descriptors and for names that mean something: more than a fifth
of every start. All that the binding ever gives are pairs of a name and a whole number. Here such a class is a copy of
an empty one that the standard library made itself; its members are set in one go, when it is first asked for any.

Nothing of the standard library is changed: the binding asks a module ``enum`` for the kind that it wants, and is
given one of its own. In another release of it, on a Python that was not tried, or on one that keeps of members what
is not known here, the kinds in it are the standard library's own. ``tests/ui/starting/test_quick_enums.py`` compares
every enumeration of Qt, attribute by attribute, with the general way's.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import KEEP, Enum, EnumType, Flag, IntEnum, IntFlag
from functools import cache
from threading import Lock
from types import ModuleType
from typing import Any

from ui.starting import RELEASE

Pairs = list[tuple[str, int]]

TRIED = ((3, 11), (3, 12), (3, 13))
KINDS = (Enum, IntEnum, Flag, IntFlag)
_OF_EACH = frozenset({"__dict__", "__weakref__"})
_CONTAINERS = frozenset(
    {
        *("_member_names_", "_member_map_", "_value2member_map_", "_hashable_values_"),
        *("_unhashable_values_", "_unhashable_values_map_"),
    }
)
"""What holds the members and their values; a Python that keeps more of them goes the general way."""


@cache
def _model(kind: Any) -> dict[str, Any]:
    """Give the parts of an enumeration without members, as this Python makes it."""
    made = kind(kind.__name__, [], module=__name__, boundary=KEEP)
    return {name: part for name, part in vars(made).items() if name not in _OF_EACH}


@cache
def _taken(kind: type[Enum]) -> frozenset[str]:
    """Give the names that a member cannot have without further ado."""
    return frozenset(name for each in kind.__mro__ for name in vars(each))


def known(kind: type[Enum]) -> bool:
    """Tell whether this Python was tried, and all that it keeps of members is known here."""
    return sys.version_info[:2] in TRIED and all(
        name in _CONTAINERS for name, part in _model(kind).items() if type(part) in {list, dict}
    )


def _single(value: int) -> bool:
    return value != 0 and not value & (value - 1)


class _Waiting(EnumType):
    """The kind of an enumeration that was not asked for its members yet; after the first question it is as all others.

    Who looks into its dictionary without a question finds none. The binding does so for members that are named without
    their enumeration (``Qt.AlignLeft``), which its stubs do not know, and itself where it explains (``fill_all``).
    """

    __members__ = property(lambda made: _filled(made).__members__)
    __setattr__ = type.__setattr__
    """The binding says where each is at home; an enumeration asks then whether that is a member."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(_filled(cls), name)


def _asking(name: str) -> Callable[..., Any]:
    def ask(made: Any, *given: Any, **named: Any) -> Any:
        return getattr(EnumType, name)(_filled(made), *given, **named)

    return ask


for _question in ("call", "contains", "delattr", "dir", "getitem", "iter", "len", "reversed"):
    type.__setattr__(_Waiting, f"__{_question}__", _asking(f"__{_question}__"))

_PAIRS: dict[Any, Pairs] = {}
"""What the members of those that wait will be made of."""
_ONE_FILLS = Lock()


class _Members:
    """Whether they may wait."""

    wait = False


def let_wait() -> None:
    """Make the members of enumerations from now on when they are first asked for."""
    _Members.wait = True


def fill_all() -> None:
    """Make the members of all there are, and from now on with each enumeration."""
    _Members.wait = False
    for made in tuple(_PAIRS):
        _filled(made)


def _filled(made: Any) -> Any:
    """Give an enumeration with its members."""
    with _ONE_FILLS:
        pairs = _PAIRS.pop(made, None)
        if pairs is not None:
            flags = issubclass(made, Flag)
            _fill(made, pairs, flags=flags)
            if flags:
                _know_bits(made, pairs)
            type.__setattr__(made, "__class__", EnumType)
    return made


def _empty(kind: type[Enum], name: str) -> Any:
    parts = {
        each: type(part)() if type(part) in {list, dict} else part for each, part in _model(kind).items()
    }
    parts["__qualname__"] = name
    return type.__new__(_Waiting, name, (kind,), parts)


def _fill(made: Any, pairs: Pairs, *, flags: bool) -> None:
    """Set the members: a second name for a value is an alias, and of flags only single bits are listed."""
    by_name, by_value, names = made._member_map_, made._value2member_map_, made._member_names_
    new, given = made._new_member_, made._use_args_
    for name, value in pairs:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = new(made, value) if given else new(made)
            member._value_, member._name_, member.__objclass__ = value, name, made
            member._sort_order_ = len(names)
            if not flags or _single(value):
                names.append(name)
        by_name[name] = member
    # Each of these makes Python forget what it knew of the class: not between the others.
    for name, member in by_name.items():
        type.__setattr__(made, name, member)
    if "_hashable_values_" in vars(made):
        made._hashable_values_.extend(by_value)


def _know_bits(made: Any, pairs: Pairs) -> None:
    """Note which bits a class of flags has, and how it is gone through if they do not stand in order.

    The first releases of 3.11 keep the single bits in the place of the whole, and nothing beside it.
    """
    mask = singles = 0
    for _, value in pairs:
        mask |= value
        singles |= value if _single(value) else 0
    known = {"_flag_mask_": singles, "_all_bits_": 2 ** mask.bit_length() - 1}
    if "_singles_mask_" in vars(made):
        known |= {"_flag_mask_": mask, "_singles_mask_": singles}
    listed = [made._member_map_[name]._value_ for name in made._member_names_]
    if listed != sorted(listed):
        known["_iter_member_"] = made._iter_member_by_def_
    for name, value in known.items():
        type.__setattr__(made, name, value)


def make(kind: Any, name: str, pairs: Any, **given: Any) -> Any:
    """Make an enumeration as calling its kind does: quickly where the binding asks, else by the general way."""
    of_qt = type(pairs) is list and given == {"boundary": KEEP}
    if not (of_qt and _taken(kind).isdisjoint([each for each, _ in pairs])):
        return kind(name, pairs, **given)
    made = _empty(kind, name)
    _PAIRS[made] = pairs
    return made if _Members.wait else _filled(made)


class _Kind:
    """Stands for a kind of enumeration where the binding looks it up: it asks whose child it is, and calls it."""

    def __init__(self, kind: type[Enum]) -> None:
        self._kind, self.__bases__ = kind, (kind,)

    def __call__(self, name: str, pairs: Pairs, **given: Any) -> Any:
        return make(self._kind, name, pairs, **given)


@contextmanager
def quick_enums() -> Iterator[None]:
    """Load Qt's binding within this block: from then on it makes its enumerations quickly."""
    own = ModuleType(enum.__name__)
    vars(own).update(vars(enum))
    sys.modules[enum.__name__] = own
    try:
        yield
    finally:
        sys.modules[enum.__name__] = enum
    if getattr(sys.modules.get("shiboken6"), "__version__", "") == RELEASE:
        vars(own).update({kind.__name__: _Kind(kind) for kind in KINDS if known(kind)})
