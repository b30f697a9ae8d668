"""House style that no linter knows: sizes, purposes, names, and what may be caught."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.laws.reading import HOUSE, read

FILE, FUNCTION = 250, 30
"""The most lines of a file, and of what a function does."""

LONG_DATA: dict[str, str] = {}
"""Modules of nothing but data that may be longer, each with its reason."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def lines_of(function: Function) -> int:
    """Count the lines in which a function does something: a list of arguments and a docstring are not steps."""
    steps = function.body[1:] if ast.get_docstring(function) is not None else function.body
    return (function.end_lineno or 0) - steps[0].lineno + 1 if steps else 0


def too_long(root: Path) -> list[str]:
    """Name the files and functions that nobody reads in one go."""
    wrong = []
    for source in read(root).values():
        length = len(source.text.splitlines())
        if length > FILE and source.place not in LONG_DATA:
            wrong.append(f"{source.place} has {length} lines")
        functions = (node for node in ast.walk(source.tree) if isinstance(node, Function))
        wrong += [f"{source.place}:{f.lineno} {f.name}" for f in functions if lines_of(f) > FUNCTION]
    return wrong


def idle_exceptions(root: Path) -> list[str]:
    """Name the modules that may be longer but are not, or that hold more than data."""
    sources = {source.place: source for source in read(root).values()}
    return [
        place
        for place in LONG_DATA
        if place not in sources
        or len(sources[place].text.splitlines()) <= FILE
        or any(isinstance(node, (*Function.__args__, ast.ClassDef)) for node in sources[place].tree.body)
    ]


def purposeless(root: Path) -> list[str]:
    """Name the modules that do not begin by saying, in one sentence, what they are for."""
    said = {
        source.place: (ast.get_docstring(source.tree) or "").partition("\n\n")[0]
        for source in read(root).values()
    }
    return [place for place, text in said.items() if not text.endswith((".", ":", "::"))]


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler only cleans up on the way out."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def broad(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler catches whatever comes."""
    names = (
        {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
        if handler.type
        else {"Exception"}
    )
    return bool(names & {"Exception", "BaseException"})


def catching_all(root: Path) -> list[str]:
    """Name the broad handlers; one alone is right, inside the one ``excepthook``."""
    wrong, hooks = [], []
    for source in read(root).values():
        in_hook = {
            id(node)
            for function in ast.walk(source.tree)
            if isinstance(function, Function) and function.name == "excepthook"
            for node in ast.walk(function)
        }
        for node in ast.walk(source.tree):
            if isinstance(node, ast.ExceptHandler) and broad(node) and not raises_again(node):
                (hooks if id(node) in in_hook else wrong).append(f"{source.place}:{node.lineno}")
    return wrong + hooks[1:]


def empty_names(root: Path) -> list[str]:
    """Name the modules and classes whose names say nothing."""
    nothing = re.compile(r"(?i)(?:^|_)(?:utils?|helpers?|managers?|misc|common)$")
    grand = re.compile(r"(?:Manager|Helper|Util|Utils|Data)$")
    wrong = [source.place for source in read(root).values() if nothing.search(source.name.rpartition(".")[2])]
    for source in read(root).values():
        classes = (node for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef))
        wrong += [f"{source.place}: {node.name}" for node in classes if grand.search(node.name)]
    return wrong


LAWS = (too_long, idle_exceptions, purposeless, catching_all, empty_names)


@pytest.mark.parametrize("law", LAWS)
def test_the_house_keeps_its_style(law):
    assert law(HOUSE) == []


@pytest.mark.parametrize(
    ("law", "place", "text"),
    [
        (too_long, "plenary/floor.py", '"""Say."""\n' + "X = 1\n" * 250),
        (too_long, "ui/app.py", '"""Say."""\n\n\ndef f():\n    """Do."""\n' + "    x = 1\n" * 31),
        (purposeless, "plenary/floor.py", "X = 1\n"),
        (purposeless, "plenary/floor.py", '"""Floor"""\n'),
        (catching_all, "ui/app.py", '"""Say."""\ntry:\n    f()\nexcept Exception:\n    pass\n'),
        (catching_all, "ui/app.py", '"""Say."""\ntry:\n    f()\nexcept:\n    pass\n'),
        (
            catching_all,
            "ui/app.py",
            '"""Say."""\ntry:\n    f()\nexcept (OSError, BaseException):\n    pass\n',
        ),
        (empty_names, "plenary/list_utils.py", '"""Say."""\n'),
        (empty_names, "plenary/floor.py", '"""Say."""\n\n\nclass ListManager:\n    pass\n'),
    ],
)
def test_the_law_sees_what_is_wrong(tmp_path, law, place, text):
    """Each offence alone, in a house that is sound but for it."""
    build(tmp_path)
    assert law(tmp_path) == []
    (tmp_path / place).write_text(text, encoding="utf-8")
    assert law(tmp_path) != []


def build(root: Path) -> None:
    """Build a small sound house."""
    for folder in ("plenary", "ui"):
        (root / folder).mkdir()
    hook = "def excepthook():\n    try:\n        f()\n    except Exception:\n        pass\n"
    (root / "ui/app.py").write_text(f'"""Put the house together."""\n\n\n{hook}', encoding="utf-8")
