"""Say how a noun follows facts: one small function for each fact that changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from plenary.fact import Fact

N = TypeVar("N")
F = TypeVar("F", bound=Fact)


class Changes(Generic[N]):
    """The table of a noun: which facts change it, and how.

    A change gives back the noun after the fact, the same object where nothing
    of it changed, or raises ``Refusal`` where the fact does not apply.
    """

    def __init__(self) -> None:
        self._by_fact: dict[type[Fact], Callable[[Any, Any], Any]] = {}

    def on(self, fact: type[F]) -> Callable[[Callable[[N, F], N]], Callable[[N, F], N]]:
        """Enter the decorated function as the change that ``fact`` makes.

        Raises:
            ValueError: the noun already follows that fact.
        """

        def enter(change: Callable[[N, F], N]) -> Callable[[N, F], N]:
            if fact in self._by_fact:
                raise ValueError(f"{fact.__name__} already changes this noun")
            self._by_fact[fact] = change
            return change

        return enter

    def after(self, noun: N, fact: Fact) -> N:
        """Give the noun after the fact."""
        change = self._by_fact.get(type(fact))
        if change is None:
            return noun
        now: N = change(noun, fact)
        return now

    def __iter__(self) -> Iterator[type[Fact]]:
        """Go through the facts that change this noun."""
        return iter(self._by_fact)
