"""Every enumeration of Qt, made quickly, is what the standard library makes of it."""

from __future__ import annotations

import enum
from enum import KEEP, EnumType

import pytest
from PySide6 import QtCore, QtGui, QtPrintSupport, QtSvg, QtWidgets

from ui import quick_enums
from ui.quick_enums import make

BASES = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
GIVEN_LATER = {"__dict__", "__weakref__", "__module__", "__qualname__"}
"""The first two are of each class its own, the others are set by the binding after the class is made."""


def _enums(holder, seen):
    for name in dir(holder):
        each = getattr(holder, name, None)
        if isinstance(each, type) and id(each) not in seen:
            seen[id(each)] = each
            _enums(each, seen)
    return [each for each in seen.values() if isinstance(each, EnumType)]


def _told(part, made):
    if isinstance(part, made):
        state = {name: value for name, value in vars(part).items() if name != "__objclass__"}
        return (
            type(part) is made,
            part.__objclass__ is made,
            state,
            int(part) if isinstance(part, int) else None,
        )
    if isinstance(part, dict):
        return [(key, _told(value, made)) for key, value in part.items()]
    return getattr(part, "__func__", part)


def _parts(made):
    return {name: _told(part, made) for name, part in vars(made).items() if name not in GIVEN_LATER}


def _pairs(made):
    return [(name, member._value_) for name, member in made._member_map_.items()]


@pytest.mark.parametrize(
    "module", [QtCore, QtGui, QtWidgets, QtSvg, QtPrintSupport], ids=lambda m: m.__name__
)
def test_every_enumeration_is_what_it_was(module):
    found = [each for each in _enums(module, {}) if each.__module__.startswith("PySide6")]
    assert len(found) >= {QtCore: 150, QtGui: 100, QtWidgets: 90}.get(module, 1)
    for each in found:
        base, name, pairs = each.__mro__[1], each.__name__, _pairs(each)
        whole, quick = base(name, pairs, boundary=KEEP), make(base, name, pairs, boundary=KEEP)
        assert _parts(quick) == _parts(whole), each
        assert _pairs(quick) == pairs
        assert [member.name for member in quick] == [member.name for member in each]


@pytest.mark.parametrize("base", BASES)
def test_flags_join_and_values_are_found(base):
    quick = make(base, "Quick", [("A", 1), ("B", 4), ("Both", 5), ("Same", 4), ("None_", 0)], boundary=KEEP)
    assert quick(4) is quick.B is quick["Same"] is quick.Same
    assert (repr(quick.B), len(quick)) == (repr(quick.Same), 2 if issubclass(base, enum.Flag) else 4)
    if issubclass(base, enum.Flag):
        assert quick.A | quick.B is quick.Both
        assert quick.B in quick.Both
        assert list(quick.Both) == [quick.A, quick.B]
        assert (quick.A | quick(64)).value == 65


def test_what_is_not_the_bindings_goes_the_general_way(monkeypatch):
    monkeypatch.setattr(EnumType, "_create_", quick_enums._GENERAL)
    quick_enums.quick_enums()
    made = [
        enum.Enum("Colour", "RED GREEN"),
        enum.Enum("Colour", {"RED": "r", "GREEN": "g"}),
        enum.Flag("Colour", [("RED", 1), ("GREEN", 2)]),
        enum.Enum("Colour", [("RED", "r"), ("value", "v")], boundary=KEEP),
    ]
    assert [each.RED.value for each in made] == [1, "r", 1, "r"]
    assert made[3]["value"].value == "v"
