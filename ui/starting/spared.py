"""Do without libraries that a module would take if they were there, and with those put off that it only names."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, cast

WISHED = (
    "typing_extensions",
    *("pysqlite3", "psycopg2cffi", "psycopg2", "psycopg", "pymysql", "MySQLdb"),
)
"""msgspec takes from the first what this Python has itself, and with it comes a part of the standard library that
nothing here needs; peewee looks for the others along the whole path, for the databases of other programs."""

NAMED = (
    # Qt's binding loads these ahead of time for what it may have to explain (see ``ui.starting.lean_qt``).
    *("base64", "keyword", "tempfile", "textwrap", "traceback", "zipfile"),
    # peewee has these for fields and databases that no meeting file has.
    *("calendar", "hashlib", "inspect", "socket"),
    # msgspec describes types with these, asks for uuid, which asks whether this is Linux, and knows other formats.
    *("msgspec.inspect", "msgspec._json_schema", "platform"),
    *("msgspec.msgpack", "msgspec.toml", "msgspec.yaml"),
    # peewee asks it before every statement whether anybody listens; pathlib has addresses of files from the other.
    *("logging", "urllib.parse"),
    # The program's own: identities are minted with acts, rules read where a conference is opened, files dropped.
    *("csv", "fractions", "json", "platformdirs", "random", "shutil", "tomllib"),
)
"""Modules that others load at a start, and that nobody uses before the windows stand."""
COMPILED = {"datetime": "_datetime"}
"""What Python 3.11 first makes once more in Python, to take all of it from a compiled module in the end."""
LATER = {
    "DEBUG": "logging",
    "NullHandler": "logging",
    "PlatformDirs": "platformdirs",
    "dedent": "textwrap",
    "getLogger": "logging",
    "isclass": "inspect",
    "quote_from_bytes": "urllib.parse",
    "schema": "msgspec._json_schema",
    "schema_components": "msgspec._json_schema",
    "system": "platform",
}
"""What is called, and is taken out of such a module by name while it is loaded."""


def _system() -> str:
    """Say what ``platform.system`` says, where the system itself can be asked."""
    return os.uname().sysname


class _Quiet:
    """A logger to which nobody listens while logging is not loaded, and then the one of that name."""

    def __init__(self, name: str) -> None:
        self._name = name

    def isEnabledFor(self, level: int) -> bool:
        """Tell whether somebody wants to know."""
        return "logging" in sys.modules and bool(self._own.isEnabledFor(level))

    def addHandler(self, _nobody: object) -> None:
        """Take the handler that says nothing."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    @property
    def _own(self) -> Any:
        return _real("logging").getLogger(self._name)


_KNOWN: dict[str, Any] = {"DEBUG": 10, "NullHandler": object, "getLogger": _Quiet}
if hasattr(os, "uname"):
    _KNOWN["system"] = _system


def _real(name: str) -> ModuleType:
    """Load a module that was put off, also where what stands for it is still there."""
    if getattr(sys.modules.get(name), "__spec__", None) is None:
        sys.modules.pop(name, None)
    return import_module(name)


def _taken(name: str) -> Any:
    def call(*given: Any, **named: Any) -> Any:
        return getattr(_real(LATER[name]), name)(*given, **named)

    return _KNOWN.get(name, call)


def _put_off(name: str) -> ModuleType:
    """Make what stands for a module until something of it is asked for; what is then given is the module's own."""
    made = ModuleType(name)

    def load(attribute: str) -> Any:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        real = _real(name)
        vars(made).update(vars(real))
        return getattr(real, attribute)

    vars(made).update({each: _taken(each) for each, of in LATER.items() if of == name}, __getattr__=load)
    return made


@contextmanager
def spared() -> Iterator[None]:
    """Import within this block as if some libraries were not installed, and others were there already.

    Whoever asks afterwards finds them all.
    """
    modules = cast("dict[str, Any]", sys.modules)
    put: dict[str, Any] = dict.fromkeys(name for name in WISHED if name not in modules)
    put |= {name: _put_off(name) for name in NAMED if name not in modules}
    put |= {name: import_module(whole) for name, whole in COMPILED.items() if name not in modules}
    modules.update(put)
    try:
        yield
    finally:
        for name, each in put.items():
            if modules.get(name) is each:
                modules.pop(name, None)
