"""What all facts share: an instant, a permanent name and version, and the one sentence that says them."""

import random
import typing
from collections.abc import Callable
from datetime import datetime
from typing import Any, ClassVar, NewType, TypeVar

from msgspec import Struct

DelegationCode = NewType("DelegationCode", str)
"""``state:AU``, ``entity:UNODC`` or ``group:G77``."""
ItemNumber = NewType("ItemNumber", str)
"""A number of the agenda, normalised: ``2``, ``1 (a)``, ``2 (b) (i)``, ``3.1``."""
RequestId = NewType("RequestId", str)
StatementId = NewType("StatementId", str)
SlotId = NewType("SlotId", str)
ListId = NewType("ListId", str)
DecisionId = NewType("DecisionId", str)
PromiseId = NewType("PromiseId", str)
ParagraphId = NewType("ParagraphId", str)
Language = NewType("Language", str)
"""One of ``ar zh en fr ru es``, or the code of a language that is not official."""
EntryId = NewType("EntryId", int)

_FIGURES = "0123456789"
_LETTERS = _FIGURES + "abcdefghjkmnpqrstvwxyz"
_LENGTH = 10


def new_id() -> str:
    """Mint an identity of ten letters (48 bits) that is never used again, on whatever station.

    It begins with a figure, so that no word of a language and no name is taken for one.
    """
    chance = random.SystemRandom()
    return chance.choice(_FIGURES) + "".join(chance.choice(_LETTERS) for _ in range(_LENGTH - 1))


class Fact(Struct, frozen=True, kw_only=True):
    """Something that happened at an instant (UTC, aware)."""

    KIND: ClassVar[str]
    VERSION: ClassVar[int]
    SAYS: ClassVar[str]
    SAYS_SEVERAL: ClassVar[str] = ""
    """The sentence where the fact speaks of several, if that is another."""

    at: datetime

    @property
    def says(self) -> str:
        """Give the sentence that says this fact: ``SAYS``, unless what it holds asks for another of its own."""
        return self.SAYS

    @property
    def of_how_many(self) -> int:
        """Give the number that chooses between ``SAYS`` and ``SAYS_SEVERAL``: that of its items, unless it is another."""
        return len(getattr(self, "items", ()))


F = TypeVar("F", bound=type[Fact])

KINDS: dict[str, type[Fact]] = {}
"""Every kind of fact by its permanent name, filled while ``plenary.facts`` is imported."""


def kind(name: str, *, version: int = 1) -> Callable[[F], F]:
    """Give a fact its permanent name and version; a name is given once and for ever.

    Raises:
        ValueError: the name is taken, or the fact has no sentence of its own.
    """

    def enter(fact: F) -> F:
        if name in KINDS:
            raise ValueError(f"{name} is taken by {KINDS[name].__name__}")
        if not fact.__dict__.get("SAYS"):
            raise ValueError(f"{fact.__name__} does not say anything")
        fact.KIND = name
        fact.VERSION = version
        KINDS[name] = fact
        return fact

    return enter


def fields_of(shape: type[Struct]) -> dict[str, Any]:
    """Give the declared type of every field of a value, by name.

    The modules of facts declare types and not their names as text, so that they need not be looked up one by one.
    """
    declared: dict[str, Any] = {}
    for each in reversed(shape.__mro__):
        declared |= vars(each).get("__annotations__", {})
    if any(isinstance(declared[name], str) for name in shape.__struct_fields__):
        declared = typing.get_type_hints(shape)
    return {name: declared[name] for name in shape.__struct_fields__}
