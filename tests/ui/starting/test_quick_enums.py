"""Every enumeration of Qt, made quickly, is what the standard library makes of it."""

from __future__ import annotations

import copy
import enum
import pickle
from enum import KEEP, EnumType
from itertools import islice

import pytest
from PySide6 import QtCore, QtGui, QtPrintSupport, QtSvg, QtWidgets

from tests.loading import LEAN, said_by
from ui.starting import quick_enums
from ui.starting.quick_enums import KINDS, known, make

MODULES = {QtCore: 150, QtGui: 100, QtWidgets: 90, QtSvg: 1, QtPrintSupport: 1}
"""The modules of Qt that the program loads, and how many enumerations each has at least."""
GIVEN_LATER = {"__dict__", "__weakref__", "__module__", "__qualname__"}
"""The first two are of each class its own, the others are set by the binding after the class is made."""
KNOWN = [kind for kind in KINDS if known(kind)]
PAIRS = [("A", 1), ("B", 4), ("Both", 5), ("Same", 4), ("None_", 0)]


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
        whole = int(part) if isinstance(part, int) else None
        return type(part) is made, part.__objclass__ is made, state, whole
    if isinstance(part, dict):
        return [(key, _told(value, made)) for key, value in part.items()]
    return getattr(part, "__func__", part)


def _parts(made):
    return {name: _told(part, made) for name, part in vars(made).items() if name not in GIVEN_LATER}


def _pairs(made):
    return [(name, member._value_) for name, member in made._member_map_.items()]


def _used(made):
    """Say what comes of using an enumeration, without a word that tells one class from another."""
    members = list(made.__members__.values())
    said = [
        (name, repr(each), str(each), f"{each}", each.name, each.value)
        for name, each in made.__members__.items()
    ]
    found = [(made(each.value) is each, made[each.name] is each, each in made) for each in members]
    kinds = [(isinstance(each, made), hash(each) == hash(made(each.value)), bool(each)) for each in members]
    # Of flags with several bits the first releases of 3.11 copy none.
    copied = [_tried(lambda each=each: copy.copy(each) is copy.deepcopy(each) is each) for each in members]
    reduced = [_reduced(made, each) for each in members]
    listed = (
        [each.name for each in made],
        [each.name for each in reversed(made)],
        len(made),
        made.__doc__,
        dir(made),
    )
    return said, found, kinds, copied, reduced, listed, repr(made), _joined(made, members)


def _reduced(made, member):
    """Say how a member is pickled: some Pythons name its class by itself, others ask the class for it by name."""
    way, given = member.__reduce_ex__(2)[:2]
    return ["made" if part is made else repr(part) for part in (way, *given)]


def _tried(call, *given):
    try:
        return call(*given)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        return type(error), str(error)


def _listed(flags):
    return [repr(each) for each in flags], len(flags)


def _joined(made, members):
    if not issubclass(made, enum.Flag):
        return []
    some = list(islice(members, 12))
    both = [(one | two, one & two, one ^ two, two in one) for one in some for two in some]
    return [
        [
            (each.name, each.value, repr(each)) if isinstance(each, made) else each
            for row in both
            for each in row
        ],
        [(_tried(lambda flags: repr(~flags), one), _tried(_listed, one)) for one in some],
        [_tried(lambda number: repr(made(number)), value) for value in (0, 3, 64, 1 << 40)],
    ]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_enumeration_is_what_it_was(module):
    found = [each for each in _enums(module, {}) if each.__module__.startswith("PySide6")]
    assert len(found) >= MODULES[module]
    for each in found:
        kind, name, pairs = each.__mro__[1], each.__name__, _pairs(each)
        if kind not in KNOWN:
            continue
        whole, quick = kind(name, pairs, boundary=KEEP), make(kind, name, pairs, boundary=KEEP)
        assert len(quick) == len(whole)
        assert type(quick) is type(whole) is EnumType
        assert _parts(quick) == _parts(whole), each
        assert _used(quick) == _used(whole), each
        assert _pairs(quick) == pairs
        assert [member.name for member in quick] == [member.name for member in each]


def test_every_kind_is_known():
    assert list(KINDS) == KNOWN


QUESTIONS = {
    "a member": lambda made: made.B.value,
    "no member": lambda made: hasattr(made, "C"),
    "a number": lambda made: made(4).name,
    "a name": lambda made: made["Both"].value,
    "which": lambda made: [each.name for each in made],
    "which backwards": lambda made: [each.name for each in reversed(made)],
    "how many": len,
    "by name": lambda made: list(made.__members__),
    "what there is": lambda made: sorted(dir(made)),
    "whether it has": lambda made: made.A in made,
    "its own": lambda made: made._member_names_ if made.A else None,
    "one less": lambda made: _tried(delattr, made, "A"),
    "one more": lambda made: setattr(made, "C", 3) or made.C,
    "whether it is": bool,
    "what it is called": repr,
}


