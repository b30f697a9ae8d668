"""Keep what was compiled of the modules of a start in one file, and load them from there.

For each module Python looks along its path, asks folders and files whether they changed, opens, reads and closes what
was compiled, and makes again what it has in common with the others: with four hundred modules a sixth of every
start. So the code of those that a start loaded, the house's own and the libraries', is joined in one file when the
program ends, beside what Python compiles itself and under the same conditions. The next start takes a module from
there if its source still has the time and the size of which it was compiled; one that was edited, another Python or
path, a house that was moved: in every other case the usual way is gone. ``tests/ui/starting/test_joined.py`` compares both.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER, cache_from_source
from mmap import ACCESS_READ, mmap
from types import CodeType, TracebackType

_UI = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120 - not yet loaded
HOUSE = os.path.dirname(_UI)  # noqa: PTH120

_HEAD = len(MAGIC_NUMBER)
_PACKAGE = f"{os.sep}__init__.py"

Marks = tuple[int, int]
"""The time of a source in nanoseconds, and its size."""
Kept = tuple[str, str, Marks, CodeType]
"""The source of a module, where Python keeps what it compiles of it, the marks of the source, and the code."""


def place() -> str:
    """Give the file in which the code of a start is kept."""
    return cache_from_source(os.path.join(_UI, "start.py")).removesuffix("pyc") + "joined"  # noqa: PTH118


def _marks(source: str) -> Marks:
    written = os.stat(source)  # noqa: PTH116 - a path of text
    return written.st_mtime_ns, written.st_size


def _here() -> list[object]:
    """Give where modules are looked for, and of when this module is: another one keeps in another form.

    What comes first on the path is the folder of whoever started Python.
    """
    own: Marks = (0, 0)
    with suppress(OSError):
        own = _marks(__file__)
    return [HOUSE, *sys.path[1:], own]


def _read(here: list[object]) -> dict[str, Kept]:
    """Read what was kept by this Python in this place."""
    try:
        with (
            open(place(), "rb", buffering=0) as file,  # noqa: PTH123
            mmap(file.fileno(), 0, access=ACCESS_READ) as held,
            memoryview(held) as whole,
        ):
            if whole[:_HEAD] != MAGIC_NUMBER:
                return {}
            there, kept = marshal.loads(whole[_HEAD:])  # noqa: S302 - what Python itself would load
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if there == here else {}


def _of(name: str) -> Kept | None:
    """Give what is to be kept of a module that was loaded, compiled by Python itself."""
    loader = getattr(sys.modules.get(name), "__loader__", None)
    if not isinstance(loader, SourceFileLoader):
        return None
    usual = SourceFileLoader(name, loader.path)
    with suppress(OSError, SyntaxError):
        marks, code = _marks(usual.path), usual.get_code(name)
        return None if code is None else (usual.path, cache_from_source(usual.path), marks, code)
    return None


class _Loader(SourceFileLoader):
    """Loads a module whose code is there."""

    ready: CodeType | None = None

    def get_code(self, fullname: str) -> CodeType | None:
        """Give the code that was kept, once; whoever loads the module again gets what then lies there."""
        ready, self.ready = self.ready, None
        return ready or super().get_code(fullname)


class Joined:
    """Finds modules within a ``with`` block; ``keep`` them for the next start when the program ends."""

    def __init__(self) -> None:
        self._here = _here()
        self._kept = _read(self._here)
        self._missed: list[str] = []

    def __enter__(self) -> None:
        sys.meta_path.insert(0, self)

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        sys.meta_path.remove(self)

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        """Give a module with its code, or nothing."""
        with suppress(OSError, KeyError):
            kept = self._kept[name]
            if _marks(kept[0]) == kept[2]:
                return _spec(name, kept)
        self._missed.append(name)
        return None

    def keep(self) -> None:
        """Join anew what starts load, if a module was not found as it is; nothing where Python may write nothing."""
        new = {name: made for name in self._missed if (made := _of(name))}
        if not new or sys.dont_write_bytecode:
            return
        found = {name: kept for name, kept in self._kept.items() if name not in self._missed}
        whole, part = place(), f"{place()}.{os.getpid()}"
        try:
            with open(part, "wb") as file:  # noqa: PTH123
                file.write(MAGIC_NUMBER + marshal.dumps((self._here, found | new)))
            os.replace(part, whole)  # noqa: PTH105
        except OSError:
            with suppress(OSError):
                os.unlink(part)  # noqa: PTH108


def _spec(name: str, kept: Kept) -> ModuleSpec:
    source, compiled, _, code = kept
    loader = _Loader(name, source)
    loader.ready = code
    spec = ModuleSpec(name, loader, origin=source, is_package=source.endswith(_PACKAGE))
    if spec.submodule_search_locations is not None:
        spec.submodule_search_locations.append(os.path.dirname(source))  # noqa: PTH120
    spec.cached, spec.has_location = compiled, True
    return spec
