"""Go straight to the compiled modules of the house while it is loaded.

Python looks for each module with all its finders and along its path, asks folders and files whether they changed, and
only then reads what was compiled: with some hundred modules a tenth of every start. A module of the house can lie in
one place only. Here its source is asked for the time and size that Python would ask for, and what was compiled is
taken if it is of that very source; in every other case, a module that was edited and one that was never compiled,
the usual way is gone. ``tests/ui/test_straight.py`` compares both ways.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from types import CodeType, ModuleType

HOUSE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 - not yet loaded
OURS = ("ui.", "plenary.")
_COMPILED = f".{sys.implementation.cache_tag}.pyc"
_HEAD = MAGIC_NUMBER + bytes(4)
"""How a module begins that was compiled by this Python and is to be held against time and size of its source."""
_MARKS = 16
_FOUR_BYTES = 0xFFFFFFFF


class _Loader(SourceFileLoader):
    """Loads a module whose code has been read."""

    ready: CodeType | None = None

    def get_code(self, fullname: str) -> CodeType | None:
        """Give the code that was read, once; whoever loads the module again gets what then lies there."""
        ready, self.ready = self.ready, None
        return ready or super().get_code(fullname)


def _read(path: str) -> bytes:
    """Read a file with half the calls of the system that a file object makes."""
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(file, os.fstat(file).st_size)
    finally:
        os.close(file)


def _compiled(source: str, compiled: str) -> CodeType | None:
    """Read what was compiled of a source; nothing where it is not of the source as it is now."""
    try:
        written = os.stat(source)  # noqa: PTH116 - a path of text
        held = _read(compiled)
    except OSError:
        return None
    marks = (int(written.st_mtime), written.st_size)
    if held[:_MARKS] != _HEAD + b"".join((mark & _FOUR_BYTES).to_bytes(4, "little") for mark in marks):
        return None
    code: CodeType = marshal.loads(memoryview(held)[_MARKS:])  # noqa: S302 - what Python itself would load
    return code


class _Straight:
    """Finds modules of the house."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Give a module of the house with its code, or nothing."""
        if not name.startswith(OURS):
            return None
        whole = os.path.join(HOUSE, *name.split("."))  # noqa: PTH118 - a path of text
        folder, tail = os.path.split(whole)
        return _spec(name, folder, tail) or _spec(name, whole, "__init__")


def _spec(name: str, folder: str, tail: str) -> ModuleSpec | None:
    source = os.path.join(folder, f"{tail}.py")  # noqa: PTH118 - a path of text
    compiled = os.path.join(folder, "__pycache__", f"{tail}{_COMPILED}")  # noqa: PTH118
    code = _compiled(source, compiled)
    if code is None:
        return None
    loader = _Loader(name, source)
    loader.ready = code
    spec = ModuleSpec(name, loader, origin=source, is_package=tail == "__init__")
    if spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(folder)
    spec.cached, spec.has_location = compiled, True
    return spec


@contextmanager
def straight() -> Iterator[None]:
    """Load the modules of the house straight within this block, where what is compiled lies beside them."""
    if sys.pycache_prefix is not None:
        yield
        return
    finder = _Straight()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