@pytest.fixture
def waiting(monkeypatch):
    monkeypatch.setattr(quick_enums._Members, "wait", True)


@pytest.mark.usefixtures("waiting")
@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("kind", KNOWN)
def test_whatever_is_asked_first_is_answered(kind, question):
    ask = QUESTIONS[question]
    quick, whole = make(kind, "Made", PAIRS, boundary=KEEP), kind("Made", PAIRS, boundary=KEEP)
    assert ask(quick) == ask(whole)
    assert _used(quick) == _used(whole)


@pytest.mark.usefixtures("waiting")
def test_those_that_wait_are_filled_all_at_once_and_those_that_come_are():
    without, before = (
        make(enum.Enum, "None", [], boundary=KEEP),
        make(enum.Flag, "Made", PAIRS, boundary=KEEP),
    )
    assert not vars(before)["_member_map_"]
    quick_enums.fill_all()
    after = make(enum.Flag, "Made", PAIRS, boundary=KEEP)
    assert [type(each) for each in (without, before, after)] == [EnumType] * 3
    assert (
        list(vars(before)["_member_map_"]) == list(vars(after)["_member_map_"]) == [name for name, _ in PAIRS]
    )


@pytest.mark.parametrize("kind", KNOWN)
def test_flags_join_and_values_are_found(kind):
    quick, whole = make(kind, "Made", PAIRS, boundary=KEEP), kind("Made", PAIRS, boundary=KEEP)
    assert _used(quick) == _used(whole)
    assert quick(4) is quick.B is quick["Same"] is quick.Same
    with pytest.raises(AttributeError):
        quick.A = 1


@pytest.mark.parametrize(
    ("pairs", "given"),
    [
        ("RED GREEN", {}),
        ({"RED": 1, "GREEN": 2}, {}),
        ([("RED", 1), ("GREEN", 2)], {}),
        ([("RED", 1), ("value", 2)], {"boundary": KEEP}),
    ],
)
def test_what_the_binding_would_not_ask_goes_the_general_way(pairs, given):
    made = make(enum.Enum, "Colour", pairs, **given)
    assert made.RED.value == 1
    assert len(made) == 2


STARTED = """
import enum, json, pickle, sys
was = {{name: vars(enum)[name] for name in dir(enum)}}
{first}
from PySide6.QtCore import Qt, QDir
from PySide6.QtWidgets import QAbstractItemView, QApplication
from PySide6.QtGui import QFont
assert {{name: vars(enum)[name] for name in dir(enum)}} == was and sys.modules["enum"] is enum
application = QApplication([])
application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
told = [
    application.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    QDir.Filter.Drives | QDir.Filter.Files, QFont.Weight(450), QFont.Weight.Bold, Qt.Key(0x41),
    QFont.Weight(450) is QFont.Weight(450), Qt.ItemFlag(0), type(Qt.Key), Qt.Key.__mro__, Qt.Key,
    pickle.loads(pickle.dumps(Qt.Key.Key_A)) is Qt.Key.Key_A,
    [each.name for each in QAbstractItemView.EditTrigger], "Key_A" in Qt.Key.__members__,
    isinstance(Qt.Key.Key_A, Qt.Key), Qt.Key.__module__, Qt.Key.__qualname__, len(Qt.Key),
]
print(json.dumps([[repr(each) for each in told], [str(each) for each in told]]))
"""


def test_a_program_that_loads_qt_so_uses_it_the_same():
    assert said_by(STARTED.format(first=LEAN)) == said_by(STARTED.format(first=""))


def test_a_member_goes_through_a_pickle():
    assert pickle.loads(pickle.dumps(QtCore.Qt.Key.Key_A)) is QtCore.Qt.Key.Key_A  # noqa: S301 - made here


def test_in_another_release_of_the_binding_the_kinds_are_pythons_own():
    made = "print(json.dumps(str(type(QtCore.Qt.Key.__dict__['_missing_']))))"
    other = "import json, ui.starting.quick_enums; ui.starting.quick_enums.RELEASE = '6.0.0'; ui.starting.quick_enums.make = None"
    assert said_by(f"{other}\n{LEAN}\nfrom PySide6 import QtCore\n{made}")


def test_in_the_release_that_is_known_they_are_made_here():
    counted = (
        "import json, ui.starting.quick_enums as quick\nmade, make = [], quick.make\n"
        "quick.make = lambda kind, name, *pairs, **given: made.append(name) or make(kind, name, *pairs, **given)"
    )
    made = said_by(f"{counted}\n{LEAN}\nfrom PySide6.QtCore import Qt\nprint(json.dumps(made))")
    assert {"Key", "AlignmentFlag"} <= set(made)
    assert len(made) > 50
