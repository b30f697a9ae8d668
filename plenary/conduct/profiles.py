"""The rules of procedure as they come with the program: a profile is chosen, and stands in the record from then on."""

from __future__ import annotations

import tomllib
from functools import cache

from msgspec import Struct

from plenary.refusal import Refusal
from plenary.resources import folder


class Profile(Struct, frozen=True):
    """One profile as shipped: its name, its values and the numbers of its rules."""

    name: str
    values: tuple[tuple[str, str], ...]
    numbers: tuple[tuple[str, str], ...]


@cache
def profiles() -> tuple[str, ...]:
    """Give the names of the profiles that come with the program."""
    return tuple(sorted(path.stem for path in folder("rules").glob("*.toml")))


@cache
def profile(name: str) -> Profile:
    """Read a profile; capitals in its name do not matter.

    Raises:
        Refusal: ``rules.unknown``.
    """
    name = name.casefold()
    if name not in profiles():
        raise Refusal("rules.unknown", profile=name, profiles=profiles())
    with (folder("rules") / f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    return Profile(name, tuple(data["values"].items()), tuple(data["rules"].items()))


@cache
def known() -> frozenset[str]:
    """Give the names of all values that a profile which comes with the program settles."""
    return frozenset(name for each in profiles() for name, _ in profile(each).values)
