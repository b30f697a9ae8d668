"""Values are what the library of dataclasses would have made of them."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plenary.value import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A value with all that a field may have."""

    name: str
    count: int = 3
    seen: tuple[int, ...] = dataclasses.field(default_factory=tuple)
    aside: str = dataclasses.field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Above(Base):
    to: int = 1

    def __post_init__(self):
        if self.to < 0:
            raise ValueError(self.to)


@dataclass(frozen=True, slots=True)
class Nothing:
    pass


Own = dataclasses.dataclass(frozen=True, slots=True)(
    type("Mark", (), {
        "__annotations__": dict(Mark.__annotations__), "__module__": __name__, "count": 3,
        "seen": dataclasses.field(default_factory=tuple),
        "aside": dataclasses.field(default="", compare=False, repr=False),
    })
)  # fmt: skip
"""The same, made by the library."""

ARGUMENTS = st.tuples(st.text(), st.integers(), st.tuples(st.integers()), st.text())


@given(ARGUMENTS, ARGUMENTS)
def test_a_value_compares_and_says_itself_as_the_librarys_do(one, other):
    assert repr(Mark(*one)) == repr(Own(*one))
    assert (Mark(*one) == Mark(*other)) == (Own(*one) == Own(*other))
    assert hash(Mark(*one)) == hash(Own(*one))
    assert Mark(*one) != Own(*one)


@given(ARGUMENTS)
def test_a_value_is_copied_replaced_and_kept_whole(held):
    mark = Mark(*held)
    assert dataclasses.astuple(mark) == held
    for again in (copy.copy(mark), copy.deepcopy(mark), pickle.loads(pickle.dumps(mark))):  # noqa: S301
        assert dataclasses.astuple(again) == held
    assert dataclasses.replace(mark, count=7) == Mark(held[0], 7, held[2])


def test_a_value_is_made_as_the_library_makes_it():
    assert str(inspect.signature(Mark)).count("=") == str(inspect.signature(Own)).count("=")
    assert get_type_hints(Mark.__init__) == get_type_hints(Own.__init__)
    assert list(inspect.signature(Mark).parameters) == list(inspect.signature(Own).parameters)
    assert dataclasses.astuple(Mark("a")) == ("a", 3, (), "")
    assert Mark.__match_args__ == Own.__match_args__
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_what_a_value_inherits_comes_first_and_is_named():
    assert repr(Above(at=1)) == "Above(at=1, to=1)"
    assert Above(at=1) != Base(at=1)
    with pytest.raises(TypeError):
        Above(1)
    with pytest.raises(ValueError, match="-1"):
        Above(at=1, to=-1)


def test_a_value_does_not_change():
    mark = Mark("a")
    with pytest.raises(dataclasses.FrozenInstanceError):
        mark.name = "b"
    with pytest.raises(dataclasses.FrozenInstanceError):
        del mark.name
    assert not hasattr(mark, "__dict__")


def test_what_could_change_is_no_value():
    with pytest.raises(TypeError):
        dataclass(frozen=False, slots=True)
