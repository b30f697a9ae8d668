"""Read the formulas of a language from their file, and those that a house adds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from msgspec import Struct, field, json
from msgspec.structs import replace

from plenary.refusal import Unreadable
from plenary.resources import folder
from plenary.script.mending import MEND
from plenary.tongue import N_

LATER = {"toml": "plenary.script.toml"}
"""What reads the files that people write; those of the program were read when it was set up."""
NO_SENTENCE = N_("The formula %(formula)s has no sentence.")
SO_DECIDED = "F05"
"""What is declared where a formula has no declaration of its own."""
_PARTS = ("say", "ask", "declare")


class Formula(Struct, frozen=True):
    """One formula: a sentence, or a question and its declaration; ``{names}`` in it are filled by ``saying``."""

    id: str
    say: str = ""
    ask: str = ""
    declare: str = ""


class Step(Struct, frozen=True):
    """One line of a card: what the Chair says, or (``said`` is False) what the officer does."""

    text: str
    said: bool


class Card(Struct, frozen=True):
    """What to say and do when something happens that nobody planned."""

    name: str
    title: str
    steps: tuple[Step, ...]


class Book(Struct, frozen=True):
    """The formulas of one language. ``own`` names those that the house added or replaced."""

    code: str
    formulas: Mapping[str, Formula]
    cards: Mapping[str, Card] = field(default_factory=dict)
    who: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    offices: Mapping[str, str] = field(default_factory=dict)
    behalf: Mapping[str, str] = field(default_factory=dict)
    own: tuple[str, ...] = ()


@cache
def book(code: str) -> Book:
    """Give the formulas of a language as they come with the program: as they were read at set-up, if that is current."""
    source = folder("formulas") / f"{code}.toml"
    ready = source.with_suffix(".json")
    if ready.exists() and ready.stat().st_mtime_ns >= source.stat().st_mtime_ns:
        return _book(code, json.decode(ready.read_bytes()), source)
    return _book(code, _tables(source), source)


def with_own(shipped: Book, path: Path) -> Book:
    """Give a book with the formulas of a house, which replace those of the same name; nothing where there is no file.

    Raises:
        Unreadable: the file is there and cannot be understood.
    """
    if not path.is_file():
        return shipped
    own = _book(shipped.code, _tables(path), path)
    return replace(
        shipped,
        formulas={**shipped.formulas, **own.formulas},
        cards={**shipped.cards, **own.cards},
        own=tuple(own.formulas),
    )


def _tables(path: Path) -> dict[str, Any]:
    tables: dict[str, Any] = import_module(LATER["toml"]).tables(path)
    return tables


def _book(code: str, tables: dict[str, Any], path: Path) -> Book:
    special = {"who", "office", "behalf", "card"}
    return Book(
        code,
        formulas={name: _formula(name, table, path) for name, table in tables.items() if name not in special},
        cards={name: _card(name, table, path) for name, table in tables.get("card", {}).items()},
        who=tables.get("who", {}),
        offices={name: table["say"] for name, table in tables.get("office", {}).items()},
        behalf=tables.get("behalf", {}),
    )


def _formula(name: str, table: Any, path: Path) -> Formula:
    parts = {part: table[part] for part in _PARTS if isinstance(table, dict) and part in table}
    if not parts or not all(isinstance(text, str) and text for text in parts.values()):
        raise Unreadable(path, NO_SENTENCE, remedy=MEND, formula=name)
    return Formula(name, **parts)


def _card(name: str, table: Any, path: Path) -> Card:
    try:
        steps = tuple(
            Step(text, key == "say") for step in table["steps"] for key, text in step.items() if text
        )
        return Card(name, table["title"], steps)
    except (KeyError, TypeError, AttributeError) as error:
        raise Unreadable(path, NO_SENTENCE, remedy=MEND, formula=name) from error
