"""Read the sources as the laws see them: which module imports what, and where in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
"""The checkout."""
PACKAGES = ("plenary", "ui")
MODULE = re.compile(r"(?:plenary|ui)(?:\.[a-z_][a-z0-9_]*)+")


@dataclass(frozen=True)
class Source:
    """One module: its dotted name, its syntax, its text."""

    name: str
    path: Path
    text: str
    tree: ast.Module
    is_package: bool

    @property
    def place(self) -> str:
        """Name the module as a path from the root, for the messages of a law."""
        return self.name.replace(".", "/") + ("/__init__.py" if self.is_package else ".py")


@dataclass(frozen=True)
class Import:
    """One name that one module imports."""

    source: Source
    name: str
    line: int
    inside_function: bool
    by_table: bool = False

    def __str__(self) -> str:
        return f"{self.source.place}:{self.line} imports {self.name}"


def read(root: Path = HOUSE) -> dict[str, Source]:
    """Read every module of the two packages under a root, by dotted name."""
    found = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            text = path.read_text(encoding="utf-8")
            found[name] = Source(name, path, text, _parsed(text), is_package)
    return found


@cache
def _parsed(text: str) -> ast.Module:
    """Parse a text once, however many laws read it."""
    return ast.parse(text)


def imports(sources: dict[str, Source]) -> Iterator[Import]:
    """Give every import of every module, wherever it stands, and every name in a literal lazy table."""
    for source in sources.values():
        yield from _statements(source, set(sources))
        yield from _tables(source)


def _statements(source: Source, known: set[str]) -> Iterator[Import]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    deep = {id(n) for f in ast.walk(source.tree) if isinstance(f, functions) for n in ast.walk(f)}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(source, alias.name, node.lineno, id(node) in deep)
        elif isinstance(node, ast.ImportFrom):
            base = _base(source, node)
            for alias in node.names:
                full = f"{base}.{alias.name}"
                yield Import(source, full if full in known else base, node.lineno, id(node) in deep)


def _base(source: Source, node: ast.ImportFrom) -> str:
    """Give the absolute module that ``from … import`` names."""
    if not node.level:
        return node.module or ""
    parts = source.name.split(".")
    up = node.level - 1 if source.is_package else node.level
    return ".".join([*parts[: len(parts) - up], *([node.module] if node.module else [])])


def _tables(source: Source) -> Iterator[Import]:
    """Give the modules named as literals in tables at the top of a module."""
    for statement in source.tree.body:
        value = statement.value if isinstance(statement, (ast.Assign, ast.AnnAssign)) else None
        if not isinstance(value, (ast.Dict, ast.Tuple, ast.List, ast.Set)):
            continue
        for node in ast.walk(value):
            if isinstance(node, ast.Constant) and MODULE.fullmatch(str(node.value)):
                yield Import(source, str(node.value), node.lineno, inside_function=False, by_table=True)


def calls_importlib(source: Source) -> bool:
    """Tell whether a module loads others by name."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import) and any(alias.name == "importlib" for alias in node.names):
            return True
        if isinstance(node, ast.ImportFrom) and node.module == "importlib":
            return True
        if isinstance(node, ast.Name) and node.id in {"__import__", "import_module"}:
            return True
    return False


def circle(arrows: dict[str, set[str]]) -> list[str]:
    """Give one circle of modules, each importing the one before it, or nothing where there is none."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []
