"""Load Qt without what its binding keeps for explaining itself, until somebody asks for an explanation.

At every start PySide unpacks a dozen modules from its own library, compiles them and loads the libraries that they
use: 45 ms of processor, more than the program needs to open a meeting. They write the sentence of a ``TypeError``
and the help text of a class, and they stand in the import statement and read the source of every module that
follows, to know whether ``snake_case`` names were asked for. This program asks for such names nowhere. So a
stand-in is put under the name where the binding looks for its loader; the loader itself comes with the first
sentence that it has to write.

All this is known of one release, to which ``requirements.lock`` pins the binding. Beside any other one, that a system
brought along or that came with the next pin, nothing is put anywhere: Qt is loaded the ordinary way, and a little
later. ``tests/ui/starting/test_lean_qt.py`` compares what the binding says with and without the stand-in.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

from ui.starting import RELEASE, quick_enums

_BINDING = "shiboken6"
_BOOTSTRAP = "signature_bootstrap"
_MAPPING = "shibokensupport.signature.mapping"
_ASKED = (
    *("pyside_type_init", "create_signature", "seterror_argument", "make_helptext"),
    *("feature_import", "feature_imported"),
)
"""What the binding takes from its loader by name, to call it when it has something to explain."""


class _Bootstrap(ModuleType):
    """Stands where the binding puts the source of its bootstrap; a property is stronger than what it puts there."""

    @property
    def bootstrap(self) -> Callable[[], ModuleType]:
        """Give the stand-in for the loader."""
        return _stand_in


@cache
def _loader() -> ModuleType:
    """Load what explains, the way that the binding does; it names members of enumerations as Qt once did."""
    quick_enums.fill_all()
    load: Callable[[], ModuleType] = vars(sys.modules[_BOOTSTRAP])["bootstrap"]
    return load()


def _later(name: str) -> Callable[..., Any]:
    def load(*given: Any) -> Any:
        return getattr(_loader(), name)(*given)

    return load


def _stand_in() -> ModuleType:
    """Give a loader that loads nothing yet, and changes neither modules nor the import statement."""
    made = ModuleType("signature_loader_later")
    vars(made).update({name: _later(name) for name in _ASKED})
    vars(made).update(post_init=lambda: None, finish_import=lambda _module: None)
    return made


def _mapping() -> ModuleType:
    """Give the names in which the binding looks up whose method was called wrongly; filled when it does."""
    made = ModuleType(_MAPPING)

    def update() -> None:
        _loader()
        real = sys.modules[_MAPPING]
        real.update_mapping()
        vars(made).update({**vars(real), "update_mapping": update})

    made.update_mapping = update  # type: ignore[attr-defined]
    return made


def is_known() -> bool:
    """Tell, without loading it, whether the binding is of the release that is known; a built program was built with it."""
    if getattr(sys, "frozen", False):
        return True
    found = PathFinder.find_spec(_BINDING)
    if found is None or found.origin is None:
        return False
    try:
        told = Path(found.origin).with_name("_config.py").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    return f'version = "{RELEASE}"' in told.splitlines()


_KEPT: list[ModuleType] = []
"""The binding holds the mapping without a claim of its own on it."""


@contextmanager
def lean() -> Iterator[None]:
    """Load Qt lean within this block, where it is not there yet, and leave the import statement as it was."""
    if _BINDING in sys.modules or not is_known():
        yield
        return
    statement = builtins.__import__
    quick_enums.let_wait()
    _KEPT.append(_mapping())
    sys.modules[_MAPPING] = _KEPT[0]
    sys.modules[_BOOTSTRAP] = _Bootstrap(_BOOTSTRAP)
    try:
        yield
    finally:
        builtins.__import__ = statement
